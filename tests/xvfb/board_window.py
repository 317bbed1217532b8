"""A window with the board of a sample shop alone; prints where cards lie, and what was done."""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from leaddesk.model.change import Done
from leaddesk.ui.board.page import BoardPage
from leaddesk.ui.kit.words.translations import worded
from tests.ui.surroundings import application, kit_at, make_sample_file

TITLE = "Board alone"


def main(path: Path) -> None:
    """Make the shop, show its board, and run until it is ended."""
    app = application()
    kit = kit_at(make_sample_file(path), settings=path.with_suffix(".json"))
    page = BoardPage(kit)
    page.setWindowTitle(TITLE)
    page.resize(1072, 700)
    page.show()

    def tell(**told: object) -> None:
        sys.stdout.write(json.dumps(told) + "\n")
        sys.stdout.flush()

    def middle(widget: QWidget, x: int, y: int) -> tuple[int, int]:
        at = widget.mapToGlobal(widget.rect().topLeft())
        return at.x() + x, at.y() + y

    def tell_places() -> None:
        columns = []
        for column in page.columns.columns:
            cards = [column.list.card_at(row).center() for row in range(min(4, column.cards.rowCount()))]
            columns.append([middle(column.list.viewport(), at.x(), at.y()) for at in cards])
        rails = [middle(rail, rail.width() // 2, rail.height() // 2) for rail in page.columns.rails]
        tell(columns=columns, rails=rails)

    def tell_board(done: Done) -> None:
        tell(done=worded(done.label))

    kit.workspace.done.connect(tell_board)
    app.focusChanged.connect(lambda before, now: tell(asks=app.activePopupWidget() is not None))
    page.columns.carrying.changed.connect(lambda: tell(carried=len(page.columns.carrying.ids)))
    places = QTimer(page, singleShot=True, interval=1_000)
    places.timeout.connect(tell_places)
    places.start()
    app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
