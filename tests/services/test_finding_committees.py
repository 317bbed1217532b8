"""Leads are found by who decides on them."""

from leaddesk.model.enums import Role
from leaddesk.services.b2b import accounts, committee
from leaddesk.services.lead_list import found_leads, listed_leads
from leaddesk.services.pipeline import funnel
from tests.model.query_languages import query_words
from tests.services.bench import Bench


def found(bench: Bench, where: str) -> set[int]:
    return set(bench.desk.ask(lambda work: list(found_leads(work, where))))


def test_a_lead_is_found_by_a_role_that_somebody_has_on_it_or_has_usually(bench: Bench) -> None:
    account = bench.account()
    anna = bench.stakeholder(account, "Anna", role=Role.CHAMPION)
    bruno = bench.stakeholder(account, "Bruno", role=Role.CHAMPION)
    usual, other, without = (bench.lead(name, account_id=account) for name in ("Chairs", "Tables", "Lamps"))
    bench.do(committee.seat, usual, anna)
    bench.do(committee.seat, other, bruno, Role.ECONOMIC_BUYER)
    assert found(bench, "role:champion") == {usual}
    assert found(bench, "role:economic_buyer") == found(bench, 'role:"Economic Buyer"') == {other}
    assert found(bench, "has:role") == {usual, other}
    assert found(bench, "-role:champion") == {other, without}
    bench.do(accounts.edit_stakeholder, anna, {"left_on": bench.desk.ask(lambda work: work.today)})
    assert found(bench, "role:champion") == set()


def test_an_open_deal_that_hangs_on_one_person_is_single_threaded(bench: Bench) -> None:
    account = bench.account()
    people = [bench.stakeholder(account, name) for name in ("Anna", "Bruno")]
    nobody, one, two, closed = (bench.lead(name, account_id=account) for name in ("None", "One", "Two", "Closed"))
    bench.lead("Carla, a private customer")
    bench.do(committee.seat, one, people[0])
    for person in people:
        bench.do(committee.seat, two, person)
    bench.do(funnel.lose, closed)
    assert found(bench, "is:single-threaded") == {nobody, one}
    bench.do(accounts.edit_stakeholder, people[1], {"left_on": bench.desk.ask(lambda work: work.today)})
    assert found(bench, "is:single-threaded") == {nobody, one, two}


def test_roles_are_asked_for_in_the_users_language_and_in_english() -> None:
    german = query_words("de")
    for typed in ("rolle:fürsprecher", "rolle:Fürsprecherin", "rolle:champion", "role:fuersprecher"):
        expected = "role:fuersprecher" if "ue" in typed else "role:champion"
        assert german.to_english(typed) == expected
    assert german.in_words("role:economic_buyer is:single-threaded") == "rolle:budgetgeber ist:nur-ein-kontakt"
    assert query_words("it").to_english('ruolo-decisione:"chi paga"') == 'role:"economic_buyer"'


def test_a_listed_deal_says_how_many_decide_and_is_found_and_sorted_by_it(bench: Bench) -> None:
    account = bench.account()
    anna, bruno = (bench.stakeholder(account, name) for name in ("Anna", "Bruno"))
    one, two, person = bench.lead("One", account_id=account), bench.lead("Two", account_id=account), bench.lead("Carla")
    for lead_id, people in ((one, [anna]), (two, [anna, bruno])):
        for each in people:
            bench.do(committee.seat, lead_id, each)
    listed = bench.desk.ask(lambda work: listed_leads(work, (one, two, person)))
    assert [(lead.people, lead.is_single_threaded) for lead in listed] == [(1, True), (2, False), (None, False)]
    assert found(bench, "people:>1") == {two}
    assert bench.desk.ask(lambda work: list(found_leads(work, "", "-people"))) == [two, one, person]
