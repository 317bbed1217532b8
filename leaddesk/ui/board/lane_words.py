"""What a column of the board is called, and how its cards are asked for in the table."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from leaddesk.model.days import last_of_month
from leaddesk.model.enums import StageKind
from leaddesk.model.lane import Grouping, Lane, LanePart
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit

_FIELDS = {
    Grouping.CHANNEL: "channel",
    Grouping.OWNER: "owner",
    Grouping.MONTH: "expected_close",
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


def lane_search(kit: "Kit", lane: Lane, lanes: Sequence[Lane]) -> str:
    """The terms of a search that finds the cards of a column and no others; `lanes` are all columns of its board."""
    if lane.stage is not None:
        closed = "" if lane.kind is StageKind.OPEN else f" closed:{kit.workspace.today:%Y-%m}"
        return _term("stage", lane.name) + closed
    if lane.grouping is Grouping.ACCOUNT:
        return " ".join(["is:open", *_of_account(lane, lanes)])
    field, this_month = _FIELDS[lane.grouping], kit.workspace.today.replace(day=1)
    months = [other.value for other in lanes if isinstance(other.value, date)]
    if isinstance(lane.value, date):
        terms = [f"{field}:{lane.value:%Y-%m}"]
    elif lane.part is LanePart.NONE:
        terms = [f"-has:{field}"]
    elif lane.part is LanePart.EARLIER:
        terms = [f"{field}:<{this_month:%Y-%m-%d}"]
    elif lane.part is LanePart.LATER:
        terms = [f"{field}:>{last_of_month(max(months)):%Y-%m-%d}"]
    elif lane.part is LanePart.OTHERS:
        terms = [f"has:{field}", *("-" + _term(field, other.name) for other in lanes if other.name and not other.stage)]
    else:
        terms = [_term(field, lane.name), *("-" + _term(field, other.name) for other in _with_more(lane, lanes))]
    return " ".join(["is:open", *terms])


def _of_account(lane: Lane, lanes: Sequence[Lane]) -> Iterator[str]:
    """By numbers, since accounts may be called alike; the name is for who reads it."""
    if lane.part is LanePart.NONE:
        yield "-has:account_id"
    elif lane.part is LanePart.OTHERS:
        yield "has:account_id"
        yield from (f"-account_id:{other.value}" for other in lanes if other.value is not None and not other.stage)
    else:
        yield _term("account", lane.name)
        yield f"account_id:{lane.value}"


def _with_more(lane: Lane, lanes: Sequence[Lane]) -> Iterator[Lane]:
    """Columns in whose names this one's is found: a search for it finds their cards too."""
    name = lane.name.casefold()
    for other in lanes:
        if other.stage is None and other.value != lane.value and name in other.name.casefold():
            yield other


def _term(field: str, value: str) -> str:
    """A value cannot have a quote in a search: what stands around it finds it as well."""
    return f'{field}:"{max(value.split(chr(34)), key=len)}"'
