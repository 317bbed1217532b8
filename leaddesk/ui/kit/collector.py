"""Looking for cycles of objects that nobody needs any more, on the window's thread only."""

import gc
import sys

from PySide6.QtCore import QObject, QTimer

LOOK_EVERY_MS = 1_000
_LOOKS_OF_START = 10


class Collector(QObject):
    """Takes the place of the interpreter's own search for as long as it lives.

    The interpreter looks for cycles on whichever thread happens to make objects. A page that is gone may be in one, and
    a widget that is destroyed on a worker's thread takes the program with it.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        """Begins at once; must be made on the window's thread."""
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        self._modules, self._looks = len(sys.modules), 0
        gc.disable()
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect the oldest generation that has grown beyond its threshold, and the younger ones with it.

        What modules that were loaded meanwhile are made of stays until the end: it would take the window's time again
        and again. While the program starts, when there is little else, it is not looked through at all.
        """
        self._looks += 1
        counts, has_loaded = gc.get_count(), len(sys.modules) > self._modules
        if has_loaded and self._looks <= _LOOKS_OF_START:
            self._keep()
            return
        for generation in (2, 1, 0):
            if counts[generation] > self._thresholds[generation]:
                gc.collect(generation)
                if generation == 2 and has_loaded:
                    self._keep()
                return

    def _keep(self) -> None:
        gc.freeze()
        self._modules = len(sys.modules)

    def end(self) -> None:
        """Let the interpreter look by itself again."""
        self._timer.stop()
        gc.enable()
