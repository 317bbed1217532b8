"""The dialog of stages alone, at a new file; prints where its rows lie, and their order where table and file agree."""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QTimer

from leaddesk.ui.stages.dialog import StagesDialog
from tests.ui.surroundings import application, kit_at, make_sample_file, window_over

TITLE = "Pipelines and stages"


def main(path: Path) -> None:
    """Make the file, show the dialog, and run until it is ended."""
    app = application()
    kit = kit_at(make_sample_file(path, leads=20), settings=path.with_suffix(".json"))
    dialog = StagesDialog(kit, 1, window_over())
    dialog.show()

    def tell(**told: object) -> None:
        sys.stdout.write(json.dumps(told) + "\n")
        sys.stdout.flush()

    def tell_rows() -> None:
        table = dialog.pane.table
        middles = [table.visualItemRect(item).center() for row in range(6) if (item := table.item(row, 0)) is not None]
        places = [table.viewport().mapToGlobal(at) for at in middles]
        tell(rows=[(at.x(), at.y()) for at in places], height=table.rowHeight(0))

    told: list[list[str]] = []

    def tell_order() -> None:
        table, stages = dialog.pane.table, [each.name for each in kit.workspace.directory.stages_of(1)]
        shown = [item.text() for row in range(table.rowCount()) if (item := table.item(row, 0)) is not None]
        if shown == stages and told[-1:] != [stages]:
            told.append(stages)
            tell(stages=stages)
            if len(told) == 1:
                places.start()  # once the window stands where it stays

    places = QTimer(dialog, singleShot=True, interval=1_000)
    places.timeout.connect(tell_rows)
    orders = QTimer(dialog, interval=50)
    orders.timeout.connect(tell_order)
    orders.start()
    app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
