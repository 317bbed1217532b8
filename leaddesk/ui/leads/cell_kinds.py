"""How the fields of a lead are typed in a table: the input that fits each column, and the field that it sets."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from leaddesk.model.enums import StageKind
from leaddesk.model.query import OWN_PREFIX
from leaddesk.ui.kit.fields.custom_kinds import custom_kind
from leaddesk.ui.kit.fields.field_kinds import (
    FieldKind,
    choice_kind,
    day_kind,
    money_kind,
    name_kind,
    percent_kind,
    text_kind,
)
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.words.field_words import own_field

if TYPE_CHECKING:
    from leaddesk.model.listed_lead import LeadRow

STAGE = "stage_id"  # a lead goes to a stage by moving, whatever else is set by editing


@dataclass(frozen=True)
class CellKind:
    """A column that can be typed in: `field` is what it sets, `held` what a lead has there now."""

    field: str
    kind: FieldKind
    held: Callable[["LeadRow"], object]


def cell_kind(kit: Kit, key: str, row: "LeadRow | None" = None) -> CellKind | None:
    """How a column is typed in; None for one that only shows. Without a row it is for many leads at once."""
    lead = row.lead if row else None
    if key == "lost_reason" and lead is not None and lead.status != StageKind.LOST.value:
        return None
    if key in _TEXTS:
        field = _TEXTS[key]
        return CellKind(field, text_kind(), lambda row: row.more.get(key))
    if key.startswith(OWN_PREFIX):
        made = own_field(kit, key)
        return CellKind(key, custom_kind(kit, made), lambda row: row.more.get(key)) if made else None
    directory = kit.workspace.directory
    currency = (lead.currency if lead else None) or kit.workspace.shop.currency
    own: Mapping[str, Callable[[], CellKind]] = {
        "name": lambda: CellKind("name", name_kind(), lambda row: row.lead.name),
        "value": lambda: CellKind("value_minor", money_kind(kit, lambda: currency), lambda row: row.lead.value_minor),
        "owner": lambda: CellKind("owner", text_kind(lambda: directory.owners), lambda row: row.lead.owner),
        "channel": lambda: CellKind(
            "channel_id", choice_kind(lambda: _channels(kit, row)), lambda row: row.lead.channel_id
        ),
        "campaign": lambda: CellKind(
            "campaign_id", choice_kind(lambda: _campaigns(kit, row)), lambda row: row.lead.campaign_id
        ),
        "stage": lambda: CellKind(STAGE, choice_kind(lambda: _stages(kit, row)), lambda row: row.lead.stage_id),
        "expected_close": lambda: CellKind("expected_close", day_kind(kit), lambda row: row.lead.expected_close),
        "probability": lambda: CellKind("probability", percent_kind(kit), lambda row: row.lead.probability),
        "email": lambda: CellKind("email", text_kind(), lambda row: row.lead.email),
        "phone": lambda: CellKind("phone", text_kind(), lambda row: row.lead.phone),
        "company": lambda: CellKind("company", text_kind(), lambda row: row.lead.company),
        "contact": lambda: CellKind("contact", text_kind(), lambda row: row.lead.contact),
        "city": lambda: CellKind("city", text_kind(), lambda row: row.lead.city),
        "country": lambda: CellKind("country", text_kind(), lambda row: row.lead.country),
    }
    return own[key]() if key in own else None


EDITABLE = frozenset(
    {"name", "value", "owner", "channel", "campaign", "stage", "expected_close", "probability", "email", "phone"}
    | {"company", "contact", "city", "country", "lost_reason", "mobile", "whatsapp", "instagram", "website"}
    | {"first_name", "last_name", "title", "street", "postal_code", "region", "language"}
)
_TEXTS: Mapping[str, str] = {
    "lost_reason": "close_reason",
    **{
        key: key
        for key in (
            *("mobile", "whatsapp", "instagram", "website", "first_name", "last_name", "title", "street"),
            *("postal_code", "region", "language"),
        )
    },
}
# What it makes sense to set alike for many leads, in the order in which it is offered.
TOGETHER = (
    *("channel", "campaign", "owner", "value", "expected_close", "probability", "company", "city", "region"),
    *("country", "language"),
)

Choices = Sequence[tuple[str, object]]


def _channels(kit: Kit, row: "LeadRow | None") -> Choices:
    """Those that are in use, and the one that the lead has."""
    known, held = kit.workspace.directory.channels, row.lead.channel_id if row else None
    fitting = ((each.name, channel_id) for channel_id, each in known.items() if each.active or channel_id == held)
    return [("–", None), *fitting]


def _campaigns(kit: Kit, row: "LeadRow | None") -> Choices:
    """Those of the lead's channel and those of none, and the one that it has; all where no channel is known."""
    channel_id, held = (row.lead.channel_id, row.lead.campaign_id) if row else (None, None)
    fitting: list[tuple[str, object]] = [("–", None)]
    for campaign_id, each in kit.workspace.directory.campaigns.items():
        if channel_id is None or each.suits(channel_id) or campaign_id == held:
            fitting.append((each.name, campaign_id))
    return fitting


def _stages(kit: Kit, row: "LeadRow | None") -> Choices:
    """The stages of the lead's pipeline, of the first one for a contact, and the one that it is in or none."""
    directory = kit.workspace.directory
    pipelines = [each.id for each in directory.pipelines if row is None or each.id == row.lead.pipeline_id]
    pipeline_id = next(iter(pipelines or [each.id for each in directory.pipelines]), None)
    stages: list[tuple[str, object]] = [(stage.name, stage.id) for stage in directory.stages_of(pipeline_id or 0)]
    held = row.lead.stage_id if row else None
    if held is None:
        return [("–", None), *stages]
    return stages if any(held == each for _, each in stages) else [(directory.stages[held].name, held), *stages]
