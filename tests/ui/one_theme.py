"""The theme of all tests of a process: as in the program, there is one for the application."""

import shiboken6
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from leaddesk.ui.kit.look.theme import Theme

_made: list[Theme] = []


def the_theme(application: QApplication, name: str, text_size: int, base: QFont | None) -> Theme:
    """The theme in these colours, this size and font (the system's unless given), set on the application."""
    font = base or QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if _made and not shiboken6.isValid(_made[0]._style):  # noqa: SLF001 - a test of themes set another one
        _made.clear()
    if not _made:
        _made.append(Theme(name, text_size, base=font))
    theme = _made[0]
    theme.animations = True
    theme._base = font  # noqa: SLF001 - the program keeps the font that it began with
    theme.choose(name, text_size)
    theme.apply(application)
    return theme
