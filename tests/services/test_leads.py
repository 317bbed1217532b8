from datetime import UTC, date, datetime

import pytest

from leaddesk.model.activity import Activity, ActivityPerson
from leaddesk.model.committee_member import CommitteeMember
from leaddesk.model.consent import Consent
from leaddesk.model.custom_field import CustomValue
from leaddesk.model.enums import ActivityKind, ConsentState, FieldType, Kind, StageKind
from leaddesk.model.errors import NotFoundError, RuleError
from leaddesk.model.lead import Lead
from leaddesk.model.stage_entry import StageEntry
from leaddesk.model.tag import LeadTag, Tag
from leaddesk.model.task import Task
from leaddesk.services import consents, custom_fields, leads, tags
from leaddesk.services.b2b import committee
from leaddesk.services.diary import activities, tasks
from leaddesk.services.pipeline import funnel
from tests.services.bench import Bench


def test_a_new_lead_enters_the_first_stage_of_its_kind_now(bench: Bench) -> None:
    bench.clock.now = datetime(2026, 12, 31, 23, 30, tzinfo=UTC)
    lead = bench.get(Lead, bench.lead("Anna", channel_id=bench.channel("seo")))
    assert (lead.kind, lead.stage_id, lead.status) == (Kind.B2C, bench.stage("captured"), StageKind.OPEN)
    assert (lead.created_at, lead.created_on) == (bench.clock.now, date(2027, 1, 1))
    (entry,) = bench.find(StageEntry, lead_id=lead.id)
    assert (entry.stage_id, entry.entered_at, entry.entered_on) == (lead.stage_id, bench.clock.now, date(2027, 1, 1))


def test_a_lead_with_an_account_is_a_deal_between_firms(bench: Bench) -> None:
    account_id = bench.account()
    for fields in ({}, {"kind": "b2c"}):
        lead = bench.get(Lead, bench.lead("Chairs", account_id=account_id, **fields))
        assert (lead.kind, lead.stage_id) == (Kind.B2B, bench.stage("prospect", "b2b"))
    later = bench.lead("Anna")
    bench.do(leads.edit, later, {"account_id": account_id})
    assert bench.get(Lead, later).kind is Kind.B2B


def test_a_lead_can_start_in_any_stage_and_on_any_day(bench: Bench) -> None:
    fields = {"name": "Anna", "created_on": date(2026, 2, 1)}
    lead = bench.get(Lead, bench.made(leads.add, fields, stage_id=bench.stage("qualified")))
    assert (lead.stage_id, lead.created_at, lead.created_on) == (bench.stage("qualified"), None, date(2026, 2, 1))


def test_cards_are_put_at_the_end_of_the_column(bench: Bench) -> None:
    ids = [bench.lead(name) for name in ("Anna", "Bruno", "Carla")]
    ranks = [bench.get(Lead, lead_id).rank for lead_id in ids]
    assert ranks == sorted(ranks, key=str)
    assert len(set(ranks)) == 3


def test_a_value_is_in_the_shops_currency_unless_told(bench: Bench) -> None:
    assert bench.get(Lead, bench.lead(value_minor=100)).currency == "EUR"
    assert bench.get(Lead, bench.lead(value_minor=100, currency="SEK")).currency == "SEK"
    lead_id = bench.lead()
    bench.do(leads.edit, lead_id, {"value_minor": 250})
    assert bench.get(Lead, lead_id).currency == "EUR"


def test_a_lead_without_a_name_or_with_a_field_that_does_not_fit_is_refused(bench: Bench) -> None:
    for fields, reason in (
        ({"name": " "}, "needs a name"),
        ({}, "“name” cannot be"),
        ({"name": "Anna", "probability": 101}, "“probability” cannot be 101"),
        ({"name": "Anna", "shoe_size": 38}, "“shoe_size” cannot be 38"),
    ):
        with pytest.raises(RuleError, match=reason):
            bench.desk.do(leads.add, fields)
    assert bench.find(Lead) == []


def test_a_contact_is_on_no_board(bench: Bench) -> None:
    contact = bench.get(Lead, bench.contact("Carla", email="carla@example.com"))
    assert contact.is_contact
    assert (contact.status, contact.pipeline_id, contact.rank, contact.created_on) == (None, None, None, None)
    assert bench.find(StageEntry) == []


