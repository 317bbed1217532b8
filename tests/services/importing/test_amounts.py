"""Amounts are never guessed: neither their decimals nor their currency."""

from pathlib import Path

import pytest

from leaddesk.model.errors import AmbiguousError
from leaddesk.model.lead import Lead
from tests.services.bench import Bench
from tests.services.importing.intake import lead_called, take_in_text


def test_amounts_that_can_be_read_in_two_ways_stop_the_import_until_the_mark_is_told(
    bench: Bench, tmp_path: Path
) -> None:
    text = "name;value\nAnna;1.234\n"
    with pytest.raises(AmbiguousError, match="--decimal comma"):
        take_in_text(bench, tmp_path, text)
    take_in_text(bench, tmp_path, text, decimal="comma")
    assert (lead_called(bench, "Anna").value_minor, lead_called(bench, "Anna").currency) == (123_400, "EUR")


def test_a_mark_of_several_currencies_is_never_taken_for_another_one(bench: Bench, tmp_path: Path) -> None:
    text = "name,value,currency\nAnna,5 kr,\nBo,5 kr,SEK\nCarla,$7,\nDi,US$7,\nEva,€ 7,\n"
    result = take_in_text(bench, tmp_path, text)
    assert [each.line for each in result.rejected] == [2, 4]
    assert [lead.currency for lead in bench.find(Lead)] == ["SEK", "USD", "EUR"]


def test_a_mark_that_cannot_be_the_currency_of_its_row_is_refused(bench: Bench, tmp_path: Path) -> None:
    text = "name,value,currency\nBo,$12,EUR\nCarla,£ 5,GBP\nDi,€5,\nEva,$7,USD\n"
    result = take_in_text(bench, tmp_path, text)
    assert [str(each.reason) for each in result.rejected] == [
        "“$12” and the currency of its row, EUR, contradict each other; correct one of them.",
    ]
    assert {lead.name: lead.currency for lead in bench.find(Lead)} == {"Carla": "GBP", "Di": "EUR", "Eva": "USD"}


def test_a_mark_of_several_currencies_is_the_shops_or_that_of_the_rows_country(bench: Bench, tmp_path: Path) -> None:
    rows = "Anna,5 kr,SE,\nBo,$ 5,Canada,\nCarla,5 kr,IT,\nDi,5,,Svensk krona\nEva,5,DK,kr\n"
    result = take_in_text(bench, tmp_path, f"name,value,country,currency\n{rows}")
    assert {lead.name: lead.currency for lead in bench.find(Lead)} == {
        "Anna": "SEK",
        "Bo": "CAD",
        "Di": "SEK",
        "Eva": "DKK",
    }
    assert [each.value for each in result.rejected] == ["5 kr"]
