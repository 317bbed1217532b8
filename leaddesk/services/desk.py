"""The desk: one open file, at which changes are made, undone, redone and asked about, one transaction each."""

import gc
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Concatenate, ParamSpec, Protocol, TypeVar

from leaddesk.model.backups import BEFORE_CHANGE, BEFORE_UNDO
from leaddesk.model.change import Change, Done, HistoryEntry, Kept
from leaddesk.model.days import when_at
from leaddesk.model.enums import ChangeKind
from leaddesk.model.errors import NotFoundError
from leaddesk.model.messages import N_, Message
from leaddesk.services.import_history import RunTold, run_told
from leaddesk.services.progress import SILENT, Progress, is_to_stop
from leaddesk.services.work import Work
from leaddesk.storage import history, journal, undo, values
from leaddesk.storage.engine import Connection
from leaddesk.storage.row_writer import Author
from leaddesk.storage.store import Store

_FEW_ROWS = 1_000
_QUICKLY_COPIED = 16 << 20  # bytes: copied and examined in a moment

P = ParamSpec("P")
T = TypeVar("T")

Clock = Callable[[], datetime]


class Copies(Protocol):
    """Keeps copies of the file."""

    def keep(self, path: Path, why: str, now: datetime, is_to_stop: Callable[[], bool], /) -> None:
        """Keep one of the file as it is now; raises StoreError if it cannot, and StoppedError if it is to stop."""

    def wait(self) -> None:
        """Wait for those on their way."""

    def make_room(self) -> AbstractContextManager[None]:
        """Let those on their way rest while the block writes."""


def system_clock() -> datetime:
    """Now, in UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True)
class Steps:
    """What undo and redo would take back, by the names of the changes; None where there is nothing.

    `undoes_much` and `redoes_much` tell whether that is an import or a change of many rows, which takes a while.
    """

    undo: Message | None = None
    redo: Message | None = None
    undoes_much: bool = False
    redoes_much: bool = False


@contextmanager
def _no_search_for_cycles() -> Iterator[None]:
    """Keep the interpreter from looking for cycles: a million rows have none, and it would look a tenth of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


class _OnlyTriedError(Exception):
    """Takes back what was tried."""

    def __init__(self, done: Done) -> None:
        super().__init__()
        self.done = done


