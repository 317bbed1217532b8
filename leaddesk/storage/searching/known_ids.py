"""Which rows of a file are known already: by their id in another tool, e-mail address, phone number or name."""

import json
import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any, NamedTuple

import sqlalchemy as sa

from leaddesk.model.merged_ids import KEY, SourceAndId, merged_ids
from leaddesk.storage.engine import Connection
from leaddesk.storage.tables import JOURNALED, lead

_UID = re.compile(r"[0-9a-f]{32}")
_TABLE = {"leads": "lead", "accounts": "account", "stakeholders": "stakeholder", "sales": "sale"}


class Candidate(NamedTuple):
    """A lead that may be the one that a row is about."""

    lead_id: int
    name: str
    email: str | None
    phone: str | None
    run_id: int | None


class Loose(NamedTuple):
    """A row with an external id, which may be the one that a file means; a sale is called by its number."""

    row_id: int
    external_id: str
    name: str | None
    email: str | None
    phone: str | None


def count_known(con: Connection, kind: str, source: str, ids: Sequence[str]) -> int:
    """How many of these external ids the file has from a source."""
    return len(by_external_id(con, kind, source, ids))


def by_external_id(con: Connection, kind: str, source: str | None, ids: Iterable[str]) -> dict[str, int]:
    """External id → row id, the newest row of each; a source of None is any."""
    table = JOURNALED[_TABLE[kind]]
    query = sa.select(table.c.external_id, table.c.id).where(table.c.external_id.in_(tuple(ids)))
    if source is not None:
        query = query.where(table.c.source == source)
    return {row.external_id: row.id for row in con.execute(query.order_by(table.c.id))}


def has_source(con: Connection, source: str) -> bool:
    """Whether there are leads from a source, with an id or without one."""
    return con.execute(sa.select(lead.c.id).where(lead.c.source == source).limit(1)).first() is not None


def are_loose(con: Connection, kind: str, *, without_source: bool) -> bool:
    """Whether there are rows with an external id and no source, or else with one."""
    table = JOURNALED[_TABLE[kind]]
    return con.execute(sa.select(table.c.id).where(_is_loose(table, without_source)).limit(1)).first() is not None


def loose(con: Connection, kind: str, ids: Iterable[str], *, without_source: bool) -> list[Loose]:
    """The rows with these external ids and no source, or else those of any source, the oldest first."""
    table = JOURNALED[_TABLE[kind]]
    if kind == "sales":
        ways: list[sa.ColumnElement[Any]] = [table.c.number, sa.null(), sa.null()]
    else:
        ways = [table.c.name, table.c.email, table.c.phone]
    query = sa.select(table.c.id, table.c.external_id, *ways)
    query = query.where(_is_loose(table, without_source), table.c.external_id.in_(tuple(ids)))
    return [Loose(*row) for row in con.execute(query.order_by(table.c.id))]


def _is_loose(table: sa.Table, without_source: bool) -> sa.ColumnElement[bool]:
    return sa.and_(table.c.external_id.is_not(None), table.c.source == "" if without_source else table.c.source != "")


def may_be_uid(text: str) -> bool:
    """Whether a text is written as LeadDesk's own names of rows are."""
    return _UID.fullmatch(text) is not None


def by_uid(con: Connection, kind: str, uids: Iterable[str]) -> dict[str, int]:
    """Uid → row id."""
    table = JOURNALED[_TABLE[kind]]
    found = con.execute(sa.select(table.c.uid, table.c.id).where(table.c.uid.in_(tuple(uids))))
    return {row.uid: row.id for row in found}


def leads_of_ids(con: Connection, ids: Collection[str]) -> dict[str, list[Candidate]]:
    """External id of any source, or uid, → the leads that have it."""
    found = _candidates(con, lead.c.external_id, lead.c.external_id.is_not(None), ids)
    for uid, candidates in _candidates(con, lead.c.uid, sa.true(), ids).items():
        found.setdefault(uid, []).extend(candidates)
    return found


