"""The figures of each way of getting leads: what it cost, what it brought, and what to do with it.

All counts of a row are of one set of leads, which the caller chose: those created in a period and what has become of
them to date, or those closed in it. Contacts are not leads and are never among them.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction

from leaddesk.model import money
from leaddesk.model.enums import Method, Verdict
from leaddesk.model.figures.further import NOTHING, FurtherFigures
from leaddesk.model.figures.outlook import Outlook, outlook
from leaddesk.model.figures.statistics import median, wilson
from leaddesk.model.figures.verdicts import Counted, judge
from leaddesk.model.messages import Message


@dataclass(frozen=True)
class ChannelMoney:
    """What one channel cost and earned in one currency, in minor units; None is "nothing recorded"."""

    spend_minor: int | None = None
    goods_minor: int | None = None  # goods given away, at what they cost the shop
    revenue_minor: int | None = None  # net of the sales of won leads, else their values
    costed_revenue_minor: int = 0  # the part of the revenue that comes from sales whose cost is known
    sale_cost_minor: int = 0  # the cost of those sales


@dataclass(frozen=True)
class ChannelCounts:
    """What was counted of one channel; `channel` None is the leads without one."""

    channel: str | None
    method: Method | None = None
    is_pool: bool = False  # of all channels of the method
    leads: int = 0
    won: int = 0
    lost: int = 0
    days_to_win: Mapping[int, int] = field(default_factory=dict)  # of won leads with both days known
    visits: int | None = None
    minutes: int | None = None
    money: Mapping[str, ChannelMoney] = field(default_factory=dict)  # by ISO 4217 code


@dataclass(frozen=True)
class Basis:
    """What the money figures of a report rest on."""

    currency: str  # the only one that figures are in; the rest is handed on as it is
    hourly_rate_minor: int | None = None  # in this currency; None: hours are shown but not priced
    margin_rate_bp: int | None = None  # for revenue without a known cost, in basis points
    days: int | None = None  # in which the leads came, up to today: their pace


@dataclass(frozen=True)
class ChannelFigures:
    """One row of the channel report; shares are between 0 and 1, undefined is None."""

    channel: str | None
    method: Method | None
    is_pool: bool  # of all channels of a method, whose word the channel's name is
    visits: int | None
    leads: int
    won: int
    lost: int
    open: int
    conversion: float | None
    conversion_low: float | None
    conversion_high: float | None
    spend_minor: int | None
    goods_minor: int | None
    minutes: int | None
    cost_per_lead_minor: int | None
    cost_per_customer_minor: int | None
    revenue_minor: int | None
    margin_minor: int | None
    return_: float | None
    earned_per_hour_minor: int | None
    median_days_to_win: float | None
    verdict: Verdict | None
    why: Message | None
    outlook: Outlook | None
    other_currencies: Mapping[str, ChannelMoney]
    further: FurtherFigures | None = None  # None: not asked for


@dataclass(frozen=True)
class ChannelReport:
    """The rows in the order of the counts, and their total."""

    channels: tuple[ChannelFigures, ...]
    total: ChannelFigures

    def with_further(self, rows: Mapping[str | None, FurtherFigures], total: FurtherFigures) -> "ChannelReport":
        """The same with the figures that few shops need, by the names of the rows."""
        channels = (replace(row, further=rows.get(row.channel, NOTHING)) for row in self.channels)
        return ChannelReport(tuple(channels), replace(self.total, further=total))


def channel_report(counts: Sequence[ChannelCounts], basis: Basis, *, by_method: bool = False) -> ChannelReport:
    """Figures of every channel, or of every method with all of its channels as one, and of all together.

    * conversion = won / leads, open leads included in the denominator; its bounds are the 95 % Wilson interval.
    * cost = money + goods, and hours at the hourly rate if the shop has one; unknown if none of these was recorded.
    * cost per lead = cost / leads, cost per customer = cost / won, half up; recorded costs of 0 give 0.
    * return = revenue / cost: what was earned for each unit of money spent; undefined at a cost of 0.
    * earned per hour = revenue / hours, half up, whatever an hour is worth; undefined without hours.
    * revenue without a won lead is 0; with won leads of which no amount in this currency is known it is None.
    * margin = revenue - cost of the sales where that is known, margin rate x revenue for the rest; None if there is
      a rest and no rate.

    Verdicts are those of `verdicts`, with the outlook of `outlook`; money that is not known has no part in them.
    Leads without a channel have no verdict but are among the others that every channel is compared with. In the total
    the costs are spread over all leads, those of channels without recorded costs included; it has no verdict either.
    A margin of several channels is the sum of theirs, rounded, so that methods and channels add up to the same.
    """
    channels = tuple(_figures(channel, basis) for channel in counts)
    total = _figures(_merged(counts), basis)
    rows = _pools(counts, channels, basis) if by_method else channels
    return ChannelReport(
        _judged(rows, basis), replace(total, margin_minor=_total_margin(channels, total.revenue_minor))
    )


def _pools(
    counts: Sequence[ChannelCounts], channels: Sequence[ChannelFigures], basis: Basis
) -> tuple[ChannelFigures, ...]:
    """A row a method, in the order that channels have: most leads first, those without a channel last."""
    pools = []
    for method in {each.method for each in counts}:
        name = None if method is None else method.value
        merged = _merged(each for each in counts if each.method is method)
        pool = _figures(replace(merged, channel=name, method=method, is_pool=method is not None), basis)
        own = (row for row in channels if row.method is method)
        pools.append(replace(pool, margin_minor=_total_margin(own, pool.revenue_minor)))
    return tuple(sorted(pools, key=lambda row: (row.channel is None, -row.leads, row.channel or "")))


def _figures(counts: ChannelCounts, basis: Basis) -> ChannelFigures:
    """The row of these counts, without a verdict."""
    own = counts.money.get(basis.currency, ChannelMoney())
    cost = _cost(own, counts.minutes, basis.hourly_rate_minor)
    revenue_minor = 0 if own.revenue_minor is None and counts.won == 0 else own.revenue_minor
    low, high = wilson(counts.won, counts.leads) or (None, None)
    return ChannelFigures(
        channel=counts.channel,
        method=counts.method,
        is_pool=counts.is_pool,
        visits=counts.visits,
        leads=counts.leads,
        won=counts.won,
        lost=counts.lost,
        open=counts.leads - counts.won - counts.lost,
        conversion=counts.won / counts.leads if counts.leads else None,
        conversion_low=low,
        conversion_high=high,
        spend_minor=own.spend_minor,
        goods_minor=own.goods_minor,
        minutes=counts.minutes,
        cost_per_lead_minor=_cost_per(cost, counts.leads),
        cost_per_customer_minor=_cost_per(cost, counts.won),
        revenue_minor=revenue_minor,
        margin_minor=_margin(own, revenue_minor, basis.margin_rate_bp),
        return_=float(revenue_minor / cost) if cost and cost > 0 and revenue_minor is not None else None,
        earned_per_hour_minor=_per_hour(revenue_minor, counts.minutes),
        median_days_to_win=median(counts.days_to_win),
        verdict=None,
        why=None,
        outlook=None,
        other_currencies={code: amounts for code, amounts in counts.money.items() if code != basis.currency},
    )


def _judged(rows: tuple[ChannelFigures, ...], basis: Basis) -> tuple[ChannelFigures, ...]:
    """The rows with their verdicts, each compared with all the others."""
    counted = [_counted(row, basis) for row in rows]
    channels = sum(row.channel is not None and row.leads > 0 for row in rows)
    judged = []
    for place, row in enumerate(rows):
        if row.channel is None:
            judged.append(row)
            continue
        own, others = counted[place], _together([*counted[:place], *counted[place + 1 :]])
        verdict, why = judge(own, others, channels)
        ahead = outlook(own, others, channels, verdict, basis.days)
        judged.append(replace(row, verdict=verdict, why=why, outlook=ahead))
    return tuple(judged)


def _counted(row: ChannelFigures, basis: Basis) -> Counted:
    """What a verdict is made from; what was earned is the margin, else the revenue."""
    own = ChannelMoney(spend_minor=row.spend_minor, goods_minor=row.goods_minor)
    earned = row.revenue_minor if row.margin_minor is None else row.margin_minor
    return Counted(row.won, row.leads, row.lost, _cost(own, row.minutes, basis.hourly_rate_minor), earned)


def _together(counted: Sequence[Counted]) -> Counted:
    """All of them as one; money is of those of which both cost and earnings are known."""
    known = [(each.cost, each.earned) for each in counted if each.cost is not None and each.earned is not None]
    return Counted(
        won=sum(each.won for each in counted),
        leads=sum(each.leads for each in counted),
        lost=sum(each.lost for each in counted),
        cost=sum((cost for cost, _ in known), Fraction()) if known else None,
        earned=sum(earned for _, earned in known) if known else None,
    )


def _cost(own: ChannelMoney, minutes: int | None, hourly_rate_minor: int | None) -> Fraction | None:
    """Money, goods and priced hours in minor units, not yet rounded; None if none of them is known."""
    hours = None if minutes is None or hourly_rate_minor is None else Fraction(minutes * hourly_rate_minor, 60)
    parts = [Fraction(part) for part in (own.spend_minor, own.goods_minor, hours) if part is not None]
    return sum(parts, Fraction()) if parts else None


def _per_hour(revenue_minor: int | None, minutes: int | None) -> int | None:
    return None if revenue_minor is None or not minutes else money.share(revenue_minor, 60, minutes)


def _cost_per(cost: Fraction | None, count: int) -> int | None:
    return None if cost is None or count == 0 else money.share(cost.numerator, 1, cost.denominator * count)


def _margin(own: ChannelMoney, revenue_minor: int | None, margin_rate_bp: int | None) -> int | None:
    if revenue_minor is None:
        return None
    uncosted_minor = revenue_minor - own.costed_revenue_minor
    if uncosted_minor and margin_rate_bp is None:
        return None
    return own.costed_revenue_minor - own.sale_cost_minor + money.share(uncosted_minor, margin_rate_bp or 0, 10_000)


def _total_margin(rows: Iterable[ChannelFigures], revenue_minor: int | None) -> int | None:
    """The sum of the rows' rounded margins, so that the column adds up; None if one with revenue is unknown."""
    margins = [row.margin_minor for row in rows if row.revenue_minor is not None]
    known = [margin for margin in margins if margin is not None]
    return sum(known) if revenue_minor is not None and len(known) == len(margins) else None


