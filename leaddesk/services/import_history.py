"""What is known of an import later on: its files, what it did, how its columns were read, and what is left of it."""

from collections.abc import Mapping
from typing import NamedTuple

from leaddesk.exchange import presets
from leaddesk.model.errors import NotFoundError
from leaddesk.model.import_run import ImportRun
from leaddesk.model.messages import N_
from leaddesk.model.setting import Setting
from leaddesk.services.work import Work
from leaddesk.storage import history
from leaddesk.storage.masses import run_rows
from leaddesk.storage.masses.run_rows import KeptRow

__all__ = ["MOST_KEPT", "OWN_PRESET", "SAMPLE", "KeptRow", "RunTold", "run_told", "sample_run"]

MOST_KEPT = 200
SAMPLE = "sample"  # the preset of a run that made a sample shop
OWN_PRESET = "import.preset."  # begins the keys of settings that keep the user's own presets


class RunTold(NamedTuple):
    """An import: its kind, names of files, counts by result, preset (empty: none), column → field, leads still there.

    `title` is what the preset is called. `kept` are rows of an import that was undone which are there all the same,
    MOST_KEPT of them; `kept_count` is how many there are.
    """

    run_id: int
    kind: str
    files: tuple[str, ...]
    counts: Mapping[str, int]
    preset: str
    mapping: Mapping[str, str]
    leads_left: int
    title: str
    kept_count: int
    kept: tuple[KeptRow, ...]


def sample_run(work: Work) -> int | None:
    """The run that made the sample shop in this file; None if there is none, or none any more."""
    return run_rows.run_by_preset(work.con, SAMPLE)


def run_told(work: Work, run_id: int) -> RunTold:
    """What is known of an import; raises NotFoundError if there is none of this number."""
    change_id = history.change_of_run(work.con, run_id)
    found = work.find(ImportRun, id=run_id)
    if change_id is None or not found:
        raise NotFoundError(N_("There is no import run {run}; `leaddesk history` lists them."), run=run_id)
    run, change = found[0], history.entry(work.con, change_id)
    count, kept = 0, tuple[KeptRow, ...]()
    if change is not None and change.undone:
        count, kept = run_rows.kept_of_run(work.con, run_id, change_id, MOST_KEPT)
    return RunTold(
        run_id,
        run.entity,
        tuple(run.files),
        run.counts,
        run.preset,
        run.mapping,
        run_rows.rows_of_run(work.con, run_id).get("lead", 0),
        _title(work, run.preset),
        count,
        kept,
    )


def _title(work: Work, name: str) -> str:
    """What a preset is called, of the user's own or brought by LeadDesk; empty if there is none any more."""
    for setting in work.find(Setting, key=OWN_PRESET + name):
        if isinstance(setting.value, dict):
            return presets.parse_preset(name, str(setting.value["toml"])).title
    shipped = presets.load_presets().get(name)
    return shipped.title if shipped is not None else ""
