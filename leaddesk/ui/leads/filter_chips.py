"""The filters of a search as chips that can be taken off, and the menu of the usual ones."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget
from typing_extensions import override

from leaddesk.ui.kit.buttons import keep_icon
from leaddesk.ui.kit.chips import Chip
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.menus import pop_up_below
from leaddesk.ui.kit.tool_tips import plain_tip
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.leads.filters import filters_in, is_in, term_of, with_term, without

_MOST = 40  # names in a submenu


class FilterChips(QWidget):
    """As many chips as there is room for; the rest are behind a chip that counts them, in a menu."""

    query_requested = Signal(str)

    def __init__(self, kit: Kit, shown: Callable[[str], str] = str) -> None:
        """For a search for everything; `shown` says a term in the language of the search field."""
        super().__init__()
        self._kit, self._shown = kit, shown
        self._query = ""
        self._chips: list[Chip] = []
        self._more = Chip(kit, "+1", "toggle")
        self._more.setParent(self)
        self._more.clicked.connect(self._open_more)
        self._add = Chip(kit, tr("Filter"), "add")
        self._add.setParent(self)
        self._add.setAccessibleName(tr("Add a filter"))
        self._add.clicked.connect(self._open_menu)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._lay_out()

    def show_query(self, query: str) -> None:
        """Show the filters of a search."""
        self._query = query
        had_focus = any(chip.hasFocus() for chip in self._chips)
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = []
        for found in filters_in(self._kit, query):
            chip = Chip(self._kit, found.name, on=True)
            chip.setParent(self)
            chip.setToolTip(plain_tip(self._shown(found.term)))
            chip.removed.connect(lambda term=found.term: self.query_requested.emit(without(self._query, term)))
            self._chips.append(chip)
        self._lay_out()
        if had_focus:
            self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def sizeHint(self) -> QSize:
        widths = [chip.sizeHint().width() + self._gap() for chip in (*self._chips, self._add)]
        return QSize(sum(widths), self._add.sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        width = self._more.sizeHint().width() + self._gap() + self._add.sizeHint().width()
        return QSize(width, self._add.sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def menu(self) -> QMenu:
        """The usual filters; those in force have a tick and are taken off by choosing them again."""
        menu = QMenu(self)
        self._offer(menu, tr("Mine"), term_of("owner", self._kit.workspace.actor), "user-round")
        self._offer(menu, tr("Open"), "is:open", "circle-dashed")
        self._offer(menu, tr("Won"), "is:won", "circle-check")
        self._offer(menu, tr("Lost"), "is:lost", "x")
        menu.addSeparator()
        self._offer(menu, tr("Stale"), "is:stale", "hourglass")
        self._offer(menu, tr("Overdue"), "is:overdue", "clock-alert")
        self._offer(menu, tr("No next task"), "-has:task", "calendar-x")
        menu.addSeparator()
        self._offer(menu, tr("New this week"), "created:this-week", "sparkles")
        self._offer(menu, tr("New this quarter"), "created:this-quarter", "calendar")
        self._offer(menu, tr("With e-mail"), "has:email", "mail")
        self._offer(menu, tr("With phone"), "has:phone", "phone")
        menu.addSeparator()
        self._offer_names(menu)
        return menu

    def _offer_names(self, menu: QMenu) -> None:
        directory = self._kit.workspace.directory
        ids = [pipeline.id for pipeline in directory.pipelines if pipeline.id is not None]
        stages = dict.fromkeys(stage.name for pipeline_id in ids for stage in directory.stages_of(pipeline_id))
        channels = [channel.name for channel in directory.channels.values() if channel.active]
        for title, field, names in (
            (tr("Stage"), "stage", list(stages)),
            (tr("Channel"), "channel", channels),
            (tr("Owner"), "owner", list(directory.owners)),
            (tr("Tag"), "tag", list(directory.tags)),
        ):
            if names:
                below = menu.addMenu(title)
                for name in names[:_MOST]:
                    self._offer(below, name, term_of(field, name))

    def _offer(self, menu: QMenu, name: str, term: str, icon: str = "") -> None:
        action = QAction(name.replace("&", "&&"), menu)
        action.setCheckable(True)
        is_on = is_in(self._query, term)
        action.setChecked(is_on)
        if icon and not is_on:
            keep_icon(self._kit, action, icon)
        becomes = without(self._query, term) if is_on else with_term(self._query, term)
        action.triggered.connect(lambda: self.query_requested.emit(becomes))
        menu.addAction(action)

    def _open_menu(self) -> None:
        pop_up_below(self.menu(), self._add, 4)

    def _open_more(self) -> None:
        self._more.setChecked(False)
        menu = QMenu(self)
        for chip in self._chips:
            if chip.isHidden():
                action = QAction(tr("Take off: {filter}", filter=chip.text()), menu)
                keep_icon(self._kit, action, "x")
                action.triggered.connect(chip.removed)
                menu.addAction(action)
        pop_up_below(menu, self._more, 4)

    def _lay_out(self) -> None:
        gap = self._gap()
        room = self.width() - self._add.sizeHint().width()
        widths = [chip.sizeHint().width() + gap for chip in self._chips]
        shown = len(widths)
        if sum(widths) > room:
            room -= self._more.sizeHint().width() + gap
            while shown and sum(widths[:shown]) > room:
                shown -= 1
        left = 0
        for place, chip in enumerate(self._chips):
            chip.setVisible(place < shown)
            if place < shown:
                left = self._put(chip, left)
        hidden = len(self._chips) - shown
        self._more.setVisible(hidden > 0)
        if hidden:
            self._more.setText(f"+{hidden}")
            self._more.setAccessibleName(tr("%Ln more filter(s)", "", hidden))
            left = self._put(self._more, left)
        self._put(self._add, left)
        previous: QWidget | None = None
        for chip in (*self._chips, self._more, self._add):
            if previous is not None:
                QWidget.setTabOrder(previous, chip)
            previous = chip

    def _put(self, chip: Chip, left: int) -> int:
        size = chip.sizeHint()
        chip.setGeometry(left, (self.height() - size.height()) // 2, size.width(), size.height())
        return left + size.width() + self._gap()

    def _gap(self) -> int:
        return self._kit.theme.scaled(8)
