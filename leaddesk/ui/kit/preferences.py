"""The user's settings while the window is open, and how the window was left."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from leaddesk.paths import default_store
from leaddesk.settings import Settings, load_settings, save_settings

T = TypeVar("T")


class Preferences(QObject):
    """Settings are saved as they are changed; how the window looks is kept until `save`, when it closes."""

    changed = Signal()  # language, theme, text size, name or motion

    def __init__(self, path: Path | None = None, parent: QObject | None = None) -> None:
        """From the user's own settings file, unless named."""
        super().__init__(parent)
        self._path = path
        self._settings = load_settings(path)

    @property
    def settings(self) -> Settings:
        """What is set now."""
        return self._settings

    def update(self, fields: Mapping[str, object]) -> None:
        """Set fields of `Settings`, and save."""
        becomes = replace(self._settings, **dict[str, Any](fields))
        if becomes != self._settings:
            self._settings = becomes
            self.save()
            self.changed.emit()

    @property
    def last_file(self) -> Path:
        """The file to open unless one is named: the newest, if it is still there."""
        recent = [Path(name) for name in self._settings.recent_files[:1]]
        return next((path for path in recent if path.exists()), default_store())

    def is_newest(self, path: Path) -> bool:
        """Whether this is the file that was opened last."""
        return self._settings.recent_files[:1] == (str(path.absolute()),)

    def add_recent(self, path: Path) -> None:
        """Remember a file as the newest that was opened; what was searched for in another one is forgotten."""
        if not self.is_newest(path):
            for key in self._settings.state:
                if key.endswith((".query", "board_place")):
                    self.keep(key, None)
        self._settings = self._settings.with_recent(path)
        self.save()

    def state(self, key: str, default: T) -> T:
        """How something was left, if it is of the default's type."""
        kept = self._settings.state.get(key, default)
        return kept if isinstance(kept, type(default)) else default

    def keep(self, key: str, value: object) -> None:
        """Remember how something is left."""
        self._settings = self._settings.with_state(key, value)

    def save(self) -> None:
        """Write it all down; raises StoreError if that cannot be done."""
        save_settings(self._settings, self._path)
