"""The bar over the panel: the lead before and after, where one is in the list, more to do, and away."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from leaddesk.ui.kit.buttons import icon_button, keep_icon
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import ElidedLabel
from leaddesk.ui.kit.menus import pop_up_below
from leaddesk.ui.kit.words.translations import tr


class TopBar(QWidget):
    """Stays while the rest scrolls."""

    menu_requested = Signal(object)  # a QMenu to be filled

    def __init__(self, kit: Kit) -> None:
        """Of no lead yet."""
        super().__init__()
        self._kit = kit
        self._lead = 0
        self._place = -1
        self._neighbours: Sequence[int] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        scaled = kit.theme.scaled
        self.setFixedHeight(max(kit.theme.measure("page_header"), kit.theme.line() + scaled(16)))
        self._previous = icon_button(kit, "chevron-up", tr("Previous lead"))
        self._next = icon_button(kit, "chevron-down", tr("Next lead"))
        self._words = ElidedLabel(tone="muted")
        self._alone = icon_button(kit, "maximize-2", "")
        more = self._more = icon_button(kit, "ellipsis", tr("More"))
        close = icon_button(kit, "x", tr("Close the panel"))
        row = QHBoxLayout(self)
        row.setContentsMargins(scaled(8), 0, scaled(8), 0)
        row.setSpacing(0)
        row.addWidget(self._previous)
        row.addWidget(self._next)
        row.addSpacing(scaled(8))
        row.addWidget(self._words, 1)
        row.addWidget(self._alone)
        row.addWidget(more)
        row.addWidget(close)
        self.show_room(is_alone=False, has_room=True)
        self._previous.clicked.connect(lambda: self.go(-1))
        self._next.clicked.connect(lambda: self.go(1))
        self._alone.clicked.connect(kit.navigator.lead_alone_requested)
        more.clicked.connect(self._open_menu)
        close.clicked.connect(lambda: kit.navigator.lead_requested.emit(0))

    def show_room(self, is_alone: bool, has_room: bool) -> None:
        """Whether it stands by itself, and whether it could stand beside the page."""
        words = tr("Show it beside the list") if is_alone else tr("Show it as a page of its own")
        keep_icon(self._kit, self._alone, "minimize-2" if is_alone else "maximize-2")
        self._alone.setToolTip(words)
        self._alone.setAccessibleName(words)
        self._alone.setVisible(has_room)

    def show_neighbours(self, neighbours: Sequence[int]) -> None:
        """The ids of the page's list, in its order."""
        self._neighbours = neighbours
        self._tell()

    def show_lead(self, lead_id: int) -> None:
        """Which of them is open."""
        self._lead = lead_id
        self._tell()

    def words(self) -> str:
        """Where one is in the list."""
        return self._words.whole_text()

    def go(self, step: int) -> None:
        """Show the lead so many places further down the list; beyond its ends nothing happens."""
        place = self._place + step
        if self._place >= 0 and 0 <= place < len(self._neighbours):
            self._kit.navigator.lead_requested.emit(int(self._neighbours[place]))

    def _tell(self) -> None:
        place, count = self._place_of(self._lead), len(self._neighbours)
        self._place = place
        numbers = self._kit.formats.number
        words = tr("{place} of {count}", place=numbers(place + 1), count=numbers(count))
        self._words.setText(words if place >= 0 else "")
        self._previous.setEnabled(place > 0)
        self._next.setEnabled(0 <= place < count - 1)

    def _place_of(self, lead_id: int) -> int:
        near = self._place
        for place in (near, near + 1, near - 1):
            if 0 <= place < len(self._neighbours) and self._neighbours[place] == lead_id:
                return place
        try:
            return list(self._neighbours).index(lead_id)
        except ValueError:
            return -1

    def _open_menu(self) -> None:
        menu = QMenu(self)
        self.menu_requested.emit(menu)
        pop_up_below(menu, self._more)
