"""The forecast: what was won each month, and what the open leads are worth in the months they are expected in."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from leaddesk.model.money import share


@dataclass(frozen=True)
class OpenValue:
    """The added-up value of open leads of one expected month (`2026-01`, None unknown) and one win probability."""

    month: str | None
    percent: int
    value_minor: int


@dataclass(frozen=True)
class ForecastMonth:
    """Minor units of one month; `month` None is what has no known month."""

    month: str | None
    won_minor: int
    weighted_minor: int
    open_minor: int


def forecast(won_minor: Mapping[str | None, int], open_values: Sequence[OpenValue]) -> tuple[ForecastMonth, ...]:
    """The months that have something, in order, the unknown month last; all in one currency.

    * won: value of the won leads by closing month.
    * weighted = sum of value x probability of the open leads by expected closing month, rounded half up once a month.
    * open: their value as it is.

    Lost leads have no part in it.
    """
    months = {*won_minor, *(group.month for group in open_values)}
    return tuple(
        _month(month, won_minor.get(month, 0), [group for group in open_values if group.month == month])
        for month in sorted(months, key=lambda month: (month is None, month or ""))
    )


def _month(month: str | None, won_minor: int, open_values: Sequence[OpenValue]) -> ForecastMonth:
    return ForecastMonth(
        month=month,
        won_minor=won_minor,
        weighted_minor=share(sum(group.value_minor * group.percent for group in open_values), 1, 100),
        open_minor=sum(group.value_minor for group in open_values),
    )
