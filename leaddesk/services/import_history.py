"""What is known of an import later on: its files, what it did, how its columns were read, and what is left of it."""

from collections.abc import Mapping
from typing import NamedTuple

from leaddesk.model.errors import NotFoundError
from leaddesk.model.import_run import ImportRun
from leaddesk.model.messages import N_
from leaddesk.services.lead_list import count_leads
from leaddesk.services.work import Work


class RunTold(NamedTuple):
    """An import: names of files, counts by result, preset (empty: none), column → field, and leads still there."""

    run_id: int
    files: tuple[str, ...]
    counts: Mapping[str, int]
    preset: str
    mapping: Mapping[str, str]
    leads_left: int


def run_told(work: Work, run_id: int) -> RunTold:
    """What is known of an import; raises NotFoundError if there is none of this number."""
    found = work.find(ImportRun, id=run_id)
    if not found:
        raise NotFoundError(N_("There is no import run {run}; `leaddesk history` lists them."), run=run_id)
    run = found[0]
    left = count_leads(work, f"import:{run_id}")
    return RunTold(run_id, tuple(run.files), run.counts, run.preset, run.mapping, left)
