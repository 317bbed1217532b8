"""The page of an import: files are dropped, looked at, and taken in once nothing is open."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from leaddesk.model.errors import LeadDeskError
from leaddesk.paths import documents_dir
from leaddesk.services.importing.preview import Answer, Question
from leaddesk.services.importing.request import ImportResult
from leaddesk.ui.importing.columns_form import ColumnsForm
from leaddesk.ui.importing.drop_area import DropArea, choose_files, files_of
from leaddesk.ui.importing.flow import ImportFlow, Previews, State
from leaddesk.ui.importing.keyboard import KeptKeyboard
from leaddesk.ui.importing.options import Options
from leaddesk.ui.importing.outcome import Outcome
from leaddesk.ui.importing.panes import Panes
from leaddesk.ui.importing.promise import Promise
from leaddesk.ui.importing.strips import done_strip, question_strip, refusal_strip
from leaddesk.ui.importing.wording import heading, import_text
from leaddesk.ui.kit.buttons import ghost_button, keep_icon, primary_button
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.marks import IconMark
from leaddesk.ui.kit.page import PageHeader
from leaddesk.ui.kit.translations import tr

_PAGE_OF = {"accounts": "accounts", "stakeholders": "accounts", "sales": "sales"}


class ImportPage(QWidget):
    """Shows what the flow says, and hands it the answers."""

    def __init__(self, kit: Kit) -> None:
        """With no file yet."""
        super().__init__()
        self._kit = kit
        self._chosen: Path | None = None
        self.flow = ImportFlow(kit, self)
        self.setAcceptDrops(True)
        self.open_question = label("", tone="warning")
        self._mark = IconMark(kit, "circle-question-mark", "warning")
        self.leave = ghost_button(kit, tr("Cancel"))
        self.leave.setToolTip(tr("Esc"))
        self.import_button = primary_button(kit, tr("Import"), "check")
        self.header = PageHeader(kit, tr("Import"), primary=self.import_button)
        for widget in (self.leave, self._mark, self.open_question):
            self.header.add_right(widget)
        self.options = Options(kit)
        self.strip: QFrame | None = None
        self._strip_place = QVBoxLayout()
        self.columns = ColumnsForm(kit)
        self.outcome = Outcome(kit)
        self.drop_area = DropArea(kit)
        self._promise = Promise(kit)
        self._middle = QStackedWidget()
        self._keyboard = KeptKeyboard(self, self._next_steps)
        self._lay_out()
        self._listen()
        self._show_state(State.CHOOSING)

    def show_files(self, paths: list[Path]) -> None:
        """Begin anew with these files; with none, let some be chosen. An import that runs goes on."""
        if self.flow.state is State.IMPORTING or (not paths and self.flow.state is not State.DONE and self._chosen):
            return
        self._chosen = Path(paths[0]) if paths else None
        self._show_strip(None)
        self.outcome.show_nothing("")
        self.flow.begin([Path(path) for path in paths])

    def choose(self) -> None:
        """Let the user choose files."""
        paths = choose_files(self, Path(self._kit.preferences.state("import.folder", str(documents_dir()))))
        if paths:
            self._kit.preferences.keep("import.folder", str(paths[0].parent))
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
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_of(event.mimeData()) and self.flow.state is not State.IMPORTING:
            self.drop_area.show_over(is_over=True)
            event.acceptProposedAction()

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.drop_area.show_over(is_over=False)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self.drop_area.show_over(is_over=False)
        event.acceptProposedAction()
        self.show_files(files_of(event.mimeData()))

    def _lay_out(self) -> None:
        panes = Panes(self._kit, self.columns, self.outcome)
        panes.above.addWidget(self.options)
        panes.above.addLayout(self._strip_place)
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(panes, 1)
        column.addWidget(self._promise)
        self._middle.addWidget(self.drop_area)
        self._middle.addWidget(form)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.header)
        whole.addWidget(self._middle, 1)

    def _listen(self) -> None:
        flow = self.flow
        self.drop_area.choose_requested.connect(self.choose)
        self.leave.clicked.connect(self.start_over)
        self.import_button.clicked.connect(self._press)
        self.options.file_chosen.connect(self._choose_file)
        self.options.answered.connect(self._answer)
        self.columns.mapped.connect(self._map)
        self.outcome.cancel_requested.connect(flow.cancel)
        self.outcome.again_requested.connect(flow.look_soon)
        flow.state_changed.connect(self._show_state)
        flow.previewed.connect(self._show_previews)
        flow.questioned.connect(self._show_question)
        flow.refused.connect(self._show_refusal)
        flow.found.connect(self._show_result)
        flow.progressed.connect(self._show_progress)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.start_over)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _press(self) -> None:
        if self.flow.state is State.DONE:
            self.choose()
        else:
            self.flow.start()

    def _answer(self, name: str, answer: object) -> None:
        if self._chosen is None:
            return
        fields: dict[str, object] = {name: answer}
        if name == "kind":
            fields["columns"] = {}
        self.flow.answer(self._chosen, **fields)

    def _map(self, column: str, field: str) -> None:
        if self._chosen is not None:
            self.flow.map_column(self._chosen, column, field)

    def _choose_file(self, place: int) -> None:
        self._chosen = list(self.flow.previews)[place]
        self._show_chosen(self._chosen)

    def _show_state(self, state: State) -> None:
        self._keyboard.keep()
        is_choosing = state is State.CHOOSING
        self._middle.setCurrentIndex(0 if is_choosing else 1)
        self.leave.setVisible(not is_choosing and state is not State.DONE)
        self.leave.setText(tr("Stop") if state is State.IMPORTING else tr("Cancel"))
        for widget in (self.open_question, self._mark):
            widget.setVisible(state is State.ASKING)
        self.import_button.setVisible(not is_choosing)
        self.import_button.setEnabled(state is State.DONE)
        self.import_button.setText(tr("Import another file…") if state is State.DONE else tr("Import"))
        gap = self._kit.theme.scaled(4)
        keep_icon(self._kit, self.import_button, "file-up" if state is State.DONE else "check", "on-accent", gap=gap)
        self._promise.tell(is_done=state is State.DONE)
        is_busy = state in (State.IMPORTING, State.DONE)
        for part in (self.columns, self.options.kind, self.options.encoding, self.options.match, self.options.pipeline):
            part.setEnabled(not is_busy)
        if is_choosing:
            self.header.set_title(tr("Import"))
            self.header.set_count("")
        elif state in (State.LOOKING, State.IMPORTING):
            self._show_strip(None)
            self._show_progress(0, 0)
        elif state is State.STOPPED:
            self._show_strip(None)
            self.outcome.show_stopped()
        elif state is State.READY:
            self._show_ready()

    def _show_previews(self, previews: Previews) -> None:
        if self._chosen not in previews:
            self._chosen = next(iter(previews), self._chosen)
        if self._chosen is not None:
            shown = list(previews)
            place = shown.index(self._chosen) if self._chosen in previews else 0
            self.options.show_files([path.name for path in shown], place)
            self._show_chosen(self._chosen)
        title, count = heading(self.flow.paths, previews)
        self.header.set_title(title)
        self.header.set_count(count)

    def _show_chosen(self, path: Path) -> None:
        seen = self.flow.previews.get(path)
        self.columns.setVisible(seen is not None)
        if seen is None:
            self.options.show_unread(self.flow.request_of(path))
            return
        self.options.show_file(seen, self.flow.request_of(path))
        self.columns.show_file(seen)
        self._show_mapping(self.flow.result)

    def _show_mapping(self, result: ImportResult | None) -> None:
        """What the columns turned out to be, once all of the file was read."""
        for each in result.files if result is not None else ():
            if each.file == self._chosen:
                self.columns.show_mapping(each.mapping)

    def _show_result(self, result: ImportResult) -> None:
        self._show_mapping(result)
        self.outcome.show_result(result)
        if result.run_id is not None:
            self._show_strip(done_strip(self._kit, result, self.flow.undo, lambda: self._show_them(result)))

    def _show_ready(self) -> None:
        words = import_text(self.flow.result) if self.flow.result is not None else ""
        self.import_button.setText(words or tr("Nothing to import"))
        self.import_button.setEnabled(bool(words))

    def _show_question(self, path: Path, question: Question) -> None:
        def take(answer: Answer) -> None:
            self.flow.answer(path, **{question.about: answer.value})

        self._show_strip(question_strip(self._kit, path, question, take, names_file=len(self.flow.previews) > 1))
        self.open_question.setText(tr("%Ln question(s) open", "", 1))
        self.outcome.show_nothing(tr("Answer the question above, and what comes of the file is shown here."))

    def _show_refusal(self, error: LeadDeskError) -> None:
        self._show_strip(refusal_strip(self._kit, error, self.choose))
        self.outcome.show_nothing("")

    def _show_them(self, result: ImportResult) -> None:
        kinds = {each.kind for each in result.files}
        if "leads" in kinds:
            self._kit.navigator.leads_requested.emit("")
        else:
            self._kit.navigator.page_requested.emit(_PAGE_OF.get(kinds.pop(), "channels"))

    def _show_progress(self, done: int, total: int) -> None:
        is_import = self.flow.state is State.IMPORTING
        sentence = tr("Importing…") if is_import else tr("Looking through the file…")
        self.outcome.show_progress(sentence, done, total)

    def _next_steps(self) -> list[QWidget]:
        buttons = self.strip.findChildren(QAbstractButton) if self.strip is not None else []
        answers = buttons[::-1] if self.flow.state is State.DONE else buttons  # nobody's Enter takes the import back
        return [*answers, self.import_button, self.leave, self.drop_area.choose]

    def _show_strip(self, strip: QFrame | None) -> None:
        if self.strip is not None:
            self.strip.hide()
            self.strip.deleteLater()
        self.strip = strip
        if strip is not None:
            self._strip_place.addWidget(strip)


def make_page(kit: Kit) -> QWidget:
    """The page of imports."""
    return ImportPage(kit)
