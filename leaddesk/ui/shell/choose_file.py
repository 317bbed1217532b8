"""Choosing files: the system's own dialogs, with our words."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from leaddesk.ui.kit.words.translations import tr

SUFFIX = ".leaddesk"


def _kinds() -> str:
    return tr("LeadDesk files") + f" (*{SUFFIX})"


def _with_ending(name: str) -> Path | None:
    path = Path(name) if name else None
    return path if path is None or path.suffix else path.with_name(path.name + SUFFIX)


def file_to_open(parent: QWidget, folder: Path) -> Path | None:
    """An existing file; None if the user thinks better of it."""
    name, _ = QFileDialog.getOpenFileName(parent, tr("Open file"), str(folder), _kinds())
    return Path(name) if name else None


def file_to_make(parent: QWidget, folder: Path) -> Path | None:
    """Where a new file is to be; its name gets our ending."""
    proposal = folder / (tr("My shop") + SUFFIX)
    name, _ = QFileDialog.getSaveFileName(parent, tr("New file"), str(proposal), _kinds())
    return _with_ending(name)


def copy_to_save(parent: QWidget, proposal: Path) -> Path | None:
    """Where a copy of the file is to be; the system asks before one takes the place of another."""
    name, _ = QFileDialog.getSaveFileName(parent, tr("Save a backup"), str(proposal), _kinds())
    return _with_ending(name)


def folder_for_backups(parent: QWidget, folder: Path) -> Path | None:
    """Another folder to keep backups in."""
    name = QFileDialog.getExistingDirectory(parent, tr("Folder for backups"), str(folder))
    return Path(name) if name else None


def text_to_save(parent: QWidget, title: str, proposal: Path) -> Path | None:
    """Where a text is to be saved."""
    name, _ = QFileDialog.getSaveFileName(parent, title, str(proposal), tr("Text files") + " (*.txt)")
    return Path(name) if name else None
