"""What is done with a month: closed for good, opened again, handed to the accountant."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from leaddesk.services import months
from leaddesk.ui.kit.buttons import keep_icon
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.translations import tr
from leaddesk.ui.sales.months import Months


class MonthDeeds(QObject):
    """Every deed is about the month that is chosen."""

    def __init__(self, kit: Kit, table: Months) -> None:
        """Of this table."""
        super().__init__(table)
        self._kit, self._table = kit, table
        table.menu_requested.connect(self._open_menu)

    def menu(self) -> QMenu:
        """What can be done with the month that is chosen."""
        menu, row = QMenu(self._table), self._table.chosen_row()
        if row is None:
            return menu
        self._offer(menu, tr("Export for the accountant…"), "file-down", lambda: self._export("sales", row.where))
        wish = self._kit.navigator.print_requested
        self._offer(menu, tr("Print…"), "printer", lambda: wish.emit("sales", row.where))
        month = row.month
        if month is None:
            return menu
        if row.is_closed:
            since = f"{month:%Y-%m}"
            self._offer(
                menu, tr("Export what changed since…"), "file-down", lambda: self._export("sales-since", since)
            )
        menu.addSeparator()
        if row.is_closed:
            self._offer(menu, tr("Open the month again"), "lock-open", lambda: self._open_again(month))
        else:
            is_over = (month.year, month.month) < (self._kit.workspace.today.year, self._kit.workspace.today.month)
            self._offer(menu, tr("Close the month"), "lock", lambda: self._close(month), is_on=is_over)
        return menu

    def _export(self, kind: str, which: str) -> None:
        self._kit.navigator.export_requested.emit(kind, which)

    def _close(self, month: date) -> None:
        self._kit.workspace.do(lambda work: months.close(work, month))

    def _open_again(self, month: date) -> None:
        self._kit.workspace.do(lambda work: months.open_again(work, month))

    def _open_menu(self, at: QPoint) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _offer(self, menu: QMenu, words: str, icon: str, deed: Callable[[], object], *, is_on: bool = True) -> None:
        action = menu.addAction(words)
        keep_icon(self._kit, action, icon)
        action.setEnabled(is_on)
        action.triggered.connect(lambda _=False: deed())


