"""The dialog that prints, or saves as PDF, in the language of whoever is to read it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QWidget

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
from leaddesk.ui.kit.fields.inputs import check_box, combo_box
from leaddesk.ui.kit.job_dialog import JobDialog
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.words.translations import tr, worded
from leaddesk.ui.printing.document import is_wide, layout_of
from leaddesk.ui.printing.press import Press
from leaddesk.ui.printing.preview import Pages, Preview
from leaddesk.words import system_language

if TYPE_CHECKING:
    from leaddesk.services.desk import Desk
    from leaddesk.services.progress import Progress
    from leaddesk.ui.kit.job import Job

_WIDTH = 640  # pixels: a page across can be read

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
        super().__init__(kit, tr(_TITLES[kind]), parent, width=_WIDTH)
        self._kind, self._which = kind, which
        self.language = combo_box(tr("Language"))
        for language in LANGUAGES:
            self.language.addItem(LANGUAGE_NAMES[language], language)
        own = kit.preferences.settings.language or system_language()
        self.language.setCurrentIndex(max(0, self.language.findData(own)))
        head = label(tr("In the language of its &reader"), tone="muted")
        head.setBuddy(self.language)
        self.refused = check_box(tr("Leave out those who want no advertising"))
        self.refused.setHidden(kind != "leads")
        self._said_no = label("", role="small", tone="muted", wrap=True)
        self._said_no.hide()
        self.preview = Preview(kit)
        self._looking: Job | None = None
        self._problem = label("", role="small", tone="danger", wrap=True)
        self._problem.hide()
        self._doing = FarRow(kit)
        self._doing.hide()
        self._patience = QTimer(self, singleShot=True, interval=kit.theme.motion("progress_shown_after"))
        self._patience.timeout.connect(self._doing.show)
        self._lay_out(head)
        self.cancel, self.pdf = plain_button(kit, tr("Cancel")), plain_button(kit, tr("Save as PDF…"), "file-down")
        self.paper = primary_button(kit, tr("Print…"), "printer")
        self.cancel.clicked.connect(self.reject)
        self.pdf.clicked.connect(self._choose_file)
        self.paper.clicked.connect(self._choose_printer)
        for button in (self.cancel, self.pdf, self.paper):
            self.buttons.addWidget(button)
        self.language.currentIndexChanged.connect(self._look)
        self.refused.toggled.connect(self._look)
        self.finished.connect(self._look_no_more)
        self._look()

    def _lay_out(self, head: QLabel) -> None:
        """The choices, and the pages under them."""
        row = QHBoxLayout()
        row.setSpacing(self.kit.theme.scaled(16))
        row.addWidget(head)
        row.addWidget(self.language)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addWidget(self.refused)
        self.body.addWidget(self._said_no)
        self.body.addWidget(self.preview, 1)
        self.body.addWidget(self._doing)
        self.body.addWidget(self._problem)

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

    def _look(self) -> None:
        """Show the pages as they would be now, beside the window; what is shown stays until they are there."""
        self._look_no_more()
        press, question = self._press(), self._question()

        def job(desk: "Desk", progress: "Progress") -> tuple[Pages, int]:
            paper = desk.ask_long(question)
            return press.pages(paper, progress), paper.no_advertising

        def show(found: tuple[Pages, int]) -> None:
            if self._looking is looking:
                self._looking = None
                self.preview.show_pages(found[0])
                self._tell_refused(found[1])

        def fail(error: LeadDeskError) -> None:
            if not isinstance(error, StoppedError):
                self._refuse(error)

        looking = self._looking = self.kit.workspace.run(job, owner=self, then=show, failed=fail, writes=False)

    def _look_no_more(self) -> None:
        looking, self._looking = self._looking, None
        if looking is not None:
            looking.cancel()

    def _tell_refused(self, count: int) -> None:
        left_out = tr("%Ln left out who want(s) no advertising.", "", count)
        said_no = tr("%Ln of them want(s) no advertising.", "", count)
        self._said_no.setText(left_out if self.refused.isChecked() else said_no)
        self._said_no.setVisible(count > 0)

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
        sort, with_refused = self.kit.navigator.sorts.get(kind) or None, not self.refused.isChecked()

        def read(work: Work) -> Paper:
            if kind == "lead":
                return lead_paper(work, int(which), language)
            if kind == "leads":
                return leads_paper(work, which, sort, language, with_refused=with_refused)
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

        self._look_no_more()
        self._say("")
        self._show_running(runs=True)
        self.job = self.kit.workspace.run(job, owner=self, then=end, failed=fail, writes=False)
        self.job.progressed.connect(self._doing.show_progress)

    def _show_running(self, *, runs: bool) -> None:
        self.job = None
        for part in (self.language, self.refused, self.pdf, self.paper):
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
