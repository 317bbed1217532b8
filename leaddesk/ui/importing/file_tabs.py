"""The files of one import, in the order in which they are taken in."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTabBar

from leaddesk.services.importing.preview import FilePreview
from leaddesk.services.importing.request import FileResult
from leaddesk.ui.importing.figures import KINDS_IN_ORDER
from leaddesk.ui.importing.wording import KINDS
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.translations import tr


class FileTabs(QFrame):
    """A tab for each file, with a sign where something is open or wrong; arrows go from one to the next."""

    chosen = Signal(object)  # Path

    def __init__(self, kit: Kit) -> None:
        """Without files."""
        super().__init__()
        self._kit = kit
        self._paths: tuple[Path, ...] = ()
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

    def show_files(self, previews: Iterable[FilePreview], chosen: Path | None) -> None:
        """Show these files, one of them chosen; nothing is shown where there is but one."""
        ordered = sorted(previews, key=lambda each: KINDS_IN_ORDER.index(each.kind))
        paths = tuple(each.path for each in ordered)
        self.bar.blockSignals(True)
        if paths != self._paths:
            self._paths = paths
            while self.bar.count():
                self.bar.removeTab(0)
            for each in ordered:
                self.bar.addTab(each.path.name)
        for place, each in enumerate(ordered):
            self.bar.setTabText(place, f"{place + 1}  {each.path.name} · {_kind(each)}".replace("&", "&&"))
            self.bar.setTabToolTip(place, str(each.path))
        if chosen in paths:
            self.bar.setCurrentIndex(paths.index(chosen))
        self.bar.blockSignals(False)
        self.setVisible(len(paths) > 1)

    def show_question(self, path: Path | None) -> None:
        """Mark the file that a question is open about."""
        self._mark({path: ("circle-question-mark", "warning")} if path is not None else {})

    def show_results(self, results: Iterable[FileResult]) -> None:
        """Mark the files that have rows which cannot be used, or no rows."""
        self._mark({each.file: ("circle-alert", "danger") for each in results if each.rejected or not each.read})

    def _mark(self, signs: dict[Path, tuple[str, str]]) -> None:
        for place, path in enumerate(self._paths):
            icon, colour = signs.get(path, ("file-check", "text-muted"))
            self.bar.setTabIcon(place, self._kit.icons.icon(icon, colour, 16))

    def _tell(self, place: int) -> None:
        if 0 <= place < len(self._paths):
            self.chosen.emit(self._paths[place])


def _kind(seen: FilePreview) -> str:
    return tr("Contacts") if seen.kind == "leads" and seen.as_contacts else tr(KINDS[seen.kind])
