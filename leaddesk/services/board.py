"""The board: the columns of a pipeline, the cards in them, and what they are worth."""

from array import array
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from leaddesk.model.account import Account
from leaddesk.model.channel import Channel
from leaddesk.model.days import Period, first_of_month, last_of_month
from leaddesk.model.enums import StageKind
from leaddesk.model.lane import MOST_LANES, Grouping, Lane, LaneValue, lane_finder, month_lanes, named_lanes, stage_lane
from leaddesk.model.money import share
from leaddesk.model.stage import Stage
from leaddesk.services.lead_list import lead_conditions
from leaddesk.services.work import Work, id_of
from leaddesk.storage.listing import board
from leaddesk.storage.listing.board import CardGroup


@dataclass(frozen=True)
class LaneFigures:
    """How many cards a column has, and their values in minor units by currency, as they are and times their chance."""

    key: str
    count: int
    sums: Mapping[str, int]
    weighted: Mapping[str, int]


@dataclass(frozen=True)
class BoardCards:
    """All columns of a board in their order, and the cards of some of them, by key, from top to bottom."""

    lanes: tuple[Lane, ...]
    ids: Mapping[str, "array[int]"]


def board_lanes(work: Work, pipeline_id: int, grouping: Grouping = Grouping.STAGE) -> tuple[Lane, ...]:
    """The columns of a pipeline's open cards in their order, and then its won and lost stages."""
    stages = work.find(Stage, pipeline_id=pipeline_id, archived=False, merged_into_id=None)
    of_stages = [stage_lane(each) for each in sorted(stages, key=lambda each: (each.position, id_of(each)))]
    closed = tuple(lane for lane in of_stages if lane.kind is not StageKind.OPEN)
    if grouping is Grouping.STAGE:
        return (*(lane for lane in of_stages if lane.kind is StageKind.OPEN), *closed)
    cards = board.open_values(work.con, pipeline_id, grouping)
    if grouping is Grouping.OWNER and work.actor:
        cards.setdefault(work.actor, 0)  # whoever sits at the desk can take cards
    if grouping is Grouping.MONTH:
        return (*month_lanes([day for day in cards if not isinstance(day, int | str)], work.today), *closed)
    return (*named_lanes(grouping, cards, _names(work, grouping, cards)), *closed)


def board_cards(
    work: Work,
    pipeline_id: int,
    grouping: Grouping = Grouping.STAGE,
    where: str = "",
    wanted: Collection[str] | None = None,
    turned: Collection[str] | None = None,
) -> BoardCards:
    """The columns of a pipeline, and the cards that a search finds of those that are wanted and not folded.

    `wanted` are keys, None: all; `turned` the keys of lanes that are not folded as they are by themselves, None: none
    is folded.

    An open column has all its cards: by stage by their ranks, by month as they are expected, else those in the last
    stage first. A won or lost one has those closed this month, the newest first. Raises BadInputError for a search
    that cannot be understood.
    """
    conditions = lead_conditions(work, where)
    lanes = board_lanes(work, pipeline_id, grouping)
    shown = [lane.key for lane in lanes if turned is None or not lane.is_folded(turned)]
    ids = {key: array("q") for key in shown if wanted is None or key in wanted}
    for lane in lanes:
        if lane.stage is None or lane.key not in ids:
            continue
        stage_id = id_of(lane.stage)
        if lane.is_ranked:
            ids[lane.key] = board.open_cards(work.con, stage_id, conditions)
        else:
            ids[lane.key] = board.closed_cards(work.con, stage_id, this_month(work), conditions)
    if grouping is not Grouping.STAGE:
        find = lane_finder(lanes)
        for lead_id, value in board.open_cards_by(work.con, pipeline_id, grouping, conditions):
            key = find(value)
            if key in ids:
                ids[key].append(lead_id)
    return BoardCards(lanes, ids)


def board_figures(
    work: Work, pipeline_id: int, grouping: Grouping = Grouping.STAGE, where: str = ""
) -> tuple[LaneFigures, ...]:
    """The figures of a pipeline's columns in their order, each of those of its cards that a search finds.

    An open column has all its cards, a won or lost one those closed this month. Raises BadInputError for a search that
    cannot be understood.
    """
    conditions = lead_conditions(work, where)
    lanes = board_lanes(work, pipeline_id, grouping)
    stages = {id_of(each): each for each in work.find(Stage, pipeline_id=pipeline_id)}
    closed = {id_of(lane.stage): lane.key for lane in lanes if lane.stage and lane.kind is not StageKind.OPEN}
    find, found = lane_finder(lanes), dict[str, list[CardGroup]]()
    for group in board.card_groups(work.con, pipeline_id, grouping, this_month(work), conditions):
        is_open = stages[group.stage_id].kind is StageKind.OPEN
        key = find(group.value) if is_open else closed.get(group.stage_id, "")
        found.setdefault(key, []).append(group)
    return tuple(_figures(lane.key, stages, found.get(lane.key, ())) for lane in lanes)


def busiest_pipeline(work: Work) -> int | None:
    """The pipeline with the most open cards, which is looked at first; None where there is no card."""
    return board.busiest_pipeline(work.con)


def this_month(work: Work) -> Period:
    """The month whose closed leads the board shows."""
    return Period(first_of_month(work.today), last_of_month(work.today))


def _names(work: Work, grouping: Grouping, cards: Mapping[LaneValue | None, int]) -> Mapping[LaneValue, str]:
    """What the values with cards are called, in the order of their columns; of accounts, those with the most cards."""
    if grouping is Grouping.CHANNEL:
        channels = sorted(work.find(Channel), key=lambda each: (each.position, id_of(each)))
        return {id_of(each): each.name for each in channels}
    if grouping is Grouping.ACCOUNT:
        used = sorted((value for value in cards if isinstance(value, int)), key=lambda value: -cards[value])
        accounts = work.find(Account, id=tuple(used[: MOST_LANES + 1]))
        return {id_of(each): each.name for each in sorted(accounts, key=lambda each: each.name.casefold())}
    return {name: name for name in sorted((str(value) for value in cards if value is not None), key=str.casefold)}


def _figures(key: str, stages: Mapping[int, Stage], groups: Sequence[CardGroup]) -> LaneFigures:
    count, sums, by_percent = 0, dict[str, int](), dict[str, int]()
    for group in groups:
        count += group.cards
        if group.currency is not None:
            percent = _percent(stages[group.stage_id], group)
            sums[group.currency] = sums.get(group.currency, 0) + group.value_minor
            by_percent[group.currency] = by_percent.get(group.currency, 0) + group.value_minor * percent
    weighted = {currency: share(total, 1, 100) for currency, total in sorted(by_percent.items())}
    return LaneFigures(key, count, dict(sorted(sums.items())), weighted)


def _percent(stage: Stage, group: CardGroup) -> int:
    """The chance of winning these cards; what is won or lost is so, whatever was thought of it before."""
    if group.probability is None or stage.kind is not StageKind.OPEN:
        return stage.probability
    return group.probability
