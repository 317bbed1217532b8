"""Numbers, amounts and days in the user's language, and back from what was typed."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QDate, QLocale

from leaddesk.model import money
from leaddesk.model.errors import BadInputError
from leaddesk.ui.kit.words.translations import tr

UNKNOWN = "–"
_MINUS = "\u2212"
_NBSP = "\u00a0"
_SYMBOLS = {"EUR": "€", "GBP": "£", "USD": "$", "SEK": "kr", "NOK": "kr", "DKK": "kr", "PLN": "zł", "CZK": "Kč"}
_REGIONS = {
    "en": ("GB", "IE", "US"),
    "it": ("IT", "CH"),
    "pt": ("PT", "BR"),
    "sv": ("SE", "FI"),
    "de": ("DE", "AT", "CH"),
    "nl": ("NL", "BE"),
}
_NUMERIC_DAY = re.compile(r"(\d{1,2})[./\- ]+(\d{1,2})(?:[./\- ]+(\d{2}|\d{4}))?\.?")
_WORDED_DAY = re.compile(r"(\d{1,2})\.?\s+(?:de\s+)?([^\W\d]+)\.?(?:\s+(?:de\s+)?(\d{4}))?")
_IN_DAYS = re.compile(r"\+\s*(\d{1,4})")


@dataclass(frozen=True)
class Due:
    """When something is due: in words, how pressing (a colour's name), and an icon that says the same."""

    text: str
    tone: str
    icon: str


class Formats:
    """How a user of this language, in this country, reads and writes figures."""

    def __init__(self, language: str, country: str | None = None) -> None:
        """English is written as in Europe, unless the shop is in the United States."""
        self.language = language
        regions = _REGIONS.get(language, ("",))
        region = country if country in regions else regions[0]
        self._locale = QLocale(f"{language}_{region}")
        self._day_dot = "." if language == "de" else ""
        self._month_first = region == "US"
        self._patterns: dict[str, str] = {}

    @property
    def decimal_point(self) -> str:
        """The mark before the decimals."""
        return self._locale.decimalPoint()

    def number(self, value: float | None, digits: int = 0) -> str:
        """A number with this many decimals."""
        return UNKNOWN if value is None else self._grouped(Decimal(repr(value)), digits)

    def percent(self, share: float | None, digits: int = 1) -> str:
        """A share of 1 as a percentage."""
        if share is None:
            return UNKNOWN
        sign = "%" if self._locale.percent() == "%" else self._locale.percent()
        gap = _NBSP if self._locale.language() in (QLocale.Language.German, QLocale.Language.Swedish) else ""
        return f"{self._grouped(Decimal(repr(share * 100)), digits)}{gap}{sign}"

    def money(self, minor: int | None, currency: str | None, *, cents: bool | None = None) -> str:
        """An amount of minor units; without decimals if there are none, unless `cents` says."""
        if minor is None or not currency:
            return UNKNOWN
        digits = money.digits(currency)
        if cents is False or (cents is None and minor % 10**digits == 0):
            whole = money.share(minor, 1, 10**digits)
            text = self._grouped(Decimal(abs(whole)), 0)
            negative = whole < 0
        else:
            text, negative = self._grouped(abs(money.to_decimal(minor, currency)), digits), minor < 0
        return (_MINUS if negative else "") + self._pattern(currency).replace("1", text)

    def sums(self, by_currency: Mapping[str, int], *, cents: bool | None = False) -> str:
        """Amounts of several currencies side by side, the largest first; never added."""
        ordered = sorted(by_currency.items(), key=lambda pair: (-abs(pair[1]), pair[0]))
        return " · ".join(self.money(minor, currency, cents=cents) for currency, minor in ordered) or UNKNOWN

    def plain_money(self, minor: int | None, currency: str, *, whole: bool = True) -> str:
        """An amount as it is typed: no group marks, no sign of the currency, decimals if there are any.

        Not `whole`: always with the decimals of the currency, as amounts that stand below each other.
        """
        if minor is None:
            return ""
        amount = money.to_decimal(minor, currency)
        text = f"{amount:.0f}" if whole and not amount % 1 else f"{amount:f}"
        return text.replace(".", self.decimal_point)

    def parse_money(self, text: str, currency: str) -> int:
        """Minor units of a typed amount; raises ValueError for what is none, or can be read in two ways.

        The mark of this language is the decimal one; the other is taken for it too where three digits do not follow.
        """
        amount = self.parse_number(text.replace(_SYMBOLS.get(currency, currency), "").replace(currency, ""))
        if amount != round(amount, money.digits(currency)):
            raise ValueError(text)
        try:
            return money.to_minor(amount, currency)
        except BadInputError as error:
            raise ValueError(str(error)) from error

    def parse_number(self, text: str) -> Decimal:
        """A typed number; raises ValueError."""
        bare = re.sub(r"[\s\u00a0\u202f’']", "", text).replace(_MINUS, "-")
        point = self.decimal_point
        other = "," if point == "." else "."
        if other in bare and point in bare and bare.rindex(other) > bare.index(point):
            raise ValueError(text)
        if re.fullmatch(rf"-?\d{{1,3}}({re.escape(other)}\d{{3}})+({re.escape(point)}\d*)?", bare):
            bare = bare.replace(other, "")
        bare = bare.replace(",", ".")
        if bare.count(".") > 1 or not re.fullmatch(r"-?(\d+\.?\d*|\.\d+)", bare):
            raise ValueError(text)
        try:
            return Decimal(bare)
        except InvalidOperation as error:
            raise ValueError(text) from error

    def day(self, day: date | None) -> str:
        """27 Mar 2026."""
        return UNKNOWN if day is None else self._shown(day, f"{self._day_month()} yyyy")

    def short_day(self, day: date | None, today: date) -> str:
        """27 Mar, with the year only if it is another."""
        if day is None:
            return UNKNOWN
        return self._shown(day, self._day_month()) if day.year == today.year else self.day(day)

    def short_moment(self, at: datetime, today: date) -> str:
        """27 Mar, 14:05: the moment by the clock of its own zone."""
        return f"{self.short_day(at.date(), today)}, {at:%H:%M}"

    def weekday_day(self, day: date, today: date) -> str:
        """Wed 18 Mar, if it is within a fortnight; else as `short_day`."""
        if abs((day - today).days) > 14:
            return self.short_day(day, today)
        return self._shown(day, f"ddd {self._day_month()}")

    def month(self, month: date) -> str:
        """March 2026."""
        return self._shown(month, "MMMM yyyy")

    def month_name(self, month: date) -> str:
        """March."""
        return self._locale.standaloneMonthName(month.month)

    def due(self, due: date | None, today: date) -> Due:
        """When a task is due, seen from today."""
        if due is None:
            return Due(tr("Some day"), "text-muted", "calendar")
        days = (due - today).days
        if days < 0:
            return Due(tr("%Ln day(s) overdue", "", -days), "danger", "clock-alert")
        if days == 0:
            return Due(tr("Today"), "warning", "bell-ring")
        if days == 1:
            return Due(tr("Tomorrow"), "text-muted", "calendar")
        return Due(self.weekday_day(due, today), "text-muted", "calendar")

    def ago(self, day: date | None, today: date) -> str:
        """6 days ago."""
        if day is None:
            return UNKNOWN
        days = (today - day).days
        if days == 0:
            return tr("Today")
        if days == 1:
            return tr("Yesterday")
        return tr("%Ln day(s) ago", "", days) if 1 < days <= 45 else self.short_day(day, today)

    def parse_day(self, text: str, today: date) -> date:
        """The day of what was typed: 27.3., 27/03/2026, 27 March, 2026-03-27, tomorrow, Friday, +3; raises ValueError.

        A weekday is the next one; a day without a year is the one nearest to today.
        """
        bare = text.strip().casefold()
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", bare):
            return date.fromisoformat(bare)
        if found := _IN_DAYS.fullmatch(bare):
            return today + timedelta(days=int(found[1]))
        by_word = {tr("today"): 0, tr("tomorrow"): 1, tr("yesterday"): -1}
        if bare in by_word:
            return today + timedelta(days=by_word[bare])
        weekday = self._weekday(bare)
        if weekday is not None:
            return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
        if found := _NUMERIC_DAY.fullmatch(bare):
            first, second = int(found[1]), int(found[2])
            day, month = (second, first) if self._month_first else (first, second)
            return _dated(day, month, found[3], today)
        if found := _WORDED_DAY.fullmatch(bare):
            return _dated(int(found[1]), self._month_of(found[2]), found[3], today)
        raise ValueError(text)

    def _weekday(self, word: str) -> int | None:
        if len(word) < 2:
            return None
        for number in range(1, 8):
            name = self._locale.standaloneDayName(number).casefold()
            if word == name or (len(word) < len(name) and name.startswith(word)):
                return number - 1
        return None

    def _month_of(self, word: str) -> int:
        found = [n for n in range(1, 13) if self._locale.standaloneMonthName(n).casefold().startswith(word)]
        if len(word) < 3 or len(found) != 1:
            raise ValueError(word)
        return found[0]

    def _day_month(self) -> str:
        return "MMM d" if self._month_first else f"d{self._day_dot} MMM"

    def _shown(self, day: date, pattern: str) -> str:
        return self._locale.toString(QDate(day.year, day.month, day.day), pattern)

    def _grouped(self, value: Decimal, digits: int) -> str:
        """In groups of three from four digits on: columns of figures line up, whatever a language does in prose."""
        text = f"{value:,.{digits}f}"
        negative = text.startswith("-") and any(digit not in "-0.," for digit in text)
        marks = str.maketrans({",": self._locale.groupSeparator(), ".": self.decimal_point})
        return (_MINUS if negative else "") + text.lstrip("-").translate(marks)

    def _pattern(self, currency: str) -> str:
        if currency not in self._patterns:
            symbol = _SYMBOLS.get(currency, currency)
            pattern = re.sub(r"1[.,]0+", "1", self._locale.toCurrencyString(1.0, symbol, 2)).replace(" ", _NBSP)
            self._patterns[currency] = re.sub(r"(?<=[^\W\d_])1", f"{_NBSP}1", pattern)
        return self._patterns[currency]


def _dated(day: int, month: int, year: str | None, today: date) -> date:
    if year is not None:
        return date(int(year) + (2000 if len(year) == 2 else 0), month, day)
    near = [date(today.year + shift, month, day) for shift in (-1, 0, 1) if _exists(day, month, today.year + shift)]
    if not near:
        raise ValueError(f"{day}.{month}.")
    return min(near, key=lambda each: abs((each - today).days))


def _exists(day: int, month: int, year: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
