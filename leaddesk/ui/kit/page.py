"""The head of a page: its title, what is in it, the search, and the one thing that the page is for."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.search.search_field import SearchField

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit


class PageHeader(QFrame):
    """Title, quiet count, then at the right whatever is added, the search and the primary button.

    Where these do not fit side by side, as in large text, what was added goes to a second row.
    """

    def __init__(
        self, kit: "Kit", title: str, *, search: SearchField | None = None, primary: QPushButton | None = None
    ) -> None:
        """The header of one page."""
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._height = max(kit.theme.measure("page_header"), kit.theme.line("title") + kit.theme.scaled(16))
        self.setFixedHeight(self._height)
        padding = kit.theme.measure("page_padding")
        self._padding = padding
        rows = QVBoxLayout(self)
        rows.setContentsMargins(padding, 0, padding, 0)
        rows.setSpacing(0)
        self._row, below = QHBoxLayout(), QWidget()
        self._second = QHBoxLayout(below)
        self._second.setContentsMargins(0, 0, 0, 0)
        self._below = below
        self._low = kit.theme.measure("control_height") + kit.theme.scaled(8)  # of the second row, with its gap
        below.setFixedHeight(kit.theme.measure("control_height"))
        below.hide()
        for row in (self._row, self._second):
            row.setSpacing(kit.theme.scaled(8))
        rows.addLayout(self._row, 1)
        rows.addWidget(below)
        self._rights: list[QWidget] = []
        self._is_folded = False
        self._title = label(title, role="title")
        self._count = label("", tone="muted")
        self._count.hide()
        self._row.addWidget(self._title)
        self._row.addSpacing(kit.theme.scaled(4))
        self._row.addWidget(self._count)
        self._row.addStretch(1)
        self._lefts = self._row.count() - 1
        self._tail = 0
        if search is not None:
            search.setMinimumWidth(kit.theme.scaled(160))
            search.setMaximumWidth(kit.theme.scaled(304))
            self._row.addWidget(search, 3)
            self._tail += 1
        if primary is not None:
            self._row.addWidget(primary)
            self._tail += 1

    def set_title(self, title: str) -> None:
        """Change the title."""
        self._title.setText(title)

    def set_count(self, text: str) -> None:
        """What is in the page, in a few quiet words."""
        self._count.setText(text)
        self._count.setVisible(bool(text))

    def add_left(self, widget: QWidget) -> None:
        """Put a control behind the title and the count."""
        self._row.insertWidget(self._lefts, widget)
        self._lefts += 1

    def add_right(self, widget: QWidget) -> None:
        """Put a control before the search and the primary button."""
        self._rights.append(widget)
        self._row.insertWidget(self._row.count() - self._tail, widget)

    @override
    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._fold(self._width_in_one_row() > self.width())
        return done

    def _width_in_one_row(self) -> int:
        taken = self._row.minimumSize().width()
        if self._is_folded:
            seen = [each for each in self._rights if each.isVisible()]
            least = (max(each.minimumSizeHint().width(), each.minimumWidth()) for each in seen)
            taken += sum(width + self._row.spacing() for width in least)
        return taken + 2 * self._padding

    def _fold(self, folded: bool) -> None:
        if folded == self._is_folded or not any(each.isVisible() for each in self._rights):
            return
        self._is_folded = folded
        for each in self._rights:
            (self._row if folded else self._second).removeWidget(each)
            if folded:
                self._second.addWidget(each)
            else:
                self._row.insertWidget(self._row.count() - self._tail, each)
        if folded:
            self._second.addStretch(1)
        else:
            while self._second.count():
                self._second.takeAt(0)
        self._below.setVisible(folded)
        self.setFixedHeight(self._height + self._low if folded else self._height)


class ToolRow(QFrame):
    """A row of quiet controls under the header: chips at the left; sort, columns and density at the right."""

    def __init__(self, kit: "Kit") -> None:
        """An empty one."""
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(max(kit.theme.measure("toolbar"), kit.theme.line() + kit.theme.scaled(12)))
        padding = kit.theme.measure("page_padding")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(padding, 0, padding, 0)
        self._row.setSpacing(kit.theme.scaled(8))
        self._row.addStretch(1)
        self._lefts = 0

    def add_left(self, widget: QWidget) -> None:
        """Put a control behind the last one at the left."""
        self._row.insertWidget(self._lefts, widget)
        self._lefts += 1

    def add_right(self, widget: QWidget) -> None:
        """Put a control behind the last one at the right."""
        self._row.addWidget(widget)

    def fill_left(self, widget: QWidget) -> None:
        """Put a control at the left that has all the room there is."""
        self.add_left(widget)
        self._row.setStretch(self._lefts - 1, 1)
        self._row.setStretch(self._lefts, 0)

    def remove(self, widget: QWidget) -> None:
        """Take a control out and end it."""
        place = self._row.indexOf(widget)
        if place >= 0:
            self._row.takeAt(place)
            self._lefts -= place < self._lefts
            widget.hide()
            widget.deleteLater()
