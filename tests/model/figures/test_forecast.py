from hypothesis import given
from hypothesis import strategies as st

from leaddesk.model.figures.forecast import ForecastMonth, OpenValue, forecast


def test_open_leads_count_by_their_probability() -> None:
    months = forecast({}, [OpenValue("2026-03", 90, 380_000), OpenValue("2026-03", 20, 2_250_000)])
    assert months == (ForecastMonth("2026-03", 0, 792_000, 2_630_000),)


def test_months_are_in_order_and_the_unknown_month_is_the_last() -> None:
    months = forecast({"2026-01": 500, "2025-12": 100}, [OpenValue(None, 50, 80), OpenValue("2026-02", 10, 100)])
    assert months == (
        ForecastMonth("2025-12", 100, 0, 0),
        ForecastMonth("2026-01", 500, 0, 0),
        ForecastMonth("2026-02", 0, 10, 100),
        ForecastMonth(None, 0, 40, 80),
    )


def test_a_month_has_what_was_won_in_it_beside_what_is_still_expected() -> None:
    assert forecast({"2026-01": 500}, [OpenValue("2026-01", 25, 1_000)]) == (ForecastMonth("2026-01", 500, 250, 1_000),)


def test_what_was_won_on_an_unknown_day_is_in_the_unknown_month() -> None:
    assert forecast({None: 700}, []) == (ForecastMonth(None, 700, 0, 0),)


def test_a_month_is_rounded_once_and_half_up() -> None:
    assert forecast({}, [OpenValue("2026-01", 50, 1), OpenValue("2026-01", 50, 2)])[0].weighted_minor == 2
    assert forecast({}, [OpenValue("2026-01", 30, 1), OpenValue("2026-01", 10, 1)])[0].weighted_minor == 0


def test_nothing_won_and_nothing_open_is_no_month() -> None:
    assert forecast({}, []) == ()


months = st.none() | st.sampled_from(["2025-11", "2025-12", "2026-01"])
minors = st.integers(0, 10**12)


@given(
    st.dictionaries(months, minors),
    st.lists(st.builds(OpenValue, months, st.integers(0, 100), minors), max_size=12),
)
def test_months_add_up_to_what_went_in(won_minor: dict[str | None, int], open_values: list[OpenValue]) -> None:
    rows = forecast(won_minor, open_values)
    assert sum(row.won_minor for row in rows) == sum(won_minor.values())
    assert sum(row.open_minor for row in rows) == sum(group.value_minor for group in open_values)
    assert all(0 <= row.weighted_minor <= row.open_minor for row in rows)
    assert len({row.month for row in rows}) == len(rows)
