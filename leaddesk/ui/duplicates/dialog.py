"""The dialog that compares leads, or accounts, which somebody chose, and merges them."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QWidget

from leaddesk.ui.duplicates.decision import Decision
from leaddesk.ui.duplicates.subjects import ACCOUNTS, LEADS
from leaddesk.ui.kit.buttons import plain_button
from leaddesk.ui.kit.dialog import Dialog
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.words.translations import tr

_SIZE = (760, 600)
_MARGIN = 48  # of the window, above and below, together


class MergeDialog(Dialog):
    """Closed once it is decided; the one that stays is then shown if one of them was."""

    help_page = "duplicates"

    def __init__(self, kit: Kit, ids: Sequence[int], parent: QWidget | None, *, of_accounts: bool = False) -> None:
        """Of these leads, or accounts, of which the first stays unless told."""
        super().__init__(kit, tr("Merge accounts") if of_accounts else tr("Merge leads"), parent)
        navigator = kit.navigator
        self._shown = navigator.account_requested if of_accounts else navigator.lead_requested
        self.decision = Decision(kit, ACCOUNTS if of_accounts else LEADS, can_skip=False)
        self._size(parent)
        cancel = plain_button(kit, tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.decision.buttons.insertWidget(1, cancel)
        self._align(kit.theme.measure("page_padding"))
        self.body.addWidget(self.decision)
        self.decision.decided.connect(self._decided)
        self.decision.gone.connect(self.reject)
        self.decision.show_records(ids, ids[0] if of_accounts else 0)
        self.decision.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _size(self, window: QWidget | None) -> None:
        """As large as the comparison likes, but within the window: large text does not make that larger."""
        room = window.size() if window is not None else QSize(*_SIZE)
        width, height = (self.kit.theme.scaled(side) for side in _SIZE)
        self.setMinimumWidth(min(width, room.width()))
        self.resize(min(width, room.width()), min(height, room.height() - _MARGIN))

    def _align(self, padding: int) -> None:
        """What is compared has a padding of its own: the title stands in line with it."""
        whole = self.layout()
        first = whole.itemAt(0) if whole is not None else None
        heading = first.widget() if first is not None else None
        if whole is not None and heading is not None:
            whole.setContentsMargins(8, 24, 8, 4)
            heading.setContentsMargins(padding, 0, padding, 0)

    def _decided(self, gone: tuple[int, ...]) -> None:
        stays = self.decision.model.answers.stays
        self.accept()
        if gone and stays not in gone:
            self._shown.emit(stays)


def make_dialog(kit: Kit, ids: Sequence[int], parent: QWidget | None, *, of_accounts: bool = False) -> QDialog:
    """The dialog that compares these leads, or accounts."""
    return MergeDialog(kit, ids, parent, of_accounts=of_accounts)
