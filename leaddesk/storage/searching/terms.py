"""The terms of a question as conditions in SQL, for any list; what its fields are is said in a `Subject`."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from typing import TYPE_CHECKING, Any, TypeGuard

import sqlalchemy as sa
from sqlalchemy.sql import operators

from leaddesk.model.errors import BadInputError
from leaddesk.model.folding import search_fold
from leaddesk.model.messages import N_
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
from leaddesk.storage.minor_units import MOST_DIGITS, by_digits, has_unusual_digits
from leaddesk.storage.pages import ids_of
from leaddesk.storage.searching.search import folded, holds
from leaddesk.storage.tables import tag

if TYPE_CHECKING:
    from array import array

Condition = sa.ColumnElement[bool]
Expression = sa.ColumnElement[Any]

MOST_TERMS = 100  # SQLite takes expressions up to a depth of 1000 only
_COMPARE: Mapping[Operator, Callable[[Any, Any], Condition]] = {
    Operator.MORE: operators.gt,
    Operator.AT_LEAST: operators.ge,
    Operator.LESS: operators.lt,
    Operator.AT_MOST: operators.le,
}


@dataclass(frozen=True)
class Latest:
    """How the rows that have some words are found that come first by a day that mostly rises with their ids.

    `first` takes the folded words, what the rows must satisfy, and how many are wanted; None: it cannot tell. What they
    must satisfy has `held` in the place of the subject's `words`.
    """

    day: sa.Column[Any]
    held: Callable[[str], Condition]
    first: Callable[[Connection, Sequence[str], Sequence[Condition], int], "array[int] | None"]


@dataclass(frozen=True)
class Subject:
    """The rows of a list, `source`, each with an `id`, as they can be asked about; `natural` is their own order.

    `columns`: field → its value, an amount in minor units of `currency`. `asked`: fields whose text is compared in
    another way than others of its kind. `sorted_by`: fields that are not sorted by their value. `elsewhere`: fields
    whose value stands in rows of another table; what is asked of it becomes a condition of the list's row. `rare`:
    fields of which few rows have a value, each with what those rows satisfy, and is found sooner. `tags`: the
    column of the table that links tags to the rows. `walked`: as `words`, for who goes through the rows in an order
    that an index has, until there are enough; `are_frequent` says whether that finds so many sooner.
    `latest` finds them in another way yet, where the latest come first.
    """

    source: sa.FromClause
    id: sa.Column[Any]
    vocabulary: Vocabulary
    columns: Mapping[str, Expression]
    words: Callable[[str], Condition]
    natural: tuple[Expression, ...]
    latest: Latest | None = None
    walked: Callable[[str], Condition] | None = None
    are_frequent: Callable[[Connection, Sequence[str], int], bool] = lambda con, words, most: False
    currency: Expression = field(default_factory=sa.null)
    asked: Mapping[str, Callable[[str], Condition]] = field(default_factory=dict)
    sorted_by: Mapping[str, tuple[Expression, ...]] = field(default_factory=dict)
    elsewhere: Mapping[str, Callable[[Condition], Condition]] = field(default_factory=dict)
    rare: Mapping[str, Condition] = field(default_factory=dict)
    flags: Mapping[Flag, Callable[[date], Condition]] = field(default_factory=dict)
    tags: sa.Column[Any] | None = None
    extra: Expression = field(default_factory=sa.null)


def matching_ids(con: Connection, subject: Subject, query: LeadQuery, today: date, *others: Condition) -> "array[int]":
    """The ids of the rows that a question finds, and that satisfy other conditions, in the order it asks for.

    Raises BadInputError for a question of too many terms.
    """
    asked = [(part, each.descending) for each in query.order for part in _sorted_by(con, subject, each)]
    latest = _latest(con, subject, query, today, asked, others)
    if latest is not None:
        return latest
    subject = _quicker(con, subject, query, asked)
    wanted = sa.select(subject.id).select_from(subject.source)
    wanted = wanted.where(*conditions(subject, query, today), *others)
    own = _own_order(subject, asked)
    if subject.walked is None and query.limit is None and any(isinstance(term, Word) for term in query.terms):
        # Looking for words in every row of a table is quicker in the order that they are kept in than by an index.
        asked = [(sa.func.coalesce(part, sa.null()), down) for part, down in asked]
    rare = subject.rare.get(query.order[0].field) if asked else None
    if not asked or (rare is None and not _has_index_of_known(asked[0][0])):
        return ids_of(con, wanted.order_by(*_order(asked), *own).limit(query.limit))
    # In two halves, since SQLite takes no such index unless it is said that unknown values are not wanted, and since
    # where few are known only these need be found and compared.
    first, descending = asked[0]
    known = first.is_not(None) if rare is None else sa.and_(rare, first.is_not(None))
    then = (*_order(asked[1:]), *own)
    ordered = (first.desc() if descending else first.asc(), *then)
    ids = ids_of(con, wanted.where(known).order_by(*ordered).limit(query.limit))
    left = None if query.limit is None else query.limit - len(ids)
    if left != 0:
        ids += ids_of(con, wanted.where(sa.not_(known)).order_by(*then).limit(left))
    return ids


def conditions(subject: Subject, query: LeadQuery, today: date) -> list[Condition]:
    """SQL: what a row must satisfy, all of it; `today` is the shop's."""
    if len(query.terms) > MOST_TERMS:
        raise BadInputError(
            N_("This search has {count} terms; write at most {most}."), count=len(query.terms), most=MOST_TERMS
        )
    # SQLite tests what comes first first: texts, which it has folded in Python, are for the rows that are left.
    terms = sorted(query.terms, key=lambda term: isinstance(term, FieldIs | Word))
    found = [(term, _condition(subject, term, today)) for term in terms]
    # What is unknown is not found, and so found by the negated twin.
    return [sa.not_(sa.func.coalesce(each, sa.false())) if term.negated else each for term, each in found]


