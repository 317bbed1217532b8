"""Use cases and bulk jobs that are made up for tests: what the real ones will do, without their rules."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date

from leaddesk.model import ranks
from leaddesk.model.account import Account
from leaddesk.model.change import Change, Done, RowChange
from leaddesk.model.channel import Channel
from leaddesk.model.columns import new_uid
from leaddesk.model.enums import Method, StageKind
from leaddesk.model.import_run import ImportRun
from leaddesk.model.lead import Lead
from leaddesk.model.messages import Message
from leaddesk.model.stage import Stage
from leaddesk.services.work import Work, changed, create, update
from leaddesk.storage.listing import board
from leaddesk.storage.masses.bulk import Bulk
from leaddesk.storage.row_writer import Author

LEAD_COLUMNS = (
    *("uid", "source", "external_id", "kind", "name", "email", "channel_id", "account_id", "pipeline_id", "stage_id"),
    *("status", "created_on", "rank", "extra"),
)


def write(work: Work, *rows: RowChange) -> Change:
    """A change of just these rows."""
    return Change(Message("Test"), rows)


@dataclass(frozen=True)
class Import:
    """What an import of `leads` new leads does: they enter the first stage, tagged, on an account and a new channel.

    `updates` are leads that were there: they get the new channel, an e-mail address, and enter `moved_to`.
    """

    leads: int = 2
    channel: str | None = "Fair 2026"
    account: str | None = "Acme"
    tag_id: int | None = None
    updates: Sequence[int] = ()
    moved_to: int | None = None
    name: Callable[[int], str] = field(default="Lead {}".format)
    expected_rows: int = 0


def run(work: Work, author: Author, wanted: Import) -> Done:
    """Write an import as one run."""
    bulk = Bulk(work.con, author, Message("Import"), ImportRun(preset="test"), wanted.expected_rows)
    channel_id = account_id = None
    if wanted.channel is not None:
        channel_id = bulk.write(create(Channel(name=wanted.channel, method=Method.FAIR)))
    if wanted.account is not None:
        accounts = bulk.table("account", ["uid", "source", "name", "extra"])
        account_id = accounts.add((new_uid(), "test", wanted.account, "{}"))
    _add_leads(work, bulk, wanted, channel_id, account_id)
    bulk.flush()
    for lead_id in wanted.updates:
        _update_lead(work, bulk, work.get(Lead, lead_id), wanted, channel_id, account_id)
    return bulk.finish({"read": wanted.leads + len(wanted.updates)})


def _add_leads(work: Work, bulk: Bulk, wanted: Import, channel_id: int | None, account_id: int | None) -> None:
    stage = work.find(Stage, kind=StageKind.OPEN)[0]
    stage_id, today = stage.id or 0, (work.now.on or date.max).isoformat()
    leads, entries = bulk.table("lead", LEAD_COLUMNS), bulk.table("stage_entry", ["lead_id", "stage_id", "entered_on"])
    tags = bulk.table("lead_tag", ["lead_id", "tag_id"])
    places = ranks.run_after(board.last_rank(work.con, stage_id), wanted.leads)
    for number, rank in enumerate(places):
        email = f"lead{number}@example.com"
        identity = (new_uid(), "test", f"{bulk.run_id}-{number}", "b2c", wanted.name(number), email)
        belongs = (channel_id, account_id, stage.pipeline_id, stage_id, "open", today, rank, "{}")
        lead_id = leads.add((*identity, *belongs))
        entries.add((lead_id, stage_id, today))
        if wanted.tag_id is not None:
            tags.add((lead_id, wanted.tag_id))


def _update_lead(
    work: Work, bulk: Bulk, lead: Lead, wanted: Import, channel_id: int | None, account_id: int | None
) -> None:
    new: dict[str, object] = {"email": f"run{bulk.run_id}@example.com"}
    if channel_id is not None:
        new["channel_id"] = channel_id
    if account_id is not None:
        new["account_id"] = account_id
    if wanted.moved_to is not None and lead.stage_id not in (None, wanted.moved_to):
        stage = work.get(Stage, wanted.moved_to)
        is_open = stage.kind is StageKind.OPEN
        new |= {"stage_id": stage.id, "pipeline_id": stage.pipeline_id, "status": stage.kind}
        new |= {"closed_on": None if is_open else work.now.on, "closed_at": None, "close_reason": None}
        entries = bulk.table("stage_entry", ["lead_id", "stage_id", "entered_on"])
        entries.add((lead.id or 0, stage.id or 0, (work.now.on or date.max).isoformat()))
        bulk.flush()
    for row in update(lead, changed(lead, new)):
        bulk.write(row)


def account(name: str) -> RowChange:
    """Make an account."""
    return create(Account(name=name))
