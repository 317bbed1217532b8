"""The terms of a question as conditions in SQL, for any list; what its fields are is said in a `Subject`."""

from array import array
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql import operators

from leaddesk.model.errors import BadInputError
from leaddesk.model.folding import search_fold
from leaddesk.model.messages import N_
from leaddesk.model.money import UNUSUAL_DIGITS
from leaddesk.model.query import (
    EXTRA_PREFIX,
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
from leaddesk.storage.engine import Connection, json_field
from leaddesk.storage.search import folded, holds
from leaddesk.storage.tables import tag

Condition = sa.ColumnElement[bool]
Expression = sa.ColumnElement[Any]

MOST_TERMS = 100  # SQLite takes expressions up to a depth of 1000 only
_COMPARE: Mapping[Operator, Callable[[Any, Any], Condition]] = {
    Operator.MORE: operators.gt,
    Operator.AT_LEAST: operators.ge,
    Operator.LESS: operators.lt,
    Operator.AT_MOST: operators.le,
}
_USUAL_DIGITS = 2
_MOST_DIGITS = max(UNUSUAL_DIGITS.values())


@dataclass(frozen=True)
class Subject:
    """The rows of a list, `source`, each with an `id`, as they can be asked about; `natural` is their own order.

    `columns`: field → its value, an amount in minor units of `currency`. `asked`: fields whose text is compared in
    another way than others of its kind. `sorted_by`: fields that are not sorted by their value. `tags`: the column of
    the table that links tags to the rows.
    """

    source: sa.FromClause
    id: sa.Column[Any]
    vocabulary: Vocabulary
    columns: Mapping[str, Expression]
    words: Callable[[str], Condition]
    natural: tuple[Expression, ...]
    currency: Expression = field(default_factory=sa.null)
    asked: Mapping[str, Callable[[str], Condition]] = field(default_factory=dict)
    sorted_by: Mapping[str, tuple[Expression, ...]] = field(default_factory=dict)
    flags: Mapping[Flag, Callable[[date], Condition]] = field(default_factory=dict)
    tags: sa.Column[Any] | None = None
    extra: Expression = field(default_factory=sa.null)


def matching_ids(con: Connection, subject: Subject, query: LeadQuery, today: date, *others: Condition) -> "array[int]":
    """The ids of the rows that a question finds, and that satisfy other conditions, in the order it asks for.

    Raises BadInputError for a question of too many terms.
    """
    wanted = sa.select(subject.id).select_from(subject.source)
    wanted = wanted.where(*conditions(subject, query, today), *others)
    wanted = wanted.order_by(*order(subject, query)).limit(query.limit)
    return array("q", con.execute(wanted).scalars())


def conditions(subject: Subject, query: LeadQuery, today: date) -> list[Condition]:
    """SQL: what a row must satisfy, all of it; `today` is the shop's."""
    if len(query.terms) > MOST_TERMS:
        raise BadInputError(
            N_("This search has {count} terms; write at most {most}."), count=len(query.terms), most=MOST_TERMS
        )
    found = [(term, _condition(subject, term, today)) for term in query.terms]
    # What is unknown is not found, and so found by the negated twin.
    return [sa.not_(sa.func.coalesce(each, sa.false())) if term.negated else each for term, each in found]


def order(subject: Subject, query: LeadQuery) -> list[Expression]:
    """SQL: the order that a question asks for, then the rows' own; what is unknown comes last either way."""
    asked = [
        (part.desc() if each.descending else part.asc()).nulls_last()
        for each in query.order
        for part in _sorted_by(subject, each)
    ]
    return [*asked, *subject.natural]


def is_filled(value: Expression, kind: ValueKind) -> Condition:
    """SQL: a field of this kind is not empty."""
    known = value.is_not(None)
    return known if kind.is_measured else sa.and_(known, value != "")


def _condition(subject: Subject, term: Term, today: date) -> Condition:
    match term:
        case Word(text):
            return subject.words(search_fold(text))
        case FieldIs(name, value):
            return _is(subject, name, value)
        case FieldCompare(name, operator, limit):
            return _compared(subject, name, operator, limit)
        case FieldRange(name, low, high):
            ends = ((Operator.AT_LEAST, low), (Operator.AT_MOST, high))
            return sa.and_(*(_compared(subject, name, end, limit) for end, limit in ends if limit is not None))
        case Is(flag):
            return subject.flags[flag](today)
        case Has("tag"):
            return _tagged(subject)
        case Has(name):
            return is_filled(_value(subject, name), subject.vocabulary.kind_of(name))
        case Tagged(name):
            return _tagged(subject, folded(tag.c.name) == search_fold(name))


def _value(subject: Subject, name: str) -> Expression:
    if name.startswith(EXTRA_PREFIX):
        return json_field(subject.extra, name.removeprefix(EXTRA_PREFIX))
    return subject.columns[name]


def _is(subject: Subject, name: str, value: str) -> Condition:
    if name in subject.asked:
        return subject.asked[name](value)
    text = folded(_value(subject, name))
    if subject.vocabulary.kind_of(name) is ValueKind.CODE:
        return text == search_fold(value)
    return holds(text, search_fold(value))


def _tagged(subject: Subject, *which: Condition) -> Condition:
    if subject.tags is None:
        return sa.false()
    links = sa.select(subject.tags).join(tag, tag.c.id == subject.tags.table.c.tag_id)
    return subject.id.in_(links.where(*which))


def _compared(subject: Subject, name: str, operator: Operator, limit: date | Decimal) -> Condition:
    return _COMPARE[operator](_value(subject, name), _bound(subject, name, operator, limit))


def _bound(subject: Subject, name: str, operator: Operator, limit: date | Decimal) -> Any:  # noqa: ANN401 - or SQL
    """What a field's value is compared with: a day, a number, or the minor units of the row's currency."""
    if isinstance(limit, date):
        return limit
    if subject.vocabulary.kind_of(name) is not ValueKind.MONEY:
        return float(limit)
    # Between two minor units, the one is compared with that no whole number is on the wrong side of.
    rounding = ROUND_FLOOR if operator in (Operator.MORE, Operator.AT_MOST) else ROUND_CEILING

    def minor(digits: int) -> int:
        return int(limit.scaleb(digits).to_integral_value(rounding))

    return _by_digits(subject.currency, minor)


def _by_digits(currency: Expression, number: Callable[[int], int]) -> Expression:
    """SQL: a number that depends on the decimal places of a row's currency."""
    unusual = {digits: [code for code, its in UNUSUAL_DIGITS.items() if its == digits] for digits in (0, _MOST_DIGITS)}
    return sa.case(
        *((currency.in_(codes), number(digits)) for digits, codes in unusual.items()), else_=number(_USUAL_DIGITS)
    )


def _sorted_by(subject: Subject, each: Ordering) -> tuple[Expression, ...]:
    if each.field in subject.sorted_by:
        return subject.sorted_by[each.field]
    value, kind = subject.columns[each.field], subject.vocabulary.kind_of(each.field)
    if kind is ValueKind.MONEY:
        return (value * _by_digits(subject.currency, lambda digits: 10 ** (_MOST_DIGITS - digits)),)
    return (value,) if kind.is_measured else (folded(sa.func.nullif(value, "")),)
