"""The palette: type a few letters, and go anywhere, find anybody, do anything."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from leaddesk.model.selling import selling_in
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.look.marks import Hairline, IconMark
from leaddesk.ui.kit.search.offer_delegate import OfferDelegate
from leaddesk.ui.kit.search.offers import Offer, OfferModel
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.shell.actions import ACTIONS
from leaddesk.ui.shell.palette_rows import matching
from leaddesk.ui.shell.palette_search import search_offers

if TYPE_CHECKING:
    from leaddesk.services.finding import Found, Hit
    from leaddesk.services.work import Work

_AFTER_MS = 60  # without another key
_ROWS_SHOWN = 11
_MOST_ACTIONS = 8
_ICONS = {entry.name: entry.icon for entry in ACTIONS}
Index = QModelIndex | QPersistentModelIndex


class Palette(QWidget):
    """Lies over the window with a scrim; Esc or a click beside it closes it."""

    def __init__(
        self,
        kit: Kit,
        actions: dict[str, QAction],
        find: Callable[["Work", str], "Found"],
        parent: QWidget,
    ) -> None:
        """Shown at once over the whole of its parent; gone when it is closed."""
        super().__init__(parent)
        self._kit, self._find = kit, find
        self._before = QApplication.focusWidget()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        offered = [self._offer_of(name, action) for name, action in actions.items() if _is_offered(action)]
        self._actions = list({each.title: each for each in reversed(offered)}.values())[::-1]  # of twins the first
        self._model = OfferModel(self)
        self._box = QFrame(self)
        self._box.setProperty("floating", "true")
        self._field = QLineEdit(self._box)
        self._field.setPlaceholderText(tr("A name, a page, or what to do"))
        self._field.setAccessibleName(tr("Search or run a command"))
        self._field.setProperty("kind", "bare")
        self._field.installEventFilter(self)
        self._list = QListView(self._box)
        self._list.setModel(self._model)
        self._list.setAccessibleName(tr("Suggestions"))
        self._list.setItemDelegate(OfferDelegate(kit, self._list, kit.theme.measure("palette_item")))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setMouseTracking(True)
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.entered.connect(self._point_at)
        self._list.clicked.connect(lambda index: self._choose(index.row()))
        self._lay_out()
        self._timer = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._timer.timeout.connect(self._search)
        self._field.textChanged.connect(self._typed)
        parent.installEventFilter(self)
        for action in list(actions.values())[:1]:  # all of which go together when the window is made anew
            action.destroyed.connect(self.close)
        self._settle(())
        self.show()
        self.raise_()
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)

    def _lay_out(self) -> None:
        kit = self._kit
        hint = label(tr("↑ ↓ choose    Enter open    Esc close"), role="small", tone="muted")
        hint.setContentsMargins(8, 4, 8, 4)
        self._field.setTextMargins(8, 8, 8, 8)
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(4)
        row.addWidget(IconMark(kit, "search"))
        row.addWidget(self._field, 1)
        column = QVBoxLayout(self._box)
        column.setContentsMargins(8, 4, 8, 4)
        column.setSpacing(0)
        column.addLayout(row)
        for each in (Hairline(kit), self._list, Hairline(kit), hint):
            column.addWidget(each)

    def first_title(self) -> str:
        """The title of what Enter would choose."""
        index = self._list.currentIndex()
        return self._model.offer(index.row()).title if index.isValid() else ""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._kit.theme.colour("scrim"))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.close()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """The keyboard goes back to where it came from."""
        super().closeEvent(event)
        if self._before is not None and shiboken6.isValid(self._before) and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.parent():
            self._fit()
        if watched is self._field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self._list.currentIndex().row())
        elif event.key() in steps:
            self._point_at(
                self._model.index(self._model.next_choice(self._list.currentIndex().row(), steps[Qt.Key(event.key())]))
            )
        else:
            return False
        return True

    def _typed(self, text: str) -> None:
        """As high as it is, until it is known what is found: it does not jump at each key."""
        self._show_offers(())
        self._timer.start()

    def _settle(self, found: Sequence[Offer]) -> None:
        self._show_offers(found)
        self._fit()

    def _search(self) -> None:
        text = self._field.text().strip()
        if not text.startswith(">") and text and self._kit.workspace.is_open:
            find = self._find
            self._kit.workspace.ask(
                self, lambda work: find(work, text), lambda found: self._found(text, found), topic="find"
            )
        else:
            self._fit()

    def _found(self, text: str, found: "Found") -> None:
        navigator = self._kit.navigator
        offers: list[Offer] = []
        groups: tuple[tuple[str, Sequence[Hit], str, Callable[[int], None]], ...] = (
            (tr("Leads"), found.leads, "user-round", navigator.lead_requested.emit),
            (tr("Accounts"), found.accounts, "building", navigator.account_requested.emit),
            (tr("People"), found.people, "users", self._open_person),
        )
        firms = selling_in(self._kit.workspace.shop.mode).firms
        for heading, hits, icon, go in groups if firms else groups[:1]:
            if hits:
                offers.append(Offer(heading))
            offers += [
                Offer(hit.name, hit.detail, icon, act=lambda hit=hit, go=go: go(hit.id))  # type: ignore[misc] # bound
                for hit in hits
            ]
        self._people = {hit.id: hit for hit in found.people}
        if found.lead_count > len(found.leads):
            rows = tr("%Ln lead(s)", "", found.lead_count)
            title = tr("Show all leads with “{text}”", text=text)
            offers.append(Offer(title, rows, "search", act=lambda: navigator.leads_requested.emit(text)))
        self._settle(offers)

    def _open_person(self, person_id: int) -> None:
        self._kit.navigator.account_requested.emit(self._people[person_id].account_id)

    def _show_offers(self, found: Sequence[Offer]) -> None:
        text = self._field.text().strip()
        only_actions = text.startswith(">")
        wanted = text.lstrip("> ")
        actions = matching(self._actions, wanted)
        if wanted and not only_actions:
            actions = actions[:_MOST_ACTIONS]
        if wanted and not only_actions and not self._kit.workspace.looks_only:
            new = tr("New lead “{name}”", name=wanted)
            actions.append(
                Offer(new, "", "plus", act=lambda: self._kit.navigator.new_lead_requested.emit({"name": wanted}))
            )
        searches = [] if only_actions else search_offers(self._kit, text)
        offers = [*searches, *found, *([Offer(tr("Actions")), *actions] if actions else [])]
        self._model.show(offers)
        self._point_at(self._model.index(self._model.next_choice(-1, 1)))

    def _point_at(self, index: Index) -> None:
        if index.isValid() and not self._model.offer(index.row()).is_heading:
            self._list.setCurrentIndex(self._model.index(index.row()))

    def _choose(self, row: int) -> None:
        act = self._model.offer(row).act if row >= 0 else None
        if act is not None:
            self.close()
            act()

    def _fit(self) -> None:
        self.setGeometry(self.window().rect())
        theme = self._kit.theme
        width = min(theme.measure("palette_width"), self.width() - 32)
        top = theme.measure("palette_top")
        least = self._box.sizeHint().height() - self._list.sizeHint().height()
        rows = self._list.sizeHintForRow(0) * min(self._model.rowCount(), _ROWS_SHOWN)
        self._box.setGeometry((self.width() - width) // 2, top, width, min(least + rows, self.height() - top - 16))

    def _offer_of(self, name: str, action: QAction) -> Offer:
        icon = "arrow-right" if name.startswith("page:") else _ICONS.get(name) or "command"
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        title = action.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
        return Offer(title, "", icon, keys, action.trigger)


def _is_offered(action: QAction) -> bool:
    return action.isEnabled() and action.menu() is None and action.objectName() != "palette"
