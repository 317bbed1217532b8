"""A dialog's frame: a title, what it is about, and its buttons at the lower right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label


class Dialog(QDialog):
    """Content goes into `body`, buttons into `buttons`; Esc closes it."""

    def __init__(self, kit: Kit, title: str, parent: QWidget | None, *, width: int = 480) -> None:
        """Modal to the window; not shown yet, and gone when it is closed."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.kit = kit
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(kit.theme.scaled(width))
        heading = label(title, role="title", wrap=True)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 24, 24, 16)
        whole.setSpacing(16)
        whole.addWidget(heading)
        whole.addLayout(self.body, 1)
        whole.addLayout(self.buttons)
