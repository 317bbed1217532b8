from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st

from leaddesk.exchange.write_ics import Entry, ics_text

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


@given(title=st.text(max_size=200), details=st.text(max_size=200))
def test_no_text_breaks_the_file(title: str, details: str) -> None:
    text = ics_text(Entry("1@leaddesk", date(2026, 3, 2), title, details), NOW)
    lines = text.split("\r\n")
    assert all(len(line.encode("utf-8", "replace")) <= 75 for line in lines)
    assert text.count("BEGIN:VEVENT") - title.count("BEGIN:VEVENT") - details.count("BEGIN:VEVENT") == 1
    whole = text.replace("\r\n ", "").split("\r\n")
    assert [line.partition(":")[0].partition(";")[0] for line in whole if line][:4] == [
        "BEGIN",
        "VERSION",
        "PRODID",
        "BEGIN",
    ]
    assert len(whole) == (14 if details else 13)


def test_marks_of_the_format_are_escaped() -> None:
    text = ics_text(Entry("1@leaddesk", date(2026, 3, 2), "a;b,c\\d\ne", ""), NOW)
    assert "SUMMARY:a\\;b\\,c\\\\d\\ne\r\n" in text
    assert "DTSTAMP:20260302T093000Z\r\n" in text
