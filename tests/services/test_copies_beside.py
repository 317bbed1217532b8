"""A backup before a large change is made beside it, and is of what was there before."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest

from leaddesk.model.backups import BEFORE_CHANGE, BEFORE_IMPORT
from leaddesk.model.errors import LeadDeskError, StoppedError, StoreError
from leaddesk.model.tag import Tag
from leaddesk.services import backups, tags
from leaddesk.services.copies_beside import CopiesBeside
from leaddesk.services.desk import Desk, system_clock
from leaddesk.storage.engine import Connection
from leaddesk.storage.safety import copying
from leaddesk.storage.store import Store
from tests.services.bench import Bench


@pytest.fixture
def copies() -> Iterator[CopiesBeside]:
    made = CopiesBeside()
    yield made
    made.end()


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Event:
    """Holds the copying, which begins once the copy is of one moment, until it is set."""
    goes_on, copy_whole = Event(), copying.copy_whole

    def held_up(con: Connection, target: Path, is_to_stop: Callable[[], bool] | None = None) -> None:
        while not goes_on.wait(0.01) and not (is_to_stop is not None and is_to_stop()):
            pass
        copy_whole(con, target, is_to_stop)

    monkeypatch.setattr(copying, "copy_whole", held_up)
    return goes_on


def never() -> bool:
    return False


def tags_in(path: Path) -> list[str]:
    with Store(path) as store:
        return [each.name for each in Desk(store, "Ada").ask(lambda work: work.find(Tag))]


def test_the_file_changes_while_the_copy_is_made_of_what_it_was(
    bench: Bench, copies: CopiesBeside, held: Event
) -> None:
    lead_id, asked = bench.lead(), list[str]()

    def ask() -> bool:
        asked.append("whether to stop")
        return False

    bench.desk.do(tags.tag, lead_id, "before")
    copies.keep(bench.store.path, BEFORE_CHANGE, system_clock(), ask)
    assert asked == [], "it is the change that the user may stop now"
    bench.desk.do(tags.tag, lead_id, "meanwhile")
    assert backups.listed(bench.store.path) == ()
    held.set()
    copies.wait()
    (made,) = backups.listed(bench.store.path)
    assert tags_in(made.path) == ["before"]


def test_what_was_written_meanwhile_is_not_left_in_the_log_for_whoever_writes_next(
    bench: Bench, copies: CopiesBeside, held: Event
) -> None:
    lead_id, log = bench.lead(), Path(f"{bench.store.path}-wal")
    copies.keep(bench.store.path, BEFORE_CHANGE, system_clock(), never)
    bench.desk.do(tags.tag, lead_id, "meanwhile")
    assert log.stat().st_size > 0
    held.set()
    copies.wait()
    assert log.stat().st_size == 0
    assert tags_in(bench.store.path) == ["meanwhile"]


def test_a_copy_rests_while_somebody_waits_for_what_is_written(bench: Bench, copies: CopiesBeside) -> None:
    bench.desk.do(tags.tag, bench.lead(), "before")
    with copies.make_room():
        copies.keep(bench.store.path, BEFORE_CHANGE, system_clock(), never)
        copies.wait(patience_s=0.3)
        assert backups.listed(bench.store.path) == ()
    copies.wait()
    (made,) = backups.listed(bench.store.path)
    assert tags_in(made.path) == ["before"]


def test_before_an_import_the_copy_is_waited_for(bench: Bench, copies: CopiesBeside) -> None:
    bench.lead()
    copies.keep(bench.store.path, BEFORE_IMPORT, system_clock(), never)
    assert [each.why for each in backups.listed(bench.store.path)] == [BEFORE_IMPORT]


def test_who_waits_for_one_on_its_way_before_an_import_can_stop(
    bench: Bench, copies: CopiesBeside, held: Event
) -> None:
    bench.lead()
    copies.keep(bench.store.path, BEFORE_CHANGE, system_clock(), never)
    with pytest.raises(StoppedError):
        copies.keep(bench.store.path, BEFORE_IMPORT, system_clock(), lambda: True)
    held.set()
    copies.wait()
    assert [each.why for each in backups.listed(bench.store.path)] == [BEFORE_CHANGE]


def test_a_file_without_a_log_is_free_once_it_is_copied(bench: Bench, tmp_path: Path, copies: CopiesBeside) -> None:
    path = tmp_path / "plain.leaddesk"
    backups.save_to(bench.store.path, path)
    with sqlite3.connect(path, timeout=0) as other:
        assert other.execute("PRAGMA journal_mode=DELETE").fetchone() == ("delete",)
        copies.keep(path, BEFORE_CHANGE, system_clock(), never)
        other.execute("DELETE FROM tag")
        other.commit()
    other.close()
    copies.wait()
    assert len(backups.listed(path)) == 1


def test_what_cannot_be_copied_is_refused_before_anything_changes(tmp_path: Path, copies: CopiesBeside) -> None:
    (tmp_path / "note.leaddesk").write_text("not ours")
    with pytest.raises(StoreError, match="not a LeadDesk file"):
        copies.keep(tmp_path / "note.leaddesk", BEFORE_CHANGE, system_clock(), never)
    with pytest.raises(StoreError, match="no file"):
        copies.keep(tmp_path / "nowhere.leaddesk", BEFORE_CHANGE, system_clock(), never)


def test_a_stopped_one_leaves_nothing(
    bench: Bench, copies: CopiesBeside, held: Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(StoppedError):
        copies.keep(bench.store.path, BEFORE_IMPORT, system_clock(), lambda: True)
    monkeypatch.setattr("leaddesk.services.copies_beside._PATIENCE_S", 0)
    copies.keep(bench.store.path, BEFORE_CHANGE, system_clock(), never)
    copies.end()
    assert list(backups.folder().iterdir()) == []


@pytest.mark.logs_warnings
def test_one_that_fails_once_the_file_changed_is_told(
    bench: Bench, copies: CopiesBeside, held: Event, caplog: pytest.LogCaptureFixture
) -> None:
    missed: list[LeadDeskError] = []
    copies.missed = missed.append
    copies.keep(bench.store.path, BEFORE_CHANGE, system_clock(), never)
    shutil.rmtree(backups.folder())
    held.set()
    copies.wait()
    assert [type(error) for error in missed] == [StoreError]
    assert "a backup before a large change was not made" in caplog.text
