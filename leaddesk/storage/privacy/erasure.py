"""Erasing a person: the one way in which rows and their history change without a record of what they were.

Everything else is written by the journal, so that it can be taken back. What is erased must not come back: this module
empties the rows of a person, takes what they held out of the journal, out of the names of changes and out of what was
written about the person elsewhere, and leaves a change of its own that only says that somebody was erased. Rows that
figures are made of stay as they are but for what tells whose they are: leads with their channel, stages, value and
days, sales with their amounts, the days and kinds of activities. A change that was about such a person only cannot be
taken back any more (`ChangeKind.ERASED`); of another one the person's part is left out.

The rows that were persons are remembered by a hash of their `uid`, a random number, so that the same rows can be erased
again where a backup brings them back: see `known` and `erase_known`. Their addresses and numbers are remembered too, as
`erased_ways` says, so that an import does not make them anew.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import sqlalchemy as sa

from leaddesk.model.change import Done
from leaddesk.model.columns import new_uid
from leaddesk.model.enums import ChangeKind
from leaddesk.model.messages import N_, Message
from leaddesk.model.setting import ERASED
from leaddesk.storage import journal, statements
from leaddesk.storage.derived import derived, sources
from leaddesk.storage.engine import Connection, ids_in, json_field
from leaddesk.storage.privacy import mentions
from leaddesk.storage.privacy.erased_ways import ErasedWays, fields_of
from leaddesk.storage.privacy.persons import Ids, Person, known_rows_of_person, rows_of_person
from leaddesk.storage.row_writer import Author, as_json
from leaddesk.storage.searching import search
from leaddesk.storage.tables import JOURNALED, change, change_row, lead, sale, setting, stakeholder

WaysOf = Callable[[Mapping[str, str]], frozenset[str]]

LABEL = N_("Erase a person")

# What stays of a row, by table; of the tables that are not here nothing does.
_STAYS: Mapping[str, frozenset[str]] = {
    "lead": frozenset(
        {
            *("id", "uid", "kind", "name", "account_id", "channel_id", "campaign_id", "pipeline_id", "stage_id"),
            *("status", "value_minor", "currency", "probability", "owner", "created_at", "created_on"),
            *("closed_at", "closed_on", "expected_close", "close_reason", "previous_lead_id", "rank"),
            *("recorded_at", "import_run_id"),
        }
    ),
    "stakeholder": frozenset(
        {"id", "uid", "account_id", "name", "left_on", "reports_to_id", "recorded_at", "import_run_id"}
    ),
    "stage_entry": frozenset(JOURNALED["stage_entry"].c.keys()),
    "activity": frozenset(JOURNALED["activity"].c.keys()) - {"text"},
    "activity_person": frozenset(JOURNALED["activity_person"].c.keys()),
    "committee_member": frozenset(JOURNALED["committee_member"].c.keys()) - {"role", "stance", "influence"},
    "sale": frozenset(JOURNALED["sale"].c.keys()) - {"notes", "extra"},
    "sale_line": frozenset(JOURNALED["sale_line"].c.keys()),
    "payment": frozenset(JOURNALED["payment"].c.keys()) - {"notes"},
}
_EMPTY_TEXT = frozenset({"source", "text", "search_text", "sort_name"})  # not null where there is nothing
_NAMES_SOMEBODY = frozenset({"name", "other", "person", "title", "next", "document"})  # values of a change's label


def erase(con: Connection, author: Author, person: Person, *, called: str, ways_of: WaysOf) -> Done:
    """Erase a person from the rows and the journal; `called` is the word that takes the place of the name.

    `ways_of` tells in which form the addresses and numbers among a row's fields are compared.

    Nothing of it can be taken back. The file still holds the old words in pages that are not used any more, until
    `cleaning.rewrite` is done with it.
    """
    there = rows_of_person(con, person)
    recorded = known_rows_of_person(con, person)
    said = mentions.words_of(con, recorded)
    elsewhere = mentions.telling(con, person, recorded)
    ways = frozenset[str]().union(*map(ways_of, fields_of(con, person)))
    _keep(con, frozenset(map(hash_of, uids_of(con, person))) | ErasedWays(known(con)).remembering(ways))
    with search.rebuilt_after(con, search.MANY_ROWS):  # else the index would tell which letters a lead had
        for name, ids in reversed(tuple(there.items())):
            _empty(con, name, ids, author, called)
    _scrub(con, person, recorded, said, called)
    mentions.replace(con, elsewhere, called)
    change_id = journal.record(con, author, Message(LABEL), ChangeKind.ERASED)
    for name in ("lead", "stakeholder"):  # so that taking an import back leaves them where they are
        for row_id in sorted(there.get(name, ())):
            row: dict[str, statements.Stored] = {"change_id": change_id, "table": name, "row_id": row_id}
            statements.insert(con, change_row, row | {"before": "{}", "after": "{}"})
    count = sum(map(len, there.values()))
    return Done(change_id, ChangeKind.ERASED, Message(LABEL), (), frozenset(JOURNALED), None, count)


def known(con: Connection) -> frozenset[str]:
    """The hashes of the rows that were erased from a file, and those of the ways to reach who they were."""
    kept = con.execute(sa.select(setting.c.value).where(setting.c.key == ERASED)).scalar()
    return frozenset(kept or ())


def erase_known(con: Connection, author: Author, hashes: frozenset[str], *, called: str, ways_of: WaysOf) -> bool:
    """Erase the rows with these hashes, which a backup brought back, and remember the others; whether there were any.

    Each is erased as somebody of its own: what belongs together was erased together, and so is here again.
    """
    person = Person()
    for table in (lead, stakeholder):
        there = {row.id for row in con.execute(sa.select(table.c.id, table.c.uid)) if hash_of(row.uid) in hashes}
        uid = json_field(change_row.c.before, "uid")
        deleted = sa.select(change_row.c.row_id, uid).where(
            change_row.c.table == table.name, change_row.c.after.is_(None), change_row.c.row_id.not_in(sorted(there))
        )
        gone = {row[0] for row in con.execute(deleted) if row[1] and hash_of(row[1]) in hashes}
        person = person.with_more("lead" if table is lead else "stakeholder", there, gone)
    _keep(con, hashes)
    if person == Person():
        return False
    erase(con, author, person, called=called, ways_of=ways_of)
    return True


def hash_of(uid: str) -> str:
    """What is remembered of an erased row: nobody can tell the uid from it, nor whose it was from the uid."""
    return hashlib.sha256(f"leaddesk erased {uid}".encode()).hexdigest()[:32]


def uids_of(con: Connection, person: Person) -> frozenset[str]:
    """The uids that the person's leads and stakeholders have or had."""
    found: set[str] = set()
    pairs = ((lead, person.leads, person.gone_leads), (stakeholder, person.stakeholders, person.gone_stakeholders))
    for table, there, gone in pairs:
        ids = json.dumps(sorted(there))
        found.update(con.execute(sa.select(table.c.uid).where(table.c.id.in_(ids_in("ids"))), {"ids": ids}).scalars())
        recorded = sa.select(json_field(change_row.c.before, "uid")).where(
            change_row.c.table == table.name, change_row.c.row_id.in_(ids_in("ids"))
        )
        found.update(filter(None, con.execute(recorded, {"ids": json.dumps(sorted(gone))}).scalars()))
    return frozenset(found)


