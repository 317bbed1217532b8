"""The figures of channels that few shops need, laid open."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from fractions import Fraction
from typing import NamedTuple

from leaddesk.model.enums import ActivityKind, StageKind
from leaddesk.model.figures.further import ANSWERS, FurtherFigures
from leaddesk.model.figures.proof import Amount, Figure, Missing, Part, Unit
from leaddesk.model.messages import N_, Message
from leaddesk.services.figures.proofs.channel_rows import ChannelRows
from leaddesk.services.figures.proofs.cycle import cycle_figure
from leaddesk.services.figures.proofs.stays import Stays, middle_of, most_of
from leaddesk.services.lead_list import lead_conditions
from leaddesk.storage.figures.proof_rows import ClientFacts, client_facts, deed_facts, lead_facts

_P80 = 80
_OF_ANSWERS = N_(
    "From the day a lead came in to the first call, message, e-mail, meeting or visit by us; of leads without one yet "
    "it is known only that it takes longer than it has so far."
)


def _of_cycle(key: str) -> Callable[[ChannelRows], Figure]:
    def figure(rows: ChannelRows) -> Figure:
        return cycle_figure(rows.work, key, rows.where(), rows.where_still_open(), rows.report.currency)

    return figure


def _interest(rows: ChannelRows) -> Figure:
    part = Part(Message(N_("Activities by this channel")), Amount(len(rows.activities)))
    formula = N_(
        "Calls, messages, visits and whatever else was written down with this channel on a day of the period, of "
        "leads, contacts and accounts."
    )
    return Figure(Message(N_("Interest shown")), Message(formula), part.amount, (part,))


class _Answers(NamedTuple):
    """Days until answers, days so far without one, and how many have a day that nobody knows."""

    answered: list[int]
    waiting: list[int]
    unknown: int


def _answers(rows: ChannelRows) -> _Answers:
    """Lead by lead."""
    conditions = lead_conditions(rows.work, rows.where())
    days: dict[int, list[date | None]] = defaultdict(list)
    for deed in deed_facts(rows.work.con, conditions):
        if ActivityKind(deed.kind) in ANSWERS:
            days[deed.lead_id].append(deed.happened_on)
    found = _Answers([], [], 0)
    for lead in lead_facts(rows.work.con, conditions):
        known = [day for day in days[lead.id] if day is not None]
        until = rows.work.today if lead.status == StageKind.OPEN else lead.closed_on
        end = min(known) if known else None if days[lead.id] else until
        if lead.created_on is None or end is None:
            found = found._replace(unknown=found.unknown + 1)
        else:
            (found.answered if known else found.waiting).append(max(0, (end - lead.created_on).days))
    return found


def _of_answers(name: str, formula: str, reckon: Callable[[Stays], float | None]) -> Callable[[ChannelRows], Figure]:
    def figure(rows: ChannelRows) -> Figure:
        found = _answers(rows)
        parts = (
            Part(Message(N_("Leads that were answered")), Amount(len(found.answered))),
            Part(Message(N_("Leads without an answer")), Amount(len(found.waiting))),
        )
        days = Amount(reckon(Stays(found.answered, found.waiting, 0)), Unit.DAYS)
        return Figure(Message(name), Message(formula), days, parts, _unknown(found))

    return figure


def _unanswered(rows: ChannelRows) -> Figure:
    found = _answers(rows)
    part = Part(Message(N_("Leads without an answer")), Amount(len(found.waiting)))
    formula = N_("Leads with which no call, message, e-mail, meeting or visit was written down, open or closed.")
    return Figure(Message(N_("Not answered")), Message(formula), part.amount, (part,), _unknown(found))


def _unknown(found: _Answers) -> tuple[Missing, ...]:
    why = Message(N_("Leads that came in, or were answered or closed, on a day that nobody knows."))
    return (Missing(why, found.unknown),) if found.unknown else ()


def _repeat(rows: ChannelRows) -> Figure:
    """By all that a customer is known by, against all customers of the file."""
    clients = client_facts(rows.work.con)
    alike: dict[object, list[ClientFacts]] = defaultdict(list)
    for each in clients:
        for sign in _signs(each):
            alike[sign].append(each)
    ids, own = {each.id for each in clients}, {each.id for each in rows.won}
    count = sum(
        each.previous_lead_id in ids or any(_before(other, each) for sign in _signs(each) for other in alike[sign])
        for each in clients
        if each.id in own
    )
    parts = (
        Part(Message(N_("Customers who had been one before")), Amount(count)),
        Part(Message(N_("Customers")), Amount(len(own)), rows.where("won")),
    )
    formula = N_(
        "Customers of the same account, e-mail address or telephone number as one who was won earlier, in whatever "
        "channel, or whose lead names one as the lead before it."
    )
    return Figure(Message(N_("Repeat customers")), Message(formula), parts[0].amount, parts)


def _signs(client: ClientFacts) -> Iterator[tuple[str, object]]:
    if client.account_id is not None:
        yield "account", client.account_id
    if client.email:
        yield "email", client.email.lower()
    if client.phone:
        yield "phone", client.phone


def _before(one: ClientFacts, other: ClientFacts) -> bool:
    """Whether one was won before the other; on the same day, or on an unknown one, the first that was written down."""
    if one.closed_on is None or other.closed_on is None or one.closed_on == other.closed_on:
        return one.id < other.id
    return one.closed_on < other.closed_on


class _Payment(NamedTuple):
    """Money that came in on a day; `profit` None: nobody knows its margin."""

    day: date
    net: Fraction
    profit: Fraction | None


def _payback(rows: ChannelRows) -> Figure:
    costs, payments = rows.costs_by_day(), _payments(rows)
    whole = sum(costs.values(), Fraction())
    by_revenue = any(each.profit is None for each in payments)
    covered, paid_back = Fraction(), None
    for day in sorted({each.day for each in payments}) if whole > 0 else ():
        todays = [each for each in payments if each.day == day]
        covered += sum(each.net if each.profit is None or by_revenue else each.profit for each in todays)
        if covered >= whole:
            paid_back = max(0, (day - min(costs)).days)
            break
    formula = N_(
        "Days from the first cost to the day on which the customers' margin had covered all costs of the period; their "
        "revenue, where the margin of some of it is not known."
    )
    name = Message(N_("Paid back after days"))
    customers = Part(Message(N_("Customers")), Amount(len(rows.won)), rows.where("won"))
    return Figure(name, Message(formula), Amount(paid_back, Unit.DAYS), (*rows.cost_parts(), customers))


def _payments(rows: ChannelRows) -> list[_Payment]:
    """Document by document, and the values of customers without any; days that nobody knows are in none of it."""
    code, rate = rows.report.currency, rows.work.shop.margin_rate_bp
    won, sold = {each.id: each for each in rows.won}, {each.lead_id for each in rows.sales}

    def payment(day: date | None, net: int, cost: int | None) -> Iterator[_Payment]:
        if day is not None:
            rest = None if rate is None and net else Fraction(net * (rate or 0), 10_000)
            yield _Payment(day, Fraction(net), rest if cost is None else Fraction(net - cost))

    found: list[_Payment] = []
    for sale in rows.sales:
        if sale.currency == code:
            found += payment(sale.sold_on or won[sale.lead_id].closed_on, sale.net_minor, sale.cost_minor)
    for lead in rows.won:
        if lead.id not in sold and lead.currency == code:
            found += payment(lead.closed_on, lead.value_minor or 0, None)
    return found


FIGURES: Mapping[str, Callable[[ChannelRows], Figure]] = {
    "interest": _interest,
    "win_rate": _of_cycle("win_rate"),
    "win_rate_by_value": _of_cycle("win_rate_by_value"),
    "velocity_per_day": _of_cycle("velocity_per_day"),
    "answer_median": _of_answers(N_("Median days to answer"), _OF_ANSWERS, middle_of),
    "answer_p80": _of_answers(N_("Days for 80% of the answers"), _OF_ANSWERS, lambda stays: most_of(stays, _P80)),
    "unanswered": _unanswered,
    "repeat": _repeat,
    "payback": _payback,
}
SAID: Mapping[str, Callable[[FurtherFigures], float | None]] = {
    "interest": lambda row: row.interest,
    "win_rate": lambda row: row.win_rate,
    "win_rate_by_value": lambda row: row.win_rate_by_value,
    "velocity_per_day": lambda row: row.velocity_per_day_minor,
    "answer_median": lambda row: row.answer_median_days,
    "answer_p80": lambda row: row.answer_p80_days,
    "unanswered": lambda row: row.unanswered,
    "repeat": lambda row: row.repeat_customers,
    "payback": lambda row: row.payback_days,
}
