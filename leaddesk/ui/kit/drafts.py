"""What was begun to be written about a lead or an account and not said yet, for as long as the window is open."""

from pathlib import Path
from typing import Literal
from weakref import WeakKeyDictionary

from leaddesk.ui.kit.workspace import Workspace

Subject = Literal["lead", "account"]

# By workspace: what shows them is made anew when the language or the theme changes, and loses nothing.
_KEPT: WeakKeyDictionary[Workspace, dict[tuple[Path, Subject, int], str]] = WeakKeyDictionary()


class Drafts:
    """Of the leads, or of the accounts, of the open file."""

    def __init__(self, workspace: Workspace, subject: Subject) -> None:
        """Those begun before as well."""
        self._workspace, self._subject = workspace, subject
        self._texts = _KEPT.setdefault(workspace, {})

    def of(self, subject_id: int) -> str:
        """What was begun for one of them."""
        return self._texts.get(self._key(subject_id), "")

    def keep(self, subject_id: int, text: str) -> None:
        """Remember it; an empty one is forgotten."""
        if text.strip():
            self._texts[self._key(subject_id)] = text
        else:
            self._texts.pop(self._key(subject_id), None)

    def _key(self, subject_id: int) -> tuple[Path, Subject, int]:
        return self._workspace.path, self._subject, subject_id
