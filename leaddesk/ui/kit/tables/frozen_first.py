"""A table whose first column stays where it is while the others are scrolled sideways."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem
from typing_extensions import override

from leaddesk.ui.kit.tables.table_header import TableHeader
from leaddesk.ui.kit.tables.table_view import TableView

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit

Index = QModelIndex | QPersistentModelIndex


class FrozenFirst(TableView):
    """The first column is painted over what has been scrolled below it; a click there is a click on it."""

    def __init__(self, kit: "Kit", name: str, *, density: str = "regular") -> None:
        """As `TableView`."""
        super().__init__(kit, name, density=density)
        self.setHorizontalHeader(FrozenHeader(kit, self))
        self.horizontalHeader().setStretchLastSection(False)

    @property
    def frozen_width(self) -> int:
        """How wide the column is that lies over the others; 0 while none has to."""
        header = self.horizontalHeader()
        return header.sectionSize(0) if header.offset() > 0 and not header.isSectionHidden(0) else 0

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        width = self.frozen_width
        if not width or self.model() is None or not event.rect().intersects(QRect(0, 0, width, self.height())):
            return
        painter = QPainter(self.viewport())
        painter.fillRect(0, 0, width, self.viewport().height(), self.kit.theme.colour("surface"))
        last = self.rowAt(event.rect().bottom())
        for row in range(max(0, self.rowAt(event.rect().top())), 1 + (last if last >= 0 else self._last_row())):
            option = QStyleOptionViewItem()
            self.initViewItemOption(option)
            place = QRect(0, self.rowViewportPosition(row), width, self.rowHeight(row))
            state = option.state
            if self.selectionModel().isRowSelected(row, QModelIndex()):
                state |= QStyle.StateFlag.State_Selected
            option.rect, option.state = place, state
            self.itemDelegate().paint(painter, option, self.model().index(row, 0))
        painter.fillRect(width - 1, 0, 1, self.viewport().height(), self.kit.theme.colour("hairline-strong"))

    @override
    def indexAt(self, pos: QPoint) -> QModelIndex:
        found = super().indexAt(pos)
        return found.siblingAtColumn(0) if found.isValid() and 0 <= pos.x() < self.frozen_width else found

    @override
    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """What is scrolled to does not end up below the column that lies over it."""
        super().scrollTo(index, hint)
        left = self.columnViewportPosition(index.column()) if index.isValid() else 0
        hidden = self.frozen_width - left
        if index.isValid() and index.column() and hidden > 0:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - hidden)

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        if dx:
            self.viewport().update()
            self.horizontalHeader().viewport().update()

    def _last_row(self) -> int:
        return self.model().rowCount() - 1


class FrozenHeader(TableHeader):
    """The head of the first column, too, stays where it is."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if width := self._frozen_width():
            painter = QPainter(self.viewport())
            self.paintSection(painter, QRect(0, 0, width, self.height()), 0)
            painter.fillRect(width - 1, 0, 1, self.height(), self._kit.theme.colour("hairline-strong"))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if 0 <= event.position().x() < self._frozen_width():
            if event.button() is Qt.MouseButton.LeftButton:
                self.sectionClicked.emit(0)
            return
        super().mousePressEvent(event)

    def _frozen_width(self) -> int:
        view = self.parent()
        return view.frozen_width if isinstance(view, FrozenFirst) else 0


