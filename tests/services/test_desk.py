import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import pytest
import sqlalchemy as sa

from leaddesk.model.change import Change, Done
from leaddesk.model.enums import ChangeKind
from leaddesk.model.errors import StoppedError
from leaddesk.model.messages import Message
from leaddesk.services import leads
from leaddesk.services.desk import Desk, Steps
from leaddesk.services.pipeline import funnel
from leaddesk.services.work import Work
from leaddesk.storage.pages import ids_of
from leaddesk.storage.row_writer import Author
from leaddesk.storage.store import Store
from tests.services.bench import Bench

COUNT_FOR_EVER = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"


def named(steps: Steps) -> tuple[str | None, str | None]:
    return str(steps.undo) if steps.undo else None, str(steps.redo) if steps.redo else None


def test_undo_and_redo_are_named_before_they_are_made(bench: Bench) -> None:
    assert bench.desk.steps() == Steps()
    lead_id = bench.desk.do(leads.add, {"name": "Anna"}).rows[0].row_id
    bench.desk.do(funnel.win, lead_id)
    assert named(bench.desk.steps()) == ("Win “Anna”", None)
    bench.desk.undo()
    assert named(bench.desk.steps()) == ("Add “Anna”", "Win “Anna”")
    bench.desk.undo()
    assert named(bench.desk.steps()) == (None, "Add “Anna”")
    bench.desk.redo()
    bench.desk.do(leads.edit, lead_id, {"city": "Rome"})
    assert named(bench.desk.steps())[1] is None


def test_the_newest_change_goes_up_with_every_change_undo_and_redo(bench: Bench) -> None:
    seen = [bench.desk.newest_change()]
    assert seen == [0]
    added: Callable[[], Done] = partial(bench.desk.do, leads.add, {"name": "Anna"})
    for step in (added, bench.desk.undo, bench.desk.redo):
        seen.append(step().change_id)
        assert bench.desk.newest_change() == seen[-1]
    assert seen == sorted(set(seen))


def test_what_changes_nothing_is_no_step(bench: Bench) -> None:
    lead_id = bench.desk.do(leads.add, {"name": "Anna", "city": "Rome"}).rows[0].row_id
    newest = bench.desk.newest_change()
    assert bench.desk.do(leads.edit, lead_id, {"city": "Rome"}) == Done(
        newest, ChangeKind.DO, Message("Edit “{name}”", {"name": "Anna"})
    )
    assert bench.desk.newest_change() == newest
    assert named(bench.desk.steps()) == ("Add “Anna”", None)


def test_the_file_version_tells_of_every_writing_also_by_others(bench: Bench) -> None:
    first = bench.desk.file_version()
    assert bench.desk.file_version() == first
    bench.desk.do(leads.add, {"name": "Anna"})
    second = bench.desk.file_version()
    assert second != first
    with Store(bench.store.path) as other:
        Desk(other, "Bo").do(leads.add, {"name": "Bo"})
    with ThreadPoolExecutor() as threads:
        assert threads.submit(bench.desk.file_version).result() not in (first, second)


def test_what_does_not_end_can_be_stopped_and_leaves_nothing(bench: Bench) -> None:
    before = bench.rows()
    started = threading.Event()

    def job(work: Work, author: Author) -> None:
        work.con.exec_driver_sql("UPDATE channel SET name = 'x'")
        started.set()
        work.con.exec_driver_sql(COUNT_FOR_EVER).all()

    stop_when(started, bench.desk.interrupt)
    with pytest.raises(StoppedError):
        bench.desk.run(job)
    assert bench.rows() == before
    bench.desk.do(leads.add, {"name": "Anna"})


def test_what_is_stopped_between_two_statements_is_not_kept_either(bench: Bench) -> None:
    before = bench.rows()

    def use_case(work: Work) -> Change:
        bench.desk.interrupt()
        return leads.add(work, {"name": "Anna"})

    with pytest.raises(StoppedError):
        bench.desk.do(use_case)
    assert bench.rows() == before


def test_to_stop_where_nothing_is_written_stops_nothing(bench: Bench) -> None:
    bench.desk.interrupt()
    bench.desk.do(leads.add, {"name": "Anna"})
    bench.desk.interrupt()
    bench.desk.undo()


def test_reading_at_length_can_be_stopped_and_writing_goes_on_meanwhile(bench: Bench) -> None:
    started = threading.Event()

    def question(work: Work) -> None:
        bench.desk.do(leads.add, {"name": "Anna"})
        started.set()
        one = sa.select(sa.literal(1).label("i")).cte("n", recursive=True)
        numbers = one.union_all(sa.select(one.c.i + 1))
        ids_of(work.con, sa.select(numbers.c.i).where(numbers.c.i < 0))

    stop_when(started, partial(bench.desk.interrupt, reading=True))
    with pytest.raises(StoppedError):
        bench.desk.ask_long(question)
    assert bench.desk.newest_change() == 1
    bench.desk.interrupt(reading=True)
    assert bench.desk.ask_long(lambda work: work.actor) == "Ada"


def test_a_reader_goes_on_while_a_writer_is_stopped(bench: Bench) -> None:
    def question(work: Work) -> int:
        bench.desk.interrupt()
        return int(work.con.exec_driver_sql(COUNT_FOR_EVER.replace("FROM n)", "FROM n LIMIT 200000)")).scalar_one())

    assert bench.desk.ask(question) == 200_000


def stop_when(started: threading.Event, stop: Callable[[], None]) -> None:
    def wait() -> None:
        started.wait()
        stop()

    threading.Thread(target=wait).start()
