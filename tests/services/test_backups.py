import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from leaddesk import paths
from leaddesk.model.backups import AUTOMATIC, BEFORE_CHANGE, BEFORE_IMPORT, BEFORE_UNDO, BY_HAND
from leaddesk.model.change import Change
from leaddesk.model.errors import StoppedError, StoreError
from leaddesk.model.messages import Message
from leaddesk.model.tag import Tag
from leaddesk.services import backups, leads
from leaddesk.services.desk import Desk
from leaddesk.services.importing.request import ImportRequest
from leaddesk.services.importing.run import import_files
from leaddesk.services.open_file import OpenFile, open_existing
from leaddesk.services.work import Work, create
from leaddesk.settings import Settings, save_settings
from leaddesk.storage.safety import backup
from leaddesk.storage.store import Store
from tests.services.bench import make_store

_WINDOW = """
import sys
from pathlib import Path
from leaddesk.storage.window_lock import take
hold = take(Path(sys.argv[1]), "Bob")
print("has it", flush=True)
sys.stdin.read()
"""

NOON = datetime(2026, 3, 18, 12, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with make_store(tmp_path) as store:
        return store.path


def add_lead(path: Path, name: str) -> None:
    file = OpenFile(Store(path), "Ada")
    file.desk.do(leads.add, {"name": name})
    file.close()


def names_in(folder: Path) -> set[str]:
    return {found.name for found in folder.iterdir()}


def test_a_backup_tells_when_it_was_made_why_and_of_how_many_leads(path: Path) -> None:
    add_lead(path, "Bea")
    made = backups.make(path, BY_HAND, NOON)
    (told,) = backups.listed(path)

    assert told == (made, NOON, BY_HAND, made.stat().st_size, 1)
    assert made.parent == paths.backup_dir()


def test_backups_thin_out_but_for_those_made_by_hand_and_those_of_others(path: Path, tmp_path: Path) -> None:
    by_hand = backups.make(path, BY_HAND, NOON - timedelta(days=3, hours=2))
    older = backups.make(path, AUTOMATIC, NOON - timedelta(days=3, hours=1))
    newer = backups.make(path, AUTOMATIC, NOON - timedelta(days=3))
    namesake = tmp_path / "other" / path.name
    namesake.parent.mkdir()
    namesake.write_bytes(path.read_bytes())
    theirs = backups.make(namesake, AUTOMATIC, NOON - timedelta(days=3, hours=3))
    forged = older.with_name(older.name.replace("110000", "101500"))
    forged.write_text("no LeadDesk file, though it is called like one")
    strange = older.with_name("Shop holiday.leaddesk")
    strange.write_bytes(path.read_bytes())
    daily = [backups.make(path, AUTOMATIC, NOON - timedelta(days=days)) for days in (2, 1, 0)]

    stay = (by_hand, newer, theirs, forged, strange, *daily)
    assert names_in(paths.backup_dir()) == {each.name for each in stay}


def test_backups_are_kept_where_the_user_said_and_at_home_if_that_is_gone(path: Path, tmp_path: Path) -> None:
    chosen = tmp_path / "stick"
    save_settings(Settings(backup_folder=str(chosen)))
    at_home = backups.make(path, AUTOMATIC, NOON)
    chosen.mkdir()
    on_stick = backups.make(path, AUTOMATIC, NOON + timedelta(hours=1))

    assert (at_home.parent, on_stick.parent) == (paths.backup_dir(), chosen)
    assert [each.path for each in backups.listed(path)] == [on_stick, at_home]


def test_a_backup_that_is_stopped_leaves_nothing(path: Path) -> None:
    with pytest.raises(StoppedError):
        backups.make(path, AUTOMATIC, NOON, lambda: True)

    assert names_in(paths.backup_dir()) == set()


def test_a_full_disk_while_a_backup_is_made_is_said_and_leaves_nothing(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = path.read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StoreError, match="cannot be written: No space left"):
        backups.make(path, AUTOMATIC, NOON)

    assert names_in(paths.backup_dir()) == set()
    assert path.read_bytes() == before


def test_the_newest_good_backup_is_the_newest_that_is_not_damaged(path: Path) -> None:
    good = backups.make(path, AUTOMATIC, NOON)
    bad = backups.make(path, AUTOMATIC, NOON + timedelta(hours=1))
    content = bytearray(bad.read_bytes())
    content[5_000:60_000] = b"\xff" * 55_000
    bad.write_bytes(content)
    found = backups.newest_good(path)

    assert found is not None
    assert found.path == good


def test_for_the_newest_good_backup_none_of_those_before_it_is_opened(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for hours in range(3):
        backups.make(path, AUTOMATIC, NOON + timedelta(hours=hours))
    opened: list[Path] = []
    leads_in = backup.leads_in

    def noted(each: Path) -> int | None:
        opened.append(each)
        return leads_in(each)

    monkeypatch.setattr(backup, "leads_in", noted)
    found = backups.newest_good(path)

    assert found is not None
    assert (found.made_at, opened) == (NOON + timedelta(hours=2), [found.path])


def test_a_damaged_file_that_a_backup_takes_the_place_of_is_set_aside_and_is_no_backup(path: Path) -> None:
    good = backups.make(path, AUTOMATIC, NOON)
    path.write_bytes(b"damaged")
    aside = backups.restore(good, path)

    assert aside is not None
    assert aside.read_bytes() == b"damaged"
    assert [each.path for each in backups.listed(path)] == [good]
    open_existing(path, "Ada").close()


def test_a_copy_saved_takes_the_place_of_another_file_but_not_of_the_file_itself(path: Path, tmp_path: Path) -> None:
    target = tmp_path / "mine.leaddesk"
    target.write_text("yesterday's")
    backups.save_to(path, target)

    open_existing(target, "Ada").close()
    with pytest.raises(StoreError, match="open file itself"):
        backups.save_to(path, path)


@pytest.fixture
def window() -> Iterator[Callable[[Path], None]]:
    """Starts another program that has a file, of which a file without a write-ahead log says nothing."""
    started: list[subprocess.Popen[str]] = []

    def start(path: Path) -> None:
        environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
        command = [sys.executable, "-c", _WINDOW, str(path)]
        pipe = subprocess.PIPE
        started.append(subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, env=environment))
        assert started[-1].stdout is not None
        assert started[-1].stdout.readline() == "has it\n"

    yield start
    for each in started:
        each.communicate()


def test_a_file_that_another_window_has_is_not_taken_from_under_it(
    path: Path, tmp_path: Path, window: Callable[[Path], None]
) -> None:
    good, target = backups.make(path, AUTOMATIC, NOON), tmp_path / "mine.leaddesk"
    target.write_text("yesterday's")
    before = path.read_bytes()
    window(path)
    window(target)
    with pytest.raises(StoreError, match="Bob has"):
        backups.restore(good, path)
    with pytest.raises(StoreError, match="Bob has"):
        backups.save_to(path, target)

    assert (path.read_bytes(), target.read_text()) == (before, "yesterday's")
    assert [each.path for each in backups.listed(path)] == [good]


@pytest.fixture
def import_one(tmp_path: Path) -> Callable[[OpenFile, bool], None]:
    table = tmp_path / "leads.csv"
    table.write_text("name,email\nBea,bea@example.com\n")

    def import_(file: OpenFile, dry_run: bool) -> None:
        import_files(file.desk, ImportRequest(files=(table,), dry_run=dry_run))

    return import_


def test_before_many_rows_change_at_once_there_is_a_backup_and_not_before_a_few(path: Path) -> None:
    file = open_existing(path, "Ada")

    def many_tags(work: Work, count: int) -> Change:
        known = len(work.find(Tag))
        rows = [create(Tag(name=f"Tag {known + number}"), -1 - number) for number in range(count)]
        return Change(Message("Many tags"), rows)

    file.desk.do(leads.add, {"name": "Bea"})
    file.desk.do(many_tags, 1_000)
    assert backups.listed(path) == ()
    file.desk.do(many_tags, 1_001)
    file.close()
    ((made, _, why, _, count),) = backups.listed(path)
    assert (why, count) == (BEFORE_CHANGE, 1)
    with Store(made) as before:
        assert len(Desk(before, "Ada").ask(lambda work: work.find(Tag))) == 1_000


def test_before_an_import_and_before_it_is_taken_back_there_is_a_backup_but_not_before_a_trial(
    path: Path, import_one: Callable[[OpenFile, bool], None]
) -> None:
    add_lead(path, "Ada")
    file = open_existing(path, "Ada")
    import_one(file, True)
    assert backups.listed(path) == ()
    import_one(file, False)
    assert [(each.why, each.leads) for each in backups.listed(path)] == [(BEFORE_IMPORT, 1)]
    file.desk.undo()
    file.close()

    assert {(each.why, each.leads) for each in backups.listed(path)} == {(BEFORE_IMPORT, 1), (BEFORE_UNDO, 2)}
