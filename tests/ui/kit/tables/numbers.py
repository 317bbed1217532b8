"""A model of ids, for tests of tables."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

Index = QModelIndex | QPersistentModelIndex
NONE = QModelIndex()


class Numbers(QAbstractTableModel):
    """Rows that are their ids."""

    def __init__(self, ids: list[int]) -> None:
        super().__init__()
        self.ids = ids

    def id_at(self, row: int) -> int:
        return self.ids[row]

    def row_of(self, lead_id: int, /) -> int:
        return self.ids.index(lead_id) if lead_id in self.ids else -1

    def rows_of(self, ids: Sequence[int], /) -> list[int]:
        return [row for row, each in enumerate(self.ids) if each in ids]

    def reset(self, ids: list[int]) -> None:
        self.beginResetModel()
        self.ids = ids
        self.endResetModel()

    def add(self, ids: list[int]) -> None:
        self.beginInsertRows(NONE, len(self.ids), len(self.ids) + len(ids) - 1)
        self.ids = [*self.ids, *ids]
        self.endInsertRows()

    @override
    def rowCount(self, parent: Index = NONE) -> int:
        return 0 if parent.isValid() else len(self.ids)

    @override
    def columnCount(self, parent: Index = NONE) -> int:
        return 0 if parent.isValid() else 2

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return f"Lead {self.ids[index.row()]}" if role == Qt.ItemDataRole.DisplayRole else None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight if section else Qt.AlignmentFlag.AlignLeft
        return ("Name", "Value")[section] if role == Qt.ItemDataRole.DisplayRole else None
