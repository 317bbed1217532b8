"""What is done to the documents that are chosen, by a key or from the menu at the mouse."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QDialog, QMenu

from leaddesk.model.sale import Sale
from leaddesk.services import payments, sales
from leaddesk.services.sale_list import ListedSale, suggested_number
from leaddesk.services.work import Work
from leaddesk.ui.kit.buttons import keep_icon
from leaddesk.ui.kit.column_table import ColumnTable
from leaddesk.ui.kit.columns import PagedRows
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.translations import tr
from leaddesk.ui.sales.columns import is_unpaid
from leaddesk.ui.sales.forms import CreditForm, EditForm, PaidForm


class SaleDeeds(QObject):
    """Every deed is about the document that is chosen."""

    def __init__(self, kit: Kit, table: ColumnTable, model: PagedRows[ListedSale]) -> None:
        """Of this table."""
        super().__init__(table)
        self._kit, self._table, self._model = kit, table, model
        self.dialog: QDialog | None = None
        table.deed_requested.connect(self.do)
        table.menu_requested.connect(self._open_menu)

    def chosen(self) -> ListedSale | None:
        """The document that is chosen."""
        ids = self._table.selected_ids()
        return self._model.row_with(ids[0]) if ids else None

    def do(self, wish: str) -> None:
        """Do what a key says: "paid", "credit", "edit" or "delete"."""
        sale = self.chosen()
        if sale is None:
            return
        match wish:
            case "paid" if is_unpaid(sale):
                self._show(PaidForm(self._kit, sale, self._table.window()))
            case "credit" if sale.credits_id is None and not sale.is_credited:
                self._kit.workspace.ask(
                    self,
                    suggested_number,
                    lambda number: self._show(CreditForm(self._kit, sale, number, self._table.window())),
                    topic="form",
                )
            case "edit":
                self._edit(sale)
            case "delete":
                self._kit.workspace.do(lambda work: sales.delete(work, sale.id))

    def menu(self) -> QMenu:
        """What can be done with the document that is chosen."""
        menu = QMenu(self._table)
        sale = self.chosen()
        if sale is None:
            return menu
        opening = self._kit.navigator.lead_requested
        open_lead = lambda: opening.emit(sale.lead_id or 0)  # noqa: E731 - one line of a table of deeds
        self._offer(menu, tr("Open the lead"), "maximize-2", open_lead, tr("Enter"), is_on=sale.lead_id is not None)
        menu.addSeparator()
        self._offer(menu, tr("Paid today"), "circle-check", lambda: self._paid_today(sale), is_on=is_unpaid(sale))
        self._offer(menu, tr("Mark as paid…"), "calendar", lambda: self.do("paid"), "P", is_on=is_unpaid(sale))
        was_paid = sale.paid_on is not None or bool(sale.part_paid_minor)
        self._offer(menu, tr("Not paid after all"), "x", lambda: self._unpay(sale), is_on=was_paid)
        can_credit = sale.credits_id is None and not sale.is_credited
        self._offer(menu, tr("Credit note…"), "undo-2", lambda: self.do("credit"), "C", is_on=can_credit)
        self._offer(menu, tr("Edit number and notes…"), "pencil", lambda: self.do("edit"), "F2")
        menu.addSeparator()
        self._offer(menu, tr("Delete"), "trash", lambda: self.do("delete"), tr("Del"))
        return menu

    def _paid_today(self, sale: ListedSale) -> None:
        today = self._kit.workspace.today
        self._kit.workspace.do(lambda work: payments.pay(work, sale.id, today))

    def _unpay(self, sale: ListedSale) -> None:
        self._kit.workspace.do(lambda work: payments.take_back_last(work, sale.id))

    def _edit(self, sale: ListedSale) -> None:
        def read(work: Work) -> Sale:
            return work.get(Sale, sale.id)

        self._kit.workspace.ask(
            self, read, lambda whole: self._show(EditForm(self._kit, whole, self._table.window())), topic="form"
        )

    def _show(self, form: QDialog) -> None:
        self.dialog = form
        form.destroyed.connect(self._closed)
        form.open()

    def _closed(self) -> None:
        self.dialog = None

    def _open_menu(self, at: QPoint) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _offer(
        self, menu: QMenu, words: str, icon: str, deed: Callable[[], object], keys: str = "", *, is_on: bool = True
    ) -> None:
        action = menu.addAction(words + (f"\t{keys}" if keys else ""))
        keep_icon(self._kit, action, icon)
        action.setEnabled(is_on)
        action.triggered.connect(lambda _=False: deed())
