"""How a card looks."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

from leaddesk.services.lead_list import ListedLead
from leaddesk.ui.board.card_words import CardWords
from leaddesk.ui.board.look import LEFT_AWAY, BoardLook

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit

_LIFTED = 0.4  # of the ink, where a card was taken from
_MIDDLE, _MORE, _FOOT = ("value", "channel", "owner"), ("closes", "tags"), ("task", "days")  # what stands side by side
_RIGHT = Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True)
class CardState:
    """What is up with a card."""

    hovered: bool = False
    selected: bool = False
    focused: bool = False
    lifted: bool = False
    ghost: bool = False


class CardArt:
    """Paints cards; one for the board."""

    def __init__(self, kit: "Kit", words: CardWords, look: BoardLook) -> None:
        """In the kit's colours and sizes."""
        self._kit = kit
        self._words = words
        theme = kit.theme
        self._body, self._small = theme.line("body"), theme.line("small")
        self._middle = max(theme.measure("avatar"), self._body)
        self._padding, self._gap = theme.scaled(12), theme.scaled(2)
        self.wear(look)

    def wear(self, look: BoardLook) -> None:
        """Look like this from now on; rows may have another height then."""
        self.look = look
        self._lines = list(self._heights())
        lines = 2 * self._padding + sum(self._lines) + self._gap * (len(self._lines) - 1)
        token = self._kit.theme.measure("board_card_compact" if look.is_compact else "board_card")
        self.height = max(token, lines) if look.is_compact or look.hidden <= LEFT_AWAY else lines

    def paint(self, painter: QPainter, card: QRect, row: ListedLead | None, state: CardState) -> None:
        """A card in a rectangle; without a row, one that is on its way."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state.lifted:
            painter.setOpacity(_LIFTED)
        self._paint_ground(painter, card, state)
        if row is not None:
            self._paint_words(painter, card.adjusted(self._padding, 0, -self._padding, 0), row)
        painter.restore()

    def ghost(self, row: ListedLead | None, width: int, count: int, ratio: float) -> QPixmap:
        """What is seen of cards on their way: the first, and how many there are if not one."""
        badge = self._kit.theme.scaled(22)
        lift = badge // 2 if count > 1 else 0
        size = QSize(width + lift, self.height + lift)
        pixmap = QPixmap(size * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(0, lift, width, self.height), row, CardState(ghost=True))
        if count > 1:
            self._paint_badge(painter, QRect(size.width() - badge, 0, badge, badge), str(count))
        painter.end()
        return pixmap

    def _paint_ground(self, painter: QPainter, card: QRect, state: CardState) -> None:
        theme = self._kit.theme
        border = "accent" if state.selected or state.ghost else "hairline-strong" if state.hovered else "hairline"
        radius = theme.radius("card")
        if state.focused and not state.lifted:
            self._kit.painting.focus_ring(painter, card, radius)
        painter.setPen(QPen(theme.colour(border), 1))
        painter.setBrush(theme.colour("accent-soft" if state.selected else "surface-raised"))
        painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def _heights(self) -> Iterator[int]:
        """Of the lines that a card has, from above."""
        look = self.look
        yield self._body
        if look.is_compact:
            yield self._small
            return
        if look.shows("who"):
            yield self._small
        if any(map(look.shows, _MIDDLE)):
            yield self._middle
        for side_by_side in (_MORE, _FOOT):
            if any(map(look.shows, side_by_side)):
                yield self._small

    def _paint_words(self, painter: QPainter, room: QRect, row: ListedLead) -> None:
        used = sum(self._lines) + self._gap * (len(self._lines) - 1)
        top = room.top() + max(self._padding, (self.height - used) // 2)
        lines = []
        for height in self._lines:
            lines.append(QRect(room.left(), top, room.width(), height))
            top += height + self._gap
        first, *rest = lines
        if self.look.is_compact:
            first = self._paint_value(painter, first, row)
            self._paint_foot(painter, rest[0], row)
        else:
            if self.look.shows("who"):
                who = self._words.who(row)
                self._kit.painting.text(painter, rest.pop(0), who, colour="text-muted", role="small")
            if any(map(self.look.shows, _MIDDLE)):
                self._paint_middle(painter, rest.pop(0), row)
            if any(map(self.look.shows, _MORE)):
                self._paint_more(painter, rest.pop(0), row)
            if any(map(self.look.shows, _FOOT)):
                self._paint_foot(painter, rest.pop(0), row)
        self._paint_name(painter, first, row)

    def _paint_name(self, painter: QPainter, room: QRect, row: ListedLead) -> None:
        """What it is called, and, where the column does not say it, in which stage it is."""
        stage = self._kit.workspace.directory.stages.get(row.stage_id or 0) if self._words.with_stage else None
        if stage is not None:
            side = self._kit.theme.scaled(12)
            self._kit.painting.pie(painter, QRect(room.left(), room.top(), side, room.height()), stage)
            room = room.adjusted(side + self._kit.theme.scaled(8), 0, 0, 0)
        if row.is_single_threaded:
            side = self._kit.theme.scaled(16)
            self._kit.painting.icon(
                painter, QRect(room.right() + 1 - side, room.top(), side, room.height()), "user-round", "warning"
            )
            room = room.adjusted(0, 0, -side - self._kit.theme.scaled(4), 0)
        self._kit.painting.text(painter, room, row.name, weight="medium")

    def _paint_value(self, painter: QPainter, room: QRect, row: ListedLead) -> QRect:
        """The value at the right; returns the room that it leaves."""
        if not self.look.shows("value"):
            return room
        value = self._words.value(row)
        wide = self._kit.painting.width(value, "body", "semibold")
        place = QRect(room.right() + 1 - wide, room.top(), wide, room.height())
        colour = "text-muted" if row.value_minor is None else "text"
        self._kit.painting.text(painter, place, value, weight="semibold", colour=colour, align=_RIGHT)
        return room.adjusted(0, 0, -wide - self._kit.theme.scaled(8), 0)

    def _paint_middle(self, painter: QPainter, room: QRect, row: ListedLead) -> None:
        """The value; the channel's sign; who looks after it."""
        kit, theme, look = self._kit, self._kit.theme, self.look
        side, right = theme.measure("avatar"), room.right() + 1
        if look.shows("owner") and row.owner:
            kit.painting.avatar(painter, QRect(right - side, room.top(), side, room.height()), row.owner)
            right -= side + theme.scaled(8)
        if look.shows("channel"):
            left_of_it = QRect(room.left(), room.top(), right - room.left(), room.height())
            right = self._paint_channel(painter, left_of_it, row)
        if look.shows("value"):
            colour = "text-muted" if row.value_minor is None else "text"
            value = QRect(room.left(), room.top(), right - room.left(), room.height())
            kit.painting.text(painter, value, self._words.value(row), weight="semibold", colour=colour)

    def _paint_channel(self, painter: QPainter, room: QRect, row: ListedLead) -> int:
        """The channel's sign at the right of a rectangle; returns how far right something else may go."""
        theme = self._kit.theme
        channel = self._kit.workspace.directory.channels.get(row.channel_id or 0)
        left = room.right() + 1 - theme.scaled(16)
        if channel is not None:
            sign = QRect(left, room.top(), theme.scaled(16), room.height())
            colour = theme.channel_colour(channel)
            self._kit.painting.icon(painter, sign, theme.channel_icon(channel), colour)
        return left - theme.scaled(8)

    def _paint_more(self, painter: QPainter, room: QRect, row: ListedLead) -> None:
        """When it is expected to close, and its tags."""
        parts = [self._words.closes(row)] if self.look.shows("closes") else []
        parts += row.tags if self.look.shows("tags") else ()
        told = " · ".join(part for part in parts if part)
        self._kit.painting.text(painter, room, told, colour="text-muted", role="small")

    def _paint_foot(self, painter: QPainter, room: QRect, row: ListedLead) -> None:
        """What is to be done; since when the card has been here, or been still."""
        painting, look = self._kit.painting, self.look
        right = self._paint_days(painter, room, row) if look.shows("days") else room.width()
        if look.is_compact and look.shows("channel"):
            left_of_it = QRect(room.left(), room.top(), right, room.height())
            right = self._paint_channel(painter, left_of_it, row) - room.left()
        place = QRect(room.left(), room.top(), right, room.height())
        if look.shows("task"):
            due = self._words.due(row)
            painting.marked(painter, place, due.icon, due.text, due.tone)
        elif look.is_compact and look.shows("who"):
            painting.text(painter, place, self._words.who(row), colour="text-muted", role="small")

    def _paint_days(self, painter: QPainter, room: QRect, row: ListedLead) -> int:
        """At the right of a line; returns the width that is left of it."""
        painting, theme = self._kit.painting, self._kit.theme
        stale, days = self._words.stale(row), self._words.days(row)
        if stale is None and days is None:
            return room.width()
        told = self._words.short_days(stale if stale is not None else days or 0)
        wide = painting.width(told, "small")
        icon = theme.scaled(16) if stale is not None else 0
        place = QRect(room.right() + 1 - wide - icon, room.top(), wide + icon + 1, room.height())
        if stale is not None:
            painting.marked(painter, place, "hourglass", told, "warning")
        else:
            painting.text(painter, place, told, colour="text-muted", role="small", align=_RIGHT)
        return room.width() - wide - icon - theme.scaled(8)

    def _paint_badge(self, painter: QPainter, circle: QRect, text: str) -> None:
        theme = self._kit.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        painter.drawEllipse(circle)
        painter.setFont(theme.font("small", "semibold"))
        painter.setPen(theme.colour("on-accent"))
        painter.drawText(circle, int(Qt.AlignmentFlag.AlignCenter), text)


def hot_spot(pressed: QPoint, card: QRect, ghost: QPixmap) -> QPoint:
    """Where in the ghost the pointer holds it."""
    lift = ghost.deviceIndependentSize().toSize().height() - card.height()
    return pressed - card.topLeft() + QPoint(0, lift)
