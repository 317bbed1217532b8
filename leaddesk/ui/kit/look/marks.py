"""Small painted widgets: an icon, a stage's pill, a channel, a person's initials, a hairline."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from leaddesk.ui.kit.look.looks import ChannelLook, StageLook

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit


class _Mark(QWidget):
    """A widget of fixed size that is painted, and painted again when the colours change."""

    def __init__(self, kit: "Kit", name: str) -> None:
        super().__init__()
        self._kit = kit
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        kit.theme.changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self._paint(QPainter(self), self.rect())

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _paint(self, painter: QPainter, rect: QRect) -> None:
        raise NotImplementedError


class IconMark(_Mark):
    """An icon."""

    def __init__(self, kit: "Kit", icon: str, colour: str = "text-muted", size: int = 16, name: str = "") -> None:
        """`colour` is a token, `size` for a text size of 100 %; `name` what it means, if no words stand beside it."""
        super().__init__(kit, name)
        self._what = (icon, colour, size)

    def set_icon(self, icon: str, colour: str = "text-muted") -> None:
        """Show another one."""
        self._what = (icon, colour, self._what[2])
        self.update()

    @override
    def sizeHint(self) -> QSize:
        side = self._kit.theme.scaled(self._what[2])
        return QSize(side, side)

    @override
    def _paint(self, painter: QPainter, rect: QRect) -> None:
        icon, colour, size = self._what
        self._kit.painting.icon(painter, rect, icon, colour, size)


class StagePill(_Mark):
    """A stage."""

    def __init__(self, kit: "Kit", stage: StageLook) -> None:
        """In the stage's colour."""
        super().__init__(kit, stage.name)
        self._stage = stage

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._kit.painting.pill_width(self._stage), self._kit.painting.pill_height())

    @override
    def _paint(self, painter: QPainter, rect: QRect) -> None:
        self._kit.painting.pill(painter, 0, rect, self._stage)


class ChannelMark(_Mark):
    """A channel: icon and name."""

    def __init__(self, kit: "Kit", channel: ChannelLook) -> None:
        """Its width is that of the whole name."""
        super().__init__(kit, channel.name)
        self._channel = channel
        self.setToolTip("")

    @override
    def sizeHint(self) -> QSize:
        theme = self._kit.theme
        return QSize(theme.scaled(16) + theme.scaled(8) + self._kit.painting.width(self._channel.name), theme.line())

    @override
    def _paint(self, painter: QPainter, rect: QRect) -> None:
        self._kit.painting.channel(painter, rect, self._channel)


class Hairline(QWidget):
    """A line that parts."""

    def __init__(self, kit: "Kit", orientation: Qt.Orientation = Qt.Orientation.Horizontal) -> None:
        """As long as there is room."""
        super().__init__()
        self._kit = kit
        self._lies = orientation == Qt.Orientation.Horizontal
        kit.theme.changed.connect(self.update)
        if self._lies:
            self.setFixedHeight(1)
        else:
            self.setFixedWidth(1)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self._kit.painting.hairline(QPainter(self), self.rect(), "bottom" if self._lies else "left")
