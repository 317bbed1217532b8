"""Other rows made of those of a file: of a shop's items its orders, of a report of ads its costs by day or month.

A preset names what makes them; the layout then has their header, and reading gives them in place of the file's own.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Protocol

from leaddesk.exchange.layout import Layout, Record
from leaddesk.exchange.presets import load_presets, spellings_of
from leaddesk.exchange.reshape.ad_costs import GoogleAds, MetaAds
from leaddesk.exchange.reshape.orders import ShopifyOrders, WooCommerceOrders
from leaddesk.exchange.reshape.visits import Visits
from leaddesk.exchange.values import normal_name
from leaddesk.model.errors import BadInputError
from leaddesk.model.messages import N_, Message


class Reshape(Protocol):
    """Makes rows of the rows of one file, one after the other, in memory that does not grow."""

    @property
    def header(self) -> tuple[str, ...]:
        """The columns of the made rows, all different."""

    @property
    def remarks(self) -> tuple[Message, ...]:
        """What is worth knowing before anything is taken in."""

    def rows(self, records: Iterable[Record]) -> Iterator[Record]:
        """The made rows, each with the first physical line of what it is made of."""


Maker = Callable[[Sequence[str], Mapping[str, str], Sequence[str]], Reshape]

# By name: of the file's columns, the role of each (by normalised names), and the lines above the header.
MAKERS: Mapping[str, Maker] = MappingProxyType(
    {
        "shopify_orders": lambda columns, roles, _: ShopifyOrders(columns, roles),
        "woocommerce_orders": lambda columns, roles, _: WooCommerceOrders(columns, roles),
        "meta_ads": lambda columns, roles, _: MetaAds(columns, roles),
        "google_ads": GoogleAds,
        "ga4_acquisition": Visits,
    }
)


def reshaped(layout: Layout, name: str) -> Layout:
    """The layout of the rows that are made of a file's; `name` is that of what makes them.

    Raises BadInputError for a file of which none can be made, such as a report of a week in one sum.
    """
    known = load_presets()[name]
    missing = [names[0] for names in known.required if not any(_is_there(layout.header, each) for each in names)]
    if missing:  # asked for by name, and not recognised
        raise BadInputError(
            N_("These are no {title}: the file has no column {columns}."),
            title=known.title,
            columns=", ".join(f"“{name}”" for name in missing),
        )
    made = _maker(layout, name)
    return replace(
        layout, header=made.header, columns=layout.header, reshape=name, remarks=(*layout.remarks, *made.remarks)
    )


def made_rows(layout: Layout, records: Iterable[Record]) -> Iterator[Record]:
    """The rows that a reshaped layout makes of the file's own."""
    return _maker(replace(layout, header=layout.columns), layout.reshape).rows(records)


def _is_there(header: Sequence[str], name: str) -> bool:
    return any(normal_name(name) in spellings_of(each) for each in header)


def _maker(layout: Layout, name: str) -> Reshape:
    """A preset is called as what it makes its rows with; users' own take over the columns of that one."""
    roles = {normal_name(column): role for column, role in load_presets()[name].columns.items()}
    return MAKERS[name](layout.header, roles, layout.preamble)
