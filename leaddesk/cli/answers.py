"""Answers of the command line that are no table: as JSON with the keys of the contract, and as sentences."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from zoneinfo import ZoneInfo

from leaddesk.cli.import_words import answered_before, found_text, lacking, rows_json, rows_text
from leaddesk.model import money
from leaddesk.model.change import Done, HistoryEntry
from leaddesk.model.enums import ChangeKind
from leaddesk.services.checkup import Problem
from leaddesk.services.importing.request import FileResult, ImportResult

_FIRST_REJECTED = 10
_FIRST_KEPT = 20


def import_json(result: ImportResult) -> dict[str, object]:
    """What an import did: of one file, or `files` of several."""
    files = [_file_json(each, result.run_id) for each in result.files]
    return files[0] if len(files) == 1 else {"files": files}


def _file_json(result: FileResult, run_id: int | None) -> dict[str, object]:
    rejected = [
        {"line": each.line, "column": each.column, "value": each.value, "reason": str(each.reason)}
        for each in result.rejected
    ]
    told: dict[str, object] = {
        "run": run_id,
        "file": str(result.file),
        "as": result.kind,
        "preset": result.preset or None,
        **result.counts(),
        "rejected": rejected,
        "warnings": [str(each) for each in result.warnings.all()],
        "mapping": dict(result.mapping),
        "unmapped": list(result.unmapped),
        "ambiguous": result.ambiguous,
        "lacks": list(result.lacks),
        "answers": list(result.used_answers),
        "found": [asdict(each) for each in result.found],
        "signals": [{**asdict(each), "money": _decimals(each.money)} for each in result.signals],
    }
    return told if result.rows is None else told | {"rows": rows_json(result.rows)}


def _decimals(sums: Mapping[str, int]) -> dict[str, str]:
    return {currency: money.to_text(minor, currency) for currency, minor in sums.items()}


def import_text(result: FileResult, run_id: int | None) -> str:
    """What an import did with one file, in sentences."""
    counts = ", ".join(f"{count} {name}" for name, count in result.counts().items())
    lines = [f"{result.file}: {result.kind}; {counts}."]
    lines += [f"  {column} → {field}" for column, field in result.mapping.items()]
    if result.title:
        lines.append(f"  known as an export of {result.title}")
    if (answered := answered_before(result)) is not None:
        lines.append(f"  {answered}")
    if result.unmapped:
        lines.append(f"  kept as further details: {', '.join(result.unmapped)}")
    lines += [f"  {warning}" for warning in result.warnings.all()]
    lines += [f"  {sentence}" for sentence in lacking(result.lacks)]
    lines += found_text(result)
    for each in result.rejected[:_FIRST_REJECTED]:
        where = f", {each.column} “{each.value}”" if each.column else ""
        lines.append(f"  line {each.line}{where}: {each.reason}")
    if len(result.rejected) > _FIRST_REJECTED:
        lines.append(f"  … and {len(result.rejected) - _FIRST_REJECTED} more rejected rows; --problems FILE saves them")
    if result.rows is not None:
        lines += rows_text(result.rows)
    if run_id is None:
        lines.append("This was a dry run: nothing was written.")
    else:
        lines.append(f"This is run {run_id}; `leaddesk undo --run {run_id}` takes it back at any time.")
    return "\n".join(lines)


def history_json(entries: Sequence[HistoryEntry], zone: ZoneInfo) -> dict[str, object]:
    """What was done, newest first."""
    return {
        "changes": [
            {
                "change": each.change_id,
                "at": each.at.astimezone(zone).isoformat(),
                "actor": each.actor,
                "label": str(each.label),
                "rows": each.row_count,
                "run": each.run_id,
                "undone": each.undone,
            }
            for each in entries
        ]
    }


def history_text(entries: Sequence[HistoryEntry], zone: ZoneInfo) -> str:
    """What was done, a line each, newest first."""
    lines = []
    for each in entries:
        run = f" (run {each.run_id})" if each.run_id is not None else ""
        undone = " – undone" if each.undone else ""
        when = each.at.astimezone(zone).strftime("%Y-%m-%d %H:%M")
        lines.append(f"{each.change_id:>6}  {when}  {each.actor}  {each.label}{run}, {each.row_count} rows{undone}")
    return "\n".join(lines) or "Nothing was done yet."


def undo_json(done: Done) -> dict[str, object]:
    """What an undo or redo did; `change` is the change it was about."""
    return {
        "change": done.of_change,
        "label": str(done.label),
        "run": done.run_id,
        "rows": done.row_count,
        "removed": done.removed,
        "restored": done.restored,
        "kept": [
            {"table": each.table, "id": each.row_id, "name": each.name, "reason": str(each.reason)}
            for each in done.kept
        ],
    }


def undo_text(done: Done) -> str:
    """What an undo or redo did, in sentences."""
    what = "Undone" if done.kind is ChangeKind.UNDO else "Done again"
    lines = [f"{what}: {done.label}; {done.removed} rows removed, {done.restored} restored."]
    if done.kept:
        lines.append(f"{len(done.kept)} rows were kept:")
        lines += [f"  {each.table} {each.row_id}, {each.name}: {each.reason}" for each in done.kept[:_FIRST_KEPT]]
    if len(done.kept) > _FIRST_KEPT:
        lines.append(f"  … and {len(done.kept) - _FIRST_KEPT} more; --json lists all of them")
    return "\n".join(lines)


def check_json(problems: Sequence[Problem]) -> dict[str, object]:
    """What a check found."""
    found = [{"kind": each.kind, "message": str(each.message)} for each in problems]
    return {"ok": not found, "problems": found}
