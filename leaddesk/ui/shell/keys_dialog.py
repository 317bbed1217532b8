"""The keys that LeadDesk knows, on one sheet: those of the menus, and those of each list."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from leaddesk.model.messages import N_
from leaddesk.ui.kit.dialog import Dialog
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.words.key_words import native, written
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.shell.actions import ACTIONS, MENUS

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit

_WIDTH, _HEIGHT = 820, 520

# What each list does by keys of its own: the keys as Qt writes them, several with a blank between, or words.
KEYS_OF_LISTS: Sequence[tuple[str, Sequence[tuple[str, str]]]] = (
    (
        N_("In every list"),
        (
            (N_("Enter"), N_("Open the selected row")),
            ("Space", N_("Select it, or take it out of the selection")),
            (N_("Shift + arrows"), N_("Select more rows")),
            ("Ctrl+A", N_("Select all")),
            ("Shift+F10", N_("Menu of the selected rows")),
        ),
    ),
    (
        N_("Leads"),
        (
            ("F2", N_("Type in the cell; Tab goes to the next one")),
            ("M", N_("Move to a stage")),
            ("T", N_("Plan a task")),
            ("E", N_("Set one field of all selected leads")),
            ("Ctrl+C", N_("Copy the rows")),
            ("Del", N_("Delete")),
        ),
    ),
    (
        N_("Board"),
        (
            (N_("Arrows"), N_("Go from card to card, from column to column")),
            (N_("Alt + arrows"), N_("Move the card")),
            ("M", N_("Move to a stage by letters of its name")),
            ("Space", N_("Select a card, or not any more")),
            ("C", N_("Fold a column of the board")),
            ("T", N_("Plan a task")),
            ("Del", N_("Delete")),
        ),
    ),
    (
        N_("Today"),
        (("D", N_("Done")), ("P", N_("Later")), ("N", N_("Next step"))),
    ),
    (
        N_("Sales"),
        (
            ("P", N_("Mark as paid")),
            ("C", N_("Make credit note")),
            ("F2", N_("Edit")),
            ("Del", N_("Delete")),
        ),
    ),
    (
        N_("Panel and dialogs"),
        (
            ("F2", N_("Edit the name, or the selected field")),
            ("Ctrl+Return", N_("Save, from any input")),
            ("Esc", N_("Close the panel, a question, the search")),
        ),
    ),
)


class KeysDialog(Dialog):
    """Two columns of parts, each with a heading; one where the screen has no room for two."""

    def __init__(self, kit: "Kit", actions: Mapping[str, QAction], parent: QWidget) -> None:
        """Of these actions of the menus; not shown yet."""
        super().__init__(kit, tr("Keys"), parent, width=_WIDTH)
        inner = QWidget()
        columns = QHBoxLayout(inner)
        columns.setContentsMargins(0, 0, kit.theme.scaled(8), 0)
        columns.setSpacing(kit.theme.scaled(40))
        of_menus = [(tr(title).replace("&", ""), _of_menu(name, actions)) for name, title in MENUS]
        of_lists = [(tr(title), [(tr(what), written(keys)) for keys, what in rows]) for title, rows in KEYS_OF_LISTS]
        has_room = self.room >= kit.theme.scaled(_WIDTH)
        for parts in (of_menus, of_lists) if has_room else ([*of_menus, *of_lists],):
            columns.addLayout(self._column(parts), 1)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for ground in (inner, area.viewport()):
            ground.setAutoFillBackground(False)
        area.setMinimumHeight(min(kit.theme.scaled(_HEIGHT), inner.sizeHint().height()))
        self.body.addWidget(area)
        self.add_close()
        area.setFocus()

    def _column(self, parts: Iterable[tuple[str, Sequence[tuple[str, str]]]]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(self.kit.theme.scaled(6))
        for title, rows in parts:
            if not rows:
                continue
            column.addWidget(label(title, weight="semibold"))
            grid = QGridLayout()
            grid.setContentsMargins(0, 0, 0, self.kit.theme.scaled(12))
            grid.setHorizontalSpacing(self.kit.theme.scaled(16))
            grid.setVerticalSpacing(self.kit.theme.scaled(4))
            grid.setColumnStretch(0, 1)
            for place, (what, keys) in enumerate(rows):
                right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
                grid.addWidget(label(what, wrap=True), place, 0)
                grid.addWidget(label(keys, tone="muted"), place, 1, right)
            column.addLayout(grid)
        column.addStretch(1)
        return column


def _of_menu(name: str, actions: Mapping[str, QAction]) -> list[tuple[str, str]]:
    """What the menu's actions are called, and their keys; pages are of the menu of views."""
    pages = [page for page in actions if page.startswith("page:")] if name == "view" else []
    titles = {page: actions[page].text() for page in pages}
    titles |= {entry.name: tr(entry.text) for entry in ACTIONS if entry.menu == name and entry.keys}
    return [(title.replace("&", ""), native(actions[each].shortcut())) for each, title in titles.items()]
