"""Killed at any moment, over and over: what was finished is there, nothing is there by halves, and the file opens.

A program that is killed is a power cut without the loss of what the system had yet to write: see test_power.py.
"""

import gzip
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from leaddesk.model.errors import StoreError
from leaddesk.services import checkup, files
from leaddesk.services.desk import Desk
from leaddesk.services.files import make_file, open_file
from leaddesk.storage import migrate
from leaddesk.storage.engine import row_counts
from leaddesk.storage.safety import backup
from leaddesk.storage.store import schema_number
from tests.faults.killing import Killer
from tests.lanes import KILLS

pytestmark = [pytest.mark.faults, pytest.mark.timeout(60 + KILLS)]

EACH = KILLS // 5
ROWS = 100
EDITS = 30
EARLIEST = Path(__file__).parents[1] / "fixtures" / "stores" / "revision_0001.leaddesk.gz"

Counts = dict[str, int]


@pytest.fixture(scope="module")
def killer(
    tmp_path_factory: pytest.TempPathFactory, record_testsuite_property: Callable[[str, object], None]
) -> Iterator[Killer]:
    killer = Killer(tmp_path_factory.mktemp("home"))
    killer.start()
    yield killer
    killer.stop()
    record_testsuite_property("kills", killer.kills)


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """Where the file lies that is worked on."""
    folder = tmp_path / "folder"
    folder.mkdir()
    return folder / "shop.leaddesk"


def renewed(source: Path, store: Path) -> None:
    """Begin again: nothing is in the folder but a copy of that file."""
    for path in store.parent.iterdir():
        path.unlink()
    shutil.copyfile(source, store)


def measured(killer: Killer, source: Path, store: Path, do: str, *words: object) -> float:
    """Seconds that a job takes, once everything that it reads was read before; it is done then."""
    took = []
    for _ in range(2):
        renewed(source, store)
        took.append(killer.time(do, *words))
    return min(took)


def rows_of(store: Path) -> Counts:
    """How many rows each table has in the file, which is sound and can be opened."""
    with open_file(store, store.parent.parent / "backups") as opened:
        assert Desk(opened, "Ada").ask(checkup.check) == []
        with opened.reading() as con:
            return row_counts(con)


def only_drafts_beside(store: Path, *others: Path) -> None:
    """What a kill leaves are hidden drafts, that nobody takes for a file, and logs, which belong to theirs."""
    known = {path.name for path in (store, *others)}
    left = {path.name.rpartition("-")[0] or path.name for path in store.parent.iterdir()} - known
    assert all(name.startswith(".") for name in left), left


def test_an_import_is_there_whole_or_not_at_all(killer: Killer, shop: Path, store: Path) -> None:
    rows = (f"{number},Ida {number},channel {number % 7},Firm {number % 50},2026-01-05\n" for number in range(ROWS))
    new = store.parent.with_name("new.csv")
    new.write_text("id,name,channel,account,created_at\n" + "".join(rows))
    words = ["--store", str(store), "import", str(new)]
    renewed(shop, store)
    before = rows_of(store)
    took = measured(killer, shop, store, "command", words)
    after = rows_of(store)
    assert after["lead"] == before["lead"] + ROWS
    for _ in killer.rounds(EACH):
        renewed(shop, store)
        outcome = killer.kill(took, "command", words)
        found = rows_of(store)
        assert found == after or (found == before and outcome.last is None)


def test_every_edit_that_was_finished_is_there(killer: Killer, shop: Path, store: Path) -> None:
    took = measured(killer, shop, store, "edit", store, 1, EDITS)
    for _ in killer.rounds(EACH):
        renewed(shop, store)
        outcome = killer.kill(took, "edit", store, 1, EDITS)
        rows_of(store)
        with open_file(store, store.parent) as opened, opened.reading() as con:
            notes = con.exec_driver_sql("SELECT notes FROM lead WHERE id = 1").scalar_one()
        finished = outcome.last or 0
        assert (notes if notes and notes.isdigit() else "0") in (str(finished), str(finished + 1))


def test_an_update_of_the_file_happens_as_a_whole(killer: Killer, store: Path, tmp_path: Path) -> None:
    earlier = tmp_path / "earlier.leaddesk"
    earlier.write_bytes(gzip.decompress(EARLIEST.read_bytes()))
    words = ["--store", str(store), "list", "leads", "--limit", "1"]
    took = measured(killer, earlier, store, "command", words)
    after = rows_of(store)
    before = backup.verify(earlier)
    assert {name: count for name, count in before.items() if after[name] < count} == {}
    for _ in killer.rounds(EACH):
        renewed(earlier, store)
        killer.kill(took, "command", words)
        assert backup.verify(store) in (before, after)
        assert rows_of(store) == after  # the next start brings it up to date
        assert schema_number(store) == int(migrate.HEAD)
        only_drafts_beside(store)


def test_a_backup_is_whole_or_not_there(killer: Killer, shop: Path, store: Path) -> None:
    copy = store.with_name("copy.leaddesk")
    words = ["--store", str(store), "backup", str(copy)]
    took = measured(killer, shop, store, "command", words)
    before = rows_of(store)
    for _ in killer.rounds(EACH):
        renewed(shop, store)
        outcome = killer.kill(took, "command", words)
        assert copy.exists() or outcome.last is None
        if copy.exists():
            files.check(copy)
            assert rows_of(copy) == before
        assert rows_of(store) == before
        only_drafts_beside(store, copy)


def test_a_restored_file_is_the_old_one_or_the_new_one(
    killer: Killer, shop: Path, store: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.leaddesk"
    make_file(copy, language="en", country="IT", time_zone="UTC").close()
    words = ["--store", str(store), "restore", str(copy)]
    renewed(shop, store)
    old, new = rows_of(store), rows_of(copy)
    took = measured(killer, shop, store, "command", words)
    assert rows_of(store) == new
    for _ in killer.rounds(EACH):
        renewed(shop, store)
        outcome = killer.kill(took, "command", words)
        found = rows_of(store)
        assert found in (old, new)
        assert found == new or outcome.last is None
        if found == new:
            assert any(rows_of(kept) == old for kept in kept_copies(killer.folder))
        only_drafts_beside(store)
        for kept in kept_copies(killer.folder):
            kept.unlink()


def kept_copies(home: Path) -> list[Path]:
    """What was kept of the file before another took its place, as far as it is whole."""
    sound = []
    for path in home.rglob("*before-restore*.leaddesk"):
        try:
            files.check(path)
        except StoreError as error:
            raise AssertionError(f"{path} is there by halves") from error
        sound.append(path)
    return sound
