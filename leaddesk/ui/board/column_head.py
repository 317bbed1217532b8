"""The head of a column: what it stands for, how many cards it has, and what they are worth."""

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from typing_extensions import override

from leaddesk.model.enums import StageKind
from leaddesk.model.lane import Lane
from leaddesk.services.board import LaneFigures
from leaddesk.ui.board.card_list import SCROLL_BAR, inset_of
from leaddesk.ui.board.lane_mark import lane_colour, paint_mark
from leaddesk.ui.board.lane_words import lane_name
from leaddesk.ui.board.look import BoardLook
from leaddesk.ui.kit.buttons import icon_button
from leaddesk.ui.kit.painted_button import PaintedButton
from leaddesk.ui.kit.tool_tips import plain_tip
from leaddesk.ui.kit.translations import tr

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit

_RIGHT = Qt.AlignmentFlag.AlignRight


class ColumnHead(PaintedButton):
    """A click asks which leads the figures are about; with the keyboard, the menu of a card does.

    Under the mouse it offers to be folded, which a key does as well.
    """

    fold_requested = Signal()

    def __init__(self, kit: "Kit", lane: Lane, look: BoardLook, cards_from_above: int) -> None:
        """`cards_from_above`: how far below the head's bottom the first card begins."""
        super().__init__(kit)
        self._lane, self._look = lane, look
        self._figures: LaneFigures | None = None
        self._share = 0.0
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
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, scaled = self._kit.theme, self._kit.theme.scaled
        above = self._upper()
        below = QRect(above.left(), above.bottom() + 1 + scaled(2), above.width(), self._lines[1])
        self._paint_name(painter, above)
        if self._figures is not None and self._figures.sums:
            self._paint_sums(painter, below, self._figures)
        bar = QRect(above.left(), below.bottom() + 1 + scaled(6), above.width(), 2)
        painter.fillRect(bar, theme.colour("hairline"))
        bar.setWidth(round(bar.width() * min(1.0, self._share)))
        painter.fillRect(bar, lane_colour(self._kit, self._lane))

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

    def _paint_name(self, painter: QPainter, room: QRect) -> None:
        painting, scaled = self._kit.painting, self._kit.theme.scaled
        if self._fold.isVisible():
            room = room.adjusted(0, 0, -self._fold.width() - scaled(4), 0)
        count, tone = self._count(), self.excess()
        wide = painting.width(count) + (scaled(16) if tone else 0)
        place = QRect(room.right() + 1 - wide, room.top(), wide, room.height())
        if tone:
            icon = QRect(place.left(), place.top(), scaled(12), place.height())
            painting.icon(painter, icon, "circle-alert" if tone == "danger" else "triangle-alert", tone, 12)
        weight: Literal["medium", "regular"] = "medium" if tone else "regular"
        painting.text(painter, place, count, colour=tone or "text-muted", align=_RIGHT, weight=weight)
        mark = QRect(room.left(), room.top(), scaled(12), room.height())
        paint_mark(self._kit, painter, mark, self._lane)
        name = room.adjusted(scaled(20), 0, -wide - scaled(8), 0)
        painting.text(painter, name, self._name, weight="semibold")

    def _paint_sums(self, painter: QPainter, room: QRect, figures: LaneFigures) -> None:
        """What the cards are worth; weighted too if it is wished and there is room for both."""
        painting = self._kit.painting
        sums, weighted = self._kit.formats.sums(figures.sums), self._weighted()
        if self._is_of_month:
            month = self._kit.formats.month_name(self._kit.workspace.today)
            sums = tr("{sum} in {month}", sum=sums, month=month)
        painting.text(painter, room, sums, colour="text-muted", role="small")
        used = painting.width(sums, "small") + self._kit.theme.scaled(12)
        if self._is_weighted and used + painting.width(weighted, "small") <= room.width():
            painting.text(painter, room, weighted, colour="text-muted", role="small", align=_RIGHT)

    def _weighted(self) -> str:
        return tr("{sum} weighted", sum=self._kit.formats.sums(self._figures.weighted if self._figures else {}))

    def _count(self) -> str:
        if self._figures is None:
            return ""
        count, limit = self._kit.formats.number(self._figures.count), self._limit
        return count if limit is None else tr("{count} of {limit}", count=count, limit=limit)
