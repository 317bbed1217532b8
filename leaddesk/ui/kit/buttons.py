"""Buttons of every kind, with their icons kept in the theme's colours."""

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QToolButton
from typing_extensions import override

from leaddesk.ui.kit.tool_tips import plain_tip

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit

_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_ICON_COLOURS = {"primary": "on-accent", "danger": "danger", "link": "accent", "toast": "toast-action"}


class _KeptIcon(QObject):
    """Sets the icon of its parent again whenever the colours change or the icons have come."""

    def __init__(
        self, kit: "Kit", wearer: QAbstractButton | QAction, name: str, colour: str, size: int, gap: int
    ) -> None:
        super().__init__(wearer)
        self._kit = kit
        self._wearer = wearer
        self._what = (name, colour, size, gap)
        kit.theme.changed.connect(self._set)
        self._set()

    def _set(self) -> None:
        if not shiboken6.isValid(self._wearer):  # colours that change while all is built anew reach the last of the old
            return
        name, colour, size, gap = self._what
        self._wearer.setIcon(self._kit.icons.icon(name, colour, size, gap=gap))


class PushButton(QPushButton):
    """Enter presses it, as Space does: Qt lets Enter press the default button only, whichever has the keyboard."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)


class ToolButton(QToolButton):
    """Enter presses it, as Space does."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)


def pressed_by_enter(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Press the button if this is Enter by itself; returns whether it was."""
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.modifiers() & ~_KEYPAD:
        return False
    if not event.isAutoRepeat():
        button.click()
    return True


def keep_icon(
    kit: "Kit", wearer: QAbstractButton | QAction, name: str, colour: str = "text-muted", size: int = 16, gap: int = 0
) -> None:
    """Give a button or an action an icon for as long as it lives; a second call replaces the first."""
    for kept in wearer.findChildren(_KeptIcon):
        kept.setParent(None)
        kept.deleteLater()
    _KeptIcon(kit, wearer, name, colour, size, gap)
    if isinstance(wearer, QAbstractButton):
        side = kit.theme.scaled(size)
        wearer.setIconSize(QSize(side + gap, side))


def primary_button(kit: "Kit", text: str, icon: str = "", *, small: bool = False) -> QPushButton:
    """What the page is for; one a page."""
    return _button(kit, "primary", text, icon, small)


def plain_button(kit: "Kit", text: str, icon: str = "", *, small: bool = False) -> QPushButton:
    """A framed button."""
    return _button(kit, "plain", text, icon, small)


def ghost_button(kit: "Kit", text: str, icon: str = "", *, small: bool = False) -> QPushButton:
    """A button without a frame."""
    return _button(kit, "ghost", text, icon, small)


def link_button(kit: "Kit", text: str, icon: str = "", *, small: bool = False) -> QPushButton:
    """A button that looks like words one can follow."""
    button = _button(kit, "link", text, icon, small)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button


def danger_button(kit: "Kit", text: str, icon: str = "", *, small: bool = False) -> QPushButton:
    """A button that takes something away."""
    return _button(kit, "danger", text, icon, small)


def item_button(kit: "Kit", text: str, icon: str = "") -> QPushButton:
    """A row of a small list to choose from."""
    return _button(kit, "item", text, icon, False)


def icon_button(kit: "Kit", icon: str, name: str, *, small: bool = False, colour: str = "text-muted") -> QToolButton:
    """A button that shows an icon only; its name is its tool tip and what a screen reader says."""
    button = ToolButton()
    button.setProperty("kind", "icon")
    button.setProperty("small", small)
    button.setToolTip(plain_tip(name))
    button.setAccessibleName(name)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    keep_icon(kit, button, icon, colour)
    return button


def _button(kit: "Kit", kind: str, text: str, icon: str, small: bool) -> QPushButton:
    button = PushButton(text)
    button.setProperty("kind", kind)
    button.setProperty("small", small)
    button.setAutoDefault(False)
    # By Tab only: whoever clicks keeps the keyboard in the list or the input where it was.
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    if icon:
        keep_icon(kit, button, icon, _ICON_COLOURS.get(kind, "text-muted"), gap=kit.theme.scaled(4) if text else 0)
    return button
