"""The page that the day begins with: what is to be done, and who wants looking after."""

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from leaddesk.model.change import Done
from leaddesk.services.diary.today import Section, today
from leaddesk.ui.kit.buttons import primary_button
from leaddesk.ui.kit.empty_state import EmptyState, scrolling
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import ElidedLabel
from leaddesk.ui.kit.looking import for_writing
from leaddesk.ui.kit.page import PageHeader
from leaddesk.ui.kit.tables.column_table import ColumnTable
from leaddesk.ui.kit.tables.columns import RowsModel
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.today.columns import TodayCells
from leaddesk.ui.today.deeds import TodayDeeds
from leaddesk.ui.today.rows import TodayRow, rows_of

_SHOWS = frozenset({"task", "lead", "activity", "stage_entry", "stage", "account", "channel", "setting", "consent"})
_KEYS = {Qt.Key.Key_D: "done", Qt.Key.Key_P: "later", Qt.Key.Key_N: "next"}
_MINUTE_MS = 60_000


class TodayPage(QWidget):
    """A list with headings; everything in it is done by one key."""

    def __init__(self, kit: Kit) -> None:
        """Read as soon as it is shown."""
        super().__init__()
        self._kit = kit
        self._is_stale = True
        self._day = kit.workspace.today
        self.model: RowsModel[TodayRow] = RowsModel(TodayCells(kit).columns(), lambda row: row.key, self)
        self.table = ColumnTable(kit, tr("Today"), self.model, density="comfortable", lines=2, keys=_KEYS, least=200)
        self.table.setSelectionMode(ColumnTable.SelectionMode.SingleSelection)
        self.table.horizontalHeader().hide()
        self.deeds = TodayDeeds(kit, self.table, self.model)
        self._new = for_writing(kit, primary_button(kit, tr("New lead"), "plus"))
        self._header = PageHeader(kit, tr("Today"), primary=self._new)
        self._middle = QStackedWidget()
        self._middle.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._hint = ElidedLabel(tr("D done · P later · N next step · Enter opens"), role="small", tone="muted")
        self._lay_out()
        self._new.clicked.connect(lambda: kit.navigator.new_lead_requested.emit({}))
        self.table.opened.connect(self._open)
        kit.workspace.changed.connect(self._file_changed)
        self._midnight = QTimer(self, interval=_MINUTE_MS)
        self._midnight.timeout.connect(self._look_at_the_clock)
        self._midnight.start()

    def refresh(self) -> None:
        """Read all of it again; what is chosen stays."""
        self._is_stale = False
        self._day = self._kit.workspace.today
        self._header.set_count(self._kit.formats.weekday_day(self._day, self._day))
        self._kit.workspace.ask(self, today, self._show, topic="today")

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def _show(self, sections: tuple[Section, ...]) -> None:
        row, was = self.table.currentIndex().row(), self.model.rows
        self.model.set_rows(rows_of(sections))
        self._middle.setCurrentIndex(0 if sections else 1)
        self._hint.setVisible(bool(sections) and not self._kit.workspace.looks_only)
        if row >= 0 and was and not self.table.selected_rows():  # what was chosen is done: on to what follows
            items = [place for place, each in enumerate(self.model.rows) if each.item is not None]
            if items:
                self.table.selectRow(next((place for place in items if place >= row), items[-1]))

    def _open(self, index: QModelIndex) -> None:
        self.table.selectRow(index.row())
        self.deeds.open()

    def _look_at_the_clock(self) -> None:
        if self._kit.workspace.is_open and self._kit.workspace.today != self._day:
            self._file_changed(None)

    def _file_changed(self, done: Done | None) -> None:
        if done is not None and not done.tables & _SHOWS:
            return
        if self.isVisible():
            self.refresh()
        else:
            self._is_stale = True

    def _lay_out(self) -> None:
        theme = self._kit.theme
        title = tr("Nothing is waiting today")
        text = tr(
            "What is due, new leads, and those that have gone quiet stand here each morning. Plan a next step with a "
            "lead, and it comes up on its day."
        )
        show = primary_button(self._kit, tr("Show the leads"), "users-round")
        show.clicked.connect(lambda: self._kit.navigator.page_requested.emit("leads"))
        self._middle.addWidget(self.table)
        self._middle.addWidget(scrolling(EmptyState(self._kit, "today", title, text, button=show)))
        self._hint.setProperty("edge", "top")
        self._hint.setIndent(0)
        self._hint.setContentsMargins(theme.measure("page_padding"), 0, theme.measure("page_padding"), 0)
        self._hint.setFixedHeight(max(theme.measure("compact"), theme.line("small") + theme.scaled(8)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._middle, 1)
        column.addWidget(self._hint)


def make_page(kit: Kit) -> QWidget:
    """The page of the day."""
    return TodayPage(kit)
