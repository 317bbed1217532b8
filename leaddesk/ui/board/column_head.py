"""The head of a column: what it stands for, how many cards it has, and what they are worth."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from typing_extensions import override

from leaddesk.model.enums import StageKind
from leaddesk.model.lane import Lane
from leaddesk.services.board import LaneFigures
from leaddesk.services.figures.proofs.asked import COUNT, VALUE, WEIGHTED
from leaddesk.ui.board.card_list import SCROLL_BAR, inset_of
from leaddesk.ui.board.lane_mark import lane_colour, paint_mark
from leaddesk.ui.board.lane_words import lane_name
from leaddesk.ui.board.look import BoardLook
from leaddesk.ui.kit.buttons import icon_button
from leaddesk.ui.kit.painted_button import PaintedButton
from leaddesk.ui.kit.tool_tips import plain_tip
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit

_RIGHT = Qt.AlignmentFlag.AlignRight


class ColumnHead(PaintedButton):
    """A click shows its leads, one on a figure lays that open; with the keyboard, the menu of a card does both.

    Under the mouse it offers to be folded, which a key does as well.
    """

    fold_requested = Signal()
    figure_pressed = Signal(str, object)  # its key, and its currency

    def __init__(self, kit: "Kit", lane: Lane, look: BoardLook, cards_from_above: int) -> None:
        """`cards_from_above`: how far below the head's bottom the first card begins."""
        super().__init__(kit)
        self._lane, self._look = lane, look
        self._figures: LaneFigures | None = None
        self._share = 0.0
        self._hovered = QRect()
        self.setMouseTracking(True)
        theme = kit.theme
        self._lines = theme.line("body"), theme.line("small")
        wanted = theme.scaled(12) + sum(self._lines) + theme.scaled(2 + 6 + 8) + 2
        self.setFixedHeight(max(theme.measure("board_header"), wanted) - cards_from_above)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._fold = icon_button(kit, "fold-horizontal", tr("Fold this column"), small=True)
        self._fold.setParent(self)
        self._fold.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._fold.clicked.connect(self.fold_requested)
        self._fold.hide()
        self.show_figures(None, 0)

    def show_lane(self, lane: Lane) -> None:
        """The stage was edited, or the channel renamed."""
        self._lane = lane
        self.show_figures(self._figures, self._share)

    def show_look(self, look: BoardLook) -> None:
        """With or without what the cards are worth by their chances."""
        self._look = look
        self.show_figures(self._figures, self._share)

    def show_figures(self, figures: LaneFigures | None, share: float) -> None:
        """`share` is how much its cards are worth of those of the column that is worth the most."""
        self._figures, self._share = figures, share
        told = self.told()
        self.setAccessibleName(told)
        self.setToolTip(plain_tip(told if figures is not None else ""))
        self.update()

    def told(self) -> str:
        """All of it in words."""
        if self._figures is None:
            return self._name
        count = self._figures.count
        cards = tr("%Ln card(s) this month", "", count) if self._is_of_month else tr("%Ln card(s)", "", count)
        parts = [self._name, cards]
        if self.excess() is not None:
            parts.append(tr("more than the {limit} that it should have", limit=self._limit or 0))
        if self._figures.sums:
            parts.append(self._kit.formats.sums(self._figures.sums))
            if self._is_weighted:
                parts.append(self._weighted())
        return ", ".join(parts)

    def excess(self) -> str | None:
        """The tone of a column with more cards than it should have: warning, or danger from half as many again."""
        limit = self._limit
        if self._figures is None or limit is None or self._figures.count <= limit:
            return None
        return "danger" if 2 * self._figures.count >= 3 * limit else "warning"

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._kit.theme.measure("board_column"), self.height())

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        room = self._upper()
        self._fold.adjustSize()
        top = room.top() + (room.height() - self._fold.height()) // 2
        self._fold.move(room.right() + 1 - self._fold.width(), top)
        self._fold.show()
        self.update()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._fold.hide()
        self._hovered = QRect()
        self.update()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        place, *_ = self._figure_at(event.position().toPoint()) or (QRect(),)
        if place != self._hovered:
            self._hovered = place
            self.update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        found = self._figure_at(event.position().toPoint())
        if found is None or event.button() != Qt.MouseButton.LeftButton or not self.isDown():
            super().mouseReleaseEvent(event)
            return
        self.setDown(False)
        self.figure_pressed.emit(found[1], found[2])

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, scaled = self._kit.theme, self._kit.theme.scaled
        above, below = self._upper(), self._lower()
        self._paint_name(painter, above)
        if self._figures is not None and self._figures.sums:
            self._paint_sums(painter, below, self._figures)
        bar = QRect(above.left(), below.bottom() + 1 + scaled(6), above.width(), 2)
        painter.fillRect(bar, theme.colour("hairline"))
        bar.setWidth(round(bar.width() * min(1.0, self._share)))
        painter.fillRect(bar, lane_colour(self._kit, self._lane))
        if not self._hovered.isEmpty():
            painter.setPen(QPen(theme.colour("text-muted"), 1, Qt.PenStyle.DotLine))
            painter.drawLine(self._hovered.bottomLeft(), self._hovered.bottomRight())

    @property
    def _name(self) -> str:
        return lane_name(self._kit, self._lane)

    @property
    def _is_of_month(self) -> bool:
        """Whether its cards were won or lost this month: what they are worth is no question of chance any more."""
        return self._lane.kind is not StageKind.OPEN

    @property
    def _is_weighted(self) -> bool:
        return self._look.with_weighted and not self._is_of_month

    @property
    def _limit(self) -> int | None:
        return self._lane.stage.wip_limit if self._lane.stage is not None else None

    def _upper(self) -> QRect:
        """Where name and count stand."""
        inset = inset_of(self._kit)
        return QRect(inset, self._kit.theme.scaled(12), self.width() - 2 * inset - SCROLL_BAR, self._lines[0])

    def _lower(self) -> QRect:
        """Where the sums stand."""
        above = self._upper()
        return QRect(above.left(), above.bottom() + 1 + self._kit.theme.scaled(2), above.width(), self._lines[1])

    def figure_places(self) -> Iterator[tuple[QRect, str, str | None]]:
        """Where its figures stand, their keys, and the currency of each: of several, the one that is named first."""
        figures, painting = self._figures, self._kit.painting
        if figures is None:
            return
        yield self._count_place(), COUNT, None
        if figures.sums:
            code, lower = min(figures.sums, key=lambda code: (-abs(figures.sums[code]), code)), self._lower()
            used = painting.width(self._sums(figures), "small")
            yield QRect(lower.left(), lower.top(), min(used, lower.width()), lower.height()), VALUE, code
            if self._has_room_for_weighted(figures):
                wide = painting.width(self._weighted(), "small")
                yield QRect(lower.right() + 1 - wide, lower.top(), wide, lower.height()), WEIGHTED, code

    def _figure_at(self, at: QPoint) -> tuple[QRect, str, str | None] | None:
        return next((found for found in self.figure_places() if found[0].contains(at)), None)

    def _count_place(self) -> QRect:
        room, scaled = self._upper(), self._kit.theme.scaled
        beside = self._fold.width() + scaled(4) if self._fold.isVisible() else 0
        wide = self._kit.painting.width(self._count()) + (scaled(16) if self.excess() else 0)
        return QRect(room.right() + 1 - beside - wide, room.top(), wide, room.height())

    def _paint_name(self, painter: QPainter, room: QRect) -> None:
        painting, scaled = self._kit.painting, self._kit.theme.scaled
        count, tone, place = self._count(), self.excess(), self._count_place()
        if tone:
            icon = QRect(place.left(), place.top(), scaled(12), place.height())
            painting.icon(painter, icon, "circle-alert" if tone == "danger" else "triangle-alert", tone, 12)
        weight: Literal["medium", "regular"] = "medium" if tone else "regular"
        painting.text(painter, place, count, colour=tone or "text-muted", align=_RIGHT, weight=weight)
        mark = QRect(room.left(), room.top(), scaled(12), room.height())
        paint_mark(self._kit, painter, mark, self._lane)
        name = room.adjusted(scaled(20), 0, 0, 0)
        name.setRight(place.left() - 1 - scaled(8))
        painting.text(painter, name, self._name, weight="semibold")

    def _paint_sums(self, painter: QPainter, room: QRect, figures: LaneFigures) -> None:
        """What the cards are worth; weighted too if it is wished and there is room for both."""
        painting = self._kit.painting
        painting.text(painter, room, self._sums(figures), colour="text-muted", role="small")
        if self._has_room_for_weighted(figures):
            painting.text(painter, room, self._weighted(), colour="text-muted", role="small", align=_RIGHT)

    def _sums(self, figures: LaneFigures) -> str:
        sums = self._kit.formats.sums(figures.sums)
        if not self._is_of_month:
            return sums
        return tr("{sum} in {month}", sum=sums, month=self._kit.formats.month_name(self._kit.workspace.today))

    def _has_room_for_weighted(self, figures: LaneFigures) -> bool:
        painting = self._kit.painting
        used = painting.width(self._sums(figures), "small") + self._kit.theme.scaled(12)
        return self._is_weighted and used + painting.width(self._weighted(), "small") <= self._lower().width()

    def _weighted(self) -> str:
        return tr("{sum} weighted", sum=self._kit.formats.sums(self._figures.weighted if self._figures else {}))

    def _count(self) -> str:
        if self._figures is None:
            return ""
        count, limit = self._kit.formats.number(self._figures.count), self._limit
        return count if limit is None else tr("{count} of {limit}", count=count, limit=limit)
