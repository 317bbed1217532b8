"""What the table of the funnel shows of each level: its name, its bar, how many came, and how many went on."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from leaddesk.model.enums import StageKind
from leaddesk.model.stage import Stage
from leaddesk.services.figures.funnel_figure import Level
from leaddesk.ui.kit.tables.columns import Column
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit

COUNT = "count"
_RIGHT = Qt.AlignmentFlag.AlignRight
_LEAST = 2  # of a bar, so that one lead of thousands is seen

Looks = Callable[[Level], Stage | None]


def level_name(level: Level) -> str:
    """What a level is called."""
    return level.name if level.kind is not None else tr("Visits")


class FunnelColumns:
    """Words and paints the cells; `look` is the stage that a level looks like, None for visits."""

    def __init__(self, kit: "Kit", look: Looks) -> None:
        """In the kit's colours and formats."""
        self._kit, self._look = kit, look

    def columns(self) -> tuple[Column[Level], ...]:
        """From left to right."""
        return (
            Column("step", tr("Stage"), level_name, self._paint_name, width=200),
            Column("bar", tr("Of all leads"), self._of_leads, self._paint_bar, width=160, right=True),
            Column(COUNT, tr("How many"), self._count, self._paint_count, width=104, right=True, grows=True),
            Column("conversion", tr("Of the step above"), self._conversion, width=136, right=True, grows=True),
            Column("lost", tr("Lost here"), self._lost, width=104, right=True, muted=True, gives_way=1),
        )

    def _of_leads(self, level: Level) -> str:
        return self._kit.formats.percent(level.of_leads) if level.kind is not None else ""

    def _count(self, level: Level) -> str:
        is_wanted = level.kind is None and level.count is None
        return tr("+ Visits") if is_wanted else self._kit.formats.number(level.count)

    def _conversion(self, level: Level) -> str:
        return self._kit.formats.percent(level.conversion) if level.kind is not None else ""

    def _lost(self, level: Level) -> str:
        return self._kit.formats.number(level.lost) if level.kind is StageKind.OPEN else ""

    def _paint_name(self, painter: QPainter, rect: QRect, level: Level) -> None:
        painting, scaled = self._kit.painting, self._kit.theme.scaled
        mark, stage = QRect(rect.left(), rect.top(), scaled(16), rect.height()), self._look(level)
        if stage is None:
            painting.icon(painter, mark, "mouse-pointer-click")
        else:
            painting.pie(painter, mark, stage)
        painting.text(painter, rect.adjusted(scaled(24), 0, 0, 0), level_name(level), weight="medium")

    def _paint_bar(self, painter: QPainter, rect: QRect, level: Level) -> None:
        """A bar in the middle, so that all of them together narrow as a funnel does; visits are as wide as can be."""
        painting, theme, stage = self._kit.painting, self._kit.theme, self._look(level)
        label = painting.width(self._kit.formats.percent(1.0), "small") + theme.scaled(8)
        painting.text(painter, rect, self._of_leads(level), colour="text-muted", align=_RIGHT, role="small")
        share = 1.0 if level.kind is None and level.count else level.of_leads or 0.0
        if not share:
            return
        room = rect.adjusted(0, 0, -label, 0)
        width = max(_LEAST, room.width() * share)
        height = min(theme.scaled(24), rect.height() - theme.scaled(8))
        left, top = room.left() + (room.width() - width) / 2, rect.top() + (rect.height() - height) / 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("hairline-strong") if stage is None else theme.stage_colour(stage))
        painter.drawRoundedRect(QRectF(left, top, width, height), 3, 3)

    def _paint_count(self, painter: QPainter, rect: QRect, level: Level) -> None:
        colour = "accent" if level.kind is None or level.count else "text-muted"
        self._kit.painting.text(painter, rect, self._count(level), colour=colour, align=_RIGHT, weight="semibold")
