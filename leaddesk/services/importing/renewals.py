"""The tasks to renew contracts that a file brings or changes, as they are when somebody types the same.

An exact file says itself which tasks a lead has; of a contract whose notice is past nobody is to be reminded.
"""

from collections.abc import Mapping

from leaddesk.model.change import RowChange
from leaddesk.model.lead import Lead
from leaddesk.model.task import Task
from leaddesk.services.contracts import first_renewal, renewal_rows
from leaddesk.services.importing.plan import FilePlan
from leaddesk.services.work import Work
from leaddesk.storage import statements
from leaddesk.storage.masses.bulk import Bulk
from leaddesk.storage.statements import Stored
from leaddesk.storage.tables import task

_COLUMNS = ("lead_id", "title", "due_on", "owner", "recorded_at", "purpose")
_DUE_BY = frozenset({"contract_end", "renewal_notice_days"})


class Renewals:
    """Keeps these tasks of the leads of one file."""

    def __init__(self, work: Work, bulk: Bulk, plan: FilePlan) -> None:
        """New tasks are the run's."""
        self._work = work
        self._bulk = bulk
        self._exact = plan.exact
        self._tasks = bulk.table("task", _COLUMNS)

    def begin(self, lead_id: int, stored: Mapping[str, Stored], next_task: tuple[str | None, str | None]) -> None:
        """Remind of the contract of a new lead, unless the next task (title, day) that its row names does."""
        if self._exact or stored.get("contract_end") is None:
            return
        of_contract = ("name", "owner", "contract_end", "renewal_notice_days")
        lead = Lead.model_validate({name: stored[name] for name in of_contract if stored.get(name) is not None})
        for row in filter(self._is_wanted, first_renewal(self._work, lead, lead_id)):
            columns = statements.stored(self._work.con, task, row.after or {})
            if (columns["title"], columns["due_on"]) != next_task:
                self._tasks.add(tuple(columns[name] for name in _COLUMNS))

    def before(self, lead_id: int, changes: Mapping[str, Stored]) -> Lead | None:
        """A lead as it is before these changes; None if they are not such that its task follows."""
        return None if _DUE_BY.isdisjoint(changes) else self._work.get(Lead, lead_id)

    def follow(self, before: Lead | None, lead_id: int) -> None:
        """Let the task of a lead follow what became of it since."""
        if before is None:
            return
        self._bulk.flush()
        for row in renewal_rows(self._work, before, self._work.get(Lead, lead_id)):
            if row.before is not None or self._is_wanted(row):
                self._bulk.write(row)

    def _is_wanted(self, row: RowChange) -> bool:
        due = Task.model_validate(row.after).due_on
        return not self._exact and due is not None and due >= self._work.today
