"""What the workspace has to say, at the bottom of the page: what was done with its undo, what was refused, progress."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from leaddesk.model.change import Done
from leaddesk.model.enums import ChangeKind
from leaddesk.ui.kit.job import Job
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.toast import Toast
from leaddesk.ui.kit.words.translations import tr, worded
from leaddesk.ui.kit.workspace import Workspace
from leaddesk.ui.shell.past import told

if TYPE_CHECKING:
    from collections.abc import Callable

    from leaddesk.ui.kit.words.formats import Formats


class Toasts(QObject):
    """Listens to the workspace; one thing is said at a time."""

    def __init__(self, workspace: Workspace) -> None:
        """Nothing is said before it is given a ground to say it on."""
        super().__init__(workspace)
        self._workspace = workspace
        self._toast: Toast | None = None
        self._formats: Formats | None = None
        self._act: Callable[[], None] = workspace.undo
        self._job: Job | None = None
        self._far = (0, 0)  # what is done, and all; nothing is known yet
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(lambda: self._tell_progress(*self._far))
        workspace.done.connect(self._tell_done)
        workspace.refused.connect(lambda message: self.tell("danger", worded(message)))
        workspace.bulk_changed.connect(self._tell_bulk)
        workspace.changed.connect(lambda _: self._dismiss())

    def stand_on(self, kit: Kit, ground: QWidget) -> None:
        """Show what is said from now on at the bottom of this widget."""
        self._toast, self._formats = Toast(kit, ground), kit.formats
        if isinstance(ground, QStackedWidget):  # it puts the page that is chosen on top
            ground.currentChanged.connect(self._toast.raise_)
        self._toast.action_requested.connect(lambda: self._act())
        self._toast.cancel_requested.connect(self._cancel)
        self._patience.setInterval(kit.theme.motion("progress_shown_after"))

    def tell(self, tone: str, sentence: str) -> None:
        """Say something that stays until it is dismissed or something else is said."""
        if self._toast is not None:
            self._toast.say(sentence, tone=tone)

    def _tell_done(self, done: Done) -> None:
        if self._toast is None:
            return
        if done.kind is ChangeKind.UNDO:
            self._act = self._workspace.redo
            self._toast.say(told(done), action=tr("Redo"), shortcut=tr("Ctrl Shift Z"))
        else:
            self._act = self._workspace.undo
            self._toast.say(told(done), action=tr("Undo"), shortcut=tr("Ctrl Z"))

    def _tell_bulk(self, job: Job | None) -> None:
        self._job = job
        if job is None:
            self._patience.stop()
            self._dismiss()
        else:
            self._far = (0, 0)
            job.progressed.connect(self._tell_progress)
            self._patience.start()

    def _tell_progress(self, done: int, total: int) -> None:
        self._far = (done, total)
        if self._toast is None or self._job is None or self._patience.isActive():
            return
        if self._job.is_watched:
            self._toast.dismiss()
        else:
            self._toast.progress(self._sentence(done, total), done, total)

    def _sentence(self, done: int, total: int) -> str:
        if not total or self._formats is None:
            return tr("Working; what you do meanwhile waits its turn")
        percent = self._formats.percent(100 * done // total / 100, 0)  # all of it is done when it is, and not before
        return tr("{percent} done; what you do meanwhile waits its turn", percent=percent)

    def _cancel(self) -> None:
        if self._job is not None and self._toast is not None:
            self._job.progressed.disconnect(self._tell_progress)
            self._toast.progress(tr("Stopping…"))
            self._job.cancel()

    def _dismiss(self) -> None:
        if self._toast is not None and self._job is None:
            self._toast.dismiss()
