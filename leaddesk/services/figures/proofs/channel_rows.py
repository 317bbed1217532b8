"""The rows behind a row of the channel report, counted and added up a second time, one by one."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cached_property
from math import floor
from typing import TypeVar

from leaddesk.model.activity import Activity
from leaddesk.model.channel import Channel
from leaddesk.model.days import ALL_TIME, Period, last_of_month
from leaddesk.model.enums import Span
from leaddesk.model.figures.channels import ChannelReport
from leaddesk.model.figures.proof import Amount, Part, Unit
from leaddesk.model.figures.searches import in_channel, leads_query, with_method
from leaddesk.model.messages import N_, Message
from leaddesk.model.spend import Spend
from leaddesk.model.traffic import Traffic
from leaddesk.services.figures.reports import Report
from leaddesk.services.lead_list import count_leads, lead_conditions
from leaddesk.services.work import Work
from leaddesk.storage.figures.proof_rows import LeadFacts, SaleFacts, lead_facts, sale_facts

Dated = TypeVar("Dated", Spend, Traffic)

MINUTES_AN_HOUR = 60


@dataclass(frozen=True)
class Earned:
    """What customers brought, in minor units of the report's currency; None: no amount in it is known.

    `costed` is the part of it that comes from sales whose goods' cost is known: `goods`.
    """

    sales: int | None
    values: int | None
    costed: int
    goods: int

    @property
    def revenue(self) -> int | None:
        """Both together."""
        known = [part for part in (self.sales, self.values) if part is not None]
        return sum(known) if known else None


class ChannelRows:
    """Of one channel, of those of a method, of the leads without one, or of all; rows are read when first asked for."""

    def __init__(
        self,
        work: Work,
        report: Report[ChannelReport],
        channel: str | None,
        *,
        is_total: bool = False,
        by_method: bool = False,
    ) -> None:
        """The report says which leads, which days and which currency; `by_method`: `channel` is a method's word."""
        self.work, self.report = work, report
        self._channel, self.is_total, self._by_method = channel, is_total, by_method
        self._kind = report.scope.kind
        self._own = "" if is_total else with_method(channel) if by_method else in_channel(channel)

    def where(self, flag: str = "", more: str = "") -> str:
        """The search that finds the leads: all, or those that are open, won or lost; `more` are further terms."""
        scope = self.report.scope
        return f"{leads_query(self.term, scope.period, self.report.pipeline, flag, scope.by)} {more}".strip()

    @property
    def is_channel(self) -> bool:
        """Whether they are of one channel: what is of none, or of all, has no verdict."""
        return self._channel is not None and not self.is_total

    def where_still_open(self) -> str:
        """The search for the open leads that a velocity speaks of: by "closed", all that are open now."""
        scope = self.report.scope
        period = scope.period if scope.by == "created" else ALL_TIME
        return leads_query(self.term, period, self.report.pipeline, "open")

    def where_others(self, flag: str = "") -> str:
        """The search that finds all leads that are not of this channel."""
        scope = self.report.scope
        others = f"-{self._own}" if not self._own.startswith("-") else self._own[1:]
        return leads_query(self._of_kind(others), scope.period, self.report.pipeline, flag, scope.by)

    def of_each_channel(self) -> list["ChannelRows"]:
        """The same for every channel that is in it."""
        if self._channel is None and not self.is_total:
            return [self]
        names: list[str | None] = [each.name for each in self._channels()]
        of_nobody = [None] if self.is_total else []
        return [ChannelRows(self.work, self.report, name) for name in (*names, *of_nobody)]

    @property
    def term(self) -> str:
        """The search term of the channel, and of the kind of leads; empty for all."""
        return self._of_kind(self._own)

    def count(self, flag: str = "") -> int:
        """How many leads there are, as the page of leads counts them."""
        return count_leads(self.work, self.where(flag))

    @cached_property
    def won(self) -> list[LeadFacts]:
        """The customers."""
        return lead_facts(self.work.con, lead_conditions(self.work, self.where("won")))

    @cached_property
    def sales(self) -> list[SaleFacts]:
        """The documents of the customers."""
        return sale_facts(self.work.con, lead_conditions(self.work, self.where("won")))

    @cached_property
    def days(self) -> list[int]:
        """From coming in to winning, where both days are known."""
        return [
            (each.closed_on - each.created_on).days for each in self.won if each.created_on and each.closed_on
        ]

    @cached_property
    def earned(self) -> Earned:
        """What the customers brought."""
        code, sold = self.report.currency, {each.lead_id for each in self.sales}
        nets = [each for each in self.sales if each.currency == code]
        values = [
            each.value_minor
            for each in self.won
            if each.id not in sold and each.currency == code and each.value_minor is not None
        ]
        costed = [(each.net_minor, each.cost_minor) for each in nets if each.cost_minor is not None]
        return Earned(
            sales=sum(each.net_minor for each in nets) if nets else None,
            values=sum(values) if values else None,
            costed=sum(net for net, _ in costed),
            goods=sum(cost for _, cost in costed),
        )

    @property
    def without_amount(self) -> int:
        """Customers of whom no amount is known in any currency."""
        sold = {each.lead_id for each in self.sales}
        return sum(each.id not in sold and each.value_minor is None for each in self.won)

    @cached_property
    def spend(self) -> list[Spend]:
        """The costs of the days, and of the whole months, that lie in the period."""
        return [each for each in self._of_channel(Spend) if _lies_in(self.report.scope.period, each)]

    @cached_property
    def visits(self) -> list[Traffic]:
        """Likewise the visits."""
        return [each for each in self._of_channel(Traffic) if _lies_in(self.report.scope.period, each)]

    @cached_property
    def activities(self) -> list[Activity]:
        """What happened by the channel in the period; on an unknown day in all time only."""
        period = self.report.scope.period
        return [
            each
            for channel in self._channels()
            for each in self.work.find(Activity, channel_id=channel.id)
            if period.holds(each.happened_on)
        ]

    @property
    def hourly_rate_minor(self) -> int | None:
        """What an hour is worth in the report's currency."""
        shop = self.work.shop
        return shop.hourly_rate_minor if self.report.currency == shop.currency else None

    def cost_parts(self) -> tuple[Part, ...]:
        """Money, goods and hours, as far as they were recorded; hours in money where an hour has a worth."""
        code, rate = self.report.currency, self.hourly_rate_minor
        own = [each for each in self.spend if each.currency == code]
        money, goods = (added(getattr(each, name) for each in own) for name in ("amount_minor", "goods_minor"))
        minutes = added(each.minutes for each in self.spend)
        parts = [
            Part(title, Amount(amount, Unit.MONEY), is_costs=True)
            for title, amount in ((Message(N_("Money spent")), money), (Message(N_("Goods given")), goods))
            if amount is not None
        ]
        if minutes is not None and rate is not None:
            worth = Amount(half_up(Fraction(minutes * rate, MINUTES_AN_HOUR)), Unit.MONEY)
            parts.append(Part(Message(N_("Hours at what an hour is worth")), worth, is_costs=True))
        return tuple(parts)

    @property
    def cost(self) -> Fraction | None:
        """Money, goods and hours together, not yet rounded; None if nothing of it was recorded."""
        known = self.costs_by_day()
        return sum(known.values(), Fraction()) if known else None

    def costs_by_day(self) -> Mapping[date, Fraction]:
        """The same by the day that they begin to be spent; a month begins with its first."""
        code, rate = self.report.currency, self.hourly_rate_minor
        found: dict[date, Fraction] = {}
        for each in self.spend:
            known: list[Fraction] = []
            if each.currency == code:
                known += [Fraction(part) for part in (each.amount_minor, each.goods_minor) if part is not None]
            if each.minutes is not None and rate is not None:
                known.append(Fraction(each.minutes * rate, MINUTES_AN_HOUR))
            if known:
                found[each.starts_on] = found.get(each.starts_on, Fraction()) + sum(known)
        return found

    def _of_kind(self, term: str) -> str:
        return term if self._kind is None else f"{term} is:{self._kind}".strip()

    def _of_channel(self, kind: type[Dated]) -> list[Dated]:
        return [row for each in self._channels() for row in self.work.find(kind, channel_id=each.id)]

    def _channels(self) -> list[Channel]:
        if self.is_total:
            return self.work.find(Channel)
        if self._channel is None:
            return []
        return self.work.find(Channel, **{"method" if self._by_method else "name": self._channel})


def added(amounts: Iterable[int | None]) -> int | None:
    """The sum of those that are known; None if none is."""
    known = [amount for amount in amounts if amount is not None]
    return sum(known) if known else None


def half_up(amount: Fraction) -> int:
    """In whole minor units, half up, away from zero."""
    whole = floor(abs(amount) + Fraction(1, 2))
    return whole if amount >= 0 else -whole


def _lies_in(period: Period, row: Spend | Traffic) -> bool:
    last = row.starts_on if row.span is Span.DAY else last_of_month(row.starts_on)
    first = row.starts_on if row.span is Span.DAY else row.starts_on.replace(day=1)
    return period.holds(first) and period.holds(last)
