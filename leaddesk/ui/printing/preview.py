"""The pages of a paper as they will be printed, looked at before."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from leaddesk.ui.kit.buttons import icon_button
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.words.translations import tr

_EDGE = 8  # pixels around a page
_LEAST = QSize(360, 320)


@dataclass(frozen=True)
class Pages:
    """The first pages as PNG pictures, and how many there are in all."""

    pictures: tuple[bytes, ...] = ()
    count: int = 0


class _Sheet(QWidget):
    """One page on the ground behind it."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit, self.image = kit, QImage()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.image.isNull():
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self.image.size().scaled(
            self.size() - QSize(2 * _EDGE, 2 * _EDGE), Qt.AspectRatioMode.KeepAspectRatio
        )
        top = max(_EDGE, (self.height() - size.height()) // 2)
        place = QRect((self.width() - size.width()) // 2, top, size.width(), size.height())
        painter.drawImage(place, self.image)
        painter.setPen(self._kit.theme.colour("hairline-strong"))
        painter.drawRect(place.adjusted(-1, -1, 0, 0))


class _Area(QScrollArea):
    """Page keys turn pages; arrows move within one."""

    def __init__(self, preview: "Preview") -> None:
        super().__init__()
        self._preview = preview
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focus_ring", True)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        preview, last = self._preview, len(self._preview.pages.pictures) - 1
        places = {
            Qt.Key.Key_PageUp: preview.place - 1,
            Qt.Key.Key_PageDown: preview.place + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        place = places.get(Qt.Key(event.key()))
        if place is not None:
            preview.turn_to(place)
        elif event.key() == Qt.Key.Key_W:
            preview.zoom_button.click()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._preview.fit()


class Preview(QWidget):
    """One page at a time, as a whole or as wide as there is room."""

    def __init__(self, kit: Kit) -> None:
        """Of nothing yet."""
        super().__init__()
        self._kit = kit
        self.pages, self.place = Pages(), 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._sheet = _Sheet(kit)
        self.area = _Area(self)
        self.area.setWidget(self._sheet)
        self.area.setMinimumSize(_LEAST)
        self.before = icon_button(kit, "chevron-left", tr("Page before (Page Up)"))
        self.after = icon_button(kit, "chevron-right", tr("Next page (Page Down)"))
        self.where = label("", tone="muted")
        self.zoom_button = icon_button(kit, "move-horizontal", tr("As wide as there is room (W)"))
        self.zoom_button.setCheckable(True)
        self.before.clicked.connect(lambda: self.turn_to(self.place - 1))
        self.after.clicked.connect(lambda: self.turn_to(self.place + 1))
        self.zoom_button.toggled.connect(self.fit)
        row = QHBoxLayout()
        row.setSpacing(kit.theme.scaled(4))
        row.addWidget(self.before)
        row.addWidget(self.where)
        row.addWidget(self.after)
        row.addStretch(1)
        row.addWidget(self.zoom_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.area, 1)
        column.addLayout(row)
        self.show_pages(self.pages)

    def show_pages(self, pages: Pages) -> None:
        """Show other pages, at the place that was looked at."""
        self.pages = pages
        self._show(min(self.place, max(0, len(pages.pictures) - 1)))

    def turn_to(self, place: int) -> None:
        """Show the page at this place, from 0, if it is one of those that are shown."""
        if 0 <= place < len(self.pages.pictures) and place != self.place:
            self.area.verticalScrollBar().setValue(0)
            self._show(place)

    def fit(self) -> None:
        """Give the page its size in the room that there is."""
        room, image = self.area.viewport().size(), self._sheet.image
        if self.zoom_button.isChecked() and not image.isNull():
            high = (room.width() - 2 * _EDGE) * image.height() // image.width() + 2 * _EDGE
            self._sheet.resize(room.width(), high)
        else:
            self._sheet.resize(room)
        self._sheet.update()

    def _show(self, place: int) -> None:
        self.place = place
        shown, count = len(self.pages.pictures), self.pages.count
        self._sheet.image = QImage.fromData(self.pages.pictures[place]) if shown else QImage()
        number = self._kit.formats.number
        words = tr("Page {page} of {pages}", page=number(place + 1), pages=number(count)) if shown else ""
        if shown < count and place == shown - 1:
            words = tr("{words}; the rest is like these", words=words)
        self.where.setText(words)
        self.area.setAccessibleName(tr("Preview: {words}", words=words) if words else tr("Preview"))
        self.before.setEnabled(place > 0)
        self.after.setEnabled(place < shown - 1)
        self.zoom_button.setEnabled(bool(shown))
        self.fit()
