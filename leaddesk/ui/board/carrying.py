"""What is being dragged over the board."""

import json
from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent

from leaddesk.ui.kit.workspace import Workspace

LEADS_MIME = "application/x-leaddesk-leads"


class Carrying(QObject):
    """The cards in the hand, from their being lifted until they lie somewhere else, or where they were."""

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        """Nothing yet."""
        super().__init__(parent)
        self._workspace = workspace
        self.ids: frozenset[int] = frozenset()
        self.was_dropped = False

    def lift(self, ids: Sequence[int]) -> None:
        """Take cards up."""
        self.ids, self.was_dropped = frozenset(ids), False
        self.changed.emit()

    def put_down(self) -> None:
        """Have nothing in the hand any more."""
        if self.ids:
            self.ids = frozenset()
            self.changed.emit()

    def settle(self) -> None:
        """What was dropped lies where it belongs by now, or never left."""
        if self.was_dropped:
            self.put_down()

    def take(self, event: QDropEvent) -> tuple[int, ...]:
        """The cards of a drop, which is accepted; one without any is not."""
        ids = self.ids_in(event.mimeData())
        if ids:
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
            self.was_dropped = True
        else:
            event.ignore()
        return ids

    def mime(self, ids: Sequence[int]) -> QMimeData:
        """Cards of this file as what a drag carries."""
        data = QMimeData()
        told = {"file": str(self._workspace.path), "ids": list(ids)}
        data.setData(LEADS_MIME, json.dumps(told).encode())
        return data

    def ids_in(self, data: QMimeData | None) -> tuple[int, ...]:
        """The cards that a drag carries; none if it is about something else, or about another file."""
        if data is None or not data.hasFormat(LEADS_MIME):
            return ()
        try:
            told = json.loads(bytes(data.data(LEADS_MIME).data()))
            if told["file"] != str(self._workspace.path):
                return ()
            return tuple(int(each) for each in told["ids"])
        except (ValueError, TypeError, KeyError):
            return ()
