"""New leads of rows in which nothing is odd, taken in by the hundred.

What comes of such a row depends on few of its cells: on its stage, its channel, which days it has. For each combination
of these the usual way (`LeadWriter.new_lead`) is gone once, with marks in the place of all that is only copied; what
comes of it, a `_Form`, is then filled in for every other row that is alike.
"""

from collections.abc import Callable, Iterator, Sequence
from operator import itemgetter
from typing import Any, NamedTuple, cast

from leaddesk.model.columns import new_uids
from leaddesk.model.shop import Shop
from leaddesk.model.stage import Stage
from leaddesk.services.importing.cells import Cells, RowProblem
from leaddesk.services.importing.lead_cells import LeadRow
from leaddesk.services.importing.lead_columns import (
    BELONGING,
    CREATED,
    DAYS,
    ORDERS,
    LeadColumnReader,
    LeadColumns,
    Texts,
)
from leaddesk.services.importing.lead_rows import LeadWriter
from leaddesk.services.importing.lookups import Lookups
from leaddesk.services.importing.outcome import keep_unused, refuse_won_and_lost
from leaddesk.services.importing.plan import FilePlan
from leaddesk.services.importing.shop_customers import orders_column
from leaddesk.services.work import id_of
from leaddesk.storage.derived import DERIVED, derived_columns, sources
from leaddesk.storage.statements import Stamp, Stored

_MOST_FORMS = 5_000
_EARLIER, _LATER = "2000-01-01", "2000-01-02"

_Key = tuple[str | bool, ...]
_Entries = tuple[tuple[int, int, int], ...]


class _Mark(str):
    """Stands for what is copied from this place of a row's sources."""

    __slots__ = ("place",)
    place: int


class _Form(NamedTuple):
    """What comes of rows that are alike: how the columns of a lead are picked from its sources and these constants.

    An entry is a stage, and the places of the instant and the day on which it is entered. `entries` are those of a lead
    that began before it was closed, `at_once` those of one that did not; `days` are the places of the two days.
    """

    pick: Callable[[tuple[Any, ...]], tuple[Any, ...]]
    constants: tuple[Stored, ...]
    ranks: Iterator[str] | None
    entries: _Entries
    at_once: _Entries
    days: tuple[int, int] | None


_UNKNOWN = _Form(itemgetter(0), (), None, (), (), None)


