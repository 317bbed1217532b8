"""A button with a menu of names, of which one is chosen, or all."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from leaddesk.ui.kit.buttons import ghost_button

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit


class NameChoice(QObject):
    """Shows what is chosen; the button is to be put somewhere."""

    chosen = Signal(object)  # a key; None: all

    def __init__(self, kit: "Kit", name: str, every: str, parent: QObject) -> None:
        """`name` for a screen reader, `every` says that all are chosen."""
        super().__init__(parent)
        self._kit, self._name, self._every = kit, name, every
        self._words: dict[str | None, str] = {}
        self.button = ghost_button(kit, "")
        self._menu = QMenu(self.button)
        self.button.setMenu(self._menu)
        self.show_options((), None)

    def show_options(self, options: Sequence[tuple[str, str]], key: str | None) -> None:
        """Offer these keys by their words, of which one, or all, is chosen."""
        self._words = {None: self._every, **dict(options)}
        self._menu.clear()
        group = QActionGroup(self._menu)
        for each, words in self._words.items():
            action = self._menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(each == key)
            group.addAction(action)
            action.triggered.connect(lambda _=False, each=each: self._choose(each))
        self._show(key)

    def _show(self, key: str | None) -> None:
        words = self._words.get(key, self._every)
        self.button.setText(words.replace("&", "&&"))
        self.button.setAccessibleName(f"{self._name}: {words}")
        wide = self._kit.painting.width(words, "body", "medium") + self._kit.theme.scaled(48)
        self.button.setMinimumWidth(wide)

    def _choose(self, key: str | None) -> None:
        self._show(key)
        self.chosen.emit(key)
