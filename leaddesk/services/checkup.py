"""Examining a file: whether it is whole, and whether its rows agree with each other."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from leaddesk.model.messages import N_, Message
from leaddesk.services.work import Work
from leaddesk.storage import history_checks, soundness
from leaddesk.storage.engine import Connection
from leaddesk.storage.safety import checks
from leaddesk.storage.safety.checks import Found
from leaddesk.storage.searching import search

LISTED = 20  # problems of one sort that are named one by one

_AT_ODDS: tuple[tuple[str, str, Callable[[Connection, int], list[Found]]], ...] = (
    (
        "stage",
        N_("Lead {lead}, “{name}”, has some of pipeline, stage and status, but not all of them."),
        checks.half_contacts,
    ),
    (
        "stage",
        N_("Lead {lead}, “{name}”, is {status}, which does not fit its stage “{stage}” ({kind}) or its pipeline."),
        checks.not_as_their_stage,
    ),
    (
        "stage",
        N_("Lead {lead}, “{name}”, is in the stage “{stage}”, but that is not the one it entered last."),
        checks.not_where_they_went,
    ),
    ("rank", N_("Lead {lead}, “{name}”, has no place in the column “{stage}”."), checks.without_rank),
    (
        "sale",
        N_("A line of the sale {sale} does not add up: net {net_minor} and VAT {vat_minor} are not {gross_minor}."),
        checks.not_adding_up,
    ),
    (
        "journal",
        N_("The history knows nothing of the import run {run}, so it cannot be undone."),
        checks.runs_without_change,
    ),
    (
        "journal",
        N_("Row {row} of {table} is not there, though the history does not say that it was removed."),
        checks.lost_since,
    ),
    ("journal", N_("Row {row} of {table} is there, though the history says that it was removed."), checks.left_behind),
    (
        "journal",
        N_("Row {row} of {table} holds something else in “{column}” than the history says."),
        history_checks.not_as_told,
    ),
)

_WRONGLY_KEPT = N_(
    "The figures kept for {month} do not agree with its leads. "
    "Change the value of one of them: they are then counted anew."
)


@dataclass(frozen=True)
class Problem:
    """Something that is wrong with a file.

    `kind` is file, schema, reference, journal, search, derived, stage, rank or sale.
    """

    kind: str
    message: Message


def check(work: Work) -> list[Problem]:
    """Everything that is wrong with the file, the first of each sort by name; nothing is changed.

    Where the file itself is damaged or cannot be read, no more is asked: what its rows say cannot be trusted.
    """
    damaged = [
        Problem("file", Message(N_("The file is damaged: {detail}"), {"detail": detail}))
        for detail in soundness.integrity_problems(work.con)
    ]
    broken = damaged or [*_schema(work)]
    return broken or [*_references(work), *_search(work), *_derived(work), *_at_odds(work)]


def _schema(work: Work) -> Iterator[Problem]:
    for name in checks.missing_parts(work.con):
        yield Problem("schema", Message(N_("A part of the file is missing: {name}. Restore a backup."), {"name": name}))
        return
    for table, rows in checks.malformed_rows(work.con):
        text = N_("{rows} rows of {table} hold something that cannot be read. Restore a backup.")
        yield Problem("schema", Message(text, {"rows": rows, "table": table}))


def _references(work: Work) -> Iterator[Problem]:
    hanging = soundness.foreign_key_problems(work.con)
    for table, row_id, target in hanging[:LISTED]:
        text = N_("Row {row} of {table} refers to a row of {target} that is not there.")
        kind = "journal" if table in ("change", "change_row") else "reference"
        yield Problem(kind, Message(text, {"row": row_id, "table": table, "target": target}))
    if len(hanging) > LISTED:
        yield _more("reference")


def _search(work: Work) -> Iterator[Problem]:
    if not search.is_sound(work.con):
        yield Problem("search", Message(N_("The search index does not agree with the leads; some may not be found.")))


def _derived(work: Work) -> Iterator[Problem]:
    text = N_("Row {row} of {table}, “{name}”, is not found and sorted by what it holds now.")
    yield from _problems(work, "derived", text, partial(checks.wrongly_derived, swedish=work.shop.swedish))
    yield from _problems(work, "derived", _WRONGLY_KEPT, checks.wrongly_kept)


def _at_odds(work: Work) -> Iterator[Problem]:
    for kind, text, find in _AT_ODDS:
        yield from _problems(work, kind, text, find)


def _problems(work: Work, kind: str, text: str, find: Callable[[Connection, int], list[Found]]) -> Iterator[Problem]:
    found = find(work.con, LISTED + 1)
    yield from (Problem(kind, Message(text, values)) for values in found[:LISTED])
    if len(found) > LISTED:
        yield _more(kind)


def _more(kind: str) -> Problem:
    return Problem(kind, Message(N_("There are more than these {count} of this sort."), {"count": LISTED}))
