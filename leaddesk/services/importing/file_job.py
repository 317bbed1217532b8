"""What taking in a file has in common, whatever it is a file of."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from typing import TypeVar

from leaddesk.exchange.read import Record
from leaddesk.services.importing.cells import RowProblem
from leaddesk.services.importing.lookups import Lookups
from leaddesk.services.importing.plan import FilePlan
from leaddesk.services.importing.request import FileResult, Rejected
from leaddesk.services.work import Work
from leaddesk.storage.bulk import Bulk

T = TypeVar("T")


class FileJob(ABC):
    """One file being taken in as part of a run."""

    def __init__(self, work: Work, bulk: Bulk, lookups: Lookups, plan: FilePlan, result: FileResult) -> None:
        """The result is filled as rows are taken."""
        self.work = work
        self.bulk = bulk
        self.lookups = lookups
        self.plan = plan
        self.result = result
        self._seen: dict[int, int] = {}
        self._id_place = next((place for place, _, field in plan.fields if field == "external_id"), None)

    @abstractmethod
    def take(self, records: Iterator[Record]) -> None:
        """Take in every record."""

    def readable(self, records: Iterator[Record]) -> Iterator[tuple[int, list[str]]]:
        """The line and cells of the records that can be taken; the others are counted as rejected or skipped.

        A row that repeats an earlier one to the letter (of those with ids, the last one of its id) is skipped, except
        in an exact file, which says what it means.
        """
        for record in records:
            self.result.read += 1
            if record.problem is not None:
                self.result.rejected.append(Rejected(record.line, record.problem))
                continue
            if not (self.plan.exact or self.plan.distinct_ids):
                row = hash(tuple(record.cells))
                subject = row if self._id_place is None else hash(record.cells[self._id_place])
                if self._seen.get(subject) == row:
                    self.result.skipped += 1
                    continue
                self._seen[subject] = row
            yield record.line, record.cells

    def counted(self, line: int, take: Callable[[T], str], row: T) -> None:
        """Take one row and count what became of it: created, updated, unchanged, skipped, or rejected with a reason."""
        try:
            outcome = take(row)
        except RowProblem as problem:
            column = self.plan.column_of.get(problem.field) if problem.field else None
            value = problem.value[:200] if problem.value else None
            self.result.rejected.append(Rejected(line, problem.reason, column, value))
            return
        setattr(self.result, outcome, getattr(self.result, outcome) + 1)
