"""Deleting rows of which some may be on their way out already: the key is pressed again sooner than they are gone."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from leaddesk.model.change import Change, Done
from leaddesk.model.enums import ChangeKind
from leaddesk.ui.kit.large_change import change
from leaddesk.ui.kit.workspace import Workspace

if TYPE_CHECKING:
    from leaddesk.services.work import Work


class Deletions(QObject):
    """Deletes each row once, until anything may have brought it back."""

    def __init__(
        self, workspace: Workspace, owner: QObject, delete: Callable[["Work", Sequence[int]], Change]
    ) -> None:
        """`delete` is the use case; `owner` is whoever wants to hear when it is done."""
        super().__init__(owner)
        self._workspace, self._owner, self._delete = workspace, owner, delete
        self._going: set[int] = set()
        workspace.changed.connect(self._file_changed)
        workspace.refused.connect(self._refused)

    def delete(self, ids: Sequence[int], then: Callable[[Done], None]) -> None:
        """Delete those of the rows that are not going already."""
        new = [each for each in ids if each not in self._going]
        if new:
            self._going.update(new)
            delete = self._delete
            change(self._workspace, len(new), lambda work: delete(work, new), owner=self._owner, then=then)

    def _refused(self) -> None:
        self._going.clear()

    def _file_changed(self, done: Done) -> None:
        if done.kind is not ChangeKind.DO or not done.rows:
            self._going.clear()
