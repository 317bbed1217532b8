"""One toast at a time: what was done with its undo, what was refused, how far long work is."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from leaddesk.model.change import Done
from leaddesk.model.enums import ChangeKind
from leaddesk.ui.kit.job import Job
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.toast import Toast
from leaddesk.ui.kit.translations import tr, worded
from leaddesk.ui.kit.workspace import Workspace
from leaddesk.ui.shell.past import told

_ICONS = {"danger": "circle-alert", "warning": "triangle-alert", "success": "circle-check"}


class Toasts(QObject):
    """Listens to the workspace, and shows what it says at the bottom of the page."""

    def __init__(self, workspace: Workspace, tools: Callable[[], Kit], ground: Callable[[], QWidget]) -> None:
        """`tools` and `ground` say with what and on what a toast is shown, when it is."""
        super().__init__(workspace)
        self._workspace, self._tools, self._ground = workspace, tools, ground
        self._toast: Toast | None = None
        workspace.done.connect(self._tell_done)
        workspace.refused.connect(lambda message: self.tell("danger", worded(message)))
        workspace.bulk_changed.connect(self._tell_bulk)
        workspace.changed.connect(lambda _: self._dismiss_note())

    def tell(self, tone: str, sentence: str) -> None:
        """Say something that stays until it is dismissed or something else is said."""
        self._show(Toast.note(self._tools(), self._ground(), sentence, icon=_ICONS.get(tone, "info")))

    def forget(self) -> None:
        """What it stood on is gone."""
        self._toast = None

    def _tell_done(self, done: Done) -> None:
        if done.kind is ChangeKind.UNDO:
            action, name, keys = self._workspace.redo, tr("Redo"), tr("Ctrl Shift Z")
        else:
            action, name, keys = self._workspace.undo, tr("Undo"), tr("Ctrl Z")
        toast = Toast.note(self._tools(), self._ground(), told(done), action=name, keys=keys)
        toast.acted.connect(action)
        self._show(toast)

    def _tell_bulk(self, job: Job | None) -> None:
        if job is None:
            if self._toast is not None and self._toast.is_progress:
                self._toast.dismiss()
            return
        sentence = tr("Working. What you do meanwhile waits its turn.")
        toast = Toast.progress(self._tools(), self._ground(), sentence)
        toast.acted.connect(job.cancel)
        job.progressed.connect(toast.tell_progress)
        self._show(toast)

    def _dismiss_note(self) -> None:
        if self._toast is not None and not self._toast.is_progress:
            self._toast.dismiss()

    def _show(self, toast: Toast) -> None:
        if self._toast is not None:
            self._toast.dismiss()
        self._toast = toast
        toast.dismissed.connect(lambda: self._gone(toast))
        toast.rise()

    def _gone(self, toast: Toast) -> None:
        if self._toast is toast:
            self._toast = None
