"""The rows of a shop's orders as one row an order: its total, its VAT by rate, what was bought, what was given back.

Shops write a row for every item. Shopify fills the columns of the order in its first row only, WooCommerce's exports
repeat them in each; either way the first value of a column is the order's. Which column is what, the preset says.
"""

import re
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain

from leaddesk.exchange.layout import CellNumber, Record
from leaddesk.exchange.reshape.amounts import Amounts
from leaddesk.exchange.reshape.roles import currency_of, places_of, role_of
from leaddesk.exchange.reshape.vat import Tax, VatPart, parts, parts_text, rate_in
from leaddesk.exchange.reshape.woo_statuses import woo_status
from leaddesk.exchange.values import normal_name
from leaddesk.model import money
from leaddesk.model.errors import BadInputError
from leaddesk.model.messages import N_, Message

ITEMS, VAT, LEFT_OUT, REFUNDED, PAID = "Items", "VAT by rate", "Left out", "Given back", "Paid on"
CURRENCY = "Currency"
SIGNS = ("utm_source", "utm_medium", "utm_campaign", "referrer")  # in the notes that apps leave in an order

NO_VAT = Message(
    N_(
        "The file does not say how much VAT is in its orders: it is kept as unknown, not as 0 %. To have it, export "
        "the orders with their tax columns."
    )
)

_MOST_WAITING = 2_000  # orders, until an amount tells the decimal mark
_MOST_ITEMS = 50  # of an order are named
_LONGEST_NOTES = 4_000  # characters that are searched
_SIGN = re.compile(r"^\s*(?P<name>[\w ]{3,40}?)\s*[:=]\s*(?P<value>\S.*?)\s*$", re.MULTILINE)
_ROUNDED = re.compile(r"[0-9](?:[.,][0-9]+)?[eE]\+[0-9]+")  # an id as a spreadsheet writes it: of many orders the same
_SIGN_NAMES = {normal_name(name): name for name in SIGNS} | {
    "referring site": "referrer",
    "referer": "referrer",
    "landing referrer": "referrer",
}
_TAXES = tuple((f"tax_{number}_name", f"tax_{number}_value") for number in range(1, 6))
_USED_UP = {"item", "item_name", "item_quantity", *(role for tax in _TAXES for role in tax)}
_ANY_CURRENCY = "EUR"  # for its cents, where the shop's export names none
_AMOUNTS = ("gross", "vat", "refund", "outstanding")


@dataclass
class _Order:
    """The rows of one order: `cells` is the first with what later ones add, `pieces` how many amounts were rounded."""

    line: int
    cells: list[str]
    items: list[str] = field(default_factory=list)
    pieces: int = 1
    problem: Message | None = None


