"""The columns of the table of figures: what they are called, what a cell says, and how a figure is written."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from leaddesk.model import money
from leaddesk.model.enums import Kind
from leaddesk.model.figures.channels import ChannelFigures
from leaddesk.model.figures.further import FurtherFigures
from leaddesk.ui.channels.wording import channel_name, currency_sign, earned, verdict_look
from leaddesk.ui.kit.words.formats import Formats
from leaddesk.ui.kit.words.translations import tr

_MINUTES = 60
_RANKS = ("more", "keep", "too_early", "less")


@dataclass(frozen=True)
class Column:
    """`figure` is what rows are sorted by and shown from, None if unknown; by its key a figure is laid open."""

    key: str
    head: str
    figure: Callable[[ChannelFigures], float | str | None]
    kind: str  # name, count, share, money, earned, hours, days, verdict
    needs_costs: bool = False  # where it is unknown, entering costs would tell
    of: Kind | None = None  # of these leads only

    @property
    def is_number(self) -> bool:
        """Whether it stands at the right."""
        return self.kind != "name"

    @property
    def asks_for(self) -> str:
        """The key by which the figure is laid open."""
        return self.key if self.of is None else self.key.removesuffix(_ending(self.of))


def all_columns(formats: Formats, currency: str) -> tuple[Column, ...]:
    """All there are, in their order."""
    sign = currency_sign(formats, currency)
    return (
        Column("channel", tr("Channel"), lambda row: row.channel, "name"),
        Column("visits", tr("Visits"), lambda row: row.visits, "count"),
        Column("leads", tr("Leads"), lambda row: row.leads, "count"),
        Column("open", tr("Open", "leads"), lambda row: row.open, "count"),
        Column("lost", tr("Lost", "leads"), lambda row: row.lost, "count"),
        Column("customers", tr("Customers"), lambda row: row.won, "count"),
        Column("conversion", tr("Conversion"), lambda row: row.conversion, "share"),
        Column("days", tr("Median days to win"), lambda row: row.median_days_to_win, "days"),
        Column("spend", tr("Money spent"), lambda row: row.spend_minor, "money"),
        Column("goods", tr("Goods given"), lambda row: row.goods_minor, "money"),
        Column("hours", tr("Hours"), lambda row: row.minutes, "hours"),
        Column("cost_per_lead", tr("Cost per lead"), lambda row: row.cost_per_lead_minor, "money", True),
        Column(
            "cost_per_customer", tr("Cost per customer"), lambda row: row.cost_per_customer_minor, "money", True
        ),
        Column("revenue", tr("Revenue"), lambda row: row.revenue_minor, "money"),
        Column("margin", tr("Margin"), lambda row: row.margin_minor, "money"),
        Column("earned", tr("Earned per {unit} spent", unit=sign), lambda row: row.return_, "earned"),
        Column("earned_per_hour", tr("Earned per hour"), lambda row: row.earned_per_hour_minor, "money"),
        *_further(),
        Column("verdict", tr("Verdict"), _verdict_rank, "verdict"),
    )


def _further() -> tuple[Column, ...]:
    """Those that few shops need: they are counted where one of them is shown."""

    def figure(of: Callable[[FurtherFigures], float | None]) -> Callable[[ChannelFigures], float | None]:
        return lambda row: None if row.further is None else of(row.further)

    return (
        Column("interest", tr("Interest shown"), figure(lambda row: row.interest), "count"),
        Column("win_rate", tr("Win rate"), figure(lambda row: row.win_rate), "share"),
        Column("win_rate_by_value", tr("Win rate by value"), figure(lambda row: row.win_rate_by_value), "share"),
        Column("velocity_per_day", tr("Expected value per day"), figure(_velocity), "money"),
        Column("answer_median", tr("Median days to answer"), figure(lambda row: row.answer_median_days), "days"),
        Column("answer_p80", tr("Days for 80% of the answers"), figure(lambda row: row.answer_p80_days), "days"),
        Column("unanswered", tr("Not answered"), figure(lambda row: row.unanswered), "count"),
        Column("repeat", tr("Repeat customers"), figure(lambda row: row.repeat_customers), "count"),
        Column("payback", tr("Paid back after days"), figure(lambda row: row.payback_days), "days"),
    )


def _velocity(row: FurtherFigures) -> int | None:
    return row.velocity_per_day_minor


FURTHER = frozenset(
    {
        *("interest", "win_rate", "win_rate_by_value", "velocity_per_day", "answer_median"),
        *("answer_p80", "unanswered", "repeat", "payback"),
    }
)


def of_kinds(column: Column) -> tuple[Column, ...]:
    """The same of people (B2C) and of firms (B2B)."""
    return tuple(
        replace(column, key=column.key + _ending(kind), head=f"{column.head} {kind.upper()}", of=kind) for kind in Kind
    )


def _ending(kind: Kind) -> str:
    return f"_{kind}"


SHOWN_AT_FIRST = ("channel", "leads", "customers", "conversion", "cost_per_customer", "earned", "verdict")
ALWAYS_SHOWN = ("channel", "verdict")
COMPARED = ("leads", "customers", "conversion", "revenue")  # with the period before


def has_cents(column: Column, rows: Iterable[ChannelFigures], currency: str) -> bool:
    """Whether one of the amounts of a column has decimals: then all show them."""
    unit = 10 ** money.digits(currency)
    if column.kind != "money":
        return False
    amounts = [column.figure(row) for row in rows]
    return any(not isinstance(amount, str) and amount is not None and amount % unit for amount in amounts)


def cell_text(column: Column, row: ChannelFigures, formats: Formats, currency: str, *, cents: bool) -> str:
    """What a cell says; the unknown is a dash."""
    figure = column.figure(row)
    match column.kind:
        case "name":
            return channel_name(row)
        case "verdict":
            return "" if row.verdict is None else verdict_look(row.verdict).word
        case "earned":
            return earned(row, formats, currency)
    if figure is None or isinstance(figure, str):
        return formats.number(None)
    match column.kind:
        case "share":
            return formats.percent(figure)
        case "money":
            return formats.money(int(figure), currency, cents=cents)
        case "hours":
            return hours_text(int(figure))
        case "days":
            return formats.number(figure, 0 if float(figure).is_integer() else 1)
    return formats.number(figure)


def difference(
    column: Column, row: ChannelFigures, before: ChannelFigures | None, formats: Formats, currency: str
) -> str:
    """By how much a figure is more or less than before, shares in points; empty where that is not said."""
    if column.key not in COMPARED or before is None:
        return ""
    now, then = column.figure(row), column.figure(before)
    if isinstance(now, str) or isinstance(then, str) or now is None or then is None:
        return ""
    change = now - then
    sign = "" if change < 0 else "+" if change > 0 else "±"
    match column.kind:
        case "share":
            return f"{sign}{formats.number(change * 100, 1)}"
        case "money":
            return f"{sign}{formats.money(int(change), currency, cents=False)}"
    return f"{sign}{formats.number(change)}"


def nothing_of(total: ChannelFigures) -> ChannelFigures:
    """The figures of a channel that was not in a report."""
    return replace(total, leads=0, won=0, lost=0, open=0, conversion=None, revenue_minor=0)


def hours_text(minutes: int) -> str:
    """Hours and minutes: 3:05."""
    return f"{minutes // _MINUTES}:{minutes % _MINUTES:02d}"


def wants_costs(column: Column, row: ChannelFigures) -> bool:
    """Whether the cell is unknown because nobody entered costs."""
    return column.needs_costs and row.cost_per_lead_minor is None and row.channel is not None and row.leads > 0


def _verdict_rank(row: ChannelFigures) -> int | None:
    """From less to more, so that the largest first shows what pays."""
    return None if row.verdict is None else len(_RANKS) - _RANKS.index(row.verdict.value)
