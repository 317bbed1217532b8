"""What the list of documents shows of each."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from leaddesk.services.books.sale_list import ListedSale
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.tables.columns import Column
from leaddesk.ui.kit.today import Today
from leaddesk.ui.kit.words.translations import tr

LEAD_PLACE = 2


class SaleCells:
    """The texts of a document's cells, and how those are painted that are more than a text."""

    def __init__(self, kit: Kit) -> None:
        """In the user's words."""
        self._kit = kit
        self._today = Today(kit.workspace)

    def columns(self) -> tuple[Column[ListedSale], ...]:
        """Number, day, lead, amounts, payment, where it came from."""
        return (
            Column("number", tr("Number"), self.number, self.paint_number, 124, sort="document", descends=True),
            Column("day", tr("Day"), self.day, width=88, grows=True, sort="date", descends=True),
            Column("lead", tr("Lead"), self.lead, self.paint_lead, 160, sort="lead"),
            self._amount("net", tr("Net"), 2),
            self._amount("vat", tr("VAT"), 3),
            self._amount("gross", tr("Gross"), 0),
            Column(
                "paid",
                tr("Paid on"),
                self.paid,
                self.paint_paid,
                104,
                grows=True,
                beside=16,
                sort="paid_on",
                descends=True,
            ),
            Column("origin", tr("Origin"), self.origin, width=104, muted=True, grows=True, gives_way=4),
        )

    def number(self, sale: ListedSale) -> str:
        """Its number, and whether it takes another back or was taken back."""
        shown = sale.number or tr("Without number")
        if sale.credits_id is not None:
            return shown + ", " + tr("credit note")
        return shown + ", " + tr("credited") if sale.is_credited else shown

    def day(self, sale: ListedSale) -> str:
        """The document's day."""
        return self._kit.formats.short_day(sale.sold_on, self._today())

    def lead(self, sale: ListedSale) -> str:
        """Who bought."""
        return sale.lead or tr("No lead")

    def paid(self, sale: ListedSale) -> str:
        """When it was paid, what is left of it, or why it need not be paid."""
        if sale.paid_on is not None:
            return self._kit.formats.short_day(sale.paid_on, self._today())
        if sale.left_minor:
            return self.left(sale)
        if sale.credits_id is not None:
            return tr("Credit note")
        return tr("Credited") if sale.is_credited else tr("Nothing to pay")

    def left(self, sale: ListedSale) -> str:
        """How much is still to come, or to be given back."""
        amount = self._kit.formats.money(abs(sale.left_minor), sale.currency, cents=True)
        if sale.left_minor < 0:
            return tr("{amount} to refund", amount=amount)
        return tr("Unpaid") if sale.left_minor == sale.gross_minor else tr("{amount} open", amount=amount)

    def origin(self, sale: ListedSale) -> str:
        """Where it came from."""
        return sale.origin or tr("Typed here")

    def paint_number(self, painter: QPainter, rect: QRect, sale: ListedSale) -> None:
        """With a sign at credit notes and at what they take back."""
        theme, painting = self._kit.theme, self._kit.painting
        is_credit = sale.credits_id is not None
        if is_credit or sale.is_credited:
            side = theme.scaled(14)
            name = "undo-2" if is_credit else "corner-down-left"
            painting.icon(painter, QRect(rect.right() + 1 - side, rect.top(), side, rect.height()), name, size=12)
            rect = rect.adjusted(0, 0, -side - theme.scaled(4), 0)
        shown = sale.number or tr("Without number")
        painting.text(painter, rect, shown, weight="medium", colour="text" if sale.number else "text-muted")

    def paint_lead(self, painter: QPainter, rect: QRect, sale: ListedSale) -> None:
        """As a link."""
        self._kit.painting.text(painter, rect, self.lead(sale), colour="accent" if sale.lead else "text-muted")

    def paint_paid(self, painter: QPainter, rect: QRect, sale: ListedSale) -> None:
        """What is still to be paid or given back stands out."""
        if sale.left_minor:
            self._kit.painting.marked(painter, rect, "clock", self.paid(sale), "warning")
        else:
            self._kit.painting.text(painter, rect, self.paid(sale), colour="text-muted")

    def _amount(self, key: str, title: str, gives_way: int) -> Column[ListedSale]:
        def text(sale: ListedSale) -> str:
            minor: int = getattr(sale, f"{key}_minor")
            return self._kit.formats.money(minor, sale.currency, cents=True)

        return Column(
            key, title, text, width=88, right=True, grows=True, gives_way=gives_way, sort=key, descends=True
        )


def sale_columns(kit: Kit) -> tuple[Column[ListedSale], ...]:
    """All columns."""
    return SaleCells(kit).columns()
