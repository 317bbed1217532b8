"""Keeps views, and does what is wished of those that are kept."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from leaddesk.model.saved_view import SavedView
from leaddesk.services import saved_views
from leaddesk.ui.kit.fields.name_form import NameForm
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from leaddesk.model.change import Change, Done
    from leaddesk.services.work import Work
    from leaddesk.ui.kit.kit import Kit


class ViewKeeper(QObject):
    """Listens for as long as the window lives."""

    def __init__(self, kit: "Kit", window: QWidget) -> None:
        """Over this window."""
        super().__init__(window)
        self._kit, self._window = kit, window
        kit.navigator.view_deed_requested.connect(self._do)

    def _do(self, deed: str, view: SavedView) -> None:
        do, view_id = self._kit.workspace.do, view.id or 0
        match deed:
            case "keep":
                self._keep(view, self._show)
            case "keep_here":
                self._keep(view, None)
            case "change":
                do(lambda work: saved_views.keep_as_shown(work, view_id, view.query, view.columns, view.sort))
            case "rename":
                self._rename(view)
            case "up" | "down":
                step = -1 if deed == "up" else 1
                do(lambda work: saved_views.move(work, view_id, step), quiet=True)
            case "remove":
                do(lambda work: saved_views.remove(work, view_id))

    def _keep(self, view: SavedView, then: "Callable[[Done], None] | None") -> None:
        def keep(work: "Work", name: str) -> "Change":
            return saved_views.keep(work, name, view.page, view.query, view.columns, view.sort)

        hint = tr("Search, columns and order are kept; it stands in the sidebar with a count of what it finds.")
        NameForm(
            self._kit, tr("Keep as a view"), tr("Keep"), self._window, keep, name=view.name, hint=hint, then=then
        ).open()

    def _rename(self, view: SavedView) -> None:
        def rename(work: "Work", name: str) -> "Change":
            return saved_views.rename(work, view.id or 0, name)

        NameForm(self._kit, tr("Rename the view"), tr("Rename"), self._window, rename, name=view.name).open()

    def _show(self, done: "Done") -> None:
        made = {row.row_id for row in done.rows if row.table == "saved_view"}
        for view in self._kit.workspace.directory.views:
            if view.id in made:
                self._kit.navigator.view_requested.emit(view)
