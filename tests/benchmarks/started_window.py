"""The program as a user starts it on a file, looked at from inside: when the window is painted, and when leads are.

"leads": read ahead, or in the page itself; "page": in the page, which can be worked with. A process of its own, which
imports nothing that the program does not. With BENCHMARK_UNTIL=counted it goes on until everything is counted, and says
what the event loop felt of it.
"""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from time import monotonic, process_time
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from leaddesk import __main__ as program
from leaddesk import app
from leaddesk.storage.window_lock import Hold
from leaddesk.ui.kit.preferences import Preferences

if TYPE_CHECKING:
    from leaddesk.ui.leads.page import LeadsPage

_UNTIL_COUNTED = os.environ.get("BENCHMARK_UNTIL") == "counted"
_TICK_MS = 2


class _Watched(app.Program):
    def __init__(self, application: QApplication, path: Path, hold: Hold | None, preferences: Preferences) -> None:
        super().__init__(application, path, hold, preferences)
        self._told: dict[str, float] = {}
        self._last_tick = self._longest_gap = 0.0
        self.window.painted.connect(lambda: self._tell("window"))
        self.filled.connect(lambda: self._tell("imports"))
        self.filled.connect(lambda: self.ready_shell.workspace.opened.connect(self._opened))

    @override
    def _look_ahead(self) -> None:
        super()._look_ahead()
        if self.ahead is not None:
            self.ahead.ready.connect(self._looked)

    def _looked(self) -> None:
        from leaddesk.ui.leads.first_look import LeadsAhead  # loaded by now, and not before

        if self.window.findChild(LeadsAhead) is not None:
            self._tell("leads")

    def _tell(self, what: str) -> None:
        self._told[what] = monotonic() - float(os.environ["BENCHMARK_STARTED"])
        self._told[f"{what}, cpu"] = process_time()

    def _opened(self) -> None:
        self._tell("file")
        content = self.ready_shell.content
        if content is None:
            raise RuntimeError("the file is open and nothing is shown")
        self._page = cast("LeadsPage", content.page("leads"))
        self._eye = _Eye(self._page, self._shown)
        if _UNTIL_COUNTED:
            self._page.search.counted.connect(lambda _: self._ask_last())

    def _shown(self) -> None:
        self._tell("page")
        if "leads" not in self._told:
            self._tell("leads")
        if not _UNTIL_COUNTED:
            self._end()
        self._last_tick = monotonic()
        timer = QTimer(self, interval=_TICK_MS)
        timer.timeout.connect(self._tick)
        timer.start()

    def _tick(self) -> None:
        now = monotonic()
        self._longest_gap = max(self._longest_gap, now - self._last_tick)
        self._last_tick = now

    def _ask_last(self) -> None:
        """A question behind all others that count."""
        self._tell("footer")
        self.ready_shell.workspace.ask(self._page, lambda _: 0, lambda _: self._counted(), topic="last", last=True)

    def _counted(self) -> None:
        self._tell("all counts")
        self._told["longest gap"] = self._longest_gap
        self._end()

    def _end(self) -> None:
        sys.stdout.write(json.dumps(self._told))
        sys.stdout.flush()
        os._exit(0)


class _Eye(QObject):
    """Sees the table being painted when its first row is there."""

    def __init__(self, page: "LeadsPage", then: Callable[[], None]) -> None:
        super().__init__(page)
        self._page, self._then, self._has_seen = page, then, False
        page.table.viewport().installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        model = self._page.model
        if event.type() == QEvent.Type.Paint and not self._has_seen and model.ids and model.row_with(model.ids[0]):
            self._has_seen = True
            QTimer.singleShot(0, self, self._then)
        return False


if __name__ == "__main__":
    setattr(app, "Program", _Watched)  # noqa: B010 - looked up by its name when the window is opened
    sys.exit(program.main())
