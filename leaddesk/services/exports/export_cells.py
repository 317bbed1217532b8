"""Rows as cells of a file, in the order of the fields: for LeadDesk to read again, or for people.

An exact file says what an import makes the same rows of: the open stage that a closed lead had come to beside its
status, of each thing only what it has itself.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import repeat
from types import MappingProxyType
from typing import cast

from leaddesk.exchange.fields import ALWAYS, CREDITS, IF_ANY, PAYMENTS
from leaddesk.exchange.own_columns import heading_of
from leaddesk.exchange.payment_text import write_payments
from leaddesk.exchange.presets import EXTRA_PREFIX
from leaddesk.exchange.profiles import Cell
from leaddesk.model.enums import StageKind
from leaddesk.model.query import OWN_PREFIX
from leaddesk.services.exports.cell_forms import ExactForm, Form, ReadersForm
from leaddesk.services.row_texts import extra_of
from leaddesk.services.work import Work
from leaddesk.storage.engine import Connection
from leaddesk.storage.listing.lists import ListKind, extra_names
from leaddesk.storage.rows.account_rows import AccountRow, StakeholderRow, account_rows, stakeholder_rows
from leaddesk.storage.rows.credited import credited, has_credits
from leaddesk.storage.rows.lead_rows import LeadRow, has_contracts, last_contacts, lead_rows
from leaddesk.storage.rows.sale_rows import SaleRow, sale_rows
from leaddesk.storage.sales.payments import has_payments, paid_in_parts
from leaddesk.storage.searching.own_fields import OwnField, own_fields
from leaddesk.words import words

LAST_CONTACT = "last_contact"
_WON, _LOST = StageKind.WON.value, StageKind.LOST.value

# The fields of a lead that stand in a row as they stand in a file, one after the other.
_AS_READ = slice(LeadRow._fields.index("name"), LeadRow._fields.index("pipeline") + 1)


@dataclass(frozen=True)
class Table:
    """What a file is to hold."""

    headings: Sequence[str]
    rows: Iterator[Sequence[Cell]]


@dataclass(frozen=True)
class ExactTable:
    """What an exact file is to hold: texts."""

    headings: Sequence[str]
    rows: Iterator[Sequence[str | None]]


@dataclass(frozen=True)
class _Reading:
    """What rows are made cells by: `own` are fields that the user made, `extra` the columns of extra.

    `contracts`: what leads say of contracts stands after the fields that they always have.
    """

    con: Connection
    form: Form
    ids: Sequence[int]
    extra: Sequence[str]
    own: Sequence[OwnField] = ()
    contracts: bool = False

    @property
    def is_exact(self) -> bool:
        return isinstance(self.form, ExactForm)


@dataclass(frozen=True)
class LeadColumns:
    """What of leads a file is to hold, in this order: fields, the user's own fields, columns of extra.

    `fields` may also name some of the user's own, by `field.<key>`; `known` are all of these by that name.
    """

    fields: Sequence[str]
    own: Sequence[OwnField] = ()
    extra: Sequence[str] = ()
    known: Mapping[str, OwnField] = field(default_factory=dict)


def table(work: Work, kind: ListKind, ids: Sequence[int], language: str) -> Table:
    """The rows of a list with these ids, with headings and words of a language; the user's own fields too."""
    spoken = words(language)
    if kind == "leads":
        columns = lead_columns(work, ids)
        return Table(
            lead_headings(work, columns, language), lead_cells(work, ReadersForm(work.shop, spoken), columns, ids)
        )
    extra = extra_names(work.con, kind, ids)
    headings = [*(spoken.headers[kind][field] for field in ALWAYS[kind]), *extra]
    return Table(headings, _ROWS[kind](_Reading(work.con, ReadersForm(work.shop, spoken), ids, extra)))


def view_table(work: Work, ids: Sequence[int], language: str, fields: Sequence[str]) -> Table:
    """The leads with these ids, with these fields only, in this order; `last_contact` is one beside those of a file."""
    columns, form = view_columns(work, fields), ReadersForm(work.shop, words(language))
    return Table(lead_headings(work, columns, language), lead_cells(work, form, columns, ids))


