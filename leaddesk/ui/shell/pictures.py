"""Pictures of every page, for where there is no screen to show the window on."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QSize, QTimer
from PySide6.QtWidgets import QWidget

from leaddesk.paths import make_private_dir
from leaddesk.ui.kit.tables.table_view import TableView
from leaddesk.ui.shell.shell import Shell

SIZE = QSize(1280, 800)
_SETTLED_MS = 400
_SEEN = 12  # rows


class Pictures(QObject):
    """Shows one page after the other, waits until all its questions are answered, and draws the window to a file."""

    def __init__(self, shell: Shell, folder: Path, then: Callable[[list[Path]], None]) -> None:
        """Begins when the shell's file is open; `then` hears of the files that were made."""
        super().__init__(shell)
        self._shell, self._folder, self._then = shell, make_private_dir(folder), then
        self._made: list[Path] = []
        self._scenes = self._each_scene()
        shell.workspace.opened.connect(lambda: QTimer.singleShot(0, self, self._next))

    def _each_scene(self) -> Iterator[str]:
        for number, name in enumerate(self._shell.page_names(), 1):
            page = self._shell.show_page(name)
            table = page.findChild(TableView) if page is not None and name == "leads" else None
            if table is not None:
                yield ""
                table.selectRow(_first_open(page))
                table.opened.emit(table.currentIndex())
            yield f"{number}-{name}"
            if table is not None and self._shell.kit is not None:
                self._shell.kit.navigator.lead_requested.emit(0)

    def _next(self) -> None:
        self._shell.window.resize(SIZE)
        scene = next(self._scenes, None)
        if scene is None:
            self._then(self._made)
        else:
            self._when_settled(lambda: self._draw(scene))

    def _draw(self, scene: str) -> None:
        if scene:
            path = self._folder / f"{scene}.png"
            self._shell.window.grab().save(str(path))
            self._made.append(path)
        self._next()

    def _when_settled(self, then: Callable[[], None]) -> None:
        """Behind everything that the page asks, and what it asks after those answers."""
        workspace = self._shell.workspace

        def once_more(_: object) -> None:
            workspace.ask(
                self, lambda _: None, lambda _: QTimer.singleShot(_SETTLED_MS, self, then), topic="settled", low=True
            )

        workspace.ask(self, lambda _: None, once_more, topic="asked")


def _first_open(page: QWidget | None) -> int:
    """The row of the first open lead with a value, of those that can be seen; else the first row."""
    model = page.model  # type: ignore[union-attr] # what a page of leads must have
    rows = [model.row_at(row) for row in range(min(_SEEN, model.rowCount()))]
    is_open = [row is not None and row.lead.status == "open" and bool(row.lead.value_minor) for row in rows]
    return is_open.index(True) if any(is_open) else 0