class PlainLeads:
    """Takes in the new leads of one file."""

    def __init__(
        self,
        plan: FilePlan,
        cells: Cells,
        lookups: Lookups,
        writer: LeadWriter,
        shop: Shop,
        know: Callable[[str, int], None] | None,
    ) -> None:
        """`know` is told external ids and leads, if anybody needs to know them."""
        self._cells = cells
        self._lookups = lookups
        self._writer = writer
        self._know = know
        self._swedish = shop.swedish
        self._column_of = plan.column_of
        self._counts_orders = orders_column(plan)
        self._reader = LeadColumnReader(plan, cells, shop.country, self._counts_orders)
        names = (*self._reader.names, *DERIVED, "account", "uid", "rank", "id")
        self._places = {name: place for place, name in enumerate(names)}
        self._uids = new_uids()
        self._forms: dict[_Key, _Form | None] = {}
        self._own = writer.own
        self._belonging = [field for field in (*BELONGING, "owner", *writer.own.given) if field in plan.column_of]

    def read(self, rows: Sequence[list[str]]) -> LeadColumns:
        """The columns of rows of tidied cells."""
        columns = self._reader.read(rows)
        for field in self._own.given:
            for place, text in enumerate(columns.texts[field]):
                if text and self._own.read(field, text) is None:
                    columns.odd[place] = 1
        nothing = [None] * len(rows)
        given = dict(zip(self._reader.names, columns.sources, strict=True))
        found_by = [given.get(name, nothing) for name in sources("lead")]
        columns.sources.extend(derived_columns(found_by, swedish=self._swedish))
        return columns

    def take(self, columns: LeadColumns, lines: Sequence[int], take_odd: Callable[[int], None]) -> int:
        """Make a lead of each row that is not odd, and let odd ones be taken by their place; returns how many it made.

        All in the order of the file.
        """
        made = 0
        accounts = columns.texts.get("account")
        ids = columns.texts.get("external_id") if self._know is not None else None
        has_more = any(field in columns.texts for field in (*BELONGING, *self._own.given))
        forms, uids, writer = self._forms, self._uids, self._writer
        put, new_ids = writer.leads.put, writer.leads.ids
        put_entry, entry_ids, now, run_id = writer.stages.put, writer.stages.ids, writer.now, writer.run_id
        rows = zip(columns.odd, columns.keys, zip(*columns.sources, strict=True), strict=True)
        for place, (is_odd, key, copied) in enumerate(rows):
            form = None if is_odd else forms.get(key, _UNKNOWN)
            if form is _UNKNOWN:
                form = self._learn(key)
            if form is None:
                take_odd(place)
                continue
            account_id = self._lookups.account(accounts[place]) if accounts is not None and accounts[place] else None
            rank = next(form.ranks) if form.ranks is not None else None
            lead_id = next(new_ids)
            values = (*copied, account_id, next(uids), rank, lead_id, *form.constants)
            put(form.pick(values))
            entries = form.entries
            if form.days is not None:
                created, closed = values[form.days[0]], values[form.days[1]]
                if not created < closed:
                    entries = form.at_once
                    if closed < created:
                        writer.note_negative(lines[place])
            for stage_id, at, on in entries:
                put_entry((lead_id, stage_id, values[at], values[on], now, next(entry_ids), run_id))
            if has_more:
                self._add_belongings(lead_id, columns.texts, place)
            if ids is not None and self._know is not None and ids[place]:
                self._know(ids[place], lead_id)
            made += 1
        writer.leads.flush_if_full()
        return made

    def _add_belongings(self, lead_id: int, texts: Texts, place: int) -> None:
        fields = {field: text for field in self._belonging if (text := texts[field][place])}
        if fields:
            row = LeadRow(0, fields, {}, rule=None, stamps={}, value_minor=None, currency=None, probability=None)
            self._writer.add_belongings(lead_id, row)

    def _learn(self, key: _Key) -> _Form | None:
        if len(self._forms) >= _MOST_FORMS:
            self._forms.clear()
        form = self._forms[key] = self._form_of(key)
        return form

    def _form_of(self, key: _Key) -> _Form | None:
        """What comes of the rows of a key; None if they are to be taken one by one."""
        said = dict(zip(self._reader.keyed, key, strict=True))
        orders = said.pop(ORDERS, "")
        fields: dict[str, str] = {field: str(text) for field, text in said.items() if text}
        fields |= {field: self._mark(field) for field in self._reader.copied}
        extra = {str(self._counts_orders): str(orders)} if orders else {}
        unused: dict[str, str] = {}
        keep_unused(dict(fields), unused, self._column_of)
        try:
            refuse_won_and_lost(fields)
            has_currency = "value" in fields or "currency" in fields
            currency = self._cells.currency(fields) if has_currency else None
        except RowProblem:
            return None
        if unused:
            return None
        row = LeadRow(
            0,
            fields,
            extra,
            rule=None,
            stamps={},
            value_minor=cast("int", self._mark("value")) if "value" in fields else None,
            currency=currency,
            probability=cast("int", self._mark("probability")) if "probability" in self._places else None,
        )
        stored, entries = self._made_of(row, _EARLIER, _LATER)
        _, at_once = self._made_of(row, _LATER, _EARLIER)
        return self._form(stored, entries, at_once)

    def _made_of(self, row: LeadRow, created: str, closed: str) -> tuple[dict[str, Stored], list[tuple[Stage, Stamp]]]:
        """What the usual way makes of a row that was created and closed on these days."""
        stamps = {
            field: Stamp(self._mark(f"{field}.at"), self._mark(f"{field}.on", created if field == CREATED else closed))
            for field in DAYS
            if field in row.fields
        }
        account = cast("int", self._mark("account")) if "account" in row.fields else None
        marked = row._replace(stamps=stamps)
        stored, way = self._writer.new_lead(marked, self._mark("name"), account)
        return stored, self._writer.entries(way, marked.stamp(CREATED))

    def _form(
        self, stored: dict[str, Stored], entries: list[tuple[Stage, Stamp]], at_once: list[tuple[Stage, Stamp]]
    ) -> _Form:
        constants: list[Stored] = [None]
        places: list[int] = []
        stage_id = stored.get("stage_id")
        stored |= {name: self._mark(name) for name in ("uid", "id", "extra", *DERIVED) if name in self._places}
        stored["import_run_id"] = self._writer.run_id
        if stage_id is not None:
            stored["rank"] = self._mark("rank")
        begin = len(self._places)
        for column in self._writer.leads.columns:
            value = stored.get(column)
            if isinstance(value, _Mark):
                places.append(value.place)
            else:
                places.append(begin + len(constants))
                constants.append(value)
        created, closed = stored.get("created_on"), stored.get("closed_on")
        return _Form(
            itemgetter(*places),
            tuple(constants),
            None if stage_id is None else self._writer.ranks_of(int(stage_id)),
            tuple((id_of(stage), _place(when.at, begin), _place(when.on, begin)) for stage, when in entries),
            tuple((id_of(stage), _place(when.at, begin), _place(when.on, begin)) for stage, when in at_once),
            (created.place, closed.place) if isinstance(created, _Mark) and isinstance(closed, _Mark) else None,
        )

    def _mark(self, name: str, text: str = "?") -> _Mark:
        mark = _Mark(text)
        mark.place = self._places[name]
        return mark


def _place(stored: str | None, nothing: int) -> int:
    """The place of a marked value, or that of the constant None."""
    return stored.place if isinstance(stored, _Mark) else nothing
