"""Changes of many rows can be stopped, and are one step like any other."""

from threading import Event

import pytest

from leaddesk.model.change import Change, Done
from leaddesk.services import bulk_moves, leads
from leaddesk.services.lead_list import found_leads
from leaddesk.services.work import Work
from leaddesk.storage import history
from leaddesk.ui.kit import large_change, workspace
from leaddesk.ui.kit.job import Job
from leaddesk.ui.kit.kit import Kit
from tests.ui.surroundings import wait_for


def count(kit: Kit, where: str) -> int:
    found: list[int] = []
    kit.workspace.ask(kit.navigator, lambda work: len(found_leads(work, where)), found.append, topic=where)
    wait_for(lambda: bool(found))
    return found[0]


@pytest.fixture
def _few_are_many(monkeypatch: pytest.MonkeyPatch) -> None:
    for each in (large_change, workspace, history):
        monkeypatch.setattr(each, "MANY_ROWS", 10)


@pytest.mark.usefixtures("_few_are_many")
def test_a_large_change_is_told_and_taken_back_as_one_step(kit: Kit) -> None:
    total, done, jobs = count(kit, ""), list[object](), list[object]()
    kit.workspace.done.connect(done.append)
    kit.workspace.bulk_changed.connect(jobs.append)
    large_change.change(
        kit.workspace, total, lambda work: bulk_moves.assign_many(work, list(found_leads(work, "")), "Zoe")
    )
    wait_for(lambda: bool(done))
    assert isinstance(jobs[0], Job)
    assert count(kit, "owner:Zoe") == total
    for found, step in ((0, kit.workspace.undo), (total, kit.workspace.redo)):
        jobs.clear()
        done.clear()
        step()
        wait_for(lambda: bool(done))
        assert isinstance(jobs[0], Job)
        assert count(kit, "owner:Zoe") == found


@pytest.mark.usefixtures("_few_are_many")
def test_an_older_large_change_is_taken_back_as_one_that_can_be_stopped(kit: Kit) -> None:
    done, jobs = list[Done](), list[object]()
    kit.workspace.done.connect(done.append)
    kit.workspace.do(lambda work: bulk_moves.assign_many(work, list(found_leads(work, "")), "Zoe"))
    kit.workspace.do(lambda work: leads.add(work, {"name": "Ada"}))
    wait_for(lambda: len(done) == 2)
    kit.workspace.bulk_changed.connect(jobs.append)
    kit.workspace.undo(done[0].change_id, len(done[0].rows))
    wait_for(lambda: len(done) == 3)
    assert isinstance(jobs[0], Job)
    assert count(kit, "owner:Zoe") == 0
    assert count(kit, "name:Ada") >= 1


@pytest.mark.usefixtures("_few_are_many")
def test_a_large_change_that_is_stopped_changes_nothing(kit: Kit) -> None:
    refused, jobs = list[object](), list[Job | None]()
    is_begun, is_stopped = Event(), Event()

    def assign(work: Work) -> Change:
        is_begun.set()
        is_stopped.wait(10)
        return bulk_moves.assign_many(work, list(found_leads(work, "")), "Zoe")

    kit.workspace.bulk_changed.connect(jobs.append)
    large_change.change(kit.workspace, 600, assign, failed=refused.append)
    wait_for(lambda: is_begun.is_set() and bool(jobs))
    assert jobs[0] is not None
    jobs[0].cancel()
    is_stopped.set()
    wait_for(lambda: bool(refused))
    assert count(kit, "owner:Zoe") == 0


def test_a_small_change_is_done_at_once(kit: Kit) -> None:
    done, jobs = list[object](), list[object]()
    kit.workspace.bulk_changed.connect(jobs.append)
    large_change.change(kit.workspace, 1, lambda work: leads.add(work, {"name": "Ada"}), then=done.append)
    wait_for(lambda: bool(done))
    assert jobs == []
