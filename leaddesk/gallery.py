"""The window where there is no screen: its pages, drawn to files."""

from pathlib import Path

from leaddesk.app import Program, make_application
from leaddesk.ui.shell.pictures import Pictures


def draw_pages(path: Path, folder: Path) -> list[Path]:
    """Draw the pages of a file to PNG files in a folder; returns them in the order of the pages.

    The Qt platform must be one without a screen (`offscreen`), chosen before.
    """
    application = make_application()
    program = Program(application, path)
    made: list[Path] = []

    def end(files: list[Path]) -> None:
        made.extend(files)
        program.window.close()

    program.filled.connect(lambda: Pictures(program.ready_shell, folder, end))
    program.window.show()
    try:
        application.exec()
    finally:
        program.stop()
    return made
