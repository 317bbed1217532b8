"""How a column of dates is read: from all its values, and never guessed."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.exchange.dates import ORDERS, DateEvidence, DateForm, DateOrder, month_names, parse
from leaddesk.exchange.layout import CellNumber
from leaddesk.model.days import When
from leaddesk.model.errors import AmbiguousError, BadInputError

ROME = ZoneInfo("Europe/Rome")
MONTHS = month_names({"april": 4})


def form_of(*texts: str, option: DateOrder | None = None) -> DateForm:
    evidence = DateEvidence(MONTHS)
    for text in texts:
        evidence.feed(text)
    return evidence.decide(option, "Created")


@pytest.mark.parametrize(
    ("texts", "order"),
    [
        (("31.12.2025", "01.02.2025"), "dmy"),
        (("12/31/2025", "01/02/2025"), "mdy"),
        (("20-10-16", "31.12.2016"), "dmy"),
        (("99-12-31",), "ymd"),
        (("3/15/2024 2:30 PM",), "mdy"),
        (("31.12.2025", "n/a", "", "2025-01-02", "15 Apr 2021"), "dmy"),
    ],
)
def test_the_values_of_a_column_tell_its_order(texts: tuple[str, ...], order: str) -> None:
    assert form_of(*texts).order == order


@pytest.mark.parametrize("texts", [(), ("2025-12-31", "2025-01-02 10:00"), ("05.05.2025",), ("15 Apr, 2021 00:03:00",)])
def test_values_that_are_the_same_day_either_way_need_no_option(texts: tuple[str, ...]) -> None:
    assert form_of(*texts).order in ORDERS


@pytest.mark.parametrize(
    ("texts", "example", "options"),
    [
        (("01.02.2025", "03.04.2025"), "01.02.2025", ("dmy", "mdy")),
        (("20-10-16", "25-10-16"), "20-10-16", ("dmy", "ymd")),
        (("05.05.2025", "1/2/2025 10:00 AM"), "1/2/2025 10:00 AM", ("dmy", "mdy")),
    ],
)
def test_a_column_that_two_orders_read_is_asked_about(
    texts: tuple[str, ...], example: str, options: tuple[str, str]
) -> None:
    with pytest.raises(AmbiguousError) as caught:
        form_of(*texts)
    message = str(caught.value)
    assert "Created" in message
    assert example in message
    assert all(f"--date-order {option}" in message for option in options)


def test_every_order_that_is_possible_is_named() -> None:
    with pytest.raises(AmbiguousError) as caught:
        form_of("05.04.03", "01.02.03")
    assert "read as dmy, as mdy and as ymd" in str(caught.value)
    assert "--date-order dmy, --date-order mdy or --date-order ymd" in str(caught.value)


@pytest.mark.parametrize(
    ("texts", "moments"),
    [
        (("45631", "46022"), (When(None, date(2024, 12, 5)), When(None, date(2025, 12, 31)))),
        (("45631,5", ""), (When(datetime(2024, 12, 5, 11, tzinfo=UTC), date(2024, 12, 5)),)),
        (("45631.75",), (When(datetime(2024, 12, 5, 17, tzinfo=UTC), date(2024, 12, 5)),)),
        (("45631.0", "n/a"), (When(None, date(2024, 12, 5)),)),
        (("1767220200",), (When(datetime(2025, 12, 31, 22, 30, tzinfo=UTC), date(2025, 12, 31)),)),
        (("1767223800000",), (When(datetime(2025, 12, 31, 23, 30, tzinfo=UTC), date(2026, 1, 1)),)),
    ],
)
@pytest.mark.parametrize("kind", [str, CellNumber])
def test_a_column_that_counts_is_read_as_days_or_seconds(
    texts: tuple[str, ...], moments: tuple[When, ...], kind: type[str]
) -> None:
    form = form_of(*map(kind, texts))
    assert tuple(parse(kind(text), form, ROME) for text in texts[: len(moments)]) == moments


@pytest.mark.parametrize(
    "texts", [("45631", "2025-12-31"), ("45631", "31.12.2025"), ("45631", "15 Apr 2021"), ("45631", "1767220200")]
)
def test_a_number_among_dates_or_other_counts_is_refused_and_never_guessed(texts: tuple[str, ...]) -> None:
    form = form_of(*texts)
    assert form.counted is None
    with pytest.raises(BadInputError, match="is a number among dates"):
        parse("45631", form, ROME)


def test_a_date_in_a_column_that_counts_is_read_as_one() -> None:
    form = form_of("45631")
    assert parse("31.12.2025", form, ROME).on == date(2025, 12, 31)
    with pytest.raises(BadInputError, match="is a number among dates"):
        parse("1767220200", form, ROME)


def test_a_day_that_does_not_exist_rules_no_order_out() -> None:
    with pytest.raises(AmbiguousError, match="--date-order dmy"):
        form_of("20-10-16", "29-02-17")


def test_a_column_that_mixes_orders_is_asked_about_and_shows_two_examples() -> None:
    with pytest.raises(AmbiguousError, match=r"“31/12/2025” and “12/31/2025”.*--date-order dmy, mdy or ymd"):
        form_of("31/12/2025", "12/31/2025")
    with pytest.raises(AmbiguousError, match=r"mixes.*“99-12-31” and “31\.12\.2025”"):
        form_of("99-12-31", "31.12.2025")


def test_the_option_settles_any_column_and_what_it_cannot_read_is_refused_one_by_one() -> None:
    form = form_of("20-10-16", "10-16-20", option="dmy")
    assert parse("20-10-16", form, ROME).on == date(2016, 10, 20)
    with pytest.raises(BadInputError):
        parse("10-16-20", form, ROME)


def test_evidence_does_not_grow_with_the_column() -> None:
    evidence = DateEvidence(MONTHS)
    for number in range(30_000):
        evidence.feed(f"31.12.2025 {number // 3600:02}:{number // 60 % 60:02}:{number % 60:02}")
    assert sum(len(value) for value in vars(evidence).values() if isinstance(value, set | dict)) < 5000


@given(st.datetimes(datetime(1954, 10, 4), datetime(2119, 1, 10)).map(lambda moment: moment.replace(microsecond=0)))
def test_a_moment_counted_in_days_or_seconds_is_read_back(moment: datetime) -> None:
    zone = ZoneInfo("UTC")
    whole, part = divmod(moment - datetime(1899, 12, 30), timedelta(days=1))
    counts = [f"{whole + part / timedelta(days=1):.10f}"]
    if datetime(2001, 9, 9, 2) < moment:
        counts += [f"{moment.replace(tzinfo=UTC).timestamp():.0f}", f"{moment.replace(tzinfo=UTC).timestamp():.0f}000"]
    for text in counts:
        read_back = parse(text, form_of(text), zone)
        assert read_back.on == moment.date()
        assert read_back.at in (None, moment.replace(tzinfo=UTC))
