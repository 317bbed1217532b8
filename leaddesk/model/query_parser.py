"""The search box's language: what was typed, as a `LeadQuery`, of leads or with another list's fields.

    anna "via roma" -fair          words and phrases; a minus finds the rest
    stage:won channel:"paid search" extra."Lead Score":hot
    shoe_size:>40 field.shoe_size:40..42 field."Shoe size":40 newsletter:yes      fields that the user made
    value:>99,50 value:100..200 created:2026-01..2026-03 due:<=today won:last-month created:last-30-days
    is:stale has:email tag:vip reached:engaged      the last: in this stage of its pipeline, or in a later one, ever

What looks like `key:value` but is none (`12:30`, `http://…`) is a word, and so is everything in quotes.
"""

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from difflib import get_close_matches
from functools import partial
from types import MappingProxyType
from typing import TypeVar

from leaddesk.model import folding
from leaddesk.model.errors import AmbiguousError, BadInputError
from leaddesk.model.messages import N_
from leaddesk.model.query import (
    EXTRA_PREFIX,
    LEADS,
    OWN_PREFIX,
    YES_OR_NO,
    FieldCompare,
    FieldIs,
    FieldRange,
    Flag,
    Has,
    Is,
    LeadQuery,
    Operator,
    Ordering,
    Tagged,
    Term,
    ValueKind,
    Vocabulary,
    Word,
)
from leaddesk.model.query_days import days
from leaddesk.model.query_terms import TypedTerm, typed_terms

_Value = TypeVar("_Value", date, Decimal)

_LIMIT = re.compile(r"\s*(>=|<=|>|<)(.*)", re.DOTALL)
# Few enough digits for the store to keep them exactly.
_NUMBER = re.compile(r"[+-]?[0-9]{1,15}(?:[.,][0-9]{1,6})?")
_THOUSANDS_OR_DECIMALS = re.compile(r"[+-]?[1-9][0-9]{0,2}[.,][0-9]{3}")

_ALIASES = MappingProxyType(
    {
        "created_at": "created",
        "closed_at": "closed",
        "won_at": "won",
        "lost_at": "lost",
        "next_task_due": "due",
        "status": "stage_kind",
        "tags": "tag",
    }
)
_OF_ANY_LIST = frozenset({"is", "has", "tag"})
_LONGEST_SHOWN = 40


def parse(text: str, *, today: date, vocabulary: Vocabulary = LEADS) -> LeadQuery:
    """The question in a text; an empty one finds everything.

    `today` is the shop's. A month or a year stands for all its days. Raises BadInputError with a sentence for a field,
    flag, day or number that cannot be understood.
    """
    encodable = text.encode(errors="replace").decode()
    terms = (_term(typed, today, vocabulary) for typed in typed_terms(encodable))
    return LeadQuery(tuple(term for term in terms if term))


def parse_order(text: str, vocabulary: Vocabulary = LEADS) -> tuple[Ordering, ...]:
    """The fields to sort by: `stage,-value`, a minus for the largest first. Raises BadInputError for others."""
    return tuple(_ordering(part.strip(), vocabulary) for part in text.split(","))


def _ordering(text: str, vocabulary: Vocabulary) -> Ordering:
    key = text.removeprefix("-")
    field = _canonical(key, vocabulary)
    if field not in vocabulary.sort_fields:
        raise BadInputError(
            N_("There is no sorting by “{key}”; use one of {fields}."),
            key=_shown(key),
            fields=", ".join(vocabulary.sort_fields),
        )
    return Ordering(field, descending=text.startswith("-"))


def _term(typed: TypedTerm, today: date, vocabulary: Vocabulary) -> Term | None:
    key, value, negated = typed.key, typed.value, typed.negated
    if key and value.startswith("//") and not _is_known(key, keys_of(vocabulary), vocabulary):
        key, value = None, f"{key}:{value}"
    if key is None:
        return Word(value, negated) if value.strip() else None
    field = _known(key, keys_of(vocabulary), vocabulary)
    if not value.strip():
        raise BadInputError(N_("“{key}:” needs a value right after the colon."), key=_shown(key))
    match field:
        case "is":
            return Is(_flag(key, value, vocabulary), negated)
        case "has":
            return Has(_known(value, fields_of(vocabulary), vocabulary), negated)
        case "tag":
            return Tagged(value, negated)
    kind = vocabulary.kind_of(field)
    if kind is ValueKind.DAY:
        return _measured(field, value, negated, partial(days, today=today))
    if kind.is_measured:
        return _measured(field, value, negated, _number)
    if kind is ValueKind.YES_NO:
        return FieldIs(field, _yes_or_no(key, value), negated)
    if not typed.is_quoted and value.startswith((">", "<")):
        raise BadInputError(
            N_("“{key}” is a text; use > and < with days, amounts and numbers, or put the value in quotes."),
            key=_shown(key),
        )
    return FieldIs(field, value, negated)


