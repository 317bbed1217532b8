import importlib
import sqlite3
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy import exc

from leaddesk.model.errors import ConflictError, StoreError
from leaddesk.services import leads
from leaddesk.services.desk import Desk
from leaddesk.storage import engine, soundness
from leaddesk.storage.driver import driver
from leaddesk.storage.engine import Connection
from leaddesk.storage.safety import backup
from leaddesk.storage.store import Store, create_store, open_store
from leaddesk.storage.tables import channel, lead, lead_tag, tag
from tests.storage.conftest import seed
from tests.storage.dumps import check_soundness, dump_of, everything, schema

PRAGMAS = {
    "foreign_keys": 1,
    "synchronous": 2,
    "busy_timeout": 5_000,
    "secure_delete": 1,
    "temp_store": 2,
    "journal_size_limit": 64 * 1024 * 1024,
}

only_with_wal = pytest.mark.skipif(
    engine.journal_mode(driver().sqlite_version_info) != "WAL", reason="this SQLite is too old for WAL"
)


def pragma(con: Connection, name: str) -> object:
    return con.exec_driver_sql(f"PRAGMA {name}").scalar()


def other_program(path: Path) -> Any:  # noqa: ANN401 - the driver's own class
    """A connection that waits for nobody."""
    return driver().connect(str(path), timeout=0, isolation_level=None)


def insert_channel(con: Connection, name: str) -> None:
    con.execute(sa.insert(channel).values(name=name, method="fair"))


def channels(store: Store) -> list[str]:
    with store.reading() as con:
        return list(con.execute(sa.select(channel.c.name).order_by(channel.c.id)).scalars())


def test_sqlcipher3_is_the_driver_where_it_is_installed() -> None:
    assert driver() is pytest.importorskip("sqlcipher3.dbapi2")


@pytest.mark.usefixtures("standard_driver")
def test_the_standard_librarys_driver_serves_where_sqlcipher3_is_not_installed() -> None:
    with pytest.raises(ImportError):
        importlib.import_module("sqlcipher3.dbapi2")

    assert driver() is sqlite3


@pytest.mark.parametrize(
    ("version", "mode"),
    [((3, 40, 1), "DELETE"), ((3, 51, 2), "DELETE"), ((3, 51, 3), "WAL"), ((3, 53, 4), "WAL"), ((4, 0, 0), "WAL")],
)
def test_the_write_ahead_log_is_used_from_the_first_sqlite_on_in_which_it_is_safe(
    version: tuple[int, ...], mode: str
) -> None:
    assert engine.journal_mode(version) == mode


@pytest.mark.usefixtures("standard_driver")
def test_a_file_lives_its_whole_life_with_the_standard_librarys_driver(folder: Path) -> None:
    path, copy = folder / "Shop.leaddesk", folder / "Copy.leaddesk"
    with create_store(path, seed) as store:
        with store.reading() as con:
            mode = engine.journal_mode(sqlite3.sqlite_version_info)
            assert pragma(con, "journal_mode") == mode.lower()
        desk = Desk(store, "Ada")
        empty = dump_of(store)
        desk.do(leads.add, {"name": "Łódź", "email": "a@example.com"})
        full = dump_of(store)
        desk.undo()
        assert dump_of(store) == empty
        desk.redo()
        assert dump_of(store) == full
        check_soundness(store)
        backup.write(path, copy)
    backup.put_back(copy, path)
    with open_store(path, folder) as store:
        assert dump_of(store) == full
    assert sorted(name.name for name in folder.iterdir()) == [copy.name, path.name]


def test_a_file_can_go_from_one_driver_to_the_other_and_back(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number, is_hidden in enumerate((False, True, False)):
        with monkeypatch.context() as hidden:
            if is_hidden:
                hidden.setitem(sys.modules, "sqlcipher3.dbapi2", None)
            with Store(path) as store:
                Desk(store, "Ada").do(leads.add, {"name": f"Lead {number}"})
                check_soundness(store)
    with Store(path) as store:
        assert [row["name"] for row in dump_of(store)["lead"].values()] == ["Lead 0", "Lead 1", "Lead 2"]


def test_every_connection_is_set_up(store: Store) -> None:
    with store.writing() as writer, store.reading() as first, store.reading() as second, store.reading() as third:
        for con in (writer, first, second, third):
            assert {name: pragma(con, name) for name in PRAGMAS} == PRAGMAS
            mode = engine.journal_mode(driver().sqlite_version_info)
            assert pragma(con, "journal_mode") == mode.lower()
            assert not pragma(con, "mmap_size")


def test_a_writer_holds_the_file_from_its_first_moment_on_and_a_reader_never(store: Store, path: Path) -> None:
    other = other_program(path)
    with store.reading():
        other.execute("BEGIN IMMEDIATE")
        other.execute("ROLLBACK")
    with store.writing(), pytest.raises(driver().OperationalError, match="locked"):
        other.execute("BEGIN IMMEDIATE")
    other.close()


@only_with_wal
def test_a_reader_keeps_nobody_from_writing_and_goes_on_seeing_what_it_saw(store: Store) -> None:
    with store.reading() as con:
        query = sa.select(sa.func.count()).select_from(channel)
        before = con.execute(query).scalar_one()
        started = time.monotonic()
        with store.writing() as writer:
            insert_channel(writer, "New")

        assert time.monotonic() - started < 2
        assert con.execute(query).scalar_one() == before
    assert len(channels(store)) == before + 1


def test_a_second_writer_waits_for_the_first(store: Store) -> None:
    order: list[str] = []
    holds = threading.Event()

    def write_first() -> None:
        with store.writing() as con:
            holds.set()
            insert_channel(con, "First")
            time.sleep(0.3)
            order.append("first")

    thread = threading.Thread(target=write_first)
    thread.start()
    holds.wait()
    with store.writing() as con:
        order.append("second")
        insert_channel(con, "Second")
    thread.join()

    assert order == ["first", "second"]
    assert channels(store)[-2:] == ["First", "Second"]


@pytest.mark.slow
def test_who_waits_in_vain_is_told_so(store: Store, path: Path) -> None:
    other = other_program(path)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreError, match="is being written to by another program"), store.writing():
        pass
    other.execute("ROLLBACK")
    other.close()
    with store.writing() as con:
        insert_channel(con, "Later")
    assert channels(store)[-1] == "Later"


