"""The shop's calendar day for what is painted again and again, past midnight too."""

from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from leaddesk.ui.kit.workspace import Workspace


class Today:
    """Called, it is today; once the file is closed, the last day that was known."""

    def __init__(self, workspace: "Workspace") -> None:
        """Of an open file."""
        self._workspace = workspace
        self._day = workspace.today

    def __call__(self) -> date:
        """The day."""
        if self._workspace.is_open:
            self._day = self._workspace.today
        return self._day
