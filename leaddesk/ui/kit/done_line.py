"""What was just done in a dialog, with its undo: the page's own toast lies behind it."""

from PySide6.QtWidgets import QWidget

from leaddesk.model.change import Done
from leaddesk.model.enums import ChangeKind
from leaddesk.ui.kit.buttons import link_button
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.notice import NoticeStrip
from leaddesk.ui.kit.words.translations import tr


class DoneLine(NoticeStrip):
    """Stays until something else is done."""

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        """Nothing was done yet."""
        super().__init__(kit, "success", "")
        self.setParent(parent)
        self._kit = kit
        self._change_id, self._rows = 0, 0
        self.undo = link_button(kit, tr("Undo"), "undo-2", small=True)
        # By its id: a second click, before the first is heard of, takes nothing else back.
        self.undo.clicked.connect(lambda: kit.workspace.undo(self._change_id, self._rows))
        self.add_button(self.undo)
        self.hide()
        kit.workspace.done.connect(self._hear)

    def tell(self, done: Done, sentence: str, second: str = "") -> None:
        """Say what was done."""
        self._change_id, self._rows = done.change_id, len(done.rows)
        self.say(sentence, second)
        self.show()

    def _hear(self, done: Done) -> None:
        """Undone, or something else was done: what is offered would not take back what is told."""
        if done.kind is not ChangeKind.DO or done.change_id != self._change_id:
            self.hide()
