"""What comes of an import: how far it is, the counts as chips, and what is to be said about single rows."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from leaddesk.services.importing.request import ImportResult
from leaddesk.ui.importing.findings import Finding, FindingsTable, findings_of
from leaddesk.ui.importing.wording import counts
from leaddesk.ui.kit.buttons import link_button
from leaddesk.ui.kit.chips import Chip
from leaddesk.ui.kit.flow_layout import FlowLayout
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.marks import Hairline
from leaddesk.ui.kit.translations import tr

_ALL, _PROBLEMS, _REMARKS = range(3)
_CHIPS, _PROGRESS, _STOPPED = range(3)


class Outcome(QWidget):
    """Right of the columns."""

    cancel_requested = Signal()
    again_requested = Signal()

    def __init__(self, kit: Kit) -> None:
        """Nothing is known yet."""
        super().__init__()
        self._kit = kit
        self._findings: tuple[Finding, ...] = ()
        self._shown = _ALL
        self.problems: Chip | None = None
        self.remarks: Chip | None = None
        self._chips = QWidget()
        self._row = FlowLayout(self._chips, kit.theme.scaled(8))
        self._tops = (self._chips, self._progress(), self._stopped())
        self._quiet = label("", tone="muted", wrap=True)
        self._quiet.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        padding = kit.theme.measure("page_padding")
        self._quiet.setContentsMargins(padding, kit.theme.scaled(8), padding, 0)
        self.table = FindingsTable(kit)
        self._body = QStackedWidget()
        self._body.addWidget(self._quiet)
        self._body.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, kit.theme.scaled(8), 0, 0)
        column.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(padding, 0, padding, kit.theme.scaled(8))
        for each in self._tops:
            each.setMinimumHeight(kit.theme.scaled(24))  # as tall as a chip, so that nothing below them jumps
            head.addWidget(each)
        self._show_top(_CHIPS)
        column.addLayout(head)
        column.addWidget(Hairline(kit))
        column.addWidget(self._body, 1)

    def show_progress(self, sentence: str, done: int = 0, total: int = 0) -> None:
        """Show how far it is; a total of 0 is not known."""
        number = self._kit.formats.number
        self._doing.setText(sentence)
        self._far.setText(tr("{count} rows", count=number(done)) if done else "")
        if total and done:
            self._far.setText(tr("{count} of {total} rows", count=number(done), total=number(total)))
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._show_top(_PROGRESS)

    def show_result(self, result: ImportResult) -> None:
        """Show what came of it, or would come."""
        self._findings = findings_of(result)
        self._fill_chips(result)
        self._show_top(_CHIPS)
        self._show(_ALL)

    def show_stopped(self) -> None:
        """Say that nobody knows."""
        self._show_top(_STOPPED)
        self._say("")

    def show_nothing(self, sentence: str) -> None:
        """Say why there is nothing to show."""
        self._clear_chips()
        self._show_top(_CHIPS)
        self._say(sentence)

    def _show_top(self, shown: int) -> None:
        for place, each in enumerate(self._tops):
            each.setVisible(place == shown)

    def _say(self, sentence: str) -> None:
        self._quiet.setText(sentence)
        self._body.setCurrentIndex(0)

    def _clear_chips(self) -> None:
        while (item := self._row.takeAt(0)) is not None:
            chip = item.widget()
            if chip is not None:
                chip.hide()
                chip.deleteLater()
        self.problems = self.remarks = None

    def _fill_chips(self, result: ImportResult) -> None:
        self._clear_chips()
        found, number = counts(result), self._kit.formats.number
        for name, words in (
            ("created", tr("New")),
            ("updated", tr("Updated")),
            ("unchanged", tr("Unchanged")),
            ("skipped", tr("Skipped")),
        ):
            self._row.addWidget(Chip(self._kit, words, "tag", count=number(found[name])))
        remarks = len(self._findings) - found["rejected"]
        self.problems = self._toggle(tr("Problems"), found["rejected"], _PROBLEMS)
        self.remarks = self._toggle(tr("Good to know"), remarks, _REMARKS)

    def _toggle(self, words: str, count: int, shows: int) -> Chip:
        """A chip that shows its own findings only; it is no button while there are none."""
        chip = Chip(self._kit, words, "toggle" if count else "tag", count=self._kit.formats.number(count))
        chip.clicked.connect(lambda: self._show(shows if chip.isChecked() else _ALL))
        self._row.addWidget(chip)
        return chip

    def _show(self, shown: int) -> None:
        for chip, kind in ((self.problems, _PROBLEMS), (self.remarks, _REMARKS)):
            if chip is not None:
                chip.setChecked(shown == kind)
        rows = [each for each in self._findings if shown == _ALL or each.is_problem == (shown == _PROBLEMS)]
        self.table.show_findings(rows)
        if rows:
            self._body.setCurrentIndex(1)
        else:
            self._say(tr("Every row can be used as it is."))

    def _progress(self) -> QWidget:
        theme = self._kit.theme
        self._doing, self._far = label(""), label("", tone="muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("How far it is"))
        self._bar.setFixedSize(theme.scaled(120), 4)
        self.cancel = link_button(self._kit, tr("Stop"))
        self.cancel.clicked.connect(self.cancel_requested)
        return self._line(self._doing, self._bar, self._far, self.cancel)

    def _stopped(self) -> QWidget:
        again = link_button(self._kit, tr("Look again"))
        again.clicked.connect(self.again_requested)
        return self._line(label(tr("Stopped. Nothing was written."), tone="muted"), again)

    def _line(self, *widgets: QWidget) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._kit.theme.scaled(12))
        for widget in widgets:
            row.addWidget(widget)
        row.addStretch(1)
        return line
