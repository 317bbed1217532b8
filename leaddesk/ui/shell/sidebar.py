"""The sidebar: search, pages, views with their counts, and what is always at hand."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from leaddesk.model.change import Done
from leaddesk.model.messages import N_
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.looking import for_writing
from leaddesk.ui.kit.painted_button import PaintedButton
from leaddesk.ui.kit.tool_tips import plain_tip
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.shell.nav_row import NavRow, width_of_words
from leaddesk.ui.shell.parts import PageHead
from leaddesk.ui.shell.sample_row import SampleRow
from leaddesk.ui.shell.view_group import ViewGroup
from leaddesk.ui.shell.views import shipped_views

if TYPE_CHECKING:
    from leaddesk.services.work import Work

_MARGIN = 8
_WIDEST = 264
_ALWAYS = "leads"  # views of other pages are shown beside their page
_COUNTED_AFTER = frozenset(
    {"account", "activity", "channel", "committee_member", "lead", "stage", "stage_entry", "stakeholder", "task"}
)


class Sidebar(QWidget):
    """Emits what was chosen; what is shown is told to it."""

    page_chosen = Signal(str)
    view_chosen = Signal(str, str, str)  # a view's name, its search, and the page that shows it

    def __init__(
        self,
        kit: Kit,
        pages: tuple[PageHead, ...],
        counts: Mapping[str, Callable[["Work", str], int]],
        sample_run: Callable[["Work"], int | None],
        parent: QWidget | None = None,
    ) -> None:
        """The pages in their order; `counts` says how many rows a search finds, by the page that shows them.

        `sample_run` says what the sample is. Where the file has no sample, that is None.
        """
        super().__init__(parent)
        self._kit, self._counts = kit, counts
        self._is_folded = False
        self._view = ""
        self.setAutoFillBackground(True)
        self.setAccessibleName(tr("Sidebar"))
        self._pages = {head.name: self._page_row(head) for head in pages}
        shipped = shipped_views(kit.workspace.actor, kit.workspace.shop.mode.value)
        self._groups = [
            ViewGroup(kit, page, [view for view in shipped if view.page == page], self)
            for page in dict.fromkeys(view.page for view in shipped)
        ]
        self._saved = _SavedLine(kit, self)
        self._lay_out(sample_run)
        for group in self._groups:
            group.view_chosen.connect(self.view_chosen)
            group.changed.connect(self._take_in_kept)
            group.setVisible(group.page == _ALWAYS)
        kit.workspace.changed.connect(self._follow)
        self.count()

    def show_page(self, name: str, view: str = "") -> None:
        """Mark the page, or the view of it, that is shown."""
        for key, row in self._pages.items():
            row.setChecked(key == name and not view)
        self._view = view
        for group in self._groups:
            group.setVisible(group.page in (_ALWAYS, name))
            for key, row in group.rows.items():
                row.setChecked(key == view)
        self._show_chosen()

    @property
    def is_folded(self) -> bool:
        """Whether it is a rail."""
        return self._is_folded

    def fold(self, folded: bool) -> None:
        """A rail of icons where the window is narrow."""
        if folded == self._is_folded:
            return
        self._is_folded = folded
        self.setFixedWidth(self._width())
        for row in self.findChildren(NavRow):
            row.fold(folded)
        for group in self._groups:
            group.fold(folded)
        self._saved.fold(folded)

    def count(self) -> None:
        """Count the views anew, behind everything else."""
        rows = [("leads", name, row) for name, row in self._pages.items()]
        rows += [(group.page, name, row) for group in self._groups for name, row in group.rows.items()]
        for page, name, row in rows:
            query = row.property("query")
            if query is not None:
                question = partial(_counted, self._counts[page], query)
                self._kit.workspace.ask(self, question, row.show_count, topic=f"count {name}", last=True)

    def _show_chosen(self) -> None:
        """Where there is no room for all rows, that of the page shown is in sight."""
        chosen = next((row for row in self._rows() if row.isChecked()), None)
        if chosen is not None:
            self._area.ensureWidgetVisible(chosen, 0, 0)

    def _rows(self) -> list[NavRow]:
        return [*self._pages.values(), *(row for group in self._groups for row in group.rows.values())]

    def _width(self) -> int:
        titles = [row.text() for row in self._rows()]
        return sidebar_width(self._kit, titles, folded=self._is_folded)

    def _lay_out(self, sample_run: Callable[["Work"], int | None]) -> None:
        """Tab goes through all of it in the order in which it is made."""
        self.setFixedWidth(self._width())
        self._search = NavSearch(self._kit, self)
        self._search.clicked.connect(self._kit.navigator.palette_requested)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for row in self._pages.values():
            column.addWidget(row)
        for group in self._groups:
            column.addWidget(group)
        column.addStretch(1)
        self._area = area = QScrollArea(self)
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(_MARGIN, 4, _MARGIN, _MARGIN)
        whole.setSpacing(0)
        whole.addWidget(self._search)
        whole.addSpacing(12)
        whole.addWidget(area, 1)
        navigator = self._kit.navigator
        whole.addWidget(SampleRow(self._kit, sample_run, self))
        bring = self._action_row(N_("Import…"), "file-up", lambda: navigator.import_requested.emit([]))
        whole.addWidget(for_writing(self._kit, bring))
        whole.addWidget(self._action_row(N_("Preferences"), "settings", navigator.preferences_requested.emit))
        whole.addWidget(self._desk_row())
        whole.addWidget(self._saved)

    def _page_row(self, head: PageHead) -> NavRow:
        row = NavRow(self._kit, tr(head.title), head.icon)
        row.clicked.connect(lambda: self.page_chosen.emit(head.name))
        if head.counted:
            row.setProperty("query", head.counted)
        return row

    def _action_row(self, title: str, icon: str, act: Callable[[], None]) -> NavRow:
        row = NavRow(self._kit, tr(title), icon, checkable=False)
        row.clicked.connect(lambda: act())
        return row

    def _desk_row(self) -> NavRow:
        """Who is at the desk, by name; the window is built anew for somebody else."""
        name = self._kit.workspace.actor or tr("Nobody at the desk")
        row = NavRow(self._kit, name, "user-round", checkable=False)
        row.setAccessibleDescription(tr("Who is at the desk"))
        row.clicked.connect(self._kit.navigator.desk_requested)
        return row

    def _take_in_kept(self) -> None:
        for group in self._groups:
            for key, row in group.rows.items():
                row.fold(self._is_folded)
                row.setChecked(key == self._view)
        self.setFixedWidth(self._width())
        self.count()

    def _follow(self, done: Done) -> None:
        if not done.tables or "saved_view" in done.tables:
            for group in self._groups:
                group.look_again()
        self._saved.tell(self._kit.workspace.now.astimezone(self._kit.workspace.shop.zone))
        if done.tables & _COUNTED_AFTER:
            self.count()


def _counted(count: Callable[["Work", str], int], query: str, work: "Work") -> int:
    return count(work, query)


def sidebar_width(kit: Kit, titles: Iterable[str], *, folded: bool) -> int:
    """The width of a sidebar with rows of these titles."""
    if folded:
        return kit.theme.scaled(48)
    words = max(width_of_words(kit, title) for title in titles)
    return min(max(kit.theme.measure("sidebar"), words + 2 * _MARGIN), kit.theme.scaled(_WIDEST))


class NavSearch(PaintedButton):
    """Looks like a field and opens the palette, where one searches and commands."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        """At the top of the sidebar."""
        super().__init__(kit, parent)
        self.setProperty("focus_ring", False)  # it paints its own
        self.setText(tr("Search or run…"))
        self.setAccessibleName(tr("Search or run a command"))
        self.setToolTip(tr("Search or run a command"))
        self.setFixedHeight(max(kit.theme.measure("control_height"), kit.theme.line("body") + 8))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, painting = self._kit.theme, self._kit.painting
        painter.setPen(theme.colour("control-border" if self.underMouse() else "hairline-strong"))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        size = theme.measure("icon")
        folded = self.width() < 2 * self.height()
        left = (self.width() - size) // 2 if folded else _MARGIN
        painting.icon(painter, QRect(left, (self.height() - size) // 2, size, size), "search", "text-muted")
        if not folded:
            place = self.rect().adjusted(left + size + 8, 0, -8, 0)
            painting.text(painter, place, self.text(), colour="text-muted")
            keys, words = tr("Ctrl K"), painting.width(self.text())
            if words + 16 + painting.width(keys, role="small") <= place.width():
                right = Qt.AlignmentFlag.AlignRight
                painting.text(painter, place, keys, colour="text-muted", role="small", align=right)
        if self.hasFocus():
            painting.focus_ring(painter, self.rect(), 6, inside=True)


class _SavedLine(QWidget):
    """When the file was last written: everything is saved as it is done."""

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit, self._text, self._folded = kit, tr("All saved"), False
        if kit.workspace.looks_only:
            self._text = tr("Only to look at")
        self.setFixedHeight(max(kit.theme.measure("compact"), kit.theme.line("small") + 8))
        self.setToolTip(plain_tip(tr("Everything is saved as you do it, in {file}", file=str(kit.workspace.path))))

    def tell(self, at: datetime) -> None:
        """It was written at this moment, by whoever it was."""
        if self._kit.workspace.looks_only:
            return
        self._text = tr("Saved {time}", time=f"{at:%H:%M}")
        self.update()

    def fold(self, folded: bool) -> None:
        """Only the tick."""
        self._folded = folded
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, painting = QPainter(self), self._kit.painting
        size = self._kit.theme.measure("icon")
        left = (self.width() - size) // 2 if self._folded else _MARGIN
        sign = "eye" if self._kit.workspace.looks_only else "check"
        painting.icon(painter, QRect(left, (self.height() - size) // 2, size, size), sign, "text-muted")
        if not self._folded:
            rest = self.rect().adjusted(left + size + 8, 0, -8, 0)
            painting.text(painter, rest, self._text, colour="text-muted", role="small")
