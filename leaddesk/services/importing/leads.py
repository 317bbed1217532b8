"""Taking in a file of leads: every row is a new lead, an update of one, or is skipped or rejected with a reason."""

from collections.abc import Iterator, Mapping
from itertools import islice

from leaddesk.exchange.read import Record
from leaddesk.model.messages import N_, Message
from leaddesk.services.importing.cells import Cells, RowProblem
from leaddesk.services.importing.contacting import tidy_ways
from leaddesk.services.importing.file_job import FileJob
from leaddesk.services.importing.lead_cells import LeadCells, LeadRow, read_lead
from leaddesk.services.importing.lead_columns import NAMED_BY, LeadColumns
from leaddesk.services.importing.lead_rows import LeadWriter
from leaddesk.services.importing.matching import NOBODY, Matcher
from leaddesk.services.importing.outcome import keep_unused
from leaddesk.services.importing.plain_leads import PlainLeads
from leaddesk.services.importing.shop_customers import KnownBuyers

_BATCH = 500


class LeadImport(FileJob):
    """One file of leads."""

    def take(self, records: Iterator[Record]) -> None:
        """Take in every record."""
        self._cells = Cells(self.plan, self.work.shop.zone, self.work.shop.currency, self.tally)
        shop = self.work.shop
        self._matcher = Matcher(self.work.con, self.plan, swedish=shop.swedish, country=shop.country)
        self._buyers = KnownBuyers(self.work, self.bulk, self.lookups, self.plan)
        self._writer = LeadWriter(self.work, self.bulk, self.lookups, self.plan, self._cells, self.log)
        if self.plan.exact or self.plan.rules.applies or self.joins or self._buyers.are_any or self.log is not None:
            self.take_one_by_one(self.readable(records))
        else:
            self.take_many(self.readable(records))
        self._writer.own.finish()
        if self._writer.negative_cycles:
            self.result.warnings.add(
                N_("Closed before they were created, and kept so: {count} (the first in line {line})."),
                count=self._writer.negative_cycles,
                line=self._writer.first_negative or 0,
            )

    def take_one_by_one(self, records: Iterator[tuple[int, list[str]]]) -> None:
        """Take in rows as they come, or, where there are leads that they may be about, a batch of them at a time."""
        rows = (self._row(line, self._cells.tidied(cells)) for line, cells in records)
        for row in self._looked_up(rows) if self._matcher.looks_up else rows:
            self.counted(row.line, self._take, row, row.fields, row.extra)

    def _looked_up(self, rows: Iterator[LeadCells]) -> Iterator[LeadCells]:
        """The rows, once the leads that they may be about are looked up: few questions for a batch of them."""
        while batch := list(islice(rows, _BATCH)):
            self.bulk.flush()
            self._matcher.prepare([each.fields for each in batch])
            yield from batch

    def take_many(self, records: Iterator[tuple[int, list[str]]]) -> None:
        """Take in a batch of rows at a time: those that are plainly new leads column by column, the odd ones each."""
        know = self._matcher.know if self.plan.ids_repeat else None
        plain = PlainLeads(self.plan, self._cells, self.lookups, self._writer, self.work.shop, know)
        odd: dict[int, LeadCells] = {}
        lines: list[int] = []
        rows: list[list[str]] = []

        def take_odd(place: int) -> None:
            row = odd.get(place) or self._row(lines[place], rows[place])
            self.counted(row.line, self._take, row, row.fields, row.extra)

        while batch := list(islice(records, _BATCH)):
            lines = [line for line, _ in batch]
            rows = [self._cells.tidied(cells) for _, cells in batch]
            columns = plain.read(rows)
            odd.clear()
            if self._matcher.looks_up:
                strange = [place for place, is_odd in enumerate(columns.odd) if is_odd]
                odd |= {place: self._row(lines[place], rows[place]) for place in strange}
                self._look_up(columns, odd)
            if self.erased.are_any:
                self._single_out_erased(columns)
            made = plain.take(columns, lines, take_odd)
            self.result.created += made

    def _look_up(self, columns: LeadColumns, odd: Mapping[int, LeadCells]) -> None:
        """Make rows odd that are about leads that are there, or about one that comes earlier in the batch."""
        self.bulk.flush()
        fields = columns.to_match_by()
        self._matcher.prepare([odd[place].fields if place in odd else each for place, each in enumerate(fields)])
        ids = set[str]()
        for place, each in enumerate(fields):
            external_id = each.get("external_id", "")
            if external_id in ids or (not columns.odd[place] and self._matcher.match(each) != NOBODY):
                columns.odd[place] = 1
            if external_id:
                ids.add(external_id)

    def _single_out_erased(self, columns: LeadColumns) -> None:
        """Make rows odd that speak of somebody who was erased."""
        for place, fields in enumerate(columns.to_match_by()):
            if not columns.odd[place] and self.erased.has(fields):
                columns.odd[place] = 1

    def _row(self, line: int, tidied: list[str]) -> LeadCells:
        warnings = self.result.warnings
        fields, extra = self._cells.fields(tidied), self._cells.extra(tidied)
        if self.joins:
            self.joins.apply(fields, extra)
        tidy_ways(fields, extra, line, warnings, exact=self.plan.exact, country=self.work.shop.country)
        if not self.plan.exact:
            keep_unused(fields, extra, self.plan.column_of)
        self._writer.own.sort_out(fields, extra, line, warnings)
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
            return self._update(match.lead_id, row, is_beside=match.by_merged_id)
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
        if self.erased.has(fields):
            return self.left_out_as_erased(row.line, self._name(fields))
        lead_id = self._writer.create(row, self._name(fields))
        if "external_id" in fields:
            self._matcher.know(fields["external_id"], lead_id)
        return "created"

    def _update(self, lead_id: int, row: LeadRow, *, was_known: bool = True, is_beside: bool = False) -> str:
        if self.log is not None:
            self.log.about(row.fields.get("name", ""), lead_id)
        changed = self._writer.update(lead_id, row, is_beside=is_beside) or not was_known
        if row.rule is not None:
            changed |= self._buyers.win(lead_id, row.rule)
        return "updated" if changed else "unchanged"

    @staticmethod
    def _name(fields: Mapping[str, str]) -> str:
        """What a lead is called: the first that its row has of its names, addresses and ids."""
        name = fields.get("name") or next((fields[field] for field in NAMED_BY if field in fields), None)
        if name is None:
            raise RowProblem(
                Message(
                    N_("The row has no name, company, account, e-mail address, phone number or id to know a lead by.")
                )
            )
        return name
