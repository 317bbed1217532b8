from collections.abc import Callable
from itertools import permutations

import pytest

from leaddesk.model.activity import Activity
from leaddesk.model.change import Change, Done, RowChange
from leaddesk.model.channel import Channel
from leaddesk.model.columns import new_uid
from leaddesk.model.enums import Method
from leaddesk.model.errors import ConflictError, LeadDeskError, NothingToDoError
from leaddesk.model.import_run import ImportRun
from leaddesk.model.lead import Lead
from leaddesk.model.messages import Message
from leaddesk.model.tag import LeadTag, Tag
from leaddesk.services import leads
from leaddesk.services.desk import Desk
from leaddesk.services.pipeline import funnel
from leaddesk.services.work import Work, create, delete
from leaddesk.storage.masses.bulk import Bulk
from leaddesk.storage.row_writer import Author
from leaddesk.storage.searching import search
from leaddesk.storage.store import Store
from tests.storage import deeds, full_file
from tests.storage.dumps import Dump, check_soundness, dump_of, everything, schema

MANY = search.MANY_ROWS + 500


def add_lead(desk: Desk, **fields: object) -> int:
    return desk.do(leads.add, {"name": "Ada", **fields}).rows[0].row_id


def run(desk: Desk, **wanted: object) -> Done:
    return desk.run(deeds.run, deeds.Import(**wanted))  # type: ignore[arg-type]


def ids(store: Store, table: str) -> list[int]:
    return list(dump_of(store)[table])


def made_by(found: Dump, run_id: int | None) -> set[tuple[str, int]]:
    return {
        (table, row_id)
        for table, rows in found.items()
        for row_id, row in rows.items()
        if row.get("import_run_id") == run_id
    }


def kept(done: Done) -> list[tuple[str, int, str, str]]:
    return [(row.table, row.row_id, row.name, str(row.reason)) for row in done.kept]


@pytest.mark.parametrize("number", [1, 500, MANY])
def test_a_run_goes_and_comes_back_whole(desk: Desk, store: Store, number: int) -> None:
    tag_id = desk.do(deeds.write, create(Tag(name="vip"))).rows[0].row_id
    before, tables = dump_of(store), schema(store)
    done = run(desk, leads=number, expected_rows=number, tag_id=tag_id)
    after = dump_of(store)
    undone = desk.undo_run(done.run_id or 0)

    assert dump_of(store) == before
    assert (undone.removed, undone.restored, undone.kept) == (done.row_count, 0, ())
    assert undone.tables == done.tables
    check_soundness(store)
    redone = desk.redo()
    assert dump_of(store) == after
    assert (redone.removed, redone.restored) == (0, done.row_count)
    check_soundness(store)
    desk.undo()
    assert dump_of(store) == before
    assert schema(store) == tables


def test_any_text_goes_and_comes_back(desk: Desk, store: Store) -> None:
    ugly = [full_file.UGLY, "", "'", '"', "\\u0041", "\x7f\x85\u2028", "null", "1e999", "[1]", "😀" * 500]
    run(desk, leads=len(ugly), name=lambda number: ugly[number] or " ")
    after = dump_of(store)
    desk.undo()
    desk.redo()

    assert dump_of(store) == after
    check_soundness(store)


def test_updated_rows_get_their_old_values_back(desk: Desk, store: Store) -> None:
    lead_ids = [add_lead(desk), add_lead(desk, email="old@example.com", channel_id=1)]
    before = dump_of(store)
    done = run(desk, leads=2, updates=lead_ids, moved_to=3)
    after = dump_of(store)
    assert after["lead"][lead_ids[1]]["email"] == "run1@example.com"
    undone = desk.undo()

    assert dump_of(store) == before
    assert (undone.removed, undone.restored, undone.kept) == (done.row_count - 2, 2, ())
    desk.redo()
    assert dump_of(store) == after


