"""Files whose rows are made into others: their columns, their lines, and what of them cannot be used."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from leaddesk.exchange.detect import detect
from leaddesk.exchange.layout import CellNumber, Record
from leaddesk.exchange.presets import recognise
from leaddesk.exchange.read import read
from leaddesk.exchange.reshape.reshaping import reshaped
from leaddesk.exchange.reshape.spans import Span, day_in, period_in, span
from leaddesk.model.errors import BadInputError

SHOPIFY = "Name,Financial Status,Total,Taxes,Currency,Created at,Lineitem quantity,Lineitem name,Lineitem price,Id\n"


def made(folder: Path, text: str, name: str = "file.csv") -> tuple[tuple[str, ...], list[Record]]:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    layout = detect(path)
    known = recognise(layout.header)
    assert known is not None
    assert known.reshape
    layout = reshaped(layout, known.reshape)
    return layout.header, list(read(path, layout))


def rows_of(found: tuple[tuple[str, ...], list[Record]]) -> Iterator[dict[str, str]]:
    header, records = found
    for record in records:
        assert len(record.cells) == len(header)
        yield dict(zip(header, record.cells, strict=True))


def test_the_items_of_an_order_are_one_row_that_begins_where_the_first_does(tmp_path: Path) -> None:
    text = SHOPIFY + (
        '#1,paid,12.20,2.20,EUR,2026-01-05,1,"A ""lamp"",\nlong",10,77\n#1,,,,,2026-01-05,2,Rug,1,\n'
        "#2,paid,5.00,0.00,EUR,2026-01-06,1,Vase,5,78\n"
    )
    found = made(tmp_path, text)
    first, second = rows_of(found)
    assert [record.line for record in found[1]] == [2, 5]
    assert first["Items"] == 'A "lamp",\nlong; 2 × Rug'
    assert (first["Name"], first["Id"], first["Total"]) == ("#1", "77", "12.20")
    assert isinstance(found[1][0].cells[found[0].index("Total")], CellNumber)
    assert first["VAT by rate"] == "? %: 10.00 + 2.20"
    assert second["VAT by rate"] == "0 %: 5.00 + 0.00"
    assert not any(name.startswith("Lineitem") for name in found[0])


def test_a_file_that_a_spreadsheet_wrote_again_with_commas_has_the_same_amounts(tmp_path: Path) -> None:
    header = SHOPIFY.replace(",", ";")
    text = header + "#1;paid;1.012,20;2,20;EUR;2026-01-05;1;Lamp;10;77\n#2;paid;7;0;EUR;2026-01-05;1;Lamp;7;78\n"
    rows = list(rows_of(made(tmp_path, text)))
    assert [row["Total"] for row in rows] == ["1012.20", "7.00"]


def test_an_order_whose_rows_stand_apart_is_refused_where_its_total_is_missing(tmp_path: Path) -> None:
    text = SHOPIFY + (
        "#1,paid,12.20,2.20,EUR,2026-01-05,1,Lamp,10,77\n#2,paid,x,0.00,EUR,2026-01-06,1,Vase,5,78\n"
        "#1,,,,,2026-01-05,1,Rug,1,\n,paid,1.00,0,EUR,2026-01-05,1,Cup,1,79\n"
    )
    _, records = made(tmp_path, text)
    problems = [(record.line, str(record.problem)) for record in records if record.problem is not None]
    assert [line for line, _ in problems] == [3, 4, 5]
    assert "“x”" in problems[0][1]
    assert "#1 has no total" in problems[1][1]
    assert "names no order" in problems[2][1]


def test_orders_that_have_an_id_and_no_number_are_called_by_their_id(tmp_path: Path) -> None:
    text = (
        "Order ID,Status,Order Total (SEK),Billing Email,Billing First Name,Order Date,Item Name,Quantity\n"
        "77,Completed,12.50,a@x.example,Anna,2026-01-05,Lamp,1\n77,Completed,12.50,a@x.example,Anna,2026-01-05,Rug,2\n"
        "6E+12,Completed,5.00,b@x.example,Bea,2026-01-05,Lamp,1\n6E+12,Completed,6.00,c@x.example,Cy,2026-01-05,Lamp,1\n"
    )
    found = made(tmp_path, text)
    first, *rounded = rows_of(found)
    assert (first["Order ID"], first["Items"], first["Order Total (SEK)"]) == ("77", "Lamp; 2 × Rug", "12.50")
    assert first["Currency"] == "SEK"
    assert [record.line for record in found[1]] == [2, 4, 5]
    assert len(rounded) == 2
    assert ["names no order" in str(record.problem) for record in found[1]] == [False, True, True]


def test_columns_of_a_report_are_known_with_a_currency_behind_their_names(tmp_path: Path) -> None:
    header = "Name,Financial Status,Total (SEK),Taxes,Created at,Lineitem quantity,Lineitem name,Lineitem price (SEK)\n"
    found = made(tmp_path, header + "#1,paid,12.20,2.20,2026-01-05,1,Lamp,10\n")
    (row,) = rows_of(found)
    assert (row["Total (SEK)"], row["Currency"]) == ("12.20", "SEK")
    assert not any(name.startswith("Lineitem") for name in found[0])


def test_what_is_taken_for_orders_and_is_none_is_refused_with_the_columns_that_it_lacks(tmp_path: Path) -> None:
    path = tmp_path / "leads.csv"
    path.write_text("Name,Email\nAnna,a@example.org\n", encoding="utf-8")
    with pytest.raises(BadInputError, match="no Shopify orders: the file has no column “Financial Status”, “Total”"):
        reshaped(detect(path), "shopify_orders")


def test_a_report_of_ads_of_several_days_says_what_to_choose(tmp_path: Path) -> None:
    header = "Campaign name,Amount spent (SEK),Reporting starts,Reporting ends,Reach,Impressions\n"
    found = made(tmp_path, header + "A,10,2026-01-01,2026-01-31,1,1\nB,10,2026-01-01,2026-02-15,1,1\n")
    first, second = found[1]
    assert next(rows_of(found))["Currency"] == "SEK"
    assert (first.problem, "by day or by month" in str(second.problem)) == (None, True)
    assert "2026-01-01 to 2026-02-15" in str(second.problem)


@pytest.mark.parametrize("period", ["1 March 2026 - 15 March 2026", "All time", "1 marzo 2026 - 2 aprile 2026"])
def test_a_google_report_of_no_single_month_is_refused_before_anything_is_read(tmp_path: Path, period: str) -> None:
    text = f"Campaign report\n{period}\nCampaign,Currency code,Cost,Clicks,Impr.\nBrand,EUR,1.00,1,1\n"
    with pytest.raises(BadInputError, match="by day or by month"):
        made(tmp_path, text)


def test_a_day_is_read_in_the_words_of_six_languages_and_only_if_it_can_be_read_in_one_way() -> None:
    texts = ("1. März 2026", "1 marzo 2026", "1 de março de 2026", "1 mars 2026", "1 maart 2026", "March 1, 2026")
    assert {day_in(text) for text in texts} == {date(2026, 3, 1)}
    assert day_in("03/04/2026") is None
    assert day_in("13/04/2026") == date(2026, 4, 13)
    assert day_in("soon") is None


def test_a_span_is_a_day_or_a_month_and_nothing_else() -> None:
    assert period_in("March 1, 2026 - March 31, 2026") == (date(2026, 3, 1), date(2026, 3, 31))
    assert period_in("2026-02-01 - 2026-02-28") == (date(2026, 2, 1), date(2026, 2, 28))
    assert period_in("1 March 2026") == (date(2026, 3, 1), date(2026, 3, 1))
    assert span(date(2024, 2, 1), date(2024, 2, 29)) == Span(month="2024-02")
    assert span(date(2024, 2, 1), date(2024, 2, 28)) == Span()
    assert span(date(2024, 2, 1), date(2024, 2, 1)) == Span(day="2024-02-01")
