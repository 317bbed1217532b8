"""Dates as people and programs write them. A column has one order of day, month and year, never guessed.

A column may also count: days as spreadsheets do, or seconds or milliseconds of Unix. It does so as a whole or not at
all; numbers among written dates are refused one by one.
"""

import re
from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from itertools import combinations
from typing import Literal, get_args
from zoneinfo import ZoneInfo

from leaddesk.exchange.date_text import COMPACT, MONTHS, NAMED, NUMERIC, bare, folded, month_names, with_time, year_of
from leaddesk.model.days import When, when_at, when_on
from leaddesk.model.errors import AmbiguousError, BadInputError
from leaddesk.model.messages import N_

__all__ = ["DateEvidence", "DateForm", "DateOrder", "month_names", "parse", "parse_month"]

DateOrder = Literal["dmy", "mdy", "ymd"]
ORDERS: tuple[DateOrder, ...] = get_args(DateOrder)
Counted = Literal["days", "seconds", "milliseconds"]

LONGEST = 96  # characters; a longer text is no date
FIRST_YEAR, LAST_YEAR = 1900, 2199
_REMEMBERED = 4096  # texts; a column has few days, but many times of day

# Of spreadsheets days since 1899-12-30, from 1954 to 2119; of Unix seconds since 1970, from 2001 on.
_COUNTS = re.compile(r"(?P<days>[2-7][0-9]{4}(?:[.,][0-9]{1,15})?)|(?P<milliseconds>[0-9]{13})|(?P<seconds>[0-9]{10})")
_LONGEST_DAY = len("31.12.2025")
_CLOCK = re.compile(r"([0-2][0-9]):([0-5][0-9])(?::([0-5][0-9]))?")
_FIRST_DAY = datetime(1899, 12, 30)
_FIRST_SECOND = datetime(1970, 1, 1, tzinfo=UTC)
_NUMBER = re.compile(r"[0-9]+(?:[.,][0-9]+)?")

_Ymd = tuple[int, int, int]


@dataclass(frozen=True, eq=False)
class DateForm:
    """How a column writes dates: the order of its numbers, and the names of months that it may use (`month_names`).

    `counted`: its whole numbers are days, seconds or milliseconds.
    """

    order: DateOrder
    months: Mapping[str, int]
    counted: Counted | None = None


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
    _counts: set[str | None] = field(default_factory=set)
    _is_written: bool = False

    def feed(self, text: str) -> None:
        """Take one value into account; an empty one, or one that has one meaning or none, tells nothing."""
        if text[4:5] == "-" and text[:4].isdigit():
            self._is_written = True
            return
        if text in self._fed or text.partition(" ")[0] in self._fed or len(text) > LONGEST:
            return
        if len(self._fed) >= _REMEMBERED:
            self._fed.clear()
        self._fed.add(text)
        plain = bare(text)
        match = NUMERIC.fullmatch(plain)
        if match is None:
            count = _COUNTS.fullmatch(plain)
            if count is not None:
                self._counts.add(count.lastgroup)
            elif any(map(str.isdecimal, plain)):
                self._is_written = True
            return
        self._is_written = True
        self._fed.add(plain[: match.end("last")])  # the day alone: there are few of them, but many times of day
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
        counted = self._counted()
        if option is not None:
            return DateForm(option, self.months, counted)
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
        apart = [pair for pair in combinations(possible, 2) if pair in self._apart]
        if apart:
            raise self._ambiguous(column, [each for each in possible if any(each in pair for pair in apart)], apart[0])
        return DateForm(possible[0], self.months, counted)

    def _ambiguous(self, column: str, orders: list[DateOrder], pair: tuple[DateOrder, DateOrder]) -> AmbiguousError:
        """With a value that two orders read in two ways, and every order that is possible."""
        said = dict(zip(("one", "other", "third"), orders, strict=False))
        if len(orders) == 2:
            sentence = N_(
                "In the column “{column}”, “{value}” can be read as {one} and as {other} (d day, m month, "
                "y year); say with --date-order {one} or --date-order {other} which one it is."
            )
        else:
            sentence = N_(
                "In the column “{column}”, “{value}” can be read as {one}, as {other} and as {third} (d day, m month, "
                "y year); say with --date-order {one}, --date-order {other} or --date-order {third} which one it is."
            )
        return AmbiguousError(sentence, column=column, value=self._apart[pair], **said)

    def _counted(self) -> Counted | None:
        if self._is_written or len(self._counts) != 1:
            return None
        return next((each for each in get_args(Counted) if each in self._counts), None)


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
    moment = _day_and_clock(text, form, shop) if len(text) > _LONGEST_DAY else None
    if moment is not None:
        return when_at(moment, shop)
    plain = bare(text)
    if form.counted is not None and (count := _COUNTS.fullmatch(plain)) is not None:
        return _counted(count, form.counted, shop, text)
    match = NUMERIC.fullmatch(plain)
    if match is not None:
        ymd = _in_order(match, form.order)
    else:
        match, ymd = _written_out(plain, form.months)
    if match is None or ymd is None:
        raise _refused(text, form, match)
    try:
        day = date(*ymd)
    except ValueError as error:
        days = monthrange(ymd[0], ymd[1])[1]
        reason = N_("There is no such date as “{value}”: that month has {days} days.")
        raise BadInputError(reason, value=text, days=days) from error
    if match["hour"] is None:
        return when_on(day)
    try:
        return when_at(with_time(day, match), shop)
    except (ValueError, OverflowError) as error:
        raise BadInputError(N_("There is no such time as in “{value}”."), value=text) from error


