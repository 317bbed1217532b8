"""The fields that the user made: which there are, what leads hold in them, and how leads are asked about them."""

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, NamedTuple

import sqlalchemy as sa

from leaddesk.model.custom_field import ASKED_AS
from leaddesk.model.enums import FieldType
from leaddesk.model.query import OWN_PREFIX, ValueKind
from leaddesk.storage import statements
from leaddesk.storage.engine import Connection, ids_in
from leaddesk.storage.pages import ids_of
from leaddesk.storage.searching.lead_filter import LEAD_SUBJECT
from leaddesk.storage.searching.reached import reached
from leaddesk.storage.searching.search import folded
from leaddesk.storage.searching.terms import Condition, Expression, Subject
from leaddesk.storage.tables import custom_field, custom_value, lead

_TEXTS = sa.select(custom_value.c.lead_id, custom_value.c.custom_field_id, custom_value.c.text).where(
    custom_value.c.lead_id.in_(ids_in("leads")), custom_value.c.custom_field_id.in_(ids_in("fields"))
)
_FIELDS = sa.select(
    custom_field.c.id, custom_field.c.key, custom_field.c.name, custom_field.c.type, custom_field.c.choices
).order_by(custom_field.c.position, custom_field.c.id)


class OwnField(NamedTuple):
    """A field that the user made; `choices` are the words of a choice field."""

    id: int
    key: str
    name: str
    type: FieldType
    choices: tuple[str, ...]


def own_fields(con: Connection) -> tuple[OwnField, ...]:
    """All of them, in their order."""
    return tuple(
        OwnField(field_id, key, name, FieldType(kind), tuple(json.loads(choices)))
        for field_id, key, name, kind, choices in statements.rows(con, _FIELDS)
    )


def texts_of(con: Connection, lead_ids: Sequence[int], field_ids: Sequence[int]) -> dict[int, dict[int, str]]:
    """What these leads hold in these fields, as it is stored: lead → field → text; nothing for what they do not hold.

    For some hundred leads: all are asked for at once.
    """
    if not lead_ids or not field_ids:
        return {}
    found: dict[int, dict[int, str]] = {}
    wanted = {"leads": json.dumps(list(lead_ids)), "fields": json.dumps(list(field_ids))}
    for lead_id, field_id, text in statements.rows(con, _TEXTS, **wanted):
        found.setdefault(lead_id, {})[field_id] = text
    return found


def held_counts(con: Connection) -> dict[int, int]:
    """How many leads hold something, by field; fields that none holds are left out."""
    by_field = custom_value.c.custom_field_id
    query = sa.select(by_field, sa.func.count()).group_by(by_field)
    return {row[0]: row[1] for row in con.execute(query)}


def value_ids(con: Connection, field_id: int, text: str | None = None) -> Sequence[int]:
    """The values that leads hold in a field, or those of one text, by their ids."""
    query = sa.select(custom_value.c.id).where(custom_value.c.custom_field_id == field_id).order_by(custom_value.c.id)
    return ids_of(con, query if text is None else query.where(custom_value.c.text == text))


def lead_subject(con: Connection) -> Subject:
    """What can be asked about the leads of this file, the user's own fields among it."""
    fields = own_fields(con)
    subject = replace(LEAD_SUBJECT, asked={**LEAD_SUBJECT.asked, "reached": partial(reached, con)})
    if not fields:
        return subject
    named = {OWN_PREFIX + each.key: each for each in fields}
    return replace(
        subject,
        vocabulary=LEAD_SUBJECT.vocabulary.with_own({each.key: ASKED_AS[each.type] for each in fields}),
        columns={**LEAD_SUBJECT.columns, **{name: _typed(custom_value.c.text, each) for name, each in named.items()}},
        elsewhere={name: _held_by_lead(each) for name, each in named.items()},
        sorted_by={**LEAD_SUBJECT.sorted_by, **{name: (_sorted_by(each),) for name, each in named.items()}},
        rare={**LEAD_SUBJECT.rare, **{name: _held_by_lead(each)(sa.true()) for name, each in named.items()}},
    )


def _typed(text: sa.ColumnElement[Any], field: OwnField) -> Expression:
    """SQL: the value that a text is."""
    kind = ASKED_AS[field.type]
    if kind is ValueKind.NUMBER:
        return sa.cast(text, sa.REAL)
    return sa.type_coerce(text, sa.Date) if kind is ValueKind.DAY else text


def _held_by_lead(field: OwnField) -> Callable[[Condition], Condition]:
    """A lead that holds a value in this field of which the condition is true."""

    def condition(asked: Condition) -> Condition:
        values = sa.select(custom_value.c.lead_id).where(custom_value.c.custom_field_id == field.id, asked)
        return lead.c.id.in_(values)

    return condition


def _sorted_by(field: OwnField) -> Expression:
    """SQL: what leads are sorted by; choices as they stand in the field, other texts folded."""
    its = (custom_value.c.lead_id == lead.c.id, custom_value.c.custom_field_id == field.id)
    text = sa.select(custom_value.c.text).where(*its).correlate(lead).scalar_subquery()
    if field.type is FieldType.CHOICE and field.choices:
        places = {word: place for place, word in enumerate(field.choices)}
        return sa.case(places, value=text)
    return folded(text) if ASKED_AS[field.type] is ValueKind.TEXT else _typed(text, field)
