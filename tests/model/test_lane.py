from datetime import date

import pytest

from leaddesk.model.enums import StageKind
from leaddesk.model.lane import MOST_LANES, Grouping, Lane, LanePart, lane_finder, month_lanes, named_lanes, stage_lane
from leaddesk.model.stage import Stage

TODAY = date(2026, 11, 26)


def parts(lanes: tuple[Lane, ...]) -> list[object]:
    return [lane.value if lane.part is LanePart.ONE else lane.part for lane in lanes]


def stage(kind: StageKind) -> Stage:
    probability = {StageKind.WON: 100, StageKind.LOST: 0}.get(kind, 10)
    return Stage(id=7, pipeline_id=1, name="Here", kind=kind, probability=probability)


def test_values_have_columns_in_the_order_of_their_names_and_those_without_stand_first() -> None:
    lanes = named_lanes(Grouping.CHANNEL, {None: 2, 5: 1, 3: 9}, {3: "SEO", 4: "Fair", 5: "Social"})
    assert parts(lanes) == [LanePart.NONE, 3, 5]
    assert [lane.name for lane in lanes] == ["", "SEO", "Social"]


def test_a_board_without_any_value_still_has_a_column() -> None:
    assert parts(named_lanes(Grouping.OWNER, {}, {})) == [LanePart.NONE]


def test_values_beyond_the_most_share_a_column_those_with_fewest_cards() -> None:
    numbers = range(1, MOST_LANES + 3)
    lanes = named_lanes(Grouping.ACCOUNT, {n: n for n in numbers}, {n: f"Firm {n}" for n in numbers})
    assert parts(lanes) == [*range(3, MOST_LANES + 3), LanePart.OTHERS]
    assert [lane.is_one for lane in lanes[-2:]] == [True, False]
    find = lane_finder(lanes)
    assert find(3) == lanes[0].key
    assert find(1) == find(2) == find(999) == lanes[-1].key
    assert find(None) == "", "which no card has"


def test_some_months_are_there_to_be_dropped_on_and_never_more_than_a_year() -> None:
    assert parts(month_lanes([], TODAY)) == [date(2026, 11, 1), date(2026, 12, 1), date(2027, 1, 1), date(2027, 2, 1)]
    far = parts(month_lanes([date(2026, 10, 31), None, date(2030, 1, 1)], TODAY))
    assert far[:3] == [LanePart.NONE, LanePart.EARLIER, date(2026, 11, 1)]
    assert far[-2:] == [date(2027, 10, 1), LanePart.LATER]
    assert parts(month_lanes([date(2027, 5, 9)], TODAY))[-1] == date(2027, 5, 1)


@pytest.mark.parametrize(
    ("day", "part"),
    [
        (date(2026, 10, 31), LanePart.EARLIER), (date(2026, 11, 1), LanePart.ONE), (date(2027, 10, 31), LanePart.ONE),
        (date(2027, 11, 1), LanePart.LATER), (None, LanePart.NONE),
    ],
)  # fmt: skip
def test_a_day_has_one_month(day: date | None, part: LanePart) -> None:
    lanes = month_lanes([date(2020, 1, 1), None, date(2030, 1, 1)], TODAY)
    key = lane_finder(lanes)(day)
    assert next(lane for lane in lanes if lane.key == key).part is part


def test_a_column_is_known_by_a_key_of_its_own() -> None:
    lanes = [
        *(Lane(grouping, part) for grouping in Grouping for part in LanePart if part is not LanePart.ONE),
        *(Lane(grouping, value=value) for grouping in Grouping for value in (1, "1x", TODAY, "none", "others")),
    ]
    assert len({lane.key for lane in lanes}) == len(lanes)


def test_what_is_closed_is_folded_unless_turned_and_what_is_open_is_not() -> None:
    for kind, folded in ((StageKind.OPEN, False), (StageKind.WON, True), (StageKind.LOST, True)):
        lane = stage_lane(stage(kind))
        assert lane.is_folded(()) is folded
        assert lane.is_folded((lane.key,)) is not folded
        assert lane.is_ranked is (kind is StageKind.OPEN)
    assert not Lane(Grouping.OWNER, value="Ada").is_ranked