def merged(con: Connection, kind: str = "leads") -> Iterator[tuple[int, SourceAndId]]:
    """Row and id, by the rows' ids, of every id that a lead, account or person has from one that was merged into it."""
    table = JOURNALED[_TABLE[kind]]
    extra = sa.type_coerce(table.c.extra, sa.Text)
    query = sa.select(table.c.id, extra).where(extra.like(f'%"{KEY}":%'))
    for row_id, text in con.execute(query.order_by(table.c.id)):
        for place in merged_ids(json.loads(text)):
            yield row_id, place


def by_email(con: Connection, addresses: Iterable[str]) -> dict[str, list[Candidate]]:
    """Address in lower case → the leads that have it."""
    email = sa.func.lower(lead.c.email)
    return _candidates(con, email, lead.c.email.is_not(None), addresses)


def by_phone(con: Connection, numbers: Iterable[str]) -> dict[str, list[Candidate]]:
    """Phone number as stored → the leads that have it, as phone or mobile."""
    wanted = tuple(numbers)
    found = _candidates(con, lead.c.phone, lead.c.phone.is_not(None), wanted)
    for number, candidates in _candidates(con, lead.c.mobile, lead.c.mobile.is_not(None), wanted).items():
        known = {each.lead_id for each in found.get(number, [])}
        found.setdefault(number, []).extend(each for each in candidates if each.lead_id not in known)
    return found


def typed_phones(con: Connection) -> Iterator[tuple[int, str, str | None]]:
    """Lead, number and country of every phone number that is not kept as `+` and digits."""
    for number in (lead.c.phone, lead.c.mobile):
        has_marks = sa.or_(*(number.like(f"%{mark}%") for mark in (" ", "/", "-", "(", ".")))
        is_typed = number.is_not(None) & (number.not_like("+%") | has_marks)
        for row in con.execute(sa.select(lead.c.id, number, lead.c.country).where(is_typed)):
            yield row[0], row[1], row[2]


def candidates_of(con: Connection, ids: Iterable[int]) -> dict[int, Candidate]:
    """Leads by their ids."""
    columns = (lead.c.id, lead.c.name, lead.c.email, lead.c.phone, lead.c.import_run_id)
    found = con.execute(sa.select(*columns).where(lead.c.id.in_(tuple(ids))))
    return {row[0]: Candidate(*row) for row in found}


def by_name(con: Connection, names: Iterable[str]) -> dict[str, list[Candidate]]:
    """Folded name, as it is sorted, → the leads that are called so."""
    return _candidates(con, lead.c.sort_name, sa.true(), names)


def row_by_name(con: Connection, table: str, name: str, **equal: object) -> int | None:
    """The first row of a table whose folded name is this one."""
    rows = JOURNALED[table]
    query = sa.select(rows.c.id).where(rows.c.sort_name == name)
    for column, value in equal.items():
        query = query.where(rows.c[column].is_not_distinct_from(value))
    return con.execute(query.order_by(rows.c.id).limit(1)).scalar()


def free_row(con: Connection, table: str, taken: Collection[int], **equal: object) -> int | None:
    """The first row of a table whose columns hold these values and that is not taken."""
    rows = JOURNALED[table]
    query = sa.select(rows.c.id).where(*(rows.c[name].is_not_distinct_from(value) for name, value in equal.items()))
    found = con.execute(query.order_by(rows.c.id)).scalars()
    return next((row_id for row_id in found.all() if row_id not in taken), None)


def _candidates(
    con: Connection, key: sa.ColumnElement[Any], known: sa.ColumnElement[bool], wanted: Iterable[str]
) -> dict[str, list[Candidate]]:
    columns = (lead.c.id, lead.c.name, lead.c.email, lead.c.phone, lead.c.import_run_id)
    query = sa.select(key, *columns).where(known, key.in_(tuple(wanted))).order_by(lead.c.id)
    found: dict[str, list[Candidate]] = {}
    for value, *row in con.execute(query):
        found.setdefault(value, []).append(Candidate(*row))
    return found
