"""Making, editing and removing leads and contacts, and opening one for a customer who returns."""

from collections.abc import Mapping, Sequence
from datetime import date

from leaddesk.model import ranks
from leaddesk.model.activity import Activity
from leaddesk.model.change import Change, RowChange
from leaddesk.model.channel import Channel
from leaddesk.model.committee_member import CommitteeMember
from leaddesk.model.enums import ActivityKind, Kind, StageKind
from leaddesk.model.errors import RuleError
from leaddesk.model.funnel import entered
from leaddesk.model.lead import Lead
from leaddesk.model.messages import N_, Message
from leaddesk.model.pipeline import Pipeline
from leaddesk.model.stage import Stage
from leaddesk.model.task import Task
from leaddesk.services.belongings import removal_of_all
from leaddesk.services.channels import campaigns_kept
from leaddesk.services.contracts import first_renewal, renewal_rows
from leaddesk.services.currencies import with_currency
from leaddesk.services.erased import taken_in_again
from leaddesk.services.pipeline import funnel
from leaddesk.services.work import Work, changed, create, id_of, made, update
from leaddesk.services.work import delete as delete_row
from leaddesk.storage.listing import board
from leaddesk.storage.masses import lead_masses

_NEVER_EDITED = frozenset({"id", "uid", "recorded_at", "import_run_id", "search_text", "sort_name"})
_BY_MOVING_ONLY = frozenset({"pipeline_id", "stage_id", "status", "rank", "closed_at", "closed_on"})
_NEW = -1


def add(work: Work, fields: Mapping[str, object], stage_id: int | None = None) -> Change:
    """Make a lead in a stage, the first of its kind's pipeline unless named; it is created now unless told.

    Whoever was erased on request is back with that.
    """
    kind = Kind.B2B if fields.get("account_id") is not None else Kind(str(fields.get("kind", Kind.B2C)))
    stage = work.get(Stage, stage_id) if stage_id is not None else funnel.first_stage(work, kind)
    rows = [*_new_lead(work, {**fields, "kind": kind}, stage), *taken_in_again(work, fields)]
    return Change(Message(N_("Add “{name}”"), {"name": str(fields.get("name", ""))}), rows)


def add_contact(work: Work, fields: Mapping[str, object]) -> Change:
    """Make a contact: on no board, in no rate; whoever was erased on request is back with that."""
    _refuse_moving(fields)
    contact = made(Lead, _stamped(work, fields))
    rows = [create(contact), *taken_in_again(work, fields)]
    return Change(Message(N_("Add contact “{name}”"), {"name": contact.name}), rows)


def edit(work: Work, lead_id: int, fields: Mapping[str, object]) -> Change:
    """Set fields of a lead; its stage changes by moving it only.

    At another account it has no committee yet; in another channel it keeps no campaign of the one before.
    """
    refuse_fixed(fields)
    lead = work.get(Lead, lead_id)
    known = _with_currency(work, {**vars(lead), **fields})
    campaigns = campaigns_kept(work, fields)
    if campaigns is not None and known["channel_id"] != lead.channel_id and lead.campaign_id not in campaigns:
        known["campaign_id"] = None
    becomes = changed(lead, known if known["account_id"] is None else known | {"kind": Kind.B2B})
    rows = [*update(lead, becomes), *renewal_rows(work, lead, becomes)]
    if becomes.account_id != lead.account_id:
        rows += [delete_row("committee_member", id_of(each)) for each in work.find(CommitteeMember, lead_id=lead_id)]
    return Change(Message(N_("Edit “{name}”"), {"name": lead.name}), rows)


def refuse_fixed(fields: Mapping[str, object]) -> None:
    """Raise RuleError for the first field that no edit can set."""
    _refuse_moving(fields)
    fixed = sorted(_NEVER_EDITED & fields.keys())
    if fixed:
        raise RuleError(N_("“{field}” cannot be edited."), field=fixed[0])


def delete(work: Work, lead_id: int) -> Change:
    """Remove a lead with all that belongs to it; one with sales stays, since they must add up for good."""
    lead = work.get(Lead, lead_id)
    return Change(Message(N_("Delete “{name}”"), {"name": lead.name}), removal(work, [id_of(lead)]))


