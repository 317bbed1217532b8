"""The small dialog into which a signature or rows of a table are pasted: it says whom it found."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from leaddesk.model.signature import Person, people_in
from leaddesk.services.b2b import accounts
from leaddesk.ui.kit.fields.form import Form
from leaddesk.ui.kit.fields.inputs import text_edit
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.words.translations import tr

_LINES, _SHOWN = 8, 6


class PastedPeople(Form):
    """What is in the clipboard stands there at once if somebody can be found in it."""

    def __init__(self, kit: Kit, account_id: int, parent: QWidget | None, *, lead_id: int | None = None) -> None:
        """They are seated on the committee of the lead, if one is named."""
        super().__init__(kit, tr("Paste people"), tr("Add"), parent)
        self._account_id, self._lead_id = account_id, lead_id
        self.people: list[Person] = []
        self.text = text_edit(tr("Signature or table"), placeholder=tr("A signature under a mail, or rows of a table…"))
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(self.text.fontMetrics().lineSpacing() * _LINES)
        self.found = label(tone="muted", wrap=True)
        self.found.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.found.setMinimumHeight(kit.theme.line() * _SHOWN)
        self.body.addWidget(self.text)
        self.body.addWidget(self.found)
        self.body.addWidget(self.problem)
        self.put_in_order([self.text])
        self.text.textChanged.connect(self._read)
        clipboard = QApplication.clipboard().text()
        if any(person.get("email") for person in people_in(clipboard)):
            self.text.setPlainText(clipboard)
        self.text.setFocus()
        self._read()

    def save(self) -> None:
        """Add those who were found."""
        if not self.people:
            self.say(tr("Nobody can be found in this text."), self.text)
            return
        people, account_id, lead_id = list(self.people), self._account_id, self._lead_id
        self.write(lambda work: accounts.add_stakeholders(work, account_id, people, lead_id=lead_id))

    def _read(self) -> None:
        """Tell whom the text names, as they will be added."""
        self.people = people_in(self.text.toPlainText())
        lines = [", ".join(person.values()) for person in self.people[:_SHOWN]]
        more = len(self.people) - len(lines)
        if more > 0:
            lines[-1] += " " + tr("and %Ln more", "", more)
        self.found.setText("\n".join(lines))
        self.say("")
