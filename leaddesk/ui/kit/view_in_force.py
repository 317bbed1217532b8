"""The kept view that the page shows, if it shows one, and the columns that the user has without it."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.menus import offer
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from leaddesk.model.saved_view import SavedView


class ColumnsTable(Protocol):
    """A table whose columns can be chosen."""

    @property
    def chosen_columns(self) -> tuple[str, ...]:
        """The columns that are to be shown."""

    @property
    def has_chosen_columns(self) -> bool:
        """Whether the user has others than those of the beginning, or has them in another order."""

    def choose_columns(self, keys: Sequence[str]) -> None:
        """Show these; none: those of the beginning."""

    def columns_state(self) -> dict[str, Any]:
        """What the user made of them, to be kept."""

    def restore_columns(self, state: Mapping[str, Any]) -> None:
        """As it was kept."""


class ViewInForce(QObject):
    """A view has columns of its own: whoever leaves it has theirs again."""

    def __init__(
        self, kit: Kit, make: "Callable[..., SavedView]", table: ColumnsTable, shown: Callable[[], tuple[str, str]]
    ) -> None:
        """`make` makes a view of the page; `shown` tells the search and the order that it shows."""
        if not isinstance(table, QWidget):
            raise TypeError(type(table).__name__)
        super().__init__(table)
        self._kit, self._make, self._table, self._shown = kit, make, table, shown
        self._view: SavedView | None = None
        self._own: dict[str, Any] = {}

    def enter(self, view: "SavedView") -> None:
        """Show the columns of a view."""
        if self._view is None:
            self._own = self._table.columns_state()
        self._view = view
        self._table.choose_columns(view.columns)

    def leave(self) -> None:
        """Show the user's own columns again."""
        if self._view is not None:
            self._view = None
            self._table.choose_columns([])
            self._table.restore_columns(self._own)

    def own_columns(self) -> dict[str, Any]:
        """The columns without the view, to be kept."""
        return self._table.columns_state() if self._view is None else self._own

    def keep(self) -> None:
        """Let what is shown be kept as a view of its own."""
        self._kit.navigator.view_deed_requested.emit("keep", self._draft("", None))

    def menu(self) -> QMenu:
        """What can be kept, and how."""
        kit, menu = self._kit, QMenu(self._table)
        offer(kit, menu, tr("Keep as a view…"), "bookmark", self.keep, tr("Ctrl+D"), writes=True)
        views = {view.id: view for view in kit.workspace.directory.views}
        view = views.get(self._view.id) if self._view else None
        if view is not None:
            draft = self._draft(view.name, view.id)
            is_other = (draft.query, draft.columns, draft.sort) != (view.query, view.columns, view.sort)
            words = tr("Change the view “{name}” to what is shown", name=view.name.replace("&", "&&"))
            tell = kit.navigator.view_deed_requested.emit
            offer(kit, menu, words, "", lambda: tell("change", draft), is_on=is_other, writes=True)
        return menu

    def _draft(self, name: str, view_id: int | None) -> "SavedView":
        query, sort = self._shown()
        table = self._table
        columns = table.chosen_columns if table.has_chosen_columns else ()
        return self._make(id=view_id, name=name, query=query, columns=columns, sort=(sort,))
