"""Columns described by themselves: what each shows of a row, how it is painted, and the models and delegate of such."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, QModelIndex, QObject, QRect, Qt
from PySide6.QtGui import QPainter
from typing_extensions import override

from leaddesk.ui.kit.copying import harmless
from leaddesk.ui.kit.tables.paged_model import Index, PagedModel
from leaddesk.ui.kit.tables.row_delegate import RowDelegate

if TYPE_CHECKING:
    from leaddesk.services.work import Work
    from leaddesk.ui.kit.kit import Kit
    from leaddesk.ui.kit.tables.table_view import TableView

Row = TypeVar("Row")
NO_PARENT = QModelIndex()
_Role = Qt.ItemDataRole


@dataclass(frozen=True)
class Column(Generic[Row]):
    """One column. `title` and `text`, the whole of a cell, are in the user's language.

    `paint` paints a cell that is more than its text. `width` is for a text size of 100 %, padding included; the column
    grows with its texts if `grows`, and with what is painted `beside` them. In a narrow table those with the largest
    `gives_way` go first; 0 stays. One that is not there `at_first` is shown to those who choose it.
    """

    key: str
    title: str
    text: Callable[[Row], str]
    paint: Callable[[QPainter, QRect, Row], None] | None = None
    width: int = 120
    right: bool = False
    muted: bool = False
    grows: bool = False
    beside: int = 0
    gives_way: int = 0
    sort: str = ""
    descends: bool = False
    at_first: bool = True


class ColumnModel(Protocol):
    """A model of described columns."""

    columns: tuple[Column[Any], ...]

    def rowCount(self, parent: Index = NO_PARENT) -> int:  # noqa: N802 - Qt's name
        """How many rows there are."""

    def row_at(self, row: int) -> Any:  # noqa: ANN401 - of any list
        """The row at a place, None while it is on its way."""


class RowsModel(QAbstractTableModel, Generic[Row]):
    """A short list, all of it at hand."""

    def __init__(
        self, columns: Sequence[Column[Row]], key: Callable[[Row], int] = lambda row: 0, parent: QObject | None = None
    ) -> None:
        """Without rows; `key` is a row's id."""
        super().__init__(parent)
        self.columns = tuple(columns)
        self._key = key
        self._rows: tuple[Row, ...] = ()

    @property
    def rows(self) -> tuple[Row, ...]:
        """All of them."""
        return self._rows

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these; what is chosen stays, by id."""
        becomes = tuple(rows)
        if becomes == self._rows:
            return
        if [self._key(row) for row in becomes] == [self._key(row) for row in self._rows]:
            self._rows = becomes
            self.dataChanged.emit(self.index(0, 0), self.index(len(becomes) - 1, len(self.columns) - 1))
            return
        self.beginResetModel()
        self._rows = becomes
        self.endResetModel()

    def row_at(self, row: int) -> Row:
        """The row at a place."""
        return self._rows[row]

    def id_at(self, row: int) -> int:
        """The id of a row."""
        return self._key(self._rows[row])

    def row_of(self, row_id: int) -> int:
        """Where the row of this id stands; -1 if it is not there."""
        return next((place for place, row in enumerate(self._rows) if self._key(row) == row_id), -1)

    def rows_of(self, row_ids: Sequence[int]) -> list[int]:
        """Where the rows of these ids stand, from above."""
        wanted = set(row_ids)
        return [place for place, row in enumerate(self._rows) if self._key(row) in wanted]

    @override
    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    @override
    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        return cell_data(self, index, role)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        return head_data(self.columns, section, orientation, role)


class PagedRows(PagedModel[Row]):
    """A list of any length, of which pages are at hand."""

    def __init__(
        self,
        kit: "Kit",
        fetch: Callable[["Work", Sequence[int]], Sequence[Row]],
        columns: Sequence[Column[Row]],
        parent: QObject | None = None,
    ) -> None:
        """Without rows; `fetch` as in `PagedModel`."""
        super().__init__(kit.workspace, fetch, len(columns), parent)
        self.columns = tuple(columns)

    @override
    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        return cell_data(self, index, role)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        return head_data(self.columns, section, orientation, role)


class ColumnDelegate(RowDelegate):
    """Paints what the columns say."""

    def __init__(self, kit: "Kit", view: "TableView", model: ColumnModel) -> None:
        """Of this view and its model."""
        super().__init__(kit, view)
        self._model = model

    @override
    def paint_cell(self, painter: QPainter, rect: QRect, index: Index, selected: bool) -> None:
        row = self._model.row_at(index.row())
        if row is None:
            return
        column = self._model.columns[index.column()]
        if column.paint is not None:
            column.paint(painter, rect, row)
            return
        side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
        colour = "text-muted" if column.muted else "text"
        self.kit.painting.text(painter, rect, column.text(row), colour=colour, align=side)


def cell_data(model: ColumnModel, index: Index, role: int) -> Any:  # noqa: ANN401 - as Qt has it
    """What a model of described columns says of a cell."""
    if not index.isValid():
        return None
    column = model.columns[index.column()]
    if role in (_Role.DisplayRole, _Role.AccessibleTextRole):
        row = model.row_at(index.row())
        return column.text(row) if row is not None else ""
    return _side(column) if role == _Role.TextAlignmentRole else None


def head_data(
    columns: Sequence[Column[Any]], section: int, orientation: Qt.Orientation, role: int
) -> Any:  # noqa: ANN401 - as Qt has it
    """What such a model says of a column's head."""
    if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(columns):
        return None
    if role in (_Role.DisplayRole, _Role.AccessibleTextRole):
        return columns[section].title
    return _side(columns[section]) if role == _Role.TextAlignmentRole else None


def texts_of(model: ColumnModel, column: int, first: int, last: int) -> list[str]:
    """The texts of a column in rows that are at hand."""
    rows = (model.row_at(row) for row in range(first, last + 1))
    return [model.columns[column].text(row) for row in rows if row is not None]


def as_line(columns: Iterable[Column[Row]], row: Row) -> str:
    """A row as a line for a spreadsheet; a minus before what stands on the right is a number's own."""
    cells = ((each.text(row), each.right) for each in columns)
    return "\t".join(" ".join(text.split()) if is_figure else harmless(text) for text, is_figure in cells)


def as_item_model(model: ColumnModel) -> QAbstractItemModel:
    """The same, as Qt knows it."""
    if not isinstance(model, QAbstractItemModel):
        raise TypeError(type(model).__name__)
    return model


def _side(column: Column[Any]) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
