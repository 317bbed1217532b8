"""People leave, move and turn out to be one; accounts are merged and deleted: nothing that names them is lost."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Concatenate, ParamSpec

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leaddesk.model.account import Account
from leaddesk.model.activity import Activity, ActivityPerson
from leaddesk.model.change import Change
from leaddesk.model.committee_member import CommitteeMember
from leaddesk.model.consent import Consent
from leaddesk.model.enums import ActivityKind, ConsentState, Purpose, Role
from leaddesk.model.errors import RuleError
from leaddesk.model.lead import Lead
from leaddesk.model.stakeholder import Stakeholder
from leaddesk.model.tag import AccountTag
from leaddesk.model.task import Task
from leaddesk.services import consents, leads, tags
from leaddesk.services.b2b import accounts, committee, people_changes
from leaddesk.services.b2b.appointments import plan_with
from leaddesk.services.b2b.lead_account import make_account_of
from leaddesk.services.coverage import coverage_of
from leaddesk.services.diary import activities, tasks
from leaddesk.services.duplicates.account_merging import merge_accounts
from leaddesk.services.work import Work
from tests.services.bench import Bench
from tests.services.importing.intake import take_in_text
from tests.storage.dumps import check_soundness

P = ParamSpec("P")
TODAY = date(2026, 3, 2)
FEW = settings(
    max_examples=4, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def seats(bench: Bench) -> set[tuple[object, ...]]:
    return {(s.lead_id, s.stakeholder_id, s.role, s.stance, s.influence) for s in bench.find(CommitteeMember)}


def links(bench: Bench) -> set[tuple[object, ...]]:
    """Everything that names an account or a stakeholder, without what it is kept by."""
    found: set[tuple[object, ...]] = {("seat", s.lead_id, s.stakeholder_id) for s in bench.find(CommitteeMember)}
    found |= {("took part", each.activity_id, each.stakeholder_id) for each in bench.find(ActivityPerson)}
    found |= {("task", t.title, t.stakeholder_id, t.account_id) for t in bench.find(Task)}
    found |= {("consent", c.purpose, c.stakeholder_id) for c in bench.find(Consent)}
    found |= {("lead", each.id, each.account_id) for each in bench.find(Lead)}
    found |= {("happened", each.id, each.account_id) for each in bench.find(Activity)}
    return found | {("tag", each.tag_id, each.account_id) for each in bench.find(AccountTag)}


def renamed(found: set[tuple[object, ...]], kinds: set[str], going: int, stays: int) -> set[tuple[object, ...]]:
    """The same links once somebody (or an account, by the kinds of links) is another."""
    last = dict.fromkeys(kinds, -1)
    last |= {"task": -2} if "seat" in kinds else {}
    changed: set[tuple[object, ...]] = set()
    for link in found:
        place = last.get(str(link[0]))
        parts = list(link)
        if place is not None and parts[place] == going:
            parts[place] = stays
        changed.add(tuple(parts))
    return changed


OF_PEOPLE, OF_ACCOUNTS = {"seat", "took part", "task", "consent"}, {"task", "lead", "happened", "tag"}


def two_firms(bench: Bench) -> tuple[list[int], list[int], list[int]]:
    """In a file that is empty again: two accounts, five people at the first and two at the second, three deals."""
    while bench.desk.steps().undo is not None:
        bench.desk.undo()

    def new(table: str, use_case: Callable[Concatenate[Work, P], Change], *args: P.args, **kwargs: P.kwargs) -> int:
        return bench.desk.do(use_case, *args, **kwargs).made(table) or 0

    firms = [
        new("account", accounts.add, {"name": "Rossi Srl"}),
        new("account", accounts.add, {"name": "ROSSI S.r.l.", "vat_id": "IT 01234567890"}),
    ]
    people: list[int] = []
    for place in range(7):
        boss = people[place - 1] if place in (1, 2, 6) else None
        fields = {"name": f"Person {place}", "reports_to_id": boss, "email": f"p{place}@rossi.example"}
        people.append(new("stakeholder", accounts.add_stakeholder, firms[0 if place < 5 else 1], fields))
    deals = [
        new("lead", leads.add, {"name": f"Deal {place}", "account_id": firms[place // 2]}) for place in range(3)
    ]
    return firms, people, deals


@FEW
@given(data=st.data())
def test_roles_stay_on_the_deal_whoever_leaves_moves_or_comes_back(bench: Bench, data: st.DataObject) -> None:
    firms, people, deals = two_firms(bench)
    for person in people[:5]:
        role = data.draw(st.sampled_from([None, *Role]))
        bench.desk.do(committee.seat, data.draw(st.sampled_from(deals[:2])), person, role, 1, 3)
    before = seats(bench)
    for _ in range(4):
        person = data.draw(st.sampled_from(people))
        deed = data.draw(st.sampled_from(["leave", "back", "move"]))
        if deed == "leave":
            bench.do(people_changes.leave, person, TODAY)
        elif deed == "back":
            bench.do(people_changes.come_back, person)
        else:
            at = bench.get(Stakeholder, person).account_id
            bench.do(people_changes.move, person, next(each for each in firms if each != at), TODAY)
        assert seats(bench) == before
    check_soundness(bench.store)


@FEW
@given(data=st.data())
def test_merging_people_keeps_every_link(bench: Bench, data: st.DataObject) -> None:
    _, people, deals = two_firms(bench)
    stays, going = data.draw(st.lists(st.sampled_from(people[:5]), min_size=2, max_size=2, unique=True))
    for person in data.draw(st.lists(st.sampled_from([stays, going]), min_size=1, unique=True)):
        bench.desk.do(committee.seat, deals[0], person, data.draw(st.sampled_from([None, *Role])), None, 3)
    bench.desk.do(committee.seat, deals[1], going, Role.CHAMPION, 2, 4)
    took_part = data.draw(st.lists(st.sampled_from(people[:5]), min_size=1, unique=True))
    bench.desk.do(activities.log, ActivityKind.CALL, "Spoke", lead_id=deals[0], people=took_part)
    bench.desk.do(plan_with, deals[0], {going: "Call"}, Purpose.CALL, TODAY)
    bench.desk.do(consents.record, ConsentState.REFUSED, stakeholder_id=going)
    before = links(bench)

    bench.do(people_changes.merge_people, stays, going)

    assert links(bench) == renamed(before, OF_PEOPLE, going, stays)
    assert (deals[1], stays, Role.CHAMPION, 2, 4) in seats(bench)
    everyone = {each.id: each.reports_to_id for each in bench.find(Stakeholder)}
    for each, first in everyone.items():  # nobody stands above themselves
        line, boss = [each], first
        while boss is not None and len(line) < 9:
            line.append(boss)
            boss = everyone[boss]
        assert len(set(line)) == len(line) < 9
    check_soundness(bench.store)


@FEW
@given(data=st.data())
def test_merging_and_deleting_accounts_keeps_every_link_and_orphans_nothing(bench: Bench, data: st.DataObject) -> None:
    firms, people, deals = two_firms(bench)
    stays, going = data.draw(st.permutations(firms))
    child = bench.desk.do(accounts.add, {"name": "Rossi Export", "parent_id": going}).made("account") or 0
    for firm in firms:
        bench.desk.do(tags.tag_account, firm, data.draw(st.sampled_from(["vip", "fair"])))
        bench.desk.do(tasks.add, f"Visit {firm}", account_id=firm)
        bench.desk.do(activities.log, ActivityKind.VISIT, "", account_id=firm, people=people[:1])
    bench.desk.do(committee.seat, deals[0], people[0], Role.LEGAL)
    if data.draw(st.booleans()):
        bench.desk.do(accounts.edit, stays, {"parent_id": going})
    before = links(bench)

    bench.do(merge_accounts, stays, [going])

    assert links(bench) == renamed(before, OF_ACCOUNTS, going, stays)
    assert {each.account_id for each in bench.find(Stakeholder)} == {stays}
    assert bench.get(Account, child).parent_id == stays
    assert bench.get(Account, stays).parent_id is None
    assert bench.get(Account, stays).vat_id == "IT 01234567890"
    bench.do(accounts.delete, stays)  # and undone, and done again
    assert (bench.find(CommitteeMember), bench.find(Stakeholder)) == ([], [])
    assert len(bench.find(Lead)) == 3
    check_soundness(bench.store)


def test_who_moves_is_known_at_the_new_account_and_kept_at_the_old(bench: Bench) -> None:
    old, new = bench.account("Rossi"), bench.account("Verdi")
    anna = bench.stakeholder(old, "Anna", title="Director", email="anna@rossi.example", mobile="+39 333 1234567")
    bench.do(consents.record, ConsentState.REFUSED, stakeholder_id=anna)
    moved = bench.do(people_changes.move, anna, new, TODAY).made("stakeholder")
    there, here = bench.get(Stakeholder, moved or 0), bench.get(Stakeholder, anna)
    assert (here.left_on, here.account_id) == (TODAY, old)
    assert (there.account_id, there.previous_id, there.title, there.email) == (new, anna, None, None)
    assert there.mobile == "+39 333 1234567"
    assert [each.state for each in bench.find(Consent, stakeholder_id=moved)] == [ConsentState.REFUSED]
    with pytest.raises(RuleError, match="is at “Verdi” already"):
        bench.desk.do(people_changes.move, moved or 0, new, TODAY)
    with pytest.raises(RuleError, match="are at different accounts"):
        bench.desk.do(people_changes.merge_people, anna, moved or 0)
    bench.do(accounts.remove_stakeholder, anna)
    assert bench.get(Stakeholder, moved or 0).previous_id is None


def test_who_leaves_open_deals_leaves_a_hint_there(bench: Bench) -> None:
    account = bench.account()
    anna = bench.stakeholder(account, "Anna")
    deal = bench.lead("Chairs", account_id=account)
    bench.do(committee.seat, deal, anna, Role.ECONOMIC_BUYER, 1, 5)
    bench.do(people_changes.leave, anna, TODAY - timedelta(days=1))
    found = bench.desk.ask(lambda work: coverage_of(work, deal))
    assert [alarm.key for alarm in found.alarms] == ["vacant", "nobody"]


def test_what_the_merged_person_said_besides_is_told(bench: Bench) -> None:
    account = bench.account()
    anna = bench.stakeholder(account, "Anna Bianchi", email="anna@rossi.example")
    double = bench.stakeholder(account, "A. Bianchi", email="a.bianchi@rossi.example", phone="055 123456")
    bench.do(people_changes.merge_people, anna, double)
    person = bench.get(Stakeholder, anna)
    assert (person.email, person.phone) == ("anna@rossi.example", "055 123456")
    assert person.notes == "— A. Bianchi —\na.bianchi@rossi.example"


def test_an_account_is_made_of_a_leads_company_with_its_person_in_one_step(bench: Bench) -> None:
    lead_id = bench.lead("Anna Bianchi", first_name="Anna", last_name="Bianchi", company="Rossi", city="Milano")
    bench.do(make_account_of, lead_id)
    (account,) = bench.find(Account)
    (anna,) = bench.find(Stakeholder)
    assert (account.name, account.city, bench.get(Lead, lead_id).account_id) == ("Rossi", "Milano", account.id)
    assert [(seat.lead_id, seat.stakeholder_id) for seat in bench.find(CommitteeMember)] == [(lead_id, anna.id)]
    second = bench.lead("Tables", company="ROSSI ", contact="anna bianchi")
    bench.do(make_account_of, second)
    assert (len(bench.find(Account)), len(bench.find(Stakeholder)), len(bench.find(CommitteeMember))) == (1, 1, 2)
    bench.do(leads.edit, second, {"account_id": None, "company": None})
    with pytest.raises(RuleError, match="names no company"):
        bench.desk.do(make_account_of, second)


def test_a_later_file_means_the_account_that_another_was_merged_into(bench: Bench, tmp_path: Path) -> None:
    text = "id,name,city,employees,revenue\n1,Rossi Srl,Roma,,\n2,Rossi SPA,Milano,9,500\n"
    take_in_text(bench, tmp_path, text, kind="accounts")
    bench.do(merge_accounts, 1, [2])
    again = take_in_text(bench, tmp_path, text.replace("500", "700"), kind="accounts")
    (rossi,) = bench.find(Account)
    assert (again.created, again.unchanged) == (0, 2)
    assert (rossi.name, rossi.city, rossi.employees, rossi.revenue_minor) == ("Rossi Srl", "Roma", 9, 50_000)
    take_in_text(bench, tmp_path, "id,name,phone\n2,Rossi SPA,+39 06 1234567\n", kind="accounts")
    assert [(each.name, each.phone) for each in bench.find(Account)] == [("Rossi Srl", "+39061234567")]


def test_a_later_file_means_the_person_that_another_was_merged_into(bench: Bench, tmp_path: Path) -> None:
    text = "id,name,account,title\n7,Anna Rossi,Rossi Srl,Director\n8,A. Rossi,Rossi Srl,Buyer\n"
    take_in_text(bench, tmp_path, text, kind="stakeholders")
    anna, other = (each.id or 0 for each in bench.find(Stakeholder))
    bench.do(people_changes.merge_people, anna, other)
    again = take_in_text(bench, tmp_path, text, kind="stakeholders")
    assert (again.created, again.unchanged) == (0, 2)
    assert [(each.name, each.title) for each in bench.find(Stakeholder)] == [("Anna Rossi", "Director")]
