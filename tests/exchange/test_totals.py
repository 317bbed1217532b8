"""What is the name of a sum, and what only begins like one."""

import pytest

from leaddesk.exchange.totals import is_line_of_totals, is_total


@pytest.mark.parametrize(
    "text",
    [
        *("Total", " totals ", "Grand total", "Subtotal", "Totale", "Totale generale", "Total geral", "Totais"),
        *("Totalsumma", "Summa", "Gesamt", "Gesamtsumme", "SUMME", "Insgesamt", "Totaal", "Eindtotaal"),
        *("Total: Account", "Gesamt:", "Totale: campagne", "Results from 14 campaigns", "Result from 1 ad"),
    ],
)
def test_a_sum_is_known_by_its_name_in_every_language(text: str) -> None:
    assert is_total(text)


@pytest.mark.parametrize(
    "text", ["", "Total eclipse", "Total look: spring", "Summerfest", "Results from the fair", "Totalenergies", "12"]
)
def test_what_begins_like_a_sum_is_none(text: str) -> None:
    assert not is_total(text)


def test_a_line_of_a_report_may_say_after_a_dash_what_it_sums_up() -> None:
    assert is_line_of_totals(["", " Gesamt – Konto", "12"])
    assert not is_line_of_totals(["Anna", "Total", "12"])
