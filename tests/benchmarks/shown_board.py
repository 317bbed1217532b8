"""The board on one file, in a process of its own: showing it, moving a card, and a frame of a drag."""

import json
import sys
from functools import partial
from pathlib import Path
from statistics import median
from time import perf_counter

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent
from PySide6.QtWidgets import QApplication

from leaddesk.model.enums import StageKind
from leaddesk.ui.board.column import Column
from leaddesk.ui.board.page import BoardPage
from leaddesk.ui.kit.kit import Kit
from tests.benchmarks import measure
from tests.benchmarks.waiting import kit_on, quiet, seconds, show, until
from tests.pulse import Pulse

_SHOWS, _MOVES, _FRAMES = 3, 30, 60


def main(path: Path) -> None:
    """Measure it all, and print it."""
    with kit_on(path) as kit:
        page = _opened(kit)  # what is loaded once is loaded now
        shows = []
        for _ in range(_SHOWS):
            _end(page)  # else each of them would be told of every move
            quiet(kit)
            start = perf_counter()
            page = _opened(kit)
            shows.append(perf_counter() - start)
        quiet(kit)
        told = {"private MB": measure.private_mb(), "show": median(shows)}
        for number in range(2):  # what is needed for the first time is there by now
            _moved(kit, page, number)
        told["move, until both are painted"] = median(_moved(kit, page, number) for number in range(_MOVES))
        pulse = Pulse()
        for number in range(_MOVES):
            _let_go(kit, page, number)
        pulse.stop()
        told["longest gap of the event loop"] = max(gap.length for gap in pulse.gaps)
        told["the same, of the program's own making"] = pulse.longest()[0].own
        told |= _drag(page)
    sys.stdout.write(json.dumps(told))


def _opened(kit: Kit) -> BoardPage:
    """A board with the first cards of all its columns painted."""
    page = BoardPage(kit)
    show(page)
    feed = page._feed  # noqa: SLF001 - the only one who knows when the columns have their cards
    until(lambda: bool(page.columns.columns) and not feed.is_waiting, feed.arrived)
    for column in page.columns.columns:
        until(partial(_has_first, column), column.cards.rows_arrived)
    _repaint(page)
    return page


def _end(page: BoardPage) -> None:
    page.close()
    page.deleteLater()
    QApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)


def _has_first(column: Column) -> bool:
    return not column.cards.rowCount() or column.cards.row_with(column.cards.id_at(0)) is not None


def _repaint(page: BoardPage) -> None:
    for column in page.columns.columns:
        column.list.viewport().repaint()


def _moved(kit: Kit, page: BoardPage, number: int) -> float:
    """From letting a card go to both columns painted with the move written to the disk."""
    start = perf_counter()
    for column in _let_go(kit, page, number, rest=False):
        column.list.viewport().repaint()
    taken = perf_counter() - start
    quiet(kit)
    return taken


def _let_go(kit: Kit, page: BoardPage, number: int, *, rest: bool = True) -> tuple[Column, Column]:
    """Move a card from one column to the other, there and back; `rest`: until nothing is left to be done."""
    columns = [column for column in page.columns.columns if column.lane.kind is StageKind.OPEN]
    source, target = columns[number % 2], columns[1 - number % 2]
    lead_id, above = source.cards.id_at(0), target.cards.id_at(0)
    page.moves.move([lead_id], target.lane, QPoint(), above=above)
    feed = page._feed  # noqa: SLF001 - as above
    until(lambda: target.cards.row_of(lead_id) == 0 and source.cards.row_of(lead_id) < 0, feed.arrived)
    if rest:
        quiet(kit)
    return source, target


def _drag(page: BoardPage) -> dict[str, float]:
    """A card is carried over a column: what the mouse's move paints, against painting the board."""
    column = page.columns.columns[0]
    carrying = page.columns.carrying
    ids = [column.cards.id_at(0)]
    mime = carrying.mime(ids)
    carrying.lift(ids)
    held = (mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    # Without it no widget would be the one that the drag is over, and Qt would hand it no move.
    QApplication.sendEvent(column.list.viewport(), QDragEnterEvent(QPoint(40, 12), Qt.DropAction.MoveAction, *held))
    moves: list[QPoint] = []
    column.list.dragged_over.connect(moves.append)
    frames, whole = [], []
    for step in range(_FRAMES):
        event = QDragMoveEvent(QPoint(40, 20 + step * 8), Qt.DropAction.MoveAction, *held)

        def frame(event: QDragMoveEvent = event) -> None:
            QApplication.sendEvent(column.list.viewport(), event)
            QApplication.sendPostedEvents(page, QEvent.Type.UpdateRequest)  # paints what the event made old

        frames.append(seconds(frame))
        whole.append(seconds(lambda: _repaint(page)))
    carrying.put_down()
    if len(moves) < _FRAMES:
        raise RuntimeError("the column heard of too few moves")
    return {"drag frame": median(frames), "full repaint": median(whole)}


if __name__ == "__main__":
    main(Path(sys.argv[1]))
