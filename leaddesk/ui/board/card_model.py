"""The cards of one column."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from leaddesk.services.lead_list import ListedLead, listed_leads
from leaddesk.ui.board.card_words import CardWords
from leaddesk.ui.kit.tables.paged_model import PagedModel

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit

_TOLD = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class CardModel(PagedModel[ListedLead]):
    """One column of cards; a card can be dragged, and is never edited or dropped upon."""

    def __init__(self, kit: "Kit", words: CardWords, parent: QObject | None = None) -> None:
        """Without cards yet."""
        super().__init__(kit.workspace, listed_leads, 1, parent)
        self._words = words

    @override
    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in (*_TOLD, Qt.ItemDataRole.ToolTipRole):
            return None
        row = self.row_at(index.row())
        if row is None:
            return "…" if role in _TOLD else None
        return self._words.whole(row) if role in _TOLD else self._words.tip(row)

    @override
    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags

    def adopt(self, rows: Iterable[ListedLead]) -> None:
        """Show these rows as they were in another column until they are read again."""
        for row in rows:
            self._rows[row.id] = row
            self._stale.add(row.id)
