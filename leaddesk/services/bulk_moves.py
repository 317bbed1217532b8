"""What is done to many leads at once: as one change, all of them or none."""

from collections.abc import Sequence

from leaddesk.model import ranks
from leaddesk.model.change import Change, RowChange
from leaddesk.model.lead import Lead
from leaddesk.model.messages import N_, Message, MessageValue
from leaddesk.model.stage import Stage
from leaddesk.services import funnel, leads, tags
from leaddesk.services.work import Work, id_of
from leaddesk.storage import board


def move_many(work: Work, lead_ids: Sequence[int], stage_id: int, *, reason: str | None = None) -> Change:
    """Move leads to the end of a stage, in their order; those that are in it stay where they are.

    A won or lost stage closes them now; `reason` says why. Raises NotFoundError for the first that is gone, and
    RuleError for a stage that is not in use any more.
    """
    ids = list(dict.fromkeys(lead_ids))
    stage = work.get(Stage, stage_id)
    entering = [lead for lead in (work.get(Lead, lead_id) for lead_id in ids) if lead.stage_id != stage.id]
    if len(ids) == len(entering) == 1:
        return funnel.move(work, ids[0], stage_id, reason=reason)
    end = board.last_rank(work.con, id_of(stage))
    rows: list[RowChange] = []
    for lead, rank in zip(entering, ranks.run_after(end, len(entering)), strict=True):
        rows += funnel.enter(work, lead, stage, rank, reason)
    return Change(_label(N_("Move {count} leads to “{stage}”"), ids, stage=stage.name), rows)


def delete_many(work: Work, lead_ids: Sequence[int]) -> Change:
    """Remove leads with all that belongs to them; raises RuleError for the first that has sales."""
    ids = list(dict.fromkeys(lead_ids))
    if len(ids) == 1:
        return leads.delete(work, ids[0])
    going = frozenset(ids)
    rows = [row for lead_id in ids for row in leads.removal(work, work.get(Lead, lead_id), going)]
    return Change(_label(N_("Delete {count} leads"), ids), rows)


def tag_many(work: Work, lead_ids: Sequence[int], tag: str) -> Change:
    """Put a tag on leads; one that nobody has used yet, but for case, is made."""
    ids = list(dict.fromkeys(lead_ids))
    if len(ids) == 1:
        return tags.tag(work, ids[0], tag)
    shown, rows = tags.tagging(work, [id_of(work.get(Lead, lead_id)) for lead_id in ids], tag)
    return Change(_label(N_("Tag {count} leads with “{tag}”"), ids, tag=shown), rows)


def assign_many(work: Work, lead_ids: Sequence[int], owner: str | None) -> Change:
    """Let somebody look after leads; None or an empty name: nobody."""
    ids = list(dict.fromkeys(lead_ids))
    name = (owner or "").strip()
    edits = [leads.edit(work, lead_id, {"owner": name or None}) for lead_id in ids]
    if len(ids) == 1:
        return edits[0]
    rows = [row for edit in edits for row in edit.rows]
    if name:
        return Change(_label(N_("Assign {count} leads to “{owner}”"), ids, owner=name), rows)
    return Change(_label(N_("Assign {count} leads to nobody"), ids), rows)


def _label(text: str, ids: Sequence[int], **values: MessageValue) -> Message:
    return Message(text, {"count": len(ids), **values})
