"""Says, while a new lead is typed, who has the same e-mail address or phone number already, or was erased."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from leaddesk.services.duplicates import twins
from leaddesk.services.erased import was_erased
from leaddesk.ui.kit.buttons import link_button
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import ElidedLabel
from leaddesk.ui.kit.look.marks import IconMark
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from leaddesk.services.duplicates.twins import Twin

_PAUSE_MS = 150  # before the file is asked


class AlreadyThere(QWidget):
    """Hidden as long as nobody is."""

    open_requested = Signal(int)  # the lead that is there

    def __init__(self, kit: Kit, *, has_mnemonic: bool = True) -> None:
        """Nothing is typed yet; `has_mnemonic`: Alt and a letter open the lead that is there."""
        super().__init__()
        self._kit = kit
        self._typed = ("", "")
        self._known_id = 0
        self._words = ElidedLabel(tone="warning")
        self.open_button = link_button(kit, tr("&Open") if has_mnemonic else tr("Open", "verb"))
        self.pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(kit.theme.scaled(8))
        row.addWidget(IconMark(kit, "triangle-alert", "warning"))
        row.addWidget(self._words)
        row.addWidget(self.open_button)
        row.addStretch(1)
        self.open_button.clicked.connect(lambda: self.open_requested.emit(self._known_id))
        self.pause.timeout.connect(self._ask)
        self.hide()

    def look_for(self, email: str | None, phone: str | None) -> None:
        """Somebody typed these; they are asked for once typing pauses."""
        typed = ((email or "").strip(), (phone or "").strip())
        if typed != self._typed:
            self._typed = typed
            self.hide()
            self.pause.start()

    def _ask(self) -> None:
        email, phone = self._typed
        if email or phone:
            self._kit.workspace.ask(
                self,
                lambda work: (twins.who_has(work, email, phone), was_erased(work, email, phone)),
                self._tell,
                topic="known",
            )

    def _tell(self, found: "tuple[Twin | None, bool]") -> None:
        known, is_erased = found
        self.setVisible(known is not None or is_erased)
        self.open_button.setVisible(known is not None)
        if is_erased:
            self._words.setText(tr("Erased on request: saving takes this person in again."))
        if known is not None:
            self._known_id = known.id
            by_email = tr("“{name}” has this e-mail address already.", name=known.name)
            by_phone = tr("“{name}” has this phone number already.", name=known.name)
            self._words.setText(by_email if known.by == "email" else by_phone)
