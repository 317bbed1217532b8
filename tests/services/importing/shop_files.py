"""The files of a shop that tests take in, and what stands in them."""

import csv
from collections.abc import Iterator
from pathlib import Path

from leaddesk.model.channel_rule import ChannelRule
from leaddesk.model.sale import Sale, SaleLine
from leaddesk.model.vat_code import VatCode
from tests.services.bench import Bench

FIXTURES = Path(__file__).parents[2] / "fixtures" / "imports"
ORDERS, CUSTOMERS = FIXTURES / "shopify_orders.csv", FIXTURES / "shopify_customers.csv"
LUCIA = ChannelRule("discount_code", "LUCIA10", "Influencer", "Lucia")
INSTAGRAM = ChannelRule("utm_source", "Instagram", "Social media")


def orders_of_the_file() -> Iterator[dict[str, str]]:
    """The first row of each order, read by nothing but the csv module."""
    with ORDERS.open(encoding="utf-8", newline="") as file:
        yield from (row for row in csv.DictReader(file) if row["Total"])


def cents(text: str) -> int:
    euros, _, rest = text.partition(".")
    return int(euros) * 100 + int(f"{rest:0<2}")


def lines_of(bench: Bench, number: str) -> list[tuple[int | None, str | None, int, int]]:
    """(rate in basis points, key of the VAT code, net, VAT) of a document."""
    (sale,) = bench.find(Sale, number=number)
    keys = {code.id: code.key for code in bench.find(VatCode)}
    return [
        (line.rate_bp, keys.get(line.vat_code_id), line.net_minor, line.vat_minor)
        for line in bench.find(SaleLine, sale_id=sale.id)
    ]
