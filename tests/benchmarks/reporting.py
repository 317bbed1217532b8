"""The channel report, against one scan of all leads that groups them by channel and month."""

from contextlib import closing
from pathlib import Path
from time import perf_counter

from leaddesk.model.days import Period
from leaddesk.services.figures import reports
from leaddesk.storage.driver import driver
from tests.benchmarks import measure, output, stores
from tests.benchmarks.measure import Cost

_SCAN = """
SELECT channel_id, substr(created_on, 1, 7), count(*), sum(status = 'won'), sum(value_minor)
FROM lead NOT INDEXED GROUP BY 1, 2
"""
_FLOOR = "GROUP BY over all leads"


def measure_report(folder: Path, rows: int, rounds: int) -> None:
    """Compare; the report counts everything each time, so one scan is what it may cost."""
    with stores.desk_with_leads(folder, rows) as (desk, path), closing(driver().connect(str(path))) as raw:

        def ours() -> Cost:
            start, cpu_s = perf_counter(), measure.cpu_s()
            desk.ask(reports.report_json, "channels", Period())
            return Cost(perf_counter() - start, measure.cpu_s() - cpu_s, {})

        def scan() -> Cost:
            start, cpu_s = perf_counter(), measure.cpu_s()
            raw.execute(_SCAN).fetchall()
            return Cost(perf_counter() - start, measure.cpu_s() - cpu_s, {})

        costs = measure.interleaved({"leaddesk": ours, _FLOOR: scan}, rounds)
    output.compare(f"channel report of {rows:,} leads", costs, {_FLOOR: 1.0})
