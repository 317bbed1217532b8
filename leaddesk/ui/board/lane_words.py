"""What a column of the board is called, and how its cards are asked for in the table."""

from datetime import date
from typing import TYPE_CHECKING

from leaddesk.model.enums import StageKind
from leaddesk.model.lane import Grouping, Lane, LanePart
from leaddesk.ui.kit.translations import tr

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit

_FIELDS = {
    Grouping.CHANNEL: "channel",
    Grouping.OWNER: "owner",
    Grouping.MONTH: "expected_close",
    Grouping.ACCOUNT: "account",
}


def lane_name(kit: "Kit", lane: Lane) -> str:
    """In the user's language, where the file has no name for it."""
    if isinstance(lane.value, date):
        return kit.formats.month(lane.value)
    if lane.part is LanePart.NONE:
        return {
            Grouping.CHANNEL: tr("No channel"),
            Grouping.OWNER: tr("Nobody"),
            Grouping.MONTH: tr("No date"),
            Grouping.ACCOUNT: tr("No account"),
        }[lane.grouping]
    if lane.part is LanePart.OTHERS:
        return {
            Grouping.CHANNEL: tr("Other channels"),
            Grouping.OWNER: tr("Other people"),
            Grouping.ACCOUNT: tr("Other accounts"),
        }[lane.grouping]
    return {LanePart.EARLIER: tr("Earlier"), LanePart.LATER: tr("Later")}.get(lane.part, lane.name)


def grouping_name(grouping: Grouping) -> str:
    """As the button says it."""
    return {
        Grouping.STAGE: tr("By stage"),
        Grouping.CHANNEL: tr("By channel"),
        Grouping.OWNER: tr("By owner"),
        Grouping.MONTH: tr("By month"),
        Grouping.ACCOUNT: tr("By account"),
    }[grouping]


def lane_search(kit: "Kit", lane: Lane) -> str:
    """The terms of a search that finds the cards of a column; those that have no column of their own share one."""
    if lane.stage is not None:
        closed = "" if lane.kind is StageKind.OPEN else f" closed:{kit.workspace.today:%Y-%m}"
        return f'stage:"{lane.name}"{closed}'
    field, this_month = _FIELDS[lane.grouping], kit.workspace.today.replace(day=1)
    terms = {
        LanePart.NONE: f"-has:{field}",
        LanePart.EARLIER: f"{field}:<{this_month:%Y-%m-%d}",
        LanePart.LATER: f"{field}:>{this_month:%Y-%m-%d}",
    }
    asked = f"{lane.value:%Y-%m}" if isinstance(lane.value, date) else f'"{lane.name}"'
    return " ".join(["is:open", terms.get(lane.part, f"{field}:{asked}" if lane.value is not None else "")]).strip()
