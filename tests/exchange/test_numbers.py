import time
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leaddesk.exchange.layout import CellNumber
from leaddesk.exchange.numbers import DecimalMark, NumberEvidence, NumberForm, amount, parse, percent
from leaddesk.model.errors import AmbiguousError, BadInputError
from tests.lanes import some_of

COMMA, POINT = NumberForm("comma"), NumberForm("point")


def form_of(*texts: str, option: DecimalMark | None = None) -> NumberForm:
    evidence = NumberEvidence()
    for text in texts:
        evidence.feed(text)
    return evidence.decide(option, "Price")


@pytest.mark.parametrize(
    ("text", "form", "expected"),
    [
        ("1.234,56", COMMA, "1234.56"),
        ("1,234.56", POINT, "1234.56"),
        ("1 234,56", COMMA, "1234.56"),
        ("1\u00a0234,56", COMMA, "1234.56"),
        ("1\u202f234\u202f567,8", COMMA, "1234567.8"),
        ("1'234.56", POINT, "1234.56"),
        ("1’234.56", POINT, "1234.56"),
        ("(12,50)", COMMA, "-12.50"),
        ("$1,117.10K", POINT, "1117100"),
        ("1,5M", COMMA, "1500000"),
        ("€ 7,5", COMMA, "7.5"),
        ("-€ 7,5", COMMA, "-7.5"),
        ("€ -7,5", COMMA, "-7.5"),
        ("(€ 7)", POINT, "-7"),
        ("12 %", POINT, "12"),
        ("1234-", POINT, "-1234"),
        ("-1", COMMA, "-1"),
        ("−1", COMMA, "-1"),
        ("+1", COMMA, "1"),
        ("1100.04", POINT, "1100.04"),
        ("0,5", COMMA, "0.5"),
        (",5", COMMA, "0.5"),
        ("1.234.567", COMMA, "1234567"),
        ("5,-", COMMA, "5"),
        ("5,--", COMMA, "5"),
        ("1 234:-", COMMA, "1234"),
        ("CHF 12.-", POINT, "12"),
        ("CHF 12.-", COMMA, "12"),
        ("1'234.-", POINT, "1234"),
        ("1.234.-", COMMA, "1234"),
        ("1,234.-", POINT, "1234"),
        ("1,2 Mio. €", COMMA, "1200000"),
        ("1.2 million USD", POINT, "1200000"),
        ("3 Tsd.", COMMA, "3000"),
        ("2 miljoner kronor", COMMA, "2000000"),
        ("5 mila euro", COMMA, "5000"),
        ("1 Mrd. EUR", COMMA, "1000000000"),
        ("5 TEUR", COMMA, "5000"),
        ("5 T€", COMMA, "5000"),
        ("5k€", COMMA, "5000"),
        ("250 tkr", COMMA, "250000"),
        ("$1.2m", POINT, "1200000"),
        ("$1.2B", POINT, "1200000000"),
        ("- 5", COMMA, "-5"),
        ("–5", COMMA, "-5"),
        ("１，２３４．５", POINT, "1234.5"),
        ("（5）", POINT, "-5"),
        ("  12.5 ", POINT, "12.5"),
        ("'-5,00", COMMA, "-5"),
        ("999999999999999999", POINT, "999999999999999999"),
        ("0.30000000000000004", POINT, "0.30000000000000004"),
    ],
)
def test_a_number_is_read_as_people_write_it(text: str, form: NumberForm, expected: str) -> None:
    assert parse(text, form) == Decimal(expected)


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        ("€ 5", "EUR"),
        ("5 €", "EUR"),
        ("5 Euro", "EUR"),
        ("EUR5", "EUR"),
        ("5 sek", "SEK"),
        ("£5", "GBP"),
        ("US$ 5", "USD"),
        ("5 USD", "USD"),
        ("$5 USD", "USD"),
        ("CHF 5", "CHF"),
        ("Fr. 5", "CHF"),
        ("5 Franken", "CHF"),
        ("C$5", "CAD"),
        ("5 pounds", "GBP"),
                ("5 kronor", None),
        ("5 dollars", None),
        ("R$ 5", "BRL"),
        ("$ 5", None),
        ("5 kr", None),
        ("5 Kr.", None),
        ("5:-", None),
        ("5", None),
    ],
)
def test_a_currency_is_told_only_by_a_mark_that_no_other_has(text: str, currency: str | None) -> None:
    assert amount(text, POINT) == (Decimal(5), currency)


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "-", "--5", "(-5)", "(5", "5)", "1.2.3", "1,2,3", "1 23", "1 234 56", "1\n234", "12:30", "Q4 2016"),
        *(
            "1e5",
            "1e999",
            "NaN",
            "nan",
            "inf",
            "-Infinity",
            "0x10",
            "1_000",
            "٣",
            "²",
            "½",
            "%",
            "€",
            "k",
            "5 kg",
            "5 min",
            "5 m",
            "K 5",
            "5 k M",
            "5 %€",
            "5 b",
        ),
        *(
            "5 EUR USD",
            "€5£",
            "5 xyz",
            "5.",
            "1.234,567.8",
            "0.234.567",
            "9" * 19,
            "9" * 5000,
            "-" + "9" * 30,
            "1000000000000M",
        ),
    ],
)
@pytest.mark.parametrize("form", [COMMA, POINT])
def test_what_is_no_number_or_too_large_is_refused_quickly(text: str, form: NumberForm) -> None:
    started = time.perf_counter()
    form_of(text)
    with pytest.raises(BadInputError):
        parse(text, form)
    assert time.perf_counter() - started < 0.1


