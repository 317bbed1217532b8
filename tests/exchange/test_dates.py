from contextlib import suppress
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leaddesk.exchange.dates import ORDERS, DateEvidence, DateForm, DateOrder, month_names, parse, parse_month
from leaddesk.model.days import When
from leaddesk.model.errors import AmbiguousError, BadInputError

ROME = ZoneInfo("Europe/Rome")
ENGLISH = [date(2000, number, 1).strftime("%B").lower() for number in range(1, 13)]
MONTHS = month_names(
    {name: number for number, name in enumerate(ENGLISH, start=1)}
    | {"märz": 3, "marzo": 3, "abril": 4, "juni": 6, "luglio": 7, "maart": 3, "mrt": 3, "dezember": 12, "okt": 10}
)


def form_of(*texts: str, option: DateOrder | None = None) -> DateForm:
    evidence = DateEvidence(MONTHS)
    for text in texts:
        evidence.feed(text)
    return evidence.decide(option, "Created")


def read(text: str, order: DateOrder = "dmy") -> When:
    return parse(text, DateForm(order, MONTHS), ROME)


@pytest.mark.parametrize(
    ("text", "order", "day"),
    [
        ("2025-12-31", "dmy", "2025-12-31"),
        ("2025/12/31", "mdy", "2025-12-31"),
        ("2025.1.5", "dmy", "2025-01-05"),
        ("20251231", "dmy", "2025-12-31"),
        ("31.12.2025", "dmy", "2025-12-31"),
        ("31. 12. 2025", "dmy", "2025-12-31"),
        ("1/2/2025", "dmy", "2025-02-01"),
        ("1/2/2025", "mdy", "2025-01-02"),
        ("12/31/2025", "mdy", "2025-12-31"),
        ("20-10-16", "dmy", "2016-10-20"),
        ("20-10-16", "ymd", "2020-10-16"),
        ("01-01-68", "dmy", "2068-01-01"),
        ("01-01-69", "dmy", "1969-01-01"),
        ("15 Apr, 2021", "dmy", "2021-04-15"),
        ("15. April 2021", "mdy", "2021-04-15"),
        ("15-Apr-21", "ymd", "2021-04-15"),
        ("APRIL 15, 2021", "dmy", "2021-04-15"),
        ("1st June 2021", "dmy", "2021-06-01"),
        ("15 de abril de 2021", "dmy", "2021-04-15"),
        ("3. März 2022", "dmy", "2022-03-03"),
        ("3. Ma\u0308rz 2022", "dmy", "2022-03-03"),
        ("3 mrt 2022", "dmy", "2022-03-03"),
        ("3 sept. 2022", "dmy", "2022-09-03"),
        ("2021 Apr 15", "dmy", "2021-04-15"),
        ("'2025-12-31", "dmy", "2025-12-31"),
        (" 2025-12-31 ", "dmy", "2025-12-31"),
        ("29.02.2024", "dmy", "2024-02-29"),
        ("1900-01-01", "dmy", "1900-01-01"),
        ("2199-12-31", "dmy", "2199-12-31"),
    ],
)
def test_a_day_is_read_as_people_write_it(text: str, order: DateOrder, day: str) -> None:
    assert read(text, order) == When(None, date.fromisoformat(day))


@pytest.mark.parametrize(
    ("text", "order", "instant"),
    [
        ("2025-12-31T10:00:00Z", "dmy", "2025-12-31T10:00:00"),
        ("2025-12-31 10:00:00 UTC", "dmy", "2025-12-31T10:00:00"),
        ("2025-12-31T10:00+02:00", "dmy", "2025-12-31T08:00:00"),
        ("2025-12-31T10:00:00.5-0530", "dmy", "2025-12-31T15:30:00.500000"),
        ("2025-12-31 10:00:00,25", "dmy", "2025-12-31T09:00:00.250000"),
        ("2018-06-05 17:27:23", "dmy", "2018-06-05T15:27:23"),
        ("31/12/2025 14.30", "dmy", "2025-12-31T13:30:00"),
        ("31.12.2025, 14:30:01", "dmy", "2025-12-31T13:30:01"),
        ("3/15/2024 2:30 PM", "mdy", "2024-03-15T13:30:00"),
        ("3/15/2024 12:05 a.m.", "mdy", "2024-03-14T23:05:00"),
        ("15 Apr, 2021 00:03:00", "dmy", "2021-04-14T22:03:00"),
    ],
)
def test_a_time_is_kept_and_one_without_a_zone_is_the_shops(text: str, order: DateOrder, instant: str) -> None:
    assert read(text, order).at == datetime.fromisoformat(instant).replace(tzinfo=UTC)


def test_the_day_of_an_instant_is_the_shops() -> None:
    assert read("2025-12-31T23:30:00Z") == When(datetime(2025, 12, 31, 23, 30, tzinfo=UTC), date(2026, 1, 1))
    assert read("15 Apr, 2021 00:03:00").on == date(2021, 4, 15)


