"""Writing all leads as an exact CSV file, against the `sqlite3` shell writing the same rows."""

import json
import sys
from pathlib import Path

from leaddesk.model.days import Period
from leaddesk.services.desk import Desk
from leaddesk.services.exporting import export
from leaddesk.storage.store import Store
from tests.benchmarks import measure, output, shell, stores
from tests.benchmarks.measure import Cost

_FLOOR = "sqlite3 -csv"
_SAME_ROWS = """
SELECT lead.external_id, lead.name, first_name, last_name, title, contact, company, NULL AS account, email, phone,
    mobile, website, instagram, whatsapp, street, city, postal_code, region, country, language,
    channel.name AS channel, campaign.name AS campaign, pipeline.name AS pipeline, stage.name AS stage, status,
    value_minor / 100.0 AS value, lead.currency, lead.probability, owner, created_at, expected_close, close_reason,
    lead.notes,
    extra
FROM lead
LEFT JOIN channel ON channel.id = lead.channel_id
LEFT JOIN campaign ON campaign.id = lead.campaign_id
LEFT JOIN pipeline ON pipeline.id = lead.pipeline_id
LEFT JOIN stage ON stage.id = lead.stage_id
ORDER BY lead.id
"""


def measure_export(folder: Path, rows: int, rounds: int) -> None:
    """Compare, each in a process of its own."""
    with stores.desk_with_leads(folder, rows) as (_, source):
        pass
    out = folder / "out.csv"

    def ours() -> Cost:
        return measure.of_module("exporting", str(source), str(out))

    works = {"leaddesk": ours}
    if shell.is_there():
        works[_FLOOR] = lambda: shell.export(source, _SAME_ROWS.strip(), out)
    costs = measure.interleaved(works, rounds)
    output.compare(f"exact CSV of {rows:,} leads", costs, {_FLOOR: 1.5})
    output.told(costs["leaddesk"])
    out.unlink()


def _export_one(source: Path, out: Path) -> None:
    with Store(source) as store:
        export(Desk(store, "Ada"), "leads", out, profile="exact", format="csv", period=Period(), where="")
    sys.stdout.write(json.dumps({"peak MB": measure.peak_mb()}))


if __name__ == "__main__":
    _export_one(Path(sys.argv[1]), Path(sys.argv[2]))
