"""The workspace: asks and changes the file beside the window, and hears of what others do to it."""

from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leaddesk.model.change import Done  # noqa: TC001 - lists of it are made
from leaddesk.model.enums import ChangeKind
from leaddesk.model.errors import BadInputError, LeadDeskError, StoppedError
from leaddesk.model.lead import Lead
from leaddesk.services import leads
from leaddesk.services.demo.run import make_sample
from leaddesk.services.desk import Desk, Steps
from leaddesk.services.lead_list import count_leads, found_leads
from leaddesk.services.progress import Progress
from leaddesk.storage.store import Store
from leaddesk.ui.kit.job import Job
from leaddesk.ui.kit.kit import Kit
from tests.ui.surroundings import kit_at, settle, wait_for


def test_an_answer_reaches_who_asked(kit: Kit) -> None:
    heard: list[int] = []
    kit.workspace.ask(kit.navigator, lambda work: count_leads(work, ""), heard.append)
    wait_for(lambda: bool(heard))
    assert heard[0] > 300


def test_only_the_last_question_of_a_topic_is_answered(kit: Kit) -> None:
    heard: list[int] = []
    for number in range(20):
        kit.workspace.ask(kit.navigator, lambda _, number=number: number, heard.append, topic="number")  # type: ignore[misc]
    settle(kit)
    assert heard[-1] == 19
    assert len(heard) <= 2


def test_an_answer_to_somebody_who_is_gone_is_dropped(kit: Kit) -> None:
    heard: list[int] = []
    asking = QObject()
    kit.workspace.ask(asking, lambda _: 1, heard.append)
    asking.deleteLater()
    del asking
    QApplication.sendPostedEvents(None, 52)  # QEvent::DeferredDelete
    settle(kit)
    assert heard == []


def test_what_is_asked_after_the_end_has_no_answer(kit: Kit) -> None:
    heard: list[int] = []
    kit.workspace.close()
    kit.workspace.ask(kit.navigator, lambda _: 1, heard.append)
    QTest.qWait(20)
    assert heard == []


def test_a_question_that_cannot_be_understood_is_answered_with_its_reason(kit: Kit) -> None:
    reasons: list[LeadDeskError] = []
    kit.workspace.ask(
        kit.navigator, lambda work: found_leads(work, "nosuchfield:1"), lambda _: None, failed=reasons.append
    )
    wait_for(lambda: bool(reasons))
    assert isinstance(reasons[0], BadInputError)


def test_a_change_is_written_told_and_undone(kit: Kit) -> None:
    workspace = kit.workspace
    changes: list[Done] = []
    steps: list[Steps] = []
    workspace.changed.connect(changes.append)
    workspace.steps_changed.connect(steps.append)
    workspace.do(lambda work: leads.add(work, {"name": "Ada Bianchi"}))
    wait_for(lambda: len(changes) == 1)
    assert str(steps[-1].undo) == "Add “Ada Bianchi”"
    assert steps[-1].redo is None
    workspace.undo()
    wait_for(lambda: len(changes) == 2)
    assert changes[-1].kind is ChangeKind.UNDO
    assert str(steps[-1].redo) == "Add “Ada Bianchi”"
    workspace.redo()
    wait_for(lambda: len(changes) == 3)
    assert str(steps[-1].undo) == "Add “Ada Bianchi”"


def test_a_change_that_a_rule_forbids_is_refused_in_words(kit: Kit) -> None:
    said: list[object] = []
    kit.workspace.refused.connect(said.append)
    kit.workspace.do(lambda work: leads.add(work, {"name": ""}))
    wait_for(lambda: bool(said))
    assert "needs a name" in str(said[0])


def test_what_another_program_does_to_the_file_is_heard_within_two_seconds(kit: Kit) -> None:
    changes: list[Done] = []
    kit.workspace.changed.connect(changes.append)
    with Store(kit.workspace.path) as store:
        Desk(store, "Bob").do(leads.add, {"name": "From outside", "owner": "Bob"})
    wait_for(lambda: bool(changes), 2_500)
    assert "lead" in changes[0].tables
    assert "Bob" in kit.workspace.directory.owners


def test_what_the_window_does_itself_is_not_heard_twice(kit: Kit) -> None:
    changes: list[Done] = []
    kit.workspace.changed.connect(changes.append)
    kit.workspace.do(lambda work: leads.add(work, {"name": "Once"}))
    wait_for(lambda: bool(changes))
    settle(kit, 2_300)
    assert len(changes) == 1


def test_long_work_can_be_stopped_and_leaves_nothing(empty_kit: Kit) -> None:
    workspace = empty_kit.workspace
    ended: list[object] = []
    reasons: list[LeadDeskError] = []

    def fill(desk: Desk, progress: Progress) -> object:
        return desk.run(make_sample, leads=30_000, language="en", progress=progress)

    job = workspace.run(fill, then=ended.append, failed=reasons.append)
    told: list[tuple[int, int]] = []
    job.progressed.connect(lambda done, total: told.append((done, total)))
    wait_for(lambda: bool(told))
    job.cancel()
    wait_for(lambda: job.is_over, 1_000)
    assert isinstance(reasons[0], StoppedError)
    counts: list[int] = []
    workspace.ask(workspace, lambda work: count_leads(work, ""), counts.append)
    wait_for(lambda: bool(counts))
    assert (ended, counts) == ([], [0])


