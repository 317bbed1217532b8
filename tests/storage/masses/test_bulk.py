import json
from collections.abc import Callable

import pytest
import sqlalchemy as sa

from leaddesk.model.change import Done, RowChange
from leaddesk.model.import_run import ImportRun
from leaddesk.model.messages import Message
from leaddesk.services import leads
from leaddesk.services.desk import Desk
from leaddesk.services.work import Work
from leaddesk.storage import soundness
from leaddesk.storage.masses.bulk import BATCH, Bulk
from leaddesk.storage.row_writer import Author
from leaddesk.storage.searching import search
from leaddesk.storage.store import Store
from leaddesk.storage.tables import change_row, import_run
from tests.storage import deeds
from tests.storage.dumps import check_soundness, count, dump_of, everything, schema

MANY = search.MANY_ROWS + 500


def bulk_job(write: Callable[[Bulk], object]) -> Callable[[Work, Author], Done]:
    """A run in which this is written."""

    def job(work: Work, author: Author) -> Done:
        bulk = Bulk(work.con, author, Message("Import"), ImportRun(preset="test", files={"a.csv": "0" * 64}))
        write(bulk)
        return bulk.finish({"read": 1}, {"Last Name": "last_name"})

    return job


@pytest.mark.parametrize("leads_made", [0, 1, BATCH - 1, BATCH, BATCH + 1])
def test_rows_go_in_whatever_their_number(desk: Desk, store: Store, leads_made: int) -> None:
    before = schema(store)
    done = desk.run(deeds.run, deeds.Import(leads=leads_made))

    assert count(store, "lead") == count(store, "stage_entry") == leads_made
    assert done.row_count == 2 * leads_made + 2
    assert schema(store) == before
    check_soundness(store)


def test_where_many_leads_are_expected_indexes_are_made_anew_at_the_end(desk: Desk, store: Store) -> None:
    desk.do(leads.add, {"name": "there before"})
    before = schema(store)
    desk.run(deeds.run, deeds.Import(leads=MANY, expected_rows=MANY))

    assert count(store, "lead") == MANY + 1
    assert schema(store) == before
    check_soundness(store)
    with store.reading() as con:
        assert soundness.integrity_problems(con) == []


def test_rows_are_known_by_their_run_and_not_by_a_record_each(desk: Desk, store: Store) -> None:
    done = desk.run(deeds.run, deeds.Import(leads=3))
    found = dump_of(store)

    assert {row["import_run_id"] for name in ("lead", "stage_entry", "account") for row in found[name].values()} == {1}
    assert done.run_id == 1
    with store.reading() as con:
        assert con.execute(sa.select(change_row.c.table)).scalars().all() == ["channel"]


def test_a_run_is_one_line_of_the_history_with_all_its_rows(desk: Desk) -> None:
    done = desk.run(deeds.run, deeds.Import(leads=3))
    (entry,) = desk.history()

    assert (entry.change_id, entry.run_id, entry.row_count) == (done.change_id, done.run_id, done.row_count)
    assert done.tables == {"channel", "account", "lead", "stage_entry"}


def test_a_run_keeps_its_counts_and_its_mapping(desk: Desk, store: Store) -> None:
    desk.run(bulk_job(lambda bulk: bulk.table("task", ["title"]).add(("call",))))
    with store.reading() as con:
        (row,) = con.execute(sa.select(import_run)).mappings()

    assert row["counts"] == {"read": 1, "rows": 1}
    assert row["mapping"] == {"Last Name": "last_name"}
    assert row["files"] == {"a.csv": "0" * 64}


def test_rows_know_their_ids_before_they_are_written(desk: Desk, store: Store) -> None:
    first = desk.do(leads.add_contact, {"name": "first"}).rows[0].row_id
    desk.do(leads.delete, first)
    ids: list[int] = []

    def write(bulk: Bulk) -> None:
        tasks, other = bulk.table("task", ["title"]), bulk.table("task", ["title", "owner"])
        ids.extend((tasks.add(("a",)), other.add(("b", "Ada")), tasks.add(("c",))))

    desk.run(bulk_job(write))
    desk.run(bulk_job(write))
    desk.run(deeds.run, deeds.Import(leads=1))

    assert ids == [1, 2, 3, 4, 5, 6]
    assert [(row["title"], row["owner"]) for row in dump_of(store)["task"].values()][:3] == [
        ("a", None),
        ("b", "Ada"),
        ("c", None),
    ]
    assert list(dump_of(store)["lead"]) == [first + 1]


def test_rows_that_were_there_are_updated_with_a_record(desk: Desk, store: Store) -> None:
    lead_id = desk.do(leads.add_contact, {"name": "Ada", "city": "Roma"}).rows[0].row_id

    def write(bulk: Bulk) -> None:
        bulk.update("lead", lead_id, {"email": None, "name": "Ada"}, {"email": "x@example.com", "name": "Éva"})
        bulk.write(RowChange("lead", lead_id, {"city": "Roma"}, {"city": "Wien"}))

    done = desk.run(bulk_job(write))
    row = dump_of(store)["lead"][lead_id]

    assert (row["email"], row["city"], row["search_text"]) == ("x@example.com", "Wien", "eva\nx@example.com")
    assert row["import_run_id"] is None
    assert done.row_count == 2
    assert done.tables == {"lead"}
    with store.reading() as con:
        rows = con.execute(sa.select(change_row.c.before).where(change_row.c.change_id == done.change_id)).scalars()
        assert [json.loads(before or "") for before in rows] == [{"email": None, "name": "Ada"}, {"city": "Roma"}]


@pytest.mark.parametrize("expected_rows", [0, MANY])
def test_a_run_that_fails_leaves_no_trace(desk: Desk, store: Store, expected_rows: int) -> None:
    def fail(work: Work, author: Author) -> Done:
        deeds.run(work, author, deeds.Import(leads=BATCH + 1))
        bulk = Bulk(work.con, author, Message("Import"), ImportRun(), expected_rows)
        bulk.table("task", ["title"]).add(("call",))
        bulk.flush()
        raise ZeroDivisionError

    before = schema(store), everything(store)
    with pytest.raises(ZeroDivisionError):
        desk.run(fail)

    assert (schema(store), everything(store)) == before
    check_soundness(store)
