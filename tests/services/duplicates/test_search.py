import inspect
from collections.abc import Mapping
from datetime import date
from itertools import count
from traceback import walk_tb

import pytest

from leaddesk.model.errors import RuleError, StoppedError
from leaddesk.model.lead import Lead
from leaddesk.services import leads
from leaddesk.services.duplicates.apart import keep_apart
from leaddesk.services.duplicates.merging import merge
from leaddesk.services.duplicates.search import Group, find, told
from tests.services.bench import Bench
from tests.services.importing.intake import take_in_text


def found(bench: Bench) -> set[Group]:
    return set(bench.desk.ask(find))


def why(bench: Bench, *ids: int) -> list[str]:
    (group,) = bench.desk.ask(told, [ids])
    return [str(reason) for reason in group.reasons]


LUCIA = {"name": "Lucia Rossi", "city": "Firenze"}

SAME: list[tuple[Mapping[str, object], Mapping[str, object], list[str]]] = [
    ({"name": "A", "email": "Lucia@Example.com"}, {"name": "B", "email": "lucia@example.com"}, ["same e-mail address"]),
    ({"name": "A", "phone": "+390551234567"}, {"name": "B", "mobile": "+390551234567"}, ["same phone number"]),
    ({"name": "A", "phone": "055 123 45 67"}, {"name": "B", "whatsapp": "+390551234567"}, ["same phone number"]),
    (
        {"name": "A", "phone": "0221-12345", "country": "DE"},
        {"name": "B", "phone": "+4922112345"},
        ["same phone number"],
    ),
    (LUCIA, {"name": "Lucia Rosi", "city": "firenze"}, ["names alike: Lucia Rossi / Lucia Rosi", "same city"]),
    (LUCIA, {"name": "ROSSI, Lucia", "city": "Firenze"}, ["same name", "same city"]),
    (LUCIA, {"name": "Ucia Rossi", "city": "Firenze"}, ["names alike: Lucia Rossi / Ucia Rossi", "same city"]),
    (
        {"name": "Łódź Möbel GmbH", "postal_code": "50 667"},
        {"name": "Lodz Mobel", "postal_code": "50667"},
        ["same name", "same postal code"],
    ),
    (
        {"name": "Bar S.r.l. Centrale", "company": "Bar Centrale Srl"},
        {"name": "Bar Centrale", "company": "BAR CENTRALE"},
        ["same name", "same company"],
    ),
    ({"name": "Lucia Rossi", "email": "l@example.com"}, {"name": "lucia rossi", "phone": "+39055"}, ["same name"]),
    (
        LUCIA | {"email": "lucia.rossi@example.com"},
        LUCIA | {"email": "lucia.rosi@example.com"},
        ["same name", "same city"],
    ),
]

OTHERS: list[tuple[Mapping[str, object], Mapping[str, object]]] = [
    ({"name": "Marco Rossi", "city": "Roma"}, {"name": "Mario Rossi", "city": "Roma"}),
    ({"name": "Lucia", "city": "Roma"}, {"name": "Lucia", "city": "Roma"}),
    ({"name": "Lucia Rossi", "city": "Roma"}, {"name": "Lucia Rossi", "city": "Pisa"}),
    ({"name": "Lucia Rossi"}, {"name": "Lucia Rosi"}),
    (LUCIA | {"email": "one@example.com"}, LUCIA | {"email": "other@example.com"}),
    (LUCIA | {"email": "lucia1@example.com"}, LUCIA | {"email": "lucia2@example.com"}),
    (LUCIA | {"phone": "+39055111"}, {"name": "Lucia Rosi", "city": "Firenze", "phone": "+39055222"}),
    ({"name": "Order 2025-001", "city": "Roma"}, {"name": "Order 2025-002", "city": "Roma"}),
    ({"name": "A", "email": ""}, {"name": "B", "email": ""}),
    ({"name": "A", "phone": "n/a"}, {"name": "B", "phone": "n/a"}),
]


