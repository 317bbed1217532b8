"""What is done to many leads at once: as one change, all of them or none."""

from collections.abc import Iterator, Mapping, Sequence

from leaddesk.model import ranks
from leaddesk.model.change import Change, RowChange
from leaddesk.model.errors import RuleError
from leaddesk.model.lead import Lead
from leaddesk.model.messages import N_, Message, MessageValue
from leaddesk.model.stage import Stage
from leaddesk.services import funnel, leads, tags
from leaddesk.services.currencies import currency_of
from leaddesk.services.work import Work, id_of, made
from leaddesk.storage import board, lead_masses
from leaddesk.storage.many_rows import parts

_OF_ONE_ONLY = frozenset({"name", "account_id", "kind", "source", "external_id", "extra", "previous_lead_id"})


def move_many(work: Work, lead_ids: Sequence[int], stage_id: int, *, reason: str | None = None) -> Change:
    """Move leads to the end of a stage, in their order; those that are in it stay where they are.

    A won or lost stage closes them now; `reason` says why. Raises NotFoundError for the first that is gone, and
    RuleError for a stage that is not in use any more.
    """
    ids = list(dict.fromkeys(lead_ids))
    if len(ids) == 1 and work.get(Lead, ids[0]).stage_id != stage_id:
        return funnel.move(work, ids[0], stage_id, reason=reason)
    stage = work.get(Stage, stage_id)
    funnel.refuse_hidden(work, stage)
    entering = [lead for lead in leads_of(work, ids) if lead.stage_id != stage.id]
    end = board.last_rank(work.con, id_of(stage))
    rows: list[RowChange] = []
    for lead, rank in zip(entering, ranks.run_after(end, len(entering)), strict=True):
        rows += funnel.enter(work, lead, stage, rank, reason)
    rows.sort(key=lambda row: row.before is None)  # what is alike is written together: the leads, then their entries
    return Change(_label(N_("Move {count} leads to “{stage}”"), ids, stage=stage.name), rows)


def delete_many(work: Work, lead_ids: Sequence[int]) -> Change:
    """Remove leads with all that belongs to them; raises RuleError for one that has sales."""
    ids = list(dict.fromkeys(lead_ids))
    if len(ids) == 1:
        return leads.delete(work, ids[0])
    return Change(_label(N_("Delete {count} leads"), ids), leads.removal(work, ids))


def tag_many(work: Work, lead_ids: Sequence[int], tag: str) -> Change:
    """Put a tag on leads; one that nobody has used yet, but for case, is made."""
    ids = list(dict.fromkeys(lead_ids))
    if len(ids) == 1:
        return tags.tag(work, ids[0], tag)
    shown, rows = tags.tagging(work, ids, tag)
    return Change(_label(N_("Tag {count} leads with “{tag}”"), ids, tag=shown), rows)


def assign_many(work: Work, lead_ids: Sequence[int], owner: str | None) -> Change:
    """Let somebody look after leads; None or an empty name: nobody."""
    ids = list(dict.fromkeys(lead_ids))
    name = (owner or "").strip()
    if len(ids) == 1:
        return leads.edit(work, ids[0], {"owner": name or None})
    rows = edited(work, ids, {"owner": name or None})
    if name:
        return Change(_label(N_("Assign {count} leads to “{owner}”"), ids, owner=name), rows)
    return Change(_label(N_("Assign {count} leads to nobody"), ids), rows)


def edit_many(work: Work, lead_ids: Sequence[int], fields: Mapping[str, object]) -> Change:
    """Set the same fields of leads to the same values; those that hold them stay as they are.

    The account and what belongs to one lead only are not among the fields: raises RuleError for them.
    """
    ids = list(dict.fromkeys(lead_ids))
    if len(ids) == 1:
        return leads.edit(work, ids[0], fields)
    return Change(_label(N_("Edit {count} leads"), ids), edited(work, ids, fields))


def edited(work: Work, lead_ids: Sequence[int], fields: Mapping[str, object]) -> list[RowChange]:
    """The rows of `edit_many`, column by column: no lead is made a value of, so that fifty thousand take seconds."""
    leads.refuse_fixed(fields)
    own = sorted(fields.keys() & _OF_ONE_ONLY)
    if own:
        raise RuleError(N_("“{field}” cannot be the same for many leads."), field=own[0])
    with_value = "value_minor" in fields and fields["value_minor"] is not None
    currency = currency_of(work, fields.get("currency"))
    valid = made(Lead, {"name": "-", **({"currency": currency} if with_value else {}), **fields})
    wanted = {name: getattr(valid, name) for name in fields}
    columns = (*wanted, *(["currency"] if with_value and "currency" not in wanted else []))
    rows: list[RowChange] = []
    for part in parts(lead_ids):
        found = lead_masses.held(work.con, part, columns)
        for lead_id in part:
            if lead_id not in found:
                work.get(Lead, lead_id)  # which says that it is gone
            before = dict(zip(columns, found[lead_id], strict=True))
            after = wanted | ({"currency": before["currency"] or currency} if len(columns) > len(wanted) else {})
            if before != after:
                rows.append(RowChange("lead", lead_id, before, after))
    return rows


def leads_of(work: Work, lead_ids: Sequence[int]) -> Iterator[Lead]:
    """The leads of these ids in their order; raises NotFoundError for the first that is gone."""
    for part in parts(lead_ids):
        found = {id_of(lead): lead for lead in work.find(Lead, id=tuple(part))}
        for lead_id in part:
            yield found[lead_id] if lead_id in found else work.get(Lead, lead_id)


def _label(text: str, ids: Sequence[int], **values: MessageValue) -> Message:
    return Message(text, {"count": len(ids), **values})
