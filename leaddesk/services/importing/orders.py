"""Taking in a shop's orders: every one is a sale, what was given back a credit note, who bought a contact or lead."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from itertools import islice
from typing import NamedTuple

from leaddesk.exchange.country_codes import country_code
from leaddesk.exchange.fields import MADE
from leaddesk.exchange.payment_text import ToldPayment
from leaddesk.exchange.read import Record
from leaddesk.exchange.reshape.vat import parts_of
from leaddesk.model import money
from leaddesk.model.channel_rule import ChannelRule
from leaddesk.model.messages import N_, Message
from leaddesk.model.sale import Sale, SaleLine
from leaddesk.model.vat_code import VatCode
from leaddesk.services.importing.buyers import Buyer, Buyers
from leaddesk.services.importing.cells import Cells, RowProblem
from leaddesk.services.importing.contacting import tidy_ways
from leaddesk.services.importing.credits import DocumentLine, credit_lines, left_of
from leaddesk.services.importing.diff import Amount
from leaddesk.services.importing.file_job import FileJob
from leaddesk.services.importing.loose_ids import LooseIds
from leaddesk.services.importing.rows import as_json
from leaddesk.services.importing.sale_writing import SaleWriter
from leaddesk.services.importing.vat_codes import VatCodes
from leaddesk.services.work import id_of
from leaddesk.storage import closed_months
from leaddesk.storage.sales.known_documents import by_number
from leaddesk.storage.sales.payments import left_minor
from leaddesk.storage.searching import known_ids
from leaddesk.storage.statements import Stamp, stamp, stored_day

_BATCH = 500
_OF_BUYER = {field: field.removeprefix("buyer_") for field in MADE["sales"] if field.startswith("buyer_")}
_LEFT_OUT = {
    "voided": N_("The payment of order {number} was voided or failed; it is no sale."),
    "cancelled": N_("The order {number} was cancelled before it was paid; it is no sale."),
    "unpaid": N_("The order {number} has not been paid yet; it is no sale so far."),
}

_BUYER_ERASED = N_("Line {line}: the buyer was erased on request; the sale is kept without a name.")


class _Order(NamedTuple):
    line: int
    fields: Mapping[str, str]
    extra: Mapping[str, str]
    buyer: Mapping[str, str]
    buyer_extra: Mapping[str, str]
    rule: ChannelRule | None

    @property
    def number(self) -> str:
        return self.fields.get("document") or self.fields.get("external_id") or ""


class OrderImport(FileJob):
    """One file of orders. A document that is there is left as it is; what was given back since is a credit note."""

    def take(self, records: Iterator[Record]) -> None:
        """Take in every record."""
        self.bulk.make_indexes()
        shop = self.work.shop
        self._cells = Cells(self.plan, shop.zone, shop.currency, self.tally)
        self._uncounted = Cells(self.plan, shop.zone, shop.currency)  # for orders that are no sales
        self._left_out = next((place for place, _, field in self.plan.fields if field == "left_out"), None)
        self._writer = SaleWriter(self.work, self.bulk, self.plan)
        self._buyers = Buyers(self.work, self.bulk, self.lookups, self.plan)
        self._codes = VatCodes(self.work.find(VatCode), shop.country)
        self._loose = LooseIds(self.work.con, self.plan)
        self._credited, self._nobody = 0, 0
        orders = (self._read(line, cells) for line, cells in self.readable(records))
        while batch := list(islice(orders, _BATCH)):
            self._look_up(batch)
            for order in batch:
                self.counted(order.line, self._take, order, order.fields, order.extra)
        self._say_what_else()

    def _read(self, line: int, cells: list[str]) -> _Order:
        is_sale = self._left_out is None or not cells[self._left_out]
        tidied = (self._cells if is_sale else self._uncounted).tidied(cells)
        fields, extra = self._cells.fields(tidied), self._cells.extra(tidied)
        buyer = {_OF_BUYER[field]: text for field, text in fields.items() if field in _OF_BUYER}
        buyer_extra: dict[str, str] = {}
        tidy_ways(buyer, buyer_extra, line, self.result.warnings, exact=False, country=self.work.shop.country)
        rule = self.plan.rules.rule(tidied) if self.plan.rules.applies else None
        return _Order(line, fields, extra, buyer, buyer_extra, rule)

    def _take(self, order: _Order) -> str:
        fields = order.fields
        known = self._known(order)
        if known is not None:
            return self._again(order, known)
        if "left_out" in fields:
            reason = _LEFT_OUT.get(fields["left_out"], _LEFT_OUT["cancelled"])
            if self.log is not None:
                self.log.about(order.number, None, Message(reason, {"number": order.number}))
            self.result.warnings.add(reason, number=order.number)
            return "skipped"
        ordered, paid = stamp(self._cells.moment(fields, "date")), self._cells.moment(fields, "paid_on").on
        currency = self._cells.currency(fields)
        lines = self._lines(order, ordered, currency)
        refunded = self._refunded(fields, currency)
        self._writer.refuse_closed(ordered.on)  # of a row that is rejected nothing is stored, and no buyer made
        buyer, buyer_extra = order.buyer, order.buyer_extra
        if self.erased.has(buyer):
            self.result.warnings.add(_BUYER_ERASED, line=order.line)
            buyer, buyer_extra = {}, {}
        lead_id = self._buyers.of(Buyer(buyer, ordered, order.rule, as_json(buyer_extra)))
        if lead_id is None:
            self._nobody += 1
        if self.log is not None:
            self.log.about(buyer.get("name") or order.number, lead_id)
        if ordered.on is None:
            self.result.warnings.add(N_("Line {line}: the sale has no date; it is in no month."), line=order.line)
        sale_id = self._writer.sale(
            {
                "external_id": fields.get("external_id") or order.number or None,
                "lead_id": lead_id,
                "number": order.number or None,
                "sold_on": ordered.on,
                "currency": currency,
                "paid_on": stored_day(paid),
                "notes": fields.get("notes"),
            },
            order.extra,
        )
        self._writer.lines(sale_id, lines)
        self._ids[order.fields.get("external_id", order.number)] = sale_id  # it may come again, as it was another day
        if refunded:
            self._credit(order, sale_id, lead_id, lines, refunded, currency, number=1)
        return "created"

    def _look_up(self, batch: Sequence[_Order]) -> None:
        """Find what the file has of these orders: their buyers, and documents of their ids or numbers from before."""
        self._buyers.prepare([each.buyer for each in batch])
        # An order whose file had no ids has its number in place of one.
        ids = {text for each in batch for text in (each.fields.get("external_id"), each.number) if text}
        self._ids = known_ids.by_external_id(self.work.con, "sales", self.plan.preset, ids) if ids else {}
        self._ids |= self._loose.find(
            {"external_id": each.fields.get("external_id", each.number), "document": each.number}
            for each in batch
            if each.number and self._known_by_id(each) is None
        )
        new = [each for each in batch if each.number and self._known_by_id(each) is None]
        self._numbers: dict[tuple[bool, str], int] = {}
        for has_id in (False, True):  # another shop may have the same numbers, but not of documents without an id
            numbers = {each.number for each in new if ("external_id" in each.fields) == has_id}
            found = by_number(self.work.con, numbers, self._writer.first, without_id=has_id) if numbers else {}
            self._numbers |= {(has_id, number): sale_id for number, sale_id in found.items()}

    def _known_by_id(self, order: _Order) -> int | None:
        known = self._ids.get(order.fields.get("external_id", order.number))
        return self._ids.get(order.number) if known is None else known

    def _known(self, order: _Order) -> int | None:
        """The document that an order is already: of its id, else of its number from before this file."""
        known = self._known_by_id(order)
        return self._numbers.get(("external_id" in order.fields, order.number)) if known is None else known

    def _again(self, order: _Order, sale_id: int) -> str:
        """What an order that is there says that is new: that it was paid, or given back; whose channel a rule names."""
        paid = self._cells.moment(order.fields, "paid_on").on  # before anything is written: it may be refused
        ordered = stamp(self._cells.moment(order.fields, "date"))
        if sale_id >= self._writer.first:  # made earlier in this file
            self.bulk.flush()
        sale = self.work.get(Sale, sale_id)
        documents = [sale, *self.work.find(Sale, credits_id=sale_id)]
        held = self.work.find(SaleLine, sale_id=tuple(id_of(each) for each in documents))
        lines = [DocumentLine(each.vat_code_id, each.rate_bp, each.net_minor, each.vat_minor) for each in held]
        gross = sum(line.gross_minor for line in lines if line.gross_minor > 0)
        left = sum(line.gross_minor for line in lines)
        is_undone = order.fields.get("left_out", "unpaid") != "unpaid"  # what is not paid yet may still be
        refunded = gross if is_undone else self._refunded(order.fields, sale.currency)
        changed = False
        due = refunded - (gross - left)
        if due > 0 and left > 0:
            number = len(documents)
            if self.log is not None:
                self.log.was({"refunded": Amount(gross - left, sale.currency)})
            self._credit(order, sale_id, sale.lead_id, left_of(lines), due, sale.currency, number=number)
            changed = True
        if paid is not None and sale.paid_on is None and self._pay(sale, sale_id, str(stored_day(paid))):
            if self.log is not None:
                self.log.was({"paid_on": None})
            changed = True
        if self.log is not None:
            self.log.about(order.buyer.get("name") or order.number, sale.lead_id)
        if sale.lead_id is not None:
            changed |= self._buyers.follow(sale.lead_id, Buyer(order.buyer, ordered, order.rule))
        return "updated" if changed else "unchanged"

    def _lines(self, order: _Order, ordered: Stamp, currency: str) -> list[DocumentLine]:
        """The lines of an order, one a rate; where the file does not tell it, the only one of the shop's that fits."""
        country = country_code(order.buyer["country"]) if "country" in order.buyer else None
        found = []
        for part in parts_of(order.fields.get("vat_lines", ""), currency):
            rate = None if part.rate is None else int(part.rate * 100)
            if rate is None:
                rate = self._codes.rate_of(part.net, part.vat, ordered.on)
                if rate is None and part.vat:
                    self.result.warnings.add(
                        N_("Line {line}: the VAT of order {number} is of no single rate; it is kept without one."),
                        line=order.line,
                        number=order.number,
                    )
            found.append(DocumentLine(self._codes.code(rate, ordered.on, country), rate, part.net, part.vat))
        if not found:
            raise RowProblem(Message(N_("The row has no amount.")), "gross", order.fields.get("gross"))
        return found

    def _refunded(self, fields: Mapping[str, str], currency: str) -> int:
        text = fields.get("refunded", "0")
        try:
            return abs(money.to_minor(Decimal(text), currency))
        except InvalidOperation as error:
            raise RowProblem(Message(N_("“{value}” is not a number."), {"value": text}), "refunded", text) from error

    def _credit(
        self,
        order: _Order,
        sale_id: int,
        lead_id: int | None,
        left: Sequence[DocumentLine],
        gross_minor: int,
        currency: str,
        *,
        number: int,
    ) -> None:
        """Take back a part of a document. The shop does not say on which day, and so nobody knows."""
        suffix = "-R" if number == 1 else f"-R{number}"
        credit_id = self._writer.sale(
            {
                "external_id": f"{order.fields.get('external_id', order.number)}{suffix}",
                "lead_id": lead_id,
                "number": f"{order.number}{suffix}",
                "currency": currency,
                "credits_id": sale_id,
            },
            {},
        )
        self._writer.lines(credit_id, credit_lines(left, gross_minor))
        self._credited += 1

    def _pay(self, sale: Sale, sale_id: int, day: str) -> bool:
        """Keep when a document was paid; of a closed month, which is final, as a payment of what is left of it."""
        if not closed_months.is_in(self.work.shop.closed_months, stored_day(sale.sold_on)):
            self.bulk.update("sale", sale_id, {"paid_on": None}, {"paid_on": day})
            return True
        self.bulk.flush()
        left = left_minor(self.work.con, sale_id)
        if left:
            self._writer.payments(sale_id, [ToldPayment(day, left, None)])
        return bool(left)

    def _say_what_else(self) -> None:
        if self._credited:
            self.result.warnings.add(
                N_(
                    "Credit notes for money given back: {count}. The file does not say on which day, so they have no "
                    "day and are in no month."
                ),
                count=self._credited,
            )
        if self._nobody:
            self.result.warnings.add(
                N_("Orders that name no buyer: {count}. They are sales of nobody, and in no channel’s figures."),
                count=self._nobody,
            )
        if self._buyers.won_by_buying:
            self.result.warnings.add(
                N_("Leads on the board that have bought, and so are won now: {count}."),
                count=self._buyers.won_by_buying,
            )