def test_taking_an_import_back_and_bringing_it_back_is_long_work_that_can_be_stopped(empty_kit: Kit) -> None:
    workspace = empty_kit.workspace
    made: list[object] = []
    workspace.run(lambda desk, progress: desk.run(make_sample, leads=300, language="en"), then=made.append)
    wait_for(lambda: bool(made))
    jobs: list[Job | None] = []
    heard: list[Done] = []
    told: list[Done] = []
    workspace.bulk_changed.connect(jobs.append)
    workspace.changed.connect(heard.append)
    workspace.done.connect(told.append)
    for step, kind in ((workspace.undo, ChangeKind.UNDO), (workspace.redo, ChangeKind.REDO)):
        step()
        wait_for(lambda: bool(told))
        assert [job is None for job in jobs] == [False, True]
        assert (heard, [each.kind for each in told]) == (told, [kind])
        assert told[0].run_id == 1
        for each in (jobs, heard, told):
            each.clear()
    workspace.undo_run(1)
    (job,) = workspace.findChildren(Job)
    job.cancel()
    wait_for(lambda: job.is_over)
    settle(empty_kit)
    assert (heard, told) == ([], [])
    counts: list[int] = []
    workspace.ask(workspace, lambda work: count_leads(work, ""), counts.append)
    wait_for(lambda: bool(counts))
    assert counts[0] > 300


def test_who_is_gone_hears_nothing_and_a_refusal_is_told_all_the_same(kit: Kit) -> None:
    workspace, asking = kit.workspace, QObject()
    heard: list[object] = []
    said: list[object] = []
    workspace.refused.connect(said.append)
    workspace.do(lambda work: leads.add(work, {"name": "Ada"}), owner=asking, then=heard.append)
    workspace.do(lambda work: leads.add(work, {"name": ""}), owner=asking, failed=heard.append)
    workspace.run(lambda desk, _: desk.path, owner=asking, then=heard.append, writes=False)
    shiboken6.delete(asking)
    wait_for(lambda: bool(said))
    settle(kit)
    assert heard == []


def test_work_that_fails_unforeseen_holds_nothing_up(kit: Kit, qtbot: QtBot) -> None:
    def fail(desk: Desk, progress: Progress) -> None:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as raised:
        job = kit.workspace.run(fail, then=lambda _: None)
        wait_for(lambda: bool(raised))
    assert job.is_over
    assert kit.workspace.bulk is None


def test_another_file_takes_the_place_of_the_one_that_is_open(kit: Kit, empty_file: Path, tmp_path: Path) -> None:
    other = kit_at(empty_file)
    other.workspace.close()
    opened: list[bool] = []
    kit.workspace.opened.connect(lambda: opened.append(True))
    from leaddesk.services.open_file import OpenFile

    kit.workspace.work_on(lambda: OpenFile(Store(empty_file), "Ada"), lambda error: pytest.fail(str(error)))
    wait_for(lambda: bool(opened))
    assert kit.workspace.path == empty_file
    counts: list[int] = []
    kit.workspace.ask(kit.navigator, lambda work: count_leads(work, ""), counts.append)
    wait_for(lambda: bool(counts))
    assert counts == [0]


def test_a_file_that_cannot_be_opened_leaves_the_open_one_in_place(kit: Kit, tmp_path: Path) -> None:
    from leaddesk.services.open_file import open_existing

    reasons: list[LeadDeskError] = []
    before = kit.workspace.path
    kit.workspace.work_on(lambda: open_existing(tmp_path / "none.leaddesk", "Ada"), reasons.append)
    wait_for(lambda: bool(reasons))
    assert kit.workspace.path == before


def test_a_file_that_comes_after_the_window_is_closed_is_let_go(kit: Kit, empty_file: Path) -> None:
    from leaddesk.services.open_file import OpenFile

    opened: list[bool] = []
    kit.workspace.opened.connect(lambda: opened.append(True))
    kit.workspace.work_on(lambda: OpenFile(Store(empty_file), "Ada"), lambda error: pytest.fail(str(error)))
    kit.workspace.close()
    QTest.qWait(1_200)
    assert opened == []


def test_leads_keep_their_values_through_the_window(kit: Kit) -> None:
    done: list[Done] = []
    kit.workspace.do(lambda work: leads.add(work, {"name": "Öste AB", "value_minor": 12_345}), then=done.append)
    wait_for(lambda: bool(done))
    lead_id = next(row.row_id for row in done[0].rows if row.table == "lead")
    found: list[Lead] = []
    kit.workspace.ask(kit.navigator, lambda work: work.get(Lead, lead_id), found.append)
    wait_for(lambda: bool(found))
    assert found[0].value_minor == 12_345
