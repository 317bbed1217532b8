"""Putting cards into a column of the board, whatever the board is grouped by: that sets what the column stands for."""

from collections.abc import Iterable, Sequence
from datetime import date

from leaddesk.model.change import Change, RowChange
from leaddesk.model.days import first_of_month, last_of_month
from leaddesk.model.enums import StageKind
from leaddesk.model.errors import RuleError
from leaddesk.model.lane import Grouping, Lane
from leaddesk.model.lead import Lead
from leaddesk.model.messages import N_, Message
from leaddesk.model.stage import Stage
from leaddesk.services import bulk_moves, leads
from leaddesk.services.pipeline import funnel
from leaddesk.services.work import Work, id_of

_FIELDS = {Grouping.CHANNEL: "channel_id", Grouping.MONTH: "expected_close", Grouping.ACCOUNT: "account_id"}


def put_in_lane(
    work: Work,
    lead_ids: Sequence[int],
    lane: Lane,
    *,
    below: int | None = None,
    above: int | None = None,
    reason: str | None = None,
) -> Change:
    """Put cards into a column, in their order.

    In the column of a stage they stand right below the card `below`, else right above the card `above`, else at its
    end; a won or lost stage closes them now, and `reason` says why. Another column sets the field that it stands for:
    a month, the day on which they are expected to close, to its last. Raises RuleError for a column of many values,
    and for a closed lead in a column of open ones.
    """
    ids = list(dict.fromkeys(lead_ids))
    if lane.stage is not None:
        return _enter(work, ids, lane.stage, below, above, reason)
    if not lane.is_one:
        raise RuleError(N_("This column holds the rest. Drop the card on one of the others."))
    found = list(bulk_moves.leads_of(work, ids))
    for lead in found:
        if lead.status is not StageKind.OPEN:
            raise RuleError(N_("“{name}” is closed. Open it again first, on the board by stage."), name=lead.name)
    if lane.grouping is Grouping.OWNER:
        return bulk_moves.assign_many(work, ids, None if lane.value is None else str(lane.value))
    field, value = _FIELDS[lane.grouping], lane.value
    if isinstance(value, date):
        found = [lead for lead in found if not _is_expected_in(lead, value)]
        value = last_of_month(value)
    if lane.grouping is Grouping.ACCOUNT and len(found) > 1:
        return Change(Message(N_("Edit {count} leads"), {"count": len(found)}), _at_account(work, found, value))
    return bulk_moves.edit_many(work, [id_of(lead) for lead in found], {field: value})


def _enter(
    work: Work, ids: Sequence[int], stage: Stage, below: int | None, above: int | None, reason: str | None
) -> Change:
    """One card that comes to the stage in which its pipeline's leads are won or lost is won or lost by that name."""
    if len(ids) == 1 and stage.kind is not StageKind.OPEN:
        lead = work.get(Lead, ids[0])
        is_first = funnel.stage_of(work, stage.pipeline_id, stage.kind).id == stage.id
        if is_first and lead.pipeline_id == stage.pipeline_id and lead.status is not stage.kind:
            close = funnel.win if stage.kind is StageKind.WON else funnel.lose
            return close(work, ids[0], reason)
    return bulk_moves.move_many(work, ids, id_of(stage), below=below, above=above, reason=reason)


def _is_expected_in(lead: Lead, month: date) -> bool:
    return lead.expected_close is not None and first_of_month(lead.expected_close) == month


def _at_account(work: Work, found: Iterable[Lead], account_id: object) -> list[RowChange]:
    """Each lead by itself: what it has of the account before, it loses."""
    return [row for lead in found for row in leads.edit(work, id_of(lead), {"account_id": account_id}).rows]
