from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from leaddesk.services import leads
from leaddesk.services.open_file import OpenFile
from leaddesk.storage import figure_cells
from leaddesk.storage.store import Store, look_at_store
from leaddesk.ui.kit import figure_keeper
from leaddesk.ui.kit.kit import Kit
from tests.ui.surroundings import settle, wait_for


@pytest.fixture(autouse=True)
def soon_at_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(figure_keeper, "AT_REST_MS", 50)


def not_kept(path: Path) -> list[tuple[str, str]]:
    with Store(path) as store, store.reading() as con:
        return [*figure_cells.not_kept(con)]


def ids_of_kept(path: Path) -> list[int]:
    with Store(path) as store, store.reading() as con:
        return list(con.exec_driver_sql("SELECT id FROM figure_cell").scalars())


def edit_first(kit: Kit, value_minor: int) -> None:
    kit.workspace.do(lambda work: leads.edit(work, 1, {"value_minor": value_minor, "currency": "EUR"}))
    settle(kit)


def test_at_rest_all_figures_are_kept_and_nobody_hears_of_it(kit: Kit) -> None:
    edit_first(kit, 5)
    told: list[object] = []
    for signal in (kit.workspace.changed, kit.workspace.done, kit.workspace.steps_changed, kit.workspace.refused):
        signal.connect(told.append)
    assert not_kept(kit.workspace.path)
    wait_for(lambda: not not_kept(kit.workspace.path))
    QTest.qWait(1_200)  # in which the window looks whether somebody else wrote
    assert told == []

    before = ids_of_kept(kit.workspace.path)
    edit_first(kit, 6)
    wait_for(lambda: ids_of_kept(kit.workspace.path) != before and not not_kept(kit.workspace.path))


def test_a_file_that_is_only_looked_at_stays_as_it_is(kit: Kit, empty_file: Path) -> None:
    opened: list[bool] = []
    kit.workspace.opened.connect(lambda: opened.append(True))
    kit.workspace.work_on(
        lambda: OpenFile(look_at_store(empty_file), "Ada", looks_only=True), lambda error: pytest.fail(str(error))
    )
    wait_for(lambda: bool(opened))
    before = not_kept(empty_file)
    assert before
    QTest.qWait(200)
    assert not_kept(empty_file) == before
