"""What comes of a file: how far the look at it is, the results as chips that filter, and its rows."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from leaddesk.services.importing.diff import OUTCOMES, RowLog, RowOutcome
from leaddesk.services.importing.preview import FilePreview
from leaddesk.services.importing.request import FileResult
from leaddesk.ui.importing.diff_model import LOOKS, columns_of
from leaddesk.ui.importing.diff_table import DiffTable
from leaddesk.ui.importing.part import Part, part_of
from leaddesk.ui.importing.remarks import RemarksTable, remarks_of
from leaddesk.ui.importing.wording import field_names, made_names
from leaddesk.ui.kit.buttons import link_button
from leaddesk.ui.kit.chips import Chip
from leaddesk.ui.kit.flow_layout import FlowLayout
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.progress_line import ProgressLine
from leaddesk.ui.kit.words.translations import tr

ALL, REMARKS = "all", "remarks"
_SHOWN_ALWAYS = ("created",)
_CHIPS, _PROGRESS, _STOPPED = range(3)
_QUIET, _ROWS, _REMARKS_TABLE = range(3)


class Outcome(QWidget):
    """Right of the columns; of several files or lists, the one that is chosen."""

    cancel_requested = Signal()
    again_requested = Signal()

    def __init__(self, kit: Kit) -> None:
        """Nothing is known yet."""
        super().__init__()
        self._kit = kit
        self._language = kit.preferences.settings.language or ""
        self._logs: dict[Part, RowLog] = {}
        self._file: FileResult | None = None
        self._fields: tuple[str, ...] = ()
        self._shown = ALL
        self._waiting = QTimer(self, singleShot=True, interval=kit.theme.motion("progress_shown_after"))
        self._waiting.timeout.connect(lambda: self._show_top(_PROGRESS))
        self.chips: dict[str, Chip] = {}
        self._group = QButtonGroup(self)
        self._chip_row = QWidget()
        self._row = FlowLayout(self._chip_row, kit.theme.scaled(8))
        self.progress = ProgressLine(kit)
        self.progress.stop_requested.connect(self.cancel_requested)
        self._tops = (self._chip_row, self.progress, self._stopped())
        padding = kit.theme.measure("page_padding")
        self._quiet = label("", tone="muted", wrap=True)
        self._quiet.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._quiet.setContentsMargins(padding, kit.theme.scaled(8), padding, 0)
        self.table, self.remarks = DiffTable(kit), RemarksTable(kit)
        self._body = QStackedWidget()
        for each in (self._quiet, self.table, self.remarks):
            self._body.addWidget(each)
        self._cut = label("", role="small", tone="muted")
        self._cut.setContentsMargins(padding, kit.theme.scaled(4), padding, kit.theme.scaled(4))
        self._cut.hide()
        self._lay_out(padding)

    def forget(self) -> None:
        """Other files are looked at."""
        self._logs.clear()
        self._file = None
        self._shown = ALL
        self.show_nothing("")

    def show_progress(self, sentence: str, done: int = 0, total: int = 0) -> None:
        """Show how far it is, unless it is over in a moment; a total of 0 is not known."""
        self.progress.show_progress(sentence, done, total)
        if self.progress.isHidden() and not self._waiting.isActive():
            self._waiting.start()

    def show_file(self, seen: FilePreview | None, result: FileResult) -> None:
        """Show what came of a file, or would come; after the import, still the rows that were shown before it."""
        if result.rows is not None:
            self._logs[part_of(result)] = result.rows
        self._file = result
        placed = {each.name: place for place, each in enumerate(seen.columns)} if seen is not None else {}
        self._fields = tuple(dict(sorted(result.mapping.items(), key=lambda each: placed.get(each[0], -1))).values())
        self._fill_chips(result)
        self._show_top(_CHIPS)
        self.show_only(self._shown if self._shown in self.chips else ALL)

    def show_only(self, shown: str) -> None:
        """Show the rows of one outcome, those of all, or the remarks."""
        self._shown = shown
        if shown in self.chips:
            self.chips[shown].setChecked(True)
        if self._file is None:
            return
        self._cut.hide()
        if shown == REMARKS:
            self.remarks.show_remarks(remarks_of(self._file))
            self._body.setCurrentIndex(_REMARKS_TABLE)
            return
        log = self._logs.get(part_of(self._file))
        outcome = next((each for each in OUTCOMES if each == shown), None)
        rows = log.rows(outcome) if log is not None else ()
        own = self._kit.workspace.directory.fields
        titles = {**made_names(), **field_names(self._file.kind, self._language, own)}
        self.table.show_rows(columns_of(self._fields, titles, log.rows("updated") if log is not None else ()), rows)
        self._body.setCurrentIndex(_ROWS)
        if log is not None:
            self._tell_cut(log, outcome, len(rows))

    def show_stopped(self) -> None:
        """Say that nobody knows."""
        self._show_top(_STOPPED)
        self._say("")

    def show_nothing(self, sentence: str) -> None:
        """Say why there is nothing to show."""
        self._clear_chips()
        self._show_top(_CHIPS)
        self._say(sentence)

    def _lay_out(self, padding: int) -> None:
        scaled = self._kit.theme.scaled
        column = QVBoxLayout(self)
        column.setContentsMargins(0, scaled(12), 0, 0)
        column.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(padding, 0, padding, scaled(12))
        for each in self._tops:
            each.setMinimumHeight(scaled(24))  # as tall as a chip, so that nothing below them jumps
            head.addWidget(each)
        self._show_top(_CHIPS)
        column.addLayout(head)
        column.addWidget(self._body, 1)
        column.addWidget(self._cut)

    def _show_top(self, shown: int) -> None:
        self._waiting.stop()
        for place, each in enumerate(self._tops):
            each.setVisible(place == shown)

    def _say(self, sentence: str) -> None:
        self._cut.hide()
        self._quiet.setText(sentence)
        self._body.setCurrentIndex(_QUIET)

    def _tell_cut(self, log: RowLog, outcome: RowOutcome | None, listed: int) -> None:
        number, total = self._kit.formats.number, log.count(outcome)
        figures = {"count": number(listed), "total": number(total)}
        of_all = tr("{count} of {total} rows are listed: the first of each result.", **figures)
        of_one = tr("The first {count} of {total} are listed.", **figures)
        self._cut.setText(of_all if outcome is None else of_one)
        self._cut.setVisible(total > listed)

    def _clear_chips(self) -> None:
        while (item := self._row.takeAt(0)) is not None:
            chip = item.widget()
            if chip is not None:
                chip.hide()
                chip.deleteLater()
        self.chips = {}

    def _fill_chips(self, result: FileResult) -> None:
        """Counts that changed only keep their chips, and the keyboard its place."""
        counts = {name: count for name, count in _counts(result).items() if count or name in (ALL, *_SHOWN_ALWAYS)}
        if list(counts) != list(self.chips):
            self._clear_chips()
            for name in counts:
                chip = Chip(self._kit, _words(name), "toggle")
                chip.clicked.connect(lambda _, name=name: self.show_only(name))
                self._group.addButton(chip)
                self._row.addWidget(chip)
                self.chips[name] = chip
        for name, count in counts.items():
            self.chips[name].set_count(self._kit.formats.number(count))

    def _stopped(self) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._kit.theme.scaled(12))
        again = link_button(self._kit, tr("Look again"))
        again.clicked.connect(self.again_requested)
        row.addWidget(label(tr("Stopped. Nothing was written."), tone="muted"))
        row.addWidget(again)
        row.addStretch(1)
        return line


def _words(name: str) -> str:
    if name in (ALL, REMARKS):
        return tr("All") if name == ALL else tr("Good to know")
    return tr("Problems") if name == "rejected" else tr(LOOKS[name].words)


def _counts(result: FileResult) -> dict[str, int]:
    return {
        ALL: result.read,
        "created": result.created,
        "updated": result.updated,
        "unchanged": result.unchanged,
        "skipped": result.skipped - result.ambiguous,
        "ambiguous": result.ambiguous,
        "rejected": len(result.rejected),
        REMARKS: len(remarks_of(result)),
    }
