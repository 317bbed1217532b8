"""Which figure somebody wants to see laid open."""

from dataclasses import dataclass

from leaddesk.model.days import ALL_TIME, Period
from leaddesk.model.enums import Kind
from leaddesk.model.figures.scope import By
from leaddesk.model.lane import Grouping

COUNT, VALUE, WEIGHTED = "count", "value", "weighted"  # of a column of the board


@dataclass(frozen=True)
class LaneAsked:
    """A column of a board: its key, the board that it is of, and the search that finds its cards and no others."""

    key: str
    pipeline_id: int
    grouping: Grouping
    query: str
    where: str


@dataclass(frozen=True)
class FigureAsked:
    """A number of a report or of the board: `figure` is its column, `row` whose it is (None: of none, or of all).

    The rest is what the report was asked for, in the words of `services.reports`.
    """

    report: str
    figure: str
    row: str | None = None
    is_total: bool = False
    period: Period = ALL_TIME
    by: By | None = None
    pipeline: str | None = None
    currency: str | None = None
    channel: str | None = None  # the report is of this one only; empty: of the leads without one
    by_method: bool = False  # the row is a method, by its word
    kind: Kind | None = None  # of people or of firms only
    lane: LaneAsked | None = None  # of the board
