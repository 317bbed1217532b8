import json
from datetime import UTC, datetime
from typing import Any

import pytest
import sqlalchemy as sa

from leaddesk.model.activity import Activity, ActivityPerson
from leaddesk.model.change import RowChange
from leaddesk.model.channel import Channel
from leaddesk.model.enums import ActivityKind, ChangeKind, Method
from leaddesk.model.errors import ConflictError, LeadDeskError, NotFoundError
from leaddesk.model.lead import Lead
from leaddesk.model.messages import Message
from leaddesk.model.stakeholder import Stakeholder
from leaddesk.model.tag import LeadTag, Tag
from leaddesk.services import leads
from leaddesk.services.desk import Desk
from leaddesk.services.work import create, delete
from leaddesk.storage.store import Store
from leaddesk.storage.tables import JOURNALED, change_row
from tests.storage import deeds, full_file
from tests.storage.dumps import check_soundness, dump_of, everything

MOMENT = datetime(2026, 3, 29, 1, 30, tzinfo=UTC)


def recorded(store: Store, change_id: int) -> list[tuple[str, int, Any, Any]]:
    """(table, row id, before, after) as the journal keeps them, in the order in which they were written."""
    columns = (change_row.c.table, change_row.c.row_id, change_row.c.before, change_row.c.after)
    with store.reading() as con:
        rows = con.execute(sa.select(*columns).where(change_row.c.change_id == change_id).order_by(change_row.c.id))
        return [
            (row.table, row.row_id, json.loads(row.before or "null"), json.loads(row.after or "null")) for row in rows
        ]


def add_lead(desk: Desk, **fields: object) -> int:
    return desk.do(leads.add_contact, {"name": "Ada", **fields}).rows[0].row_id


def set_columns(desk: Desk, lead_id: int, before: dict[str, object], after: dict[str, object]) -> None:
    desk.do(deeds.write, RowChange("lead", lead_id, before, after))


def refuse(desk: Desk, store: Store, *rows: RowChange) -> LeadDeskError:
    """The error with which a change is refused; nothing was written, not even what came before the refused row."""
    before = everything(store)
    with pytest.raises(LeadDeskError) as caught:
        desk.do(deeds.write, create(Tag(name="first")), *rows)

    assert everything(store) == before
    return caught.value


def test_a_change_may_write_every_table(desk: Desk, store: Store) -> None:
    before = dump_of(store)
    done = desk.do(full_file.fill)
    after = dump_of(store)

    assert done.row_count == len(done.rows) == sum(len(after[name]) - len(before[name]) for name in JOURNALED)
    assert done.tables == frozenset(JOURNALED)
    check_soundness(store)
    removed = [delete(row.table, row.row_id) for row in reversed(done.rows)]
    desk.do(deeds.write, *removed)
    assert dump_of(store) == before
    check_soundness(store)


def test_placeholders_become_the_ids_of_the_rows_made_under_them(desk: Desk, store: Store) -> None:
    add_lead(desk)
    done = desk.do(
        deeds.write,
        create(Lead(name="Eva"), -7),
        create(Stakeholder(name="Ola"), -7),
        create(Activity(lead_id=-7, kind=ActivityKind.CALL), -8),
        create(ActivityPerson(activity_id=-8, stakeholder_id=-7)),
        create(Lead(name="Eva again", previous_lead_id=-7), -9),
        RowChange("lead", -7, {"previous_lead_id": None}, {"previous_lead_id": -9}),
        RowChange("stakeholder", -7, {"name": "Ola"}, {"name": "Åsa"}),
    )
    lead_id, stakeholder_id, activity_id, person_id, again_id = (row.row_id for row in done.rows[:5])
    found = dump_of(store)

    assert found["lead"][lead_id]["previous_lead_id"] == again_id
    assert found["lead"][again_id]["previous_lead_id"] == lead_id
    assert found["activity"][activity_id]["lead_id"] == lead_id
    assert found["activity_person"][person_id]["activity_id"] == activity_id
    assert found["activity_person"][person_id]["stakeholder_id"] == stakeholder_id
    assert found["stakeholder"][stakeholder_id]["name"] == "Åsa"


def test_what_was_done_is_told_with_ids_and_without_placeholders(desk: Desk) -> None:
    done = desk.do(
        deeds.write, create(Lead(name="Eva"), -7), create(Tag(name="vip")), create(LeadTag(lead_id=-7, tag_id=-1))
    )
    lead_id, tag_id, _ = (row.row_id for row in done.rows)

    assert done.rows[2].after == {"lead_id": lead_id, "tag_id": tag_id}
    assert all(row.row_id > 0 for row in done.rows)