def _latest(
    con: Connection,
    subject: Subject,
    query: LeadQuery,
    today: date,
    asked: Sequence[tuple[Expression, bool]],
    others: Sequence[Condition],
) -> "array[int] | None":
    """What a question for words finds first of all where the latest come first; None where this is not the way."""
    way, words = subject.latest, _words(query)
    if not (way and words and query.limit and len(asked) == 1 and asked[0][0] is way.day and asked[0][1]):
        return None
    held = conditions(replace(subject, words=way.held), query, today)
    return way.first(con, words, [*held, *others], query.limit)


def _words(query: LeadQuery) -> list[str]:
    """The words, folded, that each row has that is found."""
    return [search_fold(term.text) for term in query.terms if isinstance(term, Word) and not term.negated]


def _quicker(
    con: Connection, subject: Subject, query: LeadQuery, asked: Sequence[tuple[Expression, bool]]
) -> Subject:
    """The subject, with words looked for along the order asked for where its first rows with them are found so sooner.

    Not where something else is asked for, too, that perhaps few rows are: then one would go through all of them.
    """
    words = _words(query)
    is_all = all(isinstance(term, Word) or term.negated for term in query.terms)
    if not (words and is_all and subject.walked and query.limit and asked and _is_indexed(asked[0][0])):
        return subject
    is_walked = subject.are_frequent(con, words, query.limit)
    return replace(subject, words=subject.walked) if is_walked else subject


def _order(asked: Sequence[tuple[Expression, bool]]) -> list[Expression]:
    """SQL: the order asked for, descending or not; what is unknown comes last either way."""
    return [(part.desc() if down else part.asc()).nulls_last() for part, down in asked]


def _own_order(subject: Subject, asked: Sequence[tuple[Expression, bool]]) -> tuple[Expression, ...]:
    """SQL: how rows follow each other that are the same in what was asked for.

    Where that is by their number, and the order is a descending one, the latest comes first here, too: what was entered
    last today is the newest of today, and an index that is read backwards has them like this.
    """
    is_by_number = len(subject.natural) == 1
    return (subject.id.desc(),) if is_by_number and asked and asked[-1][1] else subject.natural


def _has_index_of_known(part: Expression) -> TypeGuard[sa.Column[Any]]:
    """Whether there is an index for sorting by a column that has only the rows in which it is known."""
    return isinstance(part, sa.Column) and _is_indexed(part) and part.nullable is True


def _is_indexed(part: Expression) -> bool:
    """Whether there is an index for sorting by a column."""
    return (
        isinstance(part, sa.Column)
        and isinstance(part.table, sa.Table)
        and any(index.name == f"ix_{part.table.name}_{part.name}" for index in part.table.indexes)
    )


def is_filled(value: Expression, kind: ValueKind) -> Condition:
    """SQL: a field of this kind is not empty."""
    known = value.is_not(None)
    return known if kind.is_measured else sa.and_(known, value != "")


def _condition(subject: Subject, term: Term, today: date) -> Condition:
    asked = _asked(subject, term, today)
    if isinstance(term, FieldIs | FieldCompare | FieldRange | Has) and term.field in subject.elsewhere:
        return subject.elsewhere[term.field](asked)
    return asked


def _asked(subject: Subject, term: Term, today: date) -> Condition:
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
            return is_filled(value_of(subject, name), subject.vocabulary.kind_of(name))
        case Tagged(name):
            return _tagged(subject, folded(tag.c.name) == search_fold(name))


def value_of(subject: Subject, name: str) -> Expression:
    """SQL: what a row holds in a field, or in a column of an import."""
    if name.startswith(EXTRA_PREFIX):
        return json_field(subject.extra, name.removeprefix(EXTRA_PREFIX))
    return subject.columns[name]


def _is(subject: Subject, name: str, value: str) -> Condition:
    if name in subject.asked:
        return subject.asked[name](value)
    kind = subject.vocabulary.kind_of(name)
    if kind is ValueKind.YES_NO:
        return value_of(subject, name) == value
    text = folded(value_of(subject, name))
    if kind is ValueKind.CODE:
        return text == search_fold(value)
    return holds(text, search_fold(value))


def _tagged(subject: Subject, *which: Condition) -> Condition:
    if subject.tags is None:
        return sa.false()
    links = sa.select(subject.tags).join(tag, tag.c.id == subject.tags.table.c.tag_id)
    return subject.id.in_(links.where(*which))


def _compared(subject: Subject, name: str, operator: Operator, limit: date | Decimal) -> Condition:
    return _COMPARE[operator](value_of(subject, name), _bound(subject, name, operator, limit))


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

    return by_digits(subject.currency, minor)


def _sorted_by(con: Connection, subject: Subject, each: Ordering) -> tuple[Expression, ...]:
    if each.field in subject.sorted_by:
        return subject.sorted_by[each.field]
    value, kind = subject.columns[each.field], subject.vocabulary.kind_of(each.field)
    if kind is ValueKind.MONEY and not (_has_index_of_known(value) and _are_alike(con, subject, value)):
        return (value * by_digits(subject.currency, lambda digits: 10 ** (MOST_DIGITS - digits)),)
    return (value,) if kind.is_measured else (sa.func.nullif(folded(value), ""),)


def _are_alike(con: Connection, subject: Subject, amount: sa.Column[Any]) -> bool:
    """Whether minor units of these rows can be compared as they are."""
    return not has_unusual_digits(con, subject.source, subject.currency, amount)
