"""The account of the lead, as a way to its page."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from leaddesk.ui.kit.buttons import link_button
from leaddesk.ui.kit.field_row import row_height
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import ElidedLabel
from leaddesk.ui.kit.translations import tr

_LABEL_WIDTH = 112


class AccountRow(QWidget):
    """Hidden for a lead without an account."""

    def __init__(self, kit: Kit) -> None:
        """Of no account yet."""
        super().__init__()
        self._kit = kit
        self._id: int | None = None
        self._name = ""
        named = ElidedLabel(tr("Account"), tone="muted")
        named.setFixedWidth(kit.theme.scaled(_LABEL_WIDTH) + kit.theme.scaled(8) - kit.theme.scaled(8))
        self._link = link_button(kit, "")
        self._link.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._link.setMinimumWidth(0)
        self._link.clicked.connect(self._open)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(named)
        row.addWidget(self._link, 1, Qt.AlignmentFlag.AlignLeft)
        self.setMinimumHeight(row_height(kit))

    @property
    def has_account(self) -> bool:
        """Whether there is one."""
        return self._id is not None

    def show_account(self, account_id: int | None, name: str | None) -> None:
        """Show another one."""
        self._id, self._name = account_id, name or ""
        room = self._kit.theme.scaled(190)
        self._link.setText(self._kit.painting.elided(self._name, room, "body", "medium").replace("&", "&&"))
        self._link.setToolTip(self._name)
        self._link.setAccessibleName(tr("Account: {name}", name=self._name))
        self.setVisible(account_id is not None)

    def _open(self) -> None:
        if self._id is not None:
            self._kit.navigator.account_requested.emit(self._id)
