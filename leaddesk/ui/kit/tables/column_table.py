"""A table of described columns, which share the width that there is."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHeaderView
from typing_extensions import override

from leaddesk.ui.kit.tables.columns import ColumnDelegate, ColumnModel, as_item_model, as_line, texts_of
from leaddesk.ui.kit.tables.paged_model import PagedModel
from leaddesk.ui.kit.tables.table_view import TableView
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit


class ColumnTable(TableView):
    """One column, the first unless told, takes the rest; where room lacks, optional columns go, then it is cut."""

    sort_requested = Signal(str)  # `name`, `-name`
    deed_requested = Signal(str)  # what `keys` says of the key that was pressed, for the rows chosen
    menu_requested = Signal(QPoint)  # a point of the screen

    def __init__(
        self,
        kit: "Kit",
        name: str,
        model: ColumnModel,
        *,
        density: str = "regular",
        lines: int = 1,
        keys: Mapping[Qt.Key, str] | None = None,
        stretched: int = 0,
        least: int = 120,
    ) -> None:
        """`stretched` is the place of the column that takes the rest; `least` the width under which it is not cut.

        The deeds of `keys` change the file: where that is only looked at, they are none.
        """
        super().__init__(kit, name, density=density, lines=lines)
        self._described = model
        self._keys = {} if kit.workspace.looks_only else dict(keys or {})
        self._least, self._stretched = kit.theme.scaled(least), stretched
        self._sort = ""
        self._chosen: tuple[str, ...] = ()  # empty: nothing was chosen
        self._widths = [self._width_of(place) for place in range(len(model.columns))]
        as_model = as_item_model(model)
        self.setModel(as_model)
        self.setItemDelegate(ColumnDelegate(kit, self, model))
        header = self.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.sectionClicked.connect(self._head_clicked)
        as_model.modelReset.connect(self._measure_all)
        as_model.rowsInserted.connect(lambda _parent, first, last: self._measure(first, last))
        if isinstance(model, PagedModel):
            model.rows_arrived.connect(self._measure)
        else:
            as_model.dataChanged.connect(lambda first, last: self._measure(first.row(), last.row()))
        self.fit()

    def show_sort(self, sort: str) -> None:
        """Mark the column that the rows are sorted by."""
        self._sort = sort
        field = sort.removeprefix("-")
        place = next((at for at, column in enumerate(self._described.columns) if column.sort == field and field), -1)
        self.sort_arrow(place, descending=sort.startswith("-"))

    @property
    def chosen_columns(self) -> tuple[str, ...]:
        """The columns that are to be shown, those without room included."""
        columns = self._described.columns
        return tuple(each.key for each in columns if each.key in self._chosen or (not self._chosen and each.at_first))

    @property
    def has_chosen_columns(self) -> bool:
        """Whether the user has others than those of the beginning."""
        return bool(self._chosen)

    def choose_columns(self, keys: Sequence[str]) -> None:
        """Show these columns, whatever the room, and the one that takes the rest; none: those of the beginning."""
        columns = self._described.columns
        known = [each.key for each in columns if each.key in keys or each is columns[self._stretched]]
        self._chosen = tuple(known) if keys else ()
        self.fit()

    def columns_state(self) -> dict[str, Any]:
        """What was chosen, to be kept."""
        return {"chosen": list(self._chosen)}

    def restore_columns(self, state: Mapping[str, Any]) -> None:
        """As `columns_state` told; what makes no sense is passed over."""
        chosen = state.get("chosen")
        self.choose_columns([key for key in chosen if isinstance(key, str)] if isinstance(chosen, list) else [])

    @override
    def fit(self) -> None:
        """Give the columns their widths in the room that there is."""
        columns, room = self._described.columns, self.room
        chosen = self.chosen_columns
        shown = {place for place, column in enumerate(columns) if column.key in chosen}
        for place in sorted(shown, key=lambda at: -columns[at].gives_way):
            gives_way = columns[place].gives_way and not self._chosen
            if gives_way and sum(self._width_in_need(at, shown) for at in shown) > room:
                shown.discard(place)
        rest = room - sum(self._width_in_need(place, shown) for place in shown if place != self._stretched)
        for place in range(len(columns)):
            self.setColumnHidden(place, place not in shown)
            if place in shown:
                needed = self._width_in_need(place, shown)
                self.setColumnWidth(place, max(rest, needed) if place == self._stretched else needed)

    def _width_in_need(self, place: int, shown: set[int]) -> int:
        """How wide it must be; the last that is shown has the padding of the page at its end."""
        if place == self._stretched and not self._chosen:  # what was chosen is scrolled to
            return min(self._widths[place], self._least)
        is_new_end = place == max(shown) < len(self._widths) - 1
        padding = self.kit.theme.measure("page_padding") - self.kit.theme.scaled(8) if is_new_end else 0
        return self._widths[place] + padding

    def whole_height(self) -> int:
        """As high as all rows and the head are."""
        head = self.horizontalHeader().sizeHint().height() if not self.horizontalHeader().isHidden() else 0
        return head + self.row_height * self._described.rowCount() + 2

    def menu_point(self) -> QPoint:
        """Where a menu about the current row opens when it is asked for by a key."""
        rect = self.visualRect(self.currentIndex().siblingAtColumn(0))
        return self.viewport().mapToGlobal(QPoint(self.kit.theme.measure("page_padding"), rect.bottom() + 1))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        wish = self._keys.get(Qt.Key(event.key())) if plain else None
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy(self.selected_rows())
        elif wish is None:
            super().keyPressEvent(event)
        elif self.selected_rows() and not event.isAutoRepeat():  # of a held key, which would go on with the next rows
            self.deed_requested.emit(wish)

    def _copy(self, rows: Sequence[int]) -> None:
        shown = [each for place, each in enumerate(self._described.columns) if not self.isColumnHidden(place)]
        at_hand = [row for row in map(self._described.row_at, rows) if row is not None]
        if at_hand:
            QGuiApplication.clipboard().setText("\n".join(as_line(shown, row) for row in at_hand))
            self.kit.navigator.notice_requested.emit("info", tr("Copied %Ln row(s)", "", len(at_hand)))

    @override
    def keyboardSearch(self, search: str) -> None:
        """Nothing: it would read all rows. What is searched for is typed into the field above."""

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos())
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard or not index.isValid()
        if self.selected_rows():
            self.menu_requested.emit(self.menu_point() if by_key else event.globalPos())

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._described.rowCount():
            self.selectRow(max(0, self.rowAt(0)))

    def _width_of(self, place: int) -> int:
        column, theme = self._described.columns[place], self.kit.theme
        ends = theme.measure("page_padding") if place in (0, len(self._described.columns) - 1) else theme.scaled(8)
        room = theme.scaled(8) + ends
        arrow = theme.scaled(16) if column.sort else 0
        return max(theme.scaled(column.width), self.kit.painting.width(column.title, "small") + arrow + room)

    def _measure_all(self) -> None:
        self._measure(0, self._described.rowCount() - 1)

    def _measure(self, first: int, last: int) -> None:
        """Amounts and days are never cut: their columns grow with the longest that was seen."""
        if isinstance(self._described, PagedModel) and last - first > 512:
            return
        before = list(self._widths)
        end = len(self._described.columns) - 1
        for place, column in enumerate(self._described.columns):
            if column.grows:
                texts = texts_of(self._described, place, first, last)
                widest = max((self.kit.painting.width(text) for text in texts), default=0)
                edge = self.kit.theme.measure("page_padding") if place in (0, end) else self.kit.theme.scaled(8)
                ends = edge + self.kit.theme.scaled(8 + column.beside)
                self._widths[place] = max(self._widths[place], widest + ends)
        if self._widths != before:
            self.fit()

    def _head_clicked(self, place: int) -> None:
        column = self._described.columns[place]
        if column.sort:
            up, down = column.sort, f"-{column.sort}"
            first, second = (down, up) if column.descends else (up, down)
            self.sort_requested.emit(second if self._sort == first else first)
