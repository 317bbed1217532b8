"""Cells that are neither plain text nor numbers nor dates: names, tags, consent, hours, chances."""

import re
import unicodedata
from collections.abc import Collection, Mapping
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache

from leaddesk.exchange.lists import list_parts
from leaddesk.exchange.numbers import NumberForm, parse, percent
from leaddesk.model.enums import ConsentState
from leaddesk.model.errors import BadInputError
from leaddesk.model.messages import N_

_APART = re.compile(r"[\s*_-]+")  # Salesforce, Pipedrive and others star the columns that must be filled

_LONGEST = 40  # characters of a time spent

_CLOCK = re.compile(r"(?P<hours>[0-9]{1,6}):(?P<minutes>[0-5][0-9])(?::[0-5][0-9])?")
_HOURS = r"(?:h|hours?|hrs?|ore|ora|horas?|std|stunden?|tim|timmar|timme|uur|uren|u)\b\.?"
_MINUTES = r"(?:m|mins?|minutes?|minut[oi]s?|minuten|minuter)\b\.?"
_UNITS = re.compile(
    rf"(?:(?P<hours>[0-9]{{1,6}})\s*{_HOURS})?\s*(?:(?:e|und|och|en|and)\s+)?(?:(?P<minutes>[0-9]{{1,8}})\s*{_MINUTES})?",
    re.IGNORECASE,
)
_SHORT_UNITS = re.compile(r"(?P<hours>[0-9]{1,6})\s*h\s*(?P<minutes>[0-5]?[0-9])", re.IGNORECASE)
_HOUR_WORD = re.compile(rf"(?<=[0-9])\s*{_HOURS}\Z", re.IGNORECASE)
_MOST_HOURS = 1_000_000


@lru_cache(maxsize=4096)
def normal_name(text: str) -> str:
    """A column's name or a value as it is compared: case, space, `_`, `-`, `*` and a leading `'` do not count."""
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text.lstrip("\ufeff")).casefold())
    return _APART.sub(" ", folded).strip().removeprefix("'").strip()


@lru_cache(maxsize=8192)
def normal_heading(text: str) -> str:
    """A column's name as one that may mean a field is compared: nor does it count that it asks (`Source?`)."""
    return normal_name(text.rstrip(" ?:"))


def tags(text: str) -> tuple[str, ...]:
    """The tags of a cell, each once, in order: of a JSON list, or between ` ::: `, `;`, lines or commas."""
    found: dict[str, str] = {}
    for part in list_parts(text):
        tag = part.removeprefix("* ").strip()  # Google stars the groups that it makes itself
        if tag:
            found.setdefault(tag.casefold(), tag)
    return tuple(found.values())


def consent(text: str, words: Mapping[str, Collection[str]]) -> ConsentState:
    """What a cell says about being contacted; `words` by the values of ConsentState. Unknown if it is none of them."""
    name = normal_name(text)
    for state in ConsentState:
        if name == state.value or name in words.get(state.value, ()):
            return state
    return ConsentState.UNKNOWN


def hours(text: str, form: NumberForm) -> int:
    """Minutes of a time spent: `1.5`, `1:30`, `90 min`, `1 h 30`; raises BadInputError if it is none."""
    stripped = text.strip()
    clock = _CLOCK.fullmatch(stripped)
    if clock is not None:
        return int(clock["hours"]) * 60 + int(clock["minutes"])
    is_short = len(stripped) <= _LONGEST and not stripped.isdigit()
    units = (_SHORT_UNITS.fullmatch(stripped) or _UNITS.fullmatch(stripped)) if is_short else None
    if units is not None and (units["hours"] or units["minutes"]):
        return int(units["hours"] or 0) * 60 + int(units["minutes"] or 0)
    value = parse(_HOUR_WORD.sub("", stripped), form)
    if not 0 <= value <= _MOST_HOURS:
        raise BadInputError(N_("“{value}” is not a number of hours."), value=text)
    return _rounded(value * 60)


def probability(text: str, form: NumberForm) -> int:
    """Whole per cent from 0 to 100; raises BadInputError if it is none."""
    value = percent(text, form)
    if not 0 <= value <= 100:
        raise BadInputError(N_("“{value}” is not a probability from 0 to 100 %."), value=text)
    return _rounded(value)


def _rounded(value: Decimal) -> int:
    return int(value.quantize(Decimal(1), rounding=ROUND_HALF_UP))
