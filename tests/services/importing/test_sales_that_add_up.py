"""Files of sales: what does not add up is refused with the amounts, what looks odd is kept and said."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from leaddesk.model.money import vat_of_net
from leaddesk.model.sale import Sale, SaleLine
from leaddesk.services.importing.credits import DocumentLine, credit_lines, left_of
from leaddesk.services.shop import set_setting
from tests.services.bench import Bench
from tests.services.importing.intake import said, take_in_text

HEADER = "lead,document,date,net,vat_rate,vat,gross,colour\n"


def test_a_row_that_does_not_add_up_is_refused_with_its_amounts(bench: Bench, tmp_path: Path) -> None:
    bench.won_lead("Anna Bianchi")
    text = HEADER + "Anna Bianchi,1,2026-01-05,100,22,22,123,\nAnna Bianchi,2,2026-01-05,100,22,22,122,red\n"
    result = take_in_text(bench, tmp_path, text)
    ((line, reason),) = [(each.line, str(each.reason)) for each in result.rejected]
    assert (line, reason) == (2, "Net 100.00 and VAT 22.00 are 122.00 together, not the gross 123.00.")
    assert bench.find(Sale)[0].extra == {"colour": "red"}


def test_vat_that_is_not_its_rate_is_kept_and_said(bench: Bench, tmp_path: Path) -> None:
    bench.won_lead("Anna Bianchi")
    text = HEADER + (
        "Anna Bianchi,1,2026-01-05,100,22,19,,\nAnna Bianchi,2,2026-01-05,,22,,0.05,\n"
        "Anna Bianchi,3,2026-01-05,0.03,22,0.01,0.04,\n"
    )
    result = take_in_text(bench, tmp_path, text)
    assert said(result) == "Line 2: 22 % of 100.00 would be 22.00, not 19.00; the VAT is kept as it stands."
    assert [each.vat_minor for each in bench.find(SaleLine)] == [1_900, 1, 1]


def test_a_document_that_lacks_a_line_is_said_to(bench: Bench, tmp_path: Path) -> None:
    bench.won_lead("Anna Bianchi")
    text = HEADER + "Anna Bianchi,1,2026-01-05,100,22,22,122,\nAnna Bianchi,1,2026-01-05,10,22,2,13,\n"
    result = take_in_text(bench, tmp_path, text)
    assert (result.created, len(result.rejected)) == (1, 1)
    assert said(result) == "Line 3: the document 1 is there without this line, which cannot be used."


def test_an_exact_file_may_have_a_sale_of_nobody(bench: Bench, tmp_path: Path) -> None:
    text = "external_id,lead,document,date,net,vat_rate,vat,gross,currency,paid_on,cost,notes\n"
    result = take_in_text(bench, tmp_path, text + ",,1,2026-01-05,10.00,22,2.20,12.20,EUR,,,\n")
    assert (result.preset, result.created, bench.find(Sale)[0].lead_id) == ("exact", 1, None)


def test_no_sale_comes_into_a_closed_month(bench: Bench, tmp_path: Path) -> None:
    bench.won_lead("Anna Bianchi")
    bench.do(set_setting, "closed_months", ["2026-01"])
    text = HEADER + "Anna Bianchi,1,2026-01-05,100,22,22,122,\nAnna Bianchi,2,2026-02-05,100,22,22,122,\n"
    result = take_in_text(bench, tmp_path, text)
    assert [str(each.reason) for each in result.rejected] == ["The month 2026-01 is closed: its sales are final."]
    assert [each.number for each in bench.find(Sale)] == ["2"]


LINES = st.lists(
    st.tuples(st.integers(1, 4), st.sampled_from([0, 400, 1000, 2200]), st.integers(0, 10**7)), min_size=1, max_size=5
)


@given(LINES, st.lists(st.integers(1, 10**7), max_size=6))
def test_whatever_is_given_back_in_however_many_parts_no_more_is_than_was_sold(
    sold: list[tuple[int, int, int]], refunds: list[int]
) -> None:
    lines = left_of([DocumentLine(code, rate, net, vat_of_net(net, rate)) for code, rate, net in sold])
    every = list(lines)
    for refund in refunds:
        before = sum(line.gross_minor for line in every)
        if before <= 0:
            break
        given_back = credit_lines(left_of(every), refund)
        every += given_back
        assert sum(line.gross_minor for line in given_back) == -min(refund, before)
        assert all(line.net_minor <= 0 and line.vat_minor <= 0 for line in given_back)
    assert all(line.net_minor >= 0 and line.vat_minor >= 0 for line in left_of(every))


def test_a_part_that_is_given_back_is_taken_from_every_line_in_proportion() -> None:
    lines = [DocumentLine(1, 2200, 10_000, 2_200), DocumentLine(2, 400, 5_000, 200)]
    given = credit_lines(lines, 5_001)
    assert sum(line.gross_minor for line in given) == -5_001
    assert [(line.net_minor, line.vat_minor) for line in given] == [(-2_874, -632), (-1_437, -58)]
    left = left_of([*lines, *given])
    rest = credit_lines(left, 99_999)
    assert left_of([*lines, *given, *rest]) == []
    assert sum(line.gross_minor for line in rest) == 5_001 - 17_400


def test_a_line_like_another_is_left_out_of_a_sum_and_said_to_be(bench: Bench, tmp_path: Path) -> None:
    bench.won_lead("Anna Bianchi")
    result = take_in_text(bench, tmp_path, HEADER + "Anna Bianchi,1,2026-01-05,100,22,22,122,\n" * 2)
    assert (result.created, result.skipped) == (1, 1)
    said_so = "Line 3 repeats an earlier one and is left out; if both are meant, add them up in one line."
    assert said(result) == said_so
    costs = take_in_text(bench, tmp_path, "channel,day,amount\n" + "SEO,2026-01-05,5\n" * 2, kind="spend")
    assert said(costs) == said_so