class Desk:
    """Runs use cases on a file in the name of somebody."""

    def __init__(
        self, store: Store, actor: str, clock: Clock = system_clock, copies: Copies | None = None
    ) -> None:
        """The desk uses the store but does not own it: who opened it closes it.

        `copies` backs the file up before an import, before many rows change at once, and before an import is taken
        back; not before a few rows are taken back from a large file, which would take long for little.
        """
        self._store = store
        self._copies = copies
        self._actor = actor
        self._clock = clock

    @property
    def path(self) -> Path:
        """The file."""
        return self._store.path

    @property
    def actor(self) -> str:
        """In whose name."""
        return self._actor

    def sit_down(self, actor: str) -> None:
        """Let somebody else work at the desk from now on."""
        self._actor = actor

    def now(self) -> datetime:
        """The time by the desk's clock, in UTC."""
        return self._clock()

    def do(self, use_case: Callable[Concatenate[Work, P], Change], *args: P.args, **kwargs: P.kwargs) -> Done:
        """Let a use case say what to change, and write it: all of it or nothing.

        What changes no row is no step of the history: the next undo takes back what was done before.
        """
        return self.do_much(lambda work: use_case(work, *args, **kwargs), SILENT)

    def do_much(self, use_case: Callable[[Work], Change], progress: Progress) -> Done:
        """As `do`, and say meanwhile how many rows are written of all that are to be."""
        with self._writing() as con:
            work = self._work(con)
            wanted = use_case(work)
            if not wanted.rows:
                return Done(history.newest_change(con), ChangeKind.DO, wanted.label)
            if len(wanted.rows) > _FEW_ROWS:
                self.keep_copy(BEFORE_CHANGE, progress)  # of the file as it is before this transaction
            return journal.apply(con, self._author(work), wanted, tell=progress.report)

    def run(self, job: Callable[Concatenate[Work, Author, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Let a bulk job write as one change, known by its import run: all of it or nothing."""
        if self._copies is not None:
            self._copies.wait()  # what is to be gone must not come to be in one
        with _no_search_for_cycles(), self._store.writing(masses=True) as con:
            work = self._work(con)
            return job(work, self._author(work), *args, **kwargs)

    def ask(self, question: Callable[Concatenate[Work, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Let a question read the file as it is now."""
        with self._store.reading() as con:
            return question(self._work(con), *args, **kwargs)

    def ask_long(self, question: Callable[Concatenate[Work, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """As `ask`, for work that can be stopped."""
        with _no_search_for_cycles(), self._store.reading_long() as con:
            return question(self._work(con), *args, **kwargs)

    def keep_copy(self, why: str, progress: Progress = SILENT) -> None:
        """Back the file up before much of it changes, if this desk is one that does, and there is anything in it."""
        if self._copies is not None and self.newest_change():
            self._copies.keep(self.path, why, self.now(), lambda: is_to_stop(progress))

    def undo(self, change_id: int | None = None, progress: Progress = SILENT) -> Done:
        """Take back the newest change that stands, or the one named."""
        with self._store.reading() as con:
            wanted = change_id or history.newest_standing(con)
            found = history.entry(con, wanted) if wanted is not None else None
        is_of_run = found is not None and found.run_id is not None
        if found is not None and is_of_run:
            self._keep_copy_before_undo(found, progress)
        with self._writing(masses=is_of_run) as con:
            return undo.undo(con, self._author(self._work(con)), change_id, progress.report)

    def undo_run(self, run_id: int, progress: Progress = SILENT) -> Done:
        """Take back an import, however old; raises NotFoundError if there is no such run."""
        with self._store.reading() as con:
            change_id = _change_of(con, run_id)
        return self.undo(change_id, progress)

    def would_keep(self, run_id: int) -> tuple[Kept, ...]:
        """What taking an import back would leave as it is, for it was edited since; tried, and nothing is written."""
        try:
            with self._writing() as con:
                raise _OnlyTriedError(undo.undo(con, self._author(self._work(con)), _change_of(con, run_id)))
        except _OnlyTriedError as tried:
            return tried.done.kept

    def import_run(self, run_id: int) -> RunTold:
        """What is known of an import."""
        return self.ask(run_told, run_id)

    def redo(self, progress: Progress = SILENT) -> Done:
        """Take back the newest undo, if nothing was done since."""
        with self._store.reading() as con:
            is_of_run = history.is_of_run(con, history.newest_undo(con))
        with self._writing(masses=is_of_run) as con:
            return undo.redo(con, self._author(self._work(con)), progress.report)

    def history(self, limit: int | None = None, lead_id: int | None = None) -> list[HistoryEntry]:
        """What was done, newest first; to a lead and to what belongs to it, if one is named."""
        with self._store.reading() as con:
            return history.entries(con, limit) if lead_id is None else history.entries_of_lead(con, lead_id, limit)

    def steps(self) -> Steps:
        """What undo and redo would take back now."""
        with self._store.reading() as con:
            last, undone = history.newest_standing(con), history.newest_undo(con)
            return Steps(
                None if last is None else history.label_of(con, last),
                None if undone is None else history.label_of(con, undone),
                history.is_much(con, last),
                history.is_much(con, undone),
            )

    def newest_change(self) -> int:
        """The id of the newest change, also of an undo or redo; 0 in a file in which nothing was ever changed."""
        with self._store.reading() as con:
            return history.newest_change(con)

    def file_version(self) -> int:
        """A number that is another one after anybody wrote to the file, this desk or another program; quick to ask."""
        return self._store.file_version()

    def interrupt(self, *, reading: bool = False) -> None:
        """Stop what another thread writes, or reads by `ask_long`: it ends with StoppedError, and nothing is kept."""
        (self._store.interrupt_reading if reading else self._store.interrupt)()

    @contextmanager
    def _writing(self, *, masses: bool = False) -> Iterator[Connection]:
        """As the store's; copies rest meanwhile. Masses are held up by whoever reads, and so by one that rests."""
        rest = nullcontext() if self._copies is None or masses else self._copies.make_room()
        with rest, self._store.writing(masses=masses) as con:
            yield con

    def _keep_copy_before_undo(self, of_run: HistoryEntry, progress: Progress) -> None:
        if of_run.row_count > _FEW_ROWS or self.path.stat().st_size <= _QUICKLY_COPIED:
            self.keep_copy(BEFORE_UNDO, progress)

    def _work(self, con: Connection) -> Work:
        shop = values.shop(con)
        return Work(con, when_at(self._clock(), shop.zone), self._actor, shop)

    @staticmethod
    def _author(work: Work) -> Author:
        return Author(work.now.at or datetime.now(UTC), work.actor, work.shop.swedish)


def _change_of(con: Connection, run_id: int) -> int:
    change_id = history.change_of_run(con, run_id)
    if change_id is None:
        raise NotFoundError(N_("There is no import run {run}; `leaddesk history` lists them."), run=run_id)
    return change_id
