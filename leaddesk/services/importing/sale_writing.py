"""Writing documents as part of a run: a sale or a credit note, and its lines."""

from collections.abc import Mapping, Sequence

from leaddesk.exchange.payment_text import ToldPayment
from leaddesk.model.columns import new_uid
from leaddesk.model.errors import ClosedMonthError
from leaddesk.services.importing.cells import RowProblem
from leaddesk.services.importing.credits import DocumentLine
from leaddesk.services.importing.plan import FilePlan
from leaddesk.services.importing.rows import as_json
from leaddesk.services.work import Work
from leaddesk.storage import closed_months
from leaddesk.storage.engine import next_id
from leaddesk.storage.masses.bulk import Bulk
from leaddesk.storage.statements import Stored, stored_instant
from leaddesk.storage.tables import sale

_SALE = (
    *("uid", "source", "external_id", "lead_id", "number", "sold_on", "currency", "paid_on", "cost_minor"),
    *("credits_id", "origin", "notes", "extra", "recorded_at"),
)
_PAYMENT = ("sale_id", "paid_on", "amount_minor", "notes", "recorded_at")
_LINE = ("sale_id", "position", "vat_code_id", "rate_bp", "net_minor", "vat_minor", "gross_minor")


class SaleWriter:
    """Writes the documents of one file; they come from its program, or from the file itself where that is unknown."""

    def __init__(self, work: Work, bulk: Bulk, plan: FilePlan) -> None:
        """`first` is the id from which on documents are this file's own."""
        self._work = work
        self._sales = bulk.table("sale", _SALE)
        self._lines = bulk.table("sale_line", _LINE)
        self._payments = bulk.table("payment", _PAYMENT)
        self._source = "" if plan.exact else plan.preset
        preset = plan.looked.preset
        self._origin = "" if plan.exact else preset.title if preset is not None and preset.title else plan.name
        bulk.flush()
        self.first = next_id(work.con, sale)

    def refuse_closed(self, sold_on: str | None) -> None:
        """Raise RowProblem for a stored day of a closed month: before the buyer is made, say, who is stored first."""
        try:
            closed_months.refuse_month(self._work.shop.closed_months, sold_on)
        except ClosedMonthError as error:
            raise RowProblem(error.message, "date", sold_on) from error

    def sale(self, fields: Mapping[str, Stored], extra: Mapping[str, str]) -> int:
        """Add a document of stored values; returns its id. Raises RowProblem if its month is closed."""
        sold_on = fields.get("sold_on")
        self.refuse_closed(None if sold_on is None else str(sold_on))
        given = {
            "uid": new_uid(),
            "source": self._source,
            "origin": self._origin,
            "extra": as_json(extra),
            "recorded_at": stored_instant(self._work.now.at),
            **fields,
        }
        return self._sales.add(tuple(map(given.get, _SALE)))

    def line(self, sale_id: int, position: int, line: DocumentLine) -> None:
        """Add a line to a document."""
        self._lines.add((sale_id, position, *line, line.gross_minor))

    def payments(self, sale_id: int, payments: Sequence[ToldPayment]) -> None:
        """Add what was paid of a document."""
        recorded = stored_instant(self._work.now.at)
        for each in payments:
            self._payments.add((sale_id, *each, recorded))

    def lines(self, sale_id: int, lines: Sequence[DocumentLine]) -> None:
        """Add all lines of a document."""
        for position, line in enumerate(lines):
            self.line(sale_id, position, line)
