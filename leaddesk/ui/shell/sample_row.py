"""A sample shop says that it is one, and goes when it has been looked at."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from leaddesk.model.change import Done
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.looking import for_writing
from leaddesk.ui.kit.tool_tips import plain_tip
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.shell.nav_row import NavRow

if TYPE_CHECKING:
    from leaddesk.services.work import Work


class SampleRow(NavRow):
    """There while the file has a sample; a click takes back the run that made it, which can be undone as any other."""

    def __init__(self, kit: Kit, sample_run: Callable[["Work"], int | None], parent: QWidget) -> None:
        """`sample_run` says which run that is; None: there is no sample."""
        super().__init__(kit, tr("Remove the sample"), "flask-conical", parent, checkable=False)
        self._kit, self._sample_run = kit, sample_run
        self._run_id: int | None = None
        self.fold(False)
        self.hide()
        for_writing(kit, self)
        self.clicked.connect(self._remove)
        kit.workspace.changed.connect(self._follow)
        self._ask()

    @override
    def fold(self, folded: bool) -> None:
        super().fold(folded)
        told = tr("This shop is made up. A click takes it out of the file; what you added or changed stays.")
        self.setToolTip(plain_tip(told))

    def _follow(self, done: Done) -> None:
        if not done.tables or "lead" in done.tables:
            self._ask()

    def _ask(self) -> None:
        self._kit.workspace.ask(self, self._sample_run, self._show, topic="sample", last=True)

    def _show(self, run_id: int | None) -> None:
        self._run_id = run_id
        self.setVisible(run_id is not None)

    def _remove(self) -> None:
        if self._run_id is not None:
            self._kit.workspace.undo_run(self._run_id)
            self._show(None)
