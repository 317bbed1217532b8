"""Ending a program in a test."""

from PySide6.QtCore import QCoreApplication, QEvent

from leaddesk.app import Program


def end(program: Program) -> None:
    """Close its window as a user does, and let go of it: what stays is styled anew at every later start."""
    program.window.close()
    program.stop()
    program.window.deleteLater()
    program.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
