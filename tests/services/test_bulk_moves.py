"""What is done to many leads at once."""

from datetime import date

import pytest

from leaddesk.model.change import Change
from leaddesk.model.errors import NotFoundError, RuleError
from leaddesk.model.lead import Lead
from leaddesk.model.messages import Message
from leaddesk.model.stage import Stage
from leaddesk.model.stage_entry import StageEntry
from leaddesk.model.tag import LeadTag, Tag
from leaddesk.services import leads, tags
from leaddesk.services.books import sales
from leaddesk.services.books.sale_lines import LineDraft
from leaddesk.services.bulk_moves import assign_many, delete_many, move_many, tag_many
from leaddesk.services.work import changed, update
from tests.services.bench import Bench


def three(bench: Bench) -> list[int]:
    return [bench.lead(name) for name in ("Anna", "Bruno", "Carla")]


def column(bench: Bench, key: str) -> list[str]:
    cards = bench.find(Lead, stage_id=bench.stage(key))
    return [card.name for card in sorted(cards, key=lambda card: card.rank or "")]


def test_leads_are_moved_to_the_end_of_a_stage_in_their_order(bench: Bench) -> None:
    anna, bruno, carla = three(bench)
    bench.do(move_many, [bruno], bench.stage("engaged"))
    done = bench.do(move_many, [carla, bruno, anna, carla], bench.stage("engaged"))
    assert column(bench, "engaged") == ["Bruno", "Carla", "Anna"]
    assert str(done.label) == "Move 3 leads to “Engaged”"
    assert [len(bench.find(StageEntry, lead_id=each)) for each in (anna, bruno, carla)] == [2, 2, 2]


def test_leads_that_are_in_the_stage_stay_where_they_are(bench: Bench) -> None:
    anna, bruno, _ = three(bench)
    bench.do(move_many, [anna], bench.stage("captured"))
    bench.do(move_many, [bruno, anna], bench.stage("captured"))
    assert column(bench, "captured") == ["Anna", "Bruno", "Carla"]


def test_leads_moved_to_a_closing_stage_are_closed_for_a_reason(bench: Bench) -> None:
    ids = three(bench)
    bench.do(move_many, ids, bench.stage("lost"), reason="Too dear")
    assert {(lead.status, lead.close_reason) for lead in bench.find(Lead)} == {("lost", "Too dear")}


def test_contacts_that_are_moved_become_leads(bench: Bench) -> None:
    contact_id = bench.contact()
    bench.do(move_many, [bench.lead(), contact_id], bench.stage("engaged"))
    contact = bench.get(Lead, contact_id)
    assert (contact.stage_id, contact.created_on) == (bench.stage("engaged"), date(2026, 3, 2))


def test_one_alone_is_called_by_its_name(bench: Bench) -> None:
    anna = bench.lead("Anna")
    labels = [
        str(bench.desk.do(move_many, [anna], bench.stage("engaged")).label),
        str(bench.desk.do(tag_many, [anna], "VIP").label),
        str(bench.desk.do(assign_many, [anna], "Bo").label),
        str(bench.desk.do(delete_many, [anna]).label),
    ]
    assert labels == ["Move “Anna” to “Engaged”", "Tag “Anna” with “VIP”", "Edit “Anna”", "Delete “Anna”"]


def test_no_lead_is_moved_if_one_is_gone_or_the_stage_is_not_in_use(bench: Bench) -> None:
    ids = three(bench)
    before = bench.rows()
    with pytest.raises(NotFoundError):
        bench.desk.do(move_many, [*ids, 99], bench.stage("engaged"))
    assert bench.rows() == before
    stage = bench.get(Stage, bench.stage("engaged"))
    bench.desk.do(lambda work: Change(Message("Edit"), update(stage, changed(stage, {"archived": True}))))
    with pytest.raises(RuleError, match="“Engaged” is not in use any more"):
        bench.desk.do(move_many, ids, bench.stage("engaged"))


def test_leads_are_removed_together_with_those_who_returned(bench: Bench) -> None:
    anna, bruno, carla = three(bench)
    again = bench.made(leads.open_again_as_new, anna)
    third = bench.made(leads.open_again_as_new, again)
    bench.do(tags.tag, bruno, "VIP")
    done = bench.do(delete_many, [anna, again, bruno])
    assert str(done.label) == "Delete 3 leads"
    assert [(lead.id, lead.previous_lead_id) for lead in bench.find(Lead)] == [(carla, None), (third, None)]


def test_the_first_lead_with_sales_keeps_all_of_them(bench: Bench) -> None:
    ids = [*three(bench), bench.won_lead("Dora"), bench.won_lead("Elio")]
    for lead_id in ids[3:]:
        bench.do(sales.record, lead_id, None, date(2026, 3, 1), (LineDraft(rate_bp=2200, net_minor=100),))
    with pytest.raises(RuleError, match="“Dora” has sales"):
        bench.desk.do(delete_many, ids)
    assert len(bench.find(Lead)) == 5


def test_a_tag_is_made_once_and_put_where_it_is_not_yet(bench: Bench) -> None:
    ids = three(bench)
    done = bench.do(tag_many, ids[:2], "VIP")
    assert str(done.label) == "Tag 2 leads with “VIP”"
    assert str(bench.do(tag_many, ids, "vip").label) == "Tag 3 leads with “VIP”"
    assert [tag.name for tag in bench.find(Tag)] == ["VIP"]
    assert [link.lead_id for link in bench.find(LeadTag)] == ids
    with pytest.raises(NotFoundError):
        bench.desk.do(tag_many, [*ids, 99], "New")


def test_leads_are_given_to_somebody_or_to_nobody(bench: Bench) -> None:
    ids = three(bench)
    assert str(bench.do(assign_many, ids, " Bo ").label) == "Assign 3 leads to “Bo”"
    assert {lead.owner for lead in bench.find(Lead)} == {"Bo"}
    assert str(bench.do(assign_many, ids, "").label) == "Assign 3 leads to nobody"
    assert {lead.owner for lead in bench.find(Lead)} == {None}


def test_nothing_is_done_to_no_leads(bench: Bench) -> None:
    for change in (
        bench.desk.do(move_many, [], bench.stage("engaged")),
        bench.desk.do(delete_many, []),
        bench.desk.do(tag_many, [], "VIP"),
        bench.desk.do(assign_many, [], "Bo"),
    ):
        assert change.rows == ()