def test_a_row_that_is_made_is_recorded_with_all_that_it_holds(desk: Desk, store: Store) -> None:
    done = desk.do(leads.add_contact, {"name": "Łódź", "extra": {"a": "ß"}, "recorded_at": MOMENT, "uid": "f" * 32})

    assert recorded(store, done.change_id) == [
        (
            "lead",
            done.rows[0].row_id,
            None,
            {
                "uid": "f" * 32,
                "source": "",
                "kind": "b2c",
                "name": "Łódź",
                "extra": '{"a":"ß"}',
                "search_text": "lodz",
                "sort_name": "lodz",
                "recorded_at": "2026-03-29 01:30:00.000000",
            },
        )
    ]


def test_an_update_is_recorded_with_the_changed_columns_only(desk: Desk, store: Store) -> None:
    lead_id = add_lead(desk, city="Roma")
    done = desk.do(leads.edit, lead_id, {"name": "Eva", "city": "Roma", "created_at": MOMENT})

    assert recorded(store, done.change_id) == [
        (
            "lead",
            lead_id,
            {"name": "Ada", "created_at": None},
            {"name": "Eva", "created_at": "2026-03-29 01:30:00.000000"},
        )
    ]


def test_a_row_that_is_deleted_is_recorded_with_all_its_columns(desk: Desk, store: Store) -> None:
    lead_id = add_lead(desk, city="Roma")
    wanted = dump_of(store)["lead"][lead_id]
    done = desk.do(deeds.write, delete("lead", lead_id))

    assert recorded(store, done.change_id) == [("lead", lead_id, wanted, None)]


def test_the_history_tells_who_did_what_when(store: Store) -> None:
    desk = Desk(store, "Eva", lambda: MOMENT)
    done = desk.do(leads.add, {"name": "Ada {x}"})
    (entry,) = desk.history()

    assert entry.change_id == done.change_id
    assert (entry.at, entry.actor, entry.kind, entry.row_count) == (MOMENT, "Eva", ChangeKind.DO, 2)
    assert entry.label == Message("Add “{name}”", {"name": "Ada {x}"})
    assert not entry.undone


def test_the_history_is_newest_first_and_as_long_as_asked(desk: Desk) -> None:
    changes = [desk.do(leads.add_contact, {"name": "Ada"}).change_id for _ in range(3)]
    desk.undo()

    assert [(entry.change_id, entry.undone) for entry in desk.history()] == [
        (changes[2], True),
        (changes[1], False),
        (changes[0], False),
    ]
    assert [entry.change_id for entry in desk.history(limit=2)] == [changes[2], changes[1]]


def test_two_people_may_change_different_columns_of_a_row(desk: Desk, store: Store) -> None:
    lead_id = add_lead(desk)
    set_columns(desk, lead_id, {"city": None}, {"city": "Roma"})
    set_columns(desk, lead_id, {"email": None}, {"email": "a@example.com"})

    row = dump_of(store)["lead"][lead_id]
    assert (row["city"], row["email"]) == ("Roma", "a@example.com")


def test_who_changes_a_column_that_somebody_else_changed_is_refused_and_told_both_values(
    desk: Desk, store: Store
) -> None:
    lead_id = add_lead(desk)
    set_columns(desk, lead_id, {"city": None}, {"city": "Roma"})
    error = refuse(
        desk, store, RowChange("lead", lead_id, {"city": "Lisboa", "email": None}, {"city": "Wien", "email": "x"})
    )

    assert isinstance(error, ConflictError)
    assert error.differences == (("lead", lead_id, "city", "Lisboa", "Roma"),)
    assert "“city” was expected to be Lisboa, but it is Roma now" in str(error)


def test_somebody_who_did_the_same_is_in_conflict_too(desk: Desk, store: Store) -> None:
    lead_id = add_lead(desk)
    set_columns(desk, lead_id, {"city": None}, {"city": "Roma"})

    assert isinstance(refuse(desk, store, RowChange("lead", lead_id, {"city": None}, {"city": "Roma"})), ConflictError)


@pytest.mark.parametrize("column", ["rank", "search_text", "sort_name"])
def test_about_ranks_and_derived_text_nobody_quarrels(desk: Desk, store: Store, column: str) -> None:
    lead_id = add_lead(desk)
    set_columns(desk, lead_id, {column: "what was never there"}, {column: "zz"})

    assert dump_of(store)["lead"][lead_id][column] == "zz"


