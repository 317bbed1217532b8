"""A row of the sidebar: an icon, a name, and perhaps a count."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.painted_button import PaintedButton
from leaddesk.ui.kit.tool_tips import plain_tip

if TYPE_CHECKING:
    from leaddesk.ui.kit.look.theme import Weight


class NavRow(PaintedButton):
    """Chosen, it is the page or view that is shown; folded, only its icon is seen and its name is a tool tip."""

    def __init__(
        self, kit: Kit, title: str, icon: str, parent: QWidget | None = None, *, checkable: bool = True
    ) -> None:
        """The title is on screen as it is given."""
        super().__init__(kit, parent)
        self._icon = icon
        self._count: int | None = None
        self.setProperty("focus_ring", False)  # it paints its own
        self._folded = False
        self.setText(title)
        self.setAccessibleName(title)
        self.setCheckable(checkable)
        self.setAutoExclusive(False)
        height = max(kit.theme.measure("compact"), kit.theme.line("body") + 8)
        self.setFixedHeight(height)

    def show_count(self, count: int | None) -> None:
        """Show a count at the right; 0 and None are not shown."""
        self._count = count or None
        shown = self._kit.formats.number(count) if count else ""
        self.setAccessibleName(f"{self.text()} {shown}".strip())
        self.update()

    def fold(self, folded: bool) -> None:
        """Show the icon only."""
        self._folded = folded
        self.setToolTip(plain_tip(self.text() if folded else ""))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        theme = self._kit.theme
        return QSize(theme.scaled(32) if self._folded else theme.measure("sidebar") - 16, self.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, painting = self._kit.theme, self._kit.painting
        ground = "selected-nav" if self.isChecked() else "hover" if self.underMouse() and self.isEnabled() else None
        if ground is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(ground))
            painter.drawRoundedRect(self.rect(), 6, 6)
        size = theme.measure("icon")
        left = (self.width() - size) // 2 if self._folded else 8
        place = QRect(left, (self.height() - size) // 2, size, size)
        painting.icon(painter, place, self._icon, self._colour("accent" if self.isChecked() else "text-muted"))
        if not self._folded:
            self._paint_words(painter, left + size + 8)
        if self.hasFocus():
            painting.focus_ring(painter, self.rect().adjusted(1, 1, -1, -1), 6, inside=True)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        rows = [row for row in self.window().findChildren(NavRow) if row.isVisible() and row.isEnabled()]
        rows.sort(key=lambda row: row.mapTo(self.window(), row.rect().topLeft()).y())
        rows[(rows.index(self) + step) % len(rows)].setFocus(Qt.FocusReason.TabFocusReason)

    def _colour(self, usual: str) -> str:
        return usual if self.isEnabled() else "text-disabled"

    def _paint_words(self, painter: QPainter, left: int) -> None:
        painting = self._kit.painting
        right = self.width() - 8
        if self._count is not None:
            text = self._kit.formats.number(self._count)
            width = painting.width(text, role="small")
            place = QRect(right - width, 0, width, self.height())
            painting.text(painter, place, text, colour="text-muted", role="small", align=Qt.AlignmentFlag.AlignRight)
            right -= width + 8
        place = QRect(left, 0, right - left, self.height())
        weight: Weight = "medium" if self.isChecked() else "regular"
        painting.text(painter, place, self.text(), colour=self._colour("text"), weight=weight)


def width_of_words(kit: Kit, title: str) -> int:
    """Pixels that icon, title and a count of four digits take side by side."""
    painting = kit.painting
    count = 8 + painting.width(kit.formats.number(8_888), role="small")
    return 8 + kit.theme.measure("icon") + 8 + painting.width(title, weight="medium") + count + 8
