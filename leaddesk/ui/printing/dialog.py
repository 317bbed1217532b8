"""The dialog that prints, or saves as PDF, in the language of whoever is to read it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget

from leaddesk.languages import LANGUAGE_NAMES, LANGUAGES
from leaddesk.model.errors import LeadDeskError, StoppedError
from leaddesk.model.messages import N_
from leaddesk.paths import documents_dir
from leaddesk.services.figures.report_paper import report_paper
from leaddesk.services.paper import Paper, accounts_paper, lead_paper, leads_paper, sales_paper
from leaddesk.services.persons.telling import person_paper
from leaddesk.services.persons.who import read_wish
from leaddesk.services.work import Work
from leaddesk.ui.kit.buttons import plain_button, primary_button
from leaddesk.ui.kit.far_row import FarRow
from leaddesk.ui.kit.fields.inputs import combo_box
from leaddesk.ui.kit.job_dialog import JobDialog
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.words.translations import tr, worded
from leaddesk.ui.printing.document import is_wide, layout_of
from leaddesk.ui.printing.press import Press
from leaddesk.words import system_language

if TYPE_CHECKING:
    from leaddesk.services.desk import Desk
    from leaddesk.services.progress import Progress

_TITLES = {
    "lead": N_("Print this lead"),
    "leads": N_("Print these leads"),
    "accounts": N_("Print these accounts"),
    "sales": N_("Print these sales"),
    "report": N_("Print this report"),
    "person": N_("Print what is kept"),
}
_FILES = {
    "lead": N_("lead"),
    "leads": N_("leads"),
    "accounts": N_("accounts"),
    "sales": N_("sales"),
    "report": N_("report"),
    "person": N_("person"),
}


class PrintDialog(JobDialog):
    """What is printed was chosen before; here it is said for whom, and whether on paper or as a file."""

    help_page = "accountant"

    def __init__(self, kit: Kit, kind: str, which: str, parent: QWidget | None) -> None:
        """`kind`: "lead" (`which`: its id), "leads", "accounts", "sales" (a search), "report" or "person" (a wish)."""
        super().__init__(kit, tr(_TITLES[kind]), parent, width=420)
        self._kind, self._which = kind, which
        self.language = combo_box(tr("Language"))
        for language in LANGUAGES:
            self.language.addItem(LANGUAGE_NAMES[language], language)
        own = kit.preferences.settings.language or system_language()
        self.language.setCurrentIndex(max(0, self.language.findData(own)))
        head = label(tr("In the language of its &reader"), tone="muted")
        head.setBuddy(self.language)
        self._problem = label("", role="small", tone="danger", wrap=True)
        self._problem.hide()
        self._doing = FarRow(kit)
        self._doing.hide()
        self._patience = QTimer(self, singleShot=True, interval=kit.theme.motion("progress_shown_after"))
        self._patience.timeout.connect(self._doing.show)
        for part in (head, self.language, self._doing, self._problem):
            self.body.addWidget(part)
        self.cancel, self.pdf = plain_button(kit, tr("Cancel")), plain_button(kit, tr("Save as PDF…"), "file-down")
        self.paper = primary_button(kit, tr("Print…"), "printer")
        self.cancel.clicked.connect(self.reject)
        self.pdf.clicked.connect(self._choose_file)
        self.paper.clicked.connect(self._choose_printer)
        for button in (self.cancel, self.pdf, self.paper):
            self.buttons.addWidget(button)

    def save(self, path: Path) -> None:
        """Write a PDF file, whole or not at all, for its owner only."""
        press, question = self._press(), self._question()

        def job(desk: "Desk", progress: "Progress") -> None:
            press.save(desk.ask_long(question), path, progress)

        def saved(_: object) -> None:
            self.kit.preferences.keep("export.folder", str(path.parent))
            self.kit.navigator.notice_requested.emit("success", tr("Saved as {file}.", file=path.name))
            self.accept()

        self._run(job, saved, stopped=tr("Stopped; no file was written."))

    def print_on(self, printer: QPrinter, paper: Paper) -> None:
        """Print it."""
        press = self._press()

        def job(_: "Desk", progress: "Progress") -> None:
            press.print(paper, printer, progress)

        self._run(job, lambda _: self.accept(), stopped=tr("Stopped; nothing was printed."))

    def _choose_file(self) -> None:
        folder = Path(self.kit.preferences.state("export.folder", str(documents_dir())))
        what = tr(_FILES[self._kind])
        name = f"{what}-{self.kit.workspace.today.isoformat()}.pdf"
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Save as PDF"), str(folder / name), "PDF (*.pdf)")
        if chosen:
            self.save(Path(chosen if Path(chosen).suffix else f"{chosen}.pdf"))

    def _choose_printer(self) -> None:
        def send(paper: Paper) -> None:
            printer = QPrinter(QPrinter.PrinterMode.HighResolution)
            printer.setPageLayout(layout_of(wide=is_wide(paper)))
            printer.setDocName(paper.title)
            chooser = QPrintDialog(printer, self)
            chooser.accepted.connect(lambda: self.print_on(printer, paper))
            chooser.setWindowModality(Qt.WindowModality.WindowModal)
            chooser.show()

        self._say("")
        self.kit.workspace.ask(self, self._question(), send, topic="paper", failed=self._refuse)

    def _press(self) -> Press:
        workspace = self.kit.workspace
        return Press(workspace.shop.country, self.font().family(), workspace.today, workspace.path.stem)

    @property
    def problem(self) -> str:
        """What went wrong, if anything did."""
        return self._problem.text()

    def _question(self) -> Callable[[Work], Paper]:
        kind, which, language = self._kind, self._which, self.language.currentData()
        sort = self.kit.navigator.sorts.get(kind) or None

        def read(work: Work) -> Paper:
            if kind == "lead":
                return lead_paper(work, int(which), language)
            if kind == "leads":
                return leads_paper(work, which, sort, language)
            if kind == "accounts":
                return accounts_paper(work, which, sort, language)
            if kind == "person":
                return person_paper(work, *read_wish(which), language)
            if kind == "report":
                return report_paper(work, which, language)
            return sales_paper(work, which, which.removeprefix("date:"), language)

        return read

    def _run(
        self, job: Callable[["Desk", "Progress"], None], then: Callable[[object], None], *, stopped: str
    ) -> None:
        """Do it beside the window; how far it is is shown where it takes long."""

        def end(done: object) -> None:
            self._show_running(runs=False)
            then(done)

        def fail(error: LeadDeskError) -> None:
            self._show_running(runs=False)
            if isinstance(error, StoppedError):
                self._say(stopped)
            else:
                self._refuse(error)

        self._say("")
        self._show_running(runs=True)
        self.job = self.kit.workspace.run(job, owner=self, then=end, failed=fail, writes=False)
        self.job.progressed.connect(self._doing.show_progress)

    def _show_running(self, *, runs: bool) -> None:
        self.job = None
        for part in (self.language, self.pdf, self.paper):
            part.setEnabled(not runs)
        self.cancel.setText(tr("Stop") if runs else tr("Cancel"))
        self._doing.show_progress(0, 0)
        if runs:
            self._patience.start()
        else:
            self._patience.stop()
            self._doing.hide()

    def _refuse(self, error: LeadDeskError) -> None:
        self._say(worded(error.message))

    def _say(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))


def make_dialog(kit: Kit, kind: str, which: str, parent: QWidget) -> PrintDialog:
    """The dialog for what somebody wishes to print."""
    return PrintDialog(kit, kind, which, parent)
