"""A template is made, or changed: its name, a subject for e-mail, and its words with places in them."""

from PySide6.QtWidgets import QMenu, QWidget

from leaddesk.model.message_template import MessageTemplate
from leaddesk.model.placeholders import fill
from leaddesk.services import templates
from leaddesk.ui.kit.buttons import ghost_button
from leaddesk.ui.kit.fields.form import Form
from leaddesk.ui.kit.fields.inputs import line_edit, text_edit
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.menus import pop_up_below
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.messages.place_words import fill_places

_TEXT_HEIGHT = 160


class TemplateForm(Form):
    """A place that nobody knows is pointed out while one types."""

    def __init__(self, kit: Kit, parent: QWidget, template: MessageTemplate | None = None) -> None:
        """A new one unless named."""
        title = tr("New template") if template is None else tr("Change the template")
        super().__init__(kit, title, tr("Save"), parent, width=560)
        self._template = template
        self.name = line_edit(tr("Name"), template.name if template else "", tr("For you: what it is for"))
        self.subject = line_edit(tr("Subject"), template.subject if template else "", tr("For e-mail"))
        self.text = text_edit(tr("Text"), template.text if template else "")
        self.text.setMinimumHeight(kit.theme.scaled(_TEXT_HEIGHT))
        self.insert = ghost_button(kit, tr("Insert what is known of the reader"), "plus")
        self.insert.clicked.connect(lambda: pop_up_below(self.places_menu(), self.insert))
        self.doubt = label(role="small", tone="warning", wrap=True)
        self.lay_out(((tr("Name"), self.name), (tr("Subject"), self.subject), (tr("Text"), self.text)))
        self.body.insertWidget(1, self.insert)
        self.body.insertWidget(2, self.doubt)
        self.put_in_order([self.name, self.subject, self.text, self.insert])
        self.subject.textChanged.connect(self._tell)
        self.text.textChanged.connect(self._tell)
        self._tell()

    def places_menu(self) -> QMenu:
        """What can be inserted."""
        menu = QMenu(self)
        fill_places(menu, self.put)
        return menu

    def put(self, place: str) -> None:
        """Write a place where the keyboard was last: in the subject, or in the text."""
        if self.subject.hasFocus():
            self.subject.insert(place)
        else:
            self.text.insertPlainText(place)
            self.text.setFocus()

    def save(self) -> None:
        """Keep it."""
        name, subject, text = self.name.text().strip(), self.subject.text().strip(), self.text.toPlainText()
        template = self._template
        if template is None:
            self.write(lambda work: templates.add(work, name, subject, text))
        else:
            template_id, fields = template.id or 0, {"name": name, "subject": subject, "text": text}
            self.write(lambda work: templates.edit(work, template_id, fields))

    def _tell(self) -> None:
        unknown = fill(f"{self.subject.text()}\n{self.text.toPlainText()}", {}).unknown
        names = ", ".join(f"{{{name}}}" for name in unknown)
        self.doubt.setText(tr("LeadDesk does not know {places}; it stays as it is.", places=names) if names else "")
        self.doubt.setVisible(bool(names))
