"""What is done to the documents that are chosen, by a key or from the menu at the mouse."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QMenu
from typing_extensions import override

from leaddesk.model.payment import Payment
from leaddesk.model.sale import Sale
from leaddesk.services.books import payments, sales
from leaddesk.services.books.sale_list import ListedSale, suggested_number
from leaddesk.services.work import Work
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.menus import offer
from leaddesk.ui.kit.tables.column_table import ColumnTable
from leaddesk.ui.kit.tables.columns import PagedRows
from leaddesk.ui.kit.tables.row_deeds import RowDeeds
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.sales.forms import CreditForm, EditForm, PaidForm


class SaleDeeds(RowDeeds):
    """Every deed is about the document that is chosen."""

    def __init__(self, kit: Kit, table: ColumnTable, model: PagedRows[ListedSale]) -> None:
        """Of this table."""
        super().__init__(kit, table)
        self._table, self._model = table, model

    def chosen(self) -> ListedSale | None:
        """The document that is chosen."""
        ids = self._table.selected_ids()
        return self._model.row_with(ids[0]) if ids else None

    @override
    def do(self, wish: str) -> None:
        """Do what a key says: "paid", "credit", "edit" or "delete"."""
        sale = self.chosen()
        if sale is None:
            return
        match wish:
            case "paid" if sale.left_minor:
                self._pay(sale)
            case "credit" if sale.credits_id is None and not sale.is_credited:
                self._kit.workspace.ask(
                    self,
                    suggested_number,
                    lambda number: self.show_dialog(CreditForm(self._kit, sale, number, self._table.window())),
                    topic="form",
                )
            case "edit":
                self._edit(sale)
            case "delete":
                self._kit.workspace.do(lambda work: sales.delete(work, sale.id))

    @override
    def menu(self) -> QMenu:
        """What can be done with the document that is chosen."""
        menu = QMenu(self._table)
        sale = self.chosen()
        if sale is None:
            return menu
        open_lead = partial(self._kit.navigator.lead_requested.emit, sale.lead_id or 0)
        has_lead = sale.lead_id is not None
        offer(self._kit, menu, tr("Open the lead"), "maximize-2", open_lead, tr("Enter"), is_on=has_lead)
        menu.addSeparator()
        is_refund, is_due = sale.gross_minor < 0, bool(sale.left_minor)
        at_once = tr("Refunded today") if is_refund else tr("Paid today")
        pay = partial(self._paid_today, sale)
        offer(self._kit, menu, at_once, "circle-check", pay, is_on=is_due, writes=True)
        asking = tr("Mark as refunded…") if is_refund else tr("Mark as paid…")
        offer(self._kit, menu, asking, "calendar", lambda: self.do("paid"), "P", is_on=is_due, writes=True)
        was_paid = sale.paid_on is not None or bool(sale.part_paid_minor)
        after_all = tr("Not refunded after all") if is_refund else tr("Not paid after all")
        offer(self._kit, menu, after_all, "x", lambda: self._unpay(sale), is_on=was_paid, writes=True)
        can_credit = sale.credits_id is None and not sale.is_credited
        credit = partial(self.do, "credit")
        offer(self._kit, menu, tr("Credit note…"), "undo-2", credit, "C", is_on=can_credit, writes=True)
        offer(self._kit, menu, tr("Edit number and notes…"), "pencil", partial(self.do, "edit"), "F2", writes=True)
        menu.addSeparator()
        offer(self._kit, menu, tr("Delete"), "trash", lambda: self.do("delete"), tr("Del"), writes=True)
        return menu

    def _pay(self, sale: ListedSale) -> None:
        """Ask when, and how much; what was paid before is read first, if anything was."""

        def show(before: Sequence[Payment]) -> None:
            self.show_dialog(PaidForm(self._kit, sale, before, self._table.window()))

        if sale.part_paid_minor:
            self._kit.workspace.ask(self, lambda work: payments.payments_of(work, sale.id), show, topic="form")
        else:
            show(())

    def _paid_today(self, sale: ListedSale) -> None:
        today = self._kit.workspace.today
        self._kit.workspace.do(lambda work: payments.pay(work, sale.id, today))

    def _unpay(self, sale: ListedSale) -> None:
        self._kit.workspace.do(lambda work: payments.take_back_last(work, sale.id))

    def _edit(self, sale: ListedSale) -> None:
        def read(work: Work) -> tuple[Sale, Sequence[Payment]]:
            return work.get(Sale, sale.id), payments.payments_of(work, sale.id)

        def show(found: tuple[Sale, Sequence[Payment]]) -> None:
            self.show_dialog(EditForm(self._kit, *found, self._table.window()))

        self._kit.workspace.ask(self, read, show, topic="form")
