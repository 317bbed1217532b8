"""The groups of those that may be the same, of which a page at a time is read."""

from array import array
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter

from leaddesk.services.duplicates.search import Group, Told
from leaddesk.ui.duplicates.subjects import Subject
from leaddesk.ui.duplicates.wording import reasons_text
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.tables.column_table import ColumnTable
from leaddesk.ui.kit.tables.columns import Column, PagedRows
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from leaddesk.services.work import Work


class GroupRow(NamedTuple):
    """A group by its number."""

    id: int
    told: Told


class _Found:
    """The groups by their numbers; replaced as a whole, for they are read on another thread."""

    def __init__(self, subject: Subject) -> None:
        self.groups: dict[int, Group] = {}
        self.subject = subject

    def read(self, work: "Work", numbers: Sequence[int]) -> tuple[GroupRow, ...]:
        groups, told = self.groups, self.subject.told
        known = [number for number in numbers if number in groups]
        shown = told(work, [groups[number] for number in known])
        return tuple(GroupRow(number, each) for number, each in zip(known, shown, strict=True))


class GroupList(ColumnTable):
    """One group is chosen; Enter goes on to what is in it."""

    group_chosen = Signal(object)  # Group

    def __init__(self, kit: Kit, subject: Subject) -> None:
        """None yet."""
        self._found = _Found(subject)
        column = Column("group", tr("Possible duplicates"), _text, self._paint, width=240)
        self.model_of_groups: PagedRows[GroupRow] = PagedRows(kit, self._found.read, (column,))
        super().__init__(kit, tr("Possible duplicates"), self.model_of_groups, lines=2)
        self.model_of_groups.setParent(self)
        self.setSelectionMode(ColumnTable.SelectionMode.SingleSelection)
        self.horizontalHeader().hide()
        self.selection_changed.connect(self._tell)

    def __len__(self) -> int:
        """How many groups there are."""
        return len(self.model_of_groups.ids)

    def turn_to(self, subject: Subject) -> None:
        """Have groups of others from now on; none yet."""
        self.show_groups(())
        self._found.subject = subject

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Show these; the one with those of the chosen one stays chosen, else the first is."""
        chosen = frozenset(self.chosen() or ())
        self._found.groups = dict(enumerate(groups))
        self.model_of_groups.set_ids(array("q"))
        self.model_of_groups.refresh()
        self.model_of_groups.set_ids(array("q", range(len(groups))))
        place = next((at for at, group in enumerate(groups) if len(chosen.intersection(group)) > 1), 0)
        if groups:
            self.selectRow(place)
            self.scrollTo(self.currentIndex())

    def chosen(self) -> Group | None:
        """The group that is chosen."""
        rows = self.selected_rows()
        number = self.model_of_groups.id_at(rows[0]) if rows else -1
        return self._found.groups.get(number)

    def leave_only(self, group: Group) -> None:
        """Of the chosen group these are left; with fewer than two it is done, and the next one is chosen."""
        rows = self.selected_rows()
        if not rows:
            return
        number = self.model_of_groups.id_at(rows[0])
        if len(group) > 1:
            self._found.groups = self._found.groups | {number: group}
            self.model_of_groups.refresh()
            self.group_chosen.emit(group)
            return
        self._found.groups = {each: its for each, its in self._found.groups.items() if each != number}
        left = array("q", (each for each in self.model_of_groups.ids if each != number))
        self.model_of_groups.set_ids(left)
        if left:
            self.selectRow(min(rows[0], len(left) - 1))

    def go_on(self) -> None:
        """Choose the next group; after the last comes the first."""
        rows = self.selected_rows()
        if len(self):
            self.selectRow((rows[0] + 1) % len(self) if rows else 0)

    def _tell(self) -> None:
        group = self.chosen()
        if group is not None:
            self.group_chosen.emit(group)

    def _paint(self, painter: QPainter, rect: QRect, row: GroupRow) -> None:
        self.kit.painting.two_lines(painter, rect, _names(row), reasons_text(row.told.reasons))


def _names(row: GroupRow) -> str:
    """Every name once, with how many are called so."""
    counted = Counter(row.told.names)
    return " / ".join(f"{name} × {count}" if count > 1 else name for name, count in counted.items())


def _text(row: GroupRow) -> str:
    return f"{_names(row)}, {reasons_text(row.told.reasons)}"
