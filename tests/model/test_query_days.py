from datetime import date

import pytest

from leaddesk.model.errors import BadInputError
from leaddesk.model.query_days import DAY_WORDS, NUMBER_MARK, days

TODAY = date(2026, 3, 4)  # a Wednesday


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("this-week", date(2026, 3, 2), date(2026, 3, 8)),
        ("last-week", date(2026, 2, 23), date(2026, 3, 1)),
        ("next-week", date(2026, 3, 9), date(2026, 3, 15)),
        ("this-month", date(2026, 3, 1), date(2026, 3, 31)),
        ("last-month", date(2026, 2, 1), date(2026, 2, 28)),
        ("next-month", date(2026, 4, 1), date(2026, 4, 30)),
        ("this-quarter", date(2026, 1, 1), date(2026, 3, 31)),
        ("last-quarter", date(2025, 10, 1), date(2025, 12, 31)),
        ("this-year", date(2026, 1, 1), date(2026, 12, 31)),
        ("Last_Year", date(2025, 1, 1), date(2025, 12, 31)),
        ("last 7 days", date(2026, 2, 26), TODAY),
        ("next-7-days", TODAY, date(2026, 3, 10)),
        ("last-1-day", TODAY, TODAY),
        ("last-0-days", TODAY, TODAY),
    ],
)
def test_words_for_days_move_with_the_calendar(text: str, first: date, last: date) -> None:
    assert days(text, TODAY) == (first, last)


def test_in_january_the_last_month_is_december() -> None:
    assert days("last-month", date(2026, 1, 31)) == (date(2025, 12, 1), date(2025, 12, 31))
    assert days("next-month", date(2026, 12, 31)) == (date(2027, 1, 1), date(2027, 1, 31))


@pytest.mark.parametrize("day", [date.min, date.max, date(2024, 2, 29)])
def test_every_word_is_a_span_or_a_sentence_on_any_day(day: date) -> None:
    for word in DAY_WORDS:
        try:
            first, last = days(word.replace(NUMBER_MARK, "30"), day)
        except BadInputError:
            assert day in (date.min, date.max)
        else:
            assert first <= last


@pytest.mark.parametrize("text", ["", "last", "last-days", "last-12345-days", "this-monday", "7-days", "last-٧-days"])
def test_what_names_no_day_is_said_in_a_sentence(text: str) -> None:
    with pytest.raises(BadInputError, match="is not a day; write"):
        days(text, TODAY)
