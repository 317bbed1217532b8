"""Each statement of each use case fails once: the file, and what can be undone, are as they were."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from leaddesk.services import checkup
from leaddesk.services.desk import Desk
from leaddesk.storage.store import Store
from tests.faults.deeds import Deed, deeds_at, import_of, make_shop
from tests.lanes import STATEMENTS
from tests.storage.conftest import Clock
from tests.storage.dumps import dump_of
from tests.storage.failing import failing_at

pytestmark = pytest.mark.faults

FEWEST = 80  # use cases


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    path = tmp_path / "shop.leaddesk"
    make_shop(path)
    with Store(path) as opened:
        yield opened


def fail(desk: Desk, store: Store, deed: Deed, first: int) -> int:
    """Do it until no statement fails any more; returns how many did. Then it is done, and can be taken back."""
    version, steps = store.file_version(), desk.steps()
    failures, number = 0, first
    while True:
        try:
            with failing_at(number):
                deed(desk)
        except ZeroDivisionError:
            failures, number = failures + 1, number + STATEMENTS
            assert store.file_version() == version, "something was kept"
            assert desk.steps() == steps
        else:
            assert store.file_version() != version
            return failures


def test_a_use_case_that_fails_at_any_statement_has_not_happened(store: Store) -> None:
    desk = Desk(store, "Ada", Clock())
    deeds = deeds_at(desk)
    assert len(deeds) >= FEWEST
    failures = 0
    before = dump_of(store)
    for number, (name, deed) in enumerate(deeds.items()):
        try:
            failures += fail(desk, store, deed, first=1 + number % STATEMENTS)
        except AssertionError as error:
            raise AssertionError(name) from error
        desk.redo() if name == "desk.undo" else desk.undo()
        assert dump_of(store) == before, name
    assert failures > len(deeds)
    assert desk.ask(checkup.check) == []


def test_an_import_that_fails_at_any_statement_has_not_happened(store: Store, tmp_path: Path) -> None:
    desk = Desk(store, "Ada", Clock())
    assert fail(desk, store, import_of(tmp_path / "new.csv"), first=1) > 2
    assert desk.ask(checkup.check) == []
