"""How a card looks."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

from leaddesk.services.lead_list import ListedLead
from leaddesk.ui.board.card_words import CardWords

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit

_LIFTED = 0.4  # of the ink, where a card was taken from
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

    def __init__(self, kit: "Kit", words: CardWords) -> None:
        """In the kit's colours and sizes."""
        self._kit = kit
        self._words = words
        theme = kit.theme
        self._body, self._small = theme.line("body"), theme.line("small")
        self._middle = max(theme.measure("avatar"), self._body)
        self._padding, self._gap = theme.scaled(12), theme.scaled(2)
        wanted = 2 * self._padding + self._body + 2 * self._small + self._middle + 2 * self._gap
        self.height = max(theme.measure("board_card"), wanted)

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

    def _paint_words(self, painter: QPainter, room: QRect, row: ListedLead) -> None:
        painting = self._kit.painting
        spare = self.height - 2 * self._padding - self._body - 2 * self._small - self._middle - 2 * self._gap
        top = room.top() + self._padding + max(0, spare) // 2
        left, width = room.left(), room.width()
        painting.text(painter, QRect(left, top, width, self._body), row.name, weight="medium")
        top += self._body
        who = QRect(left, top, width, self._small)
        painting.text(painter, who, self._words.who(row), colour="text-muted", role="small")
        top += self._small + self._gap
        self._paint_middle(painter, QRect(left, top, width, self._middle), row)
        top += self._middle + self._gap
        self._paint_foot(painter, QRect(left, top, width, self._small), row)

    def _paint_middle(self, painter: QPainter, room: QRect, row: ListedLead) -> None:
        """The value; the channel's sign; who looks after it."""
        kit, theme = self._kit, self._kit.theme
        side = theme.measure("avatar")
        right = room.right() + 1
        if row.owner:
            kit.painting.avatar(painter, QRect(right - side, room.top(), side, room.height()), row.owner)
        right -= side + theme.scaled(8)
        channel = kit.workspace.directory.channels.get(row.channel_id or 0)
        icon = theme.scaled(16)
        if channel is not None:
            sign = QRect(right - icon, room.top(), icon, room.height())
            kit.painting.icon(painter, sign, theme.channel_icon(channel), theme.channel_colour(channel))
        right -= icon + theme.scaled(8)
        colour = "text-muted" if row.value_minor is None else "text"
        value = QRect(room.left(), room.top(), right - room.left(), room.height())
        kit.painting.text(painter, value, self._words.value(row), weight="semibold", colour=colour)

    def _paint_foot(self, painter: QPainter, room: QRect, row: ListedLead) -> None:
        """What is to be done; since when the card has been here, or been still."""
        painting, theme = self._kit.painting, self._kit.theme
        stale, days = self._words.stale(row), self._words.days(row)
        right = room.width()
        if stale is not None or days is not None:
            told = self._words.short_days(stale if stale is not None else days or 0)
            wide = painting.width(told, "small")
            icon = theme.scaled(16) if stale is not None else 0
            place = QRect(room.right() + 1 - wide - icon, room.top(), wide + icon + 1, room.height())
            if stale is not None:
                painting.marked(painter, place, "hourglass", told, "warning")
            else:
                painting.text(painter, place, told, colour="text-muted", role="small", align=_RIGHT)
            right -= wide + icon + theme.scaled(8)
        due = self._words.due(row)
        painting.marked(painter, QRect(room.left(), room.top(), right, room.height()), due.icon, due.text, due.tone)

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
