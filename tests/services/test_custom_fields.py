import pytest

from leaddesk.model.custom_field import CustomField, CustomValue
from leaddesk.model.enums import FieldType
from leaddesk.model.errors import BadInputError, NotFoundError, RuleError
from leaddesk.services import custom_fields
from tests.services.bench import Bench


def test_a_field_gets_a_key_of_its_own(bench: Bench) -> None:
    for name in ("Lieblings-Größe", "lieblings größe!", "尺寸", "?!"):
        bench.do(custom_fields.define, name, FieldType.TEXT)
    assert [(each.key, each.position) for each in bench.find(CustomField)] == [
        ("lieblings_grosse", 0),
        ("lieblings_grosse_2", 1),
        ("field", 2),
        ("field_2", 3),
    ]


def test_a_field_without_a_name_or_with_that_of_another_is_refused(bench: Bench) -> None:
    bench.do(custom_fields.define, "Shoe size", FieldType.NUMBER)
    with pytest.raises(RuleError, match="needs a name"):
        bench.desk.do(custom_fields.define, " ", FieldType.TEXT)
    with pytest.raises(RuleError, match="There is a field “Shoe size” already"):
        bench.desk.do(custom_fields.define, " shoe SIZE ", FieldType.TEXT)


def test_choices_belong_to_choice_fields_and_differ(bench: Bench) -> None:
    bench.do(custom_fields.define, "Colour", FieldType.CHOICE, [" red ", "blue"])
    assert bench.find(CustomField)[0].choices == ("red", "blue")
    for choices in ([], ["red", ""], ["red", "RED "]):
        with pytest.raises(RuleError, match="needs choices"):
            bench.desk.do(custom_fields.define, "Size", FieldType.CHOICE, choices)
    with pytest.raises(RuleError, match="Only a choice field"):
        bench.desk.do(custom_fields.define, "Size", FieldType.TEXT, ["S"])


def test_a_field_is_renamed_but_keeps_key_type_and_choices_in_use(bench: Bench) -> None:
    field_id = bench.made(custom_fields.define, "Colour", FieldType.CHOICE, ["red", "blue", "green"])
    bench.do(custom_fields.set_value, bench.lead(), field_id, "red")
    bench.do(custom_fields.edit, field_id, {"name": "Favourite colour", "choices": ["yellow", "red", "green"]})
    field = bench.get(CustomField, field_id)
    assert (field.key, field.name, field.choices) == ("colour", "Favourite colour", ("yellow", "red", "green"))
    with pytest.raises(RuleError, match="“red” is still in use"):
        bench.desk.do(custom_fields.edit, field_id, {"choices": ["yellow"]})
    with pytest.raises(RuleError, match="“type” cannot be changed"):
        bench.desk.do(custom_fields.edit, field_id, {"type": FieldType.TEXT})


def test_fields_stand_in_the_order_that_they_are_moved_to(bench: Bench) -> None:
    ids = [bench.made(custom_fields.define, name, FieldType.TEXT) for name in ("a", "b", "c", "d")]

    def names() -> str:
        return "".join(each.name for each in bench.desk.ask(custom_fields.fields_in_order))

    bench.do(custom_fields.move, ids[3], 0)
    assert names() == "dabc"
    bench.do(custom_fields.move, ids[0], 99)
    assert names() == "dbca"
    assert not bench.do(custom_fields.move, ids[0], 3).rows
    bench.do(custom_fields.delete, ids[1])
    bench.do(custom_fields.move, ids[2], 0)
    assert names() == "cda"
    with pytest.raises(NotFoundError):
        bench.desk.do(custom_fields.move, 99, 0)


def test_a_choice_that_is_written_otherwise_is_so_on_all_leads(bench: Bench) -> None:
    field_id = bench.made(custom_fields.define, "Colour", FieldType.CHOICE, ["red", "blue", "green"])
    for name, text in (("Anna", "red"), ("Bo", "blue"), ("Carla", "red")):
        bench.do(custom_fields.set_value, bench.lead(name), field_id, text)
    bench.do(custom_fields.set_choices, field_id, [("blue", "red"), (None, "grey"), ("red", "blue")])
    assert bench.get(CustomField, field_id).choices == ("red", "grey", "blue")
    assert [each.text for each in bench.find(CustomValue)] == ["blue", "red", "blue"]
    with pytest.raises(RuleError, match="“red” is still in use"):
        bench.desk.do(custom_fields.set_choices, field_id, [("grey", "grey"), ("blue", "blue")])
    with pytest.raises(RuleError, match="needs choices"):
        bench.desk.do(custom_fields.set_choices, field_id, [("red", "red"), ("blue", "Red")])
    bench.do(custom_fields.set_choices, field_id, [("red", "red"), ("blue", "blue")])


