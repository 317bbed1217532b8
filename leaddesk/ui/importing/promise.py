"""The line under an import that says what can still be taken back."""

from PySide6.QtWidgets import QFrame, QHBoxLayout

from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.marks import IconMark
from leaddesk.ui.kit.translations import tr


class Promise(QFrame):
    """Before an import, and after it."""

    def __init__(self, kit: Kit) -> None:
        """Before it."""
        super().__init__()
        self.setProperty("edge", "top")
        row = QHBoxLayout(self)
        padding, gap = kit.theme.measure("page_padding"), kit.theme.scaled(8)
        row.setContentsMargins(padding, gap, padding, gap)
        row.setSpacing(gap)
        row.addWidget(IconMark(kit, "shield-check"))
        self._words = label("", tone="muted", wrap=True)
        row.addWidget(self._words, 1)
        self.tell(is_done=False)

    def tell(self, *, is_done: bool) -> None:
        """Say what holds now."""
        self._words.setText(
            tr("The whole import is one step in History and can be undone weeks later.")
            if is_done
            else tr("Nothing is written until you press Import. The whole import is one step in History.")
        )