@pytest.mark.parametrize(
    ("texts", "mark"),
    [
        (("1100.04",), "point"),
        (("0,5",), "comma"),
        (("0.234",), "point"),
        (("1234.567",), "point"),
        (("1.234.567",), "comma"),
        (("1,234", "1,234,567"), "point"),
        (("1.234", "12,5"), "comma"),
        (("1.234", "€ 12.5"), "point"),
        (("1.234,56",), "comma"),
        (("1'234", "0.5"), "point"),
        (("5,-",), "comma"),
        (("12", "n/a", "", "3,5"), "comma"),
    ],
)
def test_the_values_of_a_column_tell_its_decimal_mark(texts: tuple[str, ...], mark: str) -> None:
    assert form_of(*texts).decimal == mark


@pytest.mark.parametrize(
    "texts", [("1.234",), ("1,234", "12"), ("€ 1.234", "n/a"), ("-1.234",), ("1.234", "999.999"), ("1.234K",)]
)
def test_values_that_can_be_read_in_two_ways_are_asked_about(texts: tuple[str, ...]) -> None:
    with pytest.raises(AmbiguousError) as caught:
        form_of(*texts)
    message = str(caught.value)
    assert "Price" in message
    assert texts[0] in message
    assert "--decimal comma or --decimal point" in message


def test_a_column_with_both_marks_is_asked_about_and_shows_both() -> None:
    with pytest.raises(AmbiguousError, match=r"decimal comma in “1,5”.*decimal point in “2\.75”.*--decimal"):
        form_of("1,5", "2.75")


def test_the_option_settles_any_column() -> None:
    assert parse("1.234", form_of("1.234", option="comma")) == 1234
    assert parse("1.234", form_of("1.234", option="point")) == Decimal("1.234")
    with pytest.raises(BadInputError, match=r"“2\.75” is not a number with a decimal comma"):
        parse("2.75", form_of("1,5", "2.75", option="comma"))


