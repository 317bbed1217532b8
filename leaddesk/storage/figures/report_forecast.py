"""What is counted for the forecast: the values of won and open leads by day and by chance."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import sqlalchemy as sa

from leaddesk.model.days import month_text
from leaddesk.model.enums import StageKind
from leaddesk.model.figures.forecast import OpenValue
from leaddesk.model.figures.scope import Scope
from leaddesk.storage.engine import Connection
from leaddesk.storage.figures.report_scope import of_pipeline, sum_parts, whole, within
from leaddesk.storage.tables import lead, stage

_WON, _OPEN = StageKind.WON.value, StageKind.OPEN.value


@dataclass(frozen=True)
class ForecastCounts:
    """Minor units of one currency by month (`2026-01`, None unknown), and the other currencies that leads have."""

    won_minor: Mapping[str | None, int]
    open_values: tuple[OpenValue, ...]
    other_currencies: tuple[str, ...]


def forecast_counts(con: Connection, scope: Scope, currency: str) -> ForecastCounts:
    """The values of won leads by the month they were won in, of open ones by the month they are expected in.

    By "closed" it is these days that lie in the period; by "created" the leads were created in it.
    """
    percent = sa.func.coalesce(lead.c.probability, stage.c.probability, 0)
    day = _day_of_money()
    query = (
        sa.select(lead.c.status, day, percent, lead.c.currency, *sum_parts(lead.c.value_minor))
        .select_from(lead.outerjoin(stage, stage.c.id == lead.c.stage_id))
        .where(*_candidates(scope), *within(_day_of_scope(scope), scope.period), lead.c.value_minor.is_not(None))
    )
    won_minor: dict[str | None, int] = {}
    open_minor: dict[tuple[str | None, int], int] = {}
    others: set[str] = set()
    for status, on, chance, code, *parts in con.execute(query.group_by(lead.c.status, day, percent, lead.c.currency)):
        month, minor = _month(on), whole(parts) or 0
        if code != currency:
            others.add(code)
        elif status == _WON:
            won_minor[month] = won_minor.get(month, 0) + minor
        else:
            open_minor[month, chance] = open_minor.get((month, chance), 0) + minor
    open_values = tuple(OpenValue(month, chance, minor) for (month, chance), minor in open_minor.items())
    return ForecastCounts(won_minor, open_values, tuple(sorted(others)))


def unknown_day(con: Connection, scope: Scope) -> int:
    """The number of won and open leads that the period leaves out because their day is not known."""
    if scope.period.is_all_time:
        return 0
    unknown = _day_of_scope(scope).is_(None)
    return con.execute(sa.select(sa.func.count()).select_from(lead).where(*_candidates(scope), unknown)).scalar_one()


def _candidates(scope: Scope) -> list[sa.ColumnElement[bool]]:
    return [*of_pipeline(scope), lead.c.status.in_((_WON, _OPEN))]


def _day_of_scope(scope: Scope) -> sa.ColumnElement[Any]:
    return lead.c.created_on if scope.by == "created" else _day_of_money()


def _day_of_money() -> sa.ColumnElement[Any]:
    return sa.case((lead.c.status == _WON, lead.c.closed_on), else_=lead.c.expected_close)


def _month(day: date | None) -> str | None:
    return None if day is None else month_text(day)