def _keep(con: Connection, hashes: frozenset[str]) -> None:
    kept = known(con)
    value = sorted(kept | hashes)
    if kept:
        con.execute(sa.update(setting).where(setting.c.key == ERASED).values(value=value))
    elif value:
        con.execute(sa.insert(setting).values(key=ERASED, value=value))


def _empty(con: Connection, name: str, ids: frozenset[int], author: Author, called: str) -> None:
    """Leave of rows only what may stay; rows of which nothing may are removed."""
    table = JOURNALED[name]
    if name not in _STAYS:
        con.execute(sa.delete(table).where(table.c.id.in_(ids_in("ids"))), {"ids": json.dumps(sorted(ids))})
        return
    for row_id in sorted(ids):
        row = {column.name: _nothing(column) for column in table.c if column.name not in _STAYS[name]}
        if name in ("lead", "stakeholder"):
            row |= {"name": called, "uid": new_uid()}
            row |= derived(name, {**dict.fromkeys(sources(name)), "name": called}, swedish=author.swedish)
        if name == "lead" and _has_sales(con, row_id):
            del row["country"]  # the VAT of its sales depends on it
        if name == "stakeholder":
            row["left_on"] = sa.func.coalesce(table.c.left_on, author.at.date())
        if row:
            con.execute(sa.update(table).where(table.c.id == row_id).values(row))