def _counted(count: re.Match[str], counted: Counted, shop: ZoneInfo, text: str) -> When:
    """The moment that a number means: days are of the shop's own calendar and clock, seconds of UTC."""
    number = count[counted]
    if number is None:
        raise BadInputError(N_("“{value}” is a number among dates; write it as a date."), value=text)
    if counted != "days":
        scale = 1 if counted == "seconds" else 1000
        moment = _FIRST_SECOND + timedelta(milliseconds=int(number) * 1000 // scale)
        if moment.year > LAST_YEAR:
            raise BadInputError(N_("“{value}” is not a date."), value=text)
        return when_at(moment, shop)
    whole, _, part = number.replace(",", ".").partition(".")
    day = _FIRST_DAY + timedelta(days=int(whole))
    if not part.strip("0"):
        return when_on(day.date())
    return when_at(day + timedelta(seconds=round(float(f"0.{part}") * 86_400)), shop)


def parse_month(text: str, months: Mapping[str, int]) -> date:
    """The first day of the month that a text says: `2026-03`, `03/2026`, `March 2026`, or any ISO date in it.

    `months` as from `month_names`. Raises BadInputError if it says none, or one outside of 1900 to 2199.
    """
    stripped = bare(text[: LONGEST + 1])
    for pattern in MONTHS:
        match = pattern.fullmatch(stripped)
        if match is None:
            continue
        parts = match.groupdict()
        month = _month(parts["name"], months) if "name" in parts else int(parts["month"])
        ymd = _plausible(year_of(parts["year"]), month or 0, 1)
        if ymd is not None:
            return date(*ymd)
    raise BadInputError(N_("“{value}” is not a month."), value=text[:LONGEST])


def _iso(text: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if FIRST_YEAR <= moment.year <= LAST_YEAR else None


def _day_and_clock(text: str, form: DateForm, shop: ZoneInfo) -> datetime | None:
    """`15 Apr, 2021 14:30:00`, the day of which is known already, most often; None if the text has another form."""
    head, _, clock = text.rpartition(" ")
    match = _CLOCK.fullmatch(clock)
    if match is None or match[1] > "23":
        return None
    try:
        day = _parsed(head, form, shop)
    except BadInputError:
        return None
    if day.on is None or day.at is not None:
        return None
    return datetime(day.on.year, day.on.month, day.on.day, int(match[1]), int(match[2]), int(match[3] or 0))


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
    return _plausible(year_of(year), int(month), int(day))


def _written_out(text: str, months: Mapping[str, int]) -> tuple[re.Match[str] | None, _Ymd | None]:
    for pattern in COMPACT if text[:8].isdecimal() else ():
        match = pattern.fullmatch(text)
        if match is not None:
            return match, _plausible(int(match["year"]), int(match["month"]), int(match["day"]))
    for pattern in NAMED:
        match = pattern.fullmatch(text)
        if match is not None and (month := _month(match["name"], months)) is not None:
            return match, _plausible(year_of(match["year"]), month, int(match["day"]))
    return None, None


def _plausible(year: int, month: int, day: int) -> _Ymd | None:
    if FIRST_YEAR <= year <= LAST_YEAR and 1 <= month <= 12 and 1 <= day <= 31:
        return year, month, day
    return None


def _month(name: str, months: Mapping[str, int]) -> int | None:
    return months.get(folded(name))


def _refused(text: str, form: DateForm | None = None, match: re.Match[str] | None = None) -> BadInputError:
    value = text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
    is_numeric = match is not None and match.re is NUMERIC
    if form is not None and match is not None and is_numeric and any(_in_order(match, each) for each in ORDERS):
        reason = N_("“{value}” is not a date in the order {order} (d day, m month, y year).")
        return BadInputError(reason, value=value, order=form.order)
    if form is not None and _NUMBER.fullmatch(text):
        return BadInputError(N_("“{value}” is a number among dates; write it as a date."), value=value)
    return BadInputError(N_("“{value}” is not a date."), value=value)
