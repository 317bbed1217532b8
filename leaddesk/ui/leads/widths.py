"""How wide the columns of the table are: what their texts need, and what the window has."""

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date

from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.leads.columns import ColumnSet

_LONG_DAYS = tuple(date(2028, month, 28) for month in range(1, 13))  # which month is longest, languages differ in
_LONG_VALUE = 1_290_000
_OWNERS_LOOKED_AT = 30
_USUAL = 128
_CAN_BE_CUT = ("email", "tags", "notes", "website", "street", "campaign", "company", "lost_reason")


def wanted_widths(kit: Kit, columns: ColumnSet, title: Callable[[str], str]) -> dict[str, int]:
    """The width of each column in which what it usually shows can be read, padding and head (`title`) included."""
    painting, scaled, directory = kit.painting, kit.theme.scaled, kit.workspace.directory
    padding = scaled(8) * 2
    pipelines = [pipeline.id for pipeline in directory.pipelines if pipeline.id is not None]
    stages = [stage for pipeline_id in pipelines for stage in directory.stages_of(pipeline_id)]
    channels = [painting.width(channel.name) for channel in directory.channels.values() if channel.active]
    owners = [painting.width(name) for name in directory.owners[:_OWNERS_LOOKED_AT]]
    edge = kit.theme.measure("page_padding") - scaled(8)  # a day often stands last, where more is left free
    day = max([*(painting.width(kit.formats.day(each)) for each in _LONG_DAYS), scaled(72)]) + padding + edge
    pipeline_names = [painting.width(each.name) for each in directory.pipelines]
    campaigns = [painting.width(each.name) for each in directory.campaigns.values()]
    usual = {key: scaled(_USUAL) for key in columns.places}
    wanted = usual | {
        "name": scaled(188),
        "stage": max([*map(painting.pill_width, stages), scaled(92)]) + padding,
        "channel": min(max([*channels, scaled(96)]) + scaled(24), scaled(180)) + padding,
        "value": painting.width(kit.formats.money(_LONG_VALUE, kit.workspace.shop.currency)) + padding,
        "task": scaled(168),
        "owner": min(max([*owners, scaled(64)]) + scaled(32), scaled(160)) + padding,
        "created": day,
        "expected_close": day,
        "acted": day,
        "closed": day,
        "probability": scaled(56),
        "pipeline": min(max([*pipeline_names, scaled(64)]), scaled(160)) + padding,
        "campaign": min(max([*campaigns, scaled(96)]), scaled(180)) + padding,
        "email": scaled(208),
        "phone": scaled(144),
        "mobile": scaled(144),
        "whatsapp": scaled(144),
        "website": scaled(176),
        "tags": scaled(176),
        "notes": scaled(240),
        "country": scaled(64),
        "language": scaled(64),
        "postal_code": scaled(80),
    }
    heads = {key: painting.width(title(key), "small") + scaled(16) + padding for key in columns.places}
    heads["created"] += edge
    return {key: max(width, heads[key]) for key, width in wanted.items()}


def least_widths(kit: Kit, wanted: Mapping[str, int]) -> dict[str, int]:
    """The width under which a column makes no sense; stages, amounts and days are never cut."""
    scaled = kit.theme.scaled
    least = {"name": scaled(128), "channel": scaled(104), "task": scaled(124), "owner": scaled(88)}
    least |= {key: scaled(80) for key in _CAN_BE_CUT}
    return {key: min(width, least.get(key, width)) for key, width in wanted.items()}


def fitted(
    room: int,
    keys: Sequence[str],
    wanted: Mapping[str, int],
    least: Mapping[str, int],
    giving_way: Collection[str] = (),
) -> dict[str, int]:
    """The widths of those of the columns that are shown, in their order, which fill the room.

    Some give way, in their order, while the others lack room: optional ones before anything is cut. The first takes
    what is left over; if there is too little, columns are cut, to their least at most. Where that does not help, none
    is, and the table is wider than the room.
    """
    shown = list(keys)
    going = [key for key in giving_way if key in shown]
    for key in going[:2]:
        if sum(wanted[each] for each in shown) > room:
            shown.remove(key)
    for key in going[2:]:
        if sum(least[each] for each in shown) > room:
            shown.remove(key)
    widths = {key: wanted[key] for key in shown}
    lacking = sum(widths.values()) - room
    slack = sum(wanted[key] - least[key] for key in shown)
    if 0 < lacking <= slack:
        share = lacking / slack
        widths = {key: int(width - (width - least[key]) * share) for key, width in widths.items()}
    left = room - sum(widths.values())
    if left > 0 and shown:
        widths[shown[0]] += left
    return widths
