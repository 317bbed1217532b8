"""The columns that a board is made of: whatever it is grouped by, they are data, and the board is built from them."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from leaddesk.model.days import first_of_month, next_month
from leaddesk.model.enums import StageKind
from leaddesk.model.stage import Stage

MOST_LANES = 24  # side by side; the cards of what has fewest stand together in one more
_LEAST_MONTHS, _MOST_MONTHS = 4, 12

LaneValue = int | str | date


class Grouping(StrEnum):
    """What the columns of a board stand for."""

    STAGE = "stage"
    CHANNEL = "channel"
    OWNER = "owner"
    MONTH = "month"
    ACCOUNT = "account"


class LanePart(StrEnum):
    """Which cards are in a column: those of one value, those without any, or those of many that have no column."""

    ONE = "one"
    NONE = "none"
    OTHERS = "others"
    EARLIER = "earlier"
    LATER = "later"


@dataclass(frozen=True)
class Lane:
    """A column of the board.

    `value` is the id of a stage, a channel or an account, the name of an owner, or the first day of a month in which
    leads are expected to close. `name` is what it is called where the file knows that; `stage` goes with a stage.
    """

    grouping: Grouping
    part: LanePart = LanePart.ONE
    value: LaneValue | None = None
    name: str = ""
    stage: Stage | None = None

    @property
    def key(self) -> str:
        """What it is known by among all columns of a file."""
        return f"{self.grouping}:{self.part}" if self.value is None else f"{self.grouping}:{self.part}:{self.value}"

    @property
    def kind(self) -> StageKind:
        """Whether its cards are open, or were won or lost this month."""
        return StageKind.OPEN if self.stage is None else self.stage.kind

    @property
    def is_ranked(self) -> bool:
        """Whether a card has a place in it that somebody gave it."""
        return self.stage is not None and self.kind is StageKind.OPEN

    def is_folded(self, turned: Collection[str]) -> bool:
        """Whether it is a rail: what was won or lost, unless its key is among those turned; what is open, if it is."""
        return (self.kind is not StageKind.OPEN) != (self.key in turned)

    @property
    def is_one(self) -> bool:
        """Whether all its cards have the same value, or all have none: only then can a card be put there."""
        return self.part in (LanePart.ONE, LanePart.NONE)


def stage_lane(stage: Stage) -> Lane:
    """The column of a stage."""
    return Lane(Grouping.STAGE, value=stage.id, name=stage.name, stage=stage)


def named_lanes(
    grouping: Grouping, cards: Mapping[LaneValue | None, int], names: Mapping[LaneValue, str]
) -> tuple[Lane, ...]:
    """First what has no value; then the values with cards, as `names` has them in order; then those too many.

    `cards` are how many there are of each value.
    """
    used = [value for value in names if value in cards]
    most = set(sorted(used, key=lambda value: -cards[value])[:MOST_LANES])
    lanes = [Lane(grouping, value=value, name=names[value]) for value in used if value in most]
    if None in cards or not lanes:
        lanes.insert(0, Lane(grouping, LanePart.NONE))
    if len(most) < len(used):
        lanes.append(Lane(grouping, LanePart.OTHERS))
    return tuple(lanes)


def month_lanes(days: Sequence[date | None], today: date) -> tuple[Lane, ...]:
    """First what has no day, and what should have closed before this month; then this month and those that follow.

    `days` are those on which open leads are expected to close.
    """
    this = first_of_month(today)
    known = {first_of_month(day) for day in days if day is not None}
    months = [this]
    furthest = max(known, default=this)
    while len(months) < _LEAST_MONTHS or (months[-1] < furthest and len(months) < _MOST_MONTHS):
        months.append(next_month(months[-1]))
    lanes = [Lane(Grouping.MONTH, value=month) for month in months]
    if any(month < this for month in known):
        lanes.insert(0, Lane(Grouping.MONTH, LanePart.EARLIER))
    if None in days:
        lanes.insert(0, Lane(Grouping.MONTH, LanePart.NONE))
    if furthest > months[-1]:
        lanes.append(Lane(Grouping.MONTH, LanePart.LATER))
    return tuple(lanes)


def lane_finder(lanes: Sequence[Lane]) -> Callable[[LaneValue | None], str]:
    """Tells the key of the column to which a card of this value belongs; empty if none is there for it."""
    ones = {lane.value: lane.key for lane in lanes if lane.part is LanePart.ONE and lane.kind is StageKind.OPEN}
    rest = {lane.part: lane.key for lane in lanes if lane.part is not LanePart.ONE}
    months = [value for value in ones if isinstance(value, date)]

    def find(value: LaneValue | None) -> str:
        if value is None:
            return rest.get(LanePart.NONE, "")
        if isinstance(value, date):
            value = first_of_month(value)
            if value not in ones:
                return rest.get(LanePart.EARLIER if value < min(months) else LanePart.LATER, "")
        return ones.get(value) or rest.get(LanePart.OTHERS, "")

    return find
