"""The sign and the colour of a column: a stage's pie, a channel's icon, the initials of who looks after its cards."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter

from leaddesk.model.lane import Grouping, Lane
from leaddesk.ui.kit.look.looks import ChannelLook

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit

_ICONS = {
    Grouping.CHANNEL: "shapes",
    Grouping.OWNER: "user-round",
    Grouping.MONTH: "calendar",
    Grouping.ACCOUNT: "building",
}


def lane_colour(kit: "Kit", lane: Lane) -> QColor:
    """Of the bar that compares the columns."""
    channel = _channel(kit, lane)
    if channel is not None:
        return kit.theme.channel_colour(channel)
    return kit.theme.colour("chart-bar") if lane.stage is None else kit.theme.stage_colour(lane.stage)


def paint_mark(kit: "Kit", painter: QPainter, rect: QRect, lane: Lane, size: int = 12) -> None:
    """In the middle of a rectangle; `size` for a text size of 100 %."""
    if lane.stage is not None:
        kit.painting.pie(painter, rect, lane.stage, size)
        return
    channel = _channel(kit, lane)
    if channel is not None:
        icon, colour = kit.theme.channel_icon(channel), kit.theme.channel_colour(channel)
        kit.painting.icon(painter, rect, icon, colour, size)
    else:
        kit.painting.icon(painter, rect, _ICONS[lane.grouping], "text-muted", size)


def _channel(kit: "Kit", lane: Lane) -> ChannelLook | None:
    if lane.grouping is not Grouping.CHANNEL or not isinstance(lane.value, int):
        return None
    return kit.workspace.directory.channels.get(lane.value)
