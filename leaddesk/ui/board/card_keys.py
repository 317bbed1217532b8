"""The keys of a column, and what they ask for."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_Key = Qt.Key
_PLAIN, _ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier
_COMMANDS = {
    (_Key.Key_Left, _PLAIN): "left",
    (_Key.Key_Right, _PLAIN): "right",
    (_Key.Key_Left, _ALT): "move_left",
    (_Key.Key_Right, _ALT): "move_right",
    (_Key.Key_Up, _ALT): "move_up",
    (_Key.Key_Down, _ALT): "move_down",
    (_Key.Key_M, _PLAIN): "move_to",
    (_Key.Key_C, _PLAIN): "fold",
    (_Key.Key_T, _PLAIN): "plan",
    (_Key.Key_Delete, _PLAIN): "delete",
    (_Key.Key_Escape, _PLAIN): "clear",
}
_ONCE = frozenset({"move_to", "fold", "plan", "delete"})


def command_of(event: QKeyEvent) -> str:
    """What a key asks for: "left", "move_left"…; empty if nothing. A key that is held down goes and moves only."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    command = _COMMANDS.get((Qt.Key(event.key()), modifiers), "")
    return "" if event.isAutoRepeat() and command in _ONCE else command
