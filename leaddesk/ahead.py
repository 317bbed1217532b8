"""The first leads on screen while the rest of the program is loaded, where the last session ended with leads."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from leaddesk import words
from leaddesk.model.first_look import FirstLook
from leaddesk.storage.first_look import take_first_look
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.look.icons import Icons
from leaddesk.ui.kit.look.painting import CellPainter
from leaddesk.ui.kit.look.theme import Theme
from leaddesk.ui.kit.navigator import Navigator
from leaddesk.ui.kit.preferences import Preferences
from leaddesk.ui.kit.words.formats import Formats
from leaddesk.ui.kit.words.translations import Translations
from leaddesk.ui.kit.worker import Courier, Worker
from leaddesk.ui.leads.first_look import LeadsAhead, SeenWorkspace
from leaddesk.ui.leads.place import first_of, restored_sort
from leaddesk.ui.shell.curtain import Curtain
from leaddesk.ui.shell.window import MainWindow

if TYPE_CHECKING:
    from leaddesk.ui.shell.content import Content


class Ahead(QObject):
    """Shows what was seen of the file until the page of leads lies below with the same; then it is gone."""

    ready = Signal()  # leads are on screen, or there is nothing to be shown ahead: time for everything else

    def __init__(self, window: MainWindow, preferences: Preferences, theme: Theme) -> None:
        """Nothing is shown yet."""
        super().__init__(window)
        self._window, self._preferences, self._theme = window, preferences, theme
        self._curtain: Curtain | None = None
        self._leads: LeadsAhead | None = None

    def begin(self, path: Path, worker: Worker, courier: Courier) -> None:
        """Let a worker look into the file that is about to be opened, and show what it saw; `ready` comes anyway."""
        kept = self._preferences
        query = kept.state("leads.query", "").strip() if kept.is_newest(path) else ""
        sort = restored_sort(kept)
        is_known = kept.state("leads.sort", sort) == sort  # a field that the user made is not, before the file is open
        is_wanted = is_known and kept.state("page", "leads") == "leads"

        def look() -> None:
            seen = None
            try:
                seen = take_first_look(path, query, sort, first_of(query)) if is_wanted else None
            finally:
                courier.send(partial(self._show, seen))

        worker.submit(look)

    def hand_over(self, content: "Content | None") -> None:
        """Let what is in the window by now take over."""
        if self._curtain is None or self._leads is None:
            return
        page = content.page("leads") if content is not None and content.current == "leads" else None
        if page is None:
            self._lift()
        else:
            self._leads.taken_over.connect(self._lift)
            self._leads.hand_over(page)

    def _show(self, seen: FirstLook | None) -> None:
        try:
            if seen is not None:
                self._draw(seen)
        finally:
            if self._curtain is None:
                self.ready.emit()

    def _draw(self, seen: FirstLook) -> None:
        preferences, theme = self._preferences, self._theme
        language = preferences.settings.language or words.system_language()
        Translations().use(language)
        icons, formats = Icons(theme), Formats(language, seen.shop.country)
        workspace = SeenWorkspace(seen, self)
        kit = Kit(workspace, theme, icons, formats, Navigator(), preferences, CellPainter(theme, icons))
        self._leads = LeadsAhead(kit, seen.leads)
        self._curtain = Curtain(kit, self._window, self._leads)
        self._curtain.painted.connect(lambda: QTimer.singleShot(0, self, self.ready.emit))
        self._curtain.show()
        self._leads.table.setFocus()

    def _lift(self) -> None:
        if self._curtain is not None:
            self._curtain.hide()
            self._curtain.deleteLater()
        self._curtain = self._leads = None
