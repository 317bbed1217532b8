"""Who took part: any of the people at the account, chosen from a menu."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.menus import pop_up_below
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.lead_panel.quiet_button import QuietButton


class PeopleChoice(QuietButton):
    """Its words are the names of those who are chosen."""

    chosen_changed = Signal()

    def __init__(self, kit: Kit) -> None:
        """Nobody is known yet."""
        super().__init__(kit, chevron=True)
        self._known: Mapping[int, str] = {}
        self.chosen: tuple[int, ...] = ()
        self.clicked.connect(lambda: pop_up_below(self.menu(), self))
        self._tell()

    def offer(self, known: Mapping[int, str], chosen: tuple[int, ...] = ()) -> None:
        """Let one choose among these."""
        self._known = known
        self.choose(tuple(each for each in chosen if each in known))

    def choose(self, people: tuple[int, ...]) -> None:
        """Those who took part."""
        self.chosen = people
        self._tell()

    def menu(self) -> QMenu:
        """All of them, with a mark at those who are chosen."""
        menu = QMenu(self)
        for person, name in sorted(self._known.items(), key=lambda pair: pair[1].casefold()):
            action = menu.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(person in self.chosen)
            action.toggled.connect(partial(self._switch, person))
        return menu

    def _switch(self, person: int, on: bool) -> None:
        others = tuple(each for each in self.chosen if each != person)
        self.choose((*others, person) if on else others)
        self.chosen_changed.emit()

    def _tell(self) -> None:
        names = ", ".join(self._known[each] for each in self.chosen)
        self.show_words(tr("With {people}", people=names) if names else tr("With whom"))
        self.setAccessibleName(tr("Who took part: {people}", people=names) if names else tr("Who took part"))
