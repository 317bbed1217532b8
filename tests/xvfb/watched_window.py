"""LeadDesk as it is, beside which somebody writes down where its cards lie: STORE PLACES (a JSON file)."""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from leaddesk.app import Program, make_application

if TYPE_CHECKING:
    from leaddesk.ui.board.column import Column

_LOOK_MS = 100


def places_of(program: Program) -> dict[str, object]:
    """What a person sees of the board: columns with their cards and rails, in pixels of the screen."""
    content = program.shell.content if program.shell else None
    board = content.page("board") if content else None
    if board is None or not board.isVisible():
        return {}
    # Of the board's page, once services are loaded.
    from leaddesk.ui.board.page import BoardPage

    assert isinstance(board, BoardPage)
    return {
        "columns": [_column(column) for column in board.columns.columns],
        "rails": [{"stage": rail.name, "place": _on_screen(rail)} for rail in board.columns.rails],
        "in_hand": sorted(board.columns.carrying.ids),
        "asks": QApplication.activePopupWidget() is not None,  # what is typed sooner goes nowhere
    }


def _column(column: "Column") -> dict[str, object]:
    cards, view = column.cards, column.list
    rows = [(cards.row_at(row), view.card_at(row)) for row in range(cards.rowCount())]
    return {
        "stage": column.name,
        "place": _on_screen(view.viewport()),
        "cards": {row.name if row else "?": _on_screen(view.viewport(), place) for row, place in rows},
        "selected": len(view.selected_ids()),
    }


def _on_screen(widget: QWidget, place: QRect | None = None) -> list[int]:
    place = place or widget.rect()
    at = widget.mapToGlobal(QPoint(place.left(), place.top()))
    return [at.x(), at.y(), place.width(), place.height()]


def main(store: Path, places: Path) -> int:
    """Run it until its window is closed."""
    application = make_application()
    program = Program(application, store)

    def look() -> None:
        told = json.dumps(places_of(program))
        if not places.exists() or places.read_text("utf-8") != told:
            unfinished = places.with_suffix(".new")
            unfinished.write_text(told, encoding="utf-8")
            unfinished.replace(places)

    timer = QTimer(program, interval=_LOOK_MS)
    timer.timeout.connect(look)
    timer.start()
    program.window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
