"""What the shell is made of but does not know: pages, panel and dialogs, handed in by the program's root."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.open_file import OpenFile

if TYPE_CHECKING:
    from leaddesk.model.change import Change
    from leaddesk.services.desk import Desk
    from leaddesk.services.finding import Found
    from leaddesk.services.progress import Progress
    from leaddesk.services.work import Work


@dataclass(frozen=True)
class PageEntry:
    """A page: its name among pages, its title (English, to be translated), its icon, and how it is made."""

    name: str
    title: str
    icon: str
    make: Callable[[Kit], QWidget]
    only_b2b: bool = False
    is_listed: bool = True  # among the pages of sidebar and menu; else shown when it is wished for


class SetSetting(Protocol):
    """The use case that sets a setting of the file."""

    def __call__(self, work: "Work", key: str, value: object) -> "Change":
        """The change."""


class MakeFile(Protocol):
    """Makes a new file where none is."""

    def __call__(self, path: Path, actor: str, *, language: str, country: str | None) -> OpenFile:
        """The file, open."""


class MakeSample(Protocol):
    """Fills a new file with a sample shop."""

    def __call__(self, desk: "Desk", language: str, progress: "Progress") -> object:
        """Done, or StoppedError."""


@dataclass(frozen=True)
class Parts:
    """Everything that is loaded after the first paint."""

    pages: tuple[PageEntry, ...]
    panel: Callable[[Kit], QWidget]
    attached: tuple[Callable[[Kit, QWidget], QObject], ...]  # dialogs that wait for a wish of the navigator
    find: Callable[["Work", str], "Found"]
    count_leads: Callable[["Work", str], int]
    set_setting: SetSetting
    open_file: Callable[[Path, str], OpenFile]
    make_file: MakeFile
    make_sample: MakeSample
    load_rest: Callable[[], None]  # what pages need that were not shown yet; may be called on any thread
