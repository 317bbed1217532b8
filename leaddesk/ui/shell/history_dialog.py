"""History: what was done, newest first, by whom; an import can be taken back from here, however old."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from leaddesk.ui.kit.buttons import plain_button, primary_button
from leaddesk.ui.kit.dialog import Dialog
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.translations import tr, worded

if TYPE_CHECKING:
    from leaddesk.model.change import HistoryEntry

_SHOWN = 200
_ROWS = 3
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class HistoryDialog(Dialog):
    """The newest 200 changes."""

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        """Filled as soon as it is read."""
        super().__init__(kit, tr("History"), parent, width=640)
        self._entries: list[HistoryEntry] = []
        self._table = QTableWidget(0, 4)
        self._table.setHorizontalHeaderLabels([tr("When"), tr("What"), tr("Who"), tr("Rows")])
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        rows = self._table.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(max(kit.theme.measure("compact"), kit.theme.line("body") + 8))
        rows.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._table.setShowGrid(False)
        self._table.setAccessibleName(tr("History"))
        self._table.setMinimumHeight(kit.theme.scaled(360))
        header = self._table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        count = QTableWidgetItem(tr("Rows"))
        count.setTextAlignment(_RIGHT)
        self._table.setHorizontalHeaderItem(_ROWS, count)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.body.addWidget(self._table)
        self._take_back = plain_button(kit, tr("Take this import back"), "undo-2")
        self._take_back.setEnabled(False)
        self._take_back.clicked.connect(self._undo_run)
        self._table.itemSelectionChanged.connect(self._chosen)
        close = primary_button(kit, tr("Close"))
        close.clicked.connect(self.accept)
        self.buttons.addWidget(self._take_back)
        self.buttons.addWidget(close)
        kit.workspace.changed.connect(self._read)
        self._read()

    def _read(self) -> None:
        self.kit.workspace.run(lambda desk, _: desk.history(_SHOWN), owner=self, then=self._show_entries, writes=False)

    def _show_entries(self, entries: "list[HistoryEntry]") -> None:
        self._entries = entries
        zone = self.kit.workspace.shop.zone
        self._table.setRowCount(len(entries))
        for row, entry in enumerate(entries):
            at = entry.at.astimezone(zone)
            what = worded(entry.label)
            if entry.undone:
                what = tr("{what} (undone)", what=what)
            when = f"{self.kit.formats.short_day(at.date(), self.kit.workspace.today)}, {at:%H:%M}"
            cells = (when, what, entry.actor, self.kit.formats.number(entry.row_count))
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                if column == _ROWS:
                    item.setTextAlignment(_RIGHT)
                self._table.setItem(row, column, item)
        self._chosen()

    def _chosen(self) -> None:
        row = self._table.currentRow()
        entry = self._entries[row] if 0 <= row < len(self._entries) else None
        self._take_back.setEnabled(entry is not None and entry.run_id is not None and not entry.undone)

    def _undo_run(self) -> None:
        run_id = self._entries[self._table.currentRow()].run_id
        if run_id is not None:
            self.kit.workspace.undo_run(run_id)