def test_nobody_comes_onto_the_board_by_a_field(bench: Bench) -> None:
    lead_id = bench.lead()
    on_board = {"pipeline_id": 1, "stage_id": bench.stage("engaged"), "status": StageKind.OPEN}
    with pytest.raises(RuleError, match="changes when the card is moved"):
        bench.desk.do(leads.add_contact, {"name": "Carla", **on_board})
    for field, value in (*on_board.items(), ("rank", "a0"), ("closed_on", date(2026, 1, 1)), ("closed_at", None)):
        with pytest.raises(RuleError, match=f"“{field}” changes when the card is moved"):
            bench.desk.do(leads.edit, lead_id, {field: value})


def test_editing_sets_fields_and_what_the_lead_is_found_by(bench: Bench) -> None:
    lead_id = bench.lead("Łucja Großmann")
    assert bench.get(Lead, lead_id).sort_name == "lucja grossmann"
    bench.do(leads.edit, lead_id, {"name": "Zoë", "phone": "+39 055 1234", "notes": "Blue one"})
    lead = bench.get(Lead, lead_id)
    assert (lead.name, lead.notes, lead.sort_name) == ("Zoë", "Blue one", "zoe")
    assert "+390551234" in lead.search_text
    assert bench.do(leads.edit, lead_id, {"name": "Zoë"}).rows == ()


def test_deleting_a_lead_takes_all_that_belongs_to_it_and_undo_brings_it_back(bench: Bench) -> None:
    account_id = bench.account()
    person_id = bench.stakeholder(account_id)
    lead_id, other_id = bench.lead("Chairs", account_id=account_id), bench.lead("Tables", account_id=account_id)
    field_id = bench.made(custom_fields.define, "Colour", FieldType.TEXT)
    for each in (lead_id, other_id):
        bench.do(tags.tag, each, "vip")
        bench.do(tasks.add, "Call back", lead_id=each)
        bench.do(activities.log, ActivityKind.CALL, "No answer", lead_id=each, people=[person_id])
        bench.do(committee.seat, each, person_id)
        bench.do(consents.record, ConsentState.GRANTED, lead_id=each)
        bench.do(custom_fields.set_value, each, field_id, "red")
    follower_id = bench.made(leads.open_again_as_new, lead_id)

    bench.do(leads.delete, lead_id)

    for owned in (StageEntry, LeadTag, Task, Activity, CommitteeMember, Consent, CustomValue):
        assert lead_id not in {dict(each)["lead_id"] for each in bench.find(owned)}
        assert len(bench.find(owned, lead_id=other_id)) == 1
    assert len(bench.find(ActivityPerson)) == 1
    assert [each.name for each in bench.find(Tag)] == ["vip"]
    assert bench.get(Lead, follower_id).previous_lead_id is None
    with pytest.raises(NotFoundError):
        bench.desk.do(leads.delete, lead_id)
    bench.desk.undo()
    assert bench.get(Lead, follower_id).previous_lead_id == lead_id
    assert len(bench.find(Activity, lead_id=lead_id)) == 1


def test_an_id_is_never_used_again(bench: Bench) -> None:
    lead_id = bench.lead()
    bench.do(leads.delete, lead_id)
    assert bench.lead() > lead_id


def test_who_returns_gets_a_new_lead_and_the_old_one_stays_as_it_was(bench: Bench) -> None:
    lead_id = bench.won_lead("Anna", email="anna@example.com", value_minor=100, notes="Old", external_id="7")
    old = bench.get(Lead, lead_id)
    new = bench.get(Lead, bench.made(leads.open_again_as_new, lead_id, {"notes": "New"}))
    assert (new.name, new.email, new.previous_lead_id) == ("Anna", "anna@example.com", lead_id)
    assert (new.value_minor, new.external_id, new.notes, new.status) == (None, None, "New", StageKind.OPEN)
    assert new.uid != old.uid
    assert bench.get(Lead, lead_id) == old


def test_a_customer_who_complains_is_won_back_in_a_lead_of_its_own(bench: Bench) -> None:
    lead_id = bench.won_lead("Anna")
    bench.clock.set_to(date(2026, 3, 9))
    old = bench.get(Lead, lead_id)
    new_id = bench.made(leads.open_win_back, lead_id, "The chair broke")
    new = bench.get(Lead, new_id)
    assert (new.previous_lead_id, new.channel_id) == (lead_id, bench.channel("win_back"))
    assert (new.stage_id, new.status) == (bench.stage("complaint", "win_back"), StageKind.OPEN)
    (complaint,) = bench.find(Activity)
    assert (complaint.lead_id, complaint.kind, complaint.text) == (new_id, "complaint", "The chair broke")
    assert (complaint.happened_on, complaint.actor) == (date(2026, 3, 9), "Ada")
    assert bench.get(Lead, lead_id) == old
    bench.do(funnel.lose, new_id)
    assert bench.get(Lead, lead_id).status is StageKind.WON
