"""Costs and visits as a grid to type into; what cannot be understood stays as typed, with its reason."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from leaddesk.services.cost_grid import CostEntry, CostRow
from leaddesk.ui.channels.columns import hours_text
from leaddesk.ui.channels.wording import currency_sign
from leaddesk.ui.kit.words.formats import Formats
from leaddesk.ui.kit.words.translations import tr

Index = QModelIndex | QPersistentModelIndex
Figures = tuple[int | None, int | None, int | None, int | None]
_NOWHERE = QModelIndex()
_TEXT_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.AccessibleTextRole)
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
NAME, MONEY, GOODS, HOURS, VISITS = range(5)
_HOUR = 60
_MOST = 10**15  # minor units, minutes or visits; a store's integers hold a good deal more


class CostModel(QAbstractTableModel):
    """A row a channel; money, goods, hours and visits of the month or the day."""

    def __init__(self, formats: Formats, currency: str, parent: QObject | None = None) -> None:
        """An empty one; amounts are in this currency."""
        super().__init__(parent)
        self._formats = formats
        self._currency = currency
        self._rows: tuple[CostRow, ...] = ()
        self._figures: list[Figures] = []
        self._wrong: dict[tuple[int, int], tuple[str, str]] = {}  # what was typed, and why it is wrong

    def show_rows(self, rows: Sequence[CostRow]) -> None:
        """Show what is recorded."""
        self.beginResetModel()
        self._rows, self._wrong = tuple(rows), {}
        self._figures = [_recorded(row) for row in rows]
        self.endResetModel()

    @property
    def rows(self) -> tuple[CostRow, ...]:
        """What is recorded."""
        return self._rows

    def entries(self) -> list[CostEntry]:
        """The rows that differ from what is recorded."""
        pairs = zip(self._rows, self._figures, strict=True)
        return [CostEntry(row.channel_id, *figures) for row, figures in pairs if figures != _recorded(row)]

    @property
    def is_changed(self) -> bool:
        """Whether something was typed that is not recorded."""
        return bool(self._wrong or self.entries())

    @property
    def has_hours(self) -> bool:
        """Whether hours are recorded, or were typed."""
        return any(figures[HOURS - 1] is not None for figures in self._figures)

    def first_wrong(self) -> tuple[int, int] | None:
        """The first cell that cannot be understood."""
        return min(self._wrong, default=None)

    def problem_at(self, row: int, column: int) -> str:
        """Why a cell is wrong; empty if it is not."""
        return self._wrong.get((row, column), ("", ""))[1]

    def problem(self) -> str:
        """The first wrong cell, named, and why; empty if all are right."""
        cell = self.first_wrong()
        if cell is None:
            return ""
        row, column = cell
        head = str(self.headerData(column, Qt.Orientation.Horizontal))
        return f"{self._rows[row].name}, {head}: {self._wrong[cell][1]}"

    def row_of(self, channel_id: object) -> int:
        """The row of a channel; -1 if it has none."""
        return next((place for place, row in enumerate(self._rows) if row.channel_id == channel_id), -1)

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else VISITS + 1

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not NAME <= section <= VISITS:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft if section == NAME else Qt.AlignmentFlag.AlignRight
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        sign = currency_sign(self._formats, self._currency)
        heads = (
            tr("Channel"),
            tr("Money, {currency}", currency=sign),
            tr("Goods, {currency}", currency=sign),
            tr("Hours"),
            tr("Visits"),
        )
        return heads[section]

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _FLAGS | Qt.ItemFlag.ItemIsEditable if index.column() != NAME else _FLAGS

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role in _TEXT_ROLES:
            return self._text(row, column)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return self.problem_at(row, column) or None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if column == NAME else Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    @override
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or index.column() == NAME:
            return False
        row, column, text = index.row(), index.column(), str(value or "").strip()
        try:
            figure = self._read(column, text) if text else None
        except ValueError as error:
            self._wrong[row, column] = (text, str(error))
        else:
            self._wrong.pop((row, column), None)
            figures = list(self._figures[row])
            figures[column - 1] = figure
            money, goods, minutes, visits = figures
            self._figures[row] = (money, goods, minutes, visits)
        self.dataChanged.emit(index, index)
        return True

    def _text(self, row: int, column: int) -> str:
        if column == NAME:
            return self._rows[row].name
        if (row, column) in self._wrong:
            return self._wrong[row, column][0]
        figure = self._figures[row][column - 1]
        if figure is None:
            return ""
        if column in (MONEY, GOODS):
            return self._formats.plain_money(figure, self._currency, whole=False)
        if column == HOURS:
            return hours_text(figure)
        return str(figure)

    def _read(self, column: int, text: str) -> int:
        """The figure that was typed; raises ValueError with the reason."""
        try:
            if column in (MONEY, GOODS):
                figure = self._formats.parse_money(text, self._currency)
            else:
                figure = self._hours(text) if column == HOURS else _whole(self._formats.parse_number(text))
        except ValueError as error:
            raise ValueError(_reason(column, text)) from error
        if figure < 0:
            raise ValueError(tr("Costs and visits cannot be negative."))
        if figure > _MOST:
            raise ValueError(tr("That is too much to be true."))
        return figure

    def _hours(self, text: str) -> int:
        """Minutes of 3, 3.5, 3,5 or 3:30."""
        hours, colon, minutes = text.partition(":")
        if not colon:
            return round(self._formats.parse_number(text) * _HOUR)
        if not (hours.isdecimal() and minutes.isdecimal() and len(minutes) <= 2 and int(minutes) < _HOUR):
            raise ValueError(text)
        return int(hours) * _HOUR + int(minutes)


def _reason(column: int, text: str) -> str:
    if column == HOURS:
        return tr("“{text}” is no number of hours; write 3, 3.5 or 3:30.", text=text)
    if column == VISITS:
        return tr("“{text}” is not a whole number.", text=text)
    return tr("“{text}” is not an amount.", text=text)


def _whole(number: Decimal) -> int:
    if number != number.to_integral_value():
        raise ValueError(str(number))
    return int(number)


def _recorded(row: CostRow) -> Figures:
    return row.amount_minor, row.goods_minor, row.minutes, row.visits
