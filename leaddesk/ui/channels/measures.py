"""What the chart can show of each channel, one at a time."""

from collections.abc import Callable
from dataclasses import dataclass

from leaddesk.model import money
from leaddesk.model.figures.channels import ChannelFigures
from leaddesk.ui.channels.wording import currency_sign, earned
from leaddesk.ui.kit.formats import Formats
from leaddesk.ui.kit.translations import tr


@dataclass(frozen=True)
class Measure:
    """A tab of the chart; `words` says a value of the axis, `said` one of a row, to the digit."""

    key: str
    title: str  # as short as can be
    caption: str
    value: Callable[[ChannelFigures], float | None]
    words: Callable[[float], str]
    said: Callable[[ChannelFigures], str]
    is_average: bool  # of all channels together: a line that channels are compared with
    has_interval: bool = False
    by_month: bool = False


def all_measures(formats: Formats, currency: str) -> tuple[Measure, ...]:
    """The tabs in their order."""
    unit, sign = 10 ** money.digits(currency), currency_sign(formats, currency)

    def count(value: float) -> str:
        return formats.number(value, 0 if float(value).is_integer() else 1)

    def amount(value: float) -> str:
        return formats.money(round(value), currency)

    def money_of(row: ChannelFigures, minor: int | None) -> str:
        return formats.money(minor, currency)

    return (
        Measure(
            "leads",
            tr("Leads"),
            tr("Leads that came in"),
            lambda row: row.leads,
            count,
            lambda row: formats.number(row.leads),
            False,
            by_month=True,
        ),
        Measure(
            "customers",
            tr("Customers"),
            tr("Leads that became customers"),
            lambda row: row.won,
            count,
            lambda row: formats.number(row.won),
            False,
            by_month=True,
        ),
        Measure(
            "conversion",
            tr("Conversion"),
            tr("Share of leads that became customers"),
            lambda row: row.conversion,
            lambda value: formats.percent(value, 0),
            lambda row: formats.percent(row.conversion),
            True,
            has_interval=True,
        ),
        Measure(
            "cost",
            tr("Cost"),
            tr("Cost per customer"),
            lambda row: row.cost_per_customer_minor,
            amount,
            lambda row: money_of(row, row.cost_per_customer_minor),
            True,
        ),
        Measure(
            "revenue",
            tr("Revenue"),
            tr("Revenue from customers"),
            lambda row: row.revenue_minor,
            amount,
            lambda row: money_of(row, row.revenue_minor),
            False,
        ),
        Measure(
            "earned",
            tr("Earned"),
            tr("Earned per {unit} spent", unit=sign),
            lambda row: row.return_,
            lambda value: formats.money(round(value * unit), currency),
            lambda row: earned(row, formats, currency),
            True,
        ),
    )


def nice_steps(largest: float, most: int = 5) -> list[float]:
    """Round values from 0 to one that is at least the largest, at most so many steps apart."""
    if largest <= 0:
        return [0.0, 1.0]
    rough = largest / most
    power = 1.0
    while power > rough:
        power /= 10
    while power * 10 <= rough:
        power *= 10
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough * (1 - 1e-9))
    count = 1
    while count * step < largest * (1 - 1e-9):
        count += 1
    return [number * step for number in range(count + 1)]
