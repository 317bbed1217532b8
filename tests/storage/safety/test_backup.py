import os
import shutil
import threading
import time
from pathlib import Path

import pytest
import sqlalchemy as sa

from leaddesk.model.errors import StoreError
from leaddesk.services import leads
from leaddesk.services.desk import Desk
from leaddesk.storage import engine, migrate
from leaddesk.storage.driver import APPLICATION_ID, driver
from leaddesk.storage.safety import backup
from leaddesk.storage.store import Store, open_store
from leaddesk.storage.tables import lead, stage_entry
from tests.storage.dumps import check_soundness, everything, schema


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return tmp_path / "copy.leaddesk"


def content(path: Path) -> tuple[object, ...]:
    with Store(path) as store:
        return schema(store), everything(store)


def names_in(folder: Path) -> list[str]:
    return sorted(found.name for found in folder.iterdir())


def test_a_backup_holds_what_the_file_holds(full_path: Path, copy: Path) -> None:
    before = full_path.read_bytes()
    backup.write(full_path, copy)

    assert full_path.read_bytes() == before
    assert content(copy) == content(full_path)
    with Store(copy) as store:
        check_soundness(store)
    assert names_in(full_path.parent) == [full_path.name]


def test_a_backup_is_a_leaddesk_file_of_the_same_revision(full_path: Path, copy: Path) -> None:
    backup.write(full_path, copy)
    head = copy.read_bytes()[:100]

    assert head[68:72] == APPLICATION_ID.to_bytes(4, "big")
    assert head[60:64] == int(migrate.HEAD).to_bytes(4, "big")
    open_store(copy, copy.parent).close()


def test_a_backup_holds_what_still_stands_in_the_log(path: Path, copy: Path) -> None:
    with Store(path) as store:
        Desk(store, "Ada").do(leads.add, {"name": "Ada"})
        backup.write(path, copy)
        assert everything(store) == content(copy)[1]
        plain = Path(shutil.copyfile(path, copy.with_name("plain.leaddesk")))
    if engine.journal_mode(driver().sqlite_version_info) == "WAL":
        assert content(plain) != content(copy)


def test_a_backup_made_while_somebody_writes_is_whole(path: Path, copy: Path) -> None:
    stop = threading.Event()
    written = 0

    def write() -> None:
        nonlocal written
        with Store(path) as store:
            desk = Desk(store, "Eva")
            while not stop.is_set():
                desk.do(leads.add, {"name": f"Lead {written}", "notes": "x" * 5_000})
                written += 1

    thread = threading.Thread(target=write)
    thread.start()
    try:
        for number in range(6):
            made = copy.with_stem(f"copy {number}")
            seen = written
            backup.write(path, made)
            with Store(made) as store, store.reading() as con:
                leads_in_it = con.execute(sa.select(sa.func.count()).select_from(lead)).scalar_one()
                assert leads_in_it >= seen
                assert con.execute(sa.select(sa.func.count()).select_from(stage_entry)).scalar_one() == leads_in_it
    finally:
        stop.set()
        thread.join()
    assert written > 6


def test_a_backup_while_a_long_change_is_being_written_holds_what_was_there_before(path: Path, copy: Path) -> None:
    before = content(path)
    with Store(path) as store, store.writing() as con:
        con.execute(sa.insert(lead).values(name="half"))
        backup.write(path, copy)

    assert content(copy) == before


def test_a_backup_takes_nobodys_place(full_path: Path, copy: Path) -> None:
    copy.write_text("mine")
    for target in (copy, full_path):
        with pytest.raises(StoreError, match="exists already"):
            backup.write(full_path, target)

    assert copy.read_text() == "mine"
    assert names_in(copy.parent) == [copy.name, "shop"]


def test_a_backup_into_a_folder_that_does_not_exist_is_refused(full_path: Path, copy: Path) -> None:
    with pytest.raises(StoreError, match="nowhere” does not exist"):
        backup.write(full_path, copy.parent / "nowhere" / copy.name)
    with pytest.raises(StoreError, match="does not exist"):
        backup.write(full_path, full_path / "copy.leaddesk")


def test_of_a_file_that_is_not_there_no_backup_is_made(path: Path, copy: Path) -> None:
    missing = path.with_name("nowhere.leaddesk")
    with pytest.raises(StoreError, match="cannot be opened"):
        backup.write(missing, copy)

    assert names_in(path.parent) == [path.name]
    assert not copy.exists()


