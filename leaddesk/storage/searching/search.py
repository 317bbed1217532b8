"""The trigram index over leads: how it is asked, and how it is paused while masses of rows are written."""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from math import isqrt
from typing import Any

import sqlalchemy as sa
from sqlalchemy import exc
from sqlalchemy.sql import visitors

from leaddesk.storage import statements
from leaddesk.storage.engine import Connection, next_id
from leaddesk.storage.tables import lead

Condition = sa.ColumnElement[bool]

MANY_ROWS = 20_000
_TRIGRAM = 3  # characters
_USUAL_PART, _LARGE_PART = 1 << 20, 1 << 24  # bytes of new entries that are gathered before they are written
_MOST_TRIGRAMS = 32  # of a word: enough to leave few leads to look through

_DIALLED = re.compile(r"\(?0[0-9]+(?:[/().-]+[0-9]+)*")
_DIGITS = re.compile(r"[0-9]+")

_INDEX = sa.table("lead_search", sa.column("rowid", sa.Integer), sa.column("lead_search", sa.Text))
_ASKED_ID: sa.ColumnElement[int] = sa.literal_column("+lead.id", sa.Integer)  # which no index finds a lead by
_LATEST = (
    sa.select(_INDEX.c.rowid)
    .where(_INDEX.c.lead_search.op("MATCH", is_comparison=True)(sa.bindparam("trigrams", type_=sa.Text)))
    .order_by(_INDEX.c.rowid.desc())
    .limit(sa.bindparam("most", type_=sa.Integer))
)
_DEARER = 40

_TRIGGERS = {
    "lead_search_insert": "AFTER INSERT ON lead BEGIN "
    "INSERT INTO lead_search(rowid, search_text) VALUES (new.id, new.search_text); END",
    "lead_search_delete": "AFTER DELETE ON lead BEGIN "
    "INSERT INTO lead_search(lead_search, rowid, search_text) VALUES ('delete', old.id, old.search_text); END",
    "lead_search_update": "AFTER UPDATE OF search_text ON lead BEGIN "
    "INSERT INTO lead_search(lead_search, rowid, search_text) VALUES ('delete', old.id, old.search_text); "
    "INSERT INTO lead_search(rowid, search_text) VALUES (new.id, new.search_text); END",
}

PARTS = frozenset({"lead_search", *_TRIGGERS})

_OTHER_LEADS = """
SELECT count(*) FROM (SELECT id FROM lead EXCEPT SELECT id FROM lead_search_docsize
UNION ALL SELECT id FROM (SELECT id FROM lead_search_docsize EXCEPT SELECT id FROM lead))
"""


def pause_inserts(con: Connection) -> None:
    """Let new leads be found only from `index_from` on: a trigger a row would cost more than the row.

    What is changed of them until then is not in the index either, and must not be taken out of it.
    """
    con.exec_driver_sql("DROP TRIGGER lead_search_insert")
    con.exec_driver_sql("DROP TRIGGER lead_search_update")
    _create(con, "lead_search_update", f"WHEN old.id < {next_id(con, lead)} ")


def index_from(con: Connection, first_id: int) -> None:
    """Index the leads with this id and above in one go, and every later one as it comes."""
    with _large_parts(con):
        con.exec_driver_sql(
            "INSERT INTO lead_search(rowid, search_text) SELECT id, search_text FROM lead WHERE id >= ?", (first_id,)
        )
    con.exec_driver_sql("DROP TRIGGER lead_search_update")
    for name in ("lead_search_insert", "lead_search_update"):
        _create(con, name)


@contextmanager
def rebuilt_after(con: Connection, rows: int) -> Iterator[None]:
    """Where this many rows or more come or go, write them without the index and build it anew at the end."""
    if rows < MANY_ROWS:
        yield
        return
    for name in _TRIGGERS:
        con.exec_driver_sql(f"DROP TRIGGER {name}")
    yield
    with _large_parts(con):
        con.exec_driver_sql("INSERT INTO lead_search(lead_search) VALUES ('rebuild')")
    for name in _TRIGGERS:
        _create(con, name)


def is_sound(con: Connection) -> bool:
    """Whether the index holds just what the leads say.

    It is asked by what looks like writing: where the file may not be written to, it is only seen of which leads it is.
    """
    try:
        con.exec_driver_sql("INSERT INTO lead_search(lead_search, rank) VALUES ('integrity-check', 1)")
    except exc.OperationalError as error:
        if "readonly" in str(error.orig):
            return not int(con.exec_driver_sql(_OTHER_LEADS).scalar_one())
        raise  # somebody else is writing
    except exc.DatabaseError:
        return False
    return True


def folded(text: sa.ColumnElement[Any]) -> sa.ColumnElement[str]:
    """SQL: a text as it is compared in a search (`folding.search_fold`); null stays null.

    What has as many bytes as characters is ASCII, which SQLite folds itself: in half the time, and without keeping the
    window's thread from its turn, as whoever asks Python does.
    """
    if isinstance(text, sa.ScalarSelect) and isinstance(asked := text.element, sa.Select):
        (inner,) = asked.selected_columns
        return asked.with_only_columns(folded(inner)).scalar_subquery()
    by_python = sa.func.search_fold(text, type_=sa.Text)
    if any(isinstance(part, sa.SelectBase) for part in visitors.iterate(text)):  # which would be asked each time
        return by_python
    is_ascii = sa.func.length(text) == sa.func.length(sa.cast(text, sa.LargeBinary))
    return sa.case((is_ascii, sa.func.lower(text)), else_=by_python)


