"""Taking in a file of leads: every row is a new lead, an update of one, or is skipped or rejected with a reason."""

from collections.abc import Iterator, Mapping
from itertools import islice

from leaddesk.exchange.read import Record
from leaddesk.model.messages import N_, Message
from leaddesk.services.importing.cells import Cells, RowProblem
from leaddesk.services.importing.contacting import tidy_ways
from leaddesk.services.importing.file_job import FileJob
from leaddesk.services.importing.lead_cells import LeadCells, LeadRow, read_lead
from leaddesk.services.importing.lead_rows import LeadWriter
from leaddesk.services.importing.matching import Matcher
from leaddesk.services.importing.outcome import keep_unused
from leaddesk.services.importing.shop_customers import KnownBuyers

_BATCH = 500
_NAMED_BY = ("company", "account", "email", "phone", "mobile", "external_id")


class LeadImport(FileJob):
    """One file of leads."""

    def take(self, records: Iterator[Record]) -> None:
        """Take in every record."""
        self._cells = Cells(self.plan, self.work.shop.zone, self.work.shop.currency, self.tally)
        shop = self.work.shop
        self._matcher = Matcher(self.work.con, self.plan, swedish=shop.swedish, country=shop.country)
        self._buyers = KnownBuyers(self.work, self.bulk, self.plan)
        self._writer = LeadWriter(self.work, self.bulk, self.lookups, self.plan, self.log)
        rows = (self._tidy(line, cells) for line, cells in self.readable(records))
        for row in self._looked_up(rows) if self._matcher.looks_up else rows:
            self.counted(row.line, self._take, row, row.fields, row.extra)
        if self._writer.negative_cycles:
            self.result.warnings.add(
                N_("Closed before they were created, and kept so: {count} (the first in line {line})."),
                count=self._writer.negative_cycles,
                line=self._writer.first_negative or 0,
            )

    def _looked_up(self, rows: Iterator[LeadCells]) -> Iterator[LeadCells]:
        """The rows, once the leads that they may be about are looked up: few questions for a batch of them."""
        while batch := list(islice(rows, _BATCH)):
            self.bulk.flush()
            self._matcher.prepare([each.fields for each in batch])
            yield from batch

    def _tidy(self, line: int, cells: list[str]) -> LeadCells:
        tidied, warnings = self._cells.tidied(cells), self.result.warnings
        fields, extra = self._cells.fields(tidied), self._cells.extra(tidied)
        if self.joins:
            self.joins.apply(fields, extra)
        tidy_ways(fields, extra, line, warnings, exact=self.plan.exact, country=self.work.shop.country)
        if not self.plan.exact:
            keep_unused(fields, extra, self.plan.column_of)
        if "name" not in fields:
            parts = [fields[part] for part in ("first_name", "last_name") if part in fields]
            if parts:
                fields["name"] = " ".join(parts)
        rule = self.plan.rules.rule(tidied) if self.plan.rules.applies and "channel" not in fields else None
        return LeadCells(line, fields, extra, rule)

    def _take(self, cells: LeadCells) -> str:
        row = read_lead(cells, self._cells, exact=self.plan.exact)
        fields = row.fields
        match = self._matcher.match(fields)
        if match.rivals:
            self.result.warnings.add(
                N_("Line {line}: {count} leads fit “{name}”; the row was skipped. Give it an id, or merge them."),
                line=row.line,
                count=match.rivals,
                name=self._name(fields),
            )
            if self.log is not None:
                reason = N_("{count} leads fit; give the row an id, or merge them.")
                self.log.about(self._name(fields), None, Message(reason, {"count": match.rivals}))
            return "ambiguous"
        if match.lead_id is None and self._buyers.are_any and (buyer := self._buyers.lead(fields)) is not None:
            self._buyers.give_id(buyer, fields["external_id"])
            return self._update(buyer, row, was_known=False)
        if match.lead_id is not None:
            return self._update(match.lead_id, row)
        if match.namesake is not None:
            self.result.warnings.add(
                N_("Line {line}: “{name}” has the address or number of “{other}”; it is a new lead."),
                line=row.line,
                name=self._name(fields),
                other=match.namesake,
            )
            if self.log is not None:
                reason = N_("It has the address or number of “{other}”, but another name.")
                self.log.about(self._name(fields), None, Message(reason, {"other": match.namesake}))
        lead_id = self._writer.create(row, self._name(fields))
        if "external_id" in fields:
            self._matcher.know(fields["external_id"], lead_id)
        return "created"

    def _update(self, lead_id: int, row: LeadRow, *, was_known: bool = True) -> str:
        if self.log is not None:
            self.log.about(row.fields.get("name", ""), lead_id)
        return "updated" if self._writer.update(lead_id, row) or not was_known else "unchanged"

    @staticmethod
    def _name(fields: Mapping[str, str]) -> str:
        """What a lead is called: the first that its row has of its names, addresses and ids."""
        name = fields.get("name") or next((fields[field] for field in _NAMED_BY if field in fields), None)
        if name is None:
            raise RowProblem(
                Message(
                    N_("The row has no name, company, account, e-mail address, phone number or id to know a lead by.")
                )
            )
        return name
