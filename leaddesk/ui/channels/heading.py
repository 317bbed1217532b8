"""The head of the page of channels: title, pipeline, period, costs; and how many verdicts of each kind there are."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from leaddesk.ui.channels.wording import summary
from leaddesk.ui.kit.buttons import ghost_button, icon_button, link_button, primary_button
from leaddesk.ui.kit.labels import ElidedLabel
from leaddesk.ui.kit.looking import for_writing
from leaddesk.ui.kit.page import PageHeader, ToolRow
from leaddesk.ui.kit.period_picker import PeriodPicker
from leaddesk.ui.kit.segmented import Segmented
from leaddesk.ui.kit.words.periods import days_words, period_before
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from leaddesk.ui.channels.reading import Answer
    from leaddesk.ui.kit.kit import Kit

_CHANNELS, _METHODS = "channels", "methods"
_WIDEST = 360  # of the pipelines side by side; above, they are a menu


class Heading(QWidget):
    """Two rows; the second tells what the page found."""

    period_chosen = Signal(str)
    pipeline_chosen = Signal(str)  # its name; empty: all of them
    all_verdicts_toggled = Signal(bool)
    comparison_toggled = Signal(bool)
    by_method_chosen = Signal(bool)

    def __init__(self, kit: "Kit", period: str, pipeline: str, *, by_method: bool = False) -> None:
        """For this period and pipeline; no figures yet."""
        super().__init__()
        self._kit = kit
        self.costs = for_writing(kit, primary_button(kit, tr("Enter costs"), "coins"))
        self._header = PageHeader(kit, tr("Channels"), primary=self.costs)
        self._names = [each.name for each in kit.workspace.directory.pipelines]
        self.pipelines = self._make_pipelines(pipeline)
        self.picker = PeriodPicker(kit, period, self)
        self._header.add_right(self.pipelines)
        self._header.add_right(self.picker.button)
        self.print = icon_button(kit, "printer", tr("Print the figures, or save them as PDF"))
        self.compare = icon_button(kit, "git-compare-arrows", tr("Compare with the period before"))
        self.compare.setCheckable(True)
        self.compare.toggled.connect(self.comparison_toggled)
        self._header.add_right(self.compare)
        self._header.add_right(self.print)
        self.picker.chosen.connect(self.period_chosen)
        self._found = ElidedLabel(tone="muted")
        self.all_verdicts = link_button(kit, "")
        self.all_verdicts.clicked.connect(self._toggle)
        self._shows_all = False
        self._row = ToolRow(kit)
        rows = ((_CHANNELS, tr("Channels")), (_METHODS, tr("Methods")))
        chosen = _METHODS if by_method else _CHANNELS
        self.rows = Segmented(kit, rows, chosen, name=tr("What each row is"), small=True)
        self.rows.chosen.connect(lambda key: self.by_method_chosen.emit(key == _METHODS))
        self._row.add_left(self._found)
        self._row.add_right(self.all_verdicts)
        self._row.add_right(self.rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._row)
        self._tell(False)

    def show_period(self, key: str) -> None:
        """Show which period is looked at."""
        self.picker.show_key(key)

    def show_answer(self, answer: "Answer") -> None:
        """Tell what was found."""
        self.picker.show_key(answer.period)
        before = "" if answer.before is None else days_words(answer.before.scope.period, self._kit.formats)
        compared = tr("in brackets: against {period}", period=before) if before else ""
        self._found.setText(" · ".join(part for part in (summary(answer.report.figures), compared) if part))
        self.compare.setEnabled(period_before(answer.report.scope.period, answer.asked.today) is not None)
        self._tell(not answer.is_empty)

    def offer_all(self, some_are_hidden: bool, all_are_shown: bool) -> None:
        """Offer all verdicts, or fewer, where that makes a difference."""
        self._shows_all = all_are_shown
        self.all_verdicts.setText(tr("Fewer verdicts") if all_are_shown else tr("All verdicts"))
        self.all_verdicts.setVisible(some_are_hidden)

    def _tell(self, shown: bool) -> None:
        """With no figures there is nothing to choose either."""
        self._row.setVisible(shown)
        self.pipelines.setVisible(shown and len(self._names) > 1)
        self.picker.button.setVisible(shown)
        self.costs.setVisible(shown)
        self.print.setVisible(shown)
        self.compare.setVisible(shown)

    def _toggle(self) -> None:
        self.all_verdicts_toggled.emit(not self._shows_all)

    def _make_pipelines(self, chosen: str) -> QWidget:
        kit, name = self._kit, tr("Pipeline")
        options = [("", tr("All", "pipelines")), *((each, each) for each in self._names)]
        width = sum(kit.painting.width(words, "body", "medium") + kit.theme.scaled(22) for _, words in options)
        if width <= _WIDEST:
            segmented = Segmented(kit, options, chosen, name=name)
            segmented.chosen.connect(self.pipeline_chosen)
            return segmented
        button = ghost_button(kit, chosen or tr("All pipelines"))
        menu, group = QMenu(button), QActionGroup(button)
        for key, words in options:
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(key == chosen)
            group.addAction(action)
            action.triggered.connect(lambda _=False, key=key: self.pipeline_chosen.emit(key))
            action.triggered.connect(lambda _=False, key=key: button.setText(key or tr("All pipelines")))
        button.setMenu(menu)
        button.setAccessibleName(name)
        button.setMinimumWidth(
            max(kit.painting.width(words, "body", "medium") for _, words in options) + kit.theme.scaled(56)
        )
        return button
