from collections.abc import Callable
from pathlib import Path

import pytest

from leaddesk.model.activity import Activity
from leaddesk.model.change import Change, Done, RowChange
from leaddesk.model.channel import Channel
from leaddesk.model.enums import ChangeKind, Method
from leaddesk.model.errors import ConflictError, LeadDeskError, NotFoundError, NothingToDoError
from leaddesk.model.tag import LeadTag, Tag
from leaddesk.services import leads
from leaddesk.services.desk import Desk
from leaddesk.services.pipeline import funnel
from leaddesk.services.work import create, delete
from leaddesk.storage.store import Store
from tests.storage import deeds
from tests.storage.dumps import Dump, check_soundness, dump_of, everything


def add_lead(desk: Desk, **fields: object) -> tuple[int, int]:
    """(change, lead) of a new lead on the board."""
    done = desk.do(leads.add, {"name": "Ada", **fields})
    return done.change_id, done.rows[0].row_id


def refuse(desk: Desk, store: Store, job: Callable[[], Done], kind: type[LeadDeskError]) -> str:
    """What is said when a job is refused; nothing was written."""
    before = everything(store)
    with pytest.raises(kind) as caught:
        job()

    assert everything(store) == before
    return str(caught.value)


def some_changes(desk: Desk) -> list[Callable[[], Done]]:
    """A little of everything, to be done in this order in a new file."""

    def do(use_case: Callable[..., Change], *arguments: object) -> Callable[[], Done]:
        return lambda: desk.do(use_case, *arguments)

    return [
        do(leads.add, {"name": "Åsa", "email": "ÅSA@example.com", "value_minor": 12_50}),
        do(leads.add_contact, {"name": "Ola"}),
        do(funnel.put_on_board, 2),
        do(funnel.move, 1, 2),
        do(funnel.win, 1),
        do(leads.open_win_back, 1, "It broke."),
        do(leads.edit, 1, {"name": "Łódź", "email": None, "notes": "x" * 100_000}),
        do(deeds.write, create(Tag(name="vip")), create(LeadTag(lead_id=1, tag_id=-1))),
        do(funnel.reopen, 1),
        do(leads.delete, 1),
        do(leads.delete, 2),
        lambda: desk.run(deeds.run, deeds.Import(updates=(3,), moved_to=3)),
    ]


def test_all_changes_can_be_undone_one_by_one_and_redone_however_often_the_file_is_closed(path: Path) -> None:
    states: list[Dump] = []
    with Store(path) as store:
        desk = Desk(store, "Ada")
        states.append(dump_of(store))
        for change in some_changes(desk):
            change()
            states.append(dump_of(store))
    for state in states[-2::-1]:
        with Store(path) as store:
            Desk(store, "Eva").undo()
            assert dump_of(store) == state
            check_soundness(store)
    for state in states[1:]:
        with Store(path) as store:
            Desk(store, "Ola").redo()
            assert dump_of(store) == state
            check_soundness(store)
    with Store(path) as store:
        desk = Desk(store, "Ada")
        refuse(desk, store, desk.redo, NothingToDoError)
        for state in states[-2::-1]:
            desk.undo()
            assert dump_of(store) == state
        refuse(desk, store, desk.undo, NothingToDoError)


def test_undoing_and_redoing_tell_what_they_were_about(desk: Desk) -> None:
    change_id, lead_id = add_lead(desk)
    undone = desk.undo()
    redone = desk.redo()

    assert (undone.kind, undone.of_change, undone.removed, undone.restored) == (ChangeKind.UNDO, change_id, 2, 0)
    assert (redone.kind, redone.of_change, redone.removed, redone.restored) == (ChangeKind.REDO, change_id, 0, 2)
    assert undone.label == redone.label
    assert undone.tables == redone.tables == {"lead", "stage_entry"}
    assert {row.row_id for row in undone.rows if row.table == "lead"} == {lead_id}


def test_of_what_is_undone_nothing_is_left_in_the_newest_changes(desk: Desk) -> None:
    first, _ = add_lead(desk)
    second, _ = add_lead(desk)
    desk.undo()

    assert [(entry.change_id, entry.undone) for entry in desk.history()] == [(second, True), (first, False)]


