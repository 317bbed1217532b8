"""Cells that are neither plain text nor numbers nor dates: addresses, phones, tags, consent, hours, chances."""

import re
import unicodedata
from collections.abc import Collection, Mapping
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from typing import NamedTuple

from leaddesk.exchange.guard import unguard
from leaddesk.exchange.numbers import NumberForm, parse, percent
from leaddesk.model.enums import ConsentState
from leaddesk.model.errors import BadInputError
from leaddesk.model.messages import N_

_APART = re.compile(r"[\s*_-]+")  # Salesforce, Pipedrive and others star the columns that must be filled

_BETWEEN_EMAILS = re.compile(r"[;,\n]")
_IN_ANGLES = re.compile(r"[^<>]*<([^<>]*)>")
_ATOM = r"[^\s\"(),.:;<>@\[\\\]]+"
_LABEL = r"[^\W_](?:[\w-]*[^\W_])?"
_EMAIL = re.compile(rf"{_ATOM}(?:\.{_ATOM})*@(?P<domain>(?:{_LABEL}\.)+[^\W\d_][\w-]*)")
_LONGEST_EMAIL = 254  # RFC 5321, as corrected
_LONGEST_EMAILS = 4000  # characters in a cell; more is no list of addresses

_PHONE = re.compile(r"[0-9 \u00a0()./-]+")
_INTERNATIONAL = re.compile(r"\+[0-9 \u00a0()./-]+")
_TRUNK_ZERO = re.compile(r"\(0\)")
_LONGEST = 40  # characters of a phone number or a time spent

_LIST_MARKS = (" ::: ", ";")

_CLOCK = re.compile(r"(?P<hours>[0-9]{1,6}):(?P<minutes>[0-5][0-9])(?::[0-5][0-9])?")
_UNITS = re.compile(
    r"(?:(?P<hours>[0-9]{1,6})\s*h(?:ours?|rs?)?\.?)?\s*(?:(?P<minutes>[0-9]{1,8})\s*(?:m|min|mins|minutes?)?\.?)?",
    re.IGNORECASE,
)
_HOUR_WORD = re.compile(r"(?<=[0-9])\s*h(?:ours?|rs?)?\.?\Z", re.IGNORECASE)
_MOST_HOURS = 1_000_000


strip_guard = unguard  # a name for what reading does with it


class Emails(NamedTuple):
    """The addresses of a cell; `understood`: all of them have the form of one."""

    primary: str | None
    others: tuple[str, ...]
    understood: bool


class Phone(NamedTuple):
    """A phone number as it is kept; `understood`: it has the form of one."""

    text: str
    understood: bool


@lru_cache(maxsize=4096)
def normal_name(text: str) -> str:
    """A column's name or a value as it is compared: case, space, `_`, `-`, `*` and a leading `'` do not count."""
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text.lstrip("\ufeff")).casefold())
    return _APART.sub(" ", folded).strip().removeprefix("'").strip()


def email(text: str) -> Emails:
    """The addresses of a cell: the first that is understood, then the rest; only domains are put in lower case.

    What is not understood is kept as it is.
    """
    stripped = text.strip()
    if not stripped:
        return Emails(None, (), understood=True)
    parts = (
        [part.strip() for part in _BETWEEN_EMAILS.split(stripped)] if len(stripped) <= _LONGEST_EMAILS else [stripped]
    )
    addresses = [_address(part) for part in parts if part]
    understood = list(dict.fromkeys(address for address in addresses if address is not None))
    strange = [part for part, address in zip(filter(None, parts), addresses, strict=True) if address is None]
    if not understood:
        return Emails(stripped, (), understood=False)
    return Emails(understood[0], (*understood[1:], *strange), not strange)


def phone(text: str) -> Phone:
    """A phone number: `+` and digits if it is international, else as it was typed."""
    stripped = text.strip().removeprefix("p:").removeprefix("tel:").strip()
    if stripped.startswith("'"):
        stripped = stripped[1:].lstrip()
    if len(stripped) > _LONGEST:
        return Phone(stripped, understood=False)
    if _INTERNATIONAL.fullmatch(stripped):
        # The zero that is dialled inside the country only is left out; Italy's belongs to the number.
        whole = stripped if stripped.startswith("+39") else _TRUNK_ZERO.sub("", stripped)
        digits = re.sub(r"[^0-9]", "", whole)
        if 5 <= len(digits) <= 15:  # ITU-T E.164
            return Phone(f"+{digits}", understood=True)
        return Phone(stripped, understood=False)
    digit_count = sum(character.isdigit() for character in stripped)
    return Phone(stripped, understood=_PHONE.fullmatch(stripped) is not None and 5 <= digit_count <= 15)


def tags(text: str) -> tuple[str, ...]:
    """The tags of a cell, each once, in order: a list with `;`, with `,` where there is none, or Google's ` ::: `."""
    mark = next((mark for mark in _LIST_MARKS if mark in text), ",")
    found: dict[str, str] = {}
    for part in text.split(mark):
        tag = part.strip().removeprefix("* ").strip()  # Google stars the groups that it makes itself
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
    units = _UNITS.fullmatch(stripped) if len(stripped) <= _LONGEST and not stripped.isdigit() else None
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


def _address(text: str) -> str | None:
    """The address in `Anna <anna@example.org>` or `mailto:…`, or None if there is none."""
    named = _IN_ANGLES.fullmatch(text)
    bare = (named[1] if named else text).strip().removeprefix("mailto:")
    match = _EMAIL.fullmatch(bare) if len(bare) <= _LONGEST_EMAIL else None
    if match is None:
        return None
    return f"{bare[: match.start('domain')]}{match['domain'].lower()}"


def _rounded(value: Decimal) -> int:
    return int(value.quantize(Decimal(1), rounding=ROUND_HALF_UP))
