"""What is chosen in a table stays chosen, by its ids, when the rows stand in another order or are others."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtWidgets import QAbstractItemView

from leaddesk.ui.kit.tables.has_ids import HasIds

if TYPE_CHECKING:
    from leaddesk.ui.kit.tables.table_view import TableView

_Flag = QItemSelectionModel.SelectionFlag
_MOST_SPANS = 20_000  # rows that stand apart: of more, Qt would take seconds to choose them, and to paint each frame


class KeptSelection:
    """Of one view. Where the first rows are shown before all are there, it chooses the others when they come."""

    def __init__(self, view: "TableView") -> None:
        """Nothing is chosen yet."""
        self._view = view
        self.is_part = False  # more rows than the model has now are on their way
        self._is_at_work = False
        self._ids: list[int] = []
        self._current = -1
        self._is_everything = False
        self._is_waiting = False  # for rows to come
        self._about: str | None = None  # what the rows are; None where nobody tells
        self._kept_of: str | None = None

    def keep(self) -> None:
        """Remember what is chosen, before the rows are others; what is still waited for stays what is wanted."""
        view, model = self._view, self._view.model()
        if self._is_waiting or not isinstance(model, HasIds):
            return
        count = view.count_selected()
        self._is_everything = self._about is not None and count > _MOST_SPANS and count == view.model().rowCount()
        self._ids = [] if self._is_everything else view.selected_ids()
        current = view.currentIndex()
        self._current = model.id_at(current.row()) if current.isValid() else -1
        self._kept_of = self._about

    def restore(self) -> None:
        """Choose of it what is among the rows now."""
        self._is_waiting = not self._choose() and (self.is_part or self._is_everything)

    def complete(self, about: str) -> None:
        """All rows are there, which are those `about` something: all of the same stay chosen if all were."""
        self._about = about
        if not self._is_waiting:
            return
        self._is_waiting = False
        if not self._is_everything:
            self._choose()
        elif about == self._kept_of:
            self._view.selectAll()

    def let_go(self) -> None:
        """Somebody chose something else."""
        if not self._is_at_work:
            self._is_waiting = False

    def _choose(self) -> bool:
        """Choose what is there of what was chosen, without going there; returns whether that is all of it."""
        view, model = self._view, self._view.model()
        if not isinstance(model, HasIds):
            return True
        follows = view.hasAutoScroll()
        self._is_at_work = True
        view.setAutoScroll(False)
        try:
            choose_rows(view, model.rows_of(self._ids), model.row_of(self._current) if self._current >= 0 else -1)
        finally:
            view.setAutoScroll(follows)
            self._is_at_work = False
        is_whole = self._view.count_selected() == len(self._ids) and not self._is_everything
        if not is_whole:
            self._view.selection_changed.emit()  # what goes with its row, Qt does not tell
        return is_whole


def choose_rows(view: QAbstractItemView, rows: Sequence[int], current: int) -> None:
    """Choose these rows, in order, and no others, but none if too many stand apart; `current` unless it is -1."""
    model, chosen, selection = view.model(), view.selectionModel(), QItemSelection()
    spans = list(_spans(rows))
    for first, final in spans if len(spans) <= _MOST_SPANS else ():
        selection.select(model.index(first, 0), model.index(final, model.columnCount() - 1))
    if current >= 0:
        chosen.setCurrentIndex(model.index(current, max(0, view.currentIndex().column())), _Flag.NoUpdate)
    chosen.select(selection, _Flag.ClearAndSelect)


def _spans(rows: Iterable[int]) -> Iterator[tuple[int, int]]:
    """First and last of the rows that follow each other, from rows in order."""
    first = final = -1
    for row in rows:
        if first >= 0 and row == final + 1:
            final = row
            continue
        if first >= 0:
            yield first, final
        first = final = row
    if first >= 0:
        yield first, final
