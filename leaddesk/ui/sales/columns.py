"""What the list of documents shows of each."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from leaddesk.services.sale_list import ListedSale
from leaddesk.ui.kit.columns import Column
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.today import Today
from leaddesk.ui.kit.translations import tr

LEAD_PLACE = 2


def sale_columns(kit: Kit) -> tuple[Column[ListedSale], ...]:
    """Number, day, lead, amounts, payment, where it came from."""
    painting, theme, formats = kit.painting, kit.theme, kit.formats
    today = Today(kit.workspace)

    def number(sale: ListedSale) -> str:
        shown = sale.number or tr("Without number")
        if sale.credits_id is not None:
            return f"{shown}, {tr('credit note')}"
        return f"{shown}, {tr('credited')}" if sale.is_credited else shown

    def paint_number(painter: QPainter, rect: QRect, sale: ListedSale) -> None:
        shown = sale.number or tr("Without number")
        is_credit = sale.credits_id is not None
        if is_credit or sale.is_credited:
            side = theme.scaled(14)
            name = "undo-2" if is_credit else "corner-down-left"
            painting.icon(painter, QRect(rect.right() + 1 - side, rect.top(), side, rect.height()), name, size=12)
            rect = rect.adjusted(0, 0, -side - theme.scaled(4), 0)
        painting.text(painter, rect, shown, weight="medium", colour="text" if sale.number else "text-muted")

    def paint_lead(painter: QPainter, rect: QRect, sale: ListedSale) -> None:
        painting.text(painter, rect, sale.lead or tr("No lead"), colour="accent" if sale.lead else "text-muted")

    def paint_paid(painter: QPainter, rect: QRect, sale: ListedSale) -> None:
        if is_unpaid(sale):
            painting.marked(painter, rect, "clock", tr("Unpaid"), "warning")
        else:
            painting.text(painter, rect, paid(sale), colour="text-muted")

    def paid(sale: ListedSale) -> str:
        if sale.paid_on is not None:
            return formats.short_day(sale.paid_on, today())
        if sale.credits_id is not None:
            return tr("Credit note")
        return tr("Credited") if sale.is_credited else tr("Unpaid")

    def amount(key: str, title: str, gives_way: int = 0) -> Column[ListedSale]:
        def text(sale: ListedSale) -> str:
            minor: int = getattr(sale, f"{key}_minor")
            return formats.money(minor, sale.currency, cents=True)

        return Column(
            key, title, text, width=88, right=True, grows=True, gives_way=gives_way, sort=key, descends=True
        )

    return (
        Column("number", tr("Number"), number, paint_number, 124, grows=False, sort="document", descends=True),
        Column(
            "day",
            tr("Day"),
            lambda sale: formats.short_day(sale.sold_on, today()),
            width=88,
            grows=True,
            sort="date",
            descends=True,
        ),
        Column("lead", tr("Lead"), lambda sale: sale.lead or tr("No lead"), paint_lead, 160, sort="lead"),
        amount("net", tr("Net"), 2),
        amount("vat", tr("VAT"), 3),
        amount("gross", tr("Gross")),
        Column("paid", tr("Paid on"), paid, paint_paid, 104, grows=True, sort="paid_on", descends=True),
        Column(
            "origin", tr("From"), lambda sale: sale.origin or tr("Typed here"), width=104, muted=True, gives_way=4
        ),
    )


def is_unpaid(sale: ListedSale) -> bool:
    """Whether money is still to come: credit notes and what they took back is settled by them."""
    return sale.paid_on is None and sale.credits_id is None and not sale.is_credited
