"""A window with two lists and a field, to try the hands of the screen on; it says what they did."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHBoxLayout, QLineEdit, QListWidget, QWidget


def say(*words: object) -> None:
    """Write them at once."""
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def main() -> int:
    """Show the window until it is closed."""
    app = QApplication(sys.argv)
    window = QWidget()
    window.setWindowTitle("Two lists")
    row = QHBoxLayout(window)
    left, right, field = QListWidget(), QListWidget(), QLineEdit()
    left.addItems(["Anna", "Bo", "Carla"])
    for each in (left, right):
        each.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        each.setDefaultDropAction(Qt.DropAction.MoveAction)
        row.addWidget(each)
    row.addWidget(field)
    right.model().rowsInserted.connect(lambda: say("dropped", right.count()))
    field.textChanged.connect(lambda text: say("typed", text))
    left.itemDoubleClicked.connect(lambda item: say("double", item.text()))
    window.setGeometry(100, 100, 900, 400)
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
