"""VAT by rate, told from the total of an order and its taxes; checked against orders that are put together here."""

from decimal import ROUND_HALF_UP, Decimal

from hypothesis import given
from hypothesis import strategies as st

from leaddesk.exchange.reshape.vat import Tax, VatPart, parts, parts_of, parts_text, rate_in

RATES = st.sampled_from([Decimal(rate) for rate in ("4", "5", "5.5", "7", "10", "19", "21", "22", "25")])


def rounded(amount: Decimal) -> int:
    return int(amount.quantize(Decimal(1), rounding=ROUND_HALF_UP))


@st.composite
def orders(draw: st.DrawFn) -> tuple[int, list[Tax], int, dict[Decimal, tuple[int, int]]]:
    """An order as a shop rounds it, line by line: its total, its taxes, its lines, and net and VAT by rate."""
    lines = draw(st.lists(st.tuples(RATES, st.integers(100, 90_000)), min_size=1, max_size=8))
    by_rate: dict[Decimal, tuple[int, int]] = {}
    for rate, gross in lines:
        net = rounded(gross / (1 + rate / 100))
        had = by_rate.get(rate, (0, 0))
        by_rate[rate] = had[0] + net, had[1] + gross - net
    taxes = [Tax(rate, vat) for rate, (_, vat) in by_rate.items()]
    return sum(gross for _, gross in lines), taxes, len(lines), by_rate


@given(orders())
def test_the_parts_of_an_order_add_up_and_are_what_was_sold_as_closely_as_rounding_lets_it_be_told(
    order: tuple[int, list[Tax], int, dict[Decimal, tuple[int, int]]],
) -> None:
    gross, taxes, pieces, by_rate = order
    found = parts(gross, taxes, pieces)
    assert sum(each.net + each.vat for each in found) == gross
    assert sum(each.vat for each in found) == sum(tax.minor for tax in taxes)
    for each in found:
        if each.rate is None or not each.rate:
            continue
        net, vat = by_rate[each.rate]
        assert each.vat == vat
        assert abs(each.net - net) <= (pieces + 1) * 100 / each.rate + pieces


@given(st.integers(-(10**9), 10**9), st.lists(st.tuples(st.none() | RATES, st.integers(-(10**8), 10**8)), max_size=5))
def test_whatever_stands_in_the_file_the_parts_add_up_to_the_total(
    gross: int, taxes: list[tuple[Decimal | None, int]]
) -> None:
    found = parts(gross, [Tax(*each) for each in taxes], 3)
    assert sum(each.net + each.vat for each in found) == gross
    assert parts_of(parts_text(found, "EUR"), "EUR") == found


def test_one_tax_of_a_known_rate_is_the_whole_order() -> None:
    assert parts(12_200, [Tax(Decimal(22), 2_200)], 1) == (VatPart(Decimal(22), 10_000, 2_200),)


def test_what_is_not_taxed_is_a_part_without_vat() -> None:
    found = parts(13_200, [Tax(Decimal(22), 2_200)], 2)
    assert found == (VatPart(Decimal(22), 10_000, 2_200), VatPart(Decimal(0), 1_000, 0))


def test_two_taxes_on_the_same_amount_are_one_rate() -> None:
    taxes = [Tax(Decimal("7.25"), 725), Tax(Decimal(1), 100)]
    assert parts(10_825, taxes, 1) == (VatPart(Decimal("8.25"), 10_000, 825),)


def test_more_tax_than_its_rate_makes_of_the_total_is_of_no_known_rate() -> None:
    assert parts(12_200, [Tax(Decimal(22), 5_000)], 1) == (VatPart(None, 7_200, 5_000),)


def test_an_order_without_tax_and_one_of_nothing_have_no_vat() -> None:
    assert parts(5_000, [Tax(Decimal(22), 0)], 1) == (VatPart(Decimal(0), 5_000, 0),)
    assert parts(0, [], 1) == (VatPart(Decimal(0), 0, 0),)


def test_a_rate_is_read_out_of_the_name_of_a_tax() -> None:
    names = ("IVA 22%", "MwSt 7 %", "CA State Tax 7.25%", "moms 25,0 %", "VAT", "ISO 9001%")
    rates = [rate_in(name) for name in names]
    assert rates == [Decimal(22), Decimal(7), Decimal("7.25"), Decimal("25.0"), None, None]


def test_parts_are_readable_in_a_cell() -> None:
    found = (VatPart(Decimal(22), 10_000, 2_200), VatPart(None, 500, 33))
    assert parts_text(found, "EUR") == "22 %: 100.00 + 22.00; ? %: 5.00 + 0.33"
    assert parts_of("22 %: 100.00 + 22.00; ? %: 5.00 + 0.33", "EUR") == found
    assert parts_of("what else", "EUR") == ()
