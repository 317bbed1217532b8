"""Which leads are shown: the search and the order in force, asked of the file and answered in steps."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from leaddesk.model.errors import LeadDeskError, StoppedError
from leaddesk.services.lead_list import ListTotals, count_leads, found_leads, lead_rows, totals
from leaddesk.services.long_search import found_in_texts, takes_long
from leaddesk.ui.kit.after_painting import after_painting
from leaddesk.ui.kit.job import Job
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.leads.place import NEWEST_FIRST, first_of

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Sequence

    from leaddesk.model.listed_lead import LeadRow
    from leaddesk.services.desk import Desk
    from leaddesk.services.progress import Progress
    from leaddesk.services.work import Work

    _All = tuple[array[int], ListTotals]
    _FirstLeads = tuple[array[int], tuple[LeadRow, ...]]


class LeadSearch(QObject):
    """Says the first leads as soon as they are known, then all; then how many, and what they are worth."""

    read = Signal(object)  # LeadRows: those that come first of what is about to be found
    found = Signal(object, bool, bool)  # ids, whether they are all, whether something else was searched for before
    refused = Signal(object)  # Message: why a search cannot be understood
    counted = Signal(object)  # ListTotals of what was found
    counted_all = Signal(int)  # leads in the file
    begun = Signal(object)  # Job: a search through all that was written down, which takes its time
    stopped = Signal()  # it was, by the user: what was searched for before is in force

    def __init__(
        self,
        kit: Kit,
        fields: "Callable[[], Sequence[str]]",
        in_sight: "Callable[[], int]",
        parent: QObject | None = None,
    ) -> None:
        """For everything, newest first; nothing is asked yet.

        `fields` are read besides the usual ones; `in_sight` leads can be seen at once, and are read with the first ids.
        """
        super().__init__(parent)
        self._fields, self._in_sight = fields, in_sight
        self._workspace = kit.workspace
        self._asked = ("", NEWEST_FIRST)
        self._in_force = self._asked
        self._round = 0
        self._job: Job | None = None

    @property
    def query(self) -> str:
        """The search whose leads are shown; one that cannot be understood is not in force."""
        return self._in_force[0]

    @property
    def wanted(self) -> str:
        """The search that was asked for last, be it on its way; the one in force if it was refused."""
        return self._asked[0]

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
        self._begin_round()
        if self._takes_long(query):
            self._look_through(self._round, anew=True)
            return
        fields, most = tuple(self._fields()), self._in_sight()
        question = partial(_first_leads, query=query, sort=sort, fields=fields, most=most)
        self._workspace.ask(
            self, question, partial(self._first, self._round), topic="leads", failed=partial(self._failed, self._round)
        )

    def ask_again(self) -> None:
        """Search for the same after something changed: what is shown stays until all is known."""
        self._begin_round()
        if self._takes_long(self._asked[0]):
            self._look_through(self._round, anew=False)
        else:
            self._ask_all(self._round)

    def stop(self) -> None:
        """Give up a search that takes long."""
        if self._job is not None:
            self._job.cancel()

    def _takes_long(self, query: str) -> bool:
        return takes_long(query, self._workspace.today, self._workspace.directory.vocabulary)

    def _begin_round(self) -> None:
        """Nobody waits for what was asked before."""
        self._round += 1
        self.stop()

    def _look_through(self, asked_in: int, *, anew: bool) -> None:
        query, sort = self._asked

        def look(desk: "Desk", progress: "Progress") -> "_All":
            return desk.ask_long(found_in_texts, query, sort, progress)

        def tell(answer: "_All") -> None:
            if asked_in == self._round:
                ids, found = answer
                self._in_force = self._asked
                self.found.emit(ids, True, anew)
                self.counted.emit(found)
                self._count_file()

        def fail(error: LeadDeskError) -> None:
            if asked_in != self._round:
                return
            if isinstance(error, StoppedError):
                self._asked = self._in_force
                self.stopped.emit()
            else:
                self._refuse(error)

        job = self._workspace.run(look, owner=self, then=tell, failed=fail, writes=False)
        self._job = job
        job.ended.connect(partial(self._forget, job))
        self.begun.emit(job)

    def _forget(self, job: Job) -> None:
        if self._job is job:
            self._job = None

    def _first(self, asked_in: int, answer: "_FirstLeads") -> None:
        if asked_in != self._round:
            return
        ids, leads = answer
        self.read.emit(leads)
        self._in_force = self._asked
        is_all = len(ids) < first_of(self._asked[0])
        self.found.emit(ids, is_all, True)
        if is_all:
            self._count(asked_in)
        else:
            after_painting(self, partial(self._ask_all, asked_in, low=True))

    def _ask_all(self, asked_in: int, *, low: bool = False) -> None:
        """`low`: the first ones are shown, and who types on wants to see the first of that before the rest of this."""
        if asked_in != self._round:
            return
        query, sort = self._asked
        question = partial(found_leads, where=query, sort=sort)
        then, failed = partial(self._all, asked_in), partial(self._failed, asked_in)
        self._workspace.ask(self, question, then, topic="leads", low=low, failed=failed)

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
            self._count_file()

    def _count_file(self) -> None:
        self._workspace.ask(self, partial(count_leads, where=""), self.counted_all.emit, topic="count", low=True)

    def _failed(self, asked_in: int, error: LeadDeskError) -> None:
        if asked_in == self._round:
            self._refuse(error)

    def _refuse(self, error: LeadDeskError) -> None:
        self._asked = (self._in_force[0], self._asked[1])
        self.refused.emit(error.message)


def _first_leads(work: "Work", *, query: str, sort: str, fields: "Sequence[str]", most: int) -> "_FirstLeads":
    """The first ids that a search finds, and what is to be shown of the first `most`."""
    ids = found_leads(work, query, sort, first_of(query))
    return ids, lead_rows(work, ids[:most], fields)
