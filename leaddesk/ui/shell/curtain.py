"""What lies over the window until it is filled: its grounds, and a page in the place where the real one will be."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMenuBar, QWidget
from typing_extensions import override

from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.shell.parts import pages_in
from leaddesk.ui.shell.sidebar import sidebar_width
from leaddesk.ui.shell.views import shipped_views
from leaddesk.ui.shell.window import RAIL_BELOW, MainWindow


class Curtain(QWidget):
    """Menu bar and sidebar are empty grounds, as wide and as high as they will be."""

    painted = Signal()  # the first time only

    def __init__(self, kit: Kit, window: MainWindow, page: QWidget) -> None:
        """Over the whole window, at once."""
        super().__init__(window)
        self._kit, self._page = kit, page
        self._was_painted = False
        shop, settings = kit.workspace.shop, kit.preferences.settings
        views = shipped_views(settings.actor, shop.mode.value)
        titles = [head.title for head in pages_in(shop.mode.value) if head.is_listed]
        self._titles = [tr(title) for title in (*titles, *(view.title for view in views))]
        self._bar = _height_of_menu_bar(self)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # what lies below need not be painted
        page.setParent(self)
        window.lay_over(self)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._page.setGeometry(self._content().adjusted(1, 1, 0, 0))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, content = QPainter(self), self._kit.theme, self._content()
        painter.fillRect(self.rect(), theme.colour("window"))
        painter.fillRect(content, theme.colour("hairline"))
        painter.fillRect(content.adjusted(1, 1, 0, 0), theme.colour("surface"))
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def _content(self) -> QRect:
        side = sidebar_width(self._kit, self._titles, folded=self.width() < self._kit.theme.scaled(RAIL_BELOW))
        return self.rect().adjusted(side, self._bar, 0, 0)


def _height_of_menu_bar(parent: QWidget) -> int:
    bar = QMenuBar(parent)
    bar.addMenu(tr("&File"))
    height = 0 if bar.isNativeMenuBar() else bar.sizeHint().height()
    bar.hide()
    bar.deleteLater()
    return height
