"""The templates of messages: made, changed, put in order, removed."""

from functools import partial
from textwrap import shorten

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from leaddesk.model.change import Done
from leaddesk.model.message_template import MessageTemplate
from leaddesk.services import templates
from leaddesk.ui.kit.buttons import icon_button, plain_button
from leaddesk.ui.kit.dialog import Dialog
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.tables.plain_table import PlainTable
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.messages.template_form import TemplateForm

_SHOWN = 200  # letters of a text


class TemplatesDialog(Dialog):
    """Each deed is done at once, and can be undone."""

    help_page = "lead"

    def __init__(self, kit: Kit, parent: QWidget | None) -> None:
        """Filled as soon as they are read."""
        super().__init__(kit, tr("Message templates"), parent, width=600)
        self.form: TemplateForm | None = None
        self._templates: tuple[MessageTemplate, ...] = ()
        self._chosen_id = 0
        self.table = PlainTable(kit, tr("Message templates"), (tr("Name"), tr("Text")), figures=(), height=280)
        self.table.itemSelectionChanged.connect(self._tell_chosen)
        self.table.itemActivated.connect(lambda _: self.edit())
        self.new = plain_button(kit, tr("New template…"), "plus")
        self.change = plain_button(kit, tr("Edit…"), "pencil")
        self.remove = plain_button(kit, tr("Delete"), "trash")
        self.up = icon_button(kit, "arrow-up", tr("Further up"))
        self.down = icon_button(kit, "arrow-down", tr("Further down"))
        self.begin = plain_button(kit, tr("Take three to begin with"), "sparkles")
        self._middle = QStackedWidget()
        self._lay_out()
        self.new.clicked.connect(lambda: self._open(None))
        self.change.clicked.connect(self.edit)
        self.remove.clicked.connect(self._delete)
        self.up.clicked.connect(partial(self._move, -1))
        self.down.clicked.connect(partial(self._move, 1))
        self.begin.clicked.connect(lambda: kit.workspace.do(templates.add_shipped, quiet=True))
        kit.workspace.changed.connect(self._file_changed)
        self._read()

    def edit(self) -> None:
        """Change the one that is chosen."""
        chosen = self._chosen()
        if chosen is not None:
            self._open(chosen)

    def _lay_out(self) -> None:
        theme, deeds = self.kit.theme, QHBoxLayout()
        told = tr(
            "Words that you write again and again: a thank-you, a question about an offer, an apology. Name, value "
            "and the rest are put in by themselves."
        )
        nothing = label(told, tone="muted", wrap=True)
        nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._middle.addWidget(self.table)
        self._middle.addWidget(nothing)
        deeds.setSpacing(theme.scaled(8))
        for button in (self.new, self.begin, self.change, self.up, self.down):
            deeds.addWidget(button)
        deeds.addStretch(1)
        deeds.addWidget(self.remove)
        self.body.addWidget(self._middle, 1)
        self.body.addLayout(deeds)
        self.add_close()

    def _read(self) -> None:
        self.kit.workspace.ask(self, templates.templates, self._show, topic="templates")

    def _show(self, found: tuple[MessageTemplate, ...]) -> None:
        before = self.table.chosen()
        chosen = self._chosen_id
        self._templates = found
        self.table.show_rows([(each.name, shorten(each.text, _SHOWN, placeholder="…")) for each in found])
        self._middle.setCurrentIndex(0 if found else 1)
        self.begin.setVisible(not found)
        for button in (self.change, self.up, self.down, self.remove):
            button.setVisible(bool(found))
        place = next((row for row, each in enumerate(found) if each.id == chosen), before)
        if found:
            self.table.selectRow(min(place or 0, len(found) - 1))
        self._tell_chosen()

    def _chosen(self) -> MessageTemplate | None:
        row = self.table.chosen()
        return self._templates[row] if row is not None and row < len(self._templates) else None

    def _tell_chosen(self) -> None:
        chosen, row = self._chosen(), self.table.chosen()
        self._chosen_id = (chosen.id or 0) if chosen is not None else self._chosen_id
        for button in (self.change, self.remove):
            button.setEnabled(chosen is not None)
        self.up.setEnabled(row is not None and row > 0)
        self.down.setEnabled(row is not None and row < len(self._templates) - 1)

    def _open(self, template: MessageTemplate | None) -> None:
        self.form = TemplateForm(self.kit, self, template)
        self.form.open()

    def _delete(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            template_id = chosen.id or 0
            self.kit.workspace.do(lambda work: templates.delete(work, template_id))

    def _move(self, step: int, _checked: bool = False) -> None:
        chosen = self._chosen()
        if chosen is not None:
            template_id = chosen.id or 0
            self.kit.workspace.do(lambda work: templates.move(work, template_id, step), quiet=True)

    def _file_changed(self, done: Done) -> None:
        if "message_template" in done.tables:
            self._read()