def exact_table(work: Work, kind: ListKind, ids: Sequence[int]) -> ExactTable:
    """The rows of a list with these ids: all fields, then what is kept beside them."""
    if kind == "leads":
        columns = lead_columns(work, ids)
        headings = exact_headings(columns.fields, columns.own, columns.extra)
        return ExactTable(headings, _as_texts(lead_cells(work, ExactForm(work.shop), columns, ids)))
    extra = extra_names(work.con, kind, ids)
    reading = _Reading(work.con, ExactForm(work.shop), ids, extra)
    texts = _as_texts(_ROWS[kind](reading))
    fields = [*ALWAYS[kind]]
    if kind == "sales":
        for group, is_there, beside in _BESIDE_SALES:
            if is_there(work.con, ids):
                fields += group
                texts = beside(reading, texts)
    return ExactTable(exact_headings(fields, (), extra), texts)


def exact_headings(fields: Sequence[str], own: Sequence[OwnField], extra: Sequence[str]) -> list[str]:
    """The names of fields, of what the user made, and of what is kept beside them."""
    made = (heading_of(each.key, each.type, each.name) for each in own)
    return [*fields, *made, *(EXTRA_PREFIX + name for name in extra)]


def lead_columns(work: Work, ids: Sequence[int]) -> LeadColumns:
    """All that the leads with these ids have; the fields of contracts only if one of them has something there."""
    fields = ALWAYS["leads"] + (IF_ANY["leads"] if has_contracts(work.con, ids) else ())
    return LeadColumns(fields, own_fields(work.con), extra_names(work.con, "leads", ids))


def view_columns(work: Work, fields: Sequence[str]) -> LeadColumns:
    """These fields; of the user's own, those that are still there."""
    known = {OWN_PREFIX + each.key: each for each in own_fields(work.con)}
    there = [field for field in fields if field in known or not field.startswith(OWN_PREFIX)]
    return LeadColumns(there, known=MappingProxyType(known))


def lead_headings(work: Work, columns: LeadColumns, language: str) -> list[str]:
    """What the columns are called in a language."""
    spoken = words(language)
    names = {**spoken.headers["leads"], LAST_CONTACT: spoken.paper[LAST_CONTACT]}
    names |= {field: each.name for field, each in columns.known.items()}
    return [*(names[field] for field in columns.fields), *(each.name for each in columns.own), *columns.extra]


def lead_cells(work: Work, form: Form, columns: LeadColumns, ids: Sequence[int]) -> Iterator[list[Cell]]:
    """The leads with these ids as cells, of all fields or of some; what is not a field only beside all of them."""
    contracts = not set(columns.fields).isdisjoint(IF_ANY["leads"])
    known = [*ALWAYS["leads"], *(IF_ANY["leads"] if contracts else ())]
    chosen = [each for field, each in columns.known.items() if field in columns.fields]
    leads = _leads(_Reading(work.con, form, ids, columns.extra, columns.own or chosen, contracts))
    if [*columns.fields] == known:
        yield from leads
        return
    known += [OWN_PREFIX + each.key for each in chosen]
    places = [known.index(field) if field in known else None for field in columns.fields]
    days = last_contacts(work.con, ids) if None in places else repeat(None)
    for cells, day in zip(leads, days, strict=False):
        yield [cells[place] if place is not None else form.day(day) for place in places]


def _as_texts(rows: Iterator[list[Cell]]) -> Iterator[list[str | None]]:
    """Cells of the exact form, which are texts."""
    return cast("Iterator[list[str | None]]", rows)


def _leads(reading: _Reading) -> Iterator[list[Cell]]:
    form, is_exact, own, extra = reading.form, reading.is_exact, reading.own, reading.extra
    for row in lead_rows(reading.con, reading.ids):
        cells = _lead(row, form, is_exact)
        if reading.contracts:
            cells += _contract(row, form)
        if own:
            cells.extend(form.own(each.type, row.custom.get(each.key)) for each in own)
        if extra:
            cells.extend(map(extra_of(row.extra).get, extra))
        yield cells


