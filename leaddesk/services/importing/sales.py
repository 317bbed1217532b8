"""Taking in a file of sales: rows of one document are its lines."""

from collections.abc import Iterator, Mapping

from leaddesk.exchange.read import Record
from leaddesk.model import folding, money
from leaddesk.model.columns import new_uid
from leaddesk.model.enums import StageKind
from leaddesk.model.errors import BadInputError
from leaddesk.model.lead import Lead
from leaddesk.model.messages import N_, Message
from leaddesk.model.vat_code import VatCode
from leaddesk.services.importing.cells import Cells, RowProblem
from leaddesk.services.importing.file_job import FileJob
from leaddesk.services.work import id_of
from leaddesk.storage import known_ids
from leaddesk.storage.statements import stored_day, stored_instant

_SALE = (
    *("uid", "source", "external_id", "lead_id", "number", "sold_on", "currency", "paid_on", "cost_minor", "origin"),
    *("notes", "extra", "recorded_at"),
)
_LINE = ("sale_id", "position", "vat_code_id", "rate_bp", "net_minor", "vat_minor", "gross_minor")
_BELONGS_TO_WON = (StageKind.WON, None)


class SaleImport(FileJob):
    """One file of sales. A document that the file has is left as it is: documents are corrected, not overwritten."""

    def take(self, records: Iterator[Record]) -> None:
        """Take in every record."""
        self.bulk.make_indexes()
        self._cells = Cells(self.plan, self.work.shop.zone, self.work.shop.currency, self.tally)
        self._sales = self.bulk.table("sale", _SALE)
        self._lines = self.bulk.table("sale_line", _LINE)
        self._codes = self.work.find(VatCode)
        self._made: dict[object, tuple[int, str, int]] = {}
        self._ours: set[int] = set()
        for line, cells in self.readable(records):
            self.counted(line, self._take, (line, self._cells.fields(self._cells.tidied(cells))))

    def _take(self, row: tuple[int, dict[str, str]]) -> str:
        line, fields = row
        document = fields.get("external_id") or fields.get("document")
        # An exact file says both of every line; an id may be another document's number.
        key = (fields.get("external_id"), fields.get("document")) if self.plan.exact else document
        net, vat, gross, rate_bp, currency = self._amounts(fields)
        if document is not None and key in self._made:
            sale_id, had_currency, position = self._made[key]
            if had_currency != currency:
                reason = Message(N_("The document {number} has lines in two currencies."), {"number": document})
                raise RowProblem(reason, "currency", currency)
        else:
            if document is not None and self._is_known(document, fields):
                return "unchanged"
            sale_id, position = self._sale(line, fields, currency), 0
        self._ours.add(sale_id)
        if document is not None:
            self._made[key] = (sale_id, currency, position + 1)
        self._lines.add((sale_id, position, self._code(rate_bp, fields), rate_bp, net, vat, gross))
        return "created"

    def _sale(self, line: int, fields: Mapping[str, str], currency: str) -> int:
        lead = self._lead(fields)
        cost = self._cells.amount(fields, "cost")
        sold, paid = self._cells.moment(fields, "date").on, self._cells.moment(fields, "paid_on").on
        if sold is None:
            self.result.warnings.add(N_("Line {line}: the sale has no date; it is in no month."), line=line)
        preset = "" if self.plan.exact else self.plan.preset
        return self._sales.add(
            (
                new_uid(),
                preset,
                fields.get("external_id"),
                id_of(lead),
                fields.get("document"),
                stored_day(sold),
                currency,
                stored_day(paid),
                cost[0] if cost else None,
                self.plan.name if not self.plan.exact else "",
                fields.get("notes"),
                "{}",
                stored_instant(self.work.now.at),
            )
        )

    def _is_known(self, document: str, fields: Mapping[str, str]) -> bool:
        """Whether there was a document before, of this id (or uid, which an exact file may give for it) or number."""
        by_id = self.plan.exact and "external_id" in fields
        if not self.plan.exact and known_ids.by_external_id(self.work.con, "sales", self.plan.preset, [document]):
            return True
        columns = ("external_id", "uid") if by_id else ("number",)
        return any(
            known_ids.free_row(self.work.con, "sale", self._ours, **{column: document}) is not None
            for column in columns
        )

    def _lead(self, fields: Mapping[str, str]) -> Lead:
        """The won lead or contact that a row names by its id, its uid, or its name."""
        named = fields.get("lead")
        if named is None:
            raise RowProblem(Message(N_("The row does not say which lead the sale is from.")), "lead")
        ids = known_ids.by_external_id(self.work.con, "leads", None, [named])
        found = [self.work.get(Lead, ids[named])] if named in ids else self.work.find(Lead, uid=named)
        found = found or self.work.find(Lead, sort_name=folding.sort_name(named, self.work.shop.swedish))
        buyers = [each for each in found if each.status in _BELONGS_TO_WON]
        if self.plan.exact and len(found) == 1:  # it was won when the sale was kept, and opened again
            buyers = found
        if len(buyers) == 1:
            return buyers[0]
        if not found:
            reason = N_("There is no lead “{name}”; import the leads first.")
        elif not buyers:
            reason = N_("The lead “{name}” is not won; a sale is from a won lead.")
        else:
            reason = N_("Several leads are called “{name}”; name the lead by its id.")
        raise RowProblem(Message(reason, {"name": named}), "lead", named)

    def _amounts(self, fields: Mapping[str, str]) -> tuple[int, int, int, int | None, str]:
        """Net, VAT and gross in minor units, the rate, and the currency; what is missing follows from the others."""
        read = {name: self._cells.amount(fields, name) for name in ("net", "vat", "gross")}
        currencies = {each[1] for each in read.values() if each is not None}
        if len(currencies) != 1:
            reason = N_("The row has no amount.") if not currencies else N_("The row has amounts in two currencies.")
            raise RowProblem(Message(reason), "net", fields.get("net"))
        net, vat, gross = (each[0] if each is not None else None for each in read.values())
        rate = self._cells.percent_bp(fields, "vat_rate")
        try:
            if net is None and gross is not None:
                net = gross - vat if vat is not None else money.net_of_gross(gross, rate or 0)
            if net is not None and vat is None:
                vat = gross - net if gross is not None else money.vat_of_net(net, rate or 0)
        except BadInputError as error:
            raise RowProblem(error.message, "net", fields.get("net")) from error
        if net is None or vat is None or (gross is not None and net + vat != gross):
            reason = N_("Net, VAT and gross do not add up.")
            raise RowProblem(Message(reason), "gross", fields.get("gross"))
        return net, vat, net + vat, rate, currencies.pop()

    def _code(self, rate_bp: int | None, fields: Mapping[str, str]) -> int | None:
        day = self._cells.moment(fields, "date").on
        if rate_bp is None or day is None:
            return None
        fitting = [code for code in self._codes if code.rate_bp == rate_bp and code.holds_on(day)]
        return id_of(fitting[0]) if len(fitting) == 1 else None
