from contextlib import suppress
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leaddesk.exchange.dates import ORDERS, DateEvidence, DateForm, DateOrder, month_names, parse, parse_month
from leaddesk.model.days import When
from leaddesk.model.errors import AmbiguousError, BadInputError
from tests.lanes import some_of

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
        ("31 / 12 / 2025", "dmy", "2025-12-31"),
        ("31–12–2025", "dmy", "2025-12-31"),
        ("３１．１２．２０２５", "dmy", "2025-12-31"),
        ("Wednesday, 31 December 2025", "dmy", "2025-12-31"),
        ("Wed, December 31, 2025", "dmy", "2025-12-31"),
        ("Mi., 31.12.2025", "dmy", "2025-12-31"),
        ("mercoledì 31/12/2025", "dmy", "2025-12-31"),
        ("mar 30/12/2025", "dmy", "2025-12-30"),
        ("mar 30 dez 2025", "dmy", "2025-12-30"),
        ("Mar 30, 2025", "dmy", "2025-03-30"),
        ("quarta-feira, 30 de abril de 2025", "dmy", "2025-04-30"),
        ("onsdag den 3 juni 2025", "dmy", "2025-06-03"),
        ("l'8 luglio 2025", "dmy", "2025-07-08"),
        ("1º luglio 2025", "dmy", "2025-07-01"),
        ("1:a juni 2025", "dmy", "2025-06-01"),
        ("15th of April 2021", "dmy", "2021-04-15"),
        ("15.Apr.2021", "dmy", "2021-04-15"),
        ("15 apr '21", "dmy", "2021-04-15"),
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
        ("Mar 30 2025 10:00:00", "dmy", "2025-03-30T08:00:00"),
        ("31/12/2025 14h30", "dmy", "2025-12-31T13:30:00"),
        ("31/12/2025 14 h", "dmy", "2025-12-31T13:00:00"),
        ("31.12.2025 14.30 Uhr", "dmy", "2025-12-31T13:30:00"),
        ("31.12.2025 um 14 Uhr", "dmy", "2025-12-31T13:00:00"),
        ("31.12.2025 kl. 14.30", "dmy", "2025-12-31T13:30:00"),
        ("31/12/2025 alle ore 14:30", "dmy", "2025-12-31T13:30:00"),
        ("31/12/2025 às 14h30", "dmy", "2025-12-31T13:30:00"),
        ("31-12-2025 om 14.30 uur", "dmy", "2025-12-31T13:30:00"),
        ("31.12.2025 - 14:30", "dmy", "2025-12-31T13:30:00"),
        ("December 31, 2025 at 2:30 PM", "dmy", "2025-12-31T13:30:00"),
        ("12/31/2025, 2 pm", "mdy", "2025-12-31T13:00:00"),
        ("31.12.2025 14:30 CET", "dmy", "2025-12-31T13:30:00"),
        ("31.12.2025 14:30 GMT+1", "dmy", "2025-12-31T13:30:00"),
        ("2025-12-31 14:30 +0100", "dmy", "2025-12-31T13:30:00"),
        ("Wed, 31 Dec 2025 13:30:00 +0000", "dmy", "2025-12-31T13:30:00"),
        ("Wed Dec 31 2025 14:30:00 GMT+0100 (Central European Standard Time)", "dmy", "2025-12-31T13:30:00"),
        ("Wed Dec 31 14:30:00 CET 2025", "dmy", "2025-12-31T13:30:00"),
        ("20251231T133000Z", "dmy", "2025-12-31T13:30:00"),
        ("20251231143000", "dmy", "2025-12-31T13:30:00"),
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
            "20251331T235959Z",
            "31/12/2025 14",
            "1.1.2024 10:00 XYZ",
            "Foo 1.1.2024",
            "1700000000",
            "1.1.2024 10:00 GMT+99",
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
    ("text", "order", "reason"),
    [
        ("31.04.2024", "dmy", "There is no such date as “31.04.2024”: that month has 30 days."),
        ("2023-02-29", "dmy", "There is no such date as “2023-02-29”: that month has 28 days."),
        ("1.1.2024 25:00", "dmy", "There is no such time as in “1.1.2024 25:00”."),
        ("12/31/2025", "dmy", "“12/31/2025” is not a date in the order dmy (d day, m month, y year)."),
        ("45631", "dmy", "“45631” is a number among dates; write it as a date."),
        ("soon", "dmy", "“soon” is not a date."),
    ],
)
def test_what_is_wrong_with_a_date_is_named(text: str, order: DateOrder, reason: str) -> None:
    with pytest.raises(BadInputError) as caught:
        read(text, order)
    assert str(caught.value) == reason


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
    ("dmy", "{weekday}, {d:02}.{m:02}.{y}"),
    ("dmy", "{weekday} {d} {name} {y}"),
    ("mdy", "{weekday}, {name} {d}, {y}"),
    ("dmy", "den {d} {short}. {y}"),
]
CLOCKS = [" {}", ", {}", "T{}", " kl. {}", " um {} Uhr", " - {}", " at {}"]


@given(
    day=st.dates(date(1969, 1, 1), date(2068, 12, 31)),
    written=st.sampled_from(WRITTEN),
    clock=st.none() | st.times().map(lambda time: time.replace(microsecond=0)),
    before=st.sampled_from(CLOCKS),
)
def test_a_day_written_in_any_form_is_read_back(
    day: date, written: tuple[DateOrder, str], clock: time | None, before: str
) -> None:
    order, template = written
    name = ENGLISH[day.month - 1]
    weekday = day.strftime("%A")
    numbers = {"d": day.day, "m": day.month, "y": day.year, "yy": day.year % 100}
    text = template.format(**numbers, name=name.title(), short=name[:3], weekday=weekday)
    if clock is not None:
        text += before.format(clock)
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


@settings(max_examples=some_of(2000))
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
