from collections.abc import Callable

import pytest

from leaddesk.model.change import Done
from leaddesk.services import leads
from leaddesk.services.desk import Desk
from leaddesk.services.persons.erasing import erase
from leaddesk.services.persons.who import Whom
from leaddesk.services.pipeline import funnel
from leaddesk.storage.store import Store
from tests.storage import deeds
from tests.storage.dumps import check_soundness, everything, schema
from tests.storage.failing import failing_at

Deed = Callable[[Desk], Done]


def fail_everywhere(desk: Desk, store: Store, deed: Deed, step: int = 1) -> int:
    """Do it over and over, each time failing some statements later, until it is done; returns how often it failed.

    After each failure the file is as it was.
    """
    before = schema(store), everything(store)
    failures = 0
    while True:
        try:
            with failing_at(1 + failures * step):
                deed(desk)
        except ZeroDivisionError:
            failures += 1
            assert (schema(store), everything(store)) == before, failures
        else:
            check_soundness(store)
            return failures


@pytest.mark.parametrize(
    "deed",
    [
        lambda desk: desk.do(leads.edit, 1, {"name": "Eva", "channel_id": 2}),
        lambda desk: desk.do(funnel.win, 1),
        lambda desk: desk.do(leads.open_win_back, 1, "It broke."),
        lambda desk: desk.do(leads.delete, 1),
        lambda desk: desk.undo(),
    ],
)
def test_a_change_that_fails_at_any_statement_is_not_made(desk: Desk, store: Store, deed: Deed) -> None:
    desk.do(leads.add, {"name": "Ada"})

    assert fail_everywhere(desk, store, deed) > 5


def test_a_run_that_fails_at_any_statement_is_not_made(desk: Desk, store: Store) -> None:
    desk.do(leads.add, {"name": "Ada"})

    assert fail_everywhere(desk, store, lambda desk: desk.run(deeds.run, deeds.Import(updates=(1,), moved_to=2))) > 20


def test_somebody_is_erased_whole_or_not_at_all(desk: Desk, store: Store) -> None:
    desk.do(leads.add, {"name": "Ada Bianchi", "email": "ada@x.example"})
    desk.do(leads.edit, 1, {"notes": "likes blue"})

    def deed(desk: Desk) -> Done:
        return erase(desk, Whom("lead", 1)).done

    assert fail_everywhere(desk, store, deed, step=9) > 10


def test_undoing_and_redoing_a_run_fail_as_a_whole(desk: Desk, store: Store) -> None:
    desk.do(leads.add, {"name": "Ada"})
    desk.run(deeds.run, deeds.Import(updates=(1,), moved_to=2))
    desk.do(leads.edit, 2, {"name": "Eva"})

    assert fail_everywhere(desk, store, lambda desk: desk.undo_run(1), step=7) > 10
    assert fail_everywhere(desk, store, lambda desk: desk.redo(), step=3) > 10
