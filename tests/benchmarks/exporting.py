"""Writing all leads as CSV files, against the `sqlite3` shell writing the same rows and columns."""

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from leaddesk.services.desk import Desk
from leaddesk.services.exports.exporting import export
from leaddesk.storage.store import Store
from tests.benchmarks import measure, output, shell, stores
from tests.benchmarks.measure import Cost

_FLOOR = "sqlite3 -csv"

_REACHED = """coalesce(
    CASE WHEN lead.status IN ('won', 'lost') THEN (
        SELECT entered.name FROM stage_entry JOIN stage AS entered ON entered.id = stage_entry.stage_id
        WHERE stage_entry.lead_id = lead.id AND entered.kind = 'open' ORDER BY stage_entry.id DESC LIMIT 1) END,
    stage.name)"""
_MADE = {
    "account": "account.name",
    "channel": "channel.name",
    "campaign": "campaign.name",
    "pipeline": "pipeline.name",
    "stage": _REACHED,
    "value": "lead.value_minor / 100.0",
    "won_at": "CASE WHEN lead.status = 'won' THEN lead.closed_at END",
    "lost_at": "CASE WHEN lead.status = 'lost' THEN lead.closed_at END",
    "lost_reason": "lead.close_reason",
    "next_task": "task.title",
    "next_task_due": "task.due_on",
    "tags": "(SELECT group_concat(tag.name, '; ') FROM lead_tag JOIN tag ON tag.id = lead_tag.tag_id "
    "WHERE lead_tag.lead_id = lead.id)",
    "consent": "(SELECT group_concat(state, '; ') FROM consent WHERE consent.lead_id = lead.id)",
    "last_contact": "(SELECT max(happened_on) FROM activity WHERE activity.lead_id = lead.id)",
}
_FROM = """
FROM lead
LEFT JOIN account ON account.id = lead.account_id
LEFT JOIN channel ON channel.id = lead.channel_id
LEFT JOIN campaign ON campaign.id = lead.campaign_id
LEFT JOIN pipeline ON pipeline.id = lead.pipeline_id
LEFT JOIN stage ON stage.id = lead.stage_id
LEFT JOIN task ON task.id = (
    SELECT id FROM task WHERE task.lead_id = lead.id AND done_at IS NULL AND done_on IS NULL
    ORDER BY due_on IS NULL, due_on, id LIMIT 1)
ORDER BY lead.id"""

_ALL = (
    *("external_id", "name", "first_name", "last_name", "title", "contact", "company", "account", "email", "phone"),
    *("mobile", "website", "instagram", "whatsapp", "street", "city", "postal_code", "region", "country", "language"),
    *("channel", "campaign", "pipeline", "stage", "status", "value", "currency", "probability", "owner", "created_at"),
    *("won_at", "lost_at", "closed_at", "expected_close", "lost_reason", "next_task", "next_task_due", "tags", "notes"),
    "consent",
)
_VIEW = ("name", "company", "channel", "stage", "value", "owner", "next_task", "next_task_due", "last_contact", "tags")

# What is written: the profile, and the columns if it is not all of them.
_FILES: Mapping[str, tuple[str, tuple[str, ...]]] = MappingProxyType(
    {"view": ("de", _VIEW), "guarded": ("de", ()), "exact": ("exact", ())}
)
_GOAL = 2.0


def measure_export(folder: Path, rows: int, rounds: int) -> None:
    """Compare the writing of a view's columns, guarded, of all fields, guarded, and of an exact file."""
    source = stores.sample_of(folder, rows)
    with Store(source):  # made what it is to be read as, if it is older
        pass
    out = folder / "out.csv"
    for name, (_, fields) in _FILES.items():
        _compare(name, fields or _ALL, source, out, rows, rounds)
    out.unlink()


def _compare(name: str, fields: tuple[str, ...], source: Path, out: Path, rows: int, rounds: int) -> None:
    def ours() -> Cost:
        return measure.of_module("exporting", name, str(source), str(out))

    works = {"leaddesk": ours}
    if shell.is_there():
        columns = ",\n".join(f"{_MADE.get(field, f'lead.{field}')} AS {field}" for field in fields)
        works[_FLOOR] = lambda: shell.export(source, f"SELECT {columns}{_FROM}", out)
    costs = measure.interleaved(works, rounds)
    output.compare(f"{name} CSV of {rows:,} leads and more, {len(fields)} columns", costs, {_FLOOR: _GOAL})
    output.told(costs["leaddesk"])


def _export_one(name: str, source: Path, out: Path) -> None:
    profile, fields = _FILES[name]
    with Store(source) as store:
        before, held = measure.cpu_s(), measure.peak_mb()
        export(Desk(store, "Ada"), "leads", out, profile=profile, format="csv", fields=fields)
        peak = measure.peak_mb()
        told = {
            "peak MB": peak,
            "MB of the export alone": peak - held,
            "cpu s of the export alone": measure.cpu_s() - before,
        }
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    _export_one(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
