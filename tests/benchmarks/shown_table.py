"""The page of leads on one file, in a process of its own: opening, scrolling, sorting, and the memory it takes."""

import json
import sys
from array import array
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QTableView
from typing_extensions import override

from leaddesk.services.lead_list import LeadRow, lead_rows
from leaddesk.storage.driver import driver
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.leads.columns import COLUMNS
from leaddesk.ui.leads.model import LeadModel
from leaddesk.ui.leads.page import LeadsPage
from leaddesk.ui.leads.table import LeadTable
from tests.benchmarks import measure
from tests.benchmarks.waiting import kit_on, quiet, repaint, seconds, show, until

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()

_ROUNDS, _FRAMES, _FLOOR_ROWS = 5, 80, 2_000
_SORTS = ("name", "-value", "created", "owner")


class _Constant(QAbstractTableModel):
    """The floor of a model in Python: as many rows, all of them alike."""

    def __init__(self, rows: int) -> None:
        super().__init__()
        self._rows = rows

    @override
    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        return self._rows

    @override
    def columnCount(self, parent: _Index = _NO_PARENT) -> int:
        return len(COLUMNS)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return "Anna Rossi" if role == Qt.ItemDataRole.DisplayRole else None


class _AtHand(LeadModel):
    """The floor of paging: the same cells, all at hand."""

    def keep(self, leads: Sequence[LeadRow]) -> None:
        self._kept = leads
        self.set_ids(array("q", range(_FLOOR_ROWS)))

    @override
    def row_at(self, row: int) -> LeadRow:
        return self._kept[row % len(self._kept)]


def main(path: Path) -> None:
    """Measure it all, and print it."""
    with kit_on(path) as kit:
        page = _opened(kit)
        quiet(kit)
        told: dict[str, float] = {"private MB": measure.private_mb()}
        rows = page.model.rowCount()
        told |= _frames(kit, page)
        told |= _sorts(kit, page, path)
        page.close()
        told |= _openings(kit, rows)
    sys.stdout.write(json.dumps(told))


def _opened(kit: Kit) -> LeadsPage:
    """A page with its first rows painted."""
    page = LeadsPage(kit)
    show(page)
    until(lambda: _has_first_row(page), page.search.found, page.model.rows_arrived)
    repaint(page.table.viewport())
    return page


def _has_first_row(page: LeadsPage) -> bool:
    return bool(page.model.ids) and page.model.row_with(page.model.ids[0]) is not None


def _openings(kit: Kit, rows: int) -> dict[str, float]:
    ours, floor = [], []
    for _ in range(_ROUNDS):
        start = perf_counter()
        page = _opened(kit)
        ours.append(perf_counter() - start)
        quiet(kit)
        page.close()
        page.deleteLater()
        start = perf_counter()
        view = QTableView()
        view.setModel(_Constant(rows))
        show(view)
        view.viewport().repaint()
        floor.append(perf_counter() - start)
        view.close()
    return {"open": median(ours), "open, constant model": median(floor)}


def _frames(kit: Kit, page: LeadsPage) -> dict[str, float]:
    """Going from top to bottom by the scroll bar: a frame painted at once, and again with its rows there."""
    table = page.table
    cpp, same = _cpp_table(table), _same_table(kit, page)
    at_once, at_hand, of_cpp, of_same = [], [], [], []
    for step in range(1, _FRAMES):
        of_cpp.append(_frame(cpp, step))
        of_same.append(_frame(same, step))
        at_once.append(_frame(table, step))
        until(lambda: _shows_rows(page), page.model.rows_arrived)
        quiet(kit)
        at_hand.append(seconds(table.viewport().repaint))
    cpp.close()
    same.close()
    return {
        "scroll frame p50": median(at_once),
        "scroll frame p99": quantiles(at_once, n=100)[98],
        "frame, rows at hand": median(at_hand),
        "frame, same cells, no paging": median(of_same),
        "frame, C++ model and delegate": median(of_cpp),
    }


def _frame(table: QTableView, step: int) -> float:
    bar = table.verticalScrollBar()

    def paint() -> None:
        bar.setValue(bar.maximum() * step // _FRAMES)
        table.viewport().repaint()

    return seconds(paint)


def _shows_rows(page: LeadsPage) -> bool:
    first, last = page.table.rowAt(0), page.table.rowAt(page.table.viewport().height() - 1)
    last = last if last >= 0 else page.model.rowCount() - 1
    return all(page.model.row_with(page.model.id_at(row)) is not None for row in range(first, last + 1))


def _cpp_table(like: QTableView) -> QTableView:
    view = QTableView()
    columns = [place for place in range(len(COLUMNS)) if not like.isColumnHidden(place)]
    model = QStandardItemModel(view)
    for _ in range(_FLOOR_ROWS):
        model.appendRow([QStandardItem("Anna Rossi") for _ in columns])
    view.setModel(model)
    view.setWordWrap(False)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(like.rowHeight(0))
    view.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    for place, column in enumerate(columns):
        view.setColumnWidth(place, like.columnWidth(column))
    view.resize(like.size())
    show_as(view, like)
    return view


def _same_table(kit: Kit, page: LeadsPage) -> LeadTable:
    model = _AtHand(kit, lead_rows, page)
    leads = [page.model.row_with(page.model.id_at(row)) for row in range(min(40, page.model.rowCount()))]
    model.keep([lead for lead in leads if lead is not None])
    table = LeadTable(kit, model, "regular")
    show_as(table, page.table)
    return table


def show_as(view: QTableView, like: QTableView) -> None:
    """As large as another."""
    show(view)
    view.resize(like.size())


def _sorts(kit: Kit, page: LeadsPage, path: Path) -> dict[str, float]:
    """From the wish to the first rows painted, against a repaint of the page; without an index, against SQL.

    Each is painted again right afterwards: this machine may be twice as slow a second later.
    """
    page.table.verticalScrollBar().setValue(0)
    quiet(kit)
    told = {}
    for sort in _SORTS:
        pairs = [(_sorted(kit, page, sort), seconds(lambda: _repaint(page))) for _ in range(9)]
        told[f"sort by {sort}"], told[f"repaint, by {sort}"] = (median(column) for column in zip(*pairs, strict=True))
    with closing(driver().connect(str(path))) as raw:
        query = "SELECT id FROM lead ORDER BY owner LIMIT 256"
        told["SQL: ORDER BY owner LIMIT 256"] = median(_seconds_of(raw, query) for _ in range(3))
    return told


def _repaint(page: LeadsPage) -> None:
    """Rows, heads and tools: what a sort shows otherwise."""
    for part in (page.table.viewport(), page.table.horizontalHeader().viewport()):
        part.update()
    page.repaint()


def _sorted(kit: Kit, page: LeadsPage, sort: str) -> float:
    page.table.sort_requested.emit("-created")
    quiet(kit)
    before = page.model.ids[0]
    start = perf_counter()
    page.table.sort_requested.emit(sort)
    until(lambda: page.model.ids[0] != before and _has_first_row(page), page.search.found, page.model.rows_arrived)
    repaint(page.table.viewport())
    taken = perf_counter() - start
    quiet(kit)
    return taken


def _seconds_of(raw: Any, query: str) -> float:  # noqa: ANN401 - a connection of the driver, which has no types
    run: Callable[[], object] = lambda: raw.execute(query).fetchall()  # noqa: E731
    return seconds(run)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
