"""The whole program at one file, in a process of its own, worked at as a person does, with a pulse that tells gaps."""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, Qt, QTimer, qInstallMessageHandler
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from leaddesk.app import Program, make_application
from leaddesk.settings import Settings, save_settings
from tests.benchmarks.waiting import quiet
from tests.pulse import Pulse

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit
    from leaddesk.ui.leads.page import LeadsPage

_LOOK_MS, _FRAME_MS, _KEY_MS, _TICK_MS = 10, 16, 90, 1
_FRAMES, _MANY = 250, 50_000
_WORDS = "rossi oste"
_INDEXED = ("name", "-value", "created", "-name", "value") * 3

Told = dict[str, tuple[float, float, float]]


class Worker:
    """Does one thing after the other at the page of leads, and writes down how the window bore it."""

    def __init__(self, program: Program, kit: "Kit", page: "LeadsPage") -> None:
        """The page is shown, and the window calm."""
        self._kit, self._page = kit, page
        self._workspace = program.ready_shell.workspace
        self.told: Told = {}

    def work(self) -> None:
        """All of it."""
        page = self._page
        self._do("scroll from end to end", self._scroll)
        sorts = [column.sort for column in page.model.columns.columns if column.sort]
        gaps = {sort: self._sort(sort) for sort in sorts}
        worst = max(gaps, key=lambda sort: gaps[sort][1])
        self.told[f"sort by {len(sorts)} columns, worst {worst}"] = gaps[worst]
        again = sorted(map(self._sort, _INDEXED), key=lambda gap: gap[1])
        self.told[f"sort by an indexed column, middle of {len(again)}"] = again[len(again) // 2]
        page.table.sort_requested.emit("-created")
        quiet(self._kit)
        self._do(f"type “{_WORDS}” in the search", self._type)
        self._do("filter is:open value:>100", lambda: page.show_query("is:open value:>100"))
        self._do("show all again", lambda: page.show_query(""))
        self._do("edit a cell", self._edit)
        self._do(f"select {_MANY:,} leads", lambda: page.table.select_ids(list(page.model.ids[:_MANY])))
        self._do(f"set a city for {_MANY:,}", self._edit_many)
        self._do("undo that", lambda: self._until_done(self._workspace.undo))
        self._do("redo that", lambda: self._until_done(self._workspace.redo))

    def _do(self, deed: str, work: Callable[[], object]) -> None:
        self.told[deed] = self._measured(work)

    def _measured(self, work: Callable[[], object]) -> tuple[float, float, float]:
        """The longest gap, the longest of the program's own making, and how long it took, in seconds."""
        pulse = Pulse(_TICK_MS)
        work()
        quiet(self._kit)
        _pause(10 * _LOOK_MS)
        pulse.stop()
        lengths = [gap.length for gap in pulse.gaps]
        return max(lengths), max(gap.own for gap in pulse.gaps), sum(lengths)

    def _sort(self, sort: str) -> tuple[float, float, float]:
        return self._measured(lambda: self._page.table.sort_requested.emit(sort))

    def _scroll(self) -> None:
        bar = self._page.table.verticalScrollBar()
        for frame in range(_FRAMES + 1):
            bar.setValue(bar.maximum() * frame // _FRAMES)
            _pause(_FRAME_MS)
        bar.setValue(0)

    def _type(self) -> None:
        self._page.focus_search()
        field = QApplication.focusWidget()
        assert field is not None
        for letter in _WORDS:
            QTest.keyClicks(field, letter)
            _pause(_KEY_MS)

    def _edit(self) -> None:
        table, model = self._page.table, self._page.model
        table.setFocus()
        table.setCurrentIndex(model.index(3, model.columns.places["owner"]))
        QTest.keyClick(table, Qt.Key.Key_F2)
        editor = table.viewport().findChild(QLineEdit)
        assert editor is not None
        editor.setText("Zoe")
        self._until_changed(lambda: QTest.keyClick(editor, Qt.Key.Key_Return))

    def _edit_many(self) -> None:
        # Of the page, once the services are loaded.
        from leaddesk.ui.leads.bulk_edit import BulkEdit

        QTest.keyClick(self._page.table, Qt.Key.Key_E)
        (dialog,) = self._page.window().findChildren(BulkEdit)
        dialog.field.setCurrentIndex(dialog.field.findData("city"))
        assert isinstance(dialog.value, QLineEdit)
        dialog.value.setText("Umeå")
        self._until_done(dialog.save)

    def _until_done(self, work: Callable[[], object]) -> None:
        self._after(work, self._workspace.done)

    def _until_changed(self, work: Callable[[], object]) -> None:
        self._after(work, self._workspace.changed)

    @staticmethod
    def _after(work: Callable[[], object], signal: object) -> None:
        heard: list[object] = []
        signal.connect(heard.append)  # type: ignore[attr-defined]
        work()
        _until(lambda: bool(heard))
        signal.disconnect(heard.append)  # type: ignore[attr-defined]


def main(path: Path) -> int:
    """Work through it, and print what the pulse told."""
    qInstallMessageHandler(lambda *_: None)
    save_settings(Settings(language="en", theme="light", actor="Ada", state={"page": "leads"}))
    application = make_application()
    program = Program(application, path)
    program.window.resize(1280, 800)
    pulse = Pulse()
    program.window.show()
    _until(lambda: program.shell is not None and program.shell.content is not None)
    shell = program.ready_shell
    page = shell.content.page("leads") if shell.content else None
    # As above.
    from leaddesk.ui.leads.page import LeadsPage

    assert isinstance(page, LeadsPage)
    assert shell.kit is not None
    _until(lambda: page.model.rowCount() > 0)
    quiet(shell.kit)
    pulse.stop()
    worker = Worker(program, shell.kit, page)
    lengths = [gap.length for gap in pulse.gaps]
    worker.told["open"] = max(lengths), max(gap.own for gap in pulse.gaps), sum(lengths)
    worker.work()
    program.window.close()
    program.stop()
    sys.stdout.write(json.dumps(worker.told))
    return 0


def _pause(ms: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(ms, loop, loop.quit)
    loop.exec()


def _until(is_so: Callable[[], bool]) -> None:
    """Let the loop run until something holds; it is looked at a hundred times a second."""
    while not is_so():
        _pause(_LOOK_MS)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
