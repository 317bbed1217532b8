"""Where cards stand: the cards and ranks of a column, what they are worth, and the stages a lead went through."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import sqlalchemy as sa

from leaddesk.model.days import Period
from leaddesk.model.enums import StageKind
from leaddesk.model.lane import Grouping, LaneValue
from leaddesk.storage import statements
from leaddesk.storage.engine import Connection
from leaddesk.storage.figures.report_scope import sum_parts, whole, within
from leaddesk.storage.merged_stages import in_use, merged_stages
from leaddesk.storage.pages import ids_of
from leaddesk.storage.searching.terms import Condition
from leaddesk.storage.tables import lead, pipeline, stage, stage_entry

if TYPE_CHECKING:
    from array import array

_IN_COLUMN = lead.c.stage_id == sa.bindparam("stage_id")
_LAST_RANK = sa.select(sa.func.max(lead.c.rank)).where(_IN_COLUMN)
_NEXT_RANK = sa.select(sa.func.min(lead.c.rank)).where(_IN_COLUMN, lead.c.rank > sa.bindparam("rank"))
_VALUES: Mapping[Grouping, sa.Column[Any]] = {
    Grouping.STAGE: lead.c.stage_id,
    Grouping.CHANNEL: lead.c.channel_id,
    Grouping.OWNER: lead.c.owner,
    Grouping.MONTH: lead.c.expected_close,
    Grouping.ACCOUNT: lead.c.account_id,
}
_HIDDEN = sa.select(pipeline.c.name).where(pipeline.c.id == sa.bindparam("pipeline_id"), pipeline.c.archived)
_PREVIOUS_RANK = _LAST_RANK.where(lead.c.rank < sa.bindparam("rank"))


def hidden_pipeline(con: Connection, pipeline_id: int) -> str | None:
    """The name of a pipeline that is archived, so that no board shows it; None for any other."""
    name: str | None = statements.scalar(con, _HIDDEN, pipeline_id=pipeline_id)
    return name


def last_rank(con: Connection, stage_id: int) -> str | None:
    """The rank of the last card of a column; None if it is empty."""
    rank: str | None = statements.scalar(con, _LAST_RANK, stage_id=stage_id)
    return rank


def next_rank(con: Connection, stage_id: int, rank: str) -> str | None:
    """The rank of the card after this rank in a column; None at its end."""
    following: str | None = statements.scalar(con, _NEXT_RANK, stage_id=stage_id, rank=rank)
    return following


def previous_rank(con: Connection, stage_id: int, rank: str) -> str | None:
    """The rank of the card before this rank in a column; None at its top."""
    preceding: str | None = statements.scalar(con, _PREVIOUS_RANK, stage_id=stage_id, rank=rank)
    return preceding


def last_open_stage(con: Connection, lead_id: int) -> int | None:
    """The open stage that a lead was in last, or what it was merged into; None if it never was in one."""
    entered = in_use(stage_entry.c.stage_id, merged_stages(con))
    query = (
        sa.select(stage.c.id)
        .join_from(stage_entry, stage, stage.c.id == entered)
        .where(stage_entry.c.lead_id == lead_id, stage.c.kind == "open", stage.c.archived.is_(False))
    )
    return con.execute(query.order_by(stage_entry.c.id.desc()).limit(1)).scalar()


def busiest_pipeline(con: Connection) -> int | None:
    """The pipeline with the most open cards; None where there is no card."""
    count = sa.func.count()
    query = sa.select(lead.c.pipeline_id).where(lead.c.status == "open").group_by(lead.c.pipeline_id)
    found: int | None = con.execute(query.order_by(count.desc(), lead.c.pipeline_id).limit(1)).scalar()
    return found


def open_cards(con: Connection, stage_id: int, conditions: Sequence[Condition]) -> "array[int]":
    """The leads of an open stage that satisfy these conditions, in the order of its column."""
    query = sa.select(lead.c.id).where(lead.c.stage_id == stage_id, *conditions)
    return ids_of(con, query.order_by(lead.c.rank, lead.c.id))


def closed_cards(con: Connection, stage_id: int, period: Period, conditions: Sequence[Condition]) -> "array[int]":
    """The leads of a won or lost stage that were closed in a period and satisfy these conditions, newest first."""
    query = sa.select(lead.c.id).where(_unindexed(lead.c.stage_id) == stage_id, *within(lead.c.closed_on, period))
    query = query.where(*conditions)
    return ids_of(con, query.order_by(lead.c.closed_on.desc(), lead.c.id.desc()))


class CardGroup(NamedTuple):
    """Cards of one stage, value of what the board is grouped by, currency (None: without a value), and chance.

    `probability` is the chance of their own in percent, None if they have none.
    """

    stage_id: int
    value: LaneValue | None
    currency: str | None
    probability: int | None
    cards: int
    value_minor: int


def card_groups(
    con: Connection, pipeline_id: int, grouping: Grouping, period: Period, conditions: Sequence[Condition]
) -> Iterator[CardGroup]:
    """The cards of a pipeline that satisfy these conditions, counted: all that are open, or were closed in a period.

    What was closed is grouped by its stage only.
    """
    currency = sa.case((lead.c.value_minor.is_not(None), lead.c.currency))
    groups = (lead.c.stage_id, currency, lead.c.probability)
    are_open = _open_in(pipeline_id)
    were_closed = (_unindexed(lead.c.pipeline_id) == pipeline_id, *within(lead.c.closed_on, period))
    for shown, value in ((are_open, _VALUES[grouping]), (were_closed, lead.c.stage_id)):
        columns = (*groups, value)
        query = sa.select(*columns, sa.func.count(), *sum_parts(lead.c.value_minor)).where(*shown, *conditions)
        for stage_id, code, probability, of_value, count, *parts in con.execute(query.group_by(*columns)):
            yield CardGroup(stage_id, of_value, code, probability, count, whole(parts) or 0)


def open_values(con: Connection, pipeline_id: int, grouping: Grouping) -> dict[LaneValue | None, int]:
    """How many open cards of a pipeline there are of each value of what the board is grouped by."""
    value = _VALUES[grouping]
    query = sa.select(value, sa.func.count()).where(*_open_in(pipeline_id)).group_by(value)
    return {row[0]: row[1] for row in con.execute(query)}


def open_cards_by(
    con: Connection, pipeline_id: int, grouping: Grouping, conditions: Sequence[Condition]
) -> Iterator[tuple[int, LaneValue | None]]:
    """The open leads of a pipeline that satisfy these conditions, each with its value of what the board is grouped by.

    Those expected first come first on a board by month; on others, those in the last stage, as they stand there.
    """
    query = sa.select(lead.c.id, _VALUES[grouping]).where(*_open_in(pipeline_id), *conditions)
    if grouping is Grouping.MONTH:
        query = query.order_by(lead.c.expected_close, lead.c.id)
    else:
        place = sa.select(stage.c.position).where(stage.c.id == lead.c.stage_id).scalar_subquery()
        query = query.order_by(place.desc(), lead.c.rank, lead.c.id)
    for row in con.execute(query):
        yield row[0], row[1]


def _open_in(pipeline_id: int) -> tuple[Condition, ...]:
    return lead.c.pipeline_id == pipeline_id, lead.c.status == StageKind.OPEN.value


def _unindexed(column: sa.Column[int]) -> sa.ColumnElement[int]:
    """SQL: the column, not to be looked for by its index: of all that was ever closed, few were in a period."""
    return column + 0
