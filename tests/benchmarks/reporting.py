"""The figures of channels, against one scan of all leads that groups them by channel and month."""

from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path
from time import perf_counter

from leaddesk.model.days import Period
from leaddesk.services import leads
from leaddesk.services.desk import Desk
from leaddesk.services.figures import reports
from leaddesk.services.figures.kept_figures import keep_figures
from leaddesk.storage.driver import driver
from leaddesk.storage.figures.figure_book import FigureBook
from leaddesk.storage.store import Store
from leaddesk.ui.channels.reading import Asked, read_page
from tests.benchmarks import measure, output, stores
from tests.benchmarks.measure import Cost

_SCAN = """
SELECT channel_id, substr(created_on, 1, 7), count(*), sum(status = 'won'), sum(value_minor)
FROM lead NOT INDEXED GROUP BY 1, 2
"""
_FLOOR = "GROUP BY over all leads"
_AT_REST_GOAL, _AT_ONCE_GOAL = 0.01, 1.0


def measure_report(folder: Path, rows: int, rounds: int) -> None:
    """Compare what the page and the command line ask: at rest, after an edit, and when nothing is kept."""
    path = stores.sample_of(folder, rows)
    with Store(path) as store, closing(driver().connect(str(path))) as raw:
        desk = Desk(store, "Ada")
        today = date.fromisoformat(raw.execute("SELECT max(created_on) FROM lead").fetchone()[0])
        (lead_id,) = raw.execute("SELECT max(id) FROM lead WHERE status = 'open'").fetchone()

        def scan() -> None:
            raw.execute(_SCAN).fetchall()

        def open_anew() -> None:
            FigureBook._newest = None  # noqa: SLF001 - what a program that starts does not know

        def forget() -> None:
            raw.execute("DELETE FROM figure_cell")
            raw.commit()
            open_anew()

        def edit() -> None:
            desk.do(leads.edit, lead_id, {"value_minor": int(perf_counter() * 1_000), "currency": "EUR"})

        def rest() -> None:
            while keep_figures(store):
                pass

        asked = {
            "the report": lambda: desk.ask(reports.report_json, "channels", Period()),
            "a year": lambda: desk.ask(read_page, Asked(today)),
            "a year, by kind": lambda: desk.ask(read_page, Asked(today, by_kind=True)),
            "a year, by kind, the year before": lambda: desk.ask(read_page, Asked(today, compares=True, by_kind=True)),
        }
        for name, ask in asked.items():
            rest()
            for when, before in {"asked first": open_anew, "asked again": None}.items():
                costs = measure.interleaved({when: _after(before, ask), _FLOOR: _after(None, scan)}, rounds)
                output.compare(f"{name}, at rest, {rows:,} leads", costs, {_FLOOR: _AT_REST_GOAL})

        def edit_at_rest() -> None:
            rest()
            edit()

        ask = asked["a year"]
        for name, before in {"after an edit": edit_at_rest, "nothing kept": forget}.items():
            costs = measure.interleaved({name: _after(before, ask), _FLOOR: _after(None, scan)}, rounds)
            output.compare(f"a year, {rows:,} leads", costs, {_FLOOR: _AT_ONCE_GOAL})
        forget()
        steps = _steps(store)
        output.say(f"\nkeeping all of it: {sum(steps):.3f} s in {len(steps)} steps, the longest {max(steps):.3f} s")


def _after(before: Callable[[], object] | None, work: Callable[[], object]) -> Callable[[], Cost]:
    """The cost of a piece of work, but not of what comes before it."""

    def measured() -> Cost:
        if before is not None:
            before()
        start, cpu_s = perf_counter(), measure.cpu_s()
        work()
        return Cost(perf_counter() - start, measure.cpu_s() - cpu_s, {})

    return measured


def _steps(store: Store) -> list[float]:
    """How many seconds each step takes."""
    steps, is_any_left = list[float](), True
    while is_any_left:
        start = perf_counter()
        is_any_left = keep_figures(store)
        steps.append(perf_counter() - start)
    return steps