def holds(text: sa.ColumnElement[Any], part: str) -> Condition:
    """SQL: a text has this part, to the letter; null if there is no text."""
    return sa.func.instr(text, part, type_=sa.Integer) > 0


def leads_with(word: str) -> Condition:
    """SQL: a lead whose search text has this folded word in it.

    The index only says which leads have all trigrams of the word, so that each is looked at again; a word shorter
    than a trigram is looked for in all leads. A phone number is found as it is dialled at home, too.
    """
    parts = _dialled(word)
    return _found(parts, lead.c.id)


def walked_leads_with(word: str) -> Condition:
    """SQL: as `leads_with`, for who goes through the leads in an order until there are enough: each is asked for."""
    return _found(_dialled(word), _ASKED_ID)


def held_by_leads(word: str) -> Condition:
    """SQL: as `leads_with`, where it is known of which leads the index has all trigrams of the word."""
    return sa.and_(*(holds(lead.c.search_text, part) for part in _dialled(word)))


def latest_with(con: Connection, words: Sequence[str], most: int) -> Sequence[int] | None:
    """The highest ids, falling, of leads of which the index has all trigrams of these folded words; None of none."""
    trigrams = _all_trigrams([part for word in words for part in _dialled(word)])
    if not trigrams:
        return None
    return [lead_id for (lead_id,) in statements.rows(con, _LATEST, trigrams=_joined(trigrams), most=most)]


def are_frequent(con: Connection, words: Sequence[str], most: int) -> bool:
    """Whether so many leads have all these folded words that going through leads in order finds `most` sooner.

    To look at a lead that the index names costs some forty times as much as to pass over one in order: with n leads
    found among N, to look at all costs 40 n, to pass over those before the first `most` costs N · most / n.
    """
    trigrams = _all_trigrams([part for word in words for part in _dialled(word)])
    if not trigrams:
        return False
    enough = isqrt(int(next_id(con, lead) * most / _DEARER)) + 1
    found = sa.select(_INDEX.c.rowid).where(_match(trigrams)).limit(enough).subquery()
    return con.execute(sa.select(sa.func.count()).select_from(found)).scalar() == enough


def some_leads_with(words: Sequence[str], looked_at: int) -> Condition | None:
    """SQL: one of the first leads whose search text has all these folded words in it, for who does not need them all.

    No more leads than `looked_at` are looked through for what the index does not know: the order of the trigrams, and
    words shorter than one. None if the index does not help with any of the words.
    """
    words = [part for word in words for part in _dialled(word)]
    trigrams = _all_trigrams(words)
    if not trigrams:
        return None
    some = sa.select(_INDEX.c.rowid).where(_match(trigrams)).limit(looked_at)
    return sa.and_(lead.c.id.in_(some), *(holds(lead.c.search_text, word) for word in words))


def _dialled(word: str) -> list[str]:
    """The parts of a number without the zeros that are dialled before it: 0561/773490 is kept as +49561773490.

    Where the word itself is found, its parts are as well; any other word is its own only part.
    """
    if not _DIALLED.fullmatch(word):
        return [word]
    first, *others = _DIGITS.findall(word)
    return [part for part in (first.lstrip("0"), *others) if part] or [word]


def _found(parts: Sequence[str], lead_id: sa.ColumnElement[int]) -> Condition:
    found = sa.and_(*(holds(lead.c.search_text, part) for part in parts))
    trigrams = _all_trigrams(parts)
    return sa.and_(lead_id.in_(sa.select(_INDEX.c.rowid).where(_match(trigrams))), found) if trigrams else found


def _match(trigrams: Sequence[str]) -> Condition:
    return _INDEX.c.lead_search.op("MATCH", is_comparison=True)(_joined(trigrams))


def _joined(trigrams: Sequence[str]) -> str:
    return " AND ".join(trigrams)


def _all_trigrams(parts: Sequence[str]) -> list[str]:
    return list(dict.fromkeys(trigram for part in parts for trigram in _trigrams(part)))


def _trigrams(word: str) -> list[str]:
    """Trigrams that a word is made of, quoted, so that none is read as an expression; the index stops at a NUL.

    Every second one, and the last: all letters are in one, and what the index has to read is two thirds.
    """
    last = len(word) - _TRIGRAM
    places = sorted({*range(0, last, 2), last})[:_MOST_TRIGRAMS] if last >= 0 else []
    found = dict.fromkeys(word[place : place + _TRIGRAM] for place in places)
    return ['"' + trigram.replace('"', '""') + '"' for trigram in found if "\0" not in trigram]


@contextmanager
def _large_parts(con: Connection) -> Iterator[None]:
    """A time in which the index is written in large parts, of which fewer have to be merged."""
    size = "INSERT INTO lead_search(lead_search, rank) VALUES ('hashsize', ?)"
    con.exec_driver_sql(size, (_LARGE_PART,))
    yield
    con.exec_driver_sql(size, (_USUAL_PART,))


def _create(con: Connection, name: str, condition: str = "") -> None:
    con.exec_driver_sql(f"CREATE TRIGGER {name} {_TRIGGERS[name].replace('BEGIN', f'{condition}BEGIN', 1)}")
