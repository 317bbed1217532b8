"""How a day and a time of day are written: the patterns, and the words around them in six languages."""

import re
import unicodedata
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from types import MappingProxyType

_WORDS_BEFORE_TIME = r"(?:(?:kl|klo|klockan|um|alle|ore|ora|às|as|om|at|a)\b\.?\s*){0,2}"
_TIME = (
    rf"(?:(?:\s*[T,]\s*|\s+(?:[-–]\s+)?){_WORDS_BEFORE_TIME}(?P<hour>[0-9]{{1,2}})"
    r"(?:(?:[:.]|\s?h\s?)(?P<minute>[0-9]{2})(?:[:.](?P<second>[0-9]{2})(?:[.,](?P<fraction>[0-9]{1,9}))?)?"
    r"|(?=\s*(?:h|uhr|uur|[ap]\.?\s?m)\b))"
    r"(?:\s*(?P<half>[ap])\.?\s?m\b\.?)?(?:\s*(?:h|uhr|uur)\b\.?)?"
    r"\s*(?P<zone>Z|(?:UTC|GMT)?[+-][0-9]{1,2}(?::?[0-9]{2})?|[A-Z]{3,4})?(?:\s*\([^()]*\))?)?"
)
_NAME = r"(?P<name>[^\W\d_]{3,12})\.?"
_DAY = r"(?P<day>[0-9]{1,2})(?:\.?[ºª°]|\.|st|nd|rd|th|er|:[ae])?"
_OF = r"(?:de\s+|of\s+)?"

