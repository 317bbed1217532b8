"""What the terms of a search are called in words, and how terms are put into a search and taken out of it."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from leaddesk.model.days import last_of_month
from leaddesk.model.enums import FieldType
from leaddesk.model.errors import BadInputError
from leaddesk.model.query import FieldCompare, FieldIs, FieldRange, Has, Is, Tagged, Term, Word
from leaddesk.model.query_parser import parse
from leaddesk.model.query_terms import typed_terms, written
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.words.field_words import field_name, flag_name, own_field
from leaddesk.ui.kit.words.translations import tr

# Terms of these keys can stand side by side; another one of any other key takes the place of the first.
_MANY = frozenset({"tag", "has", "is", ""})
_STATES = frozenset({"is:open", "is:won", "is:lost", "is:contact"})
_LONGEST = 32


@dataclass(frozen=True)
class Filter:
    """A term as it was typed, and what it is called."""

    term: str
    name: str


def filters_in(kit: Kit, query: str) -> tuple[Filter, ...]:
    """The terms of a search that ask for more than a word, in words; those that cannot be understood are left out."""
    today, vocabulary = kit.workspace.today, kit.workspace.directory.vocabulary
    found = []
    for typed in _terms(query):
        try:
            terms = parse(typed, today=today, vocabulary=vocabulary).terms
        except BadInputError:
            continue
        if terms and not isinstance(terms[0], Word):
            found.append(Filter(typed, _name(kit, terms[0], today)))
    return tuple(found)


def is_in(query: str, term: str) -> bool:
    """Whether a search has this term."""
    return term.casefold() in (typed.casefold() for typed in _terms(query))


def without(query: str, term: str) -> str:
    """The search without a term."""
    return " ".join(typed for typed in _terms(query) if typed.casefold() != term.casefold())


def with_term(query: str, term: str) -> str:
    """The search with one term more, which takes the place of those that it cannot hold together with."""
    key = _key(term)
    kept = [
        typed
        for typed in _terms(query)
        if typed.casefold() != term.casefold()
        and (key in _MANY or _key(typed) != key)
        and not (term in _STATES and typed in _STATES)
    ]
    return " ".join([*kept, term])


def term_of(field: str, value: str) -> str:
    """`owner:Ada`, or `owner:"Ada Byron"`; a quote in the value cannot be written and is left out."""
    return f"{field}:{written(value)}"


def _terms(query: str) -> tuple[str, ...]:
    return tuple(typed.text for typed in typed_terms(query))


def _key(term: str) -> str:
    head, colon, _ = term.partition(":")
    return head.removeprefix("-").casefold() if colon else ""


def _name(kit: Kit, term: Term, today: date) -> str:
    if isinstance(term, Has):
        return _has_name(kit, term)
    name = _shortened(_plain_name(kit, term, today))
    return tr("Not: {what}", what=name) if term.negated else name


def _has_name(kit: Kit, term: Has) -> str:
    special = {("task", True): tr("No next task"), ("task", False): tr("With next task")}
    field = field_name(kit, term.field)
    other = tr("Without: {field}", field=field) if term.negated else tr("With: {field}", field=field)
    return special.get((term.field, term.negated), other)


def _plain_name(kit: Kit, term: Term, today: date) -> str:
    formats = kit.formats
    match term:
        case Is(flag=flag):
            return flag_name(flag)
        case Tagged(tag=tag):
            return tag
        case FieldIs(field="owner", value=value) if value.casefold() == kit.workspace.actor.casefold():
            return tr("Mine")
        case FieldIs(field=field, value=value):
            return f"{field_name(kit, field)}: {_known_name(kit, field, value)}"
        case FieldCompare(field=field, operator=operator, value=value):
            shown = formats.short_day(value, today) if isinstance(value, date) else _number(kit, value)
            return f"{field_name(kit, field)} {_SIGNS.get(operator.value, operator.value)} {shown}"
        case FieldRange(field=field, low=low, high=high):
            return f"{field_name(kit, field)}: {_range(kit, low, high, today)}"
    return ""


_SIGNS = {">=": "≥", "<=": "≤"}


def _range(kit: Kit, low: date | Decimal | None, high: date | Decimal | None, today: date) -> str:
    formats = kit.formats
    if isinstance(low, date) and isinstance(high, date):
        if low == high:
            return tr("Today") if low == today else formats.short_day(low, today)
        if low.day == 1 and high == last_of_month(low):
            return formats.month(low)
        if (low.month, low.day, high.month, high.day) == (1, 1, 12, 31) and low.year == high.year:
            return str(low.year)
    if low == high and isinstance(low, Decimal):
        return _number(kit, low)
    ends = (formats.short_day(end, today) if isinstance(end, date) else _number(kit, end) for end in (low, high))
    return " – ".join(ends)


def _number(kit: Kit, value: Decimal | None) -> str:
    if value is None:
        return "…"
    return kit.formats.number(float(value), 0 if value == value.to_integral_value() else 2)


def _known_name(kit: Kit, field: str, value: str) -> str:
    """A stage or a channel by its name, also if it was asked for by its key."""
    directory = kit.workspace.directory
    stages = {each.key: each.name for each in directory.stages.values() if each.key}
    channels = {each.key: each.name for each in directory.channels.values() if each.key}
    own = own_field(kit, field)
    if own is not None and own.type is FieldType.YES_NO:
        return tr("Yes") if value == "1" else tr("No")
    return {"stage": stages, "channel": channels}.get(field, {}).get(value.casefold(), value)


def _shortened(name: str) -> str:
    return name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1]}…"
