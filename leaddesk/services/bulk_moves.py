"""What is done to many leads at once: as one change, all of them or none."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from leaddesk.model import money
from leaddesk.model.change import Change, RowChange
from leaddesk.model.custom_field import CustomField, CustomValue
from leaddesk.model.errors import RuleError
from leaddesk.model.funnel import entering
from leaddesk.model.lead import Lead
from leaddesk.model.messages import N_, Message, MessageValue
from leaddesk.model.stage import Stage
from leaddesk.services import custom_fields, leads, tags
from leaddesk.services.channels import campaigns_kept
from leaddesk.services.currencies import currency_of
from leaddesk.services.pipeline import funnel
from leaddesk.services.work import Work, create, delete, id_of, made
from leaddesk.storage.many_rows import parts
from leaddesk.storage.masses import lead_masses

_OF_ONE_ONLY = frozenset({"name", "account_id", "kind", "source", "external_id", "extra", "previous_lead_id"})
_MOVED = (
    *("pipeline_id", "stage_id", "status", "rank", "closed_at", "closed_on", "close_reason"),
    *("created_at", "created_on"),  # of a contact whose day of creation is not known
)


def move_many(
    work: Work,
    lead_ids: Sequence[int],
    stage_id: int,
    *,
    below: int | None = None,
    above: int | None = None,
    reason: str | None = None,
) -> Change:
    """Move leads to a stage in their order: below or above a card as `funnel.move`, else to its end.

    At the end, those that are in it stay where they are. A won or lost stage closes them now; `reason` says why. Raises
    NotFoundError for the first that is gone, and RuleError for a stage that is not in use any more.
    """
    ids = list(dict.fromkeys(lead_ids))
    is_placed = below is not None or above is not None
    if len(ids) == 1 and (is_placed or work.get(Lead, ids[0]).stage_id != stage_id):
        return funnel.move(work, ids[0], stage_id, below=below, above=above, reason=reason)
    stage = work.get(Stage, stage_id)
    funnel.refuse_hidden(work, stage)
    label = _label(N_("Move {count} leads to “{stage}”"), ids, stage=stage.name)
    moving = {lead_id: held for lead_id, held in _held(work, ids, _MOVED) if is_placed or held["stage_id"] != stage.id}
    return Change(label, _moved(work, moving, stage, funnel.ranks_at(work, stage, len(moving), below, above), reason))


def reopen_many(work: Work, lead_ids: Sequence[int]) -> Change:
    """Take closed leads back to the open stages that they were in last, each to the end in their order.

    Raises RuleError for the first that is not closed, NotFoundError for the first that is gone.
    """
    ids = list(dict.fromkeys(lead_ids))
    if len(ids) == 1:
        return funnel.reopen(work, ids[0])
    going: dict[int, list[Lead]] = {}
    for lead in leads_of(work, ids):
        going.setdefault(id_of(funnel.stage_before_closing(work, lead)), []).append(lead)
    rows: list[RowChange] = []
    for stage_id, found in going.items():
        stage = work.get(Stage, stage_id)
        for lead, rank in zip(found, funnel.ranks_at(work, stage, len(found), None, None), strict=True):
            rows += funnel.enter(work, lead, stage, rank)
    rows.sort(key=_kind_of_row)
    return Change(_label(N_("Open {count} leads again"), ids), rows)


def delete_many(work: Work, lead_ids: Sequence[int]) -> Change:
    """Remove leads with all that belongs to them; raises RuleError for one that has sales."""
    ids = list(dict.fromkeys(lead_ids))
    if len(ids) == 1:
        return leads.delete(work, ids[0])
    return Change(_label(N_("Delete {count} leads"), ids), leads.removal(work, ids))


def tag_many(work: Work, lead_ids: Sequence[int], tag: str) -> Change:
    """Put a tag on leads; one that nobody has used yet, but for case, is made."""
    ids = _as_they_lie(lead_ids)
    if len(ids) == 1:
        return tags.tag(work, ids[0], tag)
    shown, rows = tags.tagging(work, ids, tag)
    return Change(_label(N_("Tag {count} leads with “{tag}”"), ids, tag=shown), rows)


def assign_many(work: Work, lead_ids: Sequence[int], owner: str | None) -> Change:
    """Let somebody look after leads; None or an empty name: nobody."""
    ids = _as_they_lie(lead_ids)
    name = (owner or "").strip()
    if len(ids) == 1:
        return leads.edit(work, ids[0], {"owner": name or None})
    rows = edited(work, ids, {"owner": name or None})
    if name:
        return Change(_label(N_("Assign {count} leads to “{owner}”"), ids, owner=name), rows)
    return Change(_label(N_("Assign {count} leads to nobody"), ids), rows)


def edit_many(work: Work, lead_ids: Sequence[int], fields: Mapping[str, object]) -> Change:
    """Set the same fields of leads to the same values; those that hold them stay as they are.

    A value is in minor units of the shop's currency; each lead keeps its own currency and gets as many of that. The
    account and what belongs to one lead only are not among the fields: raises RuleError for them.
    """
    ids = _as_they_lie(lead_ids)
    if len(ids) == 1:
        code = work.get(Lead, ids[0]).currency or work.shop.currency
        return leads.edit(work, ids[0], {**fields, **_in_currency(work, fields, code)})
    return Change(_label(N_("Edit {count} leads"), ids), edited(work, ids, fields))


def set_many(work: Work, lead_ids: Sequence[int], field_id: int, text: str | None) -> Change:
    """Let leads hold the same text in a field that the user made, or nothing, as `custom_fields.set_value`.

    Those that hold it stay as they are. Raises NotFoundError for the first lead that is gone.
    """
    ids = _as_they_lie(lead_ids)
    if len(ids) == 1:
        return custom_fields.set_value(work, ids[0], field_id, text)
    field = work.get(CustomField, field_id)
    kept = custom_fields.stored_text(work, field, text)
    rows: list[RowChange] = []
    for part in parts(ids):
        found, values = lead_masses.held(work.con, part, ["id"]), lead_masses.values_of(work.con, part, field_id)
        for lead_id in part:
            if lead_id not in found:
                work.get(Lead, lead_id)  # which says that it is gone
            value_id, held = values.get(lead_id, (0, None))
            if held is None and kept is not None:
                rows.append(create(CustomValue(custom_field_id=field_id, lead_id=lead_id, text=kept)))
            elif held is not None and kept is None:
                rows.append(delete("custom_value", value_id))
            elif held != kept:
                rows.append(RowChange("custom_value", value_id, {"text": held}, {"text": kept}))
    rows.sort(key=_kind_of_row)
    return Change(_label(N_("Set “{field}” of {count} leads"), ids, field=field.name), rows)


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
    campaigns = campaigns_kept(work, wanted)
    in_its_currency = with_value and "currency" not in wanted
    columns = [*wanted, *(["currency"] if in_its_currency else []), *([] if campaigns is None else ["campaign_id"])]
    rows: list[RowChange] = []
    for lead_id, before in _held(work, lead_ids, columns):
        after = dict(wanted)
        if in_its_currency:
            code = str(before["currency"] or currency)
            after |= {**_in_currency(work, wanted, code), "currency": code}
        if campaigns is not None:
            campaign_id, is_moved = before.pop("campaign_id"), before["channel_id"] != after["channel_id"]
            if is_moved and campaign_id is not None and campaign_id not in campaigns:
                before["campaign_id"], after["campaign_id"] = campaign_id, None
        if before != after:
            rows.append(RowChange("lead", lead_id, before, after))
    rows.sort(key=_kind_of_row)
    return rows


def _in_currency(work: Work, fields: Mapping[str, object], currency: str) -> dict[str, object]:
    """The value of these fields, minor units of the shop's currency if they name none, as as many of another."""
    value, given = fields.get("value_minor"), work.shop.currency
    if not isinstance(value, int) or money.digits(given) == money.digits(currency) or "currency" in fields:
        return {}
    return {"value_minor": money.to_minor(money.to_decimal(value, given), currency)}


