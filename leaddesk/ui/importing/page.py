"""The page of an import: files are dropped, looked at, and taken in once nothing is open."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from leaddesk.model.errors import LeadDeskError
from leaddesk.services.importing.preview import Answer, Question
from leaddesk.services.importing.request import FileResult, ImportResult
from leaddesk.ui.importing.asking import Asking
from leaddesk.ui.importing.columns_form import ColumnsForm
from leaddesk.ui.importing.drop_area import DropArea, choose_files
from leaddesk.ui.importing.drop_target import DropTarget
from leaddesk.ui.importing.figures import done_text, import_text
from leaddesk.ui.importing.file_tabs import FileTabs
from leaddesk.ui.importing.flow import ImportFlow, State
from leaddesk.ui.importing.footer import Footer
from leaddesk.ui.importing.head import ImportHead
from leaddesk.ui.importing.keyboard import KeptKeyboard
from leaddesk.ui.importing.options import Options
from leaddesk.ui.importing.order import put_in_order
from leaddesk.ui.importing.outcome import Outcome
from leaddesk.ui.importing.panes import Panes
from leaddesk.ui.importing.part import Part, Previews, part_about, part_of, still_shown
from leaddesk.ui.importing.signal_words import is_worth_asking, open_signals
from leaddesk.ui.importing.strips import done_strip, empty_strip, question_strip, refusal_strip, signs_strip
from leaddesk.ui.importing.wording import heading
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.words.translations import tr


class ImportPage(DropTarget):
    """Shows what the flow says, and hands it the answers."""

    def __init__(self, kit: Kit) -> None:
        """With no file yet."""
        super().__init__()
        self._kit = kit
        self._chosen: Part | None = None
        self.flow = ImportFlow(kit, self)
        self.asking = Asking(kit, self.flow, self)
        self.head = ImportHead(kit)
        self.import_button, self.leave = self.head.import_button, self.head.leave
        self.tabs = FileTabs(kit)
        self.options = Options(kit)
        self.strip: QFrame | None = None
        self._is_lasting = False
        self._strip_place = QVBoxLayout()
        self.columns = ColumnsForm(kit)
        self.outcome = Outcome(kit)
        self.drop_area = DropArea(kit)
        self.footer = Footer(kit)
        self._panes = Panes(kit, self.columns, self.outcome)
        self._middle = QStackedWidget()
        self._keyboard = KeptKeyboard(self, self._next_steps)
        self._lay_out()
        self._listen()
        self._show_state(State.CHOOSING)

    def show_files(self, paths: list[Path]) -> None:
        """Begin anew with these files; with none, let some be chosen. An import that runs goes on."""
        if self.flow.state is State.IMPORTING or (not paths and self.flow.state is not State.DONE and self._chosen):
            return
        self._chosen = Part(Path(paths[0])) if paths else None
        self._show_strip(None)
        self.outcome.forget()
        self.footer.show_file(None)
        self.asking.forget()
        self.flow.begin([Path(path) for path in paths])

    def choose(self) -> None:
        """Let the user choose files."""
        paths = choose_files(self._kit, self)
        if paths:
            self.show_files(paths)

    def start_over(self) -> None:
        """Put the files away."""
        if self.flow.state is State.IMPORTING:
            self.flow.cancel()
            return
        self._chosen = None
        self._show_strip(None)
        self.flow.begin([])

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.flow.show_up(shown=True)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.flow.show_up(shown=False)

    @override
    def takes_files(self) -> bool:
        return self.flow.state is not State.IMPORTING

    def _lay_out(self) -> None:
        panes = self._panes
        for widget in (self.tabs, self.options):
            panes.above.addWidget(widget)
        panes.above.addLayout(self._strip_place)
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(panes, 1)
        column.addWidget(self.footer)
        self._middle.addWidget(self.drop_area)
        self._middle.addWidget(form)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addWidget(self._middle, 1)

    def _listen(self) -> None:
        flow, notice = self.flow, self._kit.navigator.notice_requested
        self.held_over.connect(lambda is_over: self.drop_area.show_over(is_over=is_over))
        self.dropped.connect(self.show_files)
        self.drop_area.choose_requested.connect(self.choose)
        self.leave.clicked.connect(self.start_over)
        self.import_button.clicked.connect(self._press)
        self.tabs.chosen.connect(self._choose_part)
        self.options.answered.connect(self._answer)
        self.columns.mapped.connect(self._map)
        self.columns.values_requested.connect(self._ask_values)
        self.outcome.cancel_requested.connect(flow.cancel)
        self.outcome.again_requested.connect(flow.look_soon)
        self.footer.save_requested.connect(self._save_problems)
        flow.state_changed.connect(self._show_state)
        flow.previewed.connect(self._show_previews)
        flow.previewed.connect(lambda _: self.options.preset.show_results(()))
        flow.found.connect(lambda result: self.options.preset.show_results(result.files))
        flow.questioned.connect(self._show_question)
        flow.refused.connect(self._show_refusal)
        flow.found.connect(self._show_result)
        flow.progressed.connect(self._show_progress)
        flow.finished_late.connect(lambda late: notice.emit("success", done_text(self._kit.formats, late)))
        for keys, deed in (("Esc", self.start_over), ("Ctrl+Return", self.import_button.click)):
            QShortcut(QKeySequence(keys), self, deed).setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _press(self) -> None:
        if self.flow.state is State.DONE:
            self.choose()
        else:
            self.flow.start()

    def _answer(self, name: str, answer: object) -> None:
        if self._chosen is not None:
            self.flow.answer(self._chosen.file, **{name: answer})

    def _map(self, column: str, field: str) -> None:
        if self._chosen is not None:
            self.flow.map_column(self._chosen.file, column, field)

    def _choose_part(self, part: Part) -> None:
        self._chosen = part
        self._show_chosen(part)

    def _ask_values(self, field: str) -> None:
        result = self._result_of_chosen()
        if result is not None:
            self.asking.ask_values(result, field)

    def _save_problems(self) -> None:
        result = self._result_of_chosen()
        if result is not None:
            self.asking.save_problems(result)

    def _result_of_chosen(self) -> FileResult | None:
        files = self.flow.result.files if self.flow.result is not None else ()
        return next((each for each in files if part_of(each) == self._chosen), None)

    def _show_state(self, state: State) -> None:
        self._keyboard.keep()
        self._middle.setCurrentIndex(0 if state is State.CHOOSING else 1)
        self.head.show_state(state)
        self.footer.tell(is_done=state is State.DONE)
        for part in (self.columns, self.options):
            part.setEnabled(state is not State.IMPORTING)
        self.options.setVisible(state is not State.DONE)
        self._panes.show_columns(shown=state is not State.DONE)
        if state is not State.ASKING:
            self.columns.show_doubt("")
        if state in (State.LOOKING, State.IMPORTING):
            if state is State.IMPORTING or not self._is_lasting:
                self._show_strip(None)
            self._show_progress(0, 0)
        elif state is State.STOPPED:
            self._show_strip(None)
            self.outcome.show_stopped()
        elif state is State.READY:
            self._show_ready()
        if state in (State.READY, State.ASKING, State.DONE):
            put_in_order(self)

    def _show_previews(self, previews: Previews) -> None:
        self._chosen = still_shown(previews, self._chosen)
        self.tabs.show_files(previews.values(), self._chosen)
        if self._chosen is not None:
            self._show_chosen(self._chosen)
        self.head.show_what(*heading(self.flow.paths, previews.values()))

    def _show_chosen(self, part: Part) -> None:
        seen = self.flow.previews.get(part)
        self.columns.setVisible(seen is not None)
        if seen is None:
            self.options.show_unread(self.flow.request_of(part.file))
            return
        self.options.show_file(seen, self.flow.request_of(part.file))
        self.columns.show_file(seen)
        self._show_result_of(self._result_of_chosen())
        asked = self.flow.questions if self.flow.state is State.ASKING else ()
        self.columns.show_doubt(next((question.column for path, question in asked if path == part.file), ""))

    def _show_result_of(self, result: FileResult | None) -> None:
        """What the columns turned out to be, once all of the file was read, and what comes of its rows."""
        self.columns.show_found(result)
        self.footer.show_file(result)
        if result is not None:
            self.options.show_kept(result)
            self.columns.show_mapping(result.mapping)
            if self.flow.state in (State.READY, State.DONE, State.LOOKING, State.IMPORTING):
                self.outcome.show_file(self.flow.previews.get(part_of(result)), result)

    def _show_result(self, result: ImportResult) -> None:
        self.tabs.show_results(result.files)
        self._show_result_of(self._result_of_chosen())
        if result.run_id is not None:
            self._show_strip(done_strip(self._kit, result, self.flow.contact_files(), self.flow.undo))

    def _show_ready(self) -> None:
        if (result := self.flow.result) is None:
            return
        self.head.offer(import_text(self._kit.formats, result, self.flow.contact_files()))
        if is_worth_asking(result.files, self.flow.contact_files()) and not self.asking.is_put_off:
            signals = open_signals(result.files)
            of_orders = any(each.kind == "sales" for each in result.files)
            ask, later = self.asking.ask_rules, self._put_off
            self._show_strip(signs_strip(self._kit, signals, ask, later, of_orders=of_orders), lasts=True)
        else:
            self._show_strip(empty_strip(self._kit, result))

    def _put_off(self) -> None:
        self.asking.put_off()
        self._keyboard.keep()
        self._show_strip(None)

    def _show_question(self, path: Path, question: Question) -> None:
        about = part_about(self.flow.previews, path, question.column, self._chosen)
        if about is not None and about != self._chosen:
            self._choose_part(about)
            self.tabs.show_files(self.flow.previews.values(), about)
        self.tabs.show_question(path)
        self.columns.show_doubt(question.column)
        self._show_strip(question_strip(self._kit, path, question, self._take, names_file=len(self.flow.paths) > 1))
        self.head.show_questions(len(self.flow.questions))
        self.outcome.show_nothing(tr("Answer the question above, and what comes of the file is shown here."))

    def _take(self, answer: Answer) -> None:
        self._keyboard.keep()
        self.flow.answer_question(answer)

    def _show_refusal(self, error: LeadDeskError) -> None:
        self._show_strip(refusal_strip(self._kit, error, self.choose))
        self.outcome.show_nothing("")

    def _show_progress(self, done: int, total: int) -> None:
        is_import = self.flow.state is State.IMPORTING
        sentence = tr("Importing…") if is_import else tr("Looking through the file…")
        self.outcome.show_progress(sentence, done, total)

    def _next_steps(self) -> list[QWidget]:
        buttons = self.strip.findChildren(QAbstractButton) if self.strip is not None else []
        answers = buttons[::-1] if self.flow.state is State.DONE else buttons  # nobody's Enter takes the import back
        if self.flow.state is State.READY:
            return [self.import_button, *buttons, self.leave]
        return [*answers, self.import_button, self.leave, self.drop_area.choose]

    def _show_strip(self, strip: QFrame | None, *, lasts: bool = False) -> None:
        """Show a strip in the place of the one before; one that lasts stays while files are looked at again."""
        self._is_lasting = lasts
        if self.strip is not None:
            self.strip.hide()
            self.strip.deleteLater()
        self.strip = strip
        if strip is not None:
            self._strip_place.addWidget(strip)
            strip.show()  # at once, so that it can have the keyboard


def make_page(kit: Kit) -> QWidget:
    """The page of imports."""
    return ImportPage(kit)
