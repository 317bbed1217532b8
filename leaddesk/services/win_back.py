"""Winning unhappy customers back: whom to offer it to, what was promised by when, and what the remedy cost."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from leaddesk.model.activity import Activity
from leaddesk.model.change import Change, RowChange
from leaddesk.model.channel import Channel
from leaddesk.model.enums import ActivityKind, Method, Span, StageKind
from leaddesk.model.errors import RuleError
from leaddesk.model.lead import Lead
from leaddesk.model.messages import N_, Message
from leaddesk.model.pipeline import Pipeline
from leaddesk.model.spend import Spend
from leaddesk.model.task import Task
from leaddesk.services.currencies import currency_of
from leaddesk.services.work import Work, changed, create, id_of, made, update

_FRESH_DAYS = 30  # after which a complaint asks for nothing any more


@dataclass(frozen=True)
class WinBack:
    """What is to be said of winning back, in the panel of a lead.

    "offered": it complained lately (`complaint`) and nothing was begun; "begun": the lead `lead_id` is about it;
    "itself": this lead is, and `promise` is the earliest thing that is still to be done for it.
    """

    state: Literal["", "offered", "begun", "itself"] = ""
    complaint: str = ""
    lead_id: int = 0
    promise: tuple[str, date] | None = None


def win_back_of(work: Work, lead: Lead) -> WinBack:
    """What is to be said of a lead; nothing where the file wins nobody back."""
    pipeline = next(iter(work.find(Pipeline, key="win_back", archived=False)), None)
    if pipeline is None:
        return WinBack()
    if lead.pipeline_id == pipeline.id:
        return WinBack("itself", promise=_promise(work, id_of(lead))) if lead.status is StageKind.OPEN else WinBack()
    followers = work.find(Lead, previous_lead_id=id_of(lead), pipeline_id=id_of(pipeline))
    is_open = [each for each in followers if each.status is StageKind.OPEN]
    if is_open:
        newest = id_of(is_open[-1])
        return WinBack("begun", lead_id=newest, promise=_promise(work, newest))
    heard = _complaint(work, lead)
    begun_on = max((each.created_on for each in followers if each.created_on is not None), default=date.min)
    if heard is None or begun_on >= (heard.happened_on or date.min):
        return WinBack()
    return WinBack("offered", complaint=heard.text)


def record_remedy(
    work: Work,
    lead_id: int,
    *,
    amount_minor: int | None = None,
    goods_minor: int | None = None,
    note: str = "",
) -> Change:
    """Add what a remedy cost today, in money and in goods given, to the costs of the lead's win-back channel.

    Amounts in minor units of the shop's currency. `note` is kept with the lead, as something that happened.
    """
    given = [amount for amount in (amount_minor, goods_minor) if amount is not None]
    if not any(given):
        raise RuleError(N_("Give an amount of money or the worth of goods."))
    if min(given) < 0:
        raise RuleError(N_("Costs cannot be negative."))
    lead = work.get(Lead, lead_id)
    day: dict[str, object] = {"span": Span.DAY, "starts_on": work.today, "currency": currency_of(work, None)}
    key = {"channel_id": _channel(work, lead), "campaign_id": None, **day}
    rows: list[RowChange] = []
    known = work.find(Spend, **key)
    if known:
        sums = {"amount_minor": _sum(known[0].amount_minor, amount_minor)}
        sums["goods_minor"] = _sum(known[0].goods_minor, goods_minor)
        rows += update(known[0], changed(known[0], sums))
    else:
        rows.append(create(made(Spend, {**key, "amount_minor": amount_minor, "goods_minor": goods_minor}), -2))
    if note.strip():
        heard = {"lead_id": lead_id, "kind": ActivityKind.NOTE, "text": note.strip(), "actor": work.actor}
        when = {"happened_at": work.now.at, "happened_on": work.now.on, "recorded_at": work.now.at}
        rows.append(create(made(Activity, {**heard, **when}), -1))
    return Change(Message(N_("Record the remedy for “{name}”"), {"name": lead.name}), rows)


def _promise(work: Work, lead_id: int) -> tuple[str, date] | None:
    dated = [each for each in work.find(Task, lead_id=lead_id, done_at=None, done_on=None) if each.due_on is not None]
    return min(((each.title, each.due_on) for each in dated if each.due_on), key=lambda each: each[1], default=None)


def _complaint(work: Work, lead: Lead) -> Activity | None:
    """The last one of the last weeks."""
    since = work.today - timedelta(days=_FRESH_DAYS)
    heard = work.find(Activity, lead_id=id_of(lead), kind=ActivityKind.COMPLAINT)
    fresh = [each for each in heard if each.happened_on is not None and each.happened_on >= since]
    return max(fresh, key=lambda each: (each.happened_on or date.min, id_of(each)), default=None)


def _channel(work: Work, lead: Lead) -> int:
    """The lead's own channel if it wins back, else the first that does."""
    channels = work.find(Channel, method=Method.WIN_BACK)
    if not channels:
        raise RuleError(N_("There is no channel that wins customers back; make one first."))
    ids = [id_of(each) for each in channels]
    return lead.channel_id if lead.channel_id in ids else ids[0]


def _sum(before: int | None, more: int | None) -> int | None:
    return before if more is None else (before or 0) + more
