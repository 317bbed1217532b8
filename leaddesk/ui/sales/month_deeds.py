"""What is done with a month: closed for good, opened again, handed to the accountant."""

from datetime import date
from functools import partial

from PySide6.QtWidgets import QMenu
from typing_extensions import override

from leaddesk.services.books import months
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.menus import offer
from leaddesk.ui.kit.tables.row_deeds import RowDeeds
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.sales.months import Months


class MonthDeeds(RowDeeds):
    """Every deed is about the month that is chosen."""

    def __init__(self, kit: Kit, table: Months) -> None:
        """Of this table."""
        super().__init__(kit, table)
        self._table = table

    @override
    def menu(self) -> QMenu:
        """What can be done with the month that is chosen."""
        menu, row = QMenu(self._table), self._table.chosen_row()
        if row is None:
            return menu
        offer(self._kit, menu, tr("Export for the accountant…"), "file-down", lambda: self._export("sales", row.where))
        wish = self._kit.navigator.print_requested
        offer(self._kit, menu, tr("Print…"), "printer", lambda: wish.emit("sales", row.where))
        month = row.month
        if month is None:
            return menu
        if row.is_closed:
            since = f"{month:%Y-%m}"
            export = partial(self._export, "sales-since", since)
            offer(self._kit, menu, tr("Export what changed since…"), "file-down", export)
        menu.addSeparator()
        if row.is_closed:
            again = partial(self._open_again, month)
            offer(self._kit, menu, tr("Open the month again"), "lock-open", again, writes=True)
        else:
            is_over = (month.year, month.month) < (self._kit.workspace.today.year, self._kit.workspace.today.month)
            close = partial(self._close, month)
            offer(self._kit, menu, tr("Close the month"), "lock", close, is_on=is_over, writes=True)
        return menu

    def _export(self, kind: str, which: str) -> None:
        self._kit.navigator.export_requested.emit(kind, which)

    def _close(self, month: date) -> None:
        self._kit.workspace.do(lambda work: months.close(work, month))

    def _open_again(self, month: date) -> None:
        self._kit.workspace.do(lambda work: months.open_again(work, month))
