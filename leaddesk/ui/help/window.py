"""The window of help: its pages at the left with a search, what the chosen one says at the right."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListView,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from leaddesk.ui.help.contents import page_about
from leaddesk.ui.help.library import Library
from leaddesk.ui.help.names import Names, shown_search
from leaddesk.ui.help.reader import Reader
from leaddesk.ui.kit.buttons import icon_button
from leaddesk.ui.kit.dialog import Secondary
from leaddesk.ui.kit.help_opener import NAME
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.named_action import NamedAction
from leaddesk.ui.kit.search.search_field import SearchField
from leaddesk.ui.kit.words.key_words import written
from leaddesk.ui.kit.words.translations import tr

_WIDTH, _HEIGHT, _SIDE = 960, 640, 272
_BACK, _ON = "Alt+Left", "Alt+Right"


class HelpWindow(Secondary):
    """Stands beside what it is about; Esc closes it."""

    def __init__(self, kit: Kit, actions: Mapping[str, NamedAction], parent: QWidget | None) -> None:
        """No page yet; not shown yet."""
        super().__init__(parent)
        self.setObjectName(NAME)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Help"))
        self._kit = kit
        self._library = Library(kit.formats.language, Names(actions, shown_search(kit.formats.language)))
        self._gone: list[str] = []  # the pages that were read, the last one that is shown last
        self._to_come: list[str] = []  # those that were gone back from
        self._was_found = False  # the page that is shown, by the search
        self.search = SearchField(kit, tr("Search the help"))
        self.list = QListWidget()
        self.reader = Reader(kit, self._library)
        self._nothing = label(tr("No page has all of these words."), tone="muted", wrap=True)
        self._back = icon_button(kit, "arrow-left", tr("Back ({keys})", keys=written(_BACK)))
        self._on = icon_button(kit, "arrow-right", tr("Forward ({keys})", keys=written(_ON)))
        self._lay_out()
        self._listen()
        self._list_pages("")
        self.reader.setFocus()

    @property
    def page(self) -> str:
        """The page that is shown."""
        return self._gone[-1] if self._gone else ""

    def show_page(self, name: str) -> None:
        """Show a page by its name, or that about a page of the window."""
        name, self._was_found = page_about(name), False
        if name != self.page:
            self._gone.append(name)
            self._to_come.clear()
        self._show()

    def go_back(self) -> None:
        """To the page before."""
        if len(self._gone) > 1:
            self._to_come.append(self._gone.pop())
            self._show()

    def go_on(self) -> None:
        """To the page that was gone back from."""
        if self._to_come:
            self._gone.append(self._to_come.pop())
            self._show()

    def _show(self) -> None:
        self.reader.show_page(self._library.pages[self.page], self.search.search)
        self._choose_row()
        self._back.setEnabled(len(self._gone) > 1)
        self._on.setEnabled(bool(self._to_come))

    def _lay_out(self) -> None:
        theme = self._kit.theme
        gap = theme.scaled(8)
        room = (self.parentWidget() or self).screen().availableGeometry().size()
        width = min(theme.scaled(_WIDTH), room.width() * 9 // 10)
        self.resize(width, min(theme.scaled(_HEIGHT), room.height() * 8 // 10))
        side = QFrame()
        side.setProperty("ground", "window")
        side.setFixedWidth(min(theme.scaled(_SIDE), width * 2 // 5))
        column = QVBoxLayout(side)
        column.setContentsMargins(gap, gap, gap, gap)
        column.setSpacing(gap)
        top = QHBoxLayout()
        top.setSpacing(0)
        for button in (self._back, self._on):
            button.setEnabled(False)
            top.addWidget(button)
        column.addLayout(top)
        if side.width() < theme.scaled(_SIDE):
            top.addStretch(1)
            column.addWidget(self.search)
        else:
            top.addSpacing(gap // 2)
            top.addWidget(self.search, 1)
        column.addWidget(self._nothing)
        column.addWidget(self.list, 1)
        self._nothing.hide()
        self.list.setAccessibleName(tr("Pages of the help"))
        self.list.setProperty("ground", "window")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(side)
        whole.addWidget(self.reader, 1)

    def _listen(self) -> None:
        self._back.clicked.connect(self.go_back)
        self._on.clicked.connect(self.go_on)
        for keys, then in ((_BACK, self.go_back), (_ON, self.go_on), ("Ctrl+F", self._focus_search)):
            QShortcut(QKeySequence(keys), self).activated.connect(then)
        self.search.search_changed.connect(self._search)
        self.search.left.connect(self.list.setFocus)
        self.list.currentItemChanged.connect(self._row_chosen)
        self.list.itemActivated.connect(lambda _: self.reader.setFocus())
        self.reader.page_requested.connect(self.show_page)
        self._kit.theme.changed.connect(self.reader.draw_again)

    def _focus_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _search(self, text: str) -> None:
        """List the pages that are found, and show the first one unless the one that is shown is among them."""
        found = self._list_pages(text)
        if found and self.page not in found:
            if self._was_found:  # letter by letter: only the last page that was found is one to come back to
                self._gone.pop()
            self.show_page(found[0])
            self._was_found = True
        elif self.page:
            self._show()

    def _list_pages(self, text: str) -> list[str]:
        found = list(self._library.find(text))
        self.list.blockSignals(True)
        self.list.clear()
        for name in found:
            item = QListWidgetItem(self._library.pages[name].title, self.list)
            item.setData(Qt.ItemDataRole.UserRole, name)
        self.list.blockSignals(False)
        self._nothing.setVisible(not found)
        self._choose_row()
        return found

    def _choose_row(self) -> None:
        self.list.blockSignals(True)
        rows = [row for row in range(self.list.count()) if self._name_at(row) == self.page]
        self.list.setCurrentRow(rows[0] if rows else -1)
        self.list.blockSignals(False)

    def _name_at(self, row: int) -> str:
        return str(self.list.item(row).data(Qt.ItemDataRole.UserRole))

    def _row_chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.show_page(str(item.data(Qt.ItemDataRole.UserRole)))


def make_window(kit: Kit, actions: Mapping[str, NamedAction], parent: QWidget | None) -> HelpWindow:
    """The window, for who imports it when somebody wishes for help."""
    return HelpWindow(kit, actions, parent)
