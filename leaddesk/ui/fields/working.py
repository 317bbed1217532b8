"""How far a long look at the leads is, or their being written; and a way to stop it."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from leaddesk.ui.kit.buttons import link_button
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.words.translations import tr


class Working(QWidget):
    """Shown once something takes longer than a moment."""

    stop_requested = Signal()

    def __init__(self, kit: Kit) -> None:
        """Nothing runs yet."""
        super().__init__()
        self._what = label("", tone="muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("How far it is"))
        self._bar.setFixedSize(kit.theme.scaled(120), 4)
        stop = link_button(kit, tr("Stop"), small=True)
        stop.clicked.connect(self.stop_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(kit.theme.scaled(12))
        for widget in (self._what, self._bar, stop):
            row.addWidget(widget)
        row.addStretch(1)
        self._waiting = QTimer(self, singleShot=True, interval=kit.theme.motion("progress_shown_after"))
        self._waiting.timeout.connect(self.show)
        self.hide()

    def begin(self, what: str) -> None:
        """Something begins."""
        self._what.setText(what)
        self._bar.setRange(0, 0)
        if self.isHidden():
            self._waiting.start()

    def show_progress(self, done: int, total: int) -> None:
        """How far it is; a total of 0 is not known."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def end(self) -> None:
        """It is over."""
        self._waiting.stop()
        self.hide()