def _merged(counts: Iterable[ChannelCounts]) -> ChannelCounts:
    """All counts added up, currency by currency."""
    channels = tuple(counts)
    days: Counter[int] = Counter()
    by_currency: dict[str, list[ChannelMoney]] = {}
    for channel in channels:
        days.update(channel.days_to_win)
        for code, amounts in channel.money.items():
            by_currency.setdefault(code, []).append(amounts)
    return ChannelCounts(
        channel=None,
        leads=sum(channel.leads for channel in channels),
        won=sum(channel.won for channel in channels),
        lost=sum(channel.lost for channel in channels),
        days_to_win=days,
        visits=_sum_known(channel.visits for channel in channels),
        minutes=_sum_known(channel.minutes for channel in channels),
        money={code: _added(amounts) for code, amounts in by_currency.items()},
    )


def _added(amounts: Sequence[ChannelMoney]) -> ChannelMoney:
    return ChannelMoney(
        spend_minor=_sum_known(amount.spend_minor for amount in amounts),
        goods_minor=_sum_known(amount.goods_minor for amount in amounts),
        revenue_minor=_sum_known(amount.revenue_minor for amount in amounts),
        costed_revenue_minor=sum(amount.costed_revenue_minor for amount in amounts),
        sale_cost_minor=sum(amount.sale_cost_minor for amount in amounts),
    )


def _sum_known(values: Iterable[int | None]) -> int | None:
    """The sum of those that are known; None if none is."""
    known = [value for value in values if value is not None]
    return sum(known) if known else None
