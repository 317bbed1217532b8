"""What a user sets for this computer: language, theme, text size, name, recent files. Figures never depend on it."""

import contextlib
import getpass
import json
import os
import tempfile
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from leaddesk.languages import LANGUAGES
from leaddesk.model.errors import StoreError
from leaddesk.model.messages import N_
from leaddesk.paths import config_dir, make_private_dir

THEMES = ("system", "light", "dark")
TEXT_SIZES = range(80, 201)
RECENT_FILES = 10
STATE_LETTERS = 20_000  # of one value of the state, as JSON
STATE_VALUES = 200


def system_user() -> str:
    """The name the user has at this computer, empty if the system does not tell."""
    try:
        return getpass.getuser()
    except (KeyError, ImportError, OSError):
        return ""


@dataclass(frozen=True)
class Settings:
    """The user's settings; `language` None is the system's, `text_size` in percent, recent files newest first.

    `backup_folder` empty is LeadDesk's own. `reminders` are of tasks, outside the window. `state` is how the window was
    left, by names that the window chooses: what JSON can hold.
    """

    language: str | None = None
    theme: str = "system"
    text_size: int = 100
    actor: str = field(default_factory=system_user)
    recent_files: tuple[str, ...] = ()
    reduced_motion: bool = False
    backup_folder: str = ""
    reminders: bool = True
    state: Mapping[str, object] = field(default_factory=dict, hash=False)

    def with_recent(self, path: Path) -> "Settings":
        """These settings with the file as the newest of at most ten recent ones."""
        name = str(path.absolute())
        others = [recent for recent in self.recent_files if recent != name]
        return replace(self, recent_files=(name, *others)[:RECENT_FILES])

    def with_state(self, key: str, value: object) -> "Settings":
        """These settings with a value of the state, as it will be read again: a tuple is a list.

        None forgets the key, as does a value that is too large. Raises TypeError or ValueError if JSON cannot hold it.
        """
        others = {name: kept for name, kept in self.state.items() if name != key}
        text = json.dumps(value, allow_nan=False)
        return replace(self, state=_sensible_state(others | {key: json.loads(text)}))


def settings_path() -> Path:
    """The file that settings are kept in."""
    return config_dir() / "settings.json"


def load_settings(path: Path | None = None) -> Settings:
    """The settings kept in the file; a value that makes no sense is the default instead.

    A file that cannot be read at all is kept beside as `….damaged`, and all are defaults.
    """
    path = path or settings_path()
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError, RecursionError):
        content = None
    if isinstance(content, dict):
        return _sensible(content)
    with contextlib.suppress(OSError):
        path.replace(path.with_name(path.name + ".damaged"))
    return Settings()


def save_settings(settings: Settings, path: Path | None = None) -> None:
    """Write the settings in one step, readable by the user alone; raises StoreError if the file cannot be written."""
    path = path or settings_path()
    make_private_dir(path.parent)
    text = json.dumps(asdict(settings), indent=2) + "\n"  # ASCII: a path may hold bytes that are no UTF-8
    try:
        _replace(path, text)
    except OSError as error:
        reason = error.strerror or str(error)
        raise StoreError(
            N_("The settings cannot be saved in {path}: {reason}."), path=str(path), reason=reason
        ) from error


def _replace(path: Path, text: str) -> None:
    # A temporary file is made with 0600, and keeps that under its new name.
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=path.name)
    written = Path(name)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(descriptor)
        written.replace(path)
    except BaseException:
        written.unlink(missing_ok=True)
        raise


def _sensible(content: Mapping[str, object]) -> Settings:
    settings = Settings()
    match content.get("language"):
        case str(language) if language in LANGUAGES:
            settings = replace(settings, language=language)
    match content.get("theme"):
        case str(theme) if theme in THEMES:
            settings = replace(settings, theme=theme)
    match content.get("text_size"):
        case int(text_size) if text_size in TEXT_SIZES:
            settings = replace(settings, text_size=text_size)
    match content.get("actor"):
        case str(actor) if actor.strip():
            settings = replace(settings, actor=actor)
    match content.get("recent_files"):
        case [*names]:
            recent = tuple(name for name in names if isinstance(name, str))
            settings = replace(settings, recent_files=recent[:RECENT_FILES])
    match content.get("reduced_motion"):
        case bool(reduced_motion):
            settings = replace(settings, reduced_motion=reduced_motion)
    match content.get("backup_folder"):
        case str(backup_folder):
            settings = replace(settings, backup_folder=backup_folder)
    match content.get("reminders"):
        case bool(reminders):
            settings = replace(settings, reminders=reminders)
    match content.get("state"):
        case dict(state):
            settings = replace(settings, state=_sensible_state(state))
    return settings


def _sensible_state(state: Mapping[str, object]) -> dict[str, object]:
    """The newest values, as many as are kept, without those that say nothing, are no JSON or are too large."""
    kept = [(key, value) for key, value in state.items() if value is not None and _fits(key, value)]
    return dict(kept[-STATE_VALUES:])


def _fits(key: str, value: object) -> bool:
    try:
        return len(json.dumps({key: value}, allow_nan=False)) <= STATE_LETTERS
    except (ValueError, RecursionError):  # infinite or no number, which Python's JSON reads
        return False
