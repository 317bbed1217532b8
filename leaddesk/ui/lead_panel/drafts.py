"""What was begun to be written about a lead and not said yet, for as long as the window is open."""

from pathlib import Path
from weakref import WeakKeyDictionary

from leaddesk.ui.kit.workspace import Workspace

# By workspace: the panel is made anew when the language or the theme changes, and loses nothing.
_KEPT: WeakKeyDictionary[Workspace, dict[tuple[Path, int], str]] = WeakKeyDictionary()


class Drafts:
    """Of the leads of the open file."""

    def __init__(self, workspace: Workspace) -> None:
        """Those begun before as well."""
        self._workspace = workspace
        self._texts = _KEPT.setdefault(workspace, {})

    def of(self, lead_id: int) -> str:
        """What was begun for a lead."""
        return self._texts.get((self._workspace.path, lead_id), "")

    def keep(self, lead_id: int, text: str) -> None:
        """Remember it; an empty one is forgotten."""
        key = (self._workspace.path, lead_id)
        if text.strip():
            self._texts[key] = text
        else:
            self._texts.pop(key, None)
