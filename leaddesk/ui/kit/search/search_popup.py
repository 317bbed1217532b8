"""The quiet list below a search field: what can be typed next. The keyboard stays in the field."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout
from typing_extensions import override

from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.search.offer_delegate import OfferDelegate
from leaddesk.ui.kit.search.offers import Offer, OfferModel
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit

_ROWS_SHOWN = 8
_WIDTHS = (280, 440)
Index = QModelIndex | QPersistentModelIndex


class SearchPopup(QFrame):
    """A part of the field's window, not a window of its own: nothing takes the focus, and Esc is the field's."""

    chosen = Signal(int)  # the row

    def __init__(self, kit: "Kit", field: QLineEdit) -> None:
        """Hidden, until there is something to offer."""
        super().__init__(field.window())
        self._kit, self._field = kit, field
        self.setProperty("floating", "window")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        self._model = OfferModel(self)
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setAccessibleName(tr("Suggestions"))
        self._list.setItemDelegate(OfferDelegate(kit, self._list, kit.theme.measure("menu_item")))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setMouseTracking(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.entered.connect(self._point_at)
        self._list.clicked.connect(lambda index: self.chosen.emit(index.row()))
        self._hint = label(tr("↑ ↓ choose    Tab take over    Esc close"), role="small", tone="muted")
        self._hint.setContentsMargins(8, 4, 8, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(0)
        column.addWidget(self._list)
        column.addWidget(self._hint)
        field.window().installEventFilter(self)

    @property
    def row(self) -> int:
        """The row that is pointed at, -1 for none."""
        return self._list.currentIndex().row() if self.isVisible() else -1

    def titles(self) -> list[str]:
        """What is offered."""
        return [self._model.offer(row).title for row in range(self._model.rowCount())] if self.isVisible() else []

    def show_offers(self, offers: Sequence[Offer], at: QPoint, *, first: bool) -> None:
        """Show these below a point of the window; with the first one pointed at, or none."""
        if not offers:
            self.hide()
            return
        self._model.show(offers)
        self._place(at, len(offers))
        self.show()
        self.raise_()
        if first:
            self._point_at(self._model.index(0))

    def step(self, by: int) -> None:
        """Point at the next row, or the one before, round the end; before the first step no row is pointed at."""
        current = self._list.currentIndex().row()
        self._point_at(self._model.index(self._model.next_choice(current if current >= 0 or by > 0 else 0, by)))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.hide()
        return False

    def _place(self, at: QPoint, count: int) -> None:
        """As wide as the field or wider, as high as its rows, and never out of the window."""
        scaled, window = self._kit.theme.scaled, self.window()
        row = self._list.sizeHintForRow(0)
        least, most = (scaled(each) for each in _WIDTHS)
        width = min(max(self._field.width(), least, self._wish()), most, window.width() - 16)
        frame = 10 + self._hint.sizeHint().height()
        top = at.y() + self._field.height() + 4
        height = min(row * min(count, _ROWS_SHOWN) + frame, window.height() - top - 8)
        self.setGeometry(max(8, min(at.x(), window.width() - width - 8)), top, width, height)

    def _wish(self) -> int:
        painting = self._kit.painting
        offers = [self._model.offer(row) for row in range(min(self._model.rowCount(), _ROWS_SHOWN))]
        widths = (painting.width(each.title) + painting.width(each.detail, "small") for each in offers)
        rows = max(widths, default=0) + self._kit.theme.scaled(72)
        return max(rows, self._hint.sizeHint().width() + self._kit.theme.scaled(16))

    def _point_at(self, index: Index) -> None:
        """A screen reader follows the field, so that it must be told where the list is."""
        if not index.isValid() or index.row() == self._list.currentIndex().row():
            return
        self._list.setCurrentIndex(self._model.index(index.row()))
        words = self._model.data(index, Qt.ItemDataRole.AccessibleTextRole)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._field, str(words)))
