"""Who is at the desk: several people at one computer take turns with two keys, and changes carry the right name."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override

from leaddesk.ui.kit.fields.form import Form
from leaddesk.ui.kit.fields.inputs import line_edit
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.menus import offer
from leaddesk.ui.kit.words.translations import tr

_KEPT = "desk.people"
_MOST = 9  # each has a digit
_LONGEST = 80

SitDown = Callable[[str], None]


def people(kit: Kit) -> tuple[str, ...]:
    """Who sat here before, in the order in which they first did, so that digits stay; then others of the file."""
    kept = [each for each in kit.preferences.state(_KEPT, list[object]()) if isinstance(each, str)]
    names = (*kept, kit.workspace.actor, *kit.workspace.directory.owners)
    return tuple(dict.fromkeys(name for name in names if name.strip()))[:_MOST]


def desk_menu(kit: Kit, sit_down: SitDown, parent: QWidget) -> QMenu:
    """The people by their digits, whoever sits here now with a tick, and somebody else."""
    menu = QMenu(parent)
    for place, name in enumerate(people(kit), 1):
        words = f"&{place}  {name.replace('&', '&&')}"
        action = offer(kit, menu, words, "", partial(_take_turns, kit, sit_down, name))
        action.setCheckable(True)
        action.setChecked(name == kit.workspace.actor)
    menu.addSeparator()
    offer(kit, menu, tr("&Somebody else…"), "plus", lambda: _DeskForm(kit, sit_down, parent).open())
    return menu


def _take_turns(kit: Kit, sit_down: SitDown, name: str) -> None:
    if name == kit.workspace.actor:
        return
    kit.preferences.keep(_KEPT, list(people(kit) if name in people(kit) else (*people(kit)[: _MOST - 1], name)))
    sit_down(name)


class _DeskForm(Form):
    """Asks for a name."""

    def __init__(self, kit: Kit, sit_down: SitDown, parent: QWidget) -> None:
        super().__init__(kit, tr("Who is at the desk?"), tr("Sit down"), parent, width=360)
        self._sit_down = sit_down
        self.name = line_edit(tr("Name"))
        self.name.setMaxLength(_LONGEST)
        self.lay_out(((tr("&Name"), self.name),))

    @override
    def save(self) -> None:
        name = " ".join(self.name.text().split())
        if not name:
            self.say(tr("Give the person a name."), self.name)
            return
        self.accept()
        _take_turns(self.kit, self._sit_down, name)
