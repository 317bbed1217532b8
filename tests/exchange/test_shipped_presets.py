"""The presets that LeadDesk brings are whole: every name in them is of something that there is."""

import pytest

from leaddesk.exchange.cleaners import cleaner
from leaddesk.exchange.fields import FIELDS
from leaddesk.exchange.presets import LACKS, Preset, load_presets, parse_preset, preset_text
from leaddesk.exchange.values import normal_name

_SHIPPED = [each for each in load_presets().values() if not each.exact]


@pytest.fixture(params=_SHIPPED, ids=lambda each: each.name)
def shipped(request: pytest.FixtureRequest) -> Preset:
    found: Preset = request.param
    return found


def test_it_has_a_title_and_is_known_by_more_than_one_column(shipped: Preset) -> None:
    assert shipped.title
    assert shipped.kind in FIELDS
    assert len(shipped.required) + len(shipped.typical) + len(shipped.columns) >= 3
    assert all(shipped.required)


def test_it_cleans_joins_and_lacks_only_what_there_is(shipped: Preset) -> None:
    for name in shipped.clean.values():
        assert callable(cleaner(name.removesuffix("_if_large")))
    for field, other in shipped.joins.items():
        assert field in shipped.columns.values()
        assert load_presets()[other].kind == {"account": "accounts"}.get(field, load_presets()[other].kind)
    assert set(shipped.lacks) <= set(LACKS)


def test_it_translates_values_of_fields_or_columns_that_it_maps(shipped: Preset) -> None:
    mapped = {*map(normal_name, shipped.columns), *shipped.columns.values()}
    for name, table in shipped.values.items():
        assert {name, normal_name(name)} & mapped, name
        assert len(set(map(normal_name, table))) >= 1


def test_a_column_means_one_thing(shipped: Preset) -> None:
    meanings: dict[str, set[str]] = {}
    for column, field in shipped.columns.items():
        meanings.setdefault(normal_name(column), set()).add(field)
    assert {column: found for column, found in meanings.items() if len(found) > 1} == {}


def test_it_comes_back_from_its_text(shipped: Preset) -> None:
    assert parse_preset(shipped.name, preset_text(shipped)) == shipped
