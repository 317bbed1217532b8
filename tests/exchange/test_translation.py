from leaddesk.exchange.mapping import propose
from leaddesk.exchange.presets import Preset
from leaddesk.exchange.translation import Translation

_HEADER = ["Id", "Phase", "Status", "Work", "Home", "Sum"]
_PRESET = Preset(
    "tool",
    "Tool",
    "leads",
    columns={
        "Id": "external_id",
        "Phase": "stage",
        "Status": "stage",
        "Work": "phone",
        "Home": "phone",
        "Sum": "value",
    },
    values={"stage": {"customer": "won", "subscriber": ""}, "Status": {"Bad": "lost"}},
    clean={"Id": "after_colon", "Sum": "units_of_micros_if_large"},
)


def _translated(*cells: str, preset: Preset = _PRESET) -> list[str]:
    mapped = propose(_HEADER, "leads", {}, {}, preset)
    return Translation(_HEADER, mapped, preset)(list(cells))


def test_cells_are_cleaned_and_values_mean_what_the_preset_says() -> None:
    assert _translated("l:7", "CUSTOMER", "", "+39 1", "", "5") == ["7", "won", "", "+39 1", "", "5", ""]


def test_a_value_that_means_nothing_is_kept_beside_the_fields() -> None:
    translated = _translated("7", "Subscriber", "New", "", "", "")
    assert translated[1] == ""
    assert translated[-1] == "Subscriber"


def test_another_column_stands_in_where_the_first_is_empty() -> None:
    assert _translated("7", "", "New", "", "+39 2", "")[1:5] == ["New", "", "+39 2", ""]
    assert _translated("7", "Lead", "New", "+39 1", "+39 2", "")[1:5] == ["Lead", "New", "+39 1", "+39 2"]


def test_what_stood_in_in_other_words_is_kept_as_it_was() -> None:
    assert _translated("7", "", "Bad", "", "", "")[1:3] == ["lost", "Bad"]


def test_any_value_may_mean_one_thing() -> None:
    preset = Preset("mail", "", "leads", columns={"Status": "consent"}, values={"Status": {"*": "withdrawn"}})
    assert _translated("", "", "2024-01-01", "", "", "", preset=preset)[2:] == ["withdrawn", "", "", "", "2024-01-01"]


def test_large_numbers_are_taken_to_be_millionths_only_if_all_of_them_can_be() -> None:
    mapped = propose(_HEADER, "leads", {}, {}, _PRESET)
    large = Translation(_HEADER, mapped, _PRESET, {"Sum": ["12500000000", "", "990000000"]})
    assert large.divided == ("Sum",)
    assert large(["1", "", "", "", "", "12500000000"])[5] == "12500"
    for sample in (["12500", "990000000"], ["12500000001"], [""], ["12.5"]):
        units = Translation(_HEADER, mapped, _PRESET, {"Sum": sample})
        assert units.divided == ()
        assert units(["1", "", "", "", "", "12500"])[5] == "12500"


def test_a_value_that_somebody_has_said_the_meaning_of_stays_as_it_is() -> None:
    mapped = propose(_HEADER, "leads", {}, {}, _PRESET)
    told = Translation(_HEADER, mapped, _PRESET, told={"stage": ["subscriber", "Bad"]})
    assert told(["7", "Subscriber", "", "", "", ""])[1] == "subscriber"
    assert told(["7", "", "bad", "", "", ""])[1] == "Bad"
    assert told(["7", "Customer", "", "", "", ""])[1] == "won"
