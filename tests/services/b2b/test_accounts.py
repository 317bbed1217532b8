from datetime import date

import pytest

from leaddesk.model.account import Account
from leaddesk.model.activity import Activity, ActivityPerson
from leaddesk.model.change import Change
from leaddesk.model.committee_member import CommitteeMember
from leaddesk.model.consent import Consent
from leaddesk.model.enums import ActivityKind, ConsentState, Role
from leaddesk.model.errors import BadInputError, NotFoundError, RuleError
from leaddesk.model.lead import Lead
from leaddesk.model.messages import Message
from leaddesk.model.stakeholder import Stakeholder
from leaddesk.model.tag import AccountTag
from leaddesk.model.task import Task
from leaddesk.services import consents, tags
from leaddesk.services.b2b import accounts, committee
from leaddesk.services.diary import activities, tasks
from leaddesk.services.work import changed, create, id_of, update
from tests.services.bench import Bench


def test_an_account_is_made_with_its_fields(bench: Bench) -> None:
    holding = bench.account("Rossi Holding")
    account = bench.get(Account, bench.account("Rossi Srl", parent_id=holding, revenue_minor=500_000_00))
    assert (account.name, account.parent_id, account.revenue_minor) == ("Rossi Srl", holding, 500_000_00)
    assert (account.currency, account.recorded_at) == ("EUR", bench.clock.now)


def test_an_account_needs_a_name_and_its_money_a_currency(bench: Bench) -> None:
    with pytest.raises(RuleError, match="needs a name"):
        bench.desk.do(accounts.add, {"name": " "})
    with pytest.raises(RuleError, match="“name” cannot be"):
        bench.desk.do(accounts.add, {})
    with pytest.raises(BadInputError, match="“euro” is not a currency"):
        bench.desk.do(accounts.add, {"name": "Rossi", "currency": "euro"})


def test_fields_of_an_account_are_edited_but_not_its_identity(bench: Bench) -> None:
    account_id = bench.account()
    bench.do(accounts.edit, account_id, {"name": "Rossi SpA", "employees": 12, "revenue_minor": 100})
    account = bench.get(Account, account_id)
    assert (account.name, account.employees, account.currency) == ("Rossi SpA", 12, "EUR")
    with pytest.raises(RuleError, match="“uid” cannot be changed"):
        bench.desk.do(accounts.edit, account_id, {"uid": "x"})
    with pytest.raises(RuleError, match="“shoe_size” cannot be changed"):
        bench.desk.do(accounts.edit, account_id, {"shoe_size": 43})


def test_an_account_does_not_belong_to_itself_however_far_round(bench: Bench) -> None:
    top = bench.account("Top")
    middle = bench.account("Middle", parent_id=top)
    bottom = bench.account("Bottom", parent_id=middle)
    for parent_id in (top, middle, bottom):
        with pytest.raises(RuleError, match="“Top” cannot belong to itself"):
            bench.desk.do(accounts.edit, top, {"parent_id": parent_id})
    with pytest.raises(NotFoundError):
        bench.desk.do(accounts.edit, top, {"parent_id": 99})


def test_deleting_an_account_keeps_its_leads_and_takes_all_that_is_its_own(bench: Bench) -> None:
    account_id, other_id = bench.account("Rossi Srl"), bench.account("Verdi Srl")
    child_id = bench.account("Rossi Export", parent_id=account_id)
    boss = bench.stakeholder(account_id, "Bruno Rossi")
    clerk = bench.stakeholder(account_id, "Carla Rossi", reports_to_id=boss)
    stays = bench.stakeholder(other_id, "Dario Verdi")
    named = bench.lead("Chairs", account_id=account_id)
    with_company = bench.lead("Tables", account_id=account_id, company="Rossi Torino")
    bench.do(committee.seat, named, clerk, Role.CHAMPION)
    bench.do(consents.record, ConsentState.GRANTED, stakeholder_id=boss)
    bench.do(activities.log, ActivityKind.MEETING, "", account_id=account_id, people=[boss, stays])
    bench.do(activities.log, ActivityKind.CALL, "", lead_id=named, people=[boss, stays])
    bench.do(tasks.add, "Visit", account_id=account_id, stakeholder_id=boss)
    elsewhere = bench.made(tasks.add, "Call", lead_id=named, stakeholder_id=boss)
    bench.do(tags.tag_account, account_id, "vip")

    bench.do(accounts.delete, account_id)

    assert [each.name for each in bench.find(Account)] == ["Verdi Srl", "Rossi Export"]
    assert bench.get(Account, child_id).parent_id is None
    assert [each.id for each in bench.find(Stakeholder)] == [stays]
    assert [each.company for each in bench.find(Lead, account_id=None)] == ["Rossi Srl", "Rossi Torino"]
    assert bench.get(Lead, with_company).kind == "b2b"
    assert [each.lead_id for each in bench.find(Activity)] == [named]
    assert [each.stakeholder_id for each in bench.find(ActivityPerson)] == [stays]
    assert [(each.id, each.stakeholder_id) for each in bench.find(Task)] == [(elsewhere, None)]
    for gone in (CommitteeMember, Consent, AccountTag):
        assert bench.find(gone) == []


