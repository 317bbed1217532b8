"""Taking in files of costs and of visits: a row a channel, campaign and time, replaced when it comes again."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from leaddesk.exchange.read import Record
from leaddesk.model.enums import Span
from leaddesk.model.messages import N_, Message
from leaddesk.services.importing.cells import Cells, RowProblem
from leaddesk.services.importing.file_job import FileJob
from leaddesk.services.importing.rows import set_differing
from leaddesk.storage.figures import costs
from leaddesk.storage.statements import Stored, stored_day

if TYPE_CHECKING:
    from leaddesk.services.importing.diff import RowOutcome

_SPEND = (
    "channel_id",
    "campaign_id",
    "span",
    "starts_on",
    "amount_minor",
    "goods_minor",
    "minutes",
    "currency",
    "notes",
)
_TRAFFIC = ("channel_id", "campaign_id", "span", "starts_on", "visits")
_KEY = ("channel_id", "campaign_id", "span", "starts_on")


@dataclass
class _Sum:
    """What the rows of one channel, campaign and time come to; `row_id` is that of the row that the file has of it."""

    row_id: int | None
    stored: dict[str, Stored]
    rows: list[tuple[int, dict[str, str]]]
    count: int = 0


class CostImport(FileJob):
    """One file of costs or of visits. Rows of the same channel, campaign and time are added up within the file."""

    def take(self, records: Iterator[Record]) -> None:
        """Take in every record."""
        self._cells = Cells(self.plan, self.work.shop.zone, self.work.shop.currency, self.tally)
        self._table = self.plan.kind
        self._columns = _SPEND if self._table == "spend" else _TRAFFIC
        self._key = (*_KEY, "currency") if self._table == "spend" else _KEY
        self._rows = self.bulk.table(self._table, self._columns)
        self._sums: dict[tuple[Stored, ...], _Sum] = {}
        self.may_repeat = bool(self.plan.layout.reshape)
        self._warned: set[tuple[Stored, str]] = set()
        for line, cells in self.readable(records):
            fields = self._cells.fields(self._cells.tidied(cells))
            try:
                self._add(line, fields)
            except RowProblem as problem:
                self._reject(line, problem, fields, {})
        for total in self._sums.values():
            self._keep(total)

    def _add(self, line: int, fields: dict[str, str]) -> None:
        what = self._spend(fields) if self._table == "spend" else {"visits": self._visits(fields)}
        stored = self._where_and_when(fields) | what
        key = tuple(stored[name] for name in self._key)
        total = self._sums.get(key)
        if total is None:
            known = costs.row_of(self.work.con, self._table, {name: stored[name] for name in self._key})
            total = self._sums[key] = _Sum(known, stored, [])
        else:
            total.stored = _added(total.stored, stored, self._key)
        total.count += 1
        if self.log is not None:
            total.rows.append((line, fields))

    def _keep(self, total: _Sum) -> None:
        """Write a sum that is new or another than the one there was; only now is it known what came of its rows."""
        first: RowOutcome
        if total.row_id is None:
            self._warn_of_twice(total)
            self._rows.add(tuple(total.stored.get(column) for column in self._columns))
            first = "created"
        else:
            said = {name: value for name, value in total.stored.items() if value is not None}  # empty erases nothing
            changed = set_differing(self.work, self.bulk, self._table, total.row_id, said, {})
            first = "updated" if changed else "unchanged"
        others: RowOutcome = "updated" if first == "created" else first  # added to the first
        outcomes = [first] + [others] * (total.count - 1)
        for outcome in outcomes:
            setattr(self.result, outcome, getattr(self.result, outcome) + 1)
        if self.log is not None:
            for (line, fields), outcome in zip(total.rows, outcomes, strict=True):
                self.log.add(line, outcome, fields)

    def _warn_of_twice(self, total: _Sum) -> None:
        """Say if a month is there as a whole beside a day of it: both count, and one of them is too much."""
        stored = total.stored
        month = f"{str(stored['starts_on'])[:7]}"
        if (stored["channel_id"], month) in self._warned:
            return
        if stored["span"] == Span.DAY.value:
            said = N_("{month} is there as a whole month and now by day as well; both count. Take one of them out.")
            key = {name: stored[name] for name in self._key} | {"span": Span.MONTH.value, "starts_on": f"{month}-01"}
            is_new = tuple(key[name] for name in self._key) in self._sums
            is_twice = is_new or costs.row_of(self.work.con, self._table, key) is not None
        else:
            said = N_("{month} is there by day and now as a whole month as well; both count. Take one of them out.")
            key = {name: stored[name] for name in self._key if name not in ("span", "starts_on")}
            is_twice = costs.has_days(self.work.con, self._table, month, key)
        if is_twice:
            self._warned.add((stored["channel_id"], month))
            self.result.warnings.add(said, month=month)

    def _where_and_when(self, fields: Mapping[str, str]) -> dict[str, Stored]:
        if "channel" not in fields:
            raise RowProblem(Message(N_("The row names no channel.")), "channel")
        day, month = self._cells.moment(fields, "day").on, self._cells.month(fields, "month").on
        if day is None and month is None:
            raise RowProblem(Message(N_("The row names no day and no month.")), "day")
        channel_id = self.lookups.channel(fields["channel"])
        campaign = fields.get("campaign")
        return {
            "channel_id": channel_id,
            "campaign_id": self.lookups.campaigns.called(campaign, channel_id) if campaign else None,
            "span": (Span.DAY if day is not None else Span.MONTH).value,
            "starts_on": stored_day(day or month),
        }

    def _spend(self, fields: Mapping[str, str]) -> dict[str, Stored]:
        amount, goods = self._cells.amount(fields, "amount"), self._cells.amount(fields, "goods")
        minutes = self._cells.minutes(fields)
        currencies = {each[1] for each in (amount, goods) if each is not None}
        if len(currencies) > 1:
            raise RowProblem(Message(N_("Money and goods are in two currencies; write them in two rows.")), "goods")
        if amount is None and goods is None and minutes is None:
            raise RowProblem(Message(N_("The row has no amount, no goods and no hours.")), "amount")
        return {
            "amount_minor": amount[0] if amount else None,
            "goods_minor": goods[0] if goods else None,
            "minutes": minutes,
            "currency": currencies.pop() if currencies else self._cells.currency(fields),
        }

    def _visits(self, fields: Mapping[str, str]) -> int:
        visits = self._cells.whole(fields, "visits")
        if visits is None or visits < 0:
            reason = Message(N_("The row has no number of visits, or one below 0."))
            raise RowProblem(reason, "visits", fields.get("visits"))
        return visits


def _added(before: Mapping[str, Stored], stored: Mapping[str, Stored], key: tuple[str, ...]) -> dict[str, Stored]:
    """Two rows of the same channel and time as one: unknown and known is the known."""
    total = dict(before)
    for name, value in stored.items():
        if name not in key and isinstance(value, int):
            had = before[name]
            total[name] = value + (had if isinstance(had, int) else 0)
    return total