def test_of_a_file_whose_indexes_are_wrong_no_backup_is_made(full_path: Path, copy: Path) -> None:
    con = driver().connect(str(full_path), isolation_level=None)
    con.execute("PRAGMA writable_schema = ON")
    con.execute("""
        UPDATE sqlite_master SET rootpage = (SELECT sum(rootpage) FROM sqlite_master AS other
            WHERE other.name IN ('ix_lead_sort_name', 'ix_lead_created_on')) - rootpage
        WHERE name IN ('ix_lead_sort_name', 'ix_lead_created_on')
    """)
    con.close()
    with pytest.raises(StoreError, match="is damaged: row"):
        backup.write(full_path, copy)

    assert not copy.exists()


def test_backups_of_one_second_have_names_of_their_own(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    made = set()
    for _ in range(3):
        target = backup.name_for(path, folder, "before-update")
        backup.write(path, target)
        made.add(target)

    assert set(folder.iterdir()) == made
    assert len(made) == 3
    assert all(name.name.startswith("Shop 20") and name.suffix == ".leaddesk" for name in made)


def test_what_a_killed_backup_left_is_gone_a_day_later(path: Path, copy: Path) -> None:
    left = [copy.with_name(f".0123.leaddesk-draft{end}") for end in ("", "-journal")]
    for each in left:
        each.write_text("Anna")
        os.utime(each, (time.time() - 90_000,) * 2)
    backup.write(path, copy)
    assert [each for each in left if each.exists()] == []


def test_verifying_counts_rows_and_changes_nothing(full_path: Path) -> None:
    before = full_path.read_bytes()
    counts = backup.verify(full_path)

    assert full_path.read_bytes() == before
    assert counts["lead"] == 2
    assert {"change", "change_row", "alembic_version"} <= counts.keys()
    assert not [name for name in counts if name.startswith(("lead_search", "sqlite_"))]


def test_a_backup_that_is_put_back_is_what_the_file_holds_then(path: Path, copy: Path) -> None:
    wanted = content(path)
    backup.write(path, copy)
    kept = copy.read_bytes()
    with Store(path) as store:
        Desk(store, "Ada").do(leads.add, {"name": "after the backup"})
    backup.put_back(copy, path)

    assert content(path) == wanted
    assert copy.read_bytes() == kept
    assert names_in(path.parent) == [path.name]


def test_a_backup_can_be_put_where_no_file_is(full_path: Path, copy: Path) -> None:
    backup.put_back(full_path, copy)

    assert content(copy) == content(full_path)


@pytest.mark.skipif(
    engine.journal_mode(driver().sqlite_version_info) != "WAL", reason="nobody can tell without a log"
)
def test_a_file_that_is_open_somewhere_is_not_replaced(path: Path, copy: Path) -> None:
    with Store(path) as store:
        backup.write(path, copy)
        desk = Desk(store, "Ada")
        desk.do(leads.add, {"name": "after the backup"})
        with pytest.raises(StoreError, match="open in another window"):
            backup.put_back(copy, path)
        desk.do(leads.add, {"name": "and another"})
        wanted = everything(store)

    assert content(path)[1] == wanted
    assert names_in(path.parent) == [path.name]


def test_what_a_crash_left_in_the_log_is_not_mixed_into_a_backup_put_back(path: Path, copy: Path) -> None:
    wanted = content(path)
    backup.write(path, copy)
    crashed = copy.parent / "crashed"
    with Store(path) as store:
        for number in range(20):
            Desk(store, "Ada").do(leads.add, {"name": f"Lead {number}"})
        shutil.copytree(path.parent, crashed)
    backup.put_back(copy, crashed / path.name)

    assert names_in(crashed) == [path.name]
    assert content(crashed / path.name) == wanted


def test_a_damaged_file_is_set_aside_as_it_is_with_what_stands_beside_it(folder: Path, copy: Path) -> None:
    path = folder / "Shop.leaddesk"
    for ending in ("", "-wal", "-shm", "-journal"):
        Path(f"{path}{ending}").write_text(f"damaged{ending}")
    backup.set_aside(path, copy)

    for ending in ("", "-wal", "-shm", "-journal"):
        assert Path(f"{path}{ending}").read_text() == Path(f"{copy}{ending}").read_text() == f"damaged{ending}"
        assert os.name == "nt" or Path(f"{copy}{ending}").stat().st_mode & 0o777 == 0o600
    with pytest.raises(StoreError, match="cannot be written: File exists"):
        backup.set_aside(path, copy)


def test_a_draft_that_cannot_be_named_leaves_nothing(path: Path, copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*arguments: object) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(os, "link", full)
    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(StoreError, match="No space left"):
        backup.write(path, copy)

    assert names_in(copy.parent) == ["shop"]
