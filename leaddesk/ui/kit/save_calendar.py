"""Asking where a task is to be saved for a calendar, and saving it there."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from leaddesk.paths import documents_dir
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from leaddesk.services.work import Work


def save_for_calendar(kit: Kit, parent: QWidget, due_on: date | None, write: Callable[["Work", Path], Path]) -> None:
    """`write` is the use case that writes the task; what became of it is told."""
    folder = Path(kit.preferences.state("export.folder", str(documents_dir())))
    chosen, _ = QFileDialog.getSaveFileName(
        parent.window(), tr("Save for the calendar"), str(folder / f"{due_on}.ics"), "iCalendar (*.ics)"
    )
    if chosen:
        path = Path(chosen if Path(chosen).suffix else f"{chosen}.ics")
        told = kit.navigator.notice_requested
        kit.workspace.ask(
            parent,
            lambda work: write(work, path),
            lambda out: told.emit("success", tr("Saved as {file}.", file=out.name)),
            topic="calendar",
        )
