"""What the shell is made of but does not know: pages, panel and dialogs, handed in by the program's root."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from leaddesk.model.backups import Backup, Salvaged
from leaddesk.model.messages import N_, Message
from leaddesk.model.selling import PAGES_OF_FIRMS, selling_in
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.open_file import OpenFile
from leaddesk.ui.kit.workspace import Workspace

if TYPE_CHECKING:
    from leaddesk.model.change import Change
    from leaddesk.model.deleted_lead import DeletedLead
    from leaddesk.services.desk import Desk
    from leaddesk.services.finding import Found
    from leaddesk.services.progress import Progress
    from leaddesk.services.work import Work


@dataclass(frozen=True)
class PageHead:
    """A page: its name among pages, its title (English, to be translated), and its icon.

    `counted` is a search: how many leads it finds stands beside the title; empty: no count.
    """

    name: str
    title: str
    icon: str
    is_listed: bool = True  # among the pages of sidebar and menu; else shown when it is wished for
    counted: str = ""
    within: str = ""  # the listed page that it is another view of


PAGES = (
    PageHead("today", N_("Today"), "sun", counted="due:<=today"),
    PageHead("leads", N_("Leads"), "users-round"),
    PageHead("board", N_("Board"), "square-kanban"),
    PageHead("channels", N_("Channels"), "chart-column"),
    PageHead("accounts", N_("Accounts"), "building"),
    PageHead("sales", N_("Sales"), "receipt-euro"),
    PageHead("reports", N_("Reports"), "file-chart-column"),
    PageHead("funnel", N_("Sales funnel"), "funnel", is_listed=False, within="board"),
    PageHead("import", N_("Import"), "file-up", is_listed=False),
    PageHead("duplicates", N_("Duplicates"), "merge", is_listed=False),
)


def pages_in(mode: str) -> tuple[PageHead, ...]:
    """The pages of a file in this mode."""
    firms = selling_in(mode).firms
    return tuple(head for head in PAGES if firms or head.name not in PAGES_OF_FIRMS)


class SetSetting(Protocol):
    """The use case that sets a setting of the file."""

    def __call__(self, work: "Work", key: str, value: object) -> "Change":
        """The change."""


class ReadDeleted(Protocol):
    """Reads the leads that were deleted last, the newest first."""

    def __call__(self, work: "Work", limit: int, /) -> "Sequence[DeletedLead]":
        """So many at most."""


class RestoreLead(Protocol):
    """The use case that brings a lead back that a change removed."""

    def __call__(self, work: "Work", change_id: int, lead_id: int, /) -> "Change":
        """The change."""


class MakeFile(Protocol):
    """Makes a new file where none is."""

    def __call__(self, path: Path, actor: str, *, language: str, country: str | None) -> OpenFile:
        """The file, open."""


class MakeSample(Protocol):
    """Fills a new file with a sample shop."""

    def __call__(self, desk: "Desk", language: str, progress: "Progress") -> object:
        """Done, or StoppedError."""


class Backups(Protocol):
    """What can be done with backups; none of it on the window's thread."""

    def folder(self) -> Path:
        """Where they are kept."""

    def make(self, path: Path, why: str, now: datetime, is_to_stop: Callable[[], bool], /) -> Path:
        """Make a verified one, and let older ones thin out."""

    def listed(self, path: Path, /) -> Sequence[Backup]:
        """Those of a file, newest first."""

    def way_on(self, path: Path, /) -> tuple[Backup | None, bool]:
        """Of a damaged file: the newest that can be opened, and whether there may be something left to be read."""

    def save_to(self, path: Path, target: Path, /) -> None:
        """Write a verified copy of the file to where the user said."""

    def salvage(self, path: Path, word: str, /) -> Salvaged:
        """Read what can be read of a damaged file into a new one beside it, which has the word in its name."""

    def restore(self, copy: Path, path: Path, /) -> Path | None:
        """Let the file, which is open nowhere, be a backup's content; returns where what it held is kept."""


@dataclass(frozen=True)
class Parts:
    """Everything that is loaded after the first paint."""

    pages: Mapping[str, Callable[[Kit], QWidget]]  # how each of the pages is made, by its name
    panel: Callable[[Kit], QWidget]
    attached: tuple[Callable[[Kit, QWidget], QObject], ...]  # dialogs that wait for a wish of the navigator
    help: Callable[[Kit, QWidget], QObject]  # likewise, and also where no file is open
    find: Callable[["Work", str], "Found"]
    counts: Mapping[str, Callable[["Work", str], int]]  # how many rows of a page a search finds, by the page's name
    set_setting: SetSetting
    deleted_leads: ReadDeleted
    restore_lead: RestoreLead
    open_file: Callable[[Path, str], OpenFile]
    look_at: Callable[[Path, str], OpenFile]  # a file that is open elsewhere
    make_file: MakeFile
    make_sample: MakeSample
    sample_run: Callable[["Work"], int | None]  # the run that made the sample shop in the file, if that is one
    backups: Backups
    load_rest: Callable[[Workspace, QObject], None]  # lets what is not shown yet be loaded beside the window
    risk_of: Callable[[Path], Message | None]  # of where a file lies; asked beside the window