def _nothing(column: sa.Column[Any]) -> object:
    if column.name == "extra":
        return {}
    return "" if column.name in _EMPTY_TEXT else None


def _has_sales(con: Connection, lead_id: int) -> bool:
    return con.execute(sa.select(sa.exists().where(sale.c.lead_id == lead_id))).scalar_one()


def _scrub(con: Connection, person: Person, ids: Ids, said: frozenset[str], called: str) -> None:
    """Take what the rows held out of the journal, and close the changes that were about nothing else."""
    recorded = [row for name, row_ids in ids.items() for row in _recorded(con, name, row_ids)]
    about = Counter(row.change_id for row in recorded)
    total = _row_counts(con, about)
    gone_sales = {row.change_id for row in recorded if row.table == sale.name and _is_of(row, person.gone_leads)}
    touched = {row.change_id for row in recorded if _scrub_row(con, person, row)}
    whole = {change_id for change_id in touched if total[change_id] == about[change_id]}
    _close(con, whole | gone_sales)
    _rename(con, about, whole, said, called)


def _recorded(con: Connection, name: str, row_ids: frozenset[int]) -> list[Any]:
    query = sa.select(change_row).where(change_row.c.table == name, change_row.c.row_id.in_(ids_in("ids")))
    return list(con.execute(query, {"ids": json.dumps(sorted(row_ids))}))


def _row_counts(con: Connection, change_ids: Iterable[int]) -> dict[int, int]:
    counted = sa.select(change_row.c.change_id, sa.func.count()).where(change_row.c.change_id.in_(ids_in("ids")))
    found = con.execute(counted.group_by(change_row.c.change_id), {"ids": json.dumps(sorted(change_ids))})
    return {row[0]: row[1] for row in found}


def _scrub_row(con: Connection, person: Person, row: Any) -> bool:  # noqa: ANN401 - a row of the journal
    """Whether it told anything that must not stay."""
    states = [None if text is None else json.loads(text) for text in (row.before, row.after)]
    is_gone = row.row_id in {"lead": person.gone_leads, "stakeholder": person.gone_stakeholders}.get(row.table, ())
    is_gone |= row.table != sale.name and _is_of(row, person.gone_leads)
    stays = frozenset() if is_gone else _STAYS.get(row.table, frozenset()) - {"name", "uid", "close_reason"}
    left = [None if state is None else {key: state[key] for key in state if key in stays} for state in states]
    if left == states:
        return False
    if any(left):
        before, after = (None if state is None else as_json(state) for state in left)
        con.execute(sa.update(change_row).where(change_row.c.id == row.id).values(before=before, after=after))
    else:
        con.execute(sa.delete(change_row).where(change_row.c.id == row.id))
    return True


def _is_of(row: Any, leads: frozenset[int]) -> bool:  # noqa: ANN401 - a row of the journal
    """Whether a row was that of a lead that is gone: without it, it cannot come back."""
    return any(json.loads(state or "{}").get("lead_id") in leads for state in (row.before, row.after))


def _close(con: Connection, change_ids: Iterable[int]) -> None:
    """Let changes be history only."""
    closed = sa.update(change).where(
        change.c.id.in_(ids_in("ids")), change.c.kind == ChangeKind.DO.value, change.c.import_run_id.is_(None)
    )
    con.execute(closed.values(kind=ChangeKind.ERASED.value), {"ids": json.dumps(sorted(change_ids))})


def _rename(
    con: Connection, change_ids: Iterable[int], whole: Iterable[int], said: frozenset[str], called: str
) -> None:
    """Take out of the names of changes what they say of the person."""
    only_about = frozenset(whole)
    named = sa.select(change.c.id, change.c.label_values).where(change.c.id.in_(ids_in("ids")))
    for change_id, values in con.execute(named, {"ids": json.dumps(sorted(change_ids))}).all():
        told = {
            key: called if _tells(key, value, said, names_all=change_id in only_about) else value
            for key, value in values.items()
        }
        if told != values:
            con.execute(sa.update(change).where(change.c.id == change_id).values(label_values=told))


def _tells(key: str, value: object, said: frozenset[str], *, names_all: bool) -> bool:
    if not isinstance(value, str):
        return False
    return (names_all and key in _NAMES_SOMEBODY) or any(word in value for word in said)
