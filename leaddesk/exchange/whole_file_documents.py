"""The sales in a whole file: their first lines, and how and when they were paid, as an exact file says it.

A credit note takes off what is open of its sale; what is beyond that was paid before, and is to be given back.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from leaddesk.exchange.payment_text import write_payments

_Row = Mapping[str, Any]


@dataclass(slots=True)
class Document:
    """A sale: its first line, the number of its lines, their gross, its payments by day and id."""

    currency: str
    says_paid_on: str | None
    credits: str | None
    first: tuple[int, int] = (0, 0)
    lines: int = 0
    gross: int = 0
    payments: list[tuple[str, int, int, str | None]] = field(default_factory=list)

    @property
    def paid(self) -> int:
        """What was paid of it in parts."""
        return sum(amount for _, _, amount, _ in self.payments)


class Documents:
    """All of them by their ids; what is told of one holds once all tables were taken."""

    def __init__(self) -> None:
        self._by_id: dict[str, Document] = {}
        self._notes: dict[str, list[Document]] = {}  # of a sale, in the order of their ids

    def __getitem__(self, sale_id: str) -> Document:
        """The document of this id."""
        return self._by_id[sale_id]

    @property
    def are_credited(self) -> bool:
        """Whether one of them is a credit note, with lines."""
        return any(note.lines for notes in self._notes.values() for note in notes)

    def is_credited(self, sale_id: str) -> bool:
        """Whether a credit note takes a document back, or a part of it."""
        return sale_id in self._notes

    def take_sale(self, row: _Row) -> None:
        """Know a sale, before its lines and payments."""
        made = Document(row["currency"], row["paid_on"], row["credits_id"])
        self._by_id[row["id"]] = made
        if made.credits is not None:
            self._notes.setdefault(made.credits, []).append(made)

    def take_line(self, row: _Row) -> None:
        """Know a line of a sale."""
        document = self[row["sale_id"]]
        place = (int(row["position"]), int(row["id"]))
        document.first = min(place, document.first) if document.lines else place
        document.lines += 1
        document.gross += int(row["gross_minor"])

    def take_payment(self, row: _Row) -> None:
        """Know a payment of a sale."""
        paid = (row["paid_on"], int(row["id"]), int(row["amount_minor"]), row["notes"])
        self[row["sale_id"]].payments.append(paid)

    def paid_on(self, sale_id: str) -> str | None:
        """The day that the document names, else that of the payment with which all of it was paid."""
        document = self[sale_id]
        if document.says_paid_on is not None or not document.payments:
            return document.says_paid_on
        due = self._due(sale_id)
        in_full = _is_covered(document.gross, document.paid) or (due != 0 and _is_covered(due, document.paid))
        return max(day for day, *_ in document.payments) if in_full else None

    def payments(self, sale_id: str) -> str | None:
        """What was paid of a document in parts, as one cell; None if nothing was."""
        document = self[sale_id]
        if not document.payments:
            return None
        is_told = document.says_paid_on is None and _is_covered(document.gross, document.paid)
        oldest_first = sorted(document.payments, key=lambda each: each[:2])
        payments = ((day, amount, notes) for day, _, amount, notes in oldest_first)
        return write_payments(payments, None if is_told else self.paid_on(sale_id), document.currency)

    def _due(self, sale_id: str) -> int:
        document = self[sale_id]
        if document.credits is None:
            beside = sum(note.gross for note in self._notes.get(sale_id, ()))
        else:
            original, notes = self[document.credits], self._notes[document.credits]
            before = notes[: next(place for place, note in enumerate(notes) if note is document)]
            paid = original.paid if original.says_paid_on is None else original.gross
            beside = original.gross + sum(note.gross for note in before) - paid
        return _held(document.gross + beside, document.gross)


def _held(amount: int, end: int) -> int:
    """An amount as far as it lies between nothing and an end."""
    return max(min(0, end), min(max(0, end), amount))


def _is_covered(amount: int, paid: int) -> bool:
    return _held(paid, amount) == amount
