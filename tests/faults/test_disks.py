"""Disks without room, and disks that are only read: real ones, mounted for the test."""

import os
import shutil
import sqlite3
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from leaddesk.cli.main import run
from leaddesk.model.errors import LeadDeskError, StoreError
from leaddesk.services import checkup, files, leads, lists
from leaddesk.services.desk import Desk
from leaddesk.services.exports import exporting
from leaddesk.services.files import open_file
from leaddesk.services.open_file import OpenFile, open_existing
from leaddesk.services.work import Work
from tests.faults.deeds import import_of
from tests.storage.dumps import dump_of

pytestmark = pytest.mark.faults

ROOM = "size=2m"


@contextmanager
def mounted(folder: Path, *words: str) -> Iterator[None]:
    """Something is mounted there; where the system does not let us, the test is left out, and says so."""
    if shutil.which("mount") is None or not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("only root may mount a disk")
    folder.mkdir(exist_ok=True)
    for step in (["mount", *words, str(folder)], ["mount", "-o", "remount,bind,ro", str(folder)]):
        ran = subprocess.run(step, capture_output=True, text=True, check=False)
        if ran.returncode:
            pytest.skip(f"nothing can be mounted here: {ran.stderr.strip()}")
        if "--bind" not in words:
            break
    try:
        yield
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


@pytest.fixture
def full(shop: Path, tmp_path: Path) -> Iterator[Path]:
    """A file on a disk on which there is almost no room; `filler` beside it takes what there would be."""
    folder = tmp_path / "disk"
    with mounted(folder, "-t", "tmpfs", "-o", ROOM, "tmpfs"):
        store = Path(shutil.copy(shop, folder / shop.name))
        with open_file(store, tmp_path) as opened:  # the log takes its room too
            Desk(opened, "Ada").do(leads.edit, 1, {"notes": "before"})
        leave_room(folder, 200_000)
        yield store


def leave_room(folder: Path, size: int) -> None:
    """Let `filler` take all the room that there is in a folder but so many bytes."""
    disk = os.statvfs(folder)
    with (folder / "filler").open("ab") as filler:
        filler.write(bytes(max(0, disk.f_bavail * disk.f_frsize - size)))