class Orders(ABC):
    """Makes one row an order; what differs from shop to shop are its states."""

    paid_on_day: Message | None = None  # what to say where the day of payment is taken from the order

    def __init__(self, columns: Sequence[str], roles: Mapping[str, str]) -> None:
        """`roles` says of columns of the file what they are, by their normalised names."""
        self._place = places_of(columns, roles)
        if "document" not in self._place:
            self._place["document"] = self._place["external_id"]  # an order without a number is called by its id
        self._kept = [place for place, name in enumerate(columns) if role_of(name, roles) not in _USED_UP]
        taken = set(columns)
        self._signs = [name for name in SIGNS if name not in taken] if "note_attributes" in self._place else []
        self._adds_payment = "paid_on" not in self._place
        self._currency = "" if "currency" in self._place else currency_of(columns[self._place["gross"]])
        made = (
            *(ITEMS, VAT, LEFT_OUT, REFUNDED),
            *((PAID,) if self._adds_payment else ()),
            *((CURRENCY,) if self._currency else ()),
            *self._signs,
        )
        self.header = (*(columns[place] for place in self._kept), *made)
        self._states_vat = "vat" in self._place or any(value in self._place for _, value in _TAXES)
        remarks = (self.paid_on_day if self._adds_payment else None, None if self._states_vat else NO_VAT)
        self.remarks = tuple(each for each in remarks if each is not None)

    @abstractmethod
    def left_out(self, order: Mapping[str, str]) -> str:
        """Why an order is no sale: `voided`, `cancelled`, `unpaid` as yet; empty if it is one.

        By role: what the order says.
        """

    @abstractmethod
    def paid_on(self, order: Mapping[str, str]) -> str:
        """The text of the day on which an order was paid, empty if it was not or nobody knows."""

    def rows(self, records: Iterable[Record]) -> Iterator[Record]:
        """A row an order, in their order, each with the line of its first row."""
        amounts, waiting = Amounts(), list[_Order]()
        orders = self._orders(records)
        for order in orders:
            waiting.append(order)
            for role in _AMOUNTS:
                amounts.feed(self._text(order, role))
            if amounts.is_decided or len(waiting) >= _MOST_WAITING:
                break
        for order in chain(waiting, orders):
            yield self._row(order, amounts)

    def _orders(self, records: Iterable[Record]) -> Iterator[_Order]:
        """Rows that follow each other and name the same order are one."""
        open_order: _Order | None = None
        name = ""
        for record in records:
            own = self._number(record.cells)
            if open_order is not None and own and own == name:
                self._add(open_order, record)
                continue
            if open_order is not None:
                yield open_order
            open_order, name = _Order(record.line, list(record.cells), problem=record.problem), own
            self._add_item(open_order, record.cells)
        if open_order is not None:
            yield open_order

    def _number(self, cells: Sequence[str]) -> str:
        """What an order is called by; empty where that is an id which a spreadsheet has rounded."""
        number = cells[self._place["document"]].strip().removeprefix("'")
        is_id = self._place["document"] == self._place.get("external_id")
        return "" if is_id and _ROUNDED.fullmatch(number) else number

    def _add(self, order: _Order, record: Record) -> None:
        order.problem = order.problem or record.problem
        order.cells = [had or new for had, new in zip(order.cells, record.cells, strict=True)]
        self._add_item(order, record.cells)

    def _add_item(self, order: _Order, cells: Sequence[str]) -> None:
        place = self._place.get("item_name")
        name = cells[place].strip() if place is not None else ""
        if not name:
            return
        order.pieces += 1
        quantity = cells[self._place["item_quantity"]].strip() if "item_quantity" in self._place else ""
        if len(order.items) < _MOST_ITEMS:
            order.items.append(f"{quantity} × {name}" if quantity and quantity != "1" else name)

    def _row(self, order: _Order, amounts: Amounts) -> Record:
        said = {role: order.cells[place].strip().removeprefix("'") for role, place in self._place.items()}
        said["document"] = self._number(order.cells)
        paid = [self.paid_on(said)] if self._adds_payment else []
        currency = [self._currency] if self._currency else []
        added = ["; ".join(order.items), "", self.left_out(said), "", *paid, *currency, *self._found_signs(said)]
        cells = list(order.cells)
        problem = order.problem or self._problem(said)
        if _ROUNDED.fullmatch(said.get("external_id", "")):
            cells[self._place["external_id"]] = ""
        if problem is None:
            try:
                added[1], added[3] = self._fill(cells, said, amounts, order.pieces)
            except BadInputError as error:
                problem = error.message
        return Record(order.line, [*(cells[place] for place in self._kept), *added], problem)

    def _fill(self, cells: list[str], said: Mapping[str, str], amounts: Amounts, pieces: int) -> tuple[str, str]:
        """Write the amounts of an order plainly into its cells; returns its VAT by rate, and what was given back."""
        currency = said.get("currency", "").upper() or self._currency or _ANY_CURRENCY
        read = {role: amounts.minor(said.get(role, ""), currency) for role in _AMOUNTS}
        taxes = [
            Tax(rate_in(said[name]), amounts.minor(said.get(value, ""), currency))
            for name, value in _TAXES
            if said.get(name)
        ]
        beyond = read["vat"] - sum(tax.minor for tax in taxes)
        if beyond and "vat" in self._place and said["vat"]:
            taxes.append(Tax(None, beyond))
        if not read["refund"] and woo_status(said.get("order_status", "")) == "refunded":
            read["refund"] = read["gross"]  # all of it, where no column says how much
        for role in ("gross", "vat"):
            if role in self._place and said[role]:
                cells[self._place[role]] = CellNumber(money.to_text(read[role], currency))
        if "paid_on" in self._place:
            is_paid = read["outstanding"] <= 0
            cells[self._place["paid_on"]] = self.paid_on(said) if is_paid else ""
        refunded = CellNumber(money.to_text(abs(read["refund"]), currency)) if read["refund"] else ""
        unknown = (VatPart(None, read["gross"], 0),)  # what a file is silent about is not 0 %
        return parts_text(parts(read["gross"], taxes, pieces) if self._states_vat else unknown, currency), refunded

    def _problem(self, said: Mapping[str, str]) -> Message | None:
        if not said["document"]:
            return Message(N_("The row names no order."))
        if not said["gross"]:
            reason = N_("The order {number} has no total; the rows of an order must stand together.")
            return Message(reason, {"number": said["document"]})
        return None

    def _found_signs(self, said: Mapping[str, str]) -> list[str]:
        found: dict[str, str] = {}
        for match in _SIGN.finditer(said["note_attributes"][:_LONGEST_NOTES]) if self._signs else ():
            name = _SIGN_NAMES.get(normal_name(match["name"]))
            if name is not None:
                found.setdefault(name, match["value"])
        return [found.get(name, "") for name in self._signs]

    def _text(self, order: _Order, role: str) -> str:
        return order.cells[self._place[role]].strip() if role in self._place else ""


class ShopifyOrders(Orders):
    """Shopify: an order that was voided, or cancelled before it was paid, is no sale."""

    def left_out(self, order: Mapping[str, str]) -> str:
        """See Orders."""
        status = normal_name(order.get("order_status", ""))
        if status == "voided":
            return "voided"
        return "cancelled" if order.get("cancelled_on") and status in ("pending", "authorized", "expired", "") else ""

    def paid_on(self, order: Mapping[str, str]) -> str:
        """See Orders."""
        unpaid = ("pending", "authorized", "partially paid", "expired")
        return "" if normal_name(order.get("order_status", "")) in unpaid else order.get("paid_on", "")


class WooCommerceOrders(Orders):
    """WooCommerce, by the commonest plugins: what was cancelled, or never paid, is no sale."""

    paid_on_day = Message(
        N_("The file does not say when orders were paid: completed ones and those in work count as paid on their day.")
    )

    def left_out(self, order: Mapping[str, str]) -> str:
        """See Orders."""
        status = woo_status(order.get("order_status", ""))
        if status in ("failed", "draft"):
            return "voided"
        if status == "pending":  # a basket left at the checkout; an invoice to be paid is on hold
            return "unpaid"
        return "cancelled" if status == "cancelled" else ""

    def paid_on(self, order: Mapping[str, str]) -> str:
        """See Orders."""
        is_paid = woo_status(order.get("order_status", "")) in ("completed", "processing", "refunded")
        return order.get("paid_on", order.get("date", "")) if is_paid else ""

