"""Every figure of people and firms laid open: how long, how often, for how much, with how much doing."""

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from functools import cached_property
from statistics import fmean, median

from leaddesk.model.days import ALL_TIME
from leaddesk.model.enums import Kind
from leaddesk.model.figures.cycle import CycleFigures
from leaddesk.model.figures.proof import Amount, Figure, Missing, Part, Proof, Unit
from leaddesk.model.figures.searches import in_channel, leads_query, unknown_day_query
from leaddesk.model.messages import N_, Message
from leaddesk.services.figures import reports
from leaddesk.services.figures.proofs.asked import FigureAsked
from leaddesk.services.figures.proofs.channel_rows import half_up
from leaddesk.services.figures.proofs.left_out import left_out
from leaddesk.services.lead_list import count_leads, lead_conditions
from leaddesk.services.work import Work
from leaddesk.storage.figures.proof_rows import LeadFacts, activities_of, lead_facts, seats_of

_CUSTOMERS = Message(N_("Customers"))
_P80 = 80


def cycle_proof(work: Work, asked: FigureAsked) -> Proof:
    """A figure of people (B2C) or of firms (B2B), which the row names."""
    report = reports.cycle(work, asked.period, asked.by, asked.pipeline, asked.currency, asked.channel)
    kind = Kind(asked.row or "")
    of_channel = "" if asked.channel is None else in_channel(asked.channel or None)
    term = f"{of_channel} is:{kind}".strip()
    base = leads_query(term, report.scope.period, report.pipeline, by=report.scope.by)
    still_in = report.scope.period if report.scope.by == "created" else ALL_TIME
    still = leads_query(term, still_in, report.pipeline, "open")
    rows = _KindRows(work, base, still, report.currency)
    figure = FIGURES[asked.figure](rows)
    unknown = unknown_day_query(term, report.pipeline, report.scope.by)
    return Proof(
        figure=figure.name,
        row=kind.upper(),
        is_total=False,
        formula=figure.formula,
        said=Amount(_SAID[asked.figure](report.figures[kind]), figure.again.unit),
        again=figure.again,
        parts=figure.parts,
        left_out=(*figure.left_out, *left_out(work, report, unknown, of_money=figure.again.unit is Unit.MONEY)),
        currency=report.currency,
    )


def cycle_figure(work: Work, figure: str, base: str, still_open: str, currency: str) -> Figure:
    """A figure of any leads: `base` is a search for them, `still_open` for those that the velocity speaks of."""
    return FIGURES[figure](_KindRows(work, base, still_open, currency))


class _KindRows:
    """The leads of one kind, or of any other group."""

    def __init__(self, work: Work, base: str, still_open: str, currency: str) -> None:
        """`base` is a search for all of them, `still_open` for those that the velocity speaks of."""
        self.work, self.still_open, self.currency = work, still_open, currency
        self.where_won, self.where_lost = f"{base} is:won", f"{base} is:lost"

    @cached_property
    def won(self) -> list[LeadFacts]:
        return lead_facts(self.work.con, lead_conditions(self.work, self.where_won))

    @cached_property
    def days(self) -> list[int]:
        known = ((each.created_on, each.closed_on) for each in self.won)
        return sorted((closed - created).days for created, closed in known if created and closed)

    @property
    def lost(self) -> int:
        return count_leads(self.work, self.where_lost)

    @property
    def values(self) -> list[int]:
        return self._values(self.won)

    @property
    def lost_values(self) -> list[int]:
        return self._values(lead_facts(self.work.con, lead_conditions(self.work, self.where_lost)))

    def _values(self, found: Sequence[LeadFacts]) -> list[int]:
        return [
            each.value_minor for each in found if each.value_minor is not None and each.currency == self.currency
        ]

    @property
    def win_rate(self) -> Fraction | None:
        won, lost = len(self.won), self.lost
        return Fraction(won, won + lost) if won + lost else None

    @property
    def average(self) -> Fraction | None:
        return Fraction(sum(self.values), len(self.values)) if self.values else None

    def customers(self) -> Part:
        return Part(_CUSTOMERS, Amount(len(self.won)), self.where_won)

    def with_value(self) -> Part:
        where = f"{self.where_won} has:value currency:{self.currency}"
        return Part(Message(N_("Customers with a value")), Amount(len(self.values)), where)

    def all_values(self) -> Part:
        return Part(Message(N_("Their values together")), Amount(sum(self.values), Unit.MONEY))


def _won(rows: _KindRows) -> Figure:
    formula = N_("Leads of the period that are won now, whenever that was.")
    return Figure(_CUSTOMERS, Message(formula), rows.customers().amount, (rows.customers(),))


def _win_rate(rows: _KindRows) -> Figure:
    rate = rows.win_rate
    lost = Part(Message(N_("Lost leads")), Amount(rows.lost), rows.where_lost)
    formula = N_("Won ÷ (won + lost). Leads that are still open are in neither.")
    share = Amount(None if rate is None else float(rate), Unit.SHARE)
    return Figure(Message(N_("Win rate")), Message(formula), share, (rows.customers(), lost))


