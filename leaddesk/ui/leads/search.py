"""Which leads are shown: the search and the order in force, asked of the file and answered in steps."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from leaddesk.model.errors import LeadDeskError
from leaddesk.services.lead_list import ListTotals, count_leads, found_leads, lead_rows, totals
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.paged_model import PAGE_ROWS
from leaddesk.ui.leads.place import FIRST, NEWEST_FIRST

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Sequence

    from leaddesk.model.listed_lead import LeadRow
    from leaddesk.services.work import Work

    _FirstLeads = tuple[array[int], tuple[LeadRow, ...]]


class LeadSearch(QObject):
    """Says the first leads as soon as they are known, then all; then how many, and what they are worth."""

    read = Signal(object)  # LeadRows: those that come first of what is about to be found
    found = Signal(object, bool, bool)  # ids, whether they are all, whether something else was searched for before
    refused = Signal(object)  # Message: why a search cannot be understood
    counted = Signal(object)  # ListTotals of what was found
    counted_all = Signal(int)  # leads in the file

    def __init__(self, kit: Kit, fields: "Callable[[], Sequence[str]]", parent: QObject | None = None) -> None:
        """For everything, newest first; nothing is asked yet. `fields` are read besides the usual ones."""
        super().__init__(parent)
        self._fields = fields
        self._workspace = kit.workspace
        self._asked = ("", NEWEST_FIRST)
        self._in_force = self._asked
        self._round = 0

    @property
    def query(self) -> str:
        """The search whose leads are shown; one that cannot be understood is not in force."""
        return self._in_force[0]

    @property
    def sort(self) -> str:
        """The field that they are sorted by, with a minus for the largest first."""
        return self._asked[1]

    @sort.setter
    def sort(self, sort: str) -> None:
        """For the next search."""
        self._asked = (self._asked[0], sort)

    def ask(self, query: str, sort: str) -> None:
        """Search anew."""
        self._asked = (query, sort)
        self._round += 1
        question = partial(_first_leads, query=query, sort=sort, fields=tuple(self._fields()))
        self._workspace.ask(
            self, question, partial(self._first, self._round), topic="leads", failed=partial(self._failed, self._round)
        )

    def ask_again(self) -> None:
        """Search for the same after something changed: what is shown stays until all is known."""
        self._round += 1
        self._ask_all(self._round)

    def _first(self, asked_in: int, answer: "_FirstLeads") -> None:
        if asked_in != self._round:
            return
        ids, leads = answer
        self.read.emit(leads)
        self._in_force = self._asked
        is_all = len(ids) < FIRST
        self.found.emit(ids, is_all, True)
        if is_all:
            self._count(asked_in)
        else:
            # When these are painted: who reads a million ids takes turns with who paints, and both get slow.
            QTimer.singleShot(0, self, partial(self._ask_all, asked_in))

    def _ask_all(self, asked_in: int) -> None:
        if asked_in != self._round:
            return
        query, sort = self._asked
        question = partial(found_leads, where=query, sort=sort)
        then, failed = partial(self._all, asked_in), partial(self._failed, asked_in)
        self._workspace.ask(self, question, then, topic="leads", failed=failed)

    def _all(self, asked_in: int, ids: "array[int]") -> None:
        if asked_in == self._round:
            self._in_force = self._asked
            self.found.emit(ids, True, False)
            self._count(asked_in)

    def _count(self, asked_in: int) -> None:
        query = self._asked[0]

        def tell(found: ListTotals) -> None:
            if asked_in == self._round:
                self.counted.emit(found)

        self._workspace.ask(self, partial(totals, where=query), tell, topic="totals", low=True)
        if query.strip():
            self._workspace.ask(self, partial(count_leads, where=""), self.counted_all.emit, topic="count", low=True)

    def _failed(self, asked_in: int, error: LeadDeskError) -> None:
        if asked_in == self._round:
            self.refused.emit(error.message)


def _first_leads(work: "Work", *, query: str, sort: str, fields: "Sequence[str]") -> "_FirstLeads":
    """The first ids that a search finds, and what is to be shown of those that can be seen at once."""
    ids = found_leads(work, query, sort, FIRST)
    return ids, lead_rows(work, ids[:PAGE_ROWS], fields)