@pytest.mark.parametrize(("one", "other", "reasons"), SAME)
def test_leads_that_are_the_same_are_found_and_it_is_said_why(
    bench: Bench, one: Mapping[str, object], other: Mapping[str, object], reasons: list[str]
) -> None:
    ids = [bench.contact(**one), bench.lead(**other)]  # type: ignore[arg-type] # names are among the fields
    assert found(bench) == {tuple(ids)}
    assert why(bench, *ids) == reasons


@pytest.mark.parametrize(("one", "other"), OTHERS)
def test_leads_that_only_have_something_in_common_are_left_alone(
    bench: Bench, one: Mapping[str, object], other: Mapping[str, object]
) -> None:
    for fields in (one, other):
        bench.lead(**fields)  # type: ignore[arg-type] # names are among the fields
    assert found(bench) == set()


def test_several_deals_of_one_buyer_are_not_the_same_unless_they_are_called_alike(bench: Bench) -> None:
    account_id = bench.account(vat_id="IT12345678901")
    buyer = {"account_id": account_id, "contact": "Bruno Rossi", "email": "b@example.com"}
    chairs, tables = bench.lead("Chairs", **buyer), bench.lead("Tables", **buyer)
    assert found(bench) == set()
    again = bench.lead("chairs", **buyer)
    assert found(bench) == {(chairs, again)}
    assert "same VAT id and person" in why(bench, chairs, again)
    assert tables


def test_a_buyer_who_orders_the_same_again_is_not_there_twice(bench: Bench) -> None:
    buyer = {"account_id": bench.account(), "email": "b@example.com"}
    first = bench.won_lead("Chairs", **buyer)
    bench.clock.set_to(date(2026, 4, 1))
    second = bench.lead("Chairs", **buyer)
    assert found(bench) == set()
    meanwhile = bench.lead("chairs", **buyer)
    assert found(bench) == {(second, meanwhile)}
    assert first


def test_a_person_at_two_accounts_of_one_vat_id_is_found(bench: Bench) -> None:
    one = bench.lead("Chairs", account_id=bench.account("Rossi", vat_id="IT 123 456"), contact="Bruno Rossi")
    other = bench.lead("chairs", account_id=bench.account("Rossi Srl", vat_id="it123456"), contact="Rossi Bruno")
    assert found(bench) == {(one, other)}


def test_leads_of_one_person_who_came_back_are_left_alone_however_long_the_chain(bench: Bench) -> None:
    first = bench.lead("Lucia Rossi", email="lucia@example.com")
    second = bench.made(leads.open_again_as_new, first)
    third = bench.made(leads.open_again_as_new, second)
    assert found(bench) == set()
    other = bench.contact("Lucia Rossi", email="lucia@example.com")
    (group,) = found(bench)
    assert other in group
    assert len({first, second, third} & set(group)) == 1


def test_who_is_not_the_same_is_never_asked_about_again(bench: Bench) -> None:
    ids = [bench.lead(name, email="info@example.com") for name in ("Anna", "Bruno", "Carla")]
    assert found(bench) == {tuple(ids)}
    bench.do(keep_apart, [ids[0]], [ids[1], ids[2]])
    assert found(bench) == {(ids[1], ids[2])}
    bench.do(keep_apart, ids[1:])
    assert found(bench) == set()
    assert bench.do(keep_apart, ids).rows == ()
    with pytest.raises(RuleError, match="only one lead"):
        bench.desk.do(keep_apart, [ids[0], ids[0]])


def test_namesakes_with_addresses_of_their_own_do_not_come_together_through_one_without(bench: Bench) -> None:
    without = bench.lead("Lucia Rossi", city="Firenze")
    ids = [bench.lead("Lucia Rossi", city="Firenze", email=f"{word}@example.com") for word in ("one", "other", "third")]
    (group,) = found(bench)
    assert without in group
    assert len(set(ids) & set(group)) == 1


