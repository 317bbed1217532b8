"""Which leads a question about the user's own fields finds, and in which order."""

from collections.abc import Iterator
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.model.enums import FieldType
from leaddesk.model.errors import BadInputError
from leaddesk.services import custom_fields
from leaddesk.services.lead_list import count_leads, found_leads
from leaddesk.services.lists import list_rows
from tests.services.bench import Bench, make_store

HELD = {
    "Anna": {"Shoe size": "40", "Budget": "1250.50", "Visited": "2026-01-31", "Warmth": "hot", "News": "1"},
    "Bo": {"Shoe size": "9", "Budget": "99.00", "Visited": "2025-12-24", "Warmth": "cold", "News": "0"},
    "Carla": {"Shoe size": "-3.5", "Wish": "Straße in Öl", "Site": "https://example.org/a", "Warmth": "very hot"},
    "Dario": {"Wish": "zebra", "Email": "pigeon", "2nd shop": "Rome"},
    "Elio": {},
}


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    with make_store(tmp_path_factory.mktemp("own")) as store:
        bench = Bench(store)
        fields = {
            name: bench.made(custom_fields.define, name, kind, ["hot", "very hot", "cold"] if name == "Warmth" else ())
            for name, kind in {
                "Shoe size": FieldType.NUMBER,
                "Budget": FieldType.MONEY,
                "Visited": FieldType.DATE,
                "Warmth": FieldType.CHOICE,
                "News": FieldType.YES_NO,
                "Wish": FieldType.TEXT,
                "Site": FieldType.LINK,
                "Email": FieldType.TEXT,
                "2nd shop": FieldType.TEXT,
            }.items()
        }
        for name, held in HELD.items():
            lead_id = bench.lead(name, email=f"{name.lower()}@example.org")
            for field, text in held.items():
                bench.do(custom_fields.set_value, lead_id, fields[field], text)
        yield bench


def found(shop: Bench, where: str, sort: str | None = None) -> str:
    """The initials of the leads found."""
    rows = shop.desk.ask(lambda work: list(list_rows(work, "leads", where=where, sort=sort)))
    names = "".join(str(row["name"])[0] for row in rows)
    if sort is None:
        assert shop.desk.ask(count_leads, where) == len(names)
    return names


@pytest.mark.parametrize(
    ("where", "names"),
    [
        ("shoe_size:40", "A"),
        ("shoe-size:>9", "A"),
        ("shoe_size:>=9", "AB"),
        ("shoe_size:-3.5", "C"),
        ("shoe_size:-5..9", "BC"),
        ("field.shoe_size:9..", "AB"),
        ('field."Shoe size":9', "B"),
        ("-shoe_size:>0", "CDE"),
        ("budget:1250,50", "A"),
        ("budget:<=99", "B"),
        ("visited:2026", "A"),
        ("visited:2025-12..2026-01", "AB"),
        ("visited:<2026-01-01", "B"),
        ("warmth:HOT", "A"),
        ("warmth:hot -news:no", "A"),
        ('warmth:"very hot"', "C"),
        ("news:yes", "A"),
        ("news:No", "B"),
        ("news:ja", "A"),
        ("-news:yes", "BCDE"),
        ("wish:strasse", "C"),
        ("wish:ol", "C"),
        ("site:example.org", "C"),
        ("has:shoe_size", "ABC"),
        ("-has:field.shoe_size", "DE"),
        ('has:field."Shoe Size" wish:s', "C"),
        ("field.2nd_shop:rome", "D"),
        ("email:anna", "A"),  # the lead's own address, not the field of that name
        ("field.email:pigeon", "D"),
        ("has:email", "ABCDE"),
        ("has:field.email", "D"),
    ],
)
def test_a_question_about_an_own_field_finds_by_its_type(shop: Bench, where: str, names: str) -> None:
    assert found(shop, where) == names


@pytest.mark.parametrize(
    ("sort", "names"),
    [
        ("shoe_size", "CBADE"),
        ("-shoe_size", "ABCED"),
        ("field.budget", "BACDE"),
        ("visited", "BACDE"),
        ("warmth", "ACBDE"),  # as the choices stand in the field
        ("-warmth", "BCAED"),
        ("news", "BACDE"),
        ("wish", "CDABE"),
        ("email", "ABCDE"),
        ("field.email", "DABCE"),
    ],
)
def test_leads_are_sorted_by_an_own_field_and_those_without_come_last(shop: Bench, sort: str, names: str) -> None:
    assert found(shop, "", sort) == names


@pytest.mark.parametrize(
    ("where", "sentence"),
    [
        ("news:perhaps", "asked by yes or no"),
        ("visited:soon", "is not a day"),
        ("shoe_size:big", "is not a number"),
        ("wish:>3", "is a text"),
        ("field.nothing:1", "There is no field “field.nothing”"),
        ("shoe_sizes:3", "did you mean “shoe_size”"),
        ("has:field.nothing", "There is no field"),
        ('field."?!":x', "There is no field"),
    ],
)
def test_a_question_that_an_own_field_cannot_answer_is_refused(shop: Bench, where: str, sentence: str) -> None:
    with pytest.raises(BadInputError, match=sentence):
        shop.desk.ask(found_leads, where)


@given(text=st.text(st.sampled_from('field.shoe_size:"news<>=-.0123 yes\n'), max_size=40))
def test_no_text_breaks_a_question(shop: Bench, text: str) -> None:
    with suppress(BadInputError):
        shop.desk.ask(count_leads, text)


def test_a_field_that_is_gone_is_not_known_any_more(bench: Bench) -> None:
    field_id = bench.made(custom_fields.define, "Shoe size", FieldType.NUMBER)
    assert bench.desk.ask(count_leads, "shoe_size:40") == 0
    bench.do(custom_fields.delete, field_id)
    with pytest.raises(BadInputError, match="There is no field"):
        bench.desk.ask(count_leads, "shoe_size:40")


def test_what_a_screenful_of_leads_holds_is_told_by_lead_and_field(shop: Bench) -> None:
    ids = {row["name"]: int(str(row["id"])) for row in shop.desk.ask(lambda work: list(list_rows(work, "leads")))}
    fields = {each.name: each.id or 0 for each in shop.desk.ask(custom_fields.fields_in_order)}
    wanted = [fields["Shoe size"], fields["Wish"], 999]
    assert shop.desk.ask(custom_fields.custom_texts, [ids["Carla"], ids["Elio"], ids["Bo"], 12345], wanted) == {
        ids["Carla"]: {fields["Shoe size"]: "-3.5", fields["Wish"]: "Straße in Öl"},
        ids["Bo"]: {fields["Shoe size"]: "9"},
    }
    assert shop.desk.ask(custom_fields.custom_texts, [], wanted) == {}
    assert shop.desk.ask(custom_fields.custom_texts, [ids["Bo"]], []) == {}
