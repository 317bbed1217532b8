"""The floor of a start: an empty PySide6 widget, which says when it was painted; a process of its own."""

import json
import os
import sys
from time import monotonic, process_time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget


class _Empty(QWidget):
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - to mark it would be one more import
        wall_s = monotonic() - float(os.environ["BENCHMARK_STARTED"])
        sys.stdout.write(json.dumps({"window": wall_s, "window, cpu": process_time()}))
        QTimer.singleShot(0, QApplication.quit)


if __name__ == "__main__":
    application = QApplication([])
    window = _Empty()
    window.resize(1280, 800)
    window.show()
    application.exec()
