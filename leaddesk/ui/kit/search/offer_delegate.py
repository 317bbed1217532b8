"""Paints the rows of a list of offers."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from leaddesk.ui.kit.search.offers import OfferModel

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit

Index = QModelIndex | QPersistentModelIndex


class OfferDelegate(QStyledItemDelegate):
    """A row: icon, title, what one needs to know of it, and its keys at the right."""

    def __init__(self, kit: "Kit", parent: QObject, height: int) -> None:
        """Rows of this height, or of what large text needs."""
        super().__init__(parent)
        self._kit = kit
        self._height = height

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, max(self._height, self._kit.theme.line("body") + 12))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, OfferModel):
            return
        offer, painting, theme = model.offer(index.row()), self._kit.painting, self._kit.theme
        place: QRect = option.rect
        view = self.parent()
        if offer.is_heading:
            painting.text(painter, place.adjusted(12, 0, -12, 0), offer.title, colour="text-muted", role="small")
            return
        if isinstance(view, QListView) and view.currentIndex() == index:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent-soft"))
            painter.drawRoundedRect(place, 6, 6)
        size = theme.measure("icon")
        left, right = place.left() + 12, place.right() - 12
        if offer.icon:
            painting.icon(painter, QRect(left, place.center().y() - size // 2, size, size), offer.icon)
            left += size + 12
        if offer.keys:
            width = painting.width(offer.keys, role="small")
            keys = QRect(right - width, place.top(), width, place.height())
            painting.text(painter, keys, offer.keys, colour="text-muted", role="small")
            right -= width + 12
        width = min(painting.width(offer.title), right - left)
        painting.text(painter, QRect(left, place.top(), width, place.height()), offer.title)
        rest = QRect(left + width + 8, place.top(), right - left - width - 8, place.height())
        if offer.detail and rest.width() > 0:
            painting.text(painter, rest, offer.detail, colour="text-muted", role="small")
