"""What lies over the panel while files or links are dragged over it, and says what letting go will do."""

from collections.abc import Iterator

from PySide6.QtCore import QMimeData, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.words.translations import tr

_WEB = ("http", "https")


class DropCover(QWidget):
    """As large as its parent; gone when nothing is dragged over it."""

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        """Hidden."""
        super().__init__(parent)
        self._kit = kit
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(tr("Let go to keep it with the lead"))
        self.hide()

    def cover(self) -> None:
        """Lie over all of the parent."""
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.raise_()
        self.show()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painting = self._kit.theme, self._kit.painting
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(theme.colour("accent-soft"))
        ground.setAlphaF(0.92)
        painter.fillRect(self.rect(), ground)
        painter.setPen(QPen(theme.colour("accent"), 2, Qt.PenStyle.DashLine))
        gap, radius = theme.scaled(8), theme.radius()
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(gap, gap, -gap, -gap), radius, radius)
        middle = self.rect().adjusted(2 * gap, 0, -2 * gap, 0)
        painting.text(painter, middle, self.accessibleName(), weight="medium", align=Qt.AlignmentFlag.AlignHCenter)


def addresses_in(dragged: QMimeData) -> Iterator[str]:
    """The files, by their paths, and the pages of the web that are dragged."""
    for url in dragged.urls():
        if url.isLocalFile():
            yield url.toLocalFile()
        elif url.scheme() in _WEB:
            yield url.toString()
