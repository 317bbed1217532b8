"""Which roles a stage asks for before it is left, chosen from a menu."""

from functools import partial

from PySide6.QtWidgets import QMenu, QPushButton

from leaddesk.model.enums import Role
from leaddesk.ui.kit.buttons import plain_button
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.menus import pop_up_below
from leaddesk.ui.kit.words.committee_words import role_words
from leaddesk.ui.kit.words.translations import tr


class RolesBox:
    """A button whose words are the roles that are chosen."""

    def __init__(self, kit: Kit, chosen: tuple[Role, ...]) -> None:
        """These are chosen at first."""
        self.chosen = tuple(role for role in Role if role in chosen)
        self.button: QPushButton = plain_button(kit, "", "chevron-down")
        self.button.clicked.connect(lambda: pop_up_below(self.menu(), self.button))
        self._tell()

    def menu(self) -> QMenu:
        """All roles, with a mark at those that are chosen."""
        menu = QMenu(self.button)
        for role in Role:
            action = menu.addAction(role_words(role))
            action.setCheckable(True)
            action.setChecked(role in self.chosen)
            action.toggled.connect(partial(self._switch, role))
        return menu

    def _switch(self, role: Role, on: bool) -> None:
        kept = {*self.chosen, role} if on else {*self.chosen} - {role}
        self.chosen = tuple(each for each in Role if each in kept)
        self._tell()

    def _tell(self) -> None:
        words = ", ".join(map(role_words, self.chosen)) or tr("No role")
        self.button.setText(words)
        self.button.setAccessibleName(tr("Asks for, before it is left: {roles}", roles=words))
        self.button.setToolTip(words)