def told(job: Callable[[], object]) -> str:
    with pytest.raises(LeadDeskError) as caught:
        job()
    sentence = str(caught.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    return sentence


def test_what_finds_no_room_has_not_happened_and_can_be_tried_again(full: Path, tmp_path: Path) -> None:
    with open_file(full, tmp_path) as store:
        desk, before = Desk(store, "Ada"), dump_of(store)
        sentence = told(lambda: desk.do(leads.add, {"name": "Ida", "notes": "x" * 1_000_000}))
        assert str(full) in sentence
        assert "space" in sentence
        assert dump_of(store) == before
        assert desk.ask(checkup.check) == []
        (full.parent / "filler").unlink()
        desk.do(leads.add, {"name": "Ida", "notes": "x" * 100_000})
        desk.undo()
        assert dump_of(store) == before


def test_an_import_that_finds_no_room_is_not_there(full: Path, tmp_path: Path) -> None:
    new = tmp_path / "new.csv"
    deed = import_of(new)
    with new.open("a") as file:
        file.writelines(f"m{number},Ida {number},,,,{'9' * 6}\n" for number in range(3_000))
    with open_file(full, tmp_path) as store:
        desk, before = Desk(store, "Ada"), dump_of(store)
        told(lambda: deed(desk))
        assert dump_of(store) == before
        assert desk.ask(checkup.check) == []


def test_of_exports_and_backups_that_find_no_room_nothing_is_left(full: Path, tmp_path: Path) -> None:
    names = {path.name for path in full.parent.iterdir()}
    with open_file(full, tmp_path) as store:
        desk = Desk(store, "Ada")
        leave_room(full.parent, 8_000)
        told(lambda: exporting.export(desk, "leads", full.with_name("leads.csv")))
        told(lambda: exporting.export(desk, "leads", full.with_name("leads.xlsx"), format="xlsx"))
        told(lambda: exporting.export(desk, "all", full.with_name("all.json"), format="json"))
    told(lambda: files.back_up(full, full.with_name("copy.leaddesk")))
    assert {path.name for path in full.parent.iterdir()} - {f"{full.name}-wal", f"{full.name}-shm"} == names


def test_on_a_disk_that_is_only_read_nothing_is_made_or_opened_to_be_written_to(shop: Path, tmp_path: Path) -> None:
    folder, before = tmp_path / "disk", shop.read_bytes()
    with mounted(folder, "--bind", str(shop.parent)):
        store = folder / shop.name
        told(lambda: open_file(store, tmp_path / "backups").__enter__().reading().__enter__())
        with pytest.raises(StoreError):
            files.make_file(folder / "new.leaddesk", language="en", country="IT", time_zone="UTC")
    assert shop.read_bytes() == before


def test_a_backup_is_restored_from_a_disk_that_is_only_read(shop: Path, tmp_path: Path) -> None:
    backups, store = tmp_path / "backups", tmp_path / "new.leaddesk"
    backups.mkdir()
    files.back_up(shop, backups / "shop.leaddesk")
    with mounted(tmp_path / "disk", "--bind", str(backups)):
        files.restore(tmp_path / "disk" / "shop.leaddesk", store, tmp_path, "Ada")
    with open_file(shop, tmp_path) as one, open_file(store, tmp_path) as other:
        assert dump_of(one) == dump_of(other)


def test_what_can_only_be_read_is_looked_at_and_every_command_that_reads_works(
    shop: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, before = tmp_path / "disk", shop.read_bytes()
    with mounted(folder, "--bind", str(shop.parent)):
        path = str(folder / shop.name)
        for words in (
            ["list", "leads"],
            ["report", "channels"],
            ["export", "leads", "--out", str(tmp_path / "leads.csv")],
            ["history"],
            ["check"],
        ):
            assert run(["--store", path, *words], lambda _: 2) == 0, words
        assert capsys.readouterr().err == ""
        assert run(["--store", path, "undo"], lambda _: 2) == 1
        assert "may not be written to" in capsys.readouterr().err
        assert {each.name for each in folder.iterdir()} == {each.name for each in shop.parent.iterdir()}
    assert shop.read_bytes() == before


def test_what_others_write_to_it_meanwhile_is_seen_as_a_whole_or_told(shop: Path, tmp_path: Path) -> None:
    folder, written = tmp_path / "disk", tmp_path / "theirs"
    written.mkdir()
    theirs = Path(shutil.copy(shop, written / shop.name))
    with mounted(folder, "--bind", str(written)):
        file = open_existing(folder / shop.name, "Ada")
        assert file.looking is not None

        def read(work: Work) -> None:
            with open_file(theirs, tmp_path) as store:
                Desk(store, "Bob").do(leads.add, {"name": "Meanwhile"})

        with pytest.raises(StoreError, match="changed elsewhere while it was read"):
            file.desk.ask(read)
        assert "Meanwhile" in names_in(file)
        version = file.desk.file_version()
        with open_file(theirs, tmp_path) as store:
            Desk(store, "Bob").do(leads.add, {"name": "Ida of Bob"})
            assert file.desk.file_version() != version
            assert "Ida of Bob" in names_in(file)  # by the log, which both of them see
        assert "Ida of Bob" in names_in(file)
        with pytest.raises(StoreError, match="may not be written to"):
            file.desk.do(leads.add, {"name": "Ida"})
        file.close()


def test_an_older_file_that_can_only_be_read_says_what_to_do(shop: Path, tmp_path: Path) -> None:
    old = tmp_path / "old"
    old.mkdir()
    with sqlite3.connect(shutil.copy(shop, old / shop.name)) as con:
        con.execute("PRAGMA user_version = 1")
    con.close()
    with mounted(tmp_path / "disk", "--bind", str(old)):
        assert "Copy it to where you may write" in told(lambda: open_existing(tmp_path / "disk" / shop.name, "Ada"))


def names_in(file: OpenFile) -> list[str]:
    return [str(row["name"]) for row in file.desk.ask(lambda work: list(lists.list_rows(work, "leads")))]
