"""The report for support: built from what the program knows of itself, shown before it is saved, sent nowhere."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from leaddesk.model.errors import LeadDeskError
from leaddesk.paths import documents_dir
from leaddesk.ui.kit.failures import report_text
from leaddesk.ui.kit.translations import tr
from leaddesk.ui.shell.choose_file import text_to_save
from leaddesk.ui.shell.crash_dialog import CrashDialog

_NAME = "leaddesk-report.txt"


def show_failure(parent: QWidget | None, report: str) -> None:
    """Tell of an error that nobody foresaw, and what could be saved of it."""
    CrashDialog(report, save, parent).open()


def save_report(parent: QWidget) -> Path | None:
    """Save what the program knows of itself, without an error."""
    return save(parent, report_text(""))


def save(parent: QWidget, text: str) -> Path | None:
    """Ask where, and write it; None if the user thinks better of it, or it cannot be written."""
    path = text_to_save(parent, tr("Save the report"), documents_dir() / _NAME)
    if path is None:
        return None
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise LeadDeskError("“{path}” cannot be written: {reason}.", path=str(path), reason=str(error)) from error
    return path
