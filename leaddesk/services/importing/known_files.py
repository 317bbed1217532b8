"""Files that were imported before, whatever they were called: rows with nothing to know them by would be made twice."""

from collections.abc import Sequence

from leaddesk.model.messages import N_
from leaddesk.services.importing.plan import FilePlan
from leaddesk.services.importing.request import FileResult
from leaddesk.services.work import Work
from leaddesk.storage.masses import run_rows


def warn_of_doubles(work: Work, run_id: int, plans: Sequence[FilePlan], results: Sequence[FileResult]) -> None:
    """Say of each file that made rows if it came before, in an earlier import or in this one."""
    seen: dict[tuple[str, str], str] = {}  # the parts of a whole file are of several kinds
    for plan, result in zip(plans, results, strict=True):
        before = run_rows.run_of_file(work.con, plan.sha256, run_id) if result.created else None
        if before is not None:
            result.warnings.add(
                N_(
                    "This very file was imported before, as “{name}” in run {run}; rows that are new all the same: "
                    "{count}. If they are there twice now, undo the import and give the rows an id."
                ),
                name=before[1],
                run=before[0],
                count=result.created,
            )
        elif result.created and (plan.sha256, plan.kind) in seen:
            result.warnings.add(
                N_(
                    "This is the same file as “{name}”; rows that are new all the same: {count}. "
                    "If they are there twice now, undo the import and leave one of the files out."
                ),
                name=seen[plan.sha256, plan.kind],
                count=result.created,
            )
        seen.setdefault((plan.sha256, plan.kind), plan.name)