def test_an_address_that_very_many_share_is_nobodys(bench: Bench) -> None:
    for name in "Anna Bruno Carla Dario Elena Fabio Gina Hugo Irma Jan Karl".split():
        bench.lead(name, email="info@example.com")
    assert found(bench) == set()
    again = bench.lead("Karl", email="info@example.com")
    (group,) = found(bench)
    assert again in group
    assert [bench.get(Lead, each).name for each in group] == ["Karl", "Karl"]


def test_a_name_that_many_have_says_nothing_by_itself(bench: Bench) -> None:
    for _ in range(6):
        bench.lead("Lucia Rossi")
    assert found(bench) == set()


def test_groups_stay_small_enough_to_be_looked_at(bench: Bench) -> None:
    numbers = count()
    for name in ("Lucia Rossi", "Lucia Rosi"):
        for _ in range(8):
            bench.lead(name, city="Firenze", phone="+390551234567", external_id=str(next(numbers)))
    groups = found(bench)
    assert sorted(map(len, groups), reverse=True)[0] <= 12
    assert sum(map(len, groups)) == 16


def test_only_groups_with_a_lead_of_an_import_are_asked_for_after_it(bench: Bench, tmp_path: object) -> None:
    for _ in range(2):
        bench.lead("Bruno Verdi", city="Roma")
    before = bench.contact("Lucia Rossi", phone="+390551234567")
    result = take_in_text(bench, tmp_path, "name,city,phone\nLucia Rosi,Firenze,+390551234567\n")  # type: ignore[arg-type]
    assert result.created == 1
    (run_id,) = {row["import_run_id"] for row in bench.rows()["lead"].values()} - {None}
    (group,) = bench.desk.ask(find, run_id=run_id)
    assert before in group
    assert len(found(bench)) == 2


def test_the_search_says_how_far_it_is_and_stops_at_once(bench: Bench) -> None:
    for number in range(300):
        bench.desk.do(leads.add_contact, {"name": f"Anna {number}"})
    heard: list[tuple[int, int | None]] = []

    class Listener:
        def report(self, done: int, total: int | None) -> None:
            heard.append((done, total))
            if len(heard) == 3:
                raise StoppedError

    with pytest.raises(StoppedError):
        bench.desk.ask_long(find, Listener())
    assert [done for done, _ in heard] == sorted(done for done, _ in heard)
    assert {total for _, total in heard} == {300}


def test_of_a_group_those_are_told_that_are_left(bench: Bench) -> None:
    ids = [bench.lead(name, email="info@example.com") for name in ("Anna", "Bruno", "Carla")]
    bench.do(merge, ids[0], [ids[1]])
    (group,) = bench.desk.ask(told, [tuple(ids)])
    assert group.ids == (ids[0], ids[2])
    bench.do(leads.delete, ids[2])
    assert bench.desk.ask(told, [tuple(ids)]) == (((ids[0],), ("Anna",), ()),)


def test_a_search_that_was_stopped_leaves_nothing_half_read(bench: Bench) -> None:
    """A cursor that is closed later, when its connection is, and on another thread, takes the program with it."""
    for number in range(250):
        bench.desk.do(leads.add_contact, {"name": f"Anna {number}", "email": f"{number % 200}@example.com"})

    class Stop:
        def __init__(self, after: int) -> None:
            self.left = after

        def report(self, done: int, total: int | None) -> None:
            self.left -= 1
            if not self.left:
                raise StoppedError

    kept = []
    for after in (1, 2, 3):
        with pytest.raises(StoppedError) as caught:
            bench.desk.ask_long(find, Stop(after))
        kept.append(caught.value)
        half_read = [
            frame.f_code.co_name
            for frame, _ in walk_tb(caught.value.__traceback__)
            if any(inspect.isgenerator(each) for each in frame.f_locals.values())
        ]
        assert half_read == []
    assert len(kept) == 3
