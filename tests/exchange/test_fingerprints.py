"""Every preset knows the files of its own tool, and no other file."""

import csv
import random
import re
from pathlib import Path

import pytest

from leaddesk.exchange.detect import detect
from leaddesk.exchange.presets import load_presets, recognise
from leaddesk.exchange.values import normal_name

_FOLDER = Path(__file__).parents[1] / "fixtures" / "imports"
_FILES = sorted(_FOLDER.glob("*.*"))
_CURRENCY = re.compile(r"\s*\([A-Z]{3}\)$")  # beside the name of a sum
_FOREIGN = ["Shoe size", "Lieblingsfarbe", "x_custom_17", "Note interne 2", "Extra column"]
_NOBODYS = [
    "name,email,phone",
    "Name,E-Mail,Telefon,Firma",
    "Nome,Cognome,Email,Cellulare,Ragione sociale,CAP",
    "id,name,email,status,created_at",
    "Vorname,Nachname,Straße,PLZ,Ort,Handy,E-Mail-Adresse,Erstkontakt,Auftragswert",
    "First Name,Last Name,Email,Phone,Company,Notes",
    "Date,Channel,Amount",
    "account,sector,year_established,revenue,employees,office_location,subsidiary_of",
    "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value",
    "mql_id,first_contact_date,landing_page_id,origin",
    "mql_id,seller_id,sdr_id,sr_id,won_date,business_segment,lead_type,lead_behaviour_profile,has_company,has_gtin",
]


def _preset_of(path: Path) -> str:
    """The preset that a fixture is named after, the longest name that fits."""
    return max((name for name in load_presets() if path.stem.startswith(name)), key=len, default="")


def _header(path: Path) -> tuple[str, ...]:
    layout = detect(path)
    return layout.columns or layout.header


def _variants(header: tuple[str, ...], name: str, rounds: int = 20) -> list[list[str]]:
    """The header without three in ten of its other columns, with foreign ones, in any order."""
    preset = load_presets()[name]
    required = {normal_name(each) for group in preset.required for each in group}
    others = [each for each in header if normal_name(_CURRENCY.sub("", each)) not in required]
    found = []
    for seed in range(rounds):
        chance = random.Random(seed)
        gone = set(chance.sample(others, int(0.3 * len(others))))
        varied = [each for each in header if each not in gone] + _FOREIGN
        chance.shuffle(varied)
        found.append(varied)
    return found


def test_there_is_a_file_for_every_preset() -> None:
    assert {_preset_of(path) for path in _FILES} == set(load_presets()) - {"exact"}


@pytest.mark.parametrize("path", _FILES, ids=lambda path: path.name)
def test_a_file_is_known_as_what_it_is_and_as_nothing_else(path: Path) -> None:
    known = [name for name, each in load_presets().items() if each.score(_header(path))]
    assert known == [_preset_of(path)]


@pytest.mark.parametrize("path", _FILES, ids=lambda path: path.name)
def test_it_is_known_with_columns_missing_added_and_in_another_order(path: Path) -> None:
    name = _preset_of(path)
    for header in _variants(_header(path), name):
        found = recognise(header)
        assert found is not None, header
        assert found.name == name, header


@pytest.mark.parametrize("header", _NOBODYS)
def test_a_plain_file_is_no_tool_s(header: str) -> None:
    assert recognise(next(csv.reader([header]))) is None
