"""The sample shop's books: documents numbered in the order of their days, with the VAT of the shop's country."""

from datetime import date
from functools import partial
from typing import NamedTuple

from leaddesk.model import money
from leaddesk.model.vat_code import VatCode
from leaddesk.services.demo.agenda import Agenda
from leaddesk.services.demo.chance import Quota
from leaddesk.services.demo.rows import PaymentRow, SaleLineRow, SaleRow
from leaddesk.services.demo.scene import Scene

_EU = frozenset({"IT", "PT", "SE", "DE", "NL", "AT", "BE", "FI", "IE"})
_RETURNED = 0.05
_EXTRA_LINE = 0.1  # of sales to people: a book or a plant
_EXTRA_PRICES = (12.5, 18.0, 24.9, 35.0)
_COST_KNOWN = 0.6
_NEVER_PAID = 0.03
_DEPOSIT = 0.3  # what firms pay at once of documents that are not paid in full yet


class Order(NamedTuple):
    """What a lead bought: people's prices include VAT, those of firms do not."""

    lead_id: int
    price_minor: int
    country: str
    is_firm: bool


class Rates:
    """The file's VAT codes, as the sample shop uses them."""

    def __init__(self, codes: list[VatCode], country: str | None) -> None:
        """`country` is the shop's, if it is known."""
        self._codes = codes
        self._country = country

    def main(self, order: Order, day: date) -> VatCode | None:
        """The code of what a shop for homes sells; None if the file has none for it."""
        home, away = self._country, order.country
        if home is not None and home != away and not {home, away} <= _EU:
            return self._code("export", day)
        if order.is_firm and home is not None and home != away:
            return self._code("reverse_charge", day)
        return self._code("standard", day) or self._code("exempt", day)

    def reduced(self, day: date) -> VatCode | None:
        """The code of books and plants, where the country has such a rate."""
        return self._code("reduced", day)

    def _code(self, key: str, day: date) -> VatCode | None:
        return next((code for code in self._codes if code.key == key and code.holds_on(day)), None)


class _Line(NamedTuple):
    code: VatCode | None
    net_minor: int
    vat_minor: int

    def credited(self) -> "_Line":
        return _Line(self.code, -self.net_minor, -self.vat_minor)


class Books:
    """Writes sales and credit notes; the agenda calls for them in the order of their days."""

    def __init__(self, scene: Scene, rates: Rates, agenda: Agenda) -> None:
        """Numbers start again each year."""
        self._scene = scene
        self._rates = rates
        self._agenda = agenda
        self._returned = Quota(scene.chance, _RETURNED)
        self._year = ""
        self._number = 0

    def sell(self, order: Order, moment: float) -> None:
        """Write the document of an order; a few customers pay late or never, and a few bring the goods back."""
        scene, chance = self._scene, self._scene.chance
        lines = self._lines(order, moment)
        cost_share, cost_known = chance.between(0.42, 0.62), chance.happens(_COST_KNOWN)
        cost_minor = round(cost_share * sum(line.net_minor for line in lines)) if cost_known else None
        takes, never = chance.between(6, 40), chance.happens(_NEVER_PAID)
        paid = moment + takes if order.is_firm else moment
        paid_on = None if never or paid >= scene.days.end else scene.days.on(paid)
        sale_id = self._write(order.lead_id, moment, lines, cost_minor, paid_on=paid_on, credits_id=None)
        if order.is_firm and paid_on is None:
            gross_minor = sum(line.net_minor + line.vat_minor for line in lines)
            deposit = round(_DEPOSIT * gross_minor)
            scene.rows.add(PaymentRow(sale_id, scene.days.on(moment), deposit, scene.stamp))
        returned, later = self._returned.next(), chance.between(2, 18)
        if returned and paid_on is not None:
            cost_back = None if cost_minor is None else -cost_minor
            back = [line.credited() for line in lines]
            self._agenda.plan(paid + later, partial(self._credit, order.lead_id, sale_id, back, cost_back))

    def _credit(self, lead_id: int, sale_id: int, lines: list[_Line], cost_minor: int | None, moment: float) -> None:
        paid_on = self._scene.days.on(moment)
        self._write(lead_id, moment, lines, cost_minor, paid_on=paid_on, credits_id=sale_id)

    def _lines(self, order: Order, moment: float) -> list[_Line]:
        scene, chance = self._scene, self._scene.chance
        day = scene.days.days[int(moment)]
        main = self._rates.main(order, day)
        if order.is_firm:
            vat_minor = money.vat_of_net(order.price_minor, main.rate_bp if main else 0)
            return [_Line(main, order.price_minor, vat_minor)]
        extra, price = chance.happens(_EXTRA_LINE), scene.minor(chance.pick(_EXTRA_PRICES))
        reduced = self._rates.reduced(day)
        lines = [_including_vat(main, order.price_minor)]
        # What leaves the customs area has no VAT at all.
        if extra and reduced is not None and main is not None and main.rate_bp:
            lines.append(_including_vat(reduced, price))
        return lines

    def _write(
        self,
        lead_id: int,
        moment: float,
        lines: list[_Line],
        cost_minor: int | None,
        *,
        paid_on: str | None,
        credits_id: int | None,
    ) -> int:
        scene = self._scene
        sold_on = scene.days.on(moment)
        sale_id = scene.rows.add(
            SaleRow(
                uid=scene.chance.uid(),
                lead_id=lead_id,
                number=self._next_number(sold_on[:4]),
                sold_on=sold_on,
                currency=scene.currency,
                paid_on=paid_on,
                cost_minor=cost_minor,
                credits_id=credits_id,
                recorded_at=scene.stamp,
            )
        )
        for position, (code, net_minor, vat_minor) in enumerate(lines):
            code_id, rate_bp = (code.id, code.rate_bp) if code else (None, 0)
            scene.rows.add(
                SaleLineRow(sale_id, position, code_id, rate_bp, net_minor, vat_minor, net_minor + vat_minor)
            )
        return sale_id

    def _next_number(self, year: str) -> str:
        if year != self._year:
            self._year, self._number = year, 0
        self._number += 1
        return f"{year}-{self._number:04d}"


def _including_vat(code: VatCode | None, gross_minor: int) -> _Line:
    net_minor = money.net_of_gross(gross_minor, code.rate_bp if code else 0)
    return _Line(code, net_minor, gross_minor - net_minor)