def key_of(typed: str, vocabulary: Vocabulary) -> str | None:
    """The field that a key means in English, `is` and `has` among them; None if there is none."""
    return _canonical(typed, vocabulary) if _is_known(typed, keys_of(vocabulary), vocabulary) else None


def fields_of(vocabulary: Vocabulary) -> tuple[str, ...]:
    """What a row can have: the fields, those that the user made behind them, and tags where it has them."""
    own = (OWN_PREFIX + key for key in vocabulary.own)
    return (*vocabulary.fields, *(("tag",) if vocabulary.has_tags else ()), *own)


def keys_of(vocabulary: Vocabulary) -> tuple[str, ...]:
    """What can stand before a colon, in English."""
    return (*fields_of(vocabulary), *(("is",) if vocabulary.flags else ()), "has")


def _canonical(key: str, vocabulary: Vocabulary) -> str:
    """The name of a field for one of its spellings; a column of `extra` keeps its own."""
    folded = key.casefold()
    if folded.startswith(EXTRA_PREFIX):
        return EXTRA_PREFIX + key[len(EXTRA_PREFIX) :].strip('"')
    if folded.startswith(OWN_PREFIX):
        return OWN_PREFIX + folding.key_of(key[len(OWN_PREFIX) :])
    folded = folded.replace("-", "_")
    field = _ALIASES.get(folded, folded)
    if field in vocabulary.fields or field in _OF_ANY_LIST or folding.key_of(key) not in vocabulary.own:
        return field
    return OWN_PREFIX + folding.key_of(key)


def _is_known(key: str, known: tuple[str, ...], vocabulary: Vocabulary) -> bool:
    field = _canonical(key, vocabulary)
    return (
        field in known
        or vocabulary.is_own(field)
        or (vocabulary.has_extra and field.startswith(EXTRA_PREFIX) and field != EXTRA_PREFIX)
    )


def _known(key: str, known: tuple[str, ...], vocabulary: Vocabulary) -> str:
    if _is_known(key, known, vocabulary):
        return _canonical(key, vocabulary)
    shown = _shown(key)
    spellings = [*known, *vocabulary.own, *(alias for alias, field in _ALIASES.items() if field in known)]
    if vocabulary.has_extra:
        spellings.append(f"{EXTRA_PREFIX}…")
    nearest = get_close_matches(_canonical(key, vocabulary), spellings, n=1)
    if nearest:
        raise BadInputError(N_("There is no field “{key}”; did you mean “{nearest}”?"), key=shown, nearest=nearest[0])
    raise BadInputError(N_("There is no field “{key}”; put the text in quotes to search for it."), key=shown)


def _flag(key: str, value: str, vocabulary: Vocabulary) -> Flag:
    flag = value.casefold()
    if flag not in vocabulary.flags:
        raise BadInputError(
            N_("“{key}:{flag}” is not known; use one of {flags}."),
            key=key,
            flag=_shown(value),
            flags=", ".join(vocabulary.flags),
        )
    return Flag(flag)


def _yes_or_no(key: str, value: str) -> str:
    """Yes and no as they are stored."""
    said = YES_OR_NO.get(value.strip().casefold())
    if said is None:
        raise BadInputError(
            N_("“{key}” is asked by yes or no, not by “{value}”."), key=_shown(key), value=_shown(value)
        )
    return said


def _measured(
    field: str, text: str, negated: bool, span: Callable[[str], tuple[_Value, _Value]]
) -> FieldCompare | FieldRange:
    """A comparison or a range; `span` reads the first and last value that a text stands for."""
    if limit := _LIMIT.fullmatch(text):
        operator = Operator(limit[1])
        low, high = span(limit[2])
        return FieldCompare(field, operator, high if operator in (Operator.MORE, Operator.AT_MOST) else low, negated)
    start, dots, end = text.partition("..")
    if not dots or not (start.strip() or end.strip()):
        return FieldRange(field, *span(text), negated)
    first = span(start)[0] if start.strip() else None
    last = span(end)[1] if end.strip() else None
    if first is not None and last is not None and first > last:
        raise BadInputError(N_("“{text}” ends before it starts; write the smaller value first."), text=_shown(text))
    return FieldRange(field, first, last, negated)


def _number(text: str) -> tuple[Decimal, Decimal]:
    """A number, twice: it is the first and the last value that it stands for."""
    plain = text.strip()
    if _THOUSANDS_OR_DECIMALS.fullmatch(plain):
        raise AmbiguousError(
            N_("“{text}” can be read in two ways; write it without separator, or with one decimal more or less."),
            text=plain,
        )
    if not _NUMBER.fullmatch(plain):
        raise BadInputError(
            N_("“{text}” is not a number that can be compared; write it as 1250 or 12.50."), text=_shown(text)
        )
    number = Decimal(plain.replace(",", "."))
    return number, number


def _shown(text: str) -> str:
    return text if len(text) <= _LONGEST_SHOWN else text[:_LONGEST_SHOWN] + "…"