def test_a_new_change_ends_what_could_be_redone(desk: Desk, store: Store) -> None:
    add_lead(desk)
    add_lead(desk)
    desk.undo()
    desk.undo()
    desk.redo()
    add_lead(desk)

    refuse(desk, store, desk.redo, NothingToDoError)


def test_a_refused_change_does_not_end_what_could_be_redone(desk: Desk, store: Store) -> None:
    _, lead_id = add_lead(desk)
    desk.undo()
    refuse(desk, store, lambda: desk.do(leads.edit, lead_id, {"name": "Eva"}), NotFoundError)
    desk.redo()

    assert lead_id in dump_of(store)["lead"]


def test_a_change_is_undone_once(desk: Desk, store: Store) -> None:
    change_id, _ = add_lead(desk)
    add_lead(desk)
    desk.undo(change_id)

    assert "is undone already" in refuse(desk, store, lambda: desk.undo(change_id), NothingToDoError)


def test_what_is_not_in_the_history_is_not_undone(desk: Desk, store: Store) -> None:
    add_lead(desk)
    undo_id = desk.undo().change_id
    for change_id in (0, -1, 99, undo_id):
        refuse(desk, store, lambda wanted=change_id: desk.undo(wanted), NotFoundError)  # type: ignore[misc]
    refuse(desk, store, lambda: desk.undo_run(1), NotFoundError)


def test_an_old_change_is_undone_where_nobody_touched_its_columns_since(desk: Desk, store: Store) -> None:
    _, lead_id = add_lead(desk)
    old = desk.do(leads.edit, lead_id, {"city": "Roma", "name": "Eva"}).change_id
    desk.do(leads.edit, lead_id, {"email": "x@example.com"})
    add_lead(desk)
    desk.undo(old)
    row = dump_of(store)["lead"][lead_id]

    assert (row["city"], row["name"], row["email"]) == (None, "Ada", "x@example.com")
    assert (row["search_text"], row["sort_name"]) == ("ada\nx@example.com", "ada")
    desk.redo()
    row = dump_of(store)["lead"][lead_id]
    assert (row["city"], row["name"], row["email"]) == ("Roma", "Eva", "x@example.com")
    assert row["search_text"] == "eva\nx@example.com"


def test_an_old_change_is_not_undone_where_somebody_touched_one_of_its_columns(desk: Desk, store: Store) -> None:
    _, lead_id = add_lead(desk)
    old = desk.do(leads.edit, lead_id, {"city": "Roma", "name": "Eva"}).change_id
    desk.do(leads.edit, lead_id, {"city": "Wien"})

    said = refuse(desk, store, lambda: desk.undo(old), ConflictError)
    assert "“city” was expected to be Roma, but it is Wien now" in said


def test_a_column_that_somebody_set_back_is_no_conflict(desk: Desk, store: Store) -> None:
    _, lead_id = add_lead(desk)
    old = desk.do(leads.edit, lead_id, {"city": "Roma"}).change_id
    desk.do(leads.edit, lead_id, {"city": "Wien"})
    desk.do(leads.edit, lead_id, {"city": "Roma"})
    desk.undo(old)

    assert dump_of(store)["lead"][lead_id]["city"] is None


def test_a_move_on_the_board_is_undone_though_other_cards_moved(desk: Desk, store: Store) -> None:
    _, first = add_lead(desk)
    _, second = add_lead(desk)
    moved = desk.do(funnel.move, first, 2).change_id
    desk.do(funnel.move, second, 2)
    desk.do(funnel.move, first, 2, below=second)
    desk.undo(moved)

    assert dump_of(store)["lead"][first]["stage_id"] == 1


def test_a_lead_that_was_worked_on_since_is_not_removed_by_undoing_its_creation(desk: Desk, store: Store) -> None:
    created, lead_id = add_lead(desk)
    desk.do(leads.edit, lead_id, {"email": "x@example.com"})

    assert "“email” was expected" in refuse(desk, store, lambda: desk.undo(created), ConflictError)