def _lead(row: LeadRow, form: Form, is_exact: bool) -> list[Cell]:
    closed, is_won, is_lost = form.moment(row.closed_at, row.closed_on), row.status == _WON, row.status == _LOST
    return [
        row.exact_id if is_exact else row.external_id,
        *cast("tuple[str | None, ...]", row[_AS_READ]),
        row.reached or row.stage,
        form.status(row.status),
        form.amount(row.value_minor, row.currency),
        row.currency,
        form.number(row.probability),
        row.owner,
        form.moment(row.created_at, row.created_on),
        closed if is_won else None,
        closed if is_lost else None,
        closed,
        form.day(row.expected_close),
        row.close_reason if is_won or is_lost else None,
        row.next_task,
        form.day(row.next_task_due),
        "; ".join(row.tags),
        row.notes,
        form.consent(row.consents),
    ]


def _contract(row: LeadRow, form: Form) -> list[Cell]:
    return [
        form.amount(row.monthly_minor, row.currency),
        form.day(row.contract_start),
        form.day(row.contract_end),
        form.number(row.renewal_notice_days),
    ]


def _accounts(reading: _Reading) -> Iterator[list[Cell]]:
    for row in account_rows(reading.con, reading.ids):
        yield [*_account(row, reading.form), *map(extra_of(row.extra).get, reading.extra)]


def _account(row: AccountRow, form: Form) -> list[Cell]:
    return [
        *(row.external_id, row.name, row.industry, row.size),
        form.lone_amount(row.revenue_minor, row.currency),
        form.number(row.employees),
        *(row.vat_id, row.website, row.phone, row.email, row.street, row.city, row.postal_code, row.region),
        *(row.country, row.parent, row.owner, row.notes, "; ".join(row.tags)),
    ]


def _stakeholders(reading: _Reading) -> Iterator[list[Cell]]:
    for row in stakeholder_rows(reading.con, reading.ids):
        yield [*_stakeholder(row, reading.form), *map(extra_of(row.extra).get, reading.extra)]


def _stakeholder(row: StakeholderRow, form: Form) -> list[Cell]:
    return [
        *(row.external_id, row.name, row.first_name, row.last_name, row.title, row.account, row.email, row.phone),
        *(row.mobile, row.language, row.role, row.reports_to, form.consent(row.consents), row.notes),
    ]


def _sales(reading: _Reading) -> Iterator[list[Cell]]:
    return (_sale(row, reading.form, reading.is_exact) for row in sale_rows(reading.con, reading.ids))


def _sale(row: SaleRow, form: Form, is_exact: bool) -> list[Cell]:
    """A line; what is of the document as a whole, so that it must not be added up, stands on its first one."""
    return [
        row.exact_id if is_exact else row.external_id,
        row.lead_handle if is_exact else row.lead,
        row.number,
        form.day(row.sold_on),
        form.amount(row.net_minor, row.currency),
        form.rate(row.rate_bp),
        form.amount(row.vat_minor, row.currency),
        form.amount(row.gross_minor, row.currency),
        row.currency,
        form.day(row.paid_on) if row.is_first else None,
        form.amount(row.cost_minor, row.currency) if row.is_first else None,
        row.notes if row.is_first else None,
    ]


def _with_payments(reading: _Reading, texts: Iterator[list[str | None]]) -> Iterator[list[str | None]]:
    """With what was paid of a document in parts, on its first line."""
    lines, parts = sale_rows(reading.con, reading.ids), paid_in_parts(reading.con, reading.ids)
    for cells, row, paid in zip(texts, lines, parts, strict=True):
        yield [*cells, write_payments(*paid, row.currency) if paid is not None and row.is_first else None]


def _with_credits(reading: _Reading, texts: Iterator[list[str | None]]) -> Iterator[list[str | None]]:
    """With what a credit note takes back, on each of its lines, as its number is."""
    for cells, original in zip(texts, credited(reading.con, reading.ids), strict=True):
        yield [*cells, *(original or (None, None))]


_BESIDE_SALES = ((PAYMENTS, has_payments, _with_payments), (CREDITS, has_credits, _with_credits))

_ROWS: Mapping[ListKind, Callable[[_Reading], Iterator[list[Cell]]]] = MappingProxyType(
    {"accounts": _accounts, "stakeholders": _stakeholders, "sales": _sales}
)
