import pytest

from leaddesk.model.committee_member import CommitteeMember
from leaddesk.model.enums import Role
from leaddesk.model.errors import NotFoundError, RuleError
from leaddesk.services import leads
from leaddesk.services.b2b import committee
from tests.services.bench import Bench


def test_a_stakeholder_of_the_account_is_seated_once_and_then_changed(bench: Bench) -> None:
    account_id = bench.account()
    lead_id, person_id = bench.lead(account_id=account_id), bench.stakeholder(account_id)
    bench.do(committee.seat, lead_id, person_id, Role.CHAMPION, 2, 5)
    bench.do(committee.seat, lead_id, person_id, Role.BLOCKER, -2, 5)
    (member,) = bench.find(CommitteeMember, lead_id=lead_id)
    assert (member.stakeholder_id, member.role, member.stance, member.influence) == (person_id, "blocker", -2, 5)


def test_only_people_of_the_leads_account_decide(bench: Bench) -> None:
    account_id = bench.account()
    stranger = bench.stakeholder(bench.account("Verdi"), "Dario")
    with pytest.raises(RuleError, match="“Dario” is not at the account of “Chairs”"):
        bench.desk.do(committee.seat, bench.lead("Chairs", account_id=account_id), stranger)
    with pytest.raises(RuleError, match="“Dario” is not at the account of “Anna”"):
        bench.desk.do(committee.seat, bench.lead("Anna"), stranger)


@pytest.mark.parametrize(("stance", "influence", "field"), [(3, 1, "stance"), (-3, 1, "stance"), (0, 0, "influence")])
def test_stance_and_influence_stay_on_their_scales(bench: Bench, stance: int, influence: int, field: str) -> None:
    account_id = bench.account()
    lead_id, person_id = bench.lead(account_id=account_id), bench.stakeholder(account_id)
    with pytest.raises(RuleError, match=field):
        bench.desk.do(committee.seat, lead_id, person_id, None, stance, influence)


def test_who_is_unseated_stays_at_the_account(bench: Bench) -> None:
    account_id = bench.account()
    lead_id, person_id = bench.lead(account_id=account_id), bench.stakeholder(account_id)
    bench.do(committee.seat, lead_id, person_id)
    bench.do(committee.unseat, lead_id, person_id)
    assert bench.find(CommitteeMember) == []
    with pytest.raises(NotFoundError, match="not on the committee"):
        bench.desk.do(committee.unseat, lead_id, person_id)


def test_a_lead_that_goes_to_another_account_leaves_its_committee(bench: Bench) -> None:
    account_id, other_id = bench.account(), bench.account("Verdi")
    lead_id, person_id = bench.lead(account_id=account_id), bench.stakeholder(account_id)
    bench.do(committee.seat, lead_id, person_id)
    bench.do(leads.edit, lead_id, {"notes": "Same account"})
    assert len(bench.find(CommitteeMember)) == 1
    bench.do(leads.edit, lead_id, {"account_id": other_id})
    assert bench.find(CommitteeMember) == []
