"""A file as the window works on it: opened or made, with what is known of it by heart, and closed again."""

from collections.abc import Callable
from pathlib import Path

import tzlocal

from leaddesk import paths, words
from leaddesk.model.change import Done
from leaddesk.model.days import zone
from leaddesk.model.enums import ChangeKind
from leaddesk.model.errors import BadInputError, InUseError, LeadDeskError
from leaddesk.model.messages import N_, Message
from leaddesk.services import backups, directory
from leaddesk.services.copies_beside import CopiesBeside
from leaddesk.services.desk import Clock, Desk, system_clock
from leaddesk.services.directory import Directory
from leaddesk.services.figures.kept_figures import keep_figures
from leaddesk.services.files import look_at_file, make_file, open_or_look
from leaddesk.storage import window_lock
from leaddesk.storage.store import Store
from leaddesk.storage.tables import JOURNALED
from leaddesk.storage.window_lock import Hold

_OF_OTHERS = N_(
    "{name} has this file open on the computer {computer} since {since}. You are only looking at it: nothing is "
    "written from here."
)
_ELSEWHERE = N_("This file is open in another window. You are only looking at it: nothing is written from here.")
_NOT_WRITTEN = N_(
    "This file or its folder may not be written to. You are only looking at it: nothing is written from here."
)


class OpenFile:
    """An open file and the desk at it."""

    def __init__(
        self,
        store: Store,
        actor: str,
        clock: Clock = system_clock,
        hold: Hold | None = None,
        *,
        backs_up: bool = False,
        looking: Message | None = None,
    ) -> None:
        """The store, and the hold that this window has on the file, are its own from now on.

        `backs_up`: whether it keeps copies of the file; see Desk.
        `looking`: why nothing is written to it; the store is one that is only looked at.
        """
        self._store, self._hold, self.looking = store, hold, looking
        self._copies = CopiesBeside()
        self.desk = Desk(store, actor, clock, self._copies if backs_up else None)

    @property
    def path(self) -> Path:
        """Where it is."""
        return self._store.path

    def directory(self) -> Directory:
        """Settings, stages, channels and names, as they are now."""
        return self.desk.ask(directory.read_directory)

    def directory_after(self, done: Done) -> Directory | None:
        """The directory anew if this change made it stale."""
        return self.directory() if directory.is_stale_after(done) else None

    def everything_changed(self) -> Done:
        """A change, the newest, that may have touched anything."""
        return Done(self.desk.newest_change(), ChangeKind.DO, Message(""), tables=frozenset(JOURNALED))

    def keep_figures(self) -> bool:
        """Keep some of the figures that are not kept; whether any are left. See `kept_figures`."""
        return keep_figures(self._store)

    def tell_of_missed_copies(self, tell: Callable[[LeadDeskError], None]) -> None:
        """Call it, on any thread, when what was before a large change could not be kept, though the change is made."""
        self._copies.missed = tell

    def rest(self) -> None:
        """Close all connections; they are opened again for whoever asks."""
        self._copies.end()
        self._store.close()

    def close(self) -> None:
        """Let go of it."""
        self._copies.end()
        self._store.close()
        if self._hold is not None:
            self._hold.release()


def open_existing(path: Path, actor: str, clock: Clock = system_clock) -> OpenFile:
    """A file that is there; raises StoreError if it is not, cannot be used, or is open in another window.

    That window is brought up, if it is one of this user. A file that may not be written to is looked at.
    """
    hold = _hold(path, actor)
    try:
        store = open_or_look(path, backups.folder())
        looking = Message(_NOT_WRITTEN) if store.looks_only else None
        return OpenFile(store, actor, clock, hold, backs_up=True, looking=looking)
    except BaseException:
        hold.release()
        raise


def open_to_look(path: Path, actor: str, clock: Clock = system_clock) -> OpenFile:
    """A file that another window has open, to be looked at: what is done there is seen here."""
    return OpenFile(look_at_file(path), actor, clock, looking=_who_has(path, actor))


def make_new(path: Path, actor: str, *, language: str, country: str | None, clock: Clock = system_clock) -> OpenFile:
    """A new file where none is, named in this language, in this country or the system's."""
    paths.make_private_dir(path.parent)
    hold = _hold(path, actor)
    try:
        made = make_file(
            path, language=language, country=country or words.system_country(), time_zone=system_zone()
        )
    except BaseException:
        hold.release()
        raise
    return OpenFile(made, actor, clock, hold, backs_up=True)


def _hold(path: Path, actor: str) -> Hold:
    try:
        return window_lock.take(path, actor)
    except InUseError as error:
        error.may_look = not window_lock.summon(path)
        raise


def _who_has(path: Path, actor: str) -> Message:
    """Who has it open, as far as it is known."""
    try:
        window_lock.take(path, actor).release()
    except InUseError as error:
        known = {key: value for key, value in error.message.values.items() if key != "path"}
        if known:
            return Message(_OF_OTHERS, known)
    return Message(_ELSEWHERE)


def system_zone() -> str:
    """The name of the system's time zone; UTC where it has none that is known."""
    try:
        name = tzlocal.get_localzone_name()
        zone(name)
    except (LookupError, ValueError, OSError, BadInputError):
        return "UTC"
    return name
