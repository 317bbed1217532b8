"""Sidebar, page, and the lead's panel beside it."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.shell.looking import LookedAt
from leaddesk.ui.shell.nav_row import NavRow
from leaddesk.ui.shell.parts import PageHead, Parts
from leaddesk.ui.shell.sidebar import Sidebar
from leaddesk.ui.shell.window import RAIL_BELOW, MainWindow, keep_grounds

_UNIT = 1_000  # widths are kept as they are at a text size of 100 %
_PAGE_MIN = 480  # under it, title, search and columns of a page are cut
_TRY_AGAIN_MS, _TRIES = 50, 40  # rows that are not there after two seconds are not waited for


class Content(QWidget):
    """Makes each page when it is first shown, and keeps it."""

    def __init__(self, kit: Kit, parts: Parts, heads: tuple[PageHead, ...], parent: QWidget | None = None) -> None:
        """With these pages, of which none is shown yet."""
        super().__init__(parent)
        self._kit, self._heads, self._makers = kit, {head.name: head for head in heads}, parts.pages
        self._made: dict[str, QWidget] = {}
        self.current = ""
        listed = tuple(head for head in heads if head.is_listed)
        self.sidebar = Sidebar(kit, listed, parts.counts, parts.sample_run, self)
        self.pages = QStackedWidget()
        self._make_panel = parts.panel
        self._panel: QWidget | None = None
        self._wants_alone = False  # until the panel is closed
        kit.navigator.lead_alone_requested.connect(self._switch_alone)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self.pages)
        self._splitter.setHandleWidth(1)
        self._splitter.installEventFilter(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        framed = _Framed(kit)
        inside = QVBoxLayout(framed)
        inside.setContentsMargins(1, 1, 0, 0)
        inside.setSpacing(0)
        if kit.workspace.looking is not None:
            inside.addWidget(LookedAt(kit, kit.workspace.looking))
        inside.addWidget(self._splitter, 1)
        row.addWidget(framed, 1)

    def show_page(self, name: str, view: str = "") -> QWidget:
        """Show a page; unknown ones are the first."""
        if self.pages.isHidden():
            self._kit.navigator.lead_requested.emit(0)
        if name not in self._heads:
            name = next(iter(self._heads))
        if name not in self._made:
            page = self._makers[name](self._kit)
            self._made[name] = page
            self.pages.addWidget(page)
        self.pages.setCurrentWidget(self._made[name])
        self.current = name
        self.sidebar.show_page(self._heads[name].within or name, view)
        if not isinstance(QApplication.focusWidget(), NavRow):
            QTimer.singleShot(0, self, self.focus_page)
        return self._made[name]

    def focus_page(self, tries: int = _TRIES) -> None:
        """Give the keyboard to what the page shows, rather than to its search; rows may come a moment later."""
        page = self._made.get(self.current)
        if page is None or QApplication.activePopupWidget() or QApplication.activeModalWidget():
            return
        shown = next((view for view in page.findChildren(QAbstractItemView) if view.isVisible()), None)
        first = shown or next((each for each in page.findChildren(QAbstractButton) if _takes_keys(each)), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        if shown is None and tries:
            QTimer.singleShot(_TRY_AGAIN_MS, self, lambda: self._focus_later(first, tries - 1))

    def _focus_later(self, now: QWidget | None, tries: int) -> None:
        """Once more, unless somebody went elsewhere meanwhile."""
        if QApplication.focusWidget() in (now, None):
            self.focus_page(tries)

    def focus_next_part(self) -> None:
        """Give the keyboard to the next of sidebar, page and panel."""
        panel = self._panel if self._panel is not None and self._panel.isVisibleTo(self) else None
        shown = (self.sidebar, None if self.pages.isHidden() else self.pages, panel)
        parts = [part for part in shown if part is not None]
        now = QApplication.focusWidget() or self
        place = next((number for number, part in enumerate(parts) if part.isAncestorOf(now)), 0)
        part = parts[(place + 1) % len(parts)]
        if part is self.pages:
            self.focus_page()
        else:
            _focus_first(part)

    def page(self, name: str) -> QWidget | None:
        """The page of this name, if it was made."""
        return self._made.get(name)

    def show_panel(self, *, shown: bool) -> None:
        """Show or hide the lead's panel; it is made the first time."""
        if shown and self._panel is None:
            self._panel = self._make_panel(self._kit)
            self._panel.setMinimumWidth(self._kit.theme.measure("panel_min"))
            self._splitter.addWidget(self._panel)
            self._splitter.setStretchFactor(0, 1)
            self._splitter.setStretchFactor(1, 0)
        self._wants_alone = self._wants_alone and shown
        if self._panel is not None and self._panel.isVisibleTo(self) != shown:
            was_here = self._panel.isAncestorOf(QApplication.focusWidget() or self)
            self._panel.setVisible(shown)
            if was_here and not self.pages.isHidden():
                self.focus_page()  # else Qt gives the keyboard to the sidebar
        self._size_panel()
        self._share_room()

    @property
    def panel(self) -> QWidget | None:
        """The lead's panel, once it was shown."""
        return self._panel

    def leave(self) -> None:
        """Let inputs save what was typed, while they are there, and be seen no more."""
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            focused.clearFocus()  # a cell saves when the keyboard leaves it, which hiding alone does not make it do
        self.hide()

    def keep_place(self) -> None:
        """Remember page, grounds and panel width."""
        window = self.window()
        if isinstance(window, MainWindow) and not self.sidebar.is_folded:
            keep_grounds(self._kit.preferences, self.sidebar.width(), window.menuBar().height())
        if self._heads[self.current].is_listed:
            self._kit.preferences.keep("page", self.current)
        if self._panel is not None and self._panel.isVisibleTo(self) and not self.pages.isHidden():
            unit = self._kit.theme.scaled(_UNIT)
            self._kit.preferences.keep("panel_width", self._panel.width() * _UNIT // unit)
        for page in (*self._made.values(), self._panel):
            keep = getattr(page, "keep_place", None)
            if keep is not None:
                keep()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.sidebar.fold(self.width() < self._kit.theme.scaled(RAIL_BELOW))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Only when it was laid out itself is it known how much room there is."""
        if event.type() == QEvent.Type.Resize and watched is self._splitter:
            self._share_room()
        return False

    def _share_room(self) -> None:
        """Where there is no room for page and panel, or it is wished so, the panel takes it until it is closed."""
        panel = self._panel
        if panel is None:
            return
        has_room = self._splitter.width() >= panel.minimumWidth() + self._kit.theme.scaled(_PAGE_MIN)
        is_alone = panel.isVisibleTo(self) and (self._wants_alone or not has_room)
        tell = getattr(panel, "show_room", None)
        if tell is not None:
            tell(is_alone, has_room)
        if is_alone == self.pages.isHidden():
            return
        was_here = self.pages.isAncestorOf(QApplication.focusWidget() or self)
        self.pages.setVisible(not is_alone)
        if not is_alone:
            QTimer.singleShot(0, self, self.focus_page)
        elif was_here:
            _focus_first(panel)

    def _switch_alone(self) -> None:
        self._wants_alone = not self._wants_alone
        self._share_room()

    def _size_panel(self) -> None:
        if self._panel is not None and not self._panel.property("sized"):
            self._panel.setProperty("sized", True)
            kept = self._kit.preferences.state("panel_width", 0)
            width = self._kit.theme.scaled(kept) if kept else self._kit.theme.measure("lead_panel")
            QTimer.singleShot(0, self, lambda: self._splitter.setSizes([max(1, self._splitter.width() - width), width]))


def _focus_first(part: QWidget) -> None:
    first = next((each for each in part.findChildren(QWidget) if _takes_keys(each)), None)
    if first is not None:
        first.setFocus(Qt.FocusReason.TabFocusReason)


def _takes_keys(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


class _Framed(QWidget):
    """The ground of the page, with a hairline at its left and top."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._kit.theme.colour("hairline"))
        painter.fillRect(self.rect().adjusted(1, 1, 0, 0), self._kit.theme.colour("surface"))