@pytest.mark.parametrize(
    "text",
    [
        *("", "-", "n/a", "12/31", "13/13/2024", "2025-13-01", "20251331", "1-1-1", "123-1-1", "1.2.3", "0000-00-00"),
        *("1899-12-31", "2200-01-01", "2200-01-01T10:00:00", "29.02.2023", "2023-02-29", "31.04.2024", "45631"),
        *("2024-01-01 24:00", "2024-01-01 10:60", "2024-01-01 10:00:60", "1/1/2024 13:00 PM", "1/1/2024 0:30 AM"),
        *(
            "2024-01-01T10:00:00+99:00",
            "2024-W01-1",
            "٢٠٢٤-01-01",
            "20251231T235959Z",
            "15 Xyz 2024",
            "1.1.2024" + " " * 100,
            "9" * 5000,
        ),
    ],
)
def test_what_is_no_day_is_refused(text: str) -> None:
    with pytest.raises(BadInputError):
        read(text)


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


@pytest.mark.parametrize(
    "text",
    [
        *("2026-03", "2026/3", "202603", "03/2026", "3.2026", "March 2026", "Mar-26", "2026 märz", "marzo de 2026"),
        *("2026-03-15", "2026-03-15T10:00:00Z", " 'march 2026 "),
    ],
)
def test_a_month_is_read_as_people_write_it(text: str) -> None:
    assert parse_month(text, MONTHS) == date(2026, 3, 1)


@pytest.mark.parametrize(
    "text", ["", "03/26", "13/2026", "2026-13", "Xyz 2026", "March", "2200-01", "2026", "9" * 5000]
)
def test_what_is_no_month_is_refused(text: str) -> None:
    with pytest.raises(BadInputError, match="is not a month"):
        parse_month(text, MONTHS)


def test_the_beginning_of_a_months_name_counts_if_it_can_mean_one_month_only() -> None:
    names = month_names({"Juni": 6, "juli": 7, "maja": 5, "majo": 8})
    assert dict(names) == {"jun": 6, "juni": 6, "jul": 7, "juli": 7, "maja": 5, "majo": 8}


WRITTEN: list[tuple[DateOrder, str]] = [
    ("dmy", "{d:02}.{m:02}.{y}"),
    ("dmy", "{d}/{m}/{y}"),
    ("dmy", "{d:02}-{m:02}-{yy:02}"),
    ("mdy", "{m:02}/{d:02}/{y}"),
    ("mdy", "{m}/{d}/{yy:02}"),
    ("ymd", "{yy:02}-{m:02}-{d:02}"),
    ("ymd", "{y}/{m}/{d}"),
    ("ymd", "{y}-{m:02}-{d:02}"),
    ("ymd", "{y}{m:02}{d:02}"),
    ("dmy", "{d} {name} {y}"),
    ("dmy", "{d}. {name}, {y}"),
    ("mdy", "{name} {d}, {y}"),
    ("dmy", "{d:02}-{short}-{yy:02}"),
]


@given(
    day=st.dates(date(1969, 1, 1), date(2068, 12, 31)),
    written=st.sampled_from(WRITTEN),
    clock=st.none() | st.times().map(lambda time: time.replace(microsecond=0)),
)
def test_a_day_written_in_any_form_is_read_back(day: date, written: tuple[DateOrder, str], clock: object) -> None:
    order, template = written
    name = ENGLISH[day.month - 1]
    text = template.format(d=day.day, m=day.month, y=day.year, yy=day.year % 100, name=name.title(), short=name[:3])
    if clock is not None:
        text = f"{text} {clock}"
    moment = parse(text, form_of(text, option=order), ZoneInfo("UTC"))
    assert moment.on == day
    assert (moment.at is None) == (clock is None)
    try:
        assert parse(text, form_of(text), ZoneInfo("UTC")).on == day
    except AmbiguousError:
        assert len({parse(text, form, ROME).on for form in _readers(text)}) > 1


def _readers(text: str) -> list[DateForm]:
    forms = []
    for order in ORDERS:
        form = DateForm(order, MONTHS)
        try:
            parse(text, form, ROME)
        except BadInputError:
            continue
        forms.append(form)
    return forms


@settings(max_examples=2000)
@given(
    st.text(alphabet=st.characters(codec="utf-8"), max_size=90) | st.text("0123456789-/.:, TZapmAPRil'", max_size=40)
)
def test_no_text_does_anything_worse_than_being_refused(text: str) -> None:
    for order in ORDERS:
        try:
            day = read(text, order).on
        except BadInputError:
            continue
        assert day is not None
        assert 1899 <= day.year <= 2200
    with suppress(BadInputError):
        parse_month(text, MONTHS)
    with suppress(AmbiguousError):
        form_of(text)
