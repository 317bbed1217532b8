"""The account of the lead: chosen by its name, and a way to its page."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget
from shiboken6 import isValid

from leaddesk.services.b2b.lead_account import account_names, put_at_account
from leaddesk.ui.kit.buttons import icon_button
from leaddesk.ui.kit.fields.field_kinds import Editor, FieldKind, text_kind
from leaddesk.ui.kit.fields.inputs import line_edit, suggest
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.lead_panel.lead_field import LeadField
from leaddesk.ui.lead_panel.saving import Refused, Saver


class AccountRow(QWidget):
    """A name that must be an account's; none takes the lead away from its account."""

    def __init__(self, kit: Kit, saver: Saver) -> None:
        """Of no account yet."""
        super().__init__()
        self._kit, self._saver = kit, saver
        self._id: int | None = None
        text = text_kind()
        self.field = LeadField(kit, tr("Account"), FieldKind(text.shown, self._make, text.read), self._save)
        self._open = icon_button(kit, "building", tr("Open the account"))
        self._open.clicked.connect(self._show)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.field, 1)
        row.addWidget(self._open, 0, Qt.AlignmentFlag.AlignTop)

    @property
    def has_account(self) -> bool:
        """Whether there is one."""
        return self._id is not None

    def show_account(self, account_id: int | None, name: str | None) -> None:
        """Show another one."""
        self._id = account_id
        self.field.show_value(name)
        self._open.setVisible(account_id is not None)

    def _make(self, label: str, value: object) -> Editor:
        edit = line_edit(label, str(value or ""), tr("Name of an account"))
        self._kit.workspace.ask(self, account_names, lambda names: self._offer(edit, names))
        return edit

    @staticmethod
    def _offer(edit: QLineEdit, names: tuple[str, ...]) -> None:
        if isValid(edit):
            suggest(edit, names)

    def _save(self, value: object, refused: Refused) -> None:
        name = None if value is None else str(value)
        self._saver.do(lambda work, lead_id: put_at_account(work, lead_id, name), refused=refused)

    def _show(self) -> None:
        if self._id is not None:
            self._kit.navigator.account_requested.emit(self._id)
