"""Looking for duplicates in the sample shop, against one scan of the same columns of all leads, sorted by name."""

from contextlib import closing
from pathlib import Path
from time import perf_counter

from leaddesk.services.desk import Desk
from leaddesk.services.duplicates.search import find
from leaddesk.storage.driver import driver
from leaddesk.storage.store import Store
from tests.benchmarks import measure, output, stores
from tests.benchmarks.measure import Cost

_SCAN = """
SELECT lead.id, lead.kind, lead.name, first_name, last_name, contact, company, account.name, vat_id, lead.email,
    lead.phone, mobile, whatsapp, lead.city, lead.postal_code, lead.country, created_on, closed_on
FROM lead LEFT JOIN account ON account.id = account_id ORDER BY lead.sort_name
"""
_FLOOR = "scan of the same columns by name"


def measure_duplicates(folder: Path, rows: int, rounds: int) -> None:
    """Compare; also what memory the search adds, which must not grow with the leads as they themselves do."""
    path = stores.sample_of(folder, rows)
    with Store(path) as store, closing(driver().connect(str(path))) as raw:
        desk = Desk(store, "Ada")
        before = measure.private_mb()

        def ours() -> Cost:
            start, cpu_s = perf_counter(), measure.cpu_s()
            groups = desk.ask_long(find)
            cost = Cost(perf_counter() - start, measure.cpu_s() - cpu_s, {"groups": len(groups)})
            output.say(f"  {len(groups):,} groups, {measure.private_mb() - before:.0f} MB added")
            return cost

        def scan() -> Cost:
            start, cpu_s = perf_counter(), measure.cpu_s()
            for _ in raw.execute(_SCAN):
                pass
            return Cost(perf_counter() - start, measure.cpu_s() - cpu_s, {})

        costs = measure.interleaved({"leaddesk": ours, _FLOOR: scan}, rounds)
    output.compare(f"duplicates among {rows:,} leads of the sample shop", costs, {})
