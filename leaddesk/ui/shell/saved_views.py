"""The views that the user keeps, as rows of the sidebar that can be renamed, moved and removed."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget
from typing_extensions import override

from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.menus import offer, pop_up
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.shell.nav_row import NavRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leaddesk.model.saved_view import SavedView


def name_of(view_id: int) -> str:
    """What the sidebar knows a kept view by."""
    return f"kept {view_id}"


class SavedViews(QWidget):
    """In their order, made anew when they change; what is wished of them is done elsewhere."""

    chosen = Signal(object)  # SavedView
    changed = Signal()  # other rows are there now

    def __init__(self, kit: Kit, page: str, parent: QWidget) -> None:
        """Those of a page, by its name, of the file that is open."""
        super().__init__(parent)
        self._kit, self._page = kit, page
        self._views: Sequence[SavedView] = ()
        self.rows: dict[str, NavRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._fill()

    def look_again(self) -> None:
        """Show the views as the file has them now."""
        views = self._views_now()
        if views != list(self._views):
            self._fill()
            self.changed.emit()

    def _views_now(self) -> "list[SavedView]":
        return [view for view in self._kit.workspace.directory.views if view.page == self._page]

    def _fill(self) -> None:
        focused = next((name for name, row in self.rows.items() if row.hasFocus()), "")
        for row in self.rows.values():
            row.hide()
            row.deleteLater()
        self._views = self._views_now()
        self.rows = {name_of(view.id or 0): self._row(view) for view in self._views}
        for row in self.rows.values():
            self._column.addWidget(row)
        if focused in self.rows:
            self.rows[focused].setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, view: "SavedView") -> NavRow:
        row = _KeptRow(self._kit, view.name)
        row.setProperty("query", view.query)
        row.clicked.connect(lambda: self.chosen.emit(view))
        if not self._kit.workspace.looks_only:
            row.wished.connect(lambda wish: self._do(view, wish))
        row.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        row.customContextMenuRequested.connect(lambda at: self._open_menu(view, row.mapToGlobal(at)))
        return row

    def menu(self, view: "SavedView") -> QMenu:
        """What can be done with a view."""
        menu, place = QMenu(self), self._views.index(view)
        deeds = (
            ("rename", tr("Rename…"), "pencil", tr("F2"), True),
            ("up", tr("Move up"), "", tr("Alt+Up"), place > 0),
            ("down", tr("Move down"), "", tr("Alt+Down"), place < len(self._views) - 1),
            ("remove", tr("Remove"), "trash", tr("Del"), True),
        )
        for wish, words, icon, keys, is_on in deeds:
            offer(self._kit, menu, words, icon, partial(self._do, view, wish), keys, is_on=is_on, writes=True)
        return menu

    def _open_menu(self, view: "SavedView", at: QPoint) -> None:
        pop_up(self.menu(view), at)

    def _do(self, view: "SavedView", wish: str) -> None:
        self._kit.navigator.view_deed_requested.emit(wish, view)


class _KeptRow(NavRow):
    """Keys do what its menu offers."""

    wished = Signal(str)

    def __init__(self, kit: Kit, title: str) -> None:
        super().__init__(kit, title, "bookmark")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        wishes = {
            (Qt.Key.Key_F2, False): "rename",
            (Qt.Key.Key_Delete, False): "remove",
            (Qt.Key.Key_Up, True): "up",
            (Qt.Key.Key_Down, True): "down",
        }
        wish = wishes.get((Qt.Key(event.key()), is_alt))
        if wish is None:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.wished.emit(wish)
