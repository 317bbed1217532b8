"""Which rows are one person: leads and stakeholders, also those that only the journal knows, and what is theirs."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

import sqlalchemy as sa

from leaddesk.model.merged_ids import merged_ids
from leaddesk.storage.engine import Connection, ids_in, json_field
from leaddesk.storage.tables import JOURNALED, OWNED_BY, change_row, lead, sale, stakeholder

PersonTable = Literal["lead", "stakeholder"]

_TABLES: tuple[PersonTable, ...] = ("lead", "stakeholder")

Ids = Mapping[str, frozenset[int]]  # of rows, by table

# What an erased or exported person has beside the leads and stakeholders: table → the columns that name whose it is.
# The committee of a lead is of other people; a stakeholder's seats are the person's own.
_OF_LEAD = {
    name: tuple(column for column in OWNED_BY[name] if column in ("lead_id", "other_id"))
    for name in OWNED_BY
    if "lead_id" in OWNED_BY[name] and name != "committee_member"
}
_OF_STAKEHOLDER = dict.fromkeys(("committee_member", "activity_person", "consent"), "stakeholder_id")
_OF_SALE = ("sale_line", "payment")


@dataclass(frozen=True)
class Person:
    """The ids of the leads and stakeholders that are one person; `gone` are those that only the journal knows."""

    leads: frozenset[int] = frozenset()
    stakeholders: frozenset[int] = frozenset()
    gone_leads: frozenset[int] = frozenset()
    gone_stakeholders: frozenset[int] = frozenset()

    def with_more(self, table: PersonTable, ids: Iterable[int], gone: Iterable[int] = ()) -> "Person":
        """The same with further rows."""
        if table == "lead":
            return Person(self.leads | set(ids), self.stakeholders, self.gone_leads | set(gone), self.gone_stakeholders)
        return Person(self.leads, self.stakeholders | set(ids), self.gone_leads, self.gone_stakeholders | set(gone))


def find_person(con: Connection, table: PersonTable, row_id: int, *, same_email: bool) -> Person:
    """The person that a lead or a stakeholder is or, if it was deleted, was; with the leads before and after it.

    Those that were merged into one of them are among the gone ones. `same_email`: with everybody who has one of the
    same e-mail addresses, and what these had before and after.
    """
    is_there = bool(_ids(con, table, "id", _as_json((row_id,))))
    person = Person().with_more(table, (row_id,) if is_there else (), () if is_there else (row_id,))
    before = None
    while person != before:
        before = person
        person = person.with_more("lead", _chapters(con, person.leads))
        emails = _emails(con, person) if same_email else frozenset()
        if emails:
            for name in _TABLES:
                person = person.with_more(name, _with_emails(con, name, emails))
        person = person.with_more("lead", (), _gone_leads(con, person, emails))
        if emails:
            person = person.with_more("stakeholder", (), _gone_with_emails(con, "stakeholder", emails))
    return person


def others_with_email(con: Connection, person: Person) -> Person:
    """The leads and stakeholders that are there and have one of the person's e-mail addresses, but are not among it."""
    emails = _emails(con, person)
    if not emails:
        return Person()
    return Person(
        frozenset(_with_emails(con, "lead", emails)) - person.leads,
        frozenset(_with_emails(con, "stakeholder", emails)) - person.stakeholders,
    )


def name_of_deleted(con: Connection, table: PersonTable, row_id: int) -> str | None:
    """What a row was called that is not there any more; None if the journal does not know of it, or it was erased."""
    name = json_field(change_row.c.before, "name")
    deleted = _deleted(JOURNALED[table]).with_only_columns(name).where(change_row.c.row_id == row_id)
    return con.execute(deleted.order_by(change_row.c.id.desc()).limit(1)).scalar()


def with_email(con: Connection, email: str) -> tuple[PersonTable, int] | None:
    """A lead or a stakeholder with this address, in lower case; None if nobody has it."""
    for table in _TABLES:
        found = _with_emails(con, table, frozenset((email,)))
        if found:
            return table, min(found)
    return None


def rows_of_person(con: Connection, person: Person) -> Ids:
    """The rows that are there and belong to the person, by table."""
    found: dict[str, set[int]] = {"lead": set(person.leads), "stakeholder": set(person.stakeholders)}
    of_leads, of_people = _as_json(person.leads), _as_json(person.stakeholders)
    for name, columns in _OF_LEAD.items():
        for column in columns:
            found.setdefault(name, set()).update(_ids(con, name, column, of_leads))
    for name, column in _OF_STAKEHOLDER.items():
        found.setdefault(name, set()).update(_ids(con, name, column, of_people))
    for name in _OF_SALE:
        found.setdefault(name, set()).update(_ids(con, name, "sale_id", _as_json(found[sale.name])))
    return {name: frozenset(ids) for name, ids in found.items() if ids}


