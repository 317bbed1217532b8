"""Stopping an import: at once for who waits, whatever the thread is about that reads or writes."""

import threading
import time
from pathlib import Path

from leaddesk.services.desk import Desk
from leaddesk.services.lead_list import count_leads
from leaddesk.storage.store import Store
from leaddesk.ui.importing.flow import State
from leaddesk.ui.importing.page import ImportPage
from leaddesk.ui.kit.kit import Kit
from tests.ui.importing.steps import come_to, leads_in, look_at, written
from tests.ui.surroundings import settle, wait_for


def in_file(path: Path) -> int:
    """How many leads another program sees in a file."""
    with Store(path) as store:
        return Desk(store, "Bo").ask(lambda work: count_leads(work, ""))


def import_unheard(page: ImportPage, kit: Kit, folder: Path) -> None:
    """Import a file, until it is written and the window has not heard of it yet."""
    look_at(page, written(folder))
    page.import_button.click()
    until = time.monotonic() + 20
    while not in_file(kit.workspace.path):
        assert time.monotonic() < until
        time.sleep(0.05)


def test_an_import_is_stopped_before_its_thread_can_hear_of_it(
    page: ImportPage, empty_kit: Kit, tmp_path: Path
) -> None:
    look_at(page, written(tmp_path))
    is_free = threading.Event()
    empty_kit.workspace.run(lambda desk, progress: is_free.wait(), then=lambda _: None)
    states: list[State] = []
    page.flow.state_changed.connect(states.append)
    page.import_button.click()
    page.leave.click()
    assert states == [State.IMPORTING, State.STOPPED]
    assert page.takes_files()
    is_free.set()
    settle(empty_kit)
    assert set(states[1:]) == {State.STOPPED}
    assert leads_in(empty_kit) == 0


def test_other_files_are_looked_at_while_a_stopped_import_ends(
    page: ImportPage, empty_kit: Kit, tmp_path: Path
) -> None:
    look_at(page, written(tmp_path))
    is_free = threading.Event()
    empty_kit.workspace.run(lambda desk, progress: is_free.wait(), then=lambda _: None)
    page.import_button.click()
    page.leave.click()
    page.show_files([written(tmp_path, "name\nDora\n", "other.csv")])
    wait_for(lambda: bool(page.flow.previews))
    is_free.set()
    come_to(page, State.READY)
    assert page.import_button.text() == "Import 1 lead"
    assert leads_in(empty_kit) == 0


def test_an_import_that_was_done_before_it_could_be_stopped_is_shown_as_done(
    page: ImportPage, empty_kit: Kit, tmp_path: Path
) -> None:
    import_unheard(page, empty_kit, tmp_path)
    page.leave.click()
    come_to(page, State.DONE)
    assert leads_in(empty_kit) == 2


def test_an_import_that_was_done_before_it_could_be_stopped_is_told_also_to_who_went_on(
    page: ImportPage, empty_kit: Kit, tmp_path: Path
) -> None:
    told: list[str] = []
    empty_kit.navigator.notice_requested.connect(lambda _, sentence: told.append(sentence))
    import_unheard(page, empty_kit, tmp_path)
    page.leave.click()
    page.leave.click()
    assert page.flow.state is State.CHOOSING
    wait_for(lambda: bool(told))
    assert told == ["Done: 2 leads new. Undo at any time under History."]
    assert page.flow.state is State.CHOOSING


def test_pages_are_read_while_a_file_is_looked_at(page: ImportPage, empty_kit: Kit, tmp_path: Path) -> None:
    is_free = threading.Event()
    empty_kit.workspace.ask(page, lambda _: is_free.wait(), lambda _: None, topic="slow", low=True)
    page.show_files([written(tmp_path)])
    answers: list[int] = []
    empty_kit.workspace.ask(page, lambda work: count_leads(work, ""), answers.append, topic="page")
    wait_for(lambda: bool(answers))
    assert page.flow.previews == {}  # it is looked at where rows are counted, not where pages are read
    page.leave.click()
    assert page.flow.state is State.CHOOSING
    is_free.set()
    settle(empty_kit, 100)
    assert page.drop_area.isVisible()
