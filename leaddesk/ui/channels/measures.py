"""What the chart can show of each channel, one at a time."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from leaddesk.model import money
from leaddesk.model.enums import Kind
from leaddesk.model.figures.channels import ChannelFigures
from leaddesk.ui.channels.wording import currency_sign, earned
from leaddesk.ui.kit.words.formats import Formats
from leaddesk.ui.kit.words.translations import tr


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
    by_kind: bool = False  # can be told of B2C and B2B: costs are of the channel as a whole

    @property
    def figure(self) -> str:
        """The key of the column."""
        return "cost_per_customer" if self.key == "cost" else self.key


def all_measures(formats: Formats, currency: str) -> tuple[Measure, ...]:
    """The tabs in their order."""
    return (*_of_leads(formats), *_of_money(formats, currency))


def _of_leads(formats: Formats) -> tuple[Measure, ...]:
    def count(value: float) -> str:
        return formats.number(value, 0 if float(value).is_integer() else 1)

    return (
        Measure(
            key="leads",
            title=tr("Leads"),
            caption=tr("Leads that came in"),
            value=lambda row: row.leads,
            words=count,
            said=lambda row: formats.number(row.leads),
            is_average=False,
            by_month=True,
            by_kind=True,
        ),
        Measure(
            key="customers",
            title=tr("Customers"),
            caption=tr("Leads that became customers"),
            value=lambda row: row.won,
            words=count,
            said=lambda row: formats.number(row.won),
            is_average=False,
            by_month=True,
            by_kind=True,
        ),
        Measure(
            key="conversion",
            title=tr("Conversion"),
            caption=tr("Share of leads that became customers"),
            value=lambda row: row.conversion,
            words=lambda value: formats.percent(value, 0),
            said=lambda row: formats.percent(row.conversion),
            is_average=True,
            has_interval=True,
            by_kind=True,
        ),
    )


def _of_money(formats: Formats, currency: str) -> tuple[Measure, ...]:
    unit, sign = 10 ** money.digits(currency), currency_sign(formats, currency)

    def amount(value: float) -> str:
        return formats.money(round(value), currency)

    return (
        Measure(
            key="cost",
            title=tr("Cost"),
            caption=tr("Cost per customer"),
            value=lambda row: row.cost_per_customer_minor,
            words=amount,
            said=lambda row: formats.money(row.cost_per_customer_minor, currency),
            is_average=True,
        ),
        Measure(
            key="revenue",
            title=tr("Revenue"),
            caption=tr("Revenue from customers"),
            value=lambda row: row.revenue_minor,
            words=amount,
            said=lambda row: formats.money(row.revenue_minor, currency),
            is_average=False,
            by_kind=True,
        ),
        Measure(
            key="earned",
            title=tr("Earned"),
            caption=tr("Earned per {unit} spent", unit=sign),
            value=lambda row: row.return_,
            words=lambda value: amount(value * unit),
            said=lambda row: earned(row, formats, currency),
            is_average=True,
        ),
    )


def bar_said(measure: Measure, row: ChannelFigures, formats: Formats, *, with_interval: bool) -> str:
    """A figure, and between what bounds it is likely to be."""
    said = measure.said(row)
    if with_interval and measure.has_interval and row.conversion_low is not None:
        low, high = formats.percent(row.conversion_low), formats.percent(row.conversion_high)
        said = f"{said}. " + tr("Likely between {low} and {high}", low=low, high=high)
    return said


def kinds_said(measure: Measure, rows: Mapping[Kind, ChannelFigures]) -> str:
    """The figure of people and of firms."""
    return ", ".join(f"{kind.upper()} {measure.said(row)}" for kind, row in rows.items())


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
