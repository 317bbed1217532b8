"""All fields of an account, each changed where it stands."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from leaddesk.model.account import Account
from leaddesk.model.errors import LeadDeskError
from leaddesk.model.vat_id import vat_id_doubt
from leaddesk.services.b2b import accounts
from leaddesk.ui.kit.drafts import Drafts
from leaddesk.ui.kit.fields.field_rows import money_row, text_row
from leaddesk.ui.kit.fields.inputs import text_edit
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.words.translations import tr, worded

if TYPE_CHECKING:
    from leaddesk.ui.kit.fields.field_row import FieldRow

_NOTE_LINES = 8


class DetailsTab(QScrollArea):
    """Enter or leaving an input saves it; what is refused stays, with the reason."""

    def __init__(self, kit: Kit) -> None:
        """Of no account yet."""
        super().__init__()
        self._kit = kit
        self._account: Account | None = None
        self.rows: dict[str, FieldRow] = {}
        self.notes = text_edit(tr("Notes"), placeholder=tr("What one should know of this account…"))
        self.notes.setReadOnly(kit.workspace.looks_only)
        self._held_notes = ""  # of the account, as the input gives them back
        self._drafts = Drafts(kit.workspace, "account notes")
        self.notes.textChanged.connect(self._typed_notes)
        self.notes.installEventFilter(self)
        self.notes.setMinimumHeight(self.notes.fontMetrics().lineSpacing() * _NOTE_LINES)
        self._inside = QWidget()
        self._inside.setProperty("ground", "surface")
        padding = kit.theme.measure("page_padding")
        columns = QHBoxLayout(self._inside)
        columns.setContentsMargins(padding, padding, padding, padding)
        columns.setSpacing(kit.theme.scaled(48))
        for fields in (self._business(), self._reach()):
            columns.addLayout(self._column(fields), 1)
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_account(self, account: Account) -> None:
        """Show an account; what is being typed stays."""
        is_other = self._account is None or self._account.id != account.id
        if self._account is not None and is_other:
            self._save_notes()
            for row in self.rows.values():
                if row.is_editing:
                    row.cancel()
        self._account = account
        for key, row in self.rows.items():
            value = getattr(account, key)
            if key == "revenue_minor":
                row.set_value("" if value is None else self._kit.formats.money(value, account.currency), value)
            else:
                row.set_value("" if value is None else str(value), "" if value is None else str(value))
        doubt = vat_id_doubt(account.vat_id, account.country)
        self.rows["vat_id"].warn(worded(doubt) if doubt is not None else "")
        if is_other or self.notes.toPlainText() == self._held_notes:
            self._show_notes(account.notes or "")
        draft = self._drafts.of(account.uid, self._held_notes) if is_other else ""
        if draft and not self.notes.isReadOnly():
            self.notes.setPlainText(draft)
            self._save_notes()

    def rename(self) -> None:
        """Put the keyboard into the name."""
        self.rows["name"].edit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.notes and event.type() == QEvent.Type.FocusOut:
            self._save_notes()
        return super().eventFilter(watched, event)

    def _column(self, fields: Sequence[tuple[str, str]]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        for key, words in fields:
            if key == "revenue_minor":
                row = money_row(self._kit, words, None, self._kit.workspace.shop.currency)
            else:
                row = text_row(self._kit, words, "")
            row.edited.connect(partial(self._save, key))
            self.rows[key] = row
            column.addWidget(row)
        if fields == self._business():
            head = label(tr("Notes"), tone="muted")
            head.setContentsMargins(0, self._kit.theme.scaled(16), 0, self._kit.theme.scaled(8))
            column.addWidget(head)
            column.addWidget(self.notes)
        column.addStretch(1)
        return column

    def _save(self, key: str, value: object) -> None:
        if self._account is None:
            return
        account_id, row = self._account.id or 0, self.rows[key]
        text = str(value or "")
        kept: object = value if key == "revenue_minor" else text or None
        if key == "name":
            kept = text
        if key == "employees" and text:
            try:
                kept = int(self._kit.formats.parse_number(text))
            except ValueError:
                row.refuse(text, tr("This is no number that can be understood."))
                return

        def refused(error: LeadDeskError) -> None:
            row.refuse(text, worded(error.message))

        self._kit.workspace.do(
            lambda work: accounts.edit(work, account_id, {key: kept}), owner=self, failed=refused, quiet=True
        )

    def _show_notes(self, notes: str) -> None:
        if self.notes.toPlainText() != notes:
            self.notes.setPlainText(notes)
        self._held_notes = self.notes.toPlainText()

    def _typed_notes(self) -> None:
        if self._account is not None and self.notes.hasFocus():
            self._drafts.keep(self._account.uid, self.notes.toPlainText(), self._held_notes)

    def _save_notes(self) -> None:
        typed = self.notes.toPlainText()
        if self._account is None or typed == self._held_notes:
            return
        base, self._held_notes = self._held_notes, typed
        account_id, uid, text = self._account.id or 0, self._account.uid, typed.strip() or None

        def saved(_: object) -> None:
            self._drafts.arrived(uid, typed, base)

        self._drafts.hand_over(uid, base)
        self._kit.workspace.do(lambda work: accounts.edit(work, account_id, {"notes": text}), then=saved, quiet=True)

    @staticmethod
    def _business() -> tuple[tuple[str, str], ...]:
        return (
            ("name", tr("Name")),
            ("industry", tr("Industry")),
            ("size", tr("Size")),
            ("employees", tr("Employees")),
            ("revenue_minor", tr("Yearly revenue")),
            ("vat_id", tr("VAT id")),
            ("owner", tr("Owner")),
        )

    @staticmethod
    def _reach() -> tuple[tuple[str, str], ...]:
        return (
            ("website", tr("Website")),
            ("email", tr("E-mail")),
            ("phone", tr("Phone")),
            ("street", tr("Street")),
            ("postal_code", tr("Postal code")),
            ("city", tr("City")),
            ("region", tr("Region")),
            ("country", tr("Country")),
        )
