"""Finding leads, accounts and people while somebody types."""

from leaddesk.services import leads
from leaddesk.services.finding import Found, Hit, find
from tests.services.bench import Bench


def found(bench: Bench, text: str, limit: int = 6) -> Found:
    return bench.desk.ask(find, text, limit)


def names(hits: tuple[Hit, ...]) -> list[str]:
    return [hit.name for hit in hits]


def test_names_that_start_with_the_text_come_first(bench: Bench) -> None:
    for name in ("Hanna", "Joanna Rossi", "Anna Bianchi", "Bruno", "Anna Alba"):
        bench.lead(name)
    assert names(found(bench, "anna").leads) == ["Anna Alba", "Anna Bianchi", "Hanna", "Joanna Rossi"]
    assert names(found(bench, " ANNA  b").leads) == ["Anna Bianchi", "Anna Alba"]
    assert names(found(bench, "rossi joanna").leads) == ["Joanna Rossi"]


def test_a_short_text_is_looked_for_at_the_beginning_of_names(bench: Bench) -> None:
    for name in ("Åsa", "Hanna", "Anna"):
        bench.lead(name)
    assert names(found(bench, "a").leads) == ["Anna", "Åsa"]
    assert found(bench, "an").lead_count == 1
    assert found(bench, "nn") == Found()
    assert found(bench, "  ") == Found()


def test_all_leads_are_counted_though_only_some_are_shown(bench: Bench) -> None:
    for number in range(5):
        bench.desk.do(lambda work, name: leads.add(work, {"name": name}), f"Anna {number}")
    few = found(bench, "anna", 2)
    assert (len(few.leads), few.lead_count) == (2, 5)
    assert found(bench, "anna").lead_count == 5


def test_what_a_lead_was_found_by_tells_it_apart(bench: Bench) -> None:
    bench.lead("Anna", email="anna@rossi.example", phone="+39 055 1234", city="Firenze")
    assert found(bench, "anna").leads[0].detail == "anna@rossi.example · Firenze"
    assert found(bench, "+39055").leads[0].detail == "+39 055 1234 · Firenze"
    assert found(bench, "rossi.ex").leads[0].detail == "anna@rossi.example · Firenze"


def test_accounts_and_people_are_found_too(bench: Bench) -> None:
    account_id = bench.account("Hotel Rossi", city="Milano", vat_id="IT123")
    person_id = bench.stakeholder(account_id, "Bruno Rossi", title="Owner", email="b@hotel.example")
    hits = found(bench, "ross")
    assert hits.accounts == (Hit(account_id, "Hotel Rossi", "Milano · IT123"),)
    assert hits.people == (Hit(person_id, "Bruno Rossi", "Owner · Hotel Rossi", account_id),)
    assert names(found(bench, "b@hotel").people) == ["Bruno Rossi"]
    assert names(found(bench, "it123").accounts) == ["Hotel Rossi"]
    assert found(bench, "nobody") == Found()


def test_signs_of_other_languages_and_of_searches_are_letters_like_others(bench: Bench) -> None:
    bench.lead('Łódź "Straße" 100%')
    for text in ("lodz", "STRASSE", '"str', "100%", "źdź"):
        assert len(found(bench, text).leads) == (1 if text != "źdź" else 0)
