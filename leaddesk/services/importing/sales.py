"""Taking in a file of sales: rows of one document are its lines."""

from collections.abc import Iterator, Mapping

from leaddesk.exchange.payment_text import ToldPayments, read_payments
from leaddesk.exchange.read import Record
from leaddesk.model import folding, money
from leaddesk.model.enums import StageKind
from leaddesk.model.errors import BadInputError
from leaddesk.model.lead import Lead
from leaddesk.model.messages import N_, Message
from leaddesk.model.vat_code import VatCode
from leaddesk.services.importing.cells import Cells, RowProblem
from leaddesk.services.importing.credit_notes import CreditNotes
from leaddesk.services.importing.credits import DocumentLine
from leaddesk.services.importing.file_job import FileJob
from leaddesk.services.importing.loose_ids import LooseIds
from leaddesk.services.importing.merged import MergedIds
from leaddesk.services.importing.sale_writing import SaleWriter
from leaddesk.services.importing.vat_codes import VatCodes
from leaddesk.services.work import id_of
from leaddesk.storage.searching import known_ids
from leaddesk.storage.statements import stored_day

_BELONGS_TO_WON = (StageKind.WON, None)
_FOR_EVER = 1 << 62
_Row = tuple[int, dict[str, str], dict[str, str]]


class SaleImport(FileJob):
    """One file of sales. A document that the file has is left as it is: documents are corrected, not overwritten."""

    def take(self, records: Iterator[Record]) -> None:
        """Take in every record."""
        self.bulk.make_indexes()
        self._cells = Cells(self.plan, self.work.shop.zone, self.work.shop.currency, self.tally)
        self._writer = SaleWriter(self.work, self.bulk, self.plan)
        self._codes = VatCodes(self.work.find(VatCode), self.work.shop.country)
        self._notes = CreditNotes(self.work, self.bulk, self.result, self._writer.first)
        self._made: dict[object, tuple[int, str, int]] = {}
        self._loose = LooseIds(self.work.con, self.plan)
        self._merged = MergedIds(self.work.con)
        for line, cells in self.readable(records):
            tidied = self._cells.tidied(cells)
            fields, extra = self._cells.fields(tidied), self._cells.extra(tidied)
            self.counted(line, self._take, (line, fields, extra), fields, extra)
        self._notes.settle({key: sale_id for key, (sale_id, *_) in self._made.items() if isinstance(key, tuple)})

    def _take(self, row: _Row) -> str:
        line, fields, extra = row
        document = fields.get("external_id") or fields.get("document")
        # An exact file says both of every line; an id may be another document's number.
        key = (fields.get("external_id"), fields.get("document")) if self.plan.exact else document
        try:
            return self._line_of(line, document, key, fields, extra)
        except RowProblem:
            if document is not None and key in self._made:
                self.result.warnings.add(
                    N_("Line {line}: the document {number} is there without this line, which cannot be used."),
                    line=line,
                    number=document,
                )
            raise

    def _line_of(
        self, line: int, document: str | None, key: object, fields: dict[str, str], extra: dict[str, str]
    ) -> str:
        amounts, currency = self._amounts(line, fields)
        if document is not None and key in self._made:
            sale_id, had_currency, position = self._made[key]
            if had_currency != currency:
                reason = Message(N_("The document {number} has lines in two currencies."), {"number": document})
                raise RowProblem(reason, "currency", currency)
        else:
            if document is not None and self._is_known(document, fields):
                return "unchanged"
            sale_id, position = self._sale(line, fields, extra, currency), 0
        if document is not None:
            self._made[key] = (sale_id, currency, position + 1)
        self._writer.line(sale_id, position, amounts)
        return "created"

    def _sale(self, line: int, fields: Mapping[str, str], extra: Mapping[str, str], currency: str) -> int:
        lead = self._lead(fields)
        if self.log is not None and lead is not None:
            self.log.about(lead.name, id_of(lead))
        cost = self._cells.amount(fields, "cost")
        sold, paid = self._cells.moment(fields, "date").on, self._cells.moment(fields, "paid_on").on
        payments = self._payments(fields, currency)
        if sold is None:
            self.result.warnings.add(N_("Line {line}: the sale has no date; it is in no month."), line=line)
        sale_id = self._writer.sale(
            {
                "external_id": fields.get("external_id"),
                "lead_id": id_of(lead) if lead is not None else None,
                "number": fields.get("document"),
                "sold_on": stored_day(sold),
                "currency": currency,
                "paid_on": stored_day(paid) if payments is None else payments.paid_on,
                "cost_minor": cost[0] if cost else None,
                "notes": fields.get("notes"),
            },
            extra,
        )
        if payments is not None:
            self._writer.payments(sale_id, payments.payments)
        if self.plan.exact:
            self._notes.take(line, sale_id, fields)
        return sale_id

    @staticmethod
    def _payments(fields: Mapping[str, str], currency: str) -> ToldPayments | None:
        """What an exact file says was paid in parts, and on which day the document itself was paid."""
        text = fields.get("payments")
        try:
            return None if text is None else read_payments(text, currency)
        except BadInputError as error:
            raise RowProblem(error.message, "payments", text) from error

    def _is_known(self, document: str, fields: Mapping[str, str]) -> bool:
        """Whether there was a document before, of this id (or uid, which an exact file may give for it) or number."""
        by_id = self.plan.exact and "external_id" in fields
        if not self.plan.exact and known_ids.by_external_id(self.work.con, "sales", self.plan.preset, [document]):
            return True
        if self._loose.find([fields]):
            return True
        ours = range(self._writer.first, _FOR_EVER)
        columns = ("external_id", "uid") if by_id else ("number",)
        return any(
            known_ids.free_row(self.work.con, "sale", ours, **{column: document}) is not None for column in columns
        )

    def _lead(self, fields: Mapping[str, str]) -> Lead | None:
        """The won lead or contact that a row names by its id, its uid, or its name; an exact file may name nobody."""
        named = fields.get("lead")
        if named is None and self.plan.exact:
            return None
        if named is None:
            raise RowProblem(Message(N_("The row does not say which lead the sale is from.")), "lead")
        ids = known_ids.by_external_id(self.work.con, "leads", None, [named])
        found = [self.work.get(Lead, ids[named])] if named in ids else self.work.find(Lead, uid=named)
        found = found or [self.work.get(Lead, each) for each in self._merged.find_any([named]).values()]
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

    def _amounts(self, line: int, fields: Mapping[str, str]) -> tuple[DocumentLine, str]:
        """A line and its currency; of net, VAT and gross what is missing follows from the others."""
        read = {name: self._cells.amount(fields, name) for name in ("net", "vat", "gross")}
        currencies = {each[1] for each in read.values() if each is not None}
        if len(currencies) != 1:
            reason = N_("The row has no amount.") if not currencies else N_("The row has amounts in two currencies.")
            raise RowProblem(Message(reason), "net", fields.get("net"))
        currency = currencies.pop()
        net, vat, gross = (each[0] if each is not None else None for each in read.values())
        rate = self._cells.percent_bp(fields, "vat_rate")
        is_vat_told = vat is not None or (net is not None and gross is not None)
        try:
            if net is None and gross is not None:
                net = gross - vat if vat is not None else money.net_of_gross(gross, rate or 0)
            if net is not None and vat is None:
                vat = gross - net if gross is not None else money.vat_of_net(net, rate or 0)
        except BadInputError as error:
            raise RowProblem(error.message, "net", fields.get("net")) from error
        if net is None or vat is None:
            raise RowProblem(Message(N_("The row has VAT, but no net and no gross amount.")), "vat", fields.get("vat"))
        if gross is not None and net + vat != gross:
            reason = N_("Net {net} and VAT {vat} are {sum} together, not the gross {gross}.")
            shown = {"net": net, "vat": vat, "sum": net + vat, "gross": gross}
            values = {name: money.to_text(minor, currency) for name, minor in shown.items()}
            raise RowProblem(Message(reason, values), "gross", fields.get("gross"))
        if rate is not None and is_vat_told and abs(vat - money.vat_of_net(net, rate)) > 1:
            self.result.warnings.add(
                N_("Line {line}: {rate} % of {net} would be {expected}, not {vat}; the VAT is kept as it stands."),
                line=line,
                rate=f"{rate / 100:g}",
                net=money.to_text(net, currency),
                expected=money.to_text(money.vat_of_net(net, rate), currency),
                vat=money.to_text(vat, currency),
            )
        code = self._codes.code(rate, stored_day(self._cells.moment(fields, "date").on))
        return DocumentLine(code, rate, net, vat), currency