def _of_days(name: str, formula: str, reckon: Callable[[list[int]], float]) -> Callable[[_KindRows], Figure]:
    def figure(rows: _KindRows) -> Figure:
        days = rows.days
        title = Message(N_("Customers of whom both days are known"))
        part = Part(title, Amount(len(days)), f"{rows.where_won} has:created has:closed")
        unknown = len(rows.won) - len(days)
        left = (Missing(Message(N_("Customers of whom one of the days is not known.")), unknown),) if unknown else ()
        amount = Amount(reckon(days) if days else None, Unit.DAYS)
        return Figure(Message(name), Message(formula), amount, (part,), left)

    return figure


def _average_value(rows: _KindRows) -> Figure:
    average = rows.average
    formula = N_("The values of customers, added up ÷ the customers that have one.")
    amount = Amount(None if average is None else half_up(average), Unit.MONEY)
    name = Message(N_("Average value of a customer"))
    return Figure(name, Message(formula), amount, (rows.all_values(), rows.with_value()))


def _per_won(name: str, formula: str, title: str, count: Callable[[_KindRows], int]) -> Callable[[_KindRows], Figure]:
    def figure(rows: _KindRows) -> Figure:
        part, won = Part(Message(title), Amount(count(rows))), len(rows.won)
        each = Amount((part.amount.value or 0) / won if won else None, Unit.MEAN)
        return Figure(Message(name), Message(formula), each, (part, rows.customers()))

    return figure


def _velocity(rows: _KindRows) -> Figure:
    rate, average, days = rows.win_rate, rows.average, rows.days
    waiting = Part(Message(N_("Open leads")), Amount(count_leads(rows.work, rows.still_open)), rows.still_open)
    worth, value = None, Amount(None if average is None else half_up(average), Unit.MONEY)
    if rate is not None and average is not None and days and median(days) > 0:
        worth = half_up(int(waiting.amount.value or 0) * rate * average / Fraction(median(days)))
    parts = (
        waiting,
        Part(Message(N_("Win rate")), Amount(None if rate is None else float(rate), Unit.SHARE)),
        Part(Message(N_("Average value of a customer")), value),
        Part(Message(N_("Median days to win")), Amount(median(days) if days else None, Unit.DAYS)),
    )
    formula = N_("Open leads × win rate × average value ÷ median days to win: what the open leads should bring a day.")
    return Figure(Message(N_("Expected value per day")), Message(formula), Amount(worth, Unit.MONEY), parts)


def _by_value(rows: _KindRows) -> Figure:
    won, lost = sum(rows.values), sum(rows.lost_values)
    parts = (rows.all_values(), Part(Message(N_("Values of lost leads")), Amount(lost, Unit.MONEY), rows.where_lost))
    formula = N_("Value won ÷ (value won + value lost). Leads without a value have no part in it.")
    is_known = won + lost and (lost or not rows.lost)
    share = Amount(won / (won + lost) if is_known else None, Unit.SHARE)
    return Figure(Message(N_("Win rate by value")), Message(formula), share, parts)


FIGURES: Mapping[str, Callable[[_KindRows], Figure]] = {
    "won": _won,
    "win_rate": _win_rate,
    "median_days": _of_days(
        N_("Median days to win"),
        N_("The middle one of the days from coming in to winning, of all customers: half took less, half more."),
        median,
    ),
    "mean_days": _of_days(
        N_("Mean days to win"), N_("The days from coming in to winning of all customers, added up ÷ customers."), fmean
    ),
    "p80_days": _of_days(
        N_("Days for 80% of those won"),
        N_("The days from coming in to winning within which 80 of 100 customers were won."),
        lambda days: days[-(-len(days) * _P80 // 100) - 1],
    ),
    "average_value": _average_value,
    "activities_per_won": _per_won(
        N_("Activities per customer"),
        N_("Activities that were written down ÷ customers. Customers without any count."),
        N_("Activities"),
        lambda rows: len(activities_of(rows.work.con, lead_conditions(rows.work, rows.where_won))),
    ),
    "people_per_won": _per_won(
        N_("Stakeholders per customer"),
        N_("Stakeholders who decide together ÷ customers. Customers without any count."),
        N_("Stakeholders"),
        lambda rows: len(seats_of(rows.work.con, lead_conditions(rows.work, rows.where_won))),
    ),
    "velocity_per_day": _velocity,
    "win_rate_by_value": _by_value,
}
_SAID: Mapping[str, Callable[[CycleFigures], float | None]] = {
    "won": lambda row: row.won,
    "win_rate": lambda row: row.win_rate,
    "median_days": lambda row: row.median_days,
    "mean_days": lambda row: row.mean_days,
    "p80_days": lambda row: row.p80_days,
    "average_value": lambda row: row.average_value_minor,
    "activities_per_won": lambda row: row.activities_per_won,
    "people_per_won": lambda row: row.people_per_won,
    "velocity_per_day": lambda row: row.velocity_per_day_minor,
    "win_rate_by_value": lambda row: row.win_rate_by_value,
}