def removal(work: Work, lead_ids: Sequence[int]) -> list[RowChange]:
    """The rows of removing leads with all that belongs to them; raises RuleError naming one that has sales."""
    sold = lead_masses.name_of_one_sold_to(work.con, lead_ids)
    if sold is not None:
        raise RuleError(
            N_("“{name}” has sales, which must stay for the accounts. Credit them, and keep the lead."), name=sold
        )
    going = frozenset(lead_ids)
    rows = [
        RowChange("lead", follower, {"previous_lead_id": before}, {"previous_lead_id": None})
        for follower, before in lead_masses.followers_of(work.con, lead_ids)
        if follower not in going
    ]
    return rows + removal_of_all(work.con, "lead", lead_ids)


def open_again_as_new(work: Work, lead_id: int, fields: Mapping[str, object] | None = None) -> Change:
    """A new lead for somebody who returns; it names the lead before, which stays as it is."""
    lead = work.get(Lead, lead_id)
    stage = funnel.first_stage(work, lead.kind)
    rows = _new_lead(work, _same_person(lead) | dict(fields or {}) | {"previous_lead_id": lead_id}, stage)
    return Change(Message(N_("New lead for “{name}”"), {"name": lead.name}), rows)


def open_win_back(
    work: Work, lead_id: int, complaint: str = "", *, promise: str = "", promised_on: date | None = None
) -> Change:
    """A new lead in the win-back pipeline for a customer who complains or was lost; the old one stays as it is.

    What was promised is a task of the new lead, due on the day that it was promised for.
    """
    lead = work.get(Lead, lead_id)
    pipelines = work.find(Pipeline, key="win_back", archived=False)
    if not pipelines:
        raise RuleError(N_("The win-back pipeline is archived; bring it back first."))
    stage = funnel.stage_of(work, id_of(pipelines[0]), StageKind.OPEN)
    channels = work.find(Channel, key="win_back")
    channel_id = id_of(channels[0]) if channels else None
    fields = _same_person(lead) | {"previous_lead_id": lead_id, "channel_id": channel_id}
    rows = _new_lead(work, fields, stage)
    if complaint.strip():
        heard = Activity(
            lead_id=_NEW,
            channel_id=channel_id,
            kind=ActivityKind.COMPLAINT,
            happened_at=work.now.at,
            happened_on=work.now.on,
            text=complaint,
            actor=work.actor,
            recorded_at=work.now.at,
        )
        rows.append(create(heard))
    if promise.strip() or promised_on is not None:
        rows.append(create(_promised(work, lead, promise.strip(), promised_on)))
    return Change(Message(N_("Win back “{name}”"), {"name": lead.name}), rows)


def _promised(work: Work, lead: Lead, promise: str, on: date | None) -> Task:
    if not promise or on is None:
        raise RuleError(N_("Say what is promised, and for which day."))
    if on < work.today:
        raise RuleError(N_("A promise is for today or a later day."))
    return Task(lead_id=_NEW, title=promise, due_on=on, owner=lead.owner, recorded_at=work.now.at)


def _new_lead(work: Work, fields: Mapping[str, object], stage: Stage) -> list[RowChange]:
    last = board.last_rank(work.con, id_of(stage))
    rank = ranks.first() if last is None else ranks.after(last)
    begun = {"created_at": work.now.at, "created_on": work.now.on} if "created_on" not in fields else {}
    lead = entered(made(Lead, _stamped(work, begun | dict(fields))), stage, work.now, rank)
    begun_rows = [create(lead, _NEW), create(funnel.entry(_NEW, stage, work.now, work.now))]
    return [*begun_rows, *first_renewal(work, lead, _NEW)]


def _stamped(work: Work, fields: Mapping[str, object]) -> dict[str, object]:
    return _with_currency(work, {"recorded_at": work.now.at, **fields})


def _with_currency(work: Work, fields: dict[str, object]) -> dict[str, object]:
    """Fields whose amounts have a currency, the shop's unless told."""
    return with_currency(work, with_currency(work, fields, "value_minor"), "monthly_minor")


def _refuse_moving(fields: Mapping[str, object]) -> None:
    forbidden = sorted(_BY_MOVING_ONLY & fields.keys())
    if forbidden:
        raise RuleError(N_("“{field}” changes when the card is moved, not by editing it."), field=forbidden[0])


def _same_person(lead: Lead) -> dict[str, object]:
    who = ("kind", "name", "first_name", "last_name", "title", "contact", "company", "account_id", "email", "phone")
    where = ("mobile", "website", "instagram", "whatsapp", "street", "city", "postal_code", "region", "country")
    known = dict(lead)
    return {field: known[field] for field in (*who, *where, "language", "owner")}
