"""What tells of a person wherever it is written: names, addresses and numbers, and taking them out of texts."""

import json
from collections.abc import Iterable

import sqlalchemy as sa

from leaddesk.storage.engine import Connection, ids_in
from leaddesk.storage.privacy.persons import Ids, Person
from leaddesk.storage.tables import JOURNALED, change, change_row, import_run, lead, stakeholder

_WORDS = {
    "lead": ("name", "contact", "email", "phone", "mobile", "whatsapp", "instagram"),
    "stakeholder": ("name", "email", "phone", "mobile"),
    "task": ("title",),
    "document": ("name",),
}
_TELLING = frozenset({"lead", "stakeholder"})
_FREE_TEXTS = {
    "lead": ("notes", "close_reason"),
    "account": ("notes",),
    "stakeholder": ("notes",),
    "activity": ("text",),
    "task": ("title",),
    "sale": ("notes",),
    "payment": ("notes",),
    "document": ("name", "address"),
    "consent": ("source",),
    "custom_value": ("text",),
    "saved_view": ("name", "query"),
}
_SHORTEST = 6  # letters of what is looked for in other texts: shorter ones are words of their own


def words_of(con: Connection, recorded: Ids) -> frozenset[str]:
    """What the rows are called and reached by, and were, as far as the journal knows; tasks and documents, too."""
    found: set[str] = set()
    for name, columns in _WORDS.items():
        ids = json.dumps(sorted(recorded.get(name, ())))
        table = JOURNALED[name]
        query = sa.select(*(table.c[column] for column in columns)).where(table.c.id.in_(ids_in("ids")))
        found.update(word for row in con.execute(query, {"ids": ids}) for word in row if word)
        states = sa.select(change_row.c.before, change_row.c.after).where(
            change_row.c.table == name, change_row.c.row_id.in_(ids_in("ids"))
        )
        for state in (json.loads(text) for row in con.execute(states, {"ids": ids}) for text in row if text):
            found.update(state[column] for column in columns if state.get(column))
    return frozenset(word for word in found if len(word) > 1)


def telling(con: Connection, person: Person, recorded: Ids) -> frozenset[str]:
    """Of the words those that tell of this person alone: full names, addresses and numbers that nobody else has."""
    of_person = words_of(con, {name: ids for name, ids in recorded.items() if name in _TELLING})
    wanted = {word for word in of_person if len(word) >= _SHORTEST and (" " in word or not word.isalpha())}
    others: set[str] = set()
    for table, own in ((lead, person.leads), (stakeholder, person.stakeholders)):
        for column in _WORDS[table.name]:
            query = sa.select(table.c[column]).where(
                table.c[column].in_(sorted(wanted)), table.c.id.not_in(sorted(own))
            )
            others.update(con.execute(query).scalars())
    return frozenset(wanted - others)


def replace(con: Connection, words: Iterable[str], by: str) -> None:
    """Write something else in the place of words, in all that people wrote and in what the journal knows of it."""
    for word in sorted(words, key=len, reverse=True):
        for name, columns in _FREE_TEXTS.items():
            for column in columns:
                _replace(con, JOURNALED[name].c[column], word, by)
        in_json, by_in_json = json.dumps(word, ensure_ascii=False)[1:-1], json.dumps(by, ensure_ascii=False)[1:-1]
        for kept in (
            *(JOURNALED[name].c.extra for name in ("lead", "account", "stakeholder", "sale")),
            *(change.c.label_values, change_row.c.before, change_row.c.after, import_run.c.files),
        ):
            _replace(con, sa.type_coerce(kept, sa.Text), in_json, by_in_json, kept)


def _replace(
    con: Connection, text: sa.ColumnElement[str], word: str, by: str, column: sa.Column[object] | None = None
) -> None:
    kept = text if column is None else column
    table = kept.table
    becomes = sa.type_coerce(sa.func.replace(text, word, by), kept.type)
    con.execute(sa.update(table).where(sa.func.instr(text, word) > 0).values({kept.name: becomes}))