def test_how_many_leads_hold_something_is_told_by_field(bench: Bench) -> None:
    size = bench.made(custom_fields.define, "Size", FieldType.TEXT)
    bench.made(custom_fields.define, "Colour", FieldType.TEXT)
    for name in ("Anna", "Bo"):
        bench.do(custom_fields.set_value, bench.lead(name), size, "M")
    assert bench.desk.ask(custom_fields.held_counts) == {size: 2}


def test_a_deleted_field_takes_its_values_with_it(bench: Bench) -> None:
    lead_id = bench.lead()
    size = bench.made(custom_fields.define, "Size", FieldType.TEXT)
    colour = bench.made(custom_fields.define, "Colour", FieldType.TEXT)
    bench.do(custom_fields.set_value, lead_id, size, "M")
    bench.do(custom_fields.set_value, lead_id, colour, "red")
    bench.do(custom_fields.delete, size)
    assert [each.id for each in bench.find(CustomField)] == [colour]
    assert [each.text for each in bench.find(CustomValue)] == ["red"]


def test_a_lead_holds_one_value_a_field_and_nothing_takes_it_away(bench: Bench) -> None:
    lead_id = bench.lead()
    field_id = bench.made(custom_fields.define, "Size", FieldType.TEXT)
    bench.do(custom_fields.set_value, lead_id, field_id, " M ")
    bench.do(custom_fields.set_value, lead_id, field_id, "L")
    assert [each.text for each in bench.find(CustomValue)] == ["L"]
    bench.do(custom_fields.set_value, lead_id, field_id, "  ")
    assert bench.find(CustomValue) == []
    bench.do(custom_fields.set_value, lead_id, field_id, None)
    with pytest.raises(NotFoundError):
        bench.desk.do(custom_fields.set_value, lead_id, 99, "M")


@pytest.mark.parametrize(
    ("field_type", "text", "kept"),
    [
        (FieldType.TEXT, "any ; \n thing", "any ; \n thing"),
        (FieldType.NUMBER, "-1234.50", "-1234.50"),
        (FieldType.MONEY, "1234.5", "1234.50"),
        (FieldType.MONEY, "-3", "-3.00"),
        (FieldType.DATE, "2026-01-31", "2026-01-31"),
        (FieldType.CHOICE, "RED", "red"),
        (FieldType.YES_NO, "1", "1"),
        (FieldType.LINK, "https://example.com/a?b=c#d", "https://example.com/a?b=c#d"),
    ],
)
def test_values_are_kept_in_one_form(bench: Bench, field_type: FieldType, text: str, kept: str) -> None:
    choices = ["red"] if field_type is FieldType.CHOICE else []
    field_id = bench.made(custom_fields.define, "Field", field_type, choices)
    bench.do(custom_fields.set_value, bench.lead(), field_id, text)
    assert [each.text for each in bench.find(CustomValue)] == [kept]


@pytest.mark.parametrize(
    ("field_type", "text"),
    [
        (FieldType.NUMBER, "1,5"),
        (FieldType.NUMBER, "1e400"),
        (FieldType.NUMBER, "NaN"),
        (FieldType.NUMBER, "1_000"),
        (FieldType.NUMBER, "١٢"),
        (FieldType.MONEY, "1.005"),
        (FieldType.MONEY, "12 €"),
        (FieldType.MONEY, "999999999999999"),
        (FieldType.DATE, "31/01/2026"),
        (FieldType.DATE, "2026-02-30"),
        (FieldType.CHOICE, "blue"),
        (FieldType.YES_NO, "yes"),
        (FieldType.LINK, "www.example.com"),
        (FieldType.LINK, "file:///etc/passwd"),
        (FieldType.LINK, "javascript:alert(1)"),
        (FieldType.LINK, "https://"),
        (FieldType.LINK, "https://[::1"),
        (FieldType.LINK, "https://example.com/a b"),
    ],
)
def test_a_value_that_does_not_fit_its_field_is_refused(bench: Bench, field_type: FieldType, text: str) -> None:
    choices = ["red"] if field_type is FieldType.CHOICE else []
    field_id = bench.made(custom_fields.define, "Field", field_type, choices)
    with pytest.raises(BadInputError):
        bench.desk.do(custom_fields.set_value, bench.lead(), field_id, text)
    assert bench.find(CustomValue) == []
