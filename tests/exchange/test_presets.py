from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.exchange.fields import FIELDS
from leaddesk.exchange.presets import Preset, load_presets, parse_preset, preset, preset_text, recognise
from leaddesk.model.errors import BadInputError

_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
_COLUMN = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12)
_SMALL = Preset("small", "Small", "leads", required=(("Record ID", "ID de registro"), ("Email",)), typical=("Phone",))
_LARGE = Preset("large", "Large", "accounts", required=(("Record ID",), ("Industry",)), typical=("Email", "Size"))
_BOTH = {each.name: each for each in (_SMALL, _LARGE)}


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
    assert recognise(["record_id", "E-Mail", "email", "Phone", "Name"], _BOTH) is _SMALL
    assert recognise(["Industry", "Record Id", "EMAIL", "Size"], _BOTH) is _LARGE
    assert recognise(["Email"], _BOTH) is None


def test_a_required_column_may_be_spelt_in_any_of_its_ways() -> None:
    assert recognise(["ID de Registro*", "Phone", "Email"], _BOTH) is _SMALL


def test_a_column_that_speaks_against_a_preset_outweighs_all_others() -> None:
    strict = Preset("strict", "", "leads", required=(("Email",),), forbidden=("Deal Name",))
    assert recognise(["Email"], {"strict": strict}) is strict
    assert recognise(["Email", "deal_name"], {"strict": strict}) is None


def test_presets_are_found_by_name_and_a_wrong_name_is_told_the_right_ones() -> None:
    assert preset("exact") is load_presets()["exact"]
    with pytest.raises(BadInputError, match=r"“hubspott” is not a preset; choose one of .*exact"):
        preset("hubspott")


@given(
    title=_TEXT,
    required=st.lists(st.lists(_COLUMN, min_size=1, max_size=3).map(tuple), max_size=3).map(tuple),
    typical=st.lists(_COLUMN, max_size=3).map(tuple),
    columns=st.dictionaries(_COLUMN, st.sampled_from(FIELDS["leads"]), max_size=4),
    values=st.dictionaries(_COLUMN, st.dictionaries(_COLUMN, _TEXT, min_size=1, max_size=3), max_size=3),
    contacts=st.booleans(),
    least=st.integers(0, 9),
)
def test_a_preset_comes_back_from_its_text(
    title: str,
    required: tuple[tuple[str, ...], ...],
    typical: tuple[str, ...],
    columns: dict[str, str],
    values: dict[str, dict[str, str]],
    contacts: bool,
    least: int,
) -> None:
    made = Preset("own", title, "leads", required=required, typical=typical, columns=columns, values=values)
    made = replace(made, contacts=contacts, least=least)
    assert parse_preset("own", preset_text(made)) == made


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("kind = ", "cannot be read"),
        ("kind = 3", "cannot be read"),
        ("kind = 'leads'\nleast = 'x'", "cannot be read"),
        ('columns = ["x"]', "cannot be read"),
        ("title = 'x'", "needs a kind"),
        ("kind = 'leads'\n[columns]\nA = 'net'", "“net” is not a field of leads"),
    ],
)
def test_a_text_that_is_no_preset_is_refused_with_a_sentence(text: str, said: str) -> None:
    with pytest.raises(BadInputError, match=said):
        parse_preset("own", text)


def test_of_the_shipped_presets_that_of_the_tool_is_found() -> None:
    header = "Record ID,Deal Name,Deal Stage,Amount,Deal owner,Close Date,Create Date,Last Activity Date"
    found = recognise(header.split(","))
    assert found is not None
    assert found.name == "hubspot_deals"


def test_a_preset_may_want_to_be_sure() -> None:
    sure = replace(_SMALL, least=4, typical=("Phone", "City", "Street"))
    assert recognise(["Record ID", "Email", "Phone"], {"sure": sure}) is None
    assert recognise(["Record ID", "Email", "Phone", "City"], {"sure": sure}) is sure
