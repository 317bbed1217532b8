"""The lists on an account's page: its leads and its sales."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStackedWidget

from leaddesk.services.books.sale_list import ListedSale
from leaddesk.services.lead_list import ListedLead
from leaddesk.ui.kit.buttons import plain_button
from leaddesk.ui.kit.empty_state import EmptyState, scrolling
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.looking import for_writing
from leaddesk.ui.kit.tables.column_table import ColumnTable
from leaddesk.ui.kit.tables.columns import Column, RowsModel
from leaddesk.ui.kit.today import Today
from leaddesk.ui.kit.words.translations import tr


class LeadsTab(QStackedWidget):
    """A click, or Enter, opens the lead."""

    def __init__(self, kit: Kit) -> None:
        """None yet."""
        super().__init__()
        self.model: RowsModel[ListedLead] = RowsModel(_lead_columns(kit), lambda lead: lead.id, self)
        self.table = ColumnTable(kit, tr("Leads"), self.model, lines=2)
        self.table.setSelectionMode(ColumnTable.SelectionMode.SingleSelection)
        self.table.setCursor(Qt.CursorShape.PointingHandCursor)
        opening = kit.navigator.lead_requested
        self.table.clicked.connect(lambda index: opening.emit(self.model.id_at(index.row())))
        self.table.activated.connect(lambda index: opening.emit(self.model.id_at(index.row())))
        self._account: dict[str, object] = {}
        new = for_writing(kit, plain_button(kit, tr("New lead"), "plus"))
        new.clicked.connect(lambda: kit.navigator.new_lead_requested.emit(self._account))
        text = tr("What this account is interested in stands here, with its stage and value.")
        self.addWidget(self.table)
        self.addWidget(scrolling(EmptyState(kit, "leads", tr("No lead of this account yet"), text, button=new)))

    def show_leads(self, leads: tuple[ListedLead, ...], account_id: int, name: str) -> None:
        """Show these."""
        self._account = {"account_id": account_id, "company": name}
        self.model.set_rows(leads)
        self.setCurrentIndex(0 if leads else 1)


class SalesTab(QStackedWidget):
    """Enter or a double click opens the lead that bought."""

    def __init__(self, kit: Kit) -> None:
        """None yet."""
        super().__init__()
        self.model: RowsModel[ListedSale] = RowsModel(_sale_columns(kit), lambda sale: sale.id, self)
        self.table = ColumnTable(kit, tr("Sales"), self.model)
        self.table.opened.connect(
            lambda index: kit.navigator.lead_requested.emit(self.model.row_at(index.row()).lead_id or 0)
        )
        self.addWidget(self.table)
        text = tr("A sale is recorded from a lead that was won.")
        self.addWidget(scrolling(EmptyState(kit, "sales", tr("No sale to this account yet"), text)))

    def show_sales(self, sales: tuple[ListedSale, ...]) -> None:
        """Show these."""
        self.model.set_rows(sales)
        self.setCurrentIndex(0 if sales else 1)


def _lead_columns(kit: Kit) -> tuple[Column[ListedLead], ...]:
    painting, formats, workspace = kit.painting, kit.formats, kit.workspace
    today = Today(workspace)

    def stage(lead: ListedLead) -> str:
        found = workspace.directory.stages.get(lead.stage_id or 0)
        return found.name if found else tr("Contact")

    def paint_name(painter: QPainter, rect: QRect, lead: ListedLead) -> None:
        painting.two_lines(painter, rect, lead.name, lead.contact or "")

    def paint_stage(painter: QPainter, rect: QRect, lead: ListedLead) -> None:
        found = workspace.directory.stages.get(lead.stage_id or 0)
        if found is None:
            painting.text(painter, rect, stage(lead), colour="text-muted")
        else:
            painting.pill(painter, rect.left(), rect, found)

    def paint_task(painter: QPainter, rect: QRect, lead: ListedLead) -> None:
        if lead.status == "open":
            due = formats.due(lead.task_due, today()) if lead.task else None
            painting.next_task(painter, rect, lead.task or "", due)

    def task(lead: ListedLead) -> str:
        return f"{lead.task}, {formats.due(lead.task_due, today()).text}" if lead.task else ""

    return (
        Column("name", tr("Lead"), lambda lead: lead.name, paint_name),
        Column("stage", tr("Stage"), stage, paint_stage, 144),
        Column(
            "value",
            tr("Value"),
            lambda lead: formats.money(lead.value_minor, lead.currency),
            width=96,
            right=True,
            grows=True,
        ),
        Column("task", tr("Next task"), task, paint_task, 184, gives_way=1),
        Column("owner", tr("Owner"), lambda lead: lead.owner or "", width=144, muted=True, gives_way=2),
        Column(
            "created", tr("Created"), lambda lead: formats.short_day(lead.created_on, today()), None, 112, False, True
        ),
    )


def _sale_columns(kit: Kit) -> tuple[Column[ListedSale], ...]:
    painting, formats = kit.painting, kit.formats
    today = Today(kit.workspace)

    def paid(sale: ListedSale) -> str:
        if sale.paid_on is not None:
            return formats.short_day(sale.paid_on, today())
        if not sale.left_minor:
            return ""
        return tr("Unpaid") if sale.left_minor > 0 else tr("To refund")

    def paint_paid(painter: QPainter, rect: QRect, sale: ListedSale) -> None:
        painting.text(painter, rect, paid(sale), colour="warning" if sale.left_minor else "text-muted")

    def number(sale: ListedSale) -> str:
        kind = tr("Credit note") if sale.credits_id is not None else tr("Sale")
        return sale.number or kind

    def amount(key: str, title: str) -> Column[ListedSale]:
        def text(sale: ListedSale) -> str:
            minor: int = getattr(sale, f"{key}_minor")
            return formats.money(minor, sale.currency, cents=True)

        return Column(key, title, text, width=96, right=True, grows=True)

    return (
        Column("number", tr("Number"), number),
        Column("day", tr("Day"), lambda sale: formats.short_day(sale.sold_on, today()), width=112, muted=True),
        Column("lead", tr("Lead"), lambda sale: sale.lead or "", width=208, gives_way=1),
        amount("net", tr("Net")),
        amount("vat", tr("VAT")),
        amount("gross", tr("Gross")),
        Column("paid", tr("Paid on"), paid, paint_paid, 112),
    )
