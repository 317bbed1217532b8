"""The time of the sample shop: the days on which it was open, and how many people come when."""

from bisect import bisect_left
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from leaddesk.model.days import first_of_month
from leaddesk.services.demo.chance import Chance
from leaddesk.storage.statements import stored_instant

MONTHS = 18
_DAYS_AHEAD = 150  # for what is due, or expected to close
_OPENS = time(9)
_OPEN_SECONDS = 10 * 3600
_SUNDAY = 6
_WEEKDAYS = (0.9, 0.9, 0.95, 1.0, 1.1, 1.35)
# A shop for homes: quiet in summer, busy before Christmas.
_SEASONS = (0.85, 0.8, 0.95, 1.0, 1.0, 0.85, 0.75, 0.6, 1.05, 1.25, 1.45, 1.35)
_GROWTH = 0.4  # more leads at the end than at the beginning


class OpeningDays:
    """Time counted in opening days, without nights and Sundays: 2.5 is noon-time of the third day, `end` is now."""

    def __init__(self, now: datetime, zone: ZoneInfo) -> None:
        """The shop opened on the first of a month so long ago that the current month is the eighteenth."""
        local = now.astimezone(zone)
        today = local.date()
        since = _months_before(today, MONTHS - 1)
        days = [since + timedelta(days) for days in range((today - since).days + _DAYS_AHEAD)]
        self.days = [day for day in days if day.weekday() != _SUNDAY]
        self._on = [day.isoformat() for day in self.days]
        self._opens = [datetime.combine(day, _OPENS, zone).astimezone(UTC) for day in self.days]
        self.end = self._moment_of(local)
        self._edges = self._shares()

    def on(self, moment: float) -> str:
        """The day of a moment, as it is stored; also of one to come."""
        return self._on[min(int(moment), len(self._on) - 1)]

    def at(self, moment: float) -> str | None:
        """The instant of a moment, as it is stored."""
        day = min(int(moment), len(self._opens) - 1)
        return stored_instant(self._opens[day] + timedelta(seconds=int((moment - day) * _OPEN_SECONDS)))

    def arrivals(self, chance: Chance, count: int) -> Iterator[float]:
        """The moments at which `count` people come, in order; drawn one by one, so that none has to be kept.

        Sorted uniform numbers: the smallest of n has the distribution function 1 - (1 - x) ** n, and the rest are
        uniform above it.
        """
        day, passed = 0, 0.0
        for left in range(count, 0, -1):
            passed = 1 - (1 - passed) * (1 - chance.random()) ** (1 / left)
            while self._edges[day + 1] < passed:
                day += 1
            low, high = self._edges[day], self._edges[day + 1]
            yield day + (passed - low) / (high - low) * min(1.0, self.end - day)

    def months(self) -> Iterator[tuple[date, float]]:
        """The first days of the months so far, each with the share of all people that come in it."""
        edges = self._edges
        month, start = first_of_month(self.days[0]), 0
        for day in range(1, len(edges)):
            following = first_of_month(self.days[day])
            if following != month or day == len(edges) - 1:
                yield month, edges[day] - edges[start]
                month, start = following, day

    def _moment_of(self, local: datetime) -> float:
        """Now; the moment of closing or opening if the shop is closed."""
        day = bisect_left(self.days, local.date())
        if self.days[day] != local.date():
            return float(day)
        open_for = (local.astimezone(UTC) - self._opens[day]).total_seconds() / _OPEN_SECONDS
        return day + min(max(open_for, 0.0), 1.0)

    def _shares(self) -> list[float]:
        """What share of all people has come by the beginning of each day, and by now."""
        weights = []
        for number, day in enumerate(self.days):
            if number >= self.end:
                break
            growth = 1 + _GROWTH * number / self.end
            open_for = min(1.0, self.end - number)
            weights.append(_WEEKDAYS[day.weekday()] * _SEASONS[day.month - 1] * growth * open_for)
        total, passed, edges = sum(weights), 0.0, [0.0]
        for weight in weights:
            passed += weight
            edges.append(passed / total)
        edges[-1] = 1.0
        return edges


def _months_before(day: date, months: int) -> date:
    """The first day of the month this many months before the day's."""
    years, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    return date(years, month + 1, 1)
