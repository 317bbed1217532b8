"""Documents of the lead: chosen, dropped or given by their address; opened where they lie."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget
from typing_extensions import override

from leaddesk.model.document import Document
from leaddesk.model.errors import LeadDeskError
from leaddesk.paths import documents_dir
from leaddesk.services import documents
from leaddesk.services.documents import Located, Place
from leaddesk.services.lead_page import LeadPage
from leaddesk.ui.kit.fields.inputs import line_edit
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.looking import for_writing
from leaddesk.ui.kit.menus import offer, pop_up_below
from leaddesk.ui.kit.opening import open_file, open_link
from leaddesk.ui.kit.words.translations import tr, worded
from leaddesk.ui.lead_panel.document_row import DocumentRow
from leaddesk.ui.lead_panel.quiet_button import QuietButton
from leaddesk.ui.lead_panel.saving import Saver
from leaddesk.ui.lead_panel.section import Section, clear

_FOLDER = "documents.folder"


class DocumentsSection(Section):
    """What lies there is looked at beside the window, then opened; a program is shown in its folder instead."""

    def __init__(self, kit: Kit, saver: Saver) -> None:
        """Of no lead yet."""
        super().__init__(kit)
        self._saver = saver
        self._lead = 0
        self._shown: tuple[Document, ...] | None = None
        self.rows: list[QWidget] = []
        self.add = for_writing(kit, QuietButton(kit, tr("Add a document"), icon="plus"))
        self.add.setAccessibleName(self.add.text())
        self.add.setAccessibleDescription(tr("Files and links can be dropped on the panel as well"))
        self.add.clicked.connect(lambda: pop_up_below(self.menu(), self.add))
        self.address = line_edit(tr("Web address"), placeholder="https://")
        self.address.hide()
        self.address.returnPressed.connect(self._take_address)
        self.address.installEventFilter(self)
        self.problem = label(role="small", tone="warning", wrap=True)
        self.problem.hide()
        self.address.textEdited.connect(lambda _: self.problem.hide())
        self.column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.address)
        self.column.addWidget(self.problem)

    @property
    def is_editing(self) -> bool:
        """Whether the input for an address is open."""
        return self.address.isVisible()

    def show_page(self, page: LeadPage) -> None:
        """Show the documents of a lead."""
        if page.lead.id != self._lead:
            self._lead = page.lead.id or 0
            self.cancel()
        if page.documents == self._shown:
            return
        focused = next((place for place, row in enumerate(self.rows) if row.hasFocus()), -1)
        clear(self.rows)
        self._shown = page.documents
        for place, document in enumerate(page.documents):
            row = DocumentRow(self.kit, document)
            row.clicked.connect(lambda _=False, document=document: self.open(document))
            row.show_requested.connect(lambda _, document=document: self._locate(document, in_folder=True))
            if not self.kit.workspace.looks_only:
                row.remove_requested.connect(self._remove)
            self.column.insertWidget(place, row)
            self.rows.append(row)
        if self.rows and focused >= 0:
            self.rows[min(focused, len(self.rows) - 1)].setFocus()

    def menu(self) -> QMenu:
        """How a document is added."""
        menu = QMenu(self)
        offer(self.kit, menu, tr("Choose files…"), "file-plus", self.choose)
        offer(self.kit, menu, tr("Web address…"), "globe", self.begin_address)
        return menu

    def choose(self) -> None:
        """Ask for files."""
        folder = self.kit.preferences.state(_FOLDER, str(documents_dir()))
        chosen, _ = QFileDialog.getOpenFileNames(self.window(), tr("Add documents"), folder)
        if chosen:
            self.kit.preferences.keep(_FOLDER, str(Path(chosen[0]).parent))
            self.keep(chosen)

    def begin_address(self) -> None:
        """Let one type the address of a page."""
        self.address.show()
        self.address.setFocus(Qt.FocusReason.OtherFocusReason)

    def cancel(self) -> None:
        """Close the input."""
        self.address.hide()
        self.address.clear()
        self.problem.hide()

    def keep(self, addresses: Sequence[str]) -> None:
        """Keep files and pages with the lead that is shown."""
        addresses = tuple(addresses)
        self._saver.do(lambda work, lead_id: documents.add(work, addresses, lead_id=lead_id), quiet=False)

    def open(self, document: Document) -> None:
        """Open it where it lies."""
        self._locate(document, in_folder=False)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.cancel()
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False

    def _locate(self, document: Document, *, in_folder: bool) -> None:
        address = document.address
        self.kit.workspace.ask(
            self,
            lambda _: documents.locate(address),
            lambda found: self._located(document, found, in_folder=in_folder),
            topic="document",
            low=True,
        )

    def _located(self, document: Document, found: Located, *, in_folder: bool) -> None:
        told = self.kit.navigator.notice_requested
        if found.place is Place.PAGE and found.link is not None:
            open_link(self.kit, found.link)
        elif found.place is Place.GONE or found.path is None:
            place = str(found.path or document.address)
            told.emit("warning", tr("“{name}” is not there: {place}", name=document.name, place=place))
        elif found.place is Place.PROGRAM:
            told.emit("info", tr("LeadDesk starts no programs: “{name}” is shown in its folder.", name=document.name))
            open_file(self.kit, found.path.parent)
        else:
            open_file(self.kit, found.path.parent if in_folder else found.path)

    def _take_address(self) -> None:
        text = self.address.text().strip()
        if not text:
            self.cancel()
            self.add.setFocus()
            return

        def refused(error: LeadDeskError) -> None:
            self.problem.setText(worded(error.message))
            self.problem.show()

        self._saver.do(
            lambda work, lead_id: documents.add(work, (text,), lead_id=lead_id),
            refused=refused,
            then=lambda _: self._taken(text),
        )

    def _taken(self, text: str) -> None:
        if self.address.text().strip() == text:
            self.cancel()
            self.add.setFocus()

    def _remove(self, document_id: int) -> None:
        self.kit.workspace.do(lambda work: documents.remove(work, document_id))
