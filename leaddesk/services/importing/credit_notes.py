"""Which document a credit note of an exact file takes back: one of the same file, or one that was there before."""

from collections.abc import Mapping
from typing import NamedTuple

from leaddesk.exchange.fields import CREDITS
from leaddesk.model.messages import N_
from leaddesk.model.sale import Sale
from leaddesk.services.importing.request import FileResult
from leaddesk.services.work import Work
from leaddesk.storage.masses.bulk import Bulk
from leaddesk.storage.searching import known_ids

DocumentKey = tuple[str | None, str | None]  # external id and number, as an exact file says them


class _Note(NamedTuple):
    line: int
    sale_id: int
    number: str | None
    original: DocumentKey


class CreditNotes:
    """The credit notes of a file; their originals may stand behind them, so that they are looked for at its end."""

    def __init__(self, work: Work, bulk: Bulk, result: FileResult, first_new: int) -> None:
        """`first_new` is the id from which on sales are the file's own."""
        self._work, self._bulk, self._result, self._first_new = work, bulk, result, first_new
        self._notes: list[_Note] = []

    def take(self, line: int, sale_id: int, fields: Mapping[str, str]) -> None:
        """Know a new document, if its row says that it is a credit note."""
        by_id, by_number = map(fields.get, CREDITS)
        if by_id is not None or by_number is not None:
            self._notes.append(_Note(line, sale_id, fields.get("document"), (by_id, by_number)))

    def settle(self, made: Mapping[DocumentKey, int]) -> None:
        """Let each name its original; `made` are the file's own documents."""
        if self._notes:
            self._bulk.flush()
        for note in self._notes:
            original_id = made.get(note.original) or self._known(note.original)
            if original_id is None or not self._can_credit(note.sale_id, original_id):
                self._result.warnings.add(
                    N_("Line {line}: the document that “{number}” credits, “{original}”, is not there."),
                    line=note.line,
                    number=note.number or "",
                    original=note.original[1] or note.original[0] or "",
                )
                continue
            self._bulk.update("sale", note.sale_id, {"credits_id": None}, {"credits_id": original_id})

    def _known(self, key: DocumentKey) -> int | None:
        external_id, number = key
        ours = range(self._first_new, 1 << 62)
        wanted: list[dict[str, object]] = [{"external_id": external_id, "number": number}]
        if external_id is not None:
            wanted.append({"uid": external_id})
        found = (known_ids.free_row(self._work.con, "sale", ours, **each) for each in wanted)
        return next((row_id for row_id in found if row_id is not None), None)

    def _can_credit(self, sale_id: int, original_id: int) -> bool:
        note, original = self._work.get(Sale, sale_id), self._work.get(Sale, original_id)
        return sale_id != original_id and original.credits_id is None and note.currency == original.currency
