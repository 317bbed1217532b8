"""The window: builds everything once and runs until it is closed."""

from pathlib import Path

from leaddesk.model.errors import LeadDeskError
from leaddesk.model.messages import N_


def open_window(path: Path | None) -> int:
    """Open the window on a file, the user's own unless named; returns the exit code."""
    raise LeadDeskError(
        N_("This version has no window yet; `leaddesk --help` lists what can be done with {file} on the command line."),
        file=str(path) if path else "your file",
    )