def test_what_updated_rows_were_given_by_the_run_goes_with_it(desk: Desk, store: Store) -> None:
    lead_id = add_lead(desk)
    before = dump_of(store)
    run(desk, leads=0, updates=[lead_id])
    assert dump_of(store)["lead"][lead_id]["account_id"] in ids(store, "account")
    undone = desk.undo()

    assert dump_of(store) == before
    assert undone.kept == ()


def test_a_lead_edited_since_is_kept_with_what_it_needs_and_what_belongs_to_it(desk: Desk, store: Store) -> None:
    tag_id = desk.do(deeds.write, create(Tag(name="vip"))).rows[0].row_id
    run(desk, leads=3, tag_id=tag_id)
    desk.do(leads.edit, 2, {"city": "Roma"})
    after = dump_of(store)
    undone = desk.undo_run(1)
    found = dump_of(store)

    assert made_by(found, 1) == {("lead", 2), ("stage_entry", 2), ("lead_tag", 2), ("account", 1)}
    assert found["lead"][2] == after["lead"][2]
    assert kept(undone) == [
        ("channel", 16, "Fair 2026", "used by rows that stay"),
        ("lead", 2, "Lead 1", "edited after this import"),
    ]
    assert undone.removed == 6
    check_soundness(store)
    desk.redo()
    assert dump_of(store) == after
    desk.undo_run(1)
    assert dump_of(store) == found


def tag_it(desk: Desk, lead_id: int) -> None:
    desk.do(deeds.write, create(Tag(name="vip")), create(LeadTag(lead_id=lead_id, tag_id=-1)))


def untag_it(desk: Desk, lead_id: int) -> None:
    desk.do(deeds.write, delete("lead_tag", lead_id))


def follow_it(desk: Desk, lead_id: int) -> None:
    desk.do(leads.open_again_as_new, lead_id)


def call_it(desk: Desk, lead_id: int) -> None:
    desk.do(deeds.write, create(Activity(lead_id=lead_id, text="called")))


def move_it(desk: Desk, lead_id: int) -> None:
    desk.do(funnel.move, lead_id, 2)


def move_it_within_its_column(desk: Desk, lead_id: int) -> None:
    desk.do(funnel.move, lead_id, 1, below=1)


def update_it_by_another_run(desk: Desk, lead_id: int) -> None:
    run(desk, leads=0, channel=None, account=None, updates=[lead_id])


def move_it_by_another_run(desk: Desk, lead_id: int) -> None:
    run(desk, leads=0, channel=None, account=None, updates=[lead_id], moved_to=3)


def call_it_by_another_run(desk: Desk, lead_id: int) -> None:
    def job(work: Work, author: Author) -> Done:
        bulk = Bulk(work.con, author, Message("Import"), ImportRun())
        bulk.table("activity", ["uid", "kind", "text", "lead_id"]).add((new_uid(), "call", "called", lead_id))
        return bulk.finish({})

    desk.run(job)


@pytest.mark.parametrize(
    ("touch", "reason"),
    [
        (move_it, "edited after this import"),
        (move_it_within_its_column, "edited after this import"),
        (untag_it, "edited after this import"),
        (update_it_by_another_run, "edited after this import"),
        (move_it_by_another_run, "edited after this import"),
        (tag_it, "something was added to it after this import"),
        (follow_it, "something was added to it after this import"),
        (call_it, "something was added to it after this import"),
        (call_it_by_another_run, "something was added to it after this import"),
    ],
)
@pytest.mark.parametrize("lead_was_there", [False, True])
def test_whatever_was_done_with_a_lead_since_keeps_it_until_that_is_undone(
    desk: Desk, store: Store, touch: Callable[[Desk, int], None], reason: str, lead_was_there: bool
) -> None:
    tag_id = desk.do(deeds.write, create(Tag(name="new"))).rows[0].row_id
    first = add_lead(desk)
    desk.do(deeds.write, create(LeadTag(lead_id=first, tag_id=tag_id)))
    before = dump_of(store)
    run(desk, leads=2, tag_id=tag_id, updates=[first])
    after = dump_of(store)
    lead_id = first if lead_was_there else first + 1
    touch(desk, lead_id)
    touched = dump_of(store)
    undone = desk.undo_run(1)
    found = dump_of(store)

    assert ("lead", lead_id, reason) in [(row.table, row.row_id, str(row.reason)) for row in undone.kept]
    assert found["lead"][lead_id] == touched["lead"][lead_id]
    assert len([row for row in undone.kept if row.table == "lead"]) == 1
    check_soundness(store)
    desk.redo()
    assert dump_of(store) == touched
    desk.undo()
    assert dump_of(store) == after
    assert desk.undo_run(1).kept == ()
    assert dump_of(store) == before