def test_a_stakeholder_belongs_to_an_account(bench: Bench) -> None:
    account_id = bench.account()
    person = bench.get(Stakeholder, bench.stakeholder(account_id, "Bruno", role=Role.LEGAL, email="b@rossi.example"))
    assert (person.account_id, person.role, person.recorded_at) == (account_id, Role.LEGAL, bench.clock.now)
    with pytest.raises(NotFoundError):
        bench.desk.do(accounts.add_stakeholder, 99, {"name": "Bruno"})
    with pytest.raises(RuleError, match="needs a name"):
        bench.desk.do(accounts.add_stakeholder, account_id, {"name": ""})


def test_who_leaves_gets_a_day_and_stays_at_the_account(bench: Bench) -> None:
    account_id, other_id = bench.account(), bench.account("Verdi")
    person_id = bench.stakeholder(account_id)
    bench.do(accounts.edit_stakeholder, person_id, {"left_on": date(2026, 2, 28)})
    assert bench.get(Stakeholder, person_id).left_on == date(2026, 2, 28)
    with pytest.raises(RuleError, match="“account_id” cannot be changed"):
        bench.desk.do(accounts.edit_stakeholder, person_id, {"account_id": other_id})


def test_who_came_in_without_an_account_can_be_given_one(bench: Bench) -> None:
    homeless = Stakeholder(name="Elio")
    bench.desk.do(lambda work: Change(Message("Import"), [create(homeless)]))
    (person,) = bench.find(Stakeholder)
    account_id = bench.account()
    bench.do(accounts.edit_stakeholder, id_of(person), {"account_id": account_id})
    assert bench.find(Stakeholder)[0].account_id == account_id


def test_a_circle_that_came_with_an_import_can_be_edited_and_broken(bench: Bench) -> None:
    first = bench.account("First")
    second = bench.account("Second", parent_id=first)
    third = bench.account("Third", parent_id=second)
    account = bench.get(Account, first)
    bench.desk.do(lambda work: Change(Message("Import"), update(account, changed(account, {"parent_id": second}))))
    bench.do(accounts.edit, third, {"name": "Third Srl"})
    bench.do(accounts.edit, first, {"parent_id": None})


def test_reporting_stays_in_the_account_and_goes_in_no_circle(bench: Bench) -> None:
    account_id, other_id = bench.account(), bench.account("Verdi")
    boss = bench.stakeholder(account_id, "Boss")
    clerk = bench.stakeholder(account_id, "Clerk", reports_to_id=boss)
    stranger = bench.stakeholder(other_id, "Stranger")
    for reports_to in (boss, clerk):
        with pytest.raises(RuleError, match="who reports to “Boss”"):
            bench.desk.do(accounts.edit_stakeholder, boss, {"reports_to_id": reports_to})
    with pytest.raises(RuleError, match="at the same account"):
        bench.desk.do(accounts.edit_stakeholder, clerk, {"reports_to_id": stranger})


def test_who_is_removed_leaves_no_seat_no_consent_and_nobody_reporting_to_them(bench: Bench) -> None:
    account_id = bench.account()
    boss = bench.stakeholder(account_id, "Boss")
    clerk = bench.stakeholder(account_id, "Clerk", reports_to_id=boss)
    lead_id = bench.lead(account_id=account_id)
    for person in (boss, clerk):
        bench.do(committee.seat, lead_id, person)
        bench.do(consents.record, ConsentState.REFUSED, stakeholder_id=person)
    bench.do(activities.log, ActivityKind.CALL, "", lead_id=lead_id, people=[boss, clerk])
    bench.do(accounts.remove_stakeholder, boss)
    assert bench.get(Stakeholder, clerk).reports_to_id is None
    assert [each.stakeholder_id for each in bench.find(CommitteeMember)] == [clerk]
    assert [each.stakeholder_id for each in bench.find(Consent)] == [clerk]
    assert [each.stakeholder_id for each in bench.find(ActivityPerson)] == [clerk]


def test_a_person_can_be_seated_as_they_are_added(bench: Bench) -> None:
    account_id, other_id = bench.account("Rossi"), bench.account("Verdi")
    lead_id, elsewhere = bench.lead("Chairs", account_id=account_id), bench.lead("Tables", account_id=other_id)
    fields = {"name": "Bruno", "role": Role.CHAMPION}
    bench.do(accounts.add_stakeholder, account_id, fields, lead_id=lead_id)
    (seat,) = bench.find(CommitteeMember)
    assert (seat.lead_id, bench.get(Stakeholder, seat.stakeholder_id).name, seat.role) == (lead_id, "Bruno", "champion")
    with pytest.raises(RuleError, match="“Bruno” is not at the account of “Tables”"):
        bench.desk.do(accounts.add_stakeholder, account_id, fields, lead_id=elsewhere)
