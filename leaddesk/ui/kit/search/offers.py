"""Offers for what was typed: a list of rows to choose from while the keyboard stays in the input."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override


@dataclass(frozen=True)
class Offer:
    """A row: a heading, or something that is done when it is chosen."""

    title: str
    detail: str = ""
    icon: str = ""
    keys: str = ""
    act: Callable[[], None] | None = None

    @property
    def is_heading(self) -> bool:
        """Whether it only names what follows."""
        return self.act is None


class OfferModel(QAbstractListModel):
    """The offers in order, headings among them."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Empty."""
        super().__init__(parent)
        self._offers: Sequence[Offer] = ()

    def show(self, offers: Sequence[Offer]) -> None:
        """Show these offers now."""
        self.beginResetModel()
        self._offers = offers
        self.endResetModel()

    def offer(self, row: int) -> Offer:
        """The offer in a row."""
        return self._offers[row]

    def next_choice(self, row: int, step: int) -> int:
        """The row that can be chosen next, going up (-1) or down (+1), round the end; -1 if there is none."""
        for _ in self._offers:
            row = (row + step) % len(self._offers)
            if not self._offers[row].is_heading:
                return row
        return -1

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own form
        return 0 if parent.isValid() else len(self._offers)

    @override
    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        offer = self._offers[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return offer.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return " ".join(part for part in (offer.title, offer.detail, offer.keys) if part)
        return None

    @override
    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if not index.isValid() or self._offers[index.row()].is_heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
