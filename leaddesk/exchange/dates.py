"""Dates as people and programs write them. A column has one order of day, month and year, never guessed."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from itertools import combinations
from types import MappingProxyType
from typing import Literal, get_args
from zoneinfo import ZoneInfo

from leaddesk.model.days import When, when_at, when_on
from leaddesk.model.errors import AmbiguousError, BadInputError
from leaddesk.model.messages import N_

DateOrder = Literal["dmy", "mdy", "ymd"]
ORDERS: tuple[DateOrder, ...] = get_args(DateOrder)

LONGEST = 64  # characters; a longer text is no date
FIRST_YEAR, LAST_YEAR = 1900, 2199
_PIVOT = 69  # as POSIX strptime: 69 is 1969, 68 is 2068
_REMEMBERED = 4096  # texts; a column has few days, but many times of day

_TIME = (
    r"(?:(?:\s*[T,]\s*|\s+)(?P<hour>[0-9]{1,2})[:.](?P<minute>[0-9]{2})(?:[:.](?P<second>[0-9]{2})"
    r"(?:[.,](?P<fraction>[0-9]{1,9}))?)?(?:\s*(?P<half>[ap])\.?\s?m\.?)?"
    r"\s*(?P<zone>Z|UTC|GMT|[+-][0-9]{2}(?::?[0-9]{2})?)?)?"
)
_NAME = r"(?P<name>[^\W\d_]{3,12})\.?"
_DAY = r"(?P<day>[0-9]{1,2})(?:\.|º|°|st|nd|rd|th)?"
_NUMERIC = re.compile(
    r"(?P<first>[0-9]{1,4})(?P<mark>[-/.])\s?(?P<middle>[0-9]{1,2})(?P=mark)\s?(?P<last>[0-9]{1,4})" + _TIME,
    re.IGNORECASE,
)
_COMPACT = re.compile(r"(?P<year>[0-9]{4})(?P<month>[0-9]{2})(?P<day>[0-9]{2})" + _TIME)
_NAMED = tuple(
    re.compile(pattern + _TIME, re.IGNORECASE)
    for pattern in (
        rf"{_DAY}[\s/-]*(?:de\s+)?{_NAME},?[\s/-]*(?:de\s+)?(?P<year>[0-9]{{4}}|[0-9]{{2}})",
        rf"{_NAME}\s*{_DAY},?\s+(?P<year>[0-9]{{4}})",
        rf"(?P<year>[0-9]{{4}})[\s/-]*{_NAME}[\s/-]*{_DAY}",
    )
)
_MONTHS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?P<year>[0-9]{4})[-/.]?(?P<month>[0-9]{2})",
        r"(?P<year>[0-9]{4})[-/.\s](?P<month>[0-9])",
        r"(?P<month>[0-9]{1,2})[-/.](?P<year>[0-9]{4})",
        r"(?P<year>[0-9]{4})-(?P<month>[0-9]{1,2})-[0-9]{1,2}(?:[T ][0-9:.,]+(?:Z|[+-][0-9:]+)?)?",
        rf"{_NAME},?[\s/-]*(?:de\s+)?(?P<year>[0-9]{{4}}|[0-9]{{2}})",
        rf"(?P<year>[0-9]{{4}})[\s/-]*{_NAME}",
    )
)

_Ymd = tuple[int, int, int]


@dataclass(frozen=True, eq=False)
class DateForm:
    """How a column writes dates: the order of its numbers, and the names of months that it may use (`month_names`)."""

    order: DateOrder
    months: Mapping[str, int]


@dataclass
class DateEvidence:
    """What the values of one column tell about its order; keeps examples only, however long the column is.

    An order is ruled out by a value that another order can read and it cannot: by a month over 12 or a day over 31.
    A day that does not exist (29 February 2023) rules nothing out: it is more likely a slip of the pen.
    """

    months: Mapping[str, int]
    _against: dict[DateOrder, str] = field(default_factory=dict)
    _apart: dict[tuple[DateOrder, DateOrder], str] = field(default_factory=dict)
    _fed: set[str] = field(default_factory=set)

    def feed(self, text: str) -> None:
        """Take one value into account; an empty one, or one that has one meaning or none, tells nothing."""
        starts_with_year = text[4:5] == "-" and text[:4].isdigit()
        if starts_with_year or text in self._fed or len(text) > LONGEST:
            return
        if len(self._fed) >= _REMEMBERED:
            self._fed.clear()
        self._fed.add(text)
        match = _NUMERIC.fullmatch(_bare(text))
        if match is None:
            return
        readings = {order: _in_order(match, order) for order in ORDERS}
        if not any(readings.values()):
            return
        for order, reading in readings.items():
            if reading is None:
                self._against.setdefault(order, text)
        for one, other in combinations(ORDERS, 2):
            if readings[one] and readings[other] and readings[one] != readings[other]:
                self._apart.setdefault((one, other), text)

    def decide(self, option: DateOrder | None, column: str) -> DateForm:
        """The form of the column, as the option says or as its values tell.

        Raises AmbiguousError if they can be read in two orders that give different days, or if none reads them all.
        """
        if option is not None:
            return DateForm(option, self.months)
        possible = [order for order in ORDERS if order not in self._against]
        if not possible:
            one, other, *_ = dict.fromkeys(self._against.values())  # no value rules out every order
            raise AmbiguousError(
                N_(
                    "The column “{column}” mixes orders of day, month and year, as in “{one}” and “{other}”; "
                    "say with --date-order dmy, mdy or ymd which one holds."
                ),
                column=column,
                one=one,
                other=other,
            )
        for pair in combinations(possible, 2):
            if pair in self._apart:
                raise AmbiguousError(
                    N_(
                        "In the column “{column}”, “{value}” can be read as {one} and as {other} (d day, m month, "
                        "y year); say with --date-order {one} or --date-order {other} which one it is."
                    ),
                    column=column,
                    value=self._apart[pair],
                    one=pair[0],
                    other=pair[1],
                )
        return DateForm(possible[0], self.months)


def month_names(names: Mapping[str, int]) -> Mapping[str, int]:
    """Names of months, of any languages, ready to be looked up, with the beginnings that can mean one month only."""
    found: dict[str, set[int]] = {}
    for name, month in names.items():
        folded = _folded(name)
        for length in range(min(3, len(folded)), len(folded) + 1):
            found.setdefault(folded[:length], set()).add(month)
    whole = {_folded(name): month for name, month in names.items()}
    return MappingProxyType({name: min(months) for name, months in found.items() if len(months) == 1} | whole)


def parse(text: str, form: DateForm, shop: ZoneInfo) -> When:
    """The moment that a text says, in the column's form; a time without a zone is the shop's.

    Raises BadInputError if it says none, or one outside of 1900 to 2199.
    """
    return _parsed(text, form, shop)


@lru_cache(maxsize=_REMEMBERED)
def _parsed(text: str, form: DateForm, shop: ZoneInfo) -> When:
    if len(text) > LONGEST:
        raise _refused(text)
    if text[4:5] == text[7:8] == "-" and text[10:11] in ("T", " "):
        moment = _iso(text)  # what programs write: by far the quickest way
        if moment is not None:
            return when_at(moment, shop)
    stripped = _bare(text)
    match = _NUMERIC.fullmatch(stripped)
    if match is not None:
        ymd = _in_order(match, form.order)
    else:
        match, ymd = _written_out(stripped, form.months)
    if match is None or ymd is None:
        raise _refused(text)
    try:
        day = date(*ymd)
        if match["hour"] is None:
            return when_on(day)
        return when_at(_with_time(day, match), shop)
    except ValueError as error:
        raise BadInputError(N_("There is no such date as “{value}”."), value=text) from error


def parse_month(text: str, months: Mapping[str, int]) -> date:
    """The first day of the month that a text says: `2026-03`, `03/2026`, `March 2026`, or any ISO date in it.

    `months` as from `month_names`. Raises BadInputError if it says none, or one outside of 1900 to 2199.
    """
    stripped = _bare(text[: LONGEST + 1])
    for pattern in _MONTHS:
        match = pattern.fullmatch(stripped)
        if match is None:
            continue
        parts = match.groupdict()
        month = _month(parts["name"], months) if "name" in parts else int(parts["month"])
        ymd = _plausible(_year(parts["year"]), month or 0, 1)
        if ymd is not None:
            return date(*ymd)
    raise BadInputError(N_("“{value}” is not a month."), value=text[:LONGEST])


def _iso(text: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if FIRST_YEAR <= moment.year <= LAST_YEAR else None


def _in_order(match: re.Match[str], order: DateOrder) -> _Ymd | None:
    """Year, month and day of three numbers in this order; None if they cannot be in it."""
    first, middle, last = match.group("first", "middle", "last")
    if len(first) == 4:
        return _plausible(int(first), int(middle), int(last)) if len(last) <= 2 else None
    if order == "ymd":
        year, month, day = first, middle, last
    elif order == "dmy":
        day, month, year = first, middle, last
    else:
        month, day, year = first, middle, last
    if len(day) > 2 or len(month) > 2 or len(year) not in (2, 4):
        return None
    return _plausible(_year(year), int(month), int(day))


def _written_out(text: str, months: Mapping[str, int]) -> tuple[re.Match[str] | None, _Ymd | None]:
    match = _COMPACT.fullmatch(text)
    if match is not None:
        return match, _plausible(int(match["year"]), int(match["month"]), int(match["day"]))
    for pattern in _NAMED:
        match = pattern.fullmatch(text)
        if match is not None and (month := _month(match["name"], months)) is not None:
            return match, _plausible(_year(match["year"]), month, int(match["day"]))
    return None, None


def _with_time(day: date, match: re.Match[str]) -> datetime:
    """Raises ValueError for a time that no clock shows."""
    hour = int(match["hour"])
    if half := match["half"]:
        if not 1 <= hour <= 12:
            raise ValueError(match["hour"])
        hour = hour % 12 + (12 if half in "pP" else 0)
    microsecond = int((match["fraction"] or "")[:6].ljust(6, "0"))
    return datetime(
        day.year, day.month, day.day, hour, int(match["minute"]), int(match["second"] or 0), microsecond,
        tzinfo=_zone(match["zone"]),
    )  # fmt: skip


def _zone(text: str | None) -> tzinfo | None:
    if not text:
        return None
    if text[0] not in "+-":
        return UTC
    offset = timedelta(hours=int(text[1:3]), minutes=int(text[3:].lstrip(":") or 0))
    return timezone(-offset if text[0] == "-" else offset)


def _plausible(year: int, month: int, day: int) -> _Ymd | None:
    if FIRST_YEAR <= year <= LAST_YEAR and 1 <= month <= 12 and 1 <= day <= 31:
        return year, month, day
    return None


def _year(text: str) -> int:
    year = int(text)
    return year if len(text) == 4 else year + (1900 if year >= _PIVOT else 2000)


def _month(name: str, months: Mapping[str, int]) -> int | None:
    return months.get(_folded(name))


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold().rstrip(".")


def _bare(text: str) -> str:
    """Without outer space and a spreadsheet's "this is text"."""
    return unicodedata.normalize("NFC", text).strip().removeprefix("'")


def _refused(text: str) -> BadInputError:
    return BadInputError(N_("“{value}” is not a date."), value=text if len(text) <= LONGEST else f"{text[:LONGEST]}…")
