"""What delegates and small painted widgets are made of: texts, pills, marks, avatars, lines and grounds of rows."""

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPixmap

from leaddesk.ui.kit.look.icons import Icons
from leaddesk.ui.kit.look.looks import ChannelLook, DueLook, StageLook
from leaddesk.ui.kit.look.stage_marks import paint_pie, paint_pill
from leaddesk.ui.kit.look.theme import Role, Theme, Weight
from leaddesk.ui.kit.words.translations import tr

_MOST = 20_000  # elided texts kept
_LEFT = Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignRight
_ONE_LINE = {  # what text is drawn with, put together once, not for each cell
    side: int(side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
    for side in (_LEFT, _RIGHT, Qt.AlignmentFlag.AlignHCenter)
}


class CellPainter:
    """Paints in the theme's colours; texts are elided at their end and remembered, pies and icons drawn once."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        """One for all views."""
        self.theme = theme
        self.icons = icons
        self._metrics: dict[tuple[Role, Weight], QFontMetrics] = {}
        self._elided: dict[tuple[str, int, Role, Weight], str] = {}
        self._pies: dict[tuple[int, str, int, int, float], QPixmap] = {}
        self._pills: dict[tuple[int, int, int, float], QPixmap] = {}

    def metrics(self, role: Role = "body", weight: Weight = "regular") -> QFontMetrics:
        """The measures of a font."""
        key = (role, weight)
        if key not in self._metrics:
            self._metrics[key] = QFontMetrics(self.theme.font(role, weight))
        return self._metrics[key]

    def width(self, text: str, role: Role = "body", weight: Weight = "regular") -> int:
        """Pixels that a text takes."""
        return self.metrics(role, weight).horizontalAdvance(text)

    def elided(self, text: str, width: int, role: Role = "body", weight: Weight = "regular") -> str:
        """The text as far as it fits, on one line."""
        key = (text, width, role, weight)
        found = self._elided.get(key)
        if found is None:
            if len(self._elided) >= _MOST:
                self._elided.clear()
            one_line = " ".join(text.split()) if "\n" in text or "\t" in text else text
            metrics = self.metrics(role, weight)
            # Qt elides by fractions of a pixel what by its own measure fits.
            fits = metrics.horizontalAdvance(one_line) <= width
            found = one_line if fits else metrics.elidedText(one_line, Qt.TextElideMode.ElideRight, width)
            self._elided[key] = found
        return found

    def text(
        self,
        painter: QPainter,
        rect: QRect,
        text: str,
        *,
        colour: str | QColor = "text",
        weight: Weight = "regular",
        role: Role = "body",
        align: Qt.AlignmentFlag = _LEFT,
    ) -> None:
        """One line, elided at its end, in the middle of the rectangle's height."""
        if not text or rect.width() <= 0:
            return
        painter.setFont(self.theme.font(role, weight))
        painter.setPen(self.theme.colour(colour) if isinstance(colour, str) else colour)
        painter.drawText(rect, _ONE_LINE[align], self.elided(text, rect.width(), role, weight))

    def two_lines(
        self,
        painter: QPainter,
        rect: QRect,
        first: str,
        second: str,
        *,
        weight: Weight = "medium",
        colour: str | QColor = "text",
        second_colour: str | QColor = "text-muted",
        align: Qt.AlignmentFlag = _LEFT,
    ) -> None:
        """What it is, and under it what one needs to know about it; on one line if there is no height for two."""
        upper, lower = self.lines(rect)
        if not second or lower.isNull():
            room = rect.width()
            if second and align == _LEFT:
                room = min(room, self.width(first, "body", weight) + self.theme.scaled(8))
                rest = rect.adjusted(room, 0, 0, 0)
                self.text(painter, rest, second, colour=second_colour, role="small")
            whole = QRect(rect.left(), rect.top(), room, rect.height())
            self.text(painter, whole, first, colour=colour, weight=weight, align=align)
            return
        self.text(painter, upper, first, colour=colour, weight=weight, align=align)
        self.text(painter, lower, second, colour=second_colour, role="small", align=align)

    def lines(self, rect: QRect) -> tuple[QRect, QRect]:
        """The places of two lines in a rectangle; the second is null if there is no height for it."""
        body, small = self.metrics("body").height(), self.metrics("small").height()
        gap = min(self.theme.scaled(2), rect.height() - body - small)
        if gap < 0:
            return rect, QRect()
        top = rect.top() + (rect.height() - body - gap - small) // 2
        upper = QRect(rect.left(), top, rect.width(), body)
        return upper, QRect(rect.left(), top + body + gap, rect.width(), small)

    def icon(
        self, painter: QPainter, at: QPoint | QRect, name: str, colour: str | QColor = "text-muted", size: int = 16
    ) -> None:
        """An icon at a point, or in the middle of a rectangle; `size` is given for a text size of 100 %."""
        side = self.theme.scaled(size)
        if isinstance(at, QRect):
            at = QPoint(at.left() + (at.width() - side) // 2, at.top() + (at.height() - side) // 2)
        shown = self.theme.colour(colour) if isinstance(colour, str) else colour
        painter.drawPixmap(at, self.icons.pixmap(name, shown, side, _ratio(painter)))

    def pie(self, painter: QPainter, at: QPoint | QRect, stage: StageLook, size: int = 12) -> None:
        """The mark of a stage: as much of a circle as leads in it are won, a tick, or a cross."""
        side, ratio = self.theme.scaled(size), _ratio(painter)
        if isinstance(at, QRect):
            at = QPoint(at.left() + (at.width() - side) // 2, at.top() + (at.height() - side) // 2)
        colour = self.theme.stage_colour(stage)
        key = (colour.rgba(), str(stage.kind), stage.probability, side, ratio)
        if key not in self._pies:
            self._pies[key] = paint_pie(str(stage.kind), stage.probability, colour, self._on(stage), side, ratio)
        painter.drawPixmap(at, self._pies[key])

    def pill(self, painter: QPainter, x: int, rect: QRect, stage: StageLook) -> int:
        """A stage from `x` on, in the middle of the rectangle's height; never elided; returns its width."""
        height = self.pill_height()
        width = self.pill_width(stage)
        shape = QRect(x, rect.top() + (rect.height() - height) // 2, width, height)
        colour = self.theme.stage_colour(stage)
        painter.save()
        painter.drawPixmap(shape.topLeft(), self._pill(colour, width, height, _ratio(painter)))
        mark = self.theme.scaled(12)
        left = (height - mark) // 2 + 1
        self.pie(painter, QRect(x + left, shape.top(), mark, height), stage)
        painter.setFont(self.theme.font("small"))
        painter.setPen(self.theme.colour("text"))
        words = shape.adjusted(left + mark + self.theme.scaled(6), 0, 0, 0)
        painter.drawText(words, int(_LEFT | Qt.AlignmentFlag.AlignVCenter), stage.name)
        painter.restore()
        return width

    def pill_width(self, stage: StageLook) -> int:
        """The width of a stage's pill."""
        mark = self.theme.scaled(12)
        left = (self.pill_height() - mark) // 2 + 1
        return left + mark + self.theme.scaled(6) + self.width(stage.name, "small") + self.theme.scaled(8)

    def pill_height(self) -> int:
        """The height of a pill."""
        return max(self.theme.measure("pill"), self.metrics("small").height() + 4)

    def channel(self, painter: QPainter, rect: QRect, channel: ChannelLook) -> None:
        """A channel: its icon in its colour, and its name."""
        side = self.theme.scaled(16)
        self.icon(
            painter,
            QRect(rect.left(), rect.top(), side, rect.height()),
            self.theme.channel_icon(channel),
            self.theme.channel_colour(channel),
        )
        self.text(painter, rect.adjusted(side + self.theme.scaled(8), 0, 0, 0), channel.name)

    def marked(self, painter: QPainter, rect: QRect, icon: str, words: str, tone: str) -> None:
        """A small icon and small words in one colour."""
        side = self.theme.scaled(12)
        self.icon(painter, QRect(rect.left(), rect.top(), side, rect.height()), icon, tone, 12)
        self.text(painter, rect.adjusted(side + self.theme.scaled(4), 0, 0, 0), words, colour=tone, role="small")

    def next_task(self, painter: QPainter, rect: QRect, title: str, due: DueLook | None) -> None:
        """What is to be done, and when; without a title: that there is nothing to be done."""
        if not title:
            self.marked(painter, rect, "calendar-x", tr("No next task"), "text-muted")
            return
        upper, lower = self.lines(rect)
        self.text(painter, upper, title)
        if due is not None and not lower.isNull():
            self.marked(painter, lower, due.icon, due.text, due.tone)

    def stale(self, painter: QPainter, rect: QRect, days: int) -> None:
        """For how long a lead has not moved."""
        self.marked(painter, rect, "hourglass", tr("%Ln day(s)", "", days), "warning")

    def avatar(self, painter: QPainter, rect: QRect, name: str) -> None:
        """A person's initials in a circle in the middle of the rectangle."""
        side = self.theme.measure("avatar")
        circle = QRect(
            rect.left() + (rect.width() - side) // 2, rect.top() + (rect.height() - side) // 2, side, side
        )
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour("avatar"))
        painter.drawEllipse(circle)
        painter.restore()
        painter.setFont(self.theme.font("small", "medium"))
        painter.setPen(self.theme.colour("text-muted"))
        painter.drawText(circle, int(Qt.AlignmentFlag.AlignCenter), initials(name))

    def row_background(self, painter: QPainter, rect: QRect, hovered: bool, selected: bool, bar: bool = False) -> None:
        """The ground of a row or of one of its cells; `bar` draws the selection's bar at the left edge."""
        if selected:
            painter.fillRect(rect, self.theme.colour("accent-soft"))
            if bar:
                width = self.theme.measure("selection_bar")
                painter.fillRect(rect.left(), rect.top(), width, rect.height(), self.theme.colour("accent"))
        elif hovered:
            painter.fillRect(rect, self.theme.colour("hover"))

    def hairline(self, painter: QPainter, rect: QRect, edge: str = "bottom", colour: str = "hairline") -> None:
        """A line one device pixel wide along an edge (top, bottom, left, right) inside the rectangle."""
        ratio = _ratio(painter)
        if ratio == 1 and edge == "bottom":  # as nearly always: below each cell
            painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self.theme.colour(colour))
            return
        thin = max(1.0, float(int(ratio))) / ratio
        box = QRectF(rect)
        if edge in ("top", "bottom"):
            top = box.top() if edge == "top" else round(box.bottom() * ratio) / ratio - thin
            line = QRectF(box.left(), top, box.width(), thin)
        else:
            left = box.left() if edge == "left" else round(box.right() * ratio) / ratio - thin
            line = QRectF(left, box.top(), thin, box.height())
        painter.fillRect(line, self.theme.colour(colour))

    def focus_ring(self, painter: QPainter, rect: QRect, radius: float, *, inside: bool = False) -> None:
        """The ring of the keyboard's place: just outside the rectangle, or inside (the current cell of a table)."""
        width = self.theme.measure("focus_width")
        out = width / 2 + self.theme.measure("focus_gap")
        shift = -width / 2 if inside else out
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.theme.colour("focus"), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        corner = radius if inside else radius + out
        painter.drawRoundedRect(QRectF(rect).adjusted(-shift, -shift, shift, shift), corner, corner)
        painter.restore()

    def _pill(self, colour: QColor, width: int, height: int, ratio: float) -> QPixmap:
        """The ground of a stage's pill, drawn once: most rows have one."""
        key = (colour.rgba(), width, height, ratio)
        if key not in self._pills:
            outline = colour if self.theme.is_high_contrast else None
            self._pills[key] = paint_pill(self.theme.soft(colour), outline, width, height, ratio)
        return self._pills[key]

    def _on(self, stage: StageLook) -> QColor:
        return self.theme.colour("surface") if stage.kind == "won" else self.theme.soft(self.theme.stage_colour(stage))


def initials(name: str) -> str:
    """The first letters of the first and the last word."""
    words = [word for word in name.replace(".", " ").split() if word[0].isalnum()]
    letters = words[0][0] + (words[-1][0] if len(words) > 1 else "") if words else "?"
    return letters.upper()[:2]


def _ratio(painter: QPainter) -> float:
    device = painter.device()
    return device.devicePixelRatio() if device is not None else 1.0
