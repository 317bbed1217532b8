"""The files of one import, and the lists of a whole file, in the order in which they are taken in."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTabBar

from leaddesk.services.importing.plan import KINDS_IN_ORDER
from leaddesk.services.importing.preview import FilePreview
from leaddesk.services.importing.request import FileResult
from leaddesk.ui.importing.part import Part, part_of
from leaddesk.ui.importing.wording import KINDS
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.words.translations import tr


class FileTabs(QFrame):
    """A tab for each of them, with a sign where something is open or wrong; arrows go from one to the next."""

    chosen = Signal(object)  # Part

    def __init__(self, kit: Kit) -> None:
        """Without files."""
        super().__init__()
        self._kit = kit
        self._parts: tuple[Part, ...] = ()
        self.setProperty("edge", "bottom")
        self.bar = QTabBar()
        self.bar.setAccessibleName(tr("Files, in the order in which they are taken in"))
        self.bar.setElideMode(Qt.TextElideMode.ElideMiddle)
        self.bar.setUsesScrollButtons(True)
        self.bar.setDrawBase(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(kit.theme.measure("page_padding"), 0, kit.theme.measure("page_padding"), 0)
        row.addWidget(self.bar, 1)
        self.bar.currentChanged.connect(self._tell)
        self.hide()

    def show_files(self, previews: Iterable[FilePreview], chosen: Part | None) -> None:
        """Show these files and lists, one of them chosen; nothing is shown where there is but one."""
        ordered = sorted(previews, key=lambda each: KINDS_IN_ORDER.index(each.kind))
        parts = tuple(part_of(each) for each in ordered)
        self.bar.blockSignals(True)
        if parts != self._parts:
            self._parts = parts
            while self.bar.count():
                self.bar.removeTab(0)
            for each in ordered:
                self.bar.addTab(each.path.name)
        is_one_file = len({each.path for each in ordered}) == 1  # whose name stands above already
        for place, each in enumerate(ordered):
            name = _kind(each) if is_one_file else f"{each.path.name} · {_kind(each)}"
            self.bar.setTabText(place, f"{place + 1}  {name}".replace("&", "&&"))
            self.bar.setTabToolTip(place, str(each.path))
        if chosen in parts:
            self.bar.setCurrentIndex(parts.index(chosen))
        self.bar.blockSignals(False)
        self.setVisible(len(parts) > 1)

    def show_question(self, path: Path) -> None:
        """Mark the file that a question is open about."""
        self._mark({part: ("circle-question-mark", "warning") for part in self._parts if part.file == path})

    def show_results(self, results: Iterable[FileResult]) -> None:
        """Mark the files that have rows which cannot be used, or no rows."""
        wrong = (each for each in results if each.rejected or not each.read)
        self._mark({part_of(each): ("circle-alert", "danger") for each in wrong})

    def _mark(self, signs: dict[Part, tuple[str, str]]) -> None:
        for place, part in enumerate(self._parts):
            icon, colour = signs.get(part, ("file-check", "text-muted"))
            self.bar.setTabIcon(place, self._kit.icons.icon(icon, colour, 16))

    def _tell(self, place: int) -> None:
        if 0 <= place < len(self._parts):
            self.chosen.emit(self._parts[place])


def _kind(seen: FilePreview) -> str:
    return tr("Contacts") if seen.kind == "leads" and seen.as_contacts else tr(KINDS[seen.kind])
