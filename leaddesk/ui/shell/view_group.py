"""The views of one page in the sidebar: those that come with LeadDesk, then those that the user keeps."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from leaddesk.model.messages import N_
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.shell.nav_row import NavRow
from leaddesk.ui.shell.saved_views import SavedViews
from leaddesk.ui.shell.views import View

_HEADINGS: Mapping[str, str] = {"leads": N_("Views"), "accounts": N_("Views of accounts")}
_ABOVE = 8


class ViewGroup(QWidget):
    """Rows under a heading; each has its search as `query`."""

    view_chosen = Signal(str, str, str)  # a view's name, its search, and the page that shows it
    changed = Signal()  # other rows are there now

    def __init__(self, kit: Kit, page: str, views: Iterable[View], parent: QWidget) -> None:
        """The views of this page."""
        super().__init__(parent)
        self._kit, self.page = kit, page
        self._heading = _Heading(kit, tr(_HEADINGS[page]), self)
        self._shipped = {view.name: self._row(view) for view in views}
        self._kept = SavedViews(kit, page, self)
        self._kept.chosen.connect(kit.navigator.view_requested)
        self._kept.changed.connect(self.changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, _ABOVE, 0, 0)
        column.setSpacing(0)
        for part in (self._heading, *self._shipped.values(), self._kept):
            column.addWidget(part)

    @property
    def rows(self) -> dict[str, NavRow]:
        """All of them by the views' names, from above."""
        return self._shipped | self._kept.rows

    def look_again(self) -> None:
        """Show the views as the file has them now."""
        self._kept.look_again()

    def fold(self, folded: bool) -> None:
        """Without the heading where there is only room for icons; the rows are folded by who folds all rows."""
        self._heading.setVisible(not folded)

    def _row(self, view: View) -> NavRow:
        row = NavRow(self._kit, tr(view.title), view.icon)
        row.setProperty("query", view.query)
        row.clicked.connect(lambda: self.view_chosen.emit(view.name, view.query, view.page))
        return row


class _Heading(QWidget):
    """A quiet word above rows."""

    def __init__(self, kit: Kit, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit, self._text = kit, text
        self.setFixedHeight(max(kit.theme.measure("compact"), kit.theme.line("small") + 8))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        place = self.rect().adjusted(8, 0, -8, 0)
        self._kit.painting.text(QPainter(self), place, self._text, colour="text-muted", role="small")