NUMERIC = re.compile(
    r"(?P<first>[0-9]{1,4})\s?(?P<mark>[-/.])\s?(?P<middle>[0-9]{1,2})\s?(?P=mark)\s?(?P<last>[0-9]{1,4})" + _TIME,
    re.IGNORECASE,
)
COMPACT = (
    re.compile(r"(?P<year>[0-9]{4})(?P<month>[0-9]{2})(?P<day>[0-9]{2})" + _TIME, re.IGNORECASE),
    re.compile(
        r"(?P<year>[0-9]{4})(?P<month>[0-9]{2})(?P<day>[0-9]{2})T?"
        r"(?P<hour>[0-9]{2})(?P<minute>[0-9]{2})(?P<second>[0-9]{2})"
        r"(?P<fraction>(?!))?(?P<half>(?!))?(?P<zone>Z|[+-][0-9]{2}(?::?[0-9]{2})?)?"
    ),
)
NAMED = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_DAY}[\s/.-]*{_OF}{_NAME},?[\s/.-]*{_OF}(?P<year>[0-9]{{4}}|'?[0-9]{{2}}){_TIME}",
        rf"{_NAME}\s*{_DAY},?\s+(?P<year>[0-9]{{4}}){_TIME}",
        rf"(?P<year>[0-9]{{4}})[\s/-]*{_NAME}[\s/-]*{_DAY}{_TIME}",
        rf"{_NAME}\s+{_DAY}{_TIME}\s+(?P<year>[0-9]{{4}})",
    )
)
MONTHS = tuple(
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

# Days of the week, and what stands before a day: den 15 april, il 15 aprile.
_LEADING = frozenset(
    """
    monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat sunday sun
    lunedì lunedi lun martedì martedi mar mercoledì mercoledi mer giovedì giovedi gio venerdì venerdi ven sabato sab
    domenica dom segunda segunda-feira seg terça terca terça-feira ter quarta quarta-feira qua quinta quinta-feira qui
    sexta sexta-feira sex sábado sáb måndag mån tisdag tis onsdag ons torsdag tor tors fredag fre lördag lör söndag sön
    montag mo dienstag di mittwoch mi donnerstag do freitag fr samstag sonnabend sa sonntag so
    maandag ma dinsdag woensdag wo donderdag vrijdag vr zaterdag za zondag zo
    den der il the em am op on el dia
    """.split()  # noqa: SIM905 - a list of this length is read as text
)
_FIRST_WORD = re.compile(r"(?P<word>[^\W\d_]{2,12}(?:-feira)?)(?:\.,?|,|(?=\s))\s*", re.IGNORECASE)
_AFTER_MARCH = re.compile(r"[0-9]{1,4}(?:st|nd|rd|th)?(?:,?\s+[0-9].*)?")  # else it is martedì
_ARTICLE = re.compile(r"[lL]['’](?=[0-9])")
_PLAINER = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | dict.fromkeys(range(0x2010, 0x2016), "-")

# Hours ahead of UTC. What stands for several zones (BST, CST, IST) is left out.
_ZONES: Mapping[str, int] = MappingProxyType(
    {"Z": 0, "UTC": 0, "GMT": 0, "WET": 0, "WEST": 1, "CET": 1, "MEZ": 1, "CEST": 2, "MESZ": 2, "EET": 2, "EEST": 3}
    | {"EST": -5, "EDT": -4, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7}
)
_PIVOT = 69  # as POSIX strptime: 69 is 1969, 68 is 2068


def bare(text: str) -> str:
    """Without outer space, a spreadsheet's "this is text", the day of the week and other words before the day."""
    plain = text if text.isascii() else unicodedata.normalize("NFC", text).translate(_PLAINER)
    plain = plain.strip().removeprefix("'")
    if plain[:1].isdigit():
        return plain
    for _ in range(2):
        word = _FIRST_WORD.match(plain)
        if word is None or word["word"].casefold() not in _LEADING or not plain[word.end() :]:
            break
        rest = plain[word.end() :]
        if word["word"].casefold() == "mar" and _AFTER_MARCH.fullmatch(rest):
            break
        plain = rest
    return _ARTICLE.sub("", plain, count=1)


def year_of(text: str) -> int:
    """The year that four or two digits mean."""
    year = int(text.removeprefix("'"))
    return year if len(text) == 4 else year + (1900 if year >= _PIVOT else 2000)


def folded(name: str) -> str:
    """The name of a month as it is looked up."""
    return unicodedata.normalize("NFC", name).casefold().rstrip(".")


def month_names(names: Mapping[str, int]) -> Mapping[str, int]:
    """Names of months, of any languages, ready to be looked up, with the beginnings that can mean one month only."""
    found: dict[str, set[int]] = {}
    for name, month in names.items():
        whole_name = folded(name)
        for length in range(min(3, len(whole_name)), len(whole_name) + 1):
            found.setdefault(whole_name[:length], set()).add(month)
    whole = {folded(name): month for name, month in names.items()}
    return MappingProxyType({name: min(months) for name, months in found.items() if len(months) == 1} | whole)


def with_time(day: date, match: re.Match[str]) -> datetime:
    """The moment on a day; raises ValueError for a time that no clock shows, or a zone that is none."""
    hour = int(match["hour"])
    if half := match["half"]:
        if not 1 <= hour <= 12:
            raise ValueError(match["hour"])
        hour = hour % 12 + (12 if half in "pP" else 0)
    microsecond = int((match["fraction"] or "")[:6].ljust(6, "0"))
    return datetime(
        day.year, day.month, day.day, hour, int(match["minute"] or 0), int(match["second"] or 0), microsecond,
        tzinfo=_zone(match["zone"]),
    )  # fmt: skip


def _zone(text: str | None) -> tzinfo | None:
    if not text:
        return None
    name = text.upper()
    if name[-1].isalpha():
        if name not in _ZONES:
            raise ValueError(text)
        return UTC if not _ZONES[name] else timezone(timedelta(hours=_ZONES[name]))
    sign = max(name.find("+"), name.find("-"))
    digits = name[sign + 1 :].replace(":", "")
    split = 2 if len(digits) != 3 else 1
    offset = timedelta(hours=int(digits[:split]), minutes=int(digits[split:] or 0))
    return timezone(-offset if name[sign] == "-" else offset)
