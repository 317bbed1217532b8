"""The page of duplicates: the groups that were found, of leads or of accounts, and one of them side by side."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QSplitter, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from leaddesk.model.change import Done
from leaddesk.model.errors import LeadDeskError, StoppedError
from leaddesk.model.selling import selling_in
from leaddesk.services.duplicates.search import Group
from leaddesk.ui.duplicates.decision import Decision
from leaddesk.ui.duplicates.group_list import GroupList
from leaddesk.ui.duplicates.subjects import ACCOUNTS, LEADS, SUBJECTS, Subject
from leaddesk.ui.kit.buttons import ghost_button, plain_button
from leaddesk.ui.kit.empty_state import EmptyState, scrolling
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.notice import NoticeStrip
from leaddesk.ui.kit.page import PageHeader
from leaddesk.ui.kit.progress_line import ProgressLine
from leaddesk.ui.kit.segmented import Segmented
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from leaddesk.services.desk import Desk
    from leaddesk.services.progress import Progress
    from leaddesk.ui.kit.job import Job

_PATIENCE_MS = 400  # before it is looked again, for changes often come in a row
_BESIDE = 760  # width under which the list stands above the comparison
_LIST_WIDTH, _FEW_ROWS = 304, 2
_LOOKING = 0
_NONE, _STOPPED = "none", "stopped"


class DuplicatesPage(QWidget):
    """Looks through the leads, or the accounts, when it is shown, and again when they were changed elsewhere."""

    def __init__(self, kit: Kit) -> None:
        """Nothing is known yet."""
        super().__init__()
        self._kit = kit
        self._job: Job | None = None
        self._run_id = 0
        self.subject = LEADS
        self._is_stale = True
        self._again = ghost_button(kit, tr("Look again"), "search")
        self._header = PageHeader(kit, tr("Duplicates"))
        self.switch = Segmented(kit, [(each.key, tr(each.title)) for each in SUBJECTS.values()], name=tr("Of what"))
        self.switch.setVisible(selling_in(kit.workspace.shop.mode).firms)
        self._header.add_left(self.switch)
        self._header.add_right(self._again)
        self.strip = NoticeStrip(kit, "info", tr(self.subject.of_import))
        everybody = plain_button(kit, tr("Show all duplicates"))
        self.strip.add_button(everybody)
        self.strip.hide()
        self.groups, self.decision = GroupList(kit, self.subject), Decision(kit, self.subject, can_skip=True)
        self.progress = ProgressLine(kit)
        self._waiting = QTimer(self, singleShot=True, interval=kit.theme.motion("progress_shown_after"))
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._body = QSplitter(Qt.Orientation.Horizontal)
        self._middle = QStackedWidget()
        self._empty_states: dict[tuple[str, str], QWidget] = {}
        self._lay_out()
        self._again.clicked.connect(self.look)
        self.switch.chosen.connect(lambda key: self.turn_to(SUBJECTS[key]))
        everybody.clicked.connect(lambda: self.show_run(0))
        self._waiting.timeout.connect(lambda: self.progress.setVisible(True))
        self._patience.timeout.connect(self.look)
        self.progress.stop_requested.connect(self.stop)
        self.groups.group_chosen.connect(self.decision.show_records)
        self.groups.opened.connect(lambda _: self.decision.table.setFocus(Qt.FocusReason.OtherFocusReason))
        self.decision.decided.connect(self._decided)
        self.decision.skipped.connect(self.groups.go_on)
        self.decision.gone.connect(self._gone)
        kit.workspace.changed.connect(self._file_changed)

    def show_run(self, run_id: int, *, of_accounts: bool = False) -> None:
        """Show the groups with a lead, or an account, of an import; 0: all, of what was looked for last."""
        if of_accounts:
            self.turn_to(ACCOUNTS)
        elif run_id:
            self.turn_to(LEADS)
        if run_id != self._run_id:
            self._run_id = run_id
            self.groups.show_groups(())
            self.strip.setVisible(bool(run_id))
            self.look()

    def turn_to(self, subject: Subject) -> None:
        """Look for others from now on."""
        if subject is self.subject:
            return
        self.stop()
        self.subject, self._run_id = subject, 0
        self.switch.set_key(subject.key)
        self.strip.say(tr(subject.of_import))
        self.strip.hide()
        self.groups.turn_to(subject)
        self.decision.turn_to(subject)
        self.look()

    def look(self) -> None:
        """Look through all of them; what is shown stays until then."""
        self.stop()
        self._is_stale = False
        run_id, find = self._run_id or None, self.subject.find

        def job(desk: "Desk", progress: "Progress") -> tuple[Group, ...]:
            return desk.ask_long(find, progress, run_id)

        self._job = self._kit.workspace.run(job, owner=self, then=self._show, failed=self._failed, writes=False)
        self._job.progressed.connect(self._tell_progress)
        self._tell_progress(0, 0)
        if not len(self.groups):
            self._middle.setCurrentIndex(_LOOKING)
            self.progress.hide()
            self._waiting.start()

    def stop(self) -> None:
        """Look no further."""
        self._patience.stop()
        self._waiting.stop()
        if self._job is not None:
            self._job.progressed.disconnect(self._tell_progress)
            job, self._job = self._job, None
            job.cancel()
            if not len(self.groups):
                self._say_empty(_STOPPED)

    @property
    def is_looking(self) -> bool:
        """Whether it is looking through them."""
        return self._job is not None

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.look()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < self._kit.theme.scaled(_BESIDE)
        orientation = Qt.Orientation.Vertical if is_narrow else Qt.Orientation.Horizontal
        if orientation != self._body.orientation() or event.oldSize().width() <= 0:
            self._body.setOrientation(orientation)
            self.decision.show_words(shown=not is_narrow)
            share = self.groups.row_height * _FEW_ROWS if is_narrow else self._kit.theme.scaled(_LIST_WIDTH)
            whole = self.height() if is_narrow else self.width()
            self._body.setSizes([share, max(1, whole - share)])

    def _show(self, found: tuple[Group, ...]) -> None:
        self._job = None
        self._waiting.stop()
        self._show_groups(found)

    def _show_groups(self, found: Sequence[Group]) -> None:
        self.groups.show_groups(found)
        self._tell_count()

    def _tell_count(self) -> None:
        count = len(self.groups)
        shown = self._kit.formats.number(count)
        self._header.set_count(tr("{count} group(s)", "", count, count=shown) if count else "")
        if count:
            self._middle.setCurrentWidget(self._body)
        else:
            self._say_empty(_NONE)

    def _decided(self, ids: tuple[int, ...]) -> None:
        self.groups.leave_only(tuple(each for each in self.decision.ids if each not in ids))
        self._tell_count()
        if len(self.groups):
            self.decision.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _gone(self) -> None:
        self.groups.leave_only(())
        self._tell_count()

    def _failed(self, error: LeadDeskError) -> None:
        self._job = None
        self._waiting.stop()
        if not isinstance(error, StoppedError):
            self._kit.workspace.refused.emit(error.message)
        if not len(self.groups):
            self._say_empty(_STOPPED)

    def _file_changed(self, done: Done) -> None:
        if not done.tables & self.subject.changed_by or self.decision.is_deciding:
            return
        if self.isVisible():
            self._patience.start()
        else:
            self._is_stale = True

    def _tell_progress(self, done: int, total: int) -> None:
        self.progress.show_progress(tr(self.subject.looking), done, total)

    def _lay_out(self) -> None:
        self._body.addWidget(self.groups)
        self._body.addWidget(self.decision)
        self._body.setChildrenCollapsible(False)
        self._body.setHandleWidth(1)
        self._body.setStretchFactor(0, 0)
        self._body.setStretchFactor(1, 1)
        self._middle.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        for each in SUBJECTS.values():
            self._empty_states[_NONE, each.key] = self._empty(each, tr(each.none), tr(each.looked_for))
            self._empty_states[_STOPPED, each.key] = self._empty(each, tr("Stopped"), tr(each.not_all))
        for page in (self._looking(), self._body, *self._empty_states.values()):
            self._middle.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self.strip)
        column.addWidget(self._middle, 1)

    def _looking(self) -> QWidget:
        place = QWidget()
        column = QVBoxLayout(place)
        padding = self._kit.theme.measure("page_padding")
        column.setContentsMargins(padding, padding, padding, padding)
        column.addWidget(self.progress)
        column.addStretch(1)
        self.progress.hide()
        return place

    def _empty(self, subject: Subject, title: str, text: str) -> QWidget:
        button = plain_button(self._kit, tr("Look again"), "search")
        button.clicked.connect(self.look)
        return scrolling(EmptyState(self._kit, subject.key, title, text, button=button))

    def _say_empty(self, state: str) -> None:
        self._middle.setCurrentWidget(self._empty_states[state, self.subject.key])


def make_page(kit: Kit) -> QWidget:
    """The page of duplicates."""
    return DuplicatesPage(kit)