def _held(work: Work, lead_ids: Sequence[int], columns: Sequence[str]) -> Iterator[tuple[int, dict[str, object]]]:
    """What leads hold in columns of theirs, in their order; raises NotFoundError for the first that is gone."""
    for part in parts(lead_ids):
        found = lead_masses.held(work.con, part, columns)
        for lead_id in part:
            if lead_id not in found:
                work.get(Lead, lead_id)  # which says that it is gone
            yield lead_id, dict(zip(columns, found[lead_id], strict=True))


def _moved(
    work: Work, held: Mapping[int, Mapping[str, object]], stage: Stage, given_ranks: Iterator[str], reason: str | None
) -> list[RowChange]:
    """The rows of `funnel.enter` for many leads, field by field: no lead is made a value of."""
    fields = entering(stage, work.now, made(Lead, {"name": "-", "close_reason": reason}).close_reason)
    entry = create(funnel.entry(0, stage, work.now, work.now)).after or {}
    updates, entries = list[RowChange](), list[RowChange]()
    for (lead_id, before), rank in zip(held.items(), given_ranks, strict=True):
        after: dict[str, object] = {"rank": rank}
        if before["stage_id"] != stage.id:
            after |= fields | funnel.birth(work, before["stage_id"], before["created_on"])
            entries.append(RowChange("stage_entry", -1, None, {**entry, "lead_id": lead_id}))
        names = [name for name, becomes in after.items() if becomes != before[name]]
        if names:
            old, new = ({name: state[name] for name in names} for state in (before, after))
            updates.append(RowChange("lead", lead_id, old, new))
    updates.sort(key=_kind_of_row)
    return [*updates, *entries]


def leads_of(work: Work, lead_ids: Sequence[int]) -> Iterator[Lead]:
    """The leads of these ids in their order; raises NotFoundError for the first that is gone."""
    for part in parts(lead_ids):
        found = {id_of(lead): lead for lead in work.find(Lead, id=tuple(part))}
        for lead_id in part:
            yield found[lead_id] if lead_id in found else work.get(Lead, lead_id)


def _as_they_lie(lead_ids: Iterable[int]) -> list[int]:
    """Each once, as the leads lie in the file: thousands are read and written a sixth quicker in that order."""
    return sorted(set(lead_ids))


def _label(text: str, ids: Sequence[int], **values: MessageValue) -> Message:
    return Message(text, {"count": len(ids), **values})


def _kind_of_row(row: RowChange) -> tuple[bool, tuple[str, ...]]:
    """What is alike is written together: rows that are there before new ones, those first that set the same fields."""
    return row.before is None, tuple(row.after or ())
