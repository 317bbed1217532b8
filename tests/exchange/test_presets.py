import pytest

from leaddesk.exchange.fields import FIELDS
from leaddesk.exchange.presets import Preset, load_presets, preset, recognise
from leaddesk.model.errors import BadInputError


@pytest.mark.parametrize("kind", FIELDS)
def test_an_exact_export_is_known_by_its_header_whatever_else_it_holds(kind: str) -> None:
    fields = tuple(name for name in FIELDS[kind] if name != "extra")
    for header in (fields, (*fields, "extra.Lead Source", "extra.x"), FIELDS[kind]):
        found = recognise(header)
        assert found is not None
        assert found.name == "exact"
        assert found.exact
        assert found.kind_of(header) == kind


@pytest.mark.parametrize(
    "header",
    [
        (),
        ("name", "email"),
        FIELDS["leads"][1:],
        tuple(reversed(FIELDS["traffic"])),
        (*FIELDS["spend"], "remark"),
        tuple(name.upper() for name in FIELDS["sales"]),
    ],
)
def test_a_header_that_only_resembles_an_exact_export_is_none(header: tuple[str, ...]) -> None:
    assert recognise(header) is None


def test_of_several_presets_the_one_known_by_the_most_columns_is_taken() -> None:
    small = Preset("small", "leads", ("Record ID", "Email"))
    large = Preset("large", "accounts", ("Record ID", "Email", "Industry"))
    known = {each.name: each for each in (small, large)}
    assert recognise(["record_id", "E-Mail", "email", "Name"], known) is small
    assert recognise(["Industry", "Record Id", "EMAIL"], known) is large
    assert recognise(["Email"], known) is None


def test_presets_are_found_by_name_and_a_wrong_name_is_told_the_right_ones() -> None:
    assert preset("exact") is load_presets()["exact"]
    with pytest.raises(BadInputError, match=r"“hubspott” is not a preset; choose one of .*exact"):
        preset("hubspott")


def test_every_preset_maps_to_fields_that_exist() -> None:
    for each in load_presets().values():
        assert each.exact or each.header
        assert each.kind is None or set(each.columns.values()) <= set(FIELDS[each.kind])
