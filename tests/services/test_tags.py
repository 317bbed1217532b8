import pytest

from leaddesk.model.errors import NotFoundError, RuleError
from leaddesk.model.tag import AccountTag, LeadTag, Tag
from leaddesk.services import tags
from tests.services.bench import Bench


def names(bench: Bench) -> list[str]:
    return [each.name for each in bench.find(Tag)]


def test_a_tag_that_is_new_is_made_and_a_known_one_used_whatever_its_case(bench: Bench) -> None:
    anna, bruno = bench.lead("Anna"), bench.lead("Bruno")
    bench.do(tags.tag, anna, " VIP Straße ")
    bench.do(tags.tag, bruno, "vip strasse")
    assert names(bench) == ["VIP Straße"]
    assert [each.lead_id for each in bench.find(LeadTag)] == [anna, bruno]


def test_a_lead_that_has_the_tag_already_keeps_it_once(bench: Bench) -> None:
    lead_id = bench.lead()
    bench.do(tags.tag, lead_id, "vip")
    assert bench.do(tags.tag, lead_id, "VIP").rows == ()
    assert len(bench.find(LeadTag)) == 1


@pytest.mark.parametrize("name", ["", "  ", "a;b", "a\nb"])
def test_a_tag_that_could_not_stand_in_a_list_is_refused(bench: Bench, name: str) -> None:
    with pytest.raises(RuleError, match="without a semicolon"):
        bench.desk.do(tags.tag, bench.lead(), name)


def test_a_tag_that_is_taken_off_stays_known(bench: Bench) -> None:
    lead_id = bench.lead()
    bench.do(tags.tag, lead_id, "vip")
    bench.do(tags.untag, lead_id, "Vip ")
    assert bench.find(LeadTag) == []
    assert names(bench) == ["vip"]


@pytest.mark.parametrize("name", ["vip", "never heard of"])
def test_a_tag_that_is_not_there_cannot_be_taken_off(bench: Bench, name: str) -> None:
    anna, bruno = bench.lead("Anna"), bench.lead("Bruno")
    bench.do(tags.tag, bruno, "vip")
    with pytest.raises(NotFoundError, match="“Anna” has no tag"):
        bench.desk.do(tags.untag, anna, name)


def test_leads_and_accounts_share_their_tags(bench: Bench) -> None:
    lead_id, account_id = bench.lead(), bench.account()
    bench.do(tags.tag, lead_id, "vip")
    bench.do(tags.tag_account, account_id, "vip")
    assert names(bench) == ["vip"]
    bench.do(tags.untag_account, account_id, "vip")
    assert (len(bench.find(LeadTag)), len(bench.find(AccountTag))) == (1, 0)


def test_what_is_tagged_must_be_there(bench: Bench) -> None:
    with pytest.raises(NotFoundError):
        bench.desk.do(tags.tag, 99, "vip")
    with pytest.raises(NotFoundError):
        bench.desk.do(tags.tag_account, 99, "vip")
