"""The table of leads: which columns, how wide, and what the keys and the mouse wish for."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QWidget
from typing_extensions import override

from leaddesk.model.selling import FIELDS_OF_FIRMS, selling_in
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.tables.frozen_first import FrozenFirst
from leaddesk.ui.kit.tables.paged_model import PAGE_ROWS
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.leads.columns import SHOWN_AT_FIRST, WHERE_THERE_IS_ROOM, Column
from leaddesk.ui.leads.delegate import LeadDelegate
from leaddesk.ui.leads.model import LeadModel, value_texts
from leaddesk.ui.leads.widths import fitted, least_widths, wanted_widths

if TYPE_CHECKING:
    from leaddesk.ui.leads.cell_editing import CellEditing

_KEYS = {Qt.Key.Key_Delete: "delete", Qt.Key.Key_T: "plan", Qt.Key.Key_M: "move", Qt.Key.Key_E: "edit"}
_UNIT = 1_000  # widths are kept as they are at a text size of 100 %


class LeadTable(FrozenFirst):
    """Columns that the user did not choose give way where there is no room; the first one takes what is left over."""

    deed_requested = Signal(str)  # "delete", "copy", "plan", "move" or "edit", for the rows chosen
    menu_requested = Signal(QPoint)  # a point of the screen
    sort_requested = Signal(str)  # `value`, `-value`
    columns_changed = Signal()
    typing_ended = Signal()  # in a cell, though perhaps to begin in the next

    def __init__(self, kit: Kit, model: LeadModel, density: str) -> None:
        """With the columns of the beginning."""
        super().__init__(kit, tr("Leads"), density=density)
        self._leads = model
        self._chosen: tuple[str, ...] = ()  # empty: nothing was chosen
        self._left_out = frozenset() if selling_in(kit.workspace.shop.mode).firms else FIELDS_OF_FIRMS
        self._own: dict[str, int] = {}  # widths that the user made
        self._fitting = False
        self._order: list[str] = []  # of the columns, while they change
        self._wanted = wanted_widths(kit, model.columns, model.title)
        self._least = least_widths(kit, self._wanted)
        self.setModel(model)
        self._delegate = LeadDelegate(kit, self, model)
        self.setItemDelegate(self._delegate)
        header = self.horizontalHeader()
        header.setFirstSectionMovable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.sectionResized.connect(self._resized_by_hand)
        header.sectionMoved.connect(lambda *_: self.columns_changed.emit())
        header.sectionClicked.connect(self._head_clicked)
        self._sort = ""
        self.selection_changed.connect(self._tell_current_cell)
        model.rows_arrived.connect(self._make_room_for_values)
        # A search brings the rows in sight itself; the others that are at hand were measured when they arrived.
        model.modelReset.connect(lambda: self._make_room_for_values(0, self.rows_in_sight))
        model.rowsInserted.connect(
            lambda _, first, last: self._make_room_for_values(first, min(last, first + self.rows_in_sight))
        )
        model.columns_changing.connect(self._keep_order)
        model.columns_changed.connect(self._take_columns)
        self.fit()

    @property
    def chosen_columns(self) -> tuple[str, ...]:
        """The columns that are to be shown, those without room included, as they stand from the left."""
        chosen = [key for key in self._chosen or SHOWN_AT_FIRST if key in self._places and key not in self._left_out]
        header = self.horizontalHeader()
        return tuple(sorted(chosen, key=lambda key: header.visualIndex(self._places[key])))

    @property
    def has_chosen_columns(self) -> bool:
        """Whether the user has others than those of the beginning, or has them in another order."""
        return bool(self._chosen) or self.chosen_columns != SHOWN_AT_FIRST

    @property
    def rows_in_sight(self) -> int:
        """How many rows can be seen at once, those seen in part among them; a page of them while none is."""
        return min(PAGE_ROWS, self.viewport().height() // self.row_height + 2) if self.isVisible() else PAGE_ROWS

    @property
    def _places(self) -> Mapping[str, int]:
        return self._leads.columns.places

    def _column(self, place: int) -> Column:
        return self._leads.columns.at(place)

    @property
    def seen_columns(self) -> tuple[str, ...]:
        """The columns that are shown now, from the left."""
        return tuple(key for key in self.chosen_columns if not self.isColumnHidden(self._places[key]))

    def choose_columns(self, keys: Sequence[str]) -> None:
        """Show these columns in their order, whatever the room; none: those of the beginning, at their widths."""
        self._chosen = ("name", *(key for key in keys if key != "name" and key in self._places)) if keys else ()
        if not keys:
            self._own.clear()
        self._put_in_order(keys)
        self.fit()
        self.columns_changed.emit()

    @property
    def ordered_columns(self) -> tuple[str, ...]:
        """All columns: those that are to be shown as they stand from the left, then the others."""
        chosen = self.chosen_columns
        return (*chosen, *(key for key in self._places if key not in chosen and key not in self._left_out))

    def take_inputs_from(self, editing: "CellEditing") -> None:
        """Let cells be typed in."""
        self._delegate.editing = editing

    def show_sort(self, sort: str) -> None:
        """Mark the column that the rows are sorted by."""
        self._sort = sort
        field = sort.removeprefix("-")
        place = next((self._places[column.key] for column in self._leads.columns.columns if column.sort == field), -1)
        self.sort_arrow(place, descending=sort.startswith("-"))

    def columns_state(self) -> dict[str, Any]:
        """What was chosen, the order and the widths, to be kept."""
        unit = self.kit.theme.scaled(_UNIT)
        return {
            "chosen": list(self._chosen),
            "order": self._order_now(),
            "widths": {key: round(width * _UNIT / unit) for key, width in self._own.items()},
        }

    def restore_columns(self, state: Mapping[str, Any]) -> None:
        """As `columns_state` told; what makes no sense is passed over."""
        chosen, order, widths = state.get("chosen"), state.get("order"), state.get("widths")
        if isinstance(chosen, list) and chosen:
            self._chosen = tuple(key for key in self._places if key in chosen or key == "name")
        if isinstance(order, list):
            self._put_in_order([key for key in order if key in self._places])
        if isinstance(widths, dict):
            unit = self.kit.theme.scaled(_UNIT)
            own = {key: width for key, width in widths.items() if key in self._places and isinstance(width, int)}
            self._own = {key: round(width * unit / _UNIT) for key, width in own.items() if 0 < width < _UNIT}
        self.fit()

    @override
    def fit(self) -> None:
        """Give the columns their widths in the room that there is."""
        wanted = self._wanted | self._own
        least = self._least | self._own
        giving_way = () if self._chosen else WHERE_THERE_IS_ROOM
        widths = fitted(self.room, self.chosen_columns, wanted, least, giving_way)
        self._fitting = True
        try:
            for key, place in self._places.items():
                self.setColumnHidden(place, key not in widths)
                if key in widths:
                    self.setColumnWidth(place, widths[key])
        finally:
            self._fitting = False
        columns = map(self._leads.columns.of, widths)
        self._leads.read_fields([column.more for column in columns if column.more])

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        wish = _KEYS.get(Qt.Key(event.key())) if plain else None
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.key() == Qt.Key.Key_C:
            wish = "copy"
        if wish is None:
            super().keyPressEvent(event)
        elif self.selected_rows() and not event.isAutoRepeat():  # of a held key, which would go on with the next rows
            self.deed_requested.emit(wish)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos())
        if event.reason() == QContextMenuEvent.Reason.Keyboard or not index.isValid():
            self.menu_requested.emit(self.menu_point())
        else:
            self.menu_requested.emit(event.globalPos())

    def menu_point(self) -> QPoint:
        """Where a menu about the current row opens when it is asked for by a key."""
        rect = self.visualRect(self.currentIndex().siblingAtColumn(0))
        return self.viewport().mapToGlobal(QPoint(self.kit.theme.measure("page_padding"), rect.bottom() + 1))

    @override
    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        self._tell_current_cell()

    def _tell_current_cell(self) -> None:
        """A ring shows the keyboard's place where no selection does, and the cell that would be typed in."""
        current = self.currentIndex()
        is_apart = current.isValid() and current.column() > 0
        self.shows_current_cell = is_apart or (current.isValid() and not self.selectionModel().isSelected(current))

    @override
    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Tab goes on to the next column that can be typed in, to the left with Shift."""
        steps = {
            QAbstractItemDelegate.EndEditHint.EditNextItem: 1,
            QAbstractItemDelegate.EndEditHint.EditPreviousItem: -1,
        }
        current = self.currentIndex()
        super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        if step := steps.get(hint):
            seen = [key for key in self.seen_columns if key in self._leads.editable]
            here = self._column(current.column()).key
            place = seen.index(here) + step if here in seen else -1
            if 0 <= place < len(seen):
                following = current.siblingAtColumn(self._places[seen[place]])
                self.setCurrentIndex(following)
                self.edit(following)
        self.typing_ended.emit()

    @property
    def is_typed_in(self) -> bool:
        """Whether the keyboard is in the input of a cell, be it that of a window that is behind another now."""
        focused = self.window().focusWidget()
        is_inside = focused is not None and self.viewport().isAncestorOf(focused)
        return is_inside and self.state() == QAbstractItemView.State.EditingState

    def _keep_order(self) -> None:
        self._fitting = True  # until the columns are others: nobody makes them wider or narrower meanwhile
        self._order = self._order_now()

    def _order_now(self) -> list[str]:
        header = self.horizontalHeader()
        return [self._column(header.logicalIndex(place)).key for place in range(header.count())]

    def _take_columns(self) -> None:
        """Show the columns that were chosen as they stood, but those that are gone."""
        self._wanted, before = wanted_widths(self.kit, self._leads.columns, self._leads.title), self._wanted["value"]
        self._wanted["value"] = max(before, self._wanted["value"])
        self._least = least_widths(self.kit, self._wanted)
        self._put_in_order(self._order)
        self.show_sort(self._sort)
        self.fit()
        self.columns_changed.emit()

    def _put_in_order(self, keys: Sequence[str]) -> None:
        header = self.horizontalHeader()
        wanted = ["name", *(key for key in keys if key in self._places and key != "name")]
        wanted += [key for key in self._places if key not in wanted]
        for place, key in enumerate(wanted):
            header.moveSection(header.visualIndex(self._places[key]), place)

    def _resized_by_hand(self, place: int, before: int, width: int) -> None:
        if self._fitting or not width or self.isColumnHidden(place) or before == 0:
            return
        self._own[self._column(place).key] = width
        if self._column(place).key != "name":
            self._own.pop("name", None)
        self.fit()
        self.columns_changed.emit()

    def _head_clicked(self, place: int) -> None:
        column = self._column(place)
        if column.sort:
            up, down = column.sort, f"-{column.sort}"
            first, second = (down, up) if column.descends else (up, down)
            self.sort_requested.emit(second if self._sort == first else first)

    def _make_room_for_values(self, first: int, last: int) -> None:
        self.make_room_for(value_texts(self._leads, first, min(last, self._leads.rowCount() - 1)))

    def make_room_for(self, values: Sequence[str]) -> None:
        """Amounts are never cut: the column grows with the longest that was seen."""
        widest = max(map(self.kit.painting.width, values), default=0)
        needed = widest + self.kit.theme.scaled(8) * 2
        if needed > self._wanted["value"]:
            self._wanted["value"] = self._least["value"] = needed
            self.fit()
