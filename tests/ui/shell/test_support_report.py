"""The report for support: seen before it is saved, and for nobody else to read."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QPlainTextEdit

from leaddesk.ui.shell.crash_dialog import CrashDialog
from leaddesk.ui.shell.reports import save, show_report
from tests.ui.surroundings import close_windows, window_over


def test_it_is_shown_whole_before_it_is_saved(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, path = window_over(), tmp_path / "report.txt"
    show_report(window)
    (dialog,) = window.findChildren(CrashDialog)
    (text,) = dialog.findChildren(QPlainTextEdit)
    assert text.toPlainText() == dialog.report
    assert dialog.windowTitle() == "Report for support"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    assert save(window, dialog.report) == path
    assert (path.read_text(encoding="utf-8"), path.stat().st_mode & 0o777) == (dialog.report, 0o600)
    close_windows()
