"""The report for support: built from what the program knows of itself, shown before it is saved, sent nowhere."""

import importlib.metadata
import os
import platform
from collections.abc import Iterator
from pathlib import Path

import PySide6
from PySide6.QtCore import QLocale, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from leaddesk.model.errors import LeadDeskError
from leaddesk.paths import documents_dir
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.shell.choose_file import text_to_save
from leaddesk.ui.shell.crash_dialog import CrashDialog
from leaddesk.version import VERSION

_NAME = "leaddesk-report.txt"
_NEW = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
_LIBRARIES = ("PySide6-Essentials", "SQLAlchemy", "sqlmodel", "pydantic", "sqlcipher3")


def show_failure(parent: QWidget | None, report: str) -> None:
    """Tell of an error that nobody foresaw, and what could be saved of it."""
    CrashDialog(report, save, parent).open()


def show_report(parent: QWidget) -> None:
    """Show what the program knows of itself, without an error, and what could be saved of it."""
    CrashDialog(report_text(""), save, parent, is_failure=False).open()


def save(parent: QWidget, text: str) -> Path | None:
    """Ask where, and write it; None if the user thinks better of it, or it cannot be written."""
    path = text_to_save(parent, tr("Save the report"), documents_dir() / _NAME)
    if path is None:
        return None
    try:
        with os.fdopen(os.open(path, _NEW, 0o600), "w", encoding="utf-8") as file:
            file.write(text)
    except OSError as error:
        raise LeadDeskError("“{path}” cannot be written: {reason}.", path=str(path), reason=str(error)) from error
    return path


def report_text(place: str, *, sqlite: str = "") -> str:
    """What a user may send: which LeadDesk this is, what it stands on, and where the error was (`traceback_text`)."""
    shown_by = QGuiApplication.platformName() if QGuiApplication.instance() is not None else "no window"
    lines = [
        f"LeadDesk {VERSION}",
        f"{platform.platform()}, {QLocale.system().name()}",
        f"Python {platform.python_version()}, {platform.machine()}",
        f"Qt {qVersion()} ({shown_by}), PySide6 {PySide6.__version__}",
        *([f"SQLite {sqlite}"] if sqlite else []),
        ", ".join(_versions()),
    ]
    return "\n".join([*lines, "", place, ""])


def _versions() -> Iterator[str]:
    for name in _LIBRARIES:
        try:
            yield f"{name} {importlib.metadata.version(name)}"
        except importlib.metadata.PackageNotFoundError:  # not on every system, and a bundle has no such records
            continue