def test_a_touch_that_was_undone_keeps_nothing(desk: Desk, store: Store) -> None:
    before = dump_of(store)
    run(desk, leads=2)
    tag_it(desk, 1)
    desk.undo()
    undone = desk.undo()

    assert undone.kept == ()
    assert dump_of(store) == before


def test_what_the_run_defined_and_others_use_by_now_is_kept(desk: Desk, store: Store) -> None:
    run(desk, leads=1)
    add_lead(desk, channel_id=16, account_id=1)
    undone = desk.undo_run(1)

    assert kept(undone) == [
        ("account", 1, "Acme", "something was added to it after this import"),
        ("channel", 16, "Fair 2026", "used by rows that stay"),
    ]
    assert made_by(dump_of(store), 1) == {("account", 1)}


def test_what_the_run_defined_and_somebody_renamed_is_kept(desk: Desk, store: Store) -> None:
    run(desk, leads=1)
    desk.do(deeds.write, RowChange("channel", 16, {"name": "Fair 2026"}, {"name": "Fair"}))

    assert kept(desk.undo_run(1)) == [("channel", 16, "Fair", "edited after this import")]


def test_what_was_deleted_since_does_not_hinder(desk: Desk, store: Store) -> None:
    lead_id = add_lead(desk)
    run(desk, leads=2, updates=[lead_id])
    desk.do(leads.delete, lead_id)
    desk.do(leads.delete, lead_id + 1)
    undone = desk.undo_run(1)

    assert undone.kept == ()
    assert made_by(dump_of(store), 1) == set()
    assert ids(store, "lead") == []
    check_soundness(store)
    desk.redo()
    assert ids(store, "lead") == [lead_id + 2]


def test_what_was_removed_by_undoing_its_creation_does_not_hinder(desk: Desk, store: Store) -> None:
    created = desk.do(leads.add, {"name": "Ada"})

    def job(work: Work, author: Author) -> Done:
        bulk = Bulk(work.con, author, Message("Import"), ImportRun())
        bulk.update("lead", created.rows[0].row_id, {"rank": "a0"}, {"rank": "a5"})
        return bulk.finish({})

    desk.run(job)
    desk.undo(created.change_id)

    assert desk.undo().row_count == 0
    desk.redo()
    desk.redo()
    assert dump_of(store)["lead"][1]["rank"] == "a5"


def test_a_lead_of_a_run_that_is_undone_does_not_come_back_by_undoing_its_deletion(desk: Desk, store: Store) -> None:
    run(desk, leads=2)
    desk.do(leads.delete, 1)
    desk.undo_run(1)
    before = everything(store)
    with pytest.raises(ConflictError, match="is gone"):
        desk.undo()

    assert everything(store) == before
    desk.redo()
    desk.undo()
    assert ids(store, "lead") == [1, 2]


def test_an_updated_lead_whose_old_channel_is_gone_stays_as_it_is(desk: Desk, store: Store) -> None:
    channel_id = desk.do(deeds.write, create(Channel(name="Old", method=Method.FAIR))).rows[0].row_id
    lead_id = add_lead(desk, channel_id=channel_id)
    run(desk, leads=1, updates=[lead_id])
    desk.do(deeds.write, delete("channel", channel_id))
    row = dump_of(store)["lead"][lead_id]
    undone = desk.undo_run(1)

    assert dump_of(store)["lead"][lead_id] == row
    assert ("lead", lead_id, "Ada", "edited after this import") in kept(undone)
    assert ("account", 1) in made_by(dump_of(store), 1)
    check_soundness(store)


