"""The panel of one lead: all that is known of it, edited where it stands."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QMenu, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from leaddesk.model.change import Done
from leaddesk.model.errors import LeadDeskError, NotFoundError
from leaddesk.services import leads
from leaddesk.services.lead_page import LeadPage, lead_page
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.lead_panel.committee_section import CommitteeSection
from leaddesk.ui.lead_panel.contact_section import ContactSection
from leaddesk.ui.lead_panel.documents_section import DocumentsSection
from leaddesk.ui.lead_panel.drop_cover import DropCover, addresses_in
from leaddesk.ui.lead_panel.fields_section import FieldsSection
from leaddesk.ui.lead_panel.head import Head
from leaddesk.ui.lead_panel.kept_section import KeptSection
from leaddesk.ui.lead_panel.lead_field import LeadField
from leaddesk.ui.lead_panel.more_menu import fill_menu
from leaddesk.ui.lead_panel.sales_section import SalesSection
from leaddesk.ui.lead_panel.saving import Saver
from leaddesk.ui.lead_panel.stage_section import StageSection
from leaddesk.ui.lead_panel.tab_order import order_tabs
from leaddesk.ui.lead_panel.tasks_section import TasksSection
from leaddesk.ui.lead_panel.timeline_section import TimelineSection
from leaddesk.ui.lead_panel.top_bar import TopBar
from leaddesk.ui.lead_panel.twin_strip import TwinStrip
from leaddesk.ui.lead_panel.win_back_strip import WinBackStrip

_TABLES = frozenset(
    {
        *("lead", "stage_entry", "task", "activity", "activity_person", "sale", "sale_line", "payment", "account"),
        *("stakeholder", "committee_member", "tag", "lead_tag", "custom_field", "custom_value", "consent"),
        *("pipeline", "stage", "channel", "campaign", "setting", "document", "distinct_pair"),
    }
)
_WIDEST = 720  # at 100 %: longer lines are hard to read
_STEPS = {"previous": -1, "next": 1}


class LeadPanel(QFrame):
    """Shows the lead that it was told last; reads it again whenever it may have changed."""

    def __init__(self, kit: Kit) -> None:
        """Of no lead yet."""
        super().__init__()
        self._kit = kit
        self._wanted = 0
        self._is_stale = False
        self._command = ""  # to be obeyed when the lead is there
        self.page: LeadPage | None = None
        self.setProperty("ground", "surface")
        self.setMinimumWidth(kit.theme.measure("panel_min"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.saver = Saver(kit, self)
        self.bar = TopBar(kit)
        self.twin = TwinStrip(kit, self.saver)
        self.win_back = WinBackStrip(kit)
        self.head = Head(kit, self.saver)
        self.stage = StageSection(kit, self.saver)
        self.stage.win_back_requested.connect(self.win_back.begin)
        self.fields = FieldsSection(kit, self.saver, self._tell_more)
        self.contact = ContactSection(kit, self.saver)
        self.committee = CommitteeSection(kit)
        self.tasks = TasksSection(kit, self.saver)
        self.documents = DocumentsSection(kit, self.saver)
        self.sales = SalesSection(kit, self.saver)
        self.kept = KeptSection(kit)
        self.timeline = TimelineSection(kit, self.saver)
        self._lay_out()
        self._cover = DropCover(kit, self)
        self.setAcceptDrops(not kit.workspace.looks_only)
        self.bar.menu_requested.connect(self._fill_menu)
        self.bar.show_neighbours(kit.navigator.neighbours)
        kit.navigator.neighbours_changed.connect(self.bar.show_neighbours)
        kit.workspace.changed.connect(self._changed)
        kit.workspace.leaving.connect(self._forget)
        self.timeline.composer.text.escaped.connect(self._take_keyboard)
        self.fields.notes.left.connect(self._take_keyboard)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._kit.theme.measure("lead_panel"), self._kit.theme.scaled(600))

    def show_lead(self, lead_id: int) -> None:
        """Show a lead; 0: none."""
        if lead_id != self._wanted:
            self._command = ""
            self.fields.notes.save()
            if self.is_editing:  # and what is typed still goes to the lead that it was typed for
                self._hide_content()
            self.bar.show_lead(lead_id)
        self._wanted = lead_id
        if lead_id:
            self._read()
        else:
            self._put_away()

    def show_room(self, is_alone: bool, has_room: bool) -> None:
        """Whether the panel is a page of its own now, and whether there would be room beside one."""
        self.bar.show_room(is_alone, has_room)

    def command(self, name: str) -> None:
        """Win, lose, plan, note, delete, move…: a wish of the window to the lead that is open."""
        if name in _STEPS:
            self.bar.go(_STEPS[name])
            return
        if self.page is None or self.page.lead.id != self._wanted:
            self._command = name
            return
        commands = {
            "win": self.stage.moves.win,
            "lose": self.stage.moves.lose,
            "plan": self._plan,
            "note": self._note,
            "delete": lambda: self.saver.do(leads.delete, quiet=False),
            "move": self._move,
            "document": self._add_document,
        }
        if name in commands:
            commands[name]()

    @property
    def is_editing(self) -> bool:
        """Whether an input is open that Esc would close."""
        parts = (self.head, self.tasks, self.fields.tags, self.documents)
        opened = [part.is_editing for part in parts]
        return any(opened) or any(field.is_editing for field in self._all_fields())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.is_editing:
            self._kit.navigator.lead_requested.emit(0)
        elif event.key() == Qt.Key.Key_F2 and self.page is not None:
            self.head.edit_name()
        else:
            super().keyPressEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.page is not None and any(addresses_in(event.mimeData())):
            self._cover.cover()
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._cover.hide()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self._cover.hide()
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.documents.keep(tuple(addresses_in(event.mimeData())))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale and self._wanted:
            self._read()

    def _lay_out(self) -> None:
        content = self._content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for section in (self.twin, self.win_back, self.head, self.stage, self.fields, self.contact, self.committee):
            column.addWidget(section)
        for lower in (self.tasks, self.documents, self.sales, self.kept, self.timeline):
            column.addWidget(lower)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(content)
        content.setMaximumWidth(self._kit.theme.scaled(_WIDEST))
        self._scroll.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        content.setAutoFillBackground(False)
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignTop)  # also while nothing is below it
        whole.addWidget(self._scroll, 1)

    def _all_fields(self) -> Sequence[LeadField]:
        return (*self.stage.fields, *self.fields.all_fields(), *self.contact.fields())

    def _read(self) -> None:
        lead_id = self._wanted
        self._is_stale = False
        self._kit.workspace.ask(
            self, lambda work: lead_page(work, lead_id), self._show, topic="lead", failed=self._not_read
        )

    def _show(self, page: LeadPage) -> None:
        if page.lead.id != self._wanted:
            return
        if self.page is None or page.lead.id != self.page.lead.id:
            self._begin(page)
        self.page = page
        self.setAccessibleName(page.lead.name)
        self.twin.show_page(page, self)
        self.win_back.show_page(page)
        self.head.show_page(page)
        self.stage.show_page(page)
        self.fields.show_page(page)
        self.contact.show_page(page, more=self.fields.shows_more)
        for section in (self.committee, self.tasks, self.documents, self.sales, self.kept, self.timeline):
            section.show_page(page)
        self._scroll.show()
        order_tabs(self)
        if self._command:
            command, self._command = self._command, ""
            QTimer.singleShot(0, self, lambda: self.command(command))

    def _hide_content(self) -> None:
        """Inputs save when they are hidden; a keyboard among them stays in the panel."""
        if self._content.isAncestorOf(QApplication.focusWidget() or self):
            self._take_keyboard()
        self._scroll.hide()

    def _begin(self, page: LeadPage) -> None:
        """Another lead: what was being typed about the one before and could not be saved goes."""
        self.fields.notes.save()
        for field in self._all_fields():
            if field.is_editing:
                field.cancel()
        for part in (self.head, self.tasks, self.fields.tags, self.documents):
            part.cancel()
        self.saver.lead_id = page.lead.id or 0
        self.bar.show_lead(self.saver.lead_id)
        self._scroll.verticalScrollBar().setValue(0)

    def _forget(self) -> None:
        self.show_lead(0)

    def _take_keyboard(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_away(self) -> None:
        self.page = None
        self.saver.lead_id = 0
        self._hide_content()

    def _not_read(self, error: LeadDeskError) -> None:
        if isinstance(error, NotFoundError):
            self._put_away()
            self._wanted = 0
            self._kit.navigator.lead_requested.emit(0)
        else:
            self._kit.workspace.refused.emit(error.message)

    def _changed(self, done: Done) -> None:
        if not self._wanted or not (done.tables & _TABLES):
            return
        if self.isVisible():
            self._read()
        else:
            self._is_stale = True

    def _tell_more(self) -> None:
        if self.page is not None:
            self.contact.show_page(self.page, more=self.fields.shows_more)

    def _fill_menu(self, menu: QMenu) -> None:
        if self.page is not None:
            fill_menu(self._kit, menu, self.page, self.stage.moves, self.saver, self.command, self.win_back)

    def _plan(self) -> None:
        self.tasks.plan()
        self._see(self.tasks.planner)

    def _note(self) -> None:
        self.timeline.composer.begin()
        self._see(self.timeline.composer)

    def _add_document(self) -> None:
        self._see(self.documents)
        QTimer.singleShot(0, self.documents.add, self.documents.add.click)

    def _move(self) -> None:
        if self.page is not None:
            self.stage.moves.popup(self.page.lead)

    def _see(self, widget: QWidget) -> None:
        QTimer.singleShot(0, widget, lambda: self._scroll.ensureWidgetVisible(widget))


def make_panel(kit: Kit) -> QWidget:
    """The panel; `show_lead` and `command` are for the shell."""
    return LeadPanel(kit)
