"""Those that may be the same, compared; and what is decided about them: merged, kept apart, or left for later."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leaddesk.model.change import Change, Done
from leaddesk.model.errors import LeadDeskError
from leaddesk.ui.duplicates.comparison_model import ComparisonModel
from leaddesk.ui.duplicates.comparison_table import ComparisonTable
from leaddesk.ui.duplicates.subjects import Compared, Subject
from leaddesk.ui.duplicates.wording import reasons_text
from leaddesk.ui.kit.buttons import plain_button, primary_button
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.words.translations import tr, worded

if TYPE_CHECKING:
    from leaddesk.services.work import Work


class Decision(QWidget):
    """Of one group at a time."""

    decided = Signal(object)  # ids of those about which nothing is left to be said
    skipped = Signal()
    gone = Signal()  # of those that were to be compared fewer than two are left

    def __init__(self, kit: Kit, subject: Subject, *, can_skip: bool) -> None:
        """Of nobody yet; `can_skip`: there are others that may be decided about before."""
        super().__init__()
        self._kit, self._subject = kit, subject
        self._ids: tuple[int, ...] = ()
        self.is_deciding = False  # what was decided is on its way to the file
        self.model = ComparisonModel(kit, self)
        self.table = ComparisonTable(kit, self.model)
        self.reasons = label("", weight="medium", wrap=True)
        self._what = label("", role="small", tone="muted", wrap=True)
        self._problem = label("", tone="danger", wrap=True)
        self._problem.hide()
        self.merge_button = primary_button(kit, tr("Merge"), "merge")
        self.apart_button = plain_button(kit, subject.verdicts().apart)
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
        """Those that are compared."""
        return self._ids

    def turn_to(self, subject: Subject) -> None:
        """Decide about others from now on."""
        self._subject = subject
        self._what.setText(tr(subject.what))
        self.model.forget()
        self.setEnabled(False)

    def show_records(self, ids: Sequence[int], stays: int = 0) -> None:
        """Compare these as they are now; one of them `stays` unless told, else the one that usually does."""
        wanted, subject = tuple(ids), self._subject
        self._ids = wanted
        show = partial(self._show, subject, stays)
        self._kit.workspace.ask(self, lambda work: subject.compare(work, wanted), show, topic="compare")

    def show_words(self, *, shown: bool) -> None:
        """Where room lacks, what becomes of the rest is not explained."""
        self._what.setVisible(shown)

    def merge(self) -> None:
        """Make one of those that are said to be the same."""
        stays, going, chosen = self.model.answers.stays, self.model.going(), self.model.taken()
        if self.isEnabled() and going:
            self._do(partial(self._subject.merge, stays_id=stays, going_ids=going, choices=chosen), going)

    def keep_apart(self) -> None:
        """Say that these are not the same; or, if some are left out, that those are others than the rest."""
        everybody, others = [each.id for each in self.model.records], self.model.left_out()
        keep_apart = self._subject.keep_apart
        if not self.isEnabled():
            return
        if others:
            rest = [each for each in everybody if each not in others]
            self._do(lambda work: keep_apart(work, others, rest), others)
        else:
            self._do(lambda work: keep_apart(work, everybody, ()), everybody)

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

    def _show(self, subject: Subject, stays: int, comparison: Compared) -> None:
        if subject is not self._subject:
            return
        if len(comparison.records) < 2:
            self.gone.emit()
            return
        self._say("")
        self.model.show(comparison, subject.rows(self._kit, comparison), stays or comparison.stays)
        self.reasons.setText(reasons_text(comparison.reasons) or subject.verdicts().only_you)
        self.setEnabled(True)

    def _answered(self) -> None:
        left_out, count = self.model.left_out(), len(self.model.going()) + 1
        self.merge_button.setText(self._subject.merge_many(count) if count > 2 else tr("Merge"))
        self.merge_button.setEnabled(count > 1)
        verdicts = self._subject.verdicts()
        self.apart_button.setText(verdicts.others_apart if left_out else verdicts.apart)

    def _say(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def _lay_out(self) -> None:
        theme = self._kit.theme
        padding = theme.measure("page_padding")
        self._what.setText(tr(self._subject.what))
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
