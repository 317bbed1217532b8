"""Looking for cycles of objects that nobody needs any more, on the window's thread only."""

import gc
import sys

from PySide6.QtCore import QObject, QTimer

LOOK_EVERY_MS = 1_000


class Collector(QObject):
    """Takes the place of the interpreter's own search for as long as it lives.

    The interpreter looks for cycles on whichever thread happens to make objects. A page that is gone may be in one, and
    a widget that is destroyed on a worker's thread takes the program with it.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        """Begins at once; must be made on the window's thread."""
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        self._modules = len(sys.modules)
        gc.disable()
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect the oldest generation that has grown beyond its threshold, and the younger ones with it.

        After all of them: what modules that were loaded meanwhile are made of stays until the end, and would take the
        window's time again and again.
        """
        counts = gc.get_count()
        for generation in (2, 1, 0):
            if counts[generation] > self._thresholds[generation]:
                gc.collect(generation)
                if generation == 2 and len(sys.modules) > self._modules:
                    gc.freeze()
                    self._modules = len(sys.modules)
                return

    def end(self) -> None:
        """Let the interpreter look by itself again."""
        self._timer.stop()
        gc.enable()
