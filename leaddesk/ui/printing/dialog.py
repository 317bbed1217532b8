"""The dialog that prints, or saves as PDF, in the language of whoever is to read it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSaveFile, Qt
from PySide6.QtGui import QPagedPaintDevice, QPdfWriter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget

from leaddesk.languages import LANGUAGE_NAMES, LANGUAGES
from leaddesk.model.errors import LeadDeskError
from leaddesk.model.messages import N_
from leaddesk.paths import documents_dir
from leaddesk.services.paper import Paper, lead_paper, leads_paper, sales_paper
from leaddesk.services.work import Work
from leaddesk.ui.kit.buttons import plain_button, primary_button
from leaddesk.ui.kit.dialog import Dialog
from leaddesk.ui.kit.formats import Formats
from leaddesk.ui.kit.inputs import combo_box
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.translations import tr, worded
from leaddesk.ui.printing.document import document_of, footer_of, is_wide, layout_of, print_document
from leaddesk.words import system_language

_RESOLUTION = 300  # dots an inch
_TITLES = {"lead": N_("Print this lead"), "leads": N_("Print these leads"), "sales": N_("Print these sales")}
_FILES = {"lead": N_("lead"), "leads": N_("leads"), "sales": N_("sales")}


class PrintDialog(Dialog):
    """What is printed was chosen before; here it is said for whom, and whether on paper or as a file."""

    def __init__(self, kit: Kit, kind: str, which: str, parent: QWidget | None) -> None:
        """`kind`: "lead" (`which` is its id), "leads" or "sales" (`which` is a search)."""
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
        for part in (head, self.language, self._problem):
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

        def write(paper: Paper) -> None:
            file = QSaveFile(str(path))
            if file.open(QSaveFile.OpenModeFlag.WriteOnly):
                file.setPermissions(QSaveFile.Permission.ReadOwner | QSaveFile.Permission.WriteOwner)
                writer = QPdfWriter(file)
                writer.setResolution(_RESOLUTION)
                writer.setTitle(paper.title)
                writer.setCreator("LeadDesk")
                self._paint(paper, writer)
            if file.isOpen() and file.commit():
                self.kit.preferences.keep("export.folder", str(path.parent))
                self.kit.navigator.notice_requested.emit("success", tr("Saved as {file}.", file=path.name))
                self.accept()
            else:
                self._say(tr("“{file}” could not be written. Choose another folder.", file=path.name))

        self._ask(write)

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

            def print_it() -> None:
                self._paint(paper, printer)
                self.accept()

            chooser.accepted.connect(print_it)
            chooser.setWindowModality(Qt.WindowModality.WindowModal)
            chooser.show()

        self._ask(send)

    def _paint(self, paper: Paper, device: QPagedPaintDevice) -> None:
        device.setPageLayout(layout_of(wide=is_wide(paper)))
        formats = Formats(paper.language, self.kit.workspace.shop.country)
        document = document_of(paper, formats, self.font().family())
        foot, page_words = footer_of(paper, formats, self.kit.workspace.today, self.kit.workspace.path.stem)
        print_document(document, device, foot, page_words)

    @property
    def problem(self) -> str:
        """What went wrong, if anything did."""
        return self._problem.text()

    def _ask(self, then: Callable[[Paper], None]) -> None:
        kind, which, language = self._kind, self._which, self.language.currentData()
        sort = self.kit.navigator.sorts.get("leads") or None

        def read(work: Work) -> Paper:
            if kind == "lead":
                return lead_paper(work, int(which), language)
            if kind == "leads":
                return leads_paper(work, which, sort, language)
            return sales_paper(work, which, which.removeprefix("date:"), language)

        self._say("")
        self.kit.workspace.ask(self, read, then, topic="paper", failed=self._refuse)

    def _refuse(self, error: LeadDeskError) -> None:
        self._say(worded(error.message))

    def _say(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))


def make_dialog(kit: Kit, kind: str, which: str, parent: QWidget) -> PrintDialog:
    """The dialog for what somebody wishes to print."""
    return PrintDialog(kit, kind, which, parent)
