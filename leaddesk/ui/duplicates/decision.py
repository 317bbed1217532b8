"""Leads that may be the same, compared; and what is decided about them: merged, kept apart, or left for later."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leaddesk.model.change import Change, Done
from leaddesk.model.errors import LeadDeskError
from leaddesk.services.duplicates import apart, merging
from leaddesk.services.duplicates.comparison import Comparison, compare
from leaddesk.ui.duplicates.comparison_model import ComparisonModel
from leaddesk.ui.duplicates.comparison_table import ComparisonTable
from leaddesk.ui.duplicates.wording import reasons_text
from leaddesk.ui.kit.buttons import plain_button, primary_button
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.translations import tr, worded

if TYPE_CHECKING:
    from leaddesk.services.work import Work


class Decision(QWidget):
    """Of one group of leads at a time."""

    decided = Signal(object)  # ids of the leads about which nothing is left to be said
    skipped = Signal()
    gone = Signal()  # of the leads that were to be compared fewer than two are left

    def __init__(self, kit: Kit, *, can_skip: bool) -> None:
        """Of nobody yet; `can_skip`: there are others that may be decided about before."""
        super().__init__()
        self._kit = kit
        self._ids: tuple[int, ...] = ()
        self.is_deciding = False  # what was decided is on its way to the file
        self.model = ComparisonModel(kit, self)
        self.table = ComparisonTable(kit, self.model)
        self.reasons = label("", weight="medium", wrap=True)
        self._what = label("", role="small", tone="muted", wrap=True)
        self._problem = label("", tone="danger", wrap=True)
        self._problem.hide()
        self.merge_button = primary_button(kit, tr("Merge"), "merge")
        self.apart_button = plain_button(kit, tr("Not the same"))
        self.next_button = plain_button(kit, tr("Decide later"))
        self.next_button.setVisible(can_skip)
        self.buttons = QHBoxLayout()
        self._lay_out()
        self.merge_button.clicked.connect(self.merge)
        self.apart_button.clicked.connect(self.keep_apart)
        self.next_button.clicked.connect(self.skipped)
        self.model.answered.connect(self._answered)
        merge = QShortcut(QKeySequence("Ctrl+Return"), self, self.merge)
        merge.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.merge_button.setToolTip(tr("Ctrl Enter"))
        self.setEnabled(False)

    @property
    def ids(self) -> tuple[int, ...]:
        """The leads that are compared."""
        return self._ids

    def show_leads(self, ids: Sequence[int]) -> None:
        """Compare these as they are now."""
        wanted = tuple(ids)
        self._ids = wanted
        self._kit.workspace.ask(self, lambda work: compare(work, wanted), self._show, topic="compare")

    def show_words(self, *, shown: bool) -> None:
        """Where room lacks, what becomes of the rest is not explained."""
        self._what.setVisible(shown)

    def merge(self) -> None:
        """Make one of those that are said to be the same."""
        stays, going, chosen = self.model.answers.stays, self.model.going(), self.model.taken()
        if self.isEnabled() and going:
            self._do(partial(merging.merge, stays_id=stays, going_ids=going, choices=chosen), going)

    def keep_apart(self) -> None:
        """Say that these are not the same; or, if some are left out, that those are others than the rest."""
        everybody, others = [lead.id or 0 for lead in self.model.leads], self.model.left_out()
        if not self.isEnabled():
            return
        if others:
            rest = [lead_id for lead_id in everybody if lead_id not in others]
            self._do(partial(apart.keep_apart, lead_ids=others, from_ids=rest), others)
        else:
            self._do(partial(apart.keep_apart, lead_ids=everybody), everybody)

    def _do(self, use_case: Callable[["Work"], Change], said: Sequence[int]) -> None:
        self.setEnabled(False)
        self.is_deciding = True

        def done(_: Done) -> None:
            self.is_deciding = False
            self._say("")
            self.decided.emit(tuple(said))

        self._kit.workspace.do(use_case, owner=self, then=done, failed=self._refused)

    def _refused(self, error: LeadDeskError) -> None:
        self.is_deciding = False
        self.setEnabled(True)
        self._say(worded(error.message))

    def _show(self, comparison: Comparison) -> None:
        if len(comparison.leads) < 2:
            self.gone.emit()
            return
        self._say("")
        self.model.show(comparison)
        self.reasons.setText(reasons_text(comparison.reasons) or tr("Only you say that these are the same"))
        self.setEnabled(True)

    def _answered(self) -> None:
        left_out, count = self.model.left_out(), len(self.model.going()) + 1
        self.merge_button.setText(tr("Merge %Ln lead(s)", "", count) if count > 2 else tr("Merge"))
        self.merge_button.setEnabled(count > 1)
        self.apart_button.setText(tr("The others are not the same") if left_out else tr("Not the same"))

    def _say(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def _lay_out(self) -> None:
        theme = self._kit.theme
        padding = theme.measure("page_padding")
        self._what.setText(
            tr(
                "Sales, tasks, activities, documents and tags of all of them stay. Values that are not chosen are "
                "written into the notes. One step, which Undo takes back."
            )
        )
        head, foot = QVBoxLayout(), QVBoxLayout()
        head.setContentsMargins(padding, theme.scaled(12), padding, theme.scaled(12))
        head.addWidget(self.reasons)
        foot.setContentsMargins(padding, theme.scaled(8), padding, theme.scaled(12))
        foot.setSpacing(theme.scaled(8))
        foot.addWidget(self._what)
        foot.addWidget(self._problem)
        self.buttons.setSpacing(theme.scaled(8))
        self.buttons.addStretch(1)
        for button in (self.next_button, self.apart_button, self.merge_button):
            self.buttons.addWidget(button)
        foot.addLayout(self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addLayout(foot)
