"""The board: the columns of a pipeline, the cards in them, and what they are worth."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from leaddesk.model.days import Period, first_of_month, last_of_month
from leaddesk.model.enums import StageKind
from leaddesk.model.money import share
from leaddesk.model.stage import Stage
from leaddesk.services.lead_list import lead_conditions
from leaddesk.services.work import Work, id_of
from leaddesk.storage import board
from leaddesk.storage.board import CardGroup

if TYPE_CHECKING:
    from array import array


@dataclass(frozen=True)
class ColumnFigures:
    """How many cards a column has, and their values in minor units by currency, as they are and times their chance."""

    stage_id: int
    count: int
    sums: Mapping[str, int]
    weighted: Mapping[str, int]


def column_figures(work: Work, pipeline_id: int, where: str = "") -> tuple[ColumnFigures, ...]:
    """The columns of a pipeline in their order, each with those of its cards that a search finds.

    An open column has all its cards, a won or lost one those closed this month. Raises BadInputError for a search that
    cannot be understood.
    """
    found: dict[int, list[CardGroup]] = {}
    for group in board.card_groups(work.con, pipeline_id, this_month(work), lead_conditions(work, where)):
        found.setdefault(group.stage_id, []).append(group)
    stages = work.find(Stage, pipeline_id=pipeline_id, archived=False, merged_into_id=None)
    in_order = sorted(stages, key=lambda each: (each.position, id_of(each)))
    return tuple(_figures(each, found.get(id_of(each), ())) for each in in_order)


def column_ids(work: Work, stage_id: int, where: str = "") -> "array[int]":
    """The cards of a column that a search finds, from top to bottom.

    An open column has all its cards by their ranks, a won or lost one those closed this month, the newest first. Raises
    NotFoundError for a stage that there is not, BadInputError for a search that cannot be understood.
    """
    conditions = lead_conditions(work, where)
    if work.get(Stage, stage_id).kind is StageKind.OPEN:
        return board.open_cards(work.con, stage_id, conditions)
    return board.closed_cards(work.con, stage_id, this_month(work), conditions)


def busiest_pipeline(work: Work) -> int | None:
    """The pipeline with the most open cards, which is looked at first; None where there is no card."""
    return board.busiest_pipeline(work.con)


def this_month(work: Work) -> Period:
    """The month whose closed leads the board shows."""
    return Period(first_of_month(work.today), last_of_month(work.today))


def _figures(stage: Stage, groups: Iterable[CardGroup]) -> ColumnFigures:
    count, sums, by_percent = 0, dict[str, int](), dict[str, int]()
    for group in groups:
        count += group.cards
        if group.currency is not None:
            percent = _percent(stage, group)
            sums[group.currency] = sums.get(group.currency, 0) + group.value_minor
            by_percent[group.currency] = by_percent.get(group.currency, 0) + group.value_minor * percent
    weighted = {currency: share(total, 1, 100) for currency, total in sorted(by_percent.items())}
    return ColumnFigures(id_of(stage), count, dict(sorted(sums.items())), weighted)


def _percent(stage: Stage, group: CardGroup) -> int:
    """The chance of winning these cards; what is won or lost is so, whatever was thought of it before."""
    if group.probability is None or stage.kind is not StageKind.OPEN:
        return stage.probability
    return group.probability
