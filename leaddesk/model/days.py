"""Calendar days of the shop, instants in UTC, and periods of days."""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from leaddesk.model.errors import BadInputError
from leaddesk.model.messages import N_


@dataclass(frozen=True)
class When:
    """A moment as far as it is known: the instant (aware, UTC) and the shop's calendar day.

    Both None: unknown. Only the day: the time was never told. Figures count by the day.
    """

    at: datetime | None = None
    on: date | None = None


UNKNOWN = When()


def zone(name: str) -> ZoneInfo:
    """The time zone of this IANA name; raises BadInputError for one that is not known."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise BadInputError(N_("“{name}” is not a time zone; use a name such as Europe/Rome."), name=name) from error


def when_at(instant: datetime, shop: ZoneInfo) -> When:
    """An instant with its day in the shop; one without a zone is taken as the shop's own wall time."""
    aware = instant if instant.tzinfo else instant.replace(tzinfo=shop)
    utc = aware.astimezone(UTC)
    return When(utc, utc.astimezone(shop).date())


def when_on(day: date | None) -> When:
    """A moment of which only the day is known; None is unknown."""
    return When(None, day)


def to_text(moment: When, shop: ZoneInfo) -> str | None:
    """`2025-12-31` where only the day is known, else ISO 8601 with the shop's offset; None if unknown."""
    if moment.at is not None:
        return moment.at.astimezone(shop).isoformat()
    return moment.on.isoformat() if moment.on else None


def parse_day(text: str) -> date:
    """The day of an ISO text `2025-12-31`; raises BadInputError otherwise."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError as error:
        raise BadInputError(N_("“{text}” is not a day; write it as 2026-01-31."), text=text) from error


def first_of_month(day: date) -> date:
    """The first day of the day's month."""
    return day.replace(day=1)


def next_month(day: date) -> date:
    """The first day of the month after the day's."""
    return (day.replace(day=1) + timedelta(days=32)).replace(day=1)


def last_of_month(day: date) -> date:
    """The last day of the day's month."""
    return day.replace(day=monthrange(day.year, day.month)[1])


def month_text(day: date) -> str:
    """The month of a day as `2026-01`."""
    return f"{day.year:04d}-{day.month:02d}"


@dataclass(frozen=True)
class Period:
    """Days from `first` to `last`, both included; None is without end on that side."""

    first: date | None = None
    last: date | None = None

    @property
    def is_all_time(self) -> bool:
        """Whether the period leaves nothing out."""
        return self.first is None and self.last is None

    def holds(self, day: date | None) -> bool:
        """Whether the day lies in the period; an unknown day lies in all time only."""
        if day is None:
            return self.is_all_time
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)


ALL_TIME = Period()


def months(first: date, last: date) -> Iterator[date]:
    """The first days of all months from that of `first` to that of `last`, in order."""
    month = first_of_month(first)
    while month <= last:
        yield month
        month = next_month(month)
