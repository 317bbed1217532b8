"""The file that is open: what the window asks of it, does to it, takes back, and hears of it."""

from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from leaddesk.model.change import MANY_ROWS, Change, Done
from leaddesk.model.days import when_at
from leaddesk.model.enums import ChangeKind
from leaddesk.model.errors import LeadDeskError, StoppedError
from leaddesk.ui.kit.exchange import Told, exchange
from leaddesk.ui.kit.figure_keeper import FigureKeeper
from leaddesk.ui.kit.file_watch import FileWatch
from leaddesk.ui.kit.job import Job
from leaddesk.ui.kit.known_file import KnownFile, News, get_to_know, news_of
from leaddesk.ui.kit.open_file import OpenFile
from leaddesk.ui.kit.owner import is_there, tell
from leaddesk.ui.kit.tickets import Tickets
from leaddesk.ui.kit.worker import Courier, Worker

if TYPE_CHECKING:
    from leaddesk.model.messages import Message
    from leaddesk.model.shop import Shop
    from leaddesk.services.desk import Desk, Steps
    from leaddesk.services.directory import Directory
    from leaddesk.services.progress import Progress
    from leaddesk.services.work import Work

T = TypeVar("T")


class Workspace(QObject):
    """Everything the window does with the file, beside its own thread: one writer, one reader, and one who counts."""

    opened = Signal()
    leaving = Signal()  # another file is about to take the place of the open one: the last moment to write to this one
    left = Signal(object)  # the path of a file that was left: everything is written to it, and it is closed
    changed = Signal(object)  # Done: whatever changed the file, this window or another program
    done = Signal(object)  # Done: what this window's user did
    refused = Signal(object)  # Message: why something was not done
    steps_changed = Signal(object)  # Steps
    copy_missed = Signal(object)  # Message: why what was before a large change, which is made, could not be kept
    bulk_changed = Signal(object)  # the Job that holds up other changes, or None

    def __init__(self, parent: QObject | None = None) -> None:
        """No file is open yet."""
        super().__init__(parent)
        self._courier = Courier(self)
        self._writer, self._reader, self._counter = (
            Worker(name, self._courier) for name in ("writer", "reader", "counter")
        )
        self._file: OpenFile | None = None
        self.looking: Message | None = None  # why the file is only looked at; None: it is not
        self.looks_only = False  # whether it is: see `kit.looking`
        self._directory: Directory | None = None
        self._steps: Steps | None = None
        self._jobs: list[Job] = []
        self._is_closed = False
        self._bulk: Job | None = None
        self._tickets = Tickets()
        self._watch = FileWatch(self._reader, self._courier, self._tell_of_others, self)
        self._figures = FigureKeeper(self._counter, self)

    @property
    def is_open(self) -> bool:
        """Whether there is a file to work on."""
        return self._file is not None

    @property
    def path(self) -> Path:
        """The open file."""
        return self._opened().path

    @property
    def directory(self) -> "Directory":
        """What the window knows by heart of the file: stages, channels, names; as it is now."""
        if self._directory is None:
            raise RuntimeError("no file is open")
        return self._directory

    @property
    def shop(self) -> "Shop":
        """The file's settings."""
        return self.directory.shop

    @property
    def today(self) -> date:
        """The shop's calendar day."""
        return when_at(self._opened().desk.now(), self.shop.zone).on or date.today()

    @property
    def now(self) -> datetime:
        """The time by the desk's clock, in UTC."""
        return self._opened().desk.now()

    @property
    def actor(self) -> str:
        """Who sits at the desk."""
        return self._opened().desk.actor

    def sit_down(self, actor: str) -> None:
        """Let somebody else work at the desk from now on."""
        if self._file is not None:
            self._file.desk.sit_down(actor)

    @property
    def bulk(self) -> Job | None:
        """The long work that holds up other changes, if there is one."""
        return self._bulk

    @property
    def is_writing(self) -> bool:
        """Whether something is on its way to the file, or was when it was closed, of which nobody heard yet."""
        return self._watch.is_held

    def work_on(self, opening: Callable[[], OpenFile], failed: Callable[[LeadDeskError], None]) -> None:
        """Open a file in the place of the one that is open; if it cannot be, all stays as it is."""
        self._writer.attempt(lambda: get_to_know(opening()), self._put_in_place, failed)

    def exchange(
        self, putting_back: Callable[[], T], then: Callable[[T], None], failed: Callable[[LeadDeskError], None]
    ) -> None:
        """Let go of the open file while something else is put in its place, and go on with that.

        What is on its way to the file is written before. If it fails, the file is as it was; it is opened anew then,
        too, for whatever was typed has left the screen.
        """

        def go_on(told: Told) -> None:
            known_file, say = told
            if not self._is_closed:
                self._put_in_place(known_file)
                say()

        file = self._opened()
        self.leaving.emit()
        self._watch.end()
        self._figures.end()
        exchange(file, self._writer, (self._reader, self._counter), putting_back, then, failed, go_on)

    def ask(
        self,
        owner: QObject,
        question: Callable[["Work"], T],
        then: Callable[[T], None],
        *,
        topic: str = "",
        low: bool = False,
        last: bool = False,
        failed: Callable[[LeadDeskError], None] | None = None,
    ) -> None:
        """Let a question read the file, and its owner hear the answer.

        An answer is dropped if the owner is gone by then, or asked again on the same topic. `low`: counts and the
        like, which wait behind what somebody looks at; `last`: those that are far from it, behind the others. What is
        asked after the end, by a timer that was set before it, has no answer.
        """
        if self._is_closed:
            return
        ticket = self._tickets.take(owner, topic or getattr(question, "__qualname__", ""))
        file = self._opened()

        def is_awaited() -> bool:
            return not ticket.is_stale and is_there(owner) and self._file is file

        def job() -> T:
            if ticket.is_stale:
                raise StoppedError  # nobody hears of it
            return file.desk.ask(question)

        def hear(answer: T) -> None:
            if is_awaited():
                then(answer)

        def refuse(error: LeadDeskError) -> None:
            if is_awaited():
                self._refuse(error, failed, owner)

        (self._counter if low or last else self._reader).attempt(job, hear, refuse, low=low, last=last)

    def do(
        self,
        use_case: Callable[["Work"], Change],
        *,
        owner: QObject | None = None,
        then: Callable[[Done], None] | None = None,
        failed: Callable[[LeadDeskError], None] | None = None,
        quiet: bool = False,
    ) -> None:
        """Let a use case say what to change, and write it; `quiet`: nothing is said of it on screen.

        `then` and `failed` are dropped if the owner is gone by then; why something was not done is told in any case.
        """
        self._write(lambda desk: desk.do(use_case), then, failed, owner, quiet=quiet)

    def undo(self, change_id: int | None = None, rows: int = 0) -> None:
        """Take back the newest change that stands, or one that is named, of so many rows.

        A large one can be stopped. An older one is taken back only if nothing that was done since stands in its way.
        """
        wanted = change_id or None  # a button that was clicked tells False
        newest_is_much = self._steps is not None and self._steps.undoes_much
        if newest_is_much if wanted is None else rows > MANY_ROWS:
            self.run(lambda desk, progress: desk.undo(wanted, progress), then=self.done.emit)
        else:
            self._write(lambda desk: desk.undo(wanted))

    def redo(self) -> None:
        """Take back the newest undo; if that is a large one, it can be stopped."""
        if self._steps is not None and self._steps.redoes_much:
            self.run(lambda desk, progress: desk.redo(progress), then=self.done.emit)
        else:
            self._write(lambda desk: desk.redo())

    def undo_run(self, run_id: int) -> None:
        """Take back an import, however old; it can be stopped."""
        self.run(lambda desk, progress: desk.undo_run(run_id, progress), then=self.done.emit)

    def run(
        self,
        job: Callable[["Desk", "Progress"], T],
        *,
        owner: QObject | None = None,
        then: Callable[[T], None],
        failed: Callable[[LeadDeskError], None] | None = None,
        writes: bool = True,
        trial: bool = False,
    ) -> Job:
        """Do something long, which can be stopped; while it writes, other changes wait, and `bulk_changed` tells.

        `trial`: it takes back all that it writes, so that nobody need hear of it. The owner is as in `do`. What changed
        is what the job says, if it answers with that, else anything.
        """
        file = self._opened()
        handle = Job(self._courier, partial(file.desk.interrupt, reading=not writes), self)
        progress, is_told = handle.progress, writes and not trial
        self._jobs.append(handle)
        self._watch.hold()

        def work() -> tuple[T, News | None]:
            if is_told:
                self._courier.send(lambda: self._tell_bulk(handle))
            with progress.running():
                answer = job(file.desk, progress)
            changed = answer if isinstance(answer, Done) else file.everything_changed()
            return answer, news_of(file, changed) if is_told else None

        def ended() -> None:
            self._watch.let_go(file)
            self._jobs.remove(handle)
            if is_told:
                self._tell_bulk(None)
            handle.end()
            handle.deleteLater()

        def hear(result: tuple[T, News | None]) -> None:
            answer, news = result
            if news is not None:
                self._hear(news)
            tell(owner, then, answer)

        worker = self._writer if writes else self._counter
        worker.attempt(work, hear, lambda error: self._refuse(error, failed, owner), ended)
        return handle

    def tell_steps(self) -> None:
        """Say again what undo and redo would take back."""
        if self._steps is not None:
            self.steps_changed.emit(self._steps)

    def close(self) -> None:
        """Finish the changes that are on their way, stop what is long, and let go of the file."""
        self._is_closed = True
        self._watch.end()
        self._figures.end()
        for job in self._jobs:
            job.cancel()
        for worker in (self._reader, self._counter, self._writer):
            worker.stop()
        if self._file is not None:
            self._file.close()
            self._file = None

    def _write(
        self,
        action: Callable[["Desk"], Done],
        then: Callable[[Done], None] | None = None,
        failed: Callable[[LeadDeskError], None] | None = None,
        owner: QObject | None = None,
        *,
        quiet: bool = False,
    ) -> None:
        file = self._opened()
        self._watch.hold()

        def hear(news: News) -> None:
            self._hear(news)
            if self._file is not file:
                return
            done = news.done
            if not quiet and (done.rows or done.kind is not ChangeKind.DO):
                self.done.emit(done)
            if then is not None:
                tell(owner, then, done)

        self._writer.attempt(
            lambda: news_of(file, action(file.desk)),
            hear,
            lambda error: self._refuse(error, failed, owner),
            lambda: self._watch.let_go(file),
        )

    def _hear(self, news: News) -> None:
        """Know what changed, and let the window hear of it, unless another file is open by now."""
        if self._file is news.file:
            self._learn(news.steps, news.directory, news.done.change_id)
            self._figures.put_off()
            self.changed.emit(news.done)

    def _tell_of_others(self, file: OpenFile) -> None:
        """On the reader's thread: somebody else changed the file."""
        self._courier.send(partial(self._hear, news_of(file, file.everything_changed())))

    def _put_in_place(self, known: KnownFile) -> None:
        file = known.file
        if self._is_closed:  # in the meantime
            file.close()
            return
        if self._file is not None and self._file is not file:
            self.leaving.emit()
            self._close_at_last(self._file)
        file.tell_of_missed_copies(lambda error: self._courier.send(partial(self.copy_missed.emit, error.message)))
        self._file, self.looking, self.looks_only = file, file.looking, file.looking is not None
        self._watch.begin(file, known.newest, known.version)
        self._figures.begin(file)
        self._learn(known.steps, known.directory, known.newest)
        self.opened.emit()

    def _close_at_last(self, file: OpenFile) -> None:
        """Close a file once everything that was asked of it, or is to be written to it, is done."""
        reader, counter, writer, path = self._reader, self._counter, self._writer, file.path

        def close() -> None:
            file.close()
            self._courier.send(lambda: self.left.emit(path))

        reader.submit(lambda: counter.submit(lambda: writer.submit(close, last=True), last=True), last=True)

    def _tell_bulk(self, job: Job | None) -> None:
        self._bulk = job
        self.bulk_changed.emit(job)

    def _learn(self, steps: "Steps", directory: "Directory | None", newest: int) -> None:
        if directory is not None:
            self._directory = directory
        self._watch.know(newest)
        self._steps = steps
        self.steps_changed.emit(steps)

    def _refuse(
        self, error: LeadDeskError, failed: Callable[[LeadDeskError], None] | None, owner: QObject | None
    ) -> None:
        """Tell whoever did it why it was not done, else everybody; whoever stopped it himself need not be told."""
        if failed is not None and is_there(owner):
            failed(error)
        elif not isinstance(error, StoppedError):
            self.refused.emit(error.message)

    def _opened(self) -> OpenFile:
        if self._file is None:
            raise RuntimeError("no file is open")
        return self._file
