"""What is known of an import that was made: its files, what it did, and what is left of it once it is undone."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import NamedTuple

from leaddesk.model.errors import NotFoundError
from leaddesk.model.import_run import ImportRun
from leaddesk.model.messages import N_
from leaddesk.services.importing.looking import known_presets
from leaddesk.services.work import Work
from leaddesk.storage import history, run_rows

MOST_KEPT = 200


class KeptRow(NamedTuple):
    """A row that stayed when an import was undone, for it was edited or something was added to it since."""

    table: str
    row_id: int
    name: str


@dataclass(frozen=True)
class RunDetails:
    """An import: `files` are names with their SHA-256, `counts` the rows read, created, updated and so on.

    `kept` are rows that it made and that stayed when it was undone, MOST_KEPT of them; `rows` counts by table what it
    made and is in the file now.
    """

    run_id: int
    change_id: int
    at: datetime | None
    files: Mapping[str, str]
    kind: str
    preset: str
    title: str
    mapping: Mapping[str, str]
    counts: Mapping[str, int]
    rows: Mapping[str, int]
    is_undone: bool
    kept: tuple[KeptRow, ...]


def run_details(work: Work, run_id: int) -> RunDetails:
    """What is known of an import; raises NotFoundError if there is none of this number."""
    change_id = history.change_of_run(work.con, run_id)
    found = work.find(ImportRun, id=run_id)
    if change_id is None or not found:
        raise NotFoundError(N_("There is no import run {run}; `leaddesk history` lists them."), run=run_id)
    entry = history.entry(work.con, change_id)
    is_undone = entry is not None and entry.undone
    preset = known_presets(work).get(found[0].preset)
    return RunDetails(
        run_id,
        change_id,
        found[0].at,
        found[0].files,
        found[0].entity,
        found[0].preset,
        preset.title if preset is not None else "",
        found[0].mapping,
        found[0].counts,
        MappingProxyType(run_rows.rows_of_run(work.con, run_id)),
        is_undone,
        tuple(KeptRow(*each) for each in run_rows.names_of_run(work.con, run_id, MOST_KEPT)) if is_undone else (),
    )
