"""What a row was before a file changed it, for the diff of a trial."""

import json
from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from leaddesk.exchange.presets import EXTRA_PREFIX
from leaddesk.model.account import Account
from leaddesk.model.campaign import Campaign
from leaddesk.model.channel import Channel
from leaddesk.model.columns import Value
from leaddesk.model.consent import Consent
from leaddesk.model.pipeline import Pipeline
from leaddesk.model.stage import Stage
from leaddesk.model.stakeholder import Stakeholder
from leaddesk.model.tag import LeadTag, Tag
from leaddesk.services.importing.diff import Amount, Shown
from leaddesk.services.importing.lead_cells import LeadRow
from leaddesk.services.work import Work
from leaddesk.storage.statements import Stored

_NAMED: Mapping[str, tuple[str, type[Value]]] = MappingProxyType(
    {
        "account_id": ("account", Account),
        "channel_id": ("channel", Channel),
        "campaign_id": ("campaign", Campaign),
        "stage_id": ("stage", Stage),
        "pipeline_id": ("pipeline", Pipeline),
        "parent_id": ("parent", Account),
        "reports_to_id": ("reports_to", Stakeholder),
    }
)
_AMOUNTS: Mapping[str, str] = MappingProxyType(
    {
        "value_minor": "value",
        "monthly_minor": "monthly_value",
        "revenue_minor": "revenue",
        "amount_minor": "amount",
        "goods_minor": "goods",
    }
)
_DAYS: Mapping[str, str] = MappingProxyType(
    {
        "created_on": "created_at",
        **{day: day for day in ("expected_close", "contract_start", "contract_end")},
    }
)
_CLOSINGS = ("won_at", "lost_at", "closed_at")
_OTHERWISE: Mapping[str, str] = MappingProxyType(
    {"close_reason": "lost_reason", "minutes": "hours", "renewal_notice_days": "renewal_notice"}
)
# What goes with another column, or is nothing that a file says.
_NOT_SHOWN = frozenset({"kind", "status", "rank", "created_at", "closed_at", "currency", "external_id", "source"})


def before_row(
    work: Work,
    now: Mapping[str, Stored],
    changes: Mapping[str, Stored],
    fields: Mapping[str, str],
    extra: Mapping[str, str],
) -> dict[str, Shown]:
    """By field, what the columns of a row were that change."""
    before: dict[str, Shown] = {}
    for column in changes:
        was = now[column]
        if column == "extra":
            kept = json.loads(str(was))
            before |= {EXTRA_PREFIX + name: kept.get(name) for name, new in extra.items() if kept.get(name) != new}
        elif column in _AMOUNTS:
            before[_AMOUNTS[column]] = _amount(now, column)
        elif column in _NAMED:
            field, value_class = _NAMED[column]
            if column != "pipeline_id" or "pipeline" in fields:
                before[field] = _name(work, value_class, was)
        elif column in _DAYS:
            before[_DAYS[column]] = _day(was)
        elif column == "closed_on":
            before[next((field for field in _CLOSINGS if field in fields), "closed_at")] = _day(was)
        elif column not in _NOT_SHOWN:
            before[_OTHERWISE.get(column, column)] = was if was is None or isinstance(was, int) else str(was)
    for stamp, day in (("created_at", "created_on"), ("closed_at", "closed_on")):
        if stamp in changes and day not in changes:
            before[stamp] = _day(now[day])
    if "currency" in changes:
        before |= {field: _amount(now, column) for column, field in _AMOUNTS.items() if now.get(column) is not None}
    return before


def _amount(now: Mapping[str, Stored], column: str) -> Amount | None:
    minor = now[column]
    return None if minor is None else Amount(int(minor), str(now["currency"]))


def before_belongings(work: Work, lead_id: int, row: LeadRow) -> dict[str, Shown]:
    """The tags, the consent and the task that a lead had, so far as a row speaks of them."""
    before: dict[str, Shown] = {}
    if "tags" in row.fields:
        ids = tuple(each.tag_id for each in work.find(LeadTag, lead_id=lead_id))
        before["tags"] = "; ".join(each.name for each in work.find(Tag, id=ids)) if ids else None
    if "consent" in row.fields:
        records = work.find(Consent, lead_id=lead_id)
        before["consent"] = records[-1].state.value if records else None
    if "next_task" in row.fields:
        before["next_task"] = None
    return before


def derived_cells(row: LeadRow, stage: Stage | None) -> dict[str, str]:
    """What follows from a row without being named in it: the stage, and the channel and campaign of a rule."""
    cells = {} if stage is None else {"stage": stage.name}
    if row.rule is not None:
        cells |= {"channel": row.rule.channel} | ({"campaign": row.rule.campaign} if row.rule.campaign else {})
    return cells


def _name(work: Work, value_class: type[Value], row_id: Stored) -> str | None:
    if row_id is None:
        return None
    found = work.find(value_class, id=int(row_id))
    return str(getattr(found[0], "name", row_id)) if found else None


def _day(stored: Stored) -> date | None:
    return None if stored is None else date.fromisoformat(str(stored)[:10])
