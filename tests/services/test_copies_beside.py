"""A backup before a large change is made beside it, and is of what was there before."""

import shutil
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest

from leaddesk.model.backups import BEFORE_CHANGE, BEFORE_IMPORT
from leaddesk.model.errors import StoppedError, StoreError
from leaddesk.model.tag import Tag
from leaddesk.services import backups, tags
from leaddesk.services.copies_beside import CopiesBeside
from leaddesk.services.desk import Desk, system_clock
from leaddesk.storage.store import Store
from tests.services.bench import Bench


@pytest.fixture
def copies() -> Iterator[CopiesBeside]:
    made = CopiesBeside()
    yield made
    made.end()


class Held:
    """Holds who asks whether to stop until it lets go."""

    def __init__(self) -> None:
        self._goes_on = Event()

    def __call__(self) -> bool:
        return not self._goes_on.wait(10)

    def let_go(self) -> None:
        self._goes_on.set()


def slowly() -> bool:
    """Does not stop who asks, but makes it take long."""
    time.sleep(0.05)
    return False


def tags_in(path: Path) -> list[str]:
    with Store(path) as store:
        return [each.name for each in Desk(store, "Ada").ask(lambda work: work.find(Tag))]


def test_the_file_changes_while_the_copy_is_made_of_what_it_was(bench: Bench, copies: CopiesBeside) -> None:
    lead_id, held = bench.lead(), Held()
    bench.desk.do(tags.tag, lead_id, "before")
    copies.keep(bench.store.path, BEFORE_CHANGE, system_clock(), held)
    bench.desk.do(tags.tag, lead_id, "meanwhile")
    assert backups.listed(bench.store.path) == ()
    held.let_go()
    copies.wait()
    (made,) = backups.listed(bench.store.path)
    assert tags_in(made.path) == ["before"]


def test_before_an_import_the_copy_is_waited_for(bench: Bench, copies: CopiesBeside) -> None:
    bench.lead()
    copies.keep(bench.store.path, BEFORE_IMPORT, system_clock(), lambda: False)
    assert [each.why for each in backups.listed(bench.store.path)] == [BEFORE_IMPORT]


def test_a_file_without_a_log_is_free_once_it_is_copied(bench: Bench, tmp_path: Path, copies: CopiesBeside) -> None:
    path = tmp_path / "plain.leaddesk"
    backups.save_to(bench.store.path, path)
    with sqlite3.connect(path, timeout=0) as other:
        assert other.execute("PRAGMA journal_mode=DELETE").fetchone() == ("delete",)
        copies.keep(path, BEFORE_CHANGE, system_clock(), slowly)
        other.execute("DELETE FROM tag")
        other.commit()
    other.close()
    copies.wait()
    assert len(backups.listed(path)) == 1


def test_what_cannot_be_copied_is_refused_before_anything_changes(tmp_path: Path, copies: CopiesBeside) -> None:
    (tmp_path / "note.leaddesk").write_text("not ours")
    with pytest.raises(StoreError, match="not a LeadDesk file"):
        copies.keep(tmp_path / "note.leaddesk", BEFORE_CHANGE, system_clock(), lambda: False)
    with pytest.raises(StoreError, match="no file"):
        copies.keep(tmp_path / "nowhere.leaddesk", BEFORE_CHANGE, system_clock(), lambda: False)


def test_a_stopped_one_leaves_nothing(bench: Bench, copies: CopiesBeside, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(StoppedError):
        copies.keep(bench.store.path, BEFORE_IMPORT, system_clock(), lambda: True)
    monkeypatch.setattr("leaddesk.services.copies_beside._PATIENCE_S", 0)
    copies.keep(bench.store.path, BEFORE_CHANGE, system_clock(), slowly)
    copies.end()
    assert list(backups.folder().iterdir()) == []


@pytest.mark.logs_warnings
def test_one_that_fails_once_the_file_changed_is_told_to_the_log(
    bench: Bench, copies: CopiesBeside, caplog: pytest.LogCaptureFixture
) -> None:
    held = Held()
    copies.keep(bench.store.path, BEFORE_CHANGE, system_clock(), held)
    shutil.rmtree(backups.folder())
    held.let_go()
    copies.wait()
    assert "a backup before a large change was not made" in caplog.text
