"""The first leads before the file is open: the table of the page, where it will be, with what was read ahead."""

from array import array
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from leaddesk.model.first_look import FirstLook
from leaddesk.model.listed_lead import LeadRow, ListedLead
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.page import PageHeader, ToolRow
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.kit.workspace import Workspace
from leaddesk.ui.leads.footer import LeadFooter
from leaddesk.ui.leads.model import LeadModel, value_texts
from leaddesk.ui.leads.place import restored_density, restored_sort
from leaddesk.ui.leads.table import LeadTable

if TYPE_CHECKING:
    from leaddesk.services.directory import Directory
    from leaddesk.services.work import Work
    from leaddesk.ui.leads.page import LeadsPage

_MEASURED = 128  # rows: as many as the page asks for at first
_PATIENCE_MS = 3_000  # for rows of the page that do not come


class SeenWorkspace(Workspace):
    """Stands for the file until it is open: knows what was seen of it, and nothing is asked or written."""

    def __init__(self, seen: FirstLook, parent: QObject | None = None) -> None:
        """It has no file, and never will."""
        super().__init__(parent)
        self._seen = seen

    @property
    @override
    def directory(self) -> "Directory":
        """What was seen of it, which is all that the table of leads asks for."""
        return cast("Directory", self._seen)

    @property
    @override
    def today(self) -> date:
        """The shop's calendar day."""
        return self._seen.today


class LeadsAhead(QWidget):
    """As the page of leads will be, without what cannot be used yet.

    One can scroll, choose and open; the page goes on from there when it takes over.
    """

    taken_over = Signal()

    def __init__(self, kit: Kit, leads: Sequence[ListedLead]) -> None:
        """As the page was left; the kit is that of a `SeenWorkspace`."""
        super().__init__()
        self._model = model = _SeenLeads(kit, leads, self)
        sort = restored_sort(kit.preferences)
        self.table = LeadTable(kit, model, restored_density(kit.preferences))
        self.table.restore_columns(kit.preferences.state("leads.columns", {}))
        self.table.show_sort(sort)
        self.table.horizontalHeader().setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.table.opened.connect(self._keep_opened)
        self._values = value_texts(model, 0, min(_MEASURED, len(leads)) - 1)
        self.table.make_room_for(self._values)
        self._opened = 0
        self._page: LeadsPage | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(PageHeader(kit, tr("Leads")))
        column.addWidget(ToolRow(kit))
        column.addWidget(self.table, 1)
        column.addWidget(LeadFooter(kit))

    def hand_over(self, page: QWidget) -> None:
        """Let the page of leads, which lies below, take over as soon as it shows what is shown here."""
        self._page = cast("LeadsPage", page)
        table, model, search = self._page.table, self._page.model, self._page.search
        table.make_room_for(self._values)
        table.setFocusProxy(self.table)  # keys that are pressed until then are not lost
        model.rows_arrived.connect(self._look_whether_all_is_there)
        search.found.connect(self._found)
        search.refused.connect(self._end)
        QTimer.singleShot(_PATIENCE_MS, self, self._end)

    def _keep_opened(self, index: QModelIndex) -> None:
        self._opened = self.table.selected_ids()[0] if self.table.selected_ids() else 0

    def _found(self, ids: "array[int]") -> None:
        if len(ids):
            self._look_whether_all_is_there()
        else:
            self._end()

    def _look_whether_all_is_there(self) -> None:
        page = self._page
        if page is None or not page.model.rowCount():
            return
        page.table.executeDelayedItemsLayout()
        page.table.verticalScrollBar().setValue(self.table.verticalScrollBar().value())
        last = page.table.rowAt(page.table.viewport().height() - 1)
        shown = range(page.table.rowAt(0), 1 + (last if last >= 0 else page.model.rowCount() - 1))
        if all(page.model.row_with(page.model.id_at(row)) is not None for row in shown):
            self._end()

    def _end(self) -> None:
        page, self._page = self._page, None
        if page is None:
            return
        page.table.setFocusProxy(None)  # type: ignore[arg-type] # PySide's stubs know no None here
        current = self.table.currentIndex()
        chosen = self.table.selected_ids()
        if current.isValid():
            chosen.sort(key=lambda lead_id: lead_id != self._model.id_at(current.row()))
        page.table.select_ids(chosen)
        if self.table.hasFocus():
            page.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.taken_over.emit()
        if self._opened:
            page.table.opened.emit(page.table.currentIndex())


class _SeenLeads(LeadModel):
    """Rows that are all at hand."""

    def __init__(self, kit: Kit, leads: Sequence[ListedLead], parent: QObject) -> None:
        super().__init__(kit, _nobody_answers, parent)
        self._leads = [LeadRow(lead) for lead in leads]
        self.bring(self._leads)
        self.set_ids(array("q", [lead.id for lead in leads]))

    @override
    def row_at(self, row: int) -> LeadRow:
        return self._leads[row]


def _nobody_answers(work: "Work", ids: Sequence[int], fields: Sequence[str]) -> Sequence[LeadRow]:
    raise RuntimeError("the file is not open yet")
