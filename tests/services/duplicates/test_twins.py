from leaddesk.services import leads
from leaddesk.services.duplicates.apart import keep_apart
from leaddesk.services.duplicates.twins import twin_of, who_has
from tests.services.bench import Bench


def by(bench: Bench, email: str | None, phone: str | None) -> tuple[str, str] | None:
    found = bench.desk.ask(who_has, email, phone)
    return None if found is None else (found.name, found.by)


def test_a_lead_with_that_address_or_number_is_known_however_it_is_typed(bench: Bench) -> None:
    bench.lead("Lucia", email="Lucia@example.org", phone="+393471234567")
    bench.lead("Other", email="xlucia@example.org")
    bench.lead("Typed", mobile="055 / 765 43 21")
    assert by(bench, "lucia@example.org", None) == ("Lucia", "email")
    assert by(bench, " LUCIA@example.org ", None) == ("Lucia", "email")
    for number in ("+393471234567", "347 123 4567", "0039 347 1234567"):
        assert by(bench, "ucia@example.org", number) == ("Lucia", "phone")
    assert by(bench, "ucia@example.org", "+39347123456") is None
    assert by(bench, None, "055 / 765 43 21") == ("Typed", "phone")
    assert by(bench, "", "12") is None
    assert by(bench, None, "n/a") is None
    assert by(bench, None, None) is None


def test_a_lead_has_a_twin_if_another_has_its_address_or_number(bench: Bench) -> None:
    lucia = bench.lead("Lucia Rossi", email="lucia@example.org", phone="+393471234567")
    assert bench.desk.ask(twin_of, lucia) is None
    other = bench.contact("L. Rossi", mobile="+393471234567")
    found = bench.desk.ask(twin_of, lucia)
    assert found is not None
    assert (found.id, found.name, found.by) == (other, "L. Rossi", "phone")
    bench.do(leads.edit, other, {"email": "LUCIA@example.org"})
    assert bench.desk.ask(twin_of, other) == (lucia, "Lucia Rossi", "email")
    bench.do(keep_apart, [lucia, other])
    assert bench.desk.ask(twin_of, lucia) is None
    assert bench.desk.ask(twin_of, other) is None


def test_who_came_back_and_another_deal_of_the_same_buyer_are_no_twins(bench: Bench) -> None:
    first = bench.lead("Lucia Rossi", email="lucia@example.org")
    second = bench.made(leads.open_again_as_new, first)
    third = bench.made(leads.open_again_as_new, second)
    for each in (first, second, third):
        assert bench.desk.ask(twin_of, each) is None
    buyer = {"account_id": bench.account(), "email": "bruno@example.org"}
    chairs, tables = bench.lead("Chairs", **buyer), bench.lead("Tables", **buyer)
    assert bench.desk.ask(twin_of, chairs) is None
    assert bench.desk.ask(twin_of, tables) is None
