"""Files written for a test and taken in at the bench."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from leaddesk.model.lead import Lead
from leaddesk.model.stage import Stage
from leaddesk.model.stage_entry import StageEntry
from leaddesk.services.importing.request import FileResult, ImportRequest, ImportResult
from leaddesk.services.importing.run import import_files
from tests.services.bench import Bench


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def take_in(bench: Bench, paths: Path | Sequence[Path], **answers: Any) -> ImportResult:  # noqa: ANN401 - any answers of a request
    files = (paths,) if isinstance(paths, Path) else tuple(paths)
    return import_files(bench.desk, ImportRequest(files, **answers))


def take_in_text(bench: Bench, folder: Path, text: str, *, name: str = "leads.csv", **answers: Any) -> FileResult:  # noqa: ANN401
    result = take_in(bench, write(folder, name, text), **answers).files[0]
    counts = result.counts()
    parts = ("created", "updated", "unchanged", "skipped", "rejected")
    assert counts["read"] == sum(counts[part] for part in parts)
    return result


def lead_called(bench: Bench, name: str) -> Lead:
    (found,) = bench.find(Lead, name=name)
    return found


def way_of(bench: Bench, lead: Lead) -> list[tuple[str, str | None]]:
    """(stage, day) of a lead's entries, oldest first."""
    names = {stage.id: stage.name for stage in bench.find(Stage)}
    entries = bench.find(StageEntry, lead_id=lead.id)
    return [(names[each.stage_id], each.entered_on.isoformat() if each.entered_on else None) for each in entries]


def said(result: FileResult) -> str:
    """All warnings as one text."""
    return "\n".join(str(each) for each in result.warnings.all())
