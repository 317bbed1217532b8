"""What happened with an account and its leads, newest first, and a line to add what happened now."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leaddesk.model.account import Account
from leaddesk.model.enums import ActivityKind
from leaddesk.model.errors import LeadDeskError
from leaddesk.services.diary import activities
from leaddesk.services.diary.timeline import TimelineEntry
from leaddesk.ui.kit.buttons import plain_button
from leaddesk.ui.kit.drafts import Drafts
from leaddesk.ui.kit.fields.inputs import combo_box, line_edit
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.look.marks import Hairline
from leaddesk.ui.kit.looking import for_writing
from leaddesk.ui.kit.tables.column_table import ColumnTable
from leaddesk.ui.kit.tables.columns import Column, RowsModel
from leaddesk.ui.kit.today import Today
from leaddesk.ui.kit.words.timeline_words import loggable, timeline_icon
from leaddesk.ui.kit.words.translations import tr, worded


class TimelineTab(QWidget):
    """Enter in the line writes it down; what is not written down is kept as a draft of its account."""

    def __init__(self, kit: Kit) -> None:
        """Nothing happened yet."""
        super().__init__()
        self._kit = kit
        self._account_id, self._uid = 0, ""
        self._drafts = Drafts(kit.workspace, "account note")
        self._on_its_way = (0, "")  # an account, and what is being written down about it
        self.model: RowsModel[TimelineEntry] = RowsModel(_columns(kit), parent=self)
        self.table = ColumnTable(kit, tr("Timeline"), self.model, density="comfortable", lines=2)
        self.table.horizontalHeader().hide()
        self.table.setSelectionMode(ColumnTable.SelectionMode.SingleSelection)
        self.table.opened.connect(self._open)
        self.kind = combo_box(tr("What happened"))
        for kind, words in loggable():
            self.kind.addItem(words, kind)
        self.text = line_edit(tr("What happened"), placeholder=tr("Write what happened…"))
        self.who = combo_box(tr("With whom"))
        self.who.currentIndexChanged.connect(self._show_rows)
        self._entries: tuple[TimelineEntry, ...] = ()
        log = plain_button(kit, tr("Log"), "plus")
        for part in (self.kind, self.text, log):
            for_writing(kit, part)
        log.clicked.connect(self.log)
        self.text.returnPressed.connect(self.log)
        self.text.textEdited.connect(self._typed)
        padding = kit.theme.measure("page_padding")
        row = QHBoxLayout()
        row.setContentsMargins(padding, kit.theme.scaled(12), padding, kit.theme.scaled(12))
        row.setSpacing(kit.theme.scaled(8))
        row.addWidget(self.kind)
        row.addWidget(self.text, 1)
        row.addWidget(log)
        row.addSpacing(kit.theme.scaled(16))
        row.addWidget(self.who)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(Hairline(kit))
        column.addWidget(self.table, 1)

    def show_timeline(self, entries: tuple[TimelineEntry, ...], account: Account, people: tuple[str, ...] = ()) -> None:
        """Show what happened, all of it or what one of these people took part in."""
        account_id = account.id or 0
        if account_id != self._account_id:
            self.text.setText(self._drafts.of(account.uid))
        kept = self.who.currentText() if account_id == self._account_id and self.who.currentIndex() > 0 else ""
        self._account_id, self._uid, self._entries = account_id, account.uid, entries
        self.who.blockSignals(True)
        self.who.clear()
        self.who.addItem(tr("With anybody"))
        self.who.addItems(list(people))
        self.who.setCurrentIndex(max(0, self.who.findText(kept)) if kept else 0)
        self.who.blockSignals(False)
        self.who.setVisible(bool(people))
        self._show_rows()

    def _show_rows(self) -> None:
        name = self.who.currentText() if self.who.currentIndex() > 0 else ""
        self.model.set_rows(tuple(each for each in self._entries if not name or name in each.people))

    def log(self) -> None:
        """Write down what was typed."""
        text = self.text.text().strip()
        kind, account_id, uid = ActivityKind(self.kind.currentData()), self._account_id, self._uid
        is_something = bool(text) or kind is not ActivityKind.NOTE
        if is_something and (account_id, text) != self._on_its_way:
            self._on_its_way = (account_id, text)
            self._drafts.hand_over(uid)
            self._kit.workspace.do(
                lambda work: activities.log(work, kind, text, account_id=account_id),
                owner=self,
                then=lambda _: self._logged(account_id, uid, text),
                failed=lambda error: self._refused(error, uid),
                quiet=True,
            )

    def _typed(self, text: str) -> None:
        self._drafts.keep(self._uid, text)

    def _refused(self, error: LeadDeskError, uid: str) -> None:
        self._on_its_way = (0, "")
        self._drafts.take_back(uid)
        self._kit.workspace.refused.emit(error.message)

    def _logged(self, account_id: int, uid: str, text: str) -> None:
        """Let go of what was written down; what was typed in the meantime stays."""
        self._on_its_way = (0, "")
        self._drafts.arrived(uid, text)
        if account_id == self._account_id and self.text.text().strip() == text:
            self.text.clear()

    def _open(self) -> None:
        entry = self.model.row_at(self.table.currentIndex().row())
        if entry.lead_id is not None:
            self._kit.navigator.lead_requested.emit(entry.lead_id)


def _columns(kit: Kit) -> tuple[Column[TimelineEntry], ...]:
    painting, theme, formats = kit.painting, kit.theme, kit.formats
    today = Today(kit.workspace)

    def title(entry: TimelineEntry) -> str:
        parts = [worded(entry.title)]
        if entry.detail is not None:
            parts.append(worded(entry.detail))
        return " ".join(parts)

    def quiet(entry: TimelineEntry) -> str:
        amount = formats.money(entry.amount_minor, entry.currency) if entry.amount_minor is not None else ""
        origin = tr("from import: {file}", file=entry.origin) if entry.origin else ""
        return " · ".join(part for part in (entry.lead, amount, entry.text, origin) if part)

    def whole(entry: TimelineEntry) -> str:
        return ", ".join(part for part in (title(entry), quiet(entry)) if part)

    def paint(painter: QPainter, rect: QRect, entry: TimelineEntry) -> None:
        side = theme.scaled(16)
        place = QRect(rect.left(), rect.top(), side, rect.height())
        painting.icon(painter, place, timeline_icon(entry.kind))
        words = rect.adjusted(side + theme.scaled(12), 0, 0, 0)
        painting.two_lines(painter, words, title(entry), quiet(entry), weight="regular")

    def when(entry: TimelineEntry) -> str:
        day = formats.ago(entry.at.on, today())
        return f"{day} · {entry.actor}" if entry.actor else day

    def paint_when(painter: QPainter, rect: QRect, entry: TimelineEntry) -> None:
        right = Qt.AlignmentFlag.AlignRight
        painting.text(painter, rect, when(entry), colour="text-muted", role="small", align=right)

    return (
        Column("what", tr("What happened"), whole, paint),
        Column("when", tr("When"), when, paint_when, 160, right=True, grows=True),
    )
