"""A choice of a few, one of which is always made."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QHBoxLayout, QSizePolicy, QToolButton
from typing_extensions import override

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit


class Segmented(QFrame):
    """Segments side by side; the arrow keys choose the next."""

    chosen = Signal(str)  # the key of the segment, when the user chose it

    def __init__(
        self, kit: "Kit", options: Sequence[tuple[str, str]], chosen: str = "", *, name: str = "", small: bool = False
    ) -> None:
        """`options` are keys and words; `name` says what is chosen, for a screen reader."""
        super().__init__()
        self.setProperty("part", "segmented")
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._keys: list[str] = []
        self._group = QButtonGroup(self)
        height = max(kit.theme.measure("control_small" if small else "control_height"), kit.theme.line() + 4)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(0)
        for place, (key, words) in enumerate(options):
            button = QToolButton()
            button.setText(words)
            button.setProperty("kind", "segment")
            button.setCheckable(True)
            button.setChecked(key == chosen or (not chosen and place == 0))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setFixedHeight(height - 4)
            button.setMinimumWidth(kit.painting.width(words, "body", "medium") + kit.theme.scaled(20))
            button.installEventFilter(self)
            self._keys.append(key)
            self._group.addButton(button, place)
            row.addWidget(button)
        self._group.idClicked.connect(lambda place: self.chosen.emit(self._keys[place]))

    def key(self) -> str:
        """What is chosen."""
        place = self._group.checkedId()
        return self._keys[place] if place >= 0 else ""

    def button(self) -> QAbstractButton:
        """That of what is chosen, which is the one that Tab comes to."""
        return self._group.button(self._group.checkedId())

    def set_key(self, key: str) -> None:
        """Choose without saying so."""
        if key in self._keys:
            self._group.button(self._keys.index(key)).setChecked(True)

    def offer(self, key: str, *, offered: bool) -> None:
        """Offer a segment, or do not."""
        self._group.button(self._keys.index(key)).setVisible(offered)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
            if step:
                offered = [place for place in range(len(self._keys)) if not self._group.button(place).isHidden()]
                place = offered[(offered.index(self._group.checkedId()) + step) % len(offered)]
                button = self._group.button(place)
                button.setFocus(Qt.FocusReason.TabFocusReason)
                button.click()
                return True
        return False