def test_a_number_of_a_workbook_is_read_as_it_is_and_tells_nothing_of_the_column() -> None:
    assert amount(CellNumber("1.234"), COMMA) == (Decimal("1.234"), None)
    assert parse(CellNumber("-0.5"), COMMA) == Decimal("-0.5")
    assert parse(CellNumber("12"), COMMA) == 12
    assert form_of(CellNumber("1.234"), CellNumber("2.5"), "1,5").decimal == "comma"
    assert form_of(CellNumber("1.234")).decimal == "point"
    assert form_of(CellNumber("0.25"), CellNumber("1")).shares


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("2.24O,00", "There is a letter O among the digits of “2.24O,00”."),
        ("l2", "There is a letter l among the digits of “l2”."),
        ("1,5E+06", "“1,5E+06” was rounded by a spreadsheet program: its last digits are lost."),
        ("soon", "“soon” is not a number with a decimal comma."),
    ],
)
def test_what_is_wrong_with_a_number_is_named(text: str, reason: str) -> None:
    with pytest.raises(BadInputError) as caught:
        parse(text, COMMA)
    assert str(caught.value) == reason


@pytest.mark.parametrize("texts", [(), ("12", "1 234", "1'234", "-5", "€ 7"), ("", "n/a", "31.12.2025")])
def test_values_that_read_the_same_either_way_need_no_option(texts: tuple[str, ...]) -> None:
    assert form_of(*texts).decimal == "point"


def test_parts_of_one_are_told_from_per_cent_by_the_whole_column() -> None:
    shares = form_of("0.25", "1", "0")
    assert [percent(text, shares) for text in ("0.25", "1", "0", "5 %")] == [25, 100, 0, 5]
    per_cent = form_of("0.25", "50")
    assert [percent(text, per_cent) for text in ("0.25", "50")] == [Decimal("0.25"), 50]
    assert percent("1", form_of("0", "1")) == 1
    assert percent("0,5 %", form_of("0,5 %")) == Decimal("0.5")


def test_evidence_keeps_no_more_than_examples() -> None:
    evidence = NumberEvidence()
    for number in range(20_000):
        evidence.feed(f"{number}.{number % 100:02}")
    assert sum(len(str(value)) for value in vars(evidence).values()) < 200


STYLES = [("comma", ",", group) for group in ("", ".", " ", "\u00a0", "\u202f", "'", "’")] + [
    ("point", ".", group) for group in ("", ",", " ", "\u00a0", "\u2009", "'", "’")
]


@given(
    value=st.decimals(-(10**15), 10**15, places=2),
    style=st.sampled_from(STYLES),
    dress=st.sampled_from(["{}", "€ {}", "{} EUR", "{} €", "kr {}", " {} ", "{}%", "{} kronor", "Fr. {}"]),
    negative=st.sampled_from(["-{}", "−{}", "–{}", "- {}", "{}-", "({})"]),
    apostrophe=st.sampled_from(["", "'"]),
)
def test_a_number_written_in_any_form_is_read_back(
    value: Decimal, style: tuple[DecimalMark, str, str], dress: str, negative: str, apostrophe: str
) -> None:
    mark, decimal, group = style
    digits = f"{abs(value):,.2f}".replace(",", "\0").replace(".", decimal).replace("\0", group)
    if value < 0:
        dress, digits = (negative.format(dress.strip()), digits) if negative == "({})" else (negative, digits)
    text = f"{apostrophe}{dress.format(digits)}"
    assert parse(text, form_of(text)) == value
    assert form_of(text).decimal == mark


@settings(max_examples=some_of(2000))
@given(
    st.text(alphabet=st.characters(codec="utf-8"), max_size=80)
    | st.text("0123456789.,'’ -+()€$%kKM\u00a0", max_size=60)
)
def test_no_text_does_anything_worse_than_being_refused(text: str) -> None:
    for mark in ("comma", "point"):
        form = form_of(text, option=mark)
        try:
            value, _ = amount(text, form)
        except BadInputError:
            continue
        assert abs(value) < 2**63
    try:
        decided = form_of(text)
    except AmbiguousError:
        values = {parse(text, COMMA), parse(text, POINT)}
        assert len(values) == 2
    else:
        assert decided.decimal in ("comma", "point")