def test_a_lead_that_something_was_added_to_is_not_removed_by_undoing_its_creation(desk: Desk, store: Store) -> None:
    created, lead_id = add_lead(desk)
    desk.do(deeds.write, create(Activity(lead_id=lead_id, text="called")))

    assert "activity refers to it" in refuse(desk, store, lambda: desk.undo(created), ConflictError)


def test_a_row_does_not_come_back_without_what_it_belongs_to(desk: Desk, store: Store) -> None:
    _, lead_id = add_lead(desk)
    channel_id = desk.do(deeds.write, create(Channel(name="Fair", method=Method.FAIR))).rows[0].row_id
    desk.do(leads.edit, lead_id, {"channel_id": channel_id})
    deleted = desk.do(leads.delete, lead_id).change_id
    desk.do(deeds.write, delete("channel", channel_id))

    assert "channel that is gone" in refuse(desk, store, lambda: desk.undo(deleted), ConflictError)
    desk.undo()
    desk.undo()
    assert dump_of(store)["lead"][lead_id]["channel_id"] == channel_id


def test_a_column_does_not_come_back_to_what_is_gone(desk: Desk, store: Store) -> None:
    channel_id = desk.do(deeds.write, create(Channel(name="Fair", method=Method.FAIR))).rows[0].row_id
    _, lead_id = add_lead(desk, channel_id=channel_id)
    old = desk.do(leads.edit, lead_id, {"channel_id": 1}).change_id
    desk.do(deeds.write, delete("channel", channel_id))

    refuse(desk, store, lambda: desk.undo(old), ConflictError)


def test_what_was_made_again_since_does_not_come_back_beside_it(desk: Desk, store: Store) -> None:
    _, lead_id = add_lead(desk)
    made = desk.do(deeds.write, create(Tag(name="vip")), create(LeadTag(lead_id=lead_id, tag_id=-1))).rows
    deleted = desk.do(deeds.write, delete("lead_tag", made[1].row_id)).change_id
    desk.do(deeds.write, create(LeadTag(lead_id=lead_id, tag_id=made[0].row_id)))

    assert "such a lead_tag already" in refuse(desk, store, lambda: desk.undo(deleted), ConflictError)


def test_a_lead_stays_in_the_stage_that_it_entered_last(desk: Desk, store: Store) -> None:
    _, lead_id = add_lead(desk)
    there = desk.do(funnel.move, lead_id, 2).change_id
    desk.do(funnel.move, lead_id, 1)
    desk.do(funnel.move, lead_id, 2)

    assert "went on to another stage" in refuse(desk, store, lambda: desk.undo(there), ConflictError)


def test_old_changes_that_were_undone_are_redone_last_first(desk: Desk, store: Store) -> None:
    ids = [add_lead(desk) for _ in range(4)]
    before = dump_of(store)
    for which in (1, 3, 0):
        desk.undo(ids[which][0])
    assert list(dump_of(store)["lead"]) == [ids[2][1]]

    assert [desk.redo().of_change for _ in range(3)] == [ids[0][0], ids[3][0], ids[1][0]]
    assert dump_of(store) == before
    refuse(desk, store, desk.redo, NothingToDoError)


def test_after_an_old_change_was_undone_the_newest_that_stands_is_next(desk: Desk) -> None:
    (first, _), (second, _), (third, _) = (add_lead(desk) for _ in range(3))

    assert desk.undo(second).of_change == second
    assert desk.undo().of_change == third
    assert desk.undo().of_change == first


def test_two_desks_at_one_file_share_what_can_be_undone(path: Path, store: Store, desk: Desk) -> None:
    with Store(path) as other:
        change_id, lead_id = add_lead(Desk(other, "Eva"))
        assert desk.undo().of_change == change_id
        assert Desk(other, "Eva").redo().of_change == change_id
    assert lead_id in dump_of(store)["lead"]


def test_a_change_to_what_is_so_already_can_be_undone(desk: Desk, store: Store) -> None:
    _, lead_id = add_lead(desk)
    before = dump_of(store)
    desk.do(deeds.write, RowChange("lead", lead_id, {}, {"city": None}))

    desk.undo()
    assert dump_of(store) == before
