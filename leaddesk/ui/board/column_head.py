"""The head of a column: which stage it is, how many cards it has, and what they are worth."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from typing_extensions import override

from leaddesk.model.stage import Stage
from leaddesk.services.board import ColumnFigures
from leaddesk.ui.board.card_list import SCROLL_BAR, inset_of
from leaddesk.ui.kit.painted_button import PaintedButton
from leaddesk.ui.kit.tool_tips import plain_tip
from leaddesk.ui.kit.translations import tr

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit

_RIGHT = Qt.AlignmentFlag.AlignRight


class ColumnHead(PaintedButton):
    """A click asks which leads the figures are about; with the keyboard, the menu of a card does."""

    def __init__(self, kit: "Kit", stage: Stage, cards_from_above: int) -> None:
        """`cards_from_above`: how far below the head's bottom the first card begins."""
        super().__init__(kit)
        self._stage = stage
        self._figures: ColumnFigures | None = None
        self._share = 0.0
        theme = kit.theme
        self._lines = theme.line("body"), theme.line("small")
        wanted = theme.scaled(12) + sum(self._lines) + theme.scaled(2 + 6 + 8) + 2
        self.setFixedHeight(max(theme.measure("board_header"), wanted) - cards_from_above)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_figures(None, 0)

    def show_stage(self, stage: Stage) -> None:
        """The stage was edited."""
        self._stage = stage
        self.show_figures(self._figures, self._share)

    def show_figures(self, figures: ColumnFigures | None, share: float) -> None:
        """`share` is how much its cards are worth of those of the column that is worth the most."""
        self._figures, self._share = figures, share
        told = self.told()
        self.setAccessibleName(told)
        self.setToolTip(plain_tip(told if figures is not None else ""))
        self.update()

    def told(self) -> str:
        """All of it in words."""
        if self._figures is None:
            return self._stage.name
        parts = [self._stage.name, tr("%Ln card(s)", "", self._figures.count)]
        if self._is_over():
            parts.append(tr("more than the {limit} that it should have", limit=self._stage.wip_limit or 0))
        if self._figures.sums:
            parts.append(self._kit.formats.sums(self._figures.sums))
            parts.append(self._weighted())
        return ", ".join(parts)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._kit.theme.measure("board_column"), self.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, scaled = self._kit.theme, self._kit.theme.scaled
        inset = inset_of(self._kit)
        body, small = self._lines
        room = QRect(inset, 0, self.width() - 2 * inset - SCROLL_BAR, self.height())
        above = QRect(room.left(), scaled(12), room.width(), body)
        below = QRect(room.left(), above.bottom() + 1 + scaled(2), room.width(), small)
        self._paint_name(painter, above)
        if self._figures is not None and self._figures.sums:
            self._paint_sums(painter, below, self._figures)
        bar = QRect(room.left(), below.bottom() + 1 + scaled(6), room.width(), 2)
        painter.fillRect(bar, theme.colour("hairline"))
        bar.setWidth(round(bar.width() * min(1.0, self._share)))
        painter.fillRect(bar, theme.stage_colour(self._stage))

    def _paint_name(self, painter: QPainter, room: QRect) -> None:
        painting, scaled = self._kit.painting, self._kit.theme.scaled
        count, over = self._count(), self._is_over()
        wide = painting.width(count) + (scaled(16) if over else 0)
        place = QRect(room.right() + 1 - wide, room.top(), wide, room.height())
        if over:
            icon = QRect(place.left(), place.top(), scaled(12), place.height())
            painting.icon(painter, icon, "triangle-alert", "warning", 12)
        tone = "warning" if over else "text-muted"
        painting.text(painter, place, count, colour=tone, align=_RIGHT, weight="medium" if over else "regular")
        painting.pie(painter, QRect(room.left(), room.top(), scaled(12), room.height()), self._stage)
        name = room.adjusted(scaled(20), 0, -wide - scaled(8), 0)
        painting.text(painter, name, self._stage.name, weight="semibold")

    def _paint_sums(self, painter: QPainter, room: QRect, figures: ColumnFigures) -> None:
        """What the cards are worth; weighted too if there is room for both."""
        painting = self._kit.painting
        sums, weighted = self._kit.formats.sums(figures.sums), self._weighted()
        painting.text(painter, room, sums, colour="text-muted", role="small")
        used = painting.width(sums, "small") + self._kit.theme.scaled(12)
        if used + painting.width(weighted, "small") <= room.width():
            painting.text(painter, room, weighted, colour="text-muted", role="small", align=_RIGHT)

    def _weighted(self) -> str:
        return tr("{sum} weighted", sum=self._kit.formats.sums(self._figures.weighted if self._figures else {}))

    def _count(self) -> str:
        if self._figures is None:
            return ""
        count, limit = self._kit.formats.number(self._figures.count), self._stage.wip_limit
        return count if limit is None else tr("{count} of {limit}", count=count, limit=limit)

    def _is_over(self) -> bool:
        limit = self._stage.wip_limit
        return self._figures is not None and limit is not None and self._figures.count > limit