def known_rows_of_person(con: Connection, person: Person) -> Ids:
    """As `rows_of_person`, with the rows that are gone and that the journal still knows."""
    found: dict[str, set[int]] = defaultdict(set)
    for name, ids in rows_of_person(con, person).items():
        found[name] |= ids
    found["lead"] |= person.gone_leads
    found["stakeholder"] |= person.gone_stakeholders
    of_leads, of_people = _as_json(found["lead"]), _as_json(found["stakeholder"])
    for name, columns in _OF_LEAD.items():
        for column in columns:
            found[name] |= _recorded_ids(con, name, column, of_leads)
    for name, column in _OF_STAKEHOLDER.items():
        found[name] |= _recorded_ids(con, name, column, of_people)
    for name in _OF_SALE:
        found[name] |= _recorded_ids(con, name, "sale_id", _as_json(found[sale.name]))
    return {name: frozenset(ids) for name, ids in found.items() if ids}


def _chapters(con: Connection, leads: frozenset[int]) -> set[int]:
    """The leads of those who came before and after these: all of them, for who asks again and again."""
    ids = _as_json(leads)
    earlier = sa.select(lead.c.previous_lead_id).where(
        lead.c.id.in_(ids_in("ids")), lead.c.previous_lead_id.is_not(None)
    )
    later = sa.select(lead.c.id).where(lead.c.previous_lead_id.in_(ids_in("ids")))
    return {row[0] for query in (earlier, later) for row in con.execute(query, {"ids": ids})}


def _emails(con: Connection, person: Person) -> frozenset[str]:
    found: set[str] = set()
    for table, ids in ((lead, person.leads), (stakeholder, person.stakeholders)):
        query = sa.select(sa.func.lower(table.c.email)).where(table.c.id.in_(ids_in("ids")), table.c.email.is_not(None))
        found.update(row[0] for row in con.execute(query, {"ids": _as_json(ids)}))
    email = sa.func.lower(json_field(change_row.c.before, "email"))
    for table, gone in ((lead, person.gone_leads), (stakeholder, person.gone_stakeholders)):
        query = sa.select(email).where(change_row.c.table == table.name, change_row.c.row_id.in_(ids_in("ids")))
        found.update(row[0] for row in con.execute(query, {"ids": _as_json(gone)}) if row[0])
    return frozenset(email for email in found if email.strip())


def _with_emails(con: Connection, table: PersonTable, emails: frozenset[str]) -> set[int]:
    rows = JOURNALED[table]
    query = sa.select(rows.c.id).where(sa.func.lower(rows.c.email).in_(sorted(emails)))
    return set(con.execute(query).scalars())


def _gone_leads(con: Connection, person: Person, emails: frozenset[str]) -> set[int]:
    """Leads that are not there and came before or after these, or were merged into one of them."""
    uids = {uid for source, uid in _merged(con, person.leads) if source is None}
    known = sorted(person.leads | person.gone_leads)
    conditions = [json_field(change_row.c.before, "previous_lead_id").in_(known)]
    if uids:
        conditions.append(json_field(change_row.c.before, "uid").in_(sorted(uids)))
    gone = _row_ids(con, _deleted(lead).where(sa.or_(*conditions))) | _followed(con, person.leads)
    return gone | (_gone_with_emails(con, "lead", emails) if emails else set())


def _followed(con: Connection, leads: frozenset[int]) -> set[int]:
    """The leads that are not there any more which these came after, before those were deleted."""
    before = json_field(change_row.c.before, "previous_lead_id")
    query = sa.select(before).where(
        change_row.c.table == lead.name,
        change_row.c.row_id.in_(ids_in("ids")),
        before.is_not(None),
        before.not_in(sa.select(lead.c.id)),
    )
    return set(con.execute(query, {"ids": _as_json(leads)}).scalars())


def _gone_with_emails(con: Connection, table: PersonTable, emails: frozenset[str]) -> set[int]:
    email = sa.func.lower(json_field(change_row.c.before, "email"))
    return _row_ids(con, _deleted(JOURNALED[table]).where(email.in_(sorted(emails))))


def _row_ids(con: Connection, query: sa.Select[Any]) -> set[int]:
    return {row[0] for row in con.execute(query)}


def _deleted(table: sa.Table) -> sa.Select[Any]:
    is_gone = change_row.c.row_id.not_in(sa.select(table.c.id))
    return sa.select(change_row.c.row_id).where(
        change_row.c.table == table.name, change_row.c.after.is_(None), is_gone
    )


def _merged(con: Connection, leads: frozenset[int]) -> set[tuple[str | None, str]]:
    query = sa.select(lead.c.extra).where(lead.c.id.in_(ids_in("ids")), lead.c.extra != "{}")
    return {each for extra in con.execute(query, {"ids": _as_json(leads)}).scalars() for each in merged_ids(extra)}


def _ids(con: Connection, name: str, column: str, owners: str) -> set[int]:
    table = JOURNALED[name]
    query = sa.select(table.c.id).where(table.c[column].in_(ids_in("ids")))
    return set(con.execute(query, {"ids": owners}).scalars())


def _recorded_ids(con: Connection, name: str, column: str, owners: str) -> set[int]:
    """The rows of a table of which the journal says that they belonged to these owners at some time."""
    states = (change_row.c.before, change_row.c.after)
    query = sa.select(change_row.c.row_id).where(
        change_row.c.table == name, sa.or_(*(json_field(state, column).in_(ids_in("ids")) for state in states))
    )
    return set(con.execute(query, {"ids": owners}).scalars())


def _as_json(ids: Iterable[int]) -> str:
    return json.dumps(sorted(ids))
