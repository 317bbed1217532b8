"""An import on its way: files are looked at, tried with every new answer, taken in, and perhaps taken back."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from enum import Enum, auto
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from leaddesk.model.change import Done
from leaddesk.model.enums import ChangeKind
from leaddesk.model.errors import BadInputError, EmptyFileError, LeadDeskError, StoppedError
from leaddesk.services.importing.preview import Answer, Question, questions_of
from leaddesk.services.importing.request import ImportRequest, ImportResult
from leaddesk.services.importing.run import import_files
from leaddesk.ui.importing.part import Previews, Seen, part_of, seen
from leaddesk.ui.kit.kit import Kit

if TYPE_CHECKING:
    from leaddesk.services.desk import Desk
    from leaddesk.services.progress import Progress
    from leaddesk.services.work import Work
    from leaddesk.ui.kit.job import Job

_PATIENCE_MS = 200
_OTHER_COLUMNS = frozenset({"kind", "preset", "sheet", "header_line", "delimiter"})  # columns told before are gone

Asked = tuple[Path, Question]


class State(Enum):
    """What can be done now."""

    CHOOSING = auto()  # no file yet
    LOOKING = auto()
    ASKING = auto()  # a question is open
    READY = auto()  # it was tried, and can be done
    REFUSED = auto()  # it cannot be done so
    STOPPED = auto()  # nobody knows what would come of it
    IMPORTING = auto()
    DONE = auto()


class ImportFlow(QObject):
    """Every answer asks again; what was asked before is dropped."""

    state_changed = Signal(object)  # State
    previewed = Signal(object)  # Previews
    questioned = Signal(object, object)  # Path, Question
    refused = Signal(object)  # LeadDeskError
    found = Signal(object)  # ImportResult of a trial, or of the import itself
    finished_late = Signal(object)  # ImportResult: it was stopped too late, and other files are looked at by now
    progressed = Signal(int, int)

    def __init__(self, kit: Kit, parent: QObject) -> None:
        """No files yet."""
        super().__init__(parent)
        self._workspace = kit.workspace
        self.state = State.CHOOSING
        self.previews: Previews = {}
        self.result: ImportResult | None = None
        self.questions: tuple[Asked, ...] = ()  # the open ones, the first of which is asked
        self._own: dict[Path, ImportRequest] = {}
        self._job: Job | None = None
        self._round = 0
        self._is_shown = False
        self._is_stale = False
        self._timer = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._timer.timeout.connect(self._look)
        kit.workspace.changed.connect(self._file_changed)
        kit.workspace.done.connect(self._hear_of_undo)

    def begin(self, paths: list[Path]) -> None:
        """Start anew with these files."""
        if self.state is State.IMPORTING:
            return
        self._drop()
        self._own = {path: ImportRequest((path,)) for path in dict.fromkeys(paths)}
        self.previews, self.result = {}, None
        self._set(State.CHOOSING)
        if self._own:
            self._look()

    @property
    def paths(self) -> tuple[Path, ...]:
        """The files."""
        return tuple(self._own)

    def request_of(self, path: Path) -> ImportRequest:
        """The answers about a file."""
        return self._own[path]

    def contact_files(self) -> frozenset[Path]:
        """The files whose people come in as contacts, and so on no board."""
        return frozenset(part.file for part, seen in self.previews.items() if seen.kind == "leads" and seen.as_contacts)

    def answer(self, path: Path, **fields: object) -> None:
        """Give answers about a file, by the names that a request has for them, and ask again in a moment."""
        if _OTHER_COLUMNS & fields.keys():
            fields = {"columns": {}, **fields}
        self._own[path] = replace(self._own[path], **fields)  # type: ignore[arg-type] # they are fields of it
        self.look_soon()

    def answer_question(self, answer: Answer) -> None:
        """Answer what is asked, for all files of its kind; the next is asked, or all is looked at again."""
        (path, question), *others = self.questions
        kind = self._kind_of(path)
        told: dict[str, Any] = {question.about: answer.value}
        for each in [other for other in self._own if self._kind_of(other) == kind]:
            self._own[each] = replace(self._own[each], **told)
        self.questions = tuple(others)
        if self.questions:
            self._ask_first()
        else:
            self.look_soon()

    def map_column(self, path: Path, column: str, field: str) -> None:
        """Say what a column is; whichever column was told to be it before is free again."""
        told = {name: wanted for name, wanted in self._own[path].columns.items() if wanted != field or field == "extra"}
        self.answer(path, columns={**told, column: field})

    def look_soon(self) -> None:
        """Try again, once nothing was answered for a moment."""
        if self.state in (State.CHOOSING, State.IMPORTING, State.DONE):
            return
        self._drop()
        self._set(State.LOOKING)
        self._timer.start()

    def show_up(self, *, shown: bool) -> None:
        """Nobody waits for a trial that is not seen: while it runs, changes of other pages would wait for it."""
        self._is_shown = shown
        if self._job is not None:
            self._job.is_watched = shown
        if shown and self._is_stale:
            self._is_stale = False
            self._look()
        elif not shown and self.state is State.LOOKING:
            self._drop()
            self._is_stale = True

    def cancel(self) -> None:
        """Stop what runs, at once for whoever waits: what cannot be broken off ends by itself, and is dropped.

        An import that is done by then is told of all the same.
        """
        if self.state is State.LOOKING:
            self._drop()
            self._set(State.STOPPED)
        elif self.state is State.IMPORTING:
            self._stop_job()
            self._set(State.STOPPED)

    def start(self) -> None:
        """Take the files in."""
        if self.state is not State.READY:
            return
        self._drop()
        self._set(State.IMPORTING)
        self._run(self._request(dry_run=False), self._imported)

    def undo(self) -> None:
        """Take the import back."""
        if self.result is not None and self.result.run_id is not None:
            self._workspace.undo_run(self.result.run_id)

    def _look(self) -> None:
        self._drop()
        self._set(State.LOOKING)
        own = dict(self._own)

        def question(work: "Work") -> dict[Path, Seen]:
            return {path: seen(work, path, request) for path, request in own.items()}

        # As what can wait, so that a large workbook holds up no page that is shown meanwhile.
        self._workspace.ask(self, question, partial(self._previewed, self._round), topic="preview", low=True)

    def _previewed(self, asked_in: int, found: Mapping[Path, Seen]) -> None:
        if asked_in != self._round:
            return
        readable = (each for told in found.values() if not isinstance(told, BadInputError) for each in told)
        self.previews = {part_of(each): each for each in readable}
        self.previewed.emit(self.previews)
        errors = [(path, told) for path, told in found.items() if isinstance(told, BadInputError)]
        if self.previews:  # what is empty is left out, and named, where there is something else
            errors = [each for each in errors if not isinstance(each[1], EmptyFileError)]
        if errors:
            self._tell(errors[0][1], errors[0][0])
            return
        self._run(self._request(dry_run=True), self._tried)

    def _run(self, request: ImportRequest, then: Callable[[ImportResult], None]) -> None:
        asked_in = self._round

        def job(desk: "Desk", progress: "Progress") -> ImportResult:
            return import_files(desk, request, progress)

        def end(result: ImportResult) -> None:
            if asked_in == self._round:
                self._job = None
                then(result)
            elif not request.dry_run:
                self.finished_late.emit(result)

        def fail(error: LeadDeskError) -> None:
            if asked_in == self._round:
                self._job = None
                self._failed(error)

        self._job = self._workspace.run(job, owner=self, then=end, failed=fail, trial=request.dry_run)
        self._job.is_watched = self._is_shown
        self._job.progressed.connect(self.progressed)

    def _tried(self, result: ImportResult) -> None:
        self.result = result
        self.found.emit(result)
        self._set(State.READY)

    def _imported(self, result: ImportResult) -> None:
        self.result = result
        self.found.emit(result)
        self._set(State.DONE)

    def _failed(self, error: LeadDeskError) -> None:
        if isinstance(error, StoppedError):
            self._set(State.STOPPED)
            return
        column = error.message.values.get("column")
        holders = [
            part.file for part, seen in self.previews.items() if any(each.name == column for each in seen.columns)
        ] or list(self._own)
        named = [path for path in self._own if str(path) == error.message.values.get("file")]
        self._tell(error, (named or holders)[0])

    def _tell(self, error: LeadDeskError, path: Path) -> None:
        self.questions = self._each_once(questions_of(error, path)) if isinstance(error, BadInputError) else ()
        if self.questions:
            self._ask_first()
        else:
            self.refused.emit(error)
            self._set(State.REFUSED)

    def _each_once(self, asked: Sequence[Asked]) -> tuple[Asked, ...]:
        """Files of a kind are asked about once: what holds for one holds for all of them."""
        found = {(self._kind_of(path), question.about): (path, question) for path, question in reversed(asked)}
        return tuple(each for each in asked if each in found.values())

    def _ask_first(self) -> None:
        path, question = self.questions[0]
        self.questioned.emit(path, question)
        self._set(State.ASKING)

    def _kind_of(self, path: Path) -> str:
        kinds = (seen.kind_of_file for part, seen in self.previews.items() if part.file == path)
        return next(kinds, "") or str(path)

    def _drop(self) -> None:
        """Forget what was asked so far."""
        self._timer.stop()
        self._round += 1
        self._stop_job()

    def _stop_job(self) -> None:
        if self._job is not None:
            self._job.progressed.disconnect(self.progressed)
            self._job.cancel()
            self._job = None

    def _request(self, *, dry_run: bool) -> ImportRequest:
        own = {path: replace(each, diff=dry_run) for path, each in self._own.items()}
        return ImportRequest(tuple(own), own=own, dry_run=dry_run, diff=dry_run)

    def _set(self, state: State) -> None:
        self.state = state
        self.state_changed.emit(state)

    def _file_changed(self, done: Done) -> None:
        """What would be new or updated may be otherwise now."""
        del done
        if self.state in (State.READY, State.LOOKING):
            self._look_when_shown()

    def _hear_of_undo(self, done: Done) -> None:
        """However it was taken back: the files can be taken in again, in another way."""
        run_id = self.result.run_id if self.result is not None else None
        if self.state is State.DONE and done.kind is ChangeKind.UNDO and done.run_id == run_id:
            self._set(State.LOOKING)
            self._look_when_shown()

    def _look_when_shown(self) -> None:
        if self._is_shown:
            self.look_soon()
        else:
            self._is_stale = True
