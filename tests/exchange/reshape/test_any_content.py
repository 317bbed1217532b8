"""Whatever stands in the cells of a file whose rows are made into others, nothing but a sentence comes of it."""

import csv
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leaddesk.exchange.detect import detect
from leaddesk.exchange.read import read
from leaddesk.exchange.reshape.reshaping import reshaped
from leaddesk.model.errors import BadInputError

FIXTURES = Path(__file__).parents[2] / "fixtures" / "imports"
FILES = {
    "shopify_orders": "shopify_orders.csv",
    "woocommerce_orders": "woocommerce_orders.csv",
    "meta_ads": "meta_ads_en.csv",
    "google_ads": "google_ads.csv",
    "ga4_acquisition": "ga4_acquisition.csv",
}
CELLS = st.one_of(
    st.sampled_from(["", "#1", "#2", "12.50", "1,5", "1.234,56", "-3", "1e9", "٣", "9" * 40, "(12,50)", "1 000,5 kr"]),
    st.sampled_from(["2026-03-01", "2026-03-31", "2026-02-30", "99999999", "Total: x", "--", "IVA 22%", "7 %", "0%"]),
    st.sampled_from(["EUR", "XXX", "JPY", "paid", "voided", "refunded", "'", "'1", "utm_source: x\nutm_medium=y"]),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=12),
)


@pytest.mark.parametrize("name", FILES)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_cells_give_rows_of_the_right_width_or_a_sentence(name: str, data: st.DataObject, tmp_path: Path) -> None:
    layout = detect(FIXTURES / FILES[name])
    rows = data.draw(st.lists(st.lists(CELLS, min_size=0, max_size=len(layout.header) + 1), min_size=1, max_size=6))
    path = tmp_path / "any.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        file.writelines(f"{line}\n" for line in layout.preamble)
        csv.writer(file).writerows([layout.header, *rows])
    try:
        made = reshaped(detect(path, header_line=len(layout.preamble) + 1), name)
        records = list(read(path, made))
    except BadInputError:
        return
    assert all(len(record.cells) == len(made.header) for record in records)
    assert len(set(made.header)) == len(made.header)
