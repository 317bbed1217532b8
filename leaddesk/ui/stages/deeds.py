"""What is done in the dialog: at once, each as one change; what was done, or why not, is told."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from leaddesk.model.messages import Message
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.large_change import change
from leaddesk.ui.kit.words.translations import worded

if TYPE_CHECKING:
    from collections.abc import Callable

    from leaddesk.model.change import Change, Done
    from leaddesk.services.work import Work


class Deeds(QObject):
    """One for the dialog."""

    told = Signal(object, str)  # Done, and what was done in words
    refused = Signal(str)

    def __init__(self, kit: Kit, parent: QObject) -> None:
        """Nothing was done yet."""
        super().__init__(parent)
        self._kit = kit

    def do(self, use_case: "Callable[[Work], Change]", past: str) -> None:
        """Do it; `past` says that it is done, with the values of the change's name (English, to be translated)."""
        change(
            self._kit.workspace,
            1,
            use_case,
            owner=self,
            then=lambda done: self.tell(done, past),
            failed=lambda error: self.refuse(error.message),
        )

    def tell(self, done: "Done", past: str) -> None:
        """Say that it is done; what changed nothing is not told."""
        if done.rows:
            self.told.emit(done, worded(Message(past, done.label.values)))

    def refuse(self, why: Message) -> None:
        """Say why something is not done."""
        self.refused.emit(worded(why))
