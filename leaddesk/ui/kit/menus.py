"""Menus that are made when they open, and gone when they close: what they offer, and where they appear."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from leaddesk.ui.kit.buttons import keep_icon
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.looking import for_writing


def offer(
    kit: Kit,
    menu: QMenu,
    words: str,
    icon: str,
    deed: Callable[[], object],
    keys: str = "",
    *,
    is_on: bool = True,
    writes: bool = False,
) -> QAction:
    """Add a deed to a menu; `keys` are those that do the same outside it, and an `&` in the words marks a letter.

    `writes`: it changes the file, and is off while that is only looked at.
    """
    action = menu.addAction(words + (f"\t{keys}" if keys else ""))
    if icon:
        keep_icon(kit, action, icon)
    action.setEnabled(is_on)
    action.triggered.connect(lambda _=False: deed())
    return for_writing(kit, action) if writes else action


def lettered(names: Iterable[str]) -> list[str]:
    """Names as the words of a menu, each with a letter of its own marked that chooses it, as far as letters go."""
    taken: set[str] = set()
    marked = []
    for name in names:
        place = next((at for at, letter in enumerate(name) if letter.isalnum() and letter.casefold() not in taken), -1)
        taken.add(name[place].casefold() if place >= 0 else "")
        before, rest = (name[:place], "&" + name[place:].replace("&", "&&")) if place >= 0 else (name, "")
        marked.append(before.replace("&", "&&") + rest)
    return marked


def pop_up(menu: QMenu, at: QPoint) -> None:
    """Open it at this point of the screen."""
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(at)


def pop_up_below(menu: QMenu, widget: QWidget, gap: int = 2) -> None:
    """Open it under what was clicked, its left edge under that one's; `gap` in pixels."""
    pop_up(menu, widget.mapToGlobal(QPoint(0, widget.height() + gap)))
