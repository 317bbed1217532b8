"""The days in a line, as people of six languages say them."""

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from leaddesk.services.quick.taken import Part, Taken
from leaddesk.services.quick.words import QuickWords, phrase, phrases_in

_ISO = re.compile(r"(?<![\w./+-])(\d{4})-(\d{2})-(\d{2})(?![\w-])")
_NUMERIC = re.compile(r"(?<![\w./+-])(\d{1,2})([./])(\d{1,2})(?:\2(\d{4}|\d{2})|\.)?(?![\w./-])(?! ?\d)")
_AHEAD = re.compile(r"(?<!\S)\+(\d{1,3})(?![^\s,;])(?!\s*[\d(])")
_DAY_MONTH = re.compile(
    r"(?<![\w.,/+-])(\d{1,2})(?:\.|º|st|nd|rd|th)?\s+(?:de\s+|of\s+)?([^\W\d_]{3,})\.?(?:\s+(?:de\s+)?(\d{4}))?(?!\w)"
)
_MONTH_DAY = re.compile(r"(?<!\w)([^\W\d_]{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4}))?(?![\w.,/]*\d)(?!\w)")
_THE_NTH = re.compile(r"\s+(?:the\s+)?(\d{1,2})(?:\.|º|st|nd|rd|th)?(?![\w.,:/€£$%]|\s*[€£$])")
_SOON = 46  # days


def days_in(taken: Taken, words: QuickWords) -> Iterator[Part]:
    """The days that a text names, from left to right, with a word such as "on" or "by" before them."""
    found: list[tuple[int, int, date]] = []
    for look in (_dated, _said):
        found += look(taken.text, words)
    for start, end, day in sorted(found, key=lambda each: (each[0], -each[1])):
        begin = start
        before = re.search(r"([^\W\d_]+)\s+\Z", taken.text[:start])
        if before is not None and before[1].islower() and set(phrase(before[1])) & words.days.before and before.start():
            begin = before.start(1)
        for first in (begin, start):
            part = taken.part("due_on", first, end, day)
            if taken.can(part):
                yield part
                break


def _dated(text: str, words: QuickWords) -> Iterator[tuple[int, int, date]]:
    """Days with numbers in them."""
    months = words.days.months

    def month_of(word: str) -> int:
        folded = phrase(word)
        return months.get(folded[0], 0) if len(folded) == 1 else 0

    def numeric(found: re.Match[str]) -> date | None:
        first, second = int(found[1]), int(found[3])
        day, month = (second, first) if words.month_first else (first, second)
        is_date = found[4] is not None or found[2] == "/" or len(found[3]) == 2 or found[0].endswith(".")
        return _near(day, month, found[4], words.today) if is_date else None

    readers: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], date | None]], ...] = (
        (_ISO, lambda found: _near(int(found[3]), int(found[2]), found[1], words.today)),
        (_NUMERIC, numeric),
        (_DAY_MONTH, lambda found: _near(int(found[1]), month_of(found[2]), found[3], words.today)),
        (_MONTH_DAY, lambda found: _near(int(found[2]), month_of(found[1]), found[3], words.today)),
        (_AHEAD, lambda found: words.today + timedelta(days=int(found[1]))),
    )
    for pattern, read in readers:
        for found in pattern.finditer(text):
            if (day := read(found)) is not None:
                yield *found.span(), day


def _said(text: str, words: QuickWords) -> Iterator[tuple[int, int, date]]:
    """Today, tomorrow and weekdays, the next one; "friday 10" is the Friday that is a tenth, if there is one soon."""
    for start, end, said in phrases_in(text):
        if said in words.days.ahead:
            yield start, end, words.today + timedelta(days=words.days.ahead[said])
        elif said in words.days.weekdays:
            weekday = words.days.weekdays[said]
            nth = _THE_NTH.match(text, end)
            soon = [words.today + timedelta(days=days) for days in range(1, _SOON)] if nth is not None else []
            exact = [day for day in soon if day.weekday() == weekday and nth is not None and day.day == int(nth[1])]
            if exact and nth is not None:
                yield start, nth.end(), exact[0]
            else:
                yield start, end, words.today + timedelta(days=(weekday - words.today.weekday() - 1) % 7 + 1)


def _near(day: int, month: int, year: str | None, today: date) -> date | None:
    """A day of that year; without one, the next such day (or one of the last weeks, which is then overdue)."""
    years = [today.year, today.year + 1] if year is None else [int(year) + (2000 if len(year) == 2 else 0)]
    for each in years:
        try:
            found = date(each, month, day)
        except ValueError:
            continue
        if year is not None or found >= today - timedelta(days=31):
            return found
    return None