def test_about_stamps_nobody_quarrels(desk: Desk, store: Store) -> None:
    lead_id = add_lead(desk)
    set_columns(desk, lead_id, {"recorded_at": MOMENT}, {"recorded_at": None})

    assert dump_of(store)["lead"][lead_id]["recorded_at"] is None


def test_a_deletion_that_expects_other_values_is_refused(desk: Desk, store: Store) -> None:
    lead_id = add_lead(desk)

    assert isinstance(refuse(desk, store, RowChange("lead", lead_id, {"name": "Eva"}, None)), ConflictError)
    desk.do(deeds.write, RowChange("lead", lead_id, {"name": "Ada", "rank": "a5"}, None))
    assert dump_of(store)["lead"] == {}


@pytest.mark.parametrize("after", [None, {"name": "Eva"}])
def test_a_row_that_is_gone_can_be_neither_changed_nor_removed(
    desk: Desk, store: Store, after: dict[str, object] | None
) -> None:
    assert isinstance(refuse(desk, store, RowChange("lead", 99, {}, after)), NotFoundError)


def test_a_row_whose_parent_is_gone_is_refused(desk: Desk, store: Store) -> None:
    lead_id = add_lead(desk)

    for row in (create(LeadTag(lead_id=lead_id, tag_id=99)), RowChange("lead", lead_id, {}, {"channel_id": 99})):
        error = refuse(desk, store, row)
        assert isinstance(error, ConflictError)
        assert "not in the file any more" in str(error)


def test_a_row_that_others_need_is_not_removed(desk: Desk, store: Store) -> None:
    lead_id, channel_id = add_lead(desk, channel_id=1), 1
    error = refuse(desk, store, delete("channel", channel_id))
    assert isinstance(error, ConflictError)
    assert "lead refers to it" in str(error)

    desk.do(deeds.write, delete("channel", channel_id), RowChange("lead", lead_id, {}, {"channel_id": None}))
    assert channel_id not in dump_of(store)["channel"]


def test_what_a_change_takes_back_itself_is_no_matter(desk: Desk, store: Store) -> None:
    lead_id = add_lead(desk)
    before = dump_of(store)
    desk.do(
        deeds.write,
        create(Channel(name="x", method=Method.FAIR), -1),
        create(Lead(name="short", channel_id=-1), -2),
        RowChange("lead", lead_id, {"channel_id": None}, {"channel_id": -1}),
        RowChange("lead", lead_id, {"channel_id": -1}, {"channel_id": None}),
        delete("lead", -2),
        delete("channel", -1),
    )
    assert dump_of(store) == before

    desk.undo()
    desk.redo()
    assert dump_of(store) == before


def test_what_may_be_there_once_only_is_not_made_twice(desk: Desk, store: Store) -> None:
    lead_id = add_lead(desk)
    tag_id = desk.do(deeds.write, create(Tag(name="vip"))).rows[0].row_id
    desk.do(deeds.write, create(LeadTag(lead_id=lead_id, tag_id=tag_id)))
    error = refuse(desk, store, create(LeadTag(lead_id=lead_id, tag_id=tag_id)))

    assert isinstance(error, ConflictError)
    assert "There is such a lead_tag already" in str(error)


def test_a_column_that_nothing_was_expected_of_comes_back_too(desk: Desk, store: Store) -> None:
    lead_id = add_lead(desk, city="Roma")
    before = dump_of(store)
    set_columns(desk, lead_id, {"email": None}, {"email": "x", "city": "Wien"})
    desk.undo()

    assert dump_of(store) == before


def test_what_is_only_expected_is_not_written(desk: Desk, store: Store) -> None:
    lead_id = add_lead(desk, city="Roma")
    done = desk.do(deeds.write, RowChange("lead", lead_id, {"city": "Roma"}, {"email": "x"}))

    assert recorded(store, done.change_id) == [("lead", lead_id, {"email": None}, {"email": "x"})]


def test_a_change_that_fails_leaves_no_mark_in_the_history(desk: Desk, store: Store) -> None:
    refuse(desk, store, delete("lead", 99))
    next_change = desk.do(deeds.write, create(Channel(name="x", method=Method.FAIR))).change_id

    assert next_change == 1
    assert len(desk.history()) == 1