def fail_half_way(store: Store) -> None:
    with store.writing() as con:
        insert_channel(con, "New")
        con.exec_driver_sql("CREATE TABLE half (id INTEGER)")
        con.exec_driver_sql("DROP TRIGGER lead_search_insert")
        raise ZeroDivisionError


def test_a_transaction_that_fails_leaves_no_trace(store: Store) -> None:
    before = schema(store), everything(store)
    with pytest.raises(ZeroDivisionError):
        fail_half_way(store)

    assert (schema(store), everything(store)) == before


def test_a_child_may_be_written_before_its_parent_but_not_without_it(store: Store) -> None:
    with store.writing() as con:
        con.execute(sa.insert(lead_tag).values(id=1, lead_id=1, tag_id=1))
        con.execute(sa.insert(tag).values(id=1, name="vip"))
        con.execute(sa.insert(lead).values(id=1, name="Ada"))

    with pytest.raises(ConflictError, match="not in the file any more"), store.writing() as con:
        con.execute(sa.delete(tag))
    with store.reading() as con:
        assert con.execute(sa.select(tag.c.name)).scalars().all() == ["vip"]
        assert soundness.foreign_key_problems(con) == []


def test_a_reference_that_hangs_is_named(store: Store, path: Path) -> None:
    other = other_program(path)
    other.execute("INSERT INTO lead_tag (id, lead_id, tag_id) VALUES (5, 6, 7)")
    other.close()

    with store.reading() as con:
        assert sorted(soundness.foreign_key_problems(con)) == [("lead_tag", 5, "lead"), ("lead_tag", 5, "tag")]


def test_an_error_that_no_user_can_act_on_stays_as_it_is(store: Store) -> None:
    with pytest.raises(exc.OperationalError, match="no such table"), store.reading() as con:
        con.exec_driver_sql("SELECT * FROM nowhere")


def test_values_are_in_no_error_message(store: Store) -> None:
    with pytest.raises(exc.IntegrityError) as caught, store.writing() as con:
        con.execute(sa.insert(channel).values(name="Secret Name", method=None))

    assert "Secret Name" not in str(caught.value)


def test_a_file_that_was_taken_away_is_not_replaced_by_an_empty_one(store: Store, path: Path) -> None:
    path.rename(path.with_name("elsewhere"))

    with pytest.raises(StoreError, match="cannot be opened"), store.reading():
        pass
    assert not path.exists()


@pytest.mark.parametrize("name", ["a b", "50 %", "why?", "a#b", "a&mode=memory", "%41", "Łódź", "\udcff", "a;b'c\"d"])
def test_a_file_may_have_any_name(folder: Path, name: str) -> None:
    try:
        path = folder / f"{name}.leaddesk"
        path.touch()
        path.unlink()
    except (OSError, ValueError):
        pytest.skip("this system has no such names")
    with create_store(path, seed) as store:
        before = dump_of(store)
        backup.write(path, folder / f"{name} copy.leaddesk")
    with open_store(path, folder) as store:
        assert dump_of(store) == before
    assert sorted(found.name for found in folder.iterdir()) == sorted([f"{name}.leaddesk", f"{name} copy.leaddesk"])


def test_a_path_may_be_relative(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(path.parent)
    with Store(Path(path.name)) as store:
        assert channels(store)


@pytest.mark.parametrize(
    ("first", "second", "days"),
    [
        ("2026-01-01", "2026-01-01", 0),
        ("2026-01-01", "2026-01-31", 30),
        ("2024-02-28", "2024-03-01", 2),
        ("2026-03-28", "2026-03-30", 2),
        ("2026-01-31", "2026-01-01", -30),
        ("1900-02-28", "1900-03-01", 1),
        (None, "2026-01-01", None),
    ],
)
def test_days_between_two_days_are_whole(store: Store, first: str | None, second: str, days: int | None) -> None:
    with store.reading() as con:
        between = engine.DaysBetween(sa.literal(first, sa.Text), sa.literal(second, sa.Text))
        assert con.execute(sa.select(between)).scalar() == days