def test_what_a_run_both_made_and_updated_goes_and_comes_back_or_stays_whole(desk: Desk, store: Store) -> None:
    def twice(work: Work, author: Author) -> Done:
        bulk = Bulk(work.con, author, Message("Import"), ImportRun())
        accounts = bulk.table("account", ["uid", "source", "name", "extra"])
        first, second = (accounts.add((new_uid(), "", name, "{}")) for name in ("First", "Second"))
        bulk.flush()
        for account_id in (first, second):
            bulk.update("account", account_id, {"email": None}, {"email": "x@example.com"})
        bulk.table("lead", ["uid", "source", "kind", "name", "extra", "account_id"]).add(
            (new_uid(), "", "b2b", "Deal", "{}", first)
        )
        return bulk.finish({})

    desk.run(twice)
    after = dump_of(store)
    desk.undo()
    assert ids(store, "account") == []
    desk.redo()
    assert dump_of(store) == after

    desk.do(leads.edit, 1, {"city": "Roma"})
    desk.undo_run(1)
    assert dump_of(store)["account"] == {1: after["account"][1]}


def test_a_run_that_is_undone_is_not_undone_again(desk: Desk, store: Store) -> None:
    run(desk, leads=1)
    desk.undo()
    before = everything(store)
    with pytest.raises(NothingToDoError, match="is undone already"):
        desk.undo_run(1)

    assert everything(store) == before


def overlapping_work(desk: Desk) -> list[int]:
    """Changes that build on each other: an added lead, three runs, and edits between them."""

    def edit(work: Work, lead_id: int) -> Change:
        return leads.edit(work, lead_id, {"city": "Roma"})

    return [
        desk.do(leads.add, {"name": "Ada"}).change_id,
        run(desk, leads=2, updates=[1], moved_to=2).change_id,
        desk.do(edit, 3).change_id,
        run(desk, leads=1, channel="Fair 2027", account="Acme 2", updates=[1, 2], moved_to=3).change_id,
        desk.do(deeds.write, create(Lead(name="late", channel_id=16, account_id=2))).change_id,
    ]


@pytest.mark.parametrize("order", list(permutations(range(5)))[::13])
def test_in_whatever_order_work_is_undone_it_is_all_there_again_once_it_is_redone(
    desk: Desk, store: Store, order: tuple[int, ...]
) -> None:
    changes = overlapping_work(desk)
    states = [dump_of(store)]
    for which in order:
        try:
            desk.undo(changes[which])
        except LeadDeskError:
            assert dump_of(store) == states[-1]
        else:
            states.append(dump_of(store))
        check_soundness(store)

    for state in states[-2::-1]:
        desk.redo()
        assert dump_of(store) == state
        check_soundness(store)


def test_runs_that_are_undone_from_the_newest_to_the_oldest_leave_nothing(desk: Desk, store: Store) -> None:
    before = dump_of(store)
    for change_id in reversed(overlapping_work(desk)):
        assert desk.undo(change_id).kept == ()

    assert dump_of(store) == before


def test_a_lead_that_a_later_run_updated_outlives_the_run_that_made_it(desk: Desk, store: Store) -> None:
    run(desk, leads=2, channel=None, account=None)
    state = dump_of(store)
    run(desk, leads=0, channel=None, account=None, updates=[1], moved_to=2)
    undone = desk.undo_run(1)
    assert [(row.table, row.row_id) for row in undone.kept] == [("lead", 1)]
    assert dump_of(store)["lead"][1]["stage_id"] == 2

    desk.undo_run(2)
    assert dump_of(store)["lead"] == {1: state["lead"][1]}
    assert dump_of(store)["stage_entry"] == {1: state["stage_entry"][1]}
    desk.redo()
    desk.redo()
    desk.undo()
    assert dump_of(store) == state
