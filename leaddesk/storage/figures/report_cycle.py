"""What is counted of the sales cycle of each kind of leads."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import sqlalchemy as sa

from leaddesk.model.enums import Kind, StageKind
from leaddesk.model.figures.cycle import CycleCounts
from leaddesk.model.figures.scope import Scope
from leaddesk.storage.engine import Connection, DaysBetween
from leaddesk.storage.figures.report_scope import CLOSED, chosen, of_pipeline, sum_parts, whole
from leaddesk.storage.tables import activity, committee_member, lead

_WON, _LOST, _OPEN = StageKind.WON.value, StageKind.LOST.value, StageKind.OPEN.value


@dataclass(frozen=True)
class Cycles:
    """The counts of each kind, values in one currency, and the other currencies that won leads have."""

    kinds: Mapping[Kind, CycleCounts]
    other_currencies: tuple[str, ...]


@dataclass
class _Tally:
    """What was counted of one kind so far; values by currency."""

    statuses: Counter[str] = field(default_factory=Counter)
    days_to_win: Counter[int] = field(default_factory=Counter)
    valued: Counter[str] = field(default_factory=Counter)
    value_minor: Counter[str] = field(default_factory=Counter)
    lost_value_minor: Counter[str] = field(default_factory=Counter)

    def counts(self, currency: str) -> CycleCounts:
        return CycleCounts(
            won=self.statuses[_WON],
            lost=self.statuses[_LOST],
            open=self.statuses[_OPEN],
            days_to_win=self.days_to_win,
            valued=self.valued[currency],
            value_minor=self.value_minor[currency],
            closed_value_minor=self.value_minor[currency] + self.lost_value_minor[currency],
        )


def cycle_counts(con: Connection, scope: Scope, currency: str) -> Cycles:
    """Won, lost and open leads of each kind, the days to win, and the values won.

    By "created" the open leads are those created in the period; by "closed" all that are open now, since what was won
    and lost in the period tells how fast those will turn into money.
    """
    found = _tallies(con, scope, lead.c.kind)
    tallies = {kind: found.get(kind, _Tally()) for kind in Kind}
    activities, people = _of_won(con, scope, activity), _of_won(con, scope, committee_member)
    kinds = {
        kind: replace(tally.counts(currency), activities=activities[kind], people=people[kind])
        for kind, tally in tallies.items()
    }
    others = {code for tally in tallies.values() for code in tally.valued} - {currency}
    return Cycles(kinds, tuple(sorted(others)))


def counts_by(con: Connection, scope: Scope, group: sa.Column[Any], currency: str) -> dict[Any, CycleCounts]:
    """The same of other groups of leads, without activities and people."""
    return {key: tally.counts(currency) for key, tally in _tallies(con, scope, group).items()}


def _tallies(con: Connection, scope: Scope, group: sa.Column[Any]) -> dict[Any, _Tally]:
    """All of it in one pass over the leads, which are many and wide."""
    leads = sa.and_(*chosen(scope))
    if scope.by == "closed":
        leads = sa.or_(leads, sa.and_(*of_pipeline(scope), lead.c.status == _OPEN))
    won = lead.c.status == _WON
    days = sa.case((won, DaysBetween(lead.c.created_on, lead.c.closed_on)))
    closed = lead.c.status.in_(CLOSED)
    valued_in = sa.case((closed & lead.c.value_minor.is_not(None), lead.c.currency))
    groups = (group, lead.c.status, days, valued_in)
    query = sa.select(*groups, sa.func.count(), *sum_parts(lead.c.value_minor)).where(leads).group_by(*groups)
    found: defaultdict[Any, _Tally] = defaultdict(_Tally)
    for key, status, took, currency, count, *parts in con.execute(query):
        tally = found[key]
        tally.statuses[status] += count
        if took is not None:
            tally.days_to_win[took] += count
        if currency is not None and status == _WON:
            tally.valued[currency] += count
            tally.value_minor[currency] += whole(parts) or 0
        elif currency is not None:
            tally.lost_value_minor[currency] += whole(parts) or 0
    return found


def _of_won(con: Connection, scope: Scope, rows: sa.Table) -> Counter[Kind]:
    """How many rows of a table belong to won leads of each kind."""
    query = (
        sa.select(lead.c.kind, sa.func.count())
        .select_from(rows.join(lead, lead.c.id == rows.c.lead_id))
        .where(*chosen(scope), lead.c.status == _WON)
        .group_by(lead.c.kind)
    )
    return Counter({Kind(kind): count for kind, count in con.execute(query)})
