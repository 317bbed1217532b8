"""What taking in a file has in common, whatever it is a file of."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import TypeVar

from leaddesk.exchange.presets import EXTRA_PREFIX
from leaddesk.exchange.read import Record
from leaddesk.exchange.totals import first_filled
from leaddesk.model.messages import N_, Message
from leaddesk.services.erased import Erased
from leaddesk.services.importing.cells import RowProblem
from leaddesk.services.importing.contacting import doubts_in
from leaddesk.services.importing.diff import OUTCOMES, RowOutcome
from leaddesk.services.importing.joins import Joins
from leaddesk.services.importing.lookups import Lookups
from leaddesk.services.importing.plan import FilePlan
from leaddesk.services.importing.request import FileResult, Rejected
from leaddesk.services.importing.seen_rows import SeenRows
from leaddesk.services.importing.tally import Tally
from leaddesk.services.work import Work
from leaddesk.storage.masses.bulk import Bulk

T = TypeVar("T")

_OUTCOMES: Mapping[str, RowOutcome] = MappingProxyType({each: each for each in OUTCOMES})
_NOTHING: Mapping[str, str] = MappingProxyType({})
_UNSURE = Message(N_("Several leads fit; give the row an id, or merge them."))
_SUMS = N_("Line {line}, “{value}”, has nothing beside it but numbers: it is a line of totals and is left out.")
_ALIKE = N_("Line {line} repeats an earlier one and is left out; if both are meant, add them up in one line.")
_ADDED_UP = frozenset(("sales", "spend", "traffic"))
_LONGEST_SHOWN = 80  # characters
_ERASED = N_("Line {line}: this person was erased on request; the row is left out.")
_WAS_ERASED = Message(N_("This person was erased on request."))
REPEATS = Message(N_("It repeats an earlier row."))


class FileJob(ABC):
    """One file being taken in as part of a run."""

    def __init__(self, work: Work, bulk: Bulk, lookups: Lookups, plan: FilePlan, result: FileResult) -> None:
        """The result is filled as rows are taken."""
        self.work = work
        self.bulk = bulk
        self.lookups = lookups
        self.plan = plan
        self.result = result
        self.log = result.rows
        self.joins = Joins(work, lookups, plan)
        self.tally = Tally(plan, work.shop.currency) if result.is_trial else None
        self.erased = Erased(work)
        self.may_repeat = False  # two rows alike are two things, as in a report of which some columns were left out
        self._id_place = next((place for place, _, field in plan.fields if field == "external_id"), None)
        self._seen = SeenRows(by_id=self._id_place is not None)

    @abstractmethod
    def take(self, records: Iterator[Record]) -> None:
        """Take in every record."""

    def readable(self, records: Iterator[Record]) -> Iterator[tuple[int, list[str]]]:
        """The line and cells of the records that can be taken; the others are counted as rejected or skipped.

        A row that repeats an earlier one to the letter (one with an id, the last one of its id) is skipped, except in
        an exact file, which says what it means. A line of sums is not counted, and said to be left out.
        """
        for record in records:
            if record.problem is None and self.plan.sums(record.cells):
                self.result.warnings.add(_SUMS, line=record.line, value=first_filled(record.cells)[:_LONGEST_SHOWN])
                continue
            self.result.read += 1
            if record.problem is not None:
                self.result.rejected.append(Rejected(record.line, record.problem))
                if self.log is not None:
                    self.log.add(record.line, "rejected", self._raw_cells(record.cells), reason=record.problem)
                continue
            if self.plan.ids_repeat and not self.may_repeat:
                row = hash(tuple(record.cells))
                external_id = record.cells[self._id_place].strip() if self._id_place is not None else ""
                subject = hash(external_id) if external_id else row
                if self._seen.repeats(subject, row):
                    self.result.skipped += 1
                    if self.plan.kind in _ADDED_UP and not self.plan.layout.reshape:
                        self.result.warnings.add(_ALIKE, line=record.line)
                    if self.log is not None:
                        self.log.add(record.line, "skipped", self._raw_cells(record.cells), reason=REPEATS)
                    continue
            yield record.line, record.cells

    def counted(
        self,
        line: int,
        take: Callable[[T], str],
        row: T,
        fields: Mapping[str, str] = _NOTHING,
        extra: Mapping[str, str] = _NOTHING,
    ) -> None:
        """Take one row and count what became of it: created, updated, unchanged, skipped, or rejected with a reason.

        An outcome of "ambiguous" is counted as skipped too. `fields` and `extra` are what the row says, for a diff.
        """
        try:
            outcome = take(row)
        except RowProblem as problem:
            self._reject(line, problem, fields, extra)
            return
        if outcome == "ambiguous":
            self.result.ambiguous += 1
            self.result.skipped += 1
            self.result.unsure.append(Rejected(line, _UNSURE))
        else:
            setattr(self.result, outcome, getattr(self.result, outcome) + 1)
        if self.log is not None:
            known = _OUTCOMES[outcome]
            if self.log.keeps(known):
                doubts = doubts_in(fields, None if self.plan.exact else self.work.shop.country)
                self.log.add(line, known, _all_cells(fields, extra), doubts=doubts)
            else:
                self.log.add(line, known, _NOTHING)

    def left_out_as_erased(self, line: int, name: str) -> str:
        """What becomes of a row that would make somebody anew who was erased: it says so, and is skipped."""
        self.result.warnings.add(_ERASED, line=line)
        if self.log is not None:
            self.log.about(name, None, _WAS_ERASED)
        return "skipped"

    def _reject(self, line: int, problem: RowProblem, fields: Mapping[str, str], extra: Mapping[str, str]) -> None:
        column = self.plan.column_of.get(problem.field) if problem.field else None
        value = problem.value[:200] if problem.value else None
        self.result.rejected.append(Rejected(line, problem.reason, column, value))
        if self.log is not None:
            cells = _all_cells(fields, extra)
            self.log.add(line, "rejected", cells, field=problem.field, value=value, reason=problem.reason)

    def _raw_cells(self, cells: Sequence[str]) -> dict[str, str]:
        fields = {field: cells[place] for place, _, field in self.plan.fields if cells[place]}
        return _all_cells(fields, {name: cells[place] for place, name in self.plan.extra if cells[place]})


def _all_cells(fields: Mapping[str, str], extra: Mapping[str, str]) -> dict[str, str]:
    return {**fields, **{EXTRA_PREFIX + name: text for name, text in extra.items()}}
