"""Searching what was written down as well, in notes and activities: how one asks for it, and how far it is."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from leaddesk.services.long_search import everywhere, has_words, only_usual
from leaddesk.ui.kit.buttons import link_button, plain_button
from leaddesk.ui.kit.chips import Chip
from leaddesk.ui.kit.job import Job
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.notice import NoticeStrip
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.leads.search import LeadSearch

_AFTER_MS = 300


class NotesChip(Chip):
    """On while the words of a search are looked for in notes and activities too; there while a search has words."""

    query_requested = Signal(str)
    can_widen_changed = Signal(bool)

    def __init__(self, kit: Kit) -> None:
        """For a search for everything."""
        super().__init__(kit, tr("Notes too"), "toggle")
        self._query = ""
        self.setAccessibleName(tr("Search notes and activities too"))
        self.setToolTip(tr("Search notes and activities too (Shift+Enter)"))
        self.clicked.connect(self.turn)
        self.hide()

    def show_query(self, query: str) -> None:
        """Follow the search."""
        self._query = query
        is_on = only_usual(query) != query
        self.setChecked(is_on)
        self.setVisible(is_on or self.can_widen)
        self.can_widen_changed.emit(self.can_widen)

    @property
    def can_widen(self) -> bool:
        """Whether the search has words that are looked for in names and the like only."""
        return has_words(self._query, self._kit.workspace.today, self._kit.workspace.directory.vocabulary)

    def turn(self) -> None:
        """Look for the words there as well, or not any more."""
        query = everywhere(self._query) if self.can_widen else only_usual(self._query)
        if query != self._query:
            self.query_requested.emit(query)


class LookingStrip(NoticeStrip):
    """How far the search is, once it takes longer than a moment, with a way to give it up."""

    def __init__(self, kit: Kit, search: LeadSearch) -> None:
        """Hidden until a search begins that takes long."""
        super().__init__(kit, "info", tr("Looking through notes and activities…"))
        self._job: Job | None = None
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(kit.theme.scaled(120), 4)
        self._bar.setAccessibleName(tr("How far the search is"))
        stop = link_button(kit, tr("Cancel"))
        stop.clicked.connect(search.stop)
        self.add_widget(self._bar)
        self.add_button(stop)
        self._moment = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._moment.timeout.connect(self.show)
        self.hide()
        search.begun.connect(self._watch)

    def _watch(self, job: Job) -> None:
        self._job = job
        self._bar.setRange(0, 0)
        job.progressed.connect(self._tell)
        job.ended.connect(lambda: self._end(job))
        if not self.isVisible():
            self._moment.start()

    def _tell(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _end(self, job: Job) -> None:
        if self._job is job:
            self._job = None
            self._moment.stop()
            self.hide()


def wider_buttons(kit: Kit, chip: NotesChip, clear: QWidget) -> QWidget:
    """What helps where nothing was found: look in notes and activities too, where that was not done, or begin anew."""
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(kit.theme.scaled(8))
    wider = plain_button(kit, tr("Search the notes too"), "sticky-note")
    wider.clicked.connect(chip.turn)
    row.addWidget(wider)
    row.addWidget(clear)
    chip.can_widen_changed.connect(wider.setVisible)
    return both
