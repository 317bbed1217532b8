"""Rows as cells of a file, in the order of the fields: for LeadDesk to read again, or for people.

An exact file says what an import makes the same rows of: the open stage that a closed lead had come to beside its
status, of each thing only what it has itself. It holds no character that reading would leave out or change.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property
from types import MappingProxyType

from leaddesk.exchange.fields import EXTRA, FIELDS
from leaddesk.exchange.presets import EXTRA_PREFIX
from leaddesk.exchange.profiles import Cell, Profile
from leaddesk.model.enums import StageKind
from leaddesk.services.importing.consent_text import write_consents
from leaddesk.services.row_texts import amount_text, extra_of, moment_text, named_amount, rate_text
from leaddesk.services.work import Work
from leaddesk.storage.account_rows import AccountRow, StakeholderRow, account_rows, stakeholder_rows
from leaddesk.storage.consent_rows import ConsentRow
from leaddesk.storage.lead_rows import LeadRow, custom_fields, lead_rows
from leaddesk.storage.lists import ListKind, extra_names
from leaddesk.storage.sale_rows import SaleRow, sale_rows
from leaddesk.storage.statements import instant_of
from leaddesk.words import Words, words

_USUAL_PURPOSE = "marketing"
_LINE_END = re.compile("\r\n?")
_CONTROL = re.compile("[\0-\x08\x0b-\x1f]")


@dataclass(frozen=True)
class Table:
    """What a file is to hold."""

    headings: Sequence[str]
    rows: Iterator[Sequence[Cell]]


def table(work: Work, kind: ListKind, ids: Sequence[int], profile: Profile) -> Table:
    """The rows of a list with these ids, as the profile has them: all fields, then what is kept beside them."""
    form = _Form(work, profile)
    fields = [field for field in FIELDS[kind] if field != EXTRA]
    extra = extra_names(work.con, kind, ids)
    own = custom_fields(work.con) if kind == "leads" and not profile.exact else {}
    if profile.exact:
        headings = [*fields, *(EXTRA_PREFIX + name for name in extra)]
    else:
        headings = [*(form.words.headers[kind][field] for field in fields), *own.values(), *extra]
    rows = _ROWS[kind](form, ids, tuple(own), extra)
    return Table(headings, map(_readable, rows) if profile.exact else rows)


class _Form:
    """How a profile writes what is no plain text."""

    def __init__(self, work: Work, profile: Profile) -> None:
        self.work = work
        self.exact = profile.exact
        self._language = profile.name
        self._zone = work.shop.zone

    @cached_property
    def words(self) -> Words:
        return words(self._language)

    def moment(self, at: str | None, on: str | None) -> Cell:
        if self.exact:
            return moment_text(at, on, self._zone)
        return self.day(on) if at is None else instant_of(at).astimezone(self._zone)

    def day(self, on: str | None) -> Cell:
        return on if self.exact or on is None else date.fromisoformat(on)

    def amount(self, minor: int | None, currency: str | None) -> Cell:
        if self.exact:
            return amount_text(minor, currency)
        return None if minor is None or currency is None else (minor, currency)

    def amount_alone(self, minor: int | None, currency: str | None) -> Cell:
        """An amount that no column beside it tells the currency of."""
        if self.exact or currency != self.work.shop.currency:
            return named_amount(minor, currency, self.work.shop.currency)
        return self.amount(minor, currency)

    def number(self, number: int | None) -> Cell:
        return number if number is None or not self.exact else str(number)

    def rate(self, basis_points: int | None) -> Cell:
        text = rate_text(basis_points)
        return text if text is None or self.exact else Decimal(text)

    def status(self, status: str | None) -> Cell:
        return status if self.exact or status is None else self.words.status[status][0]

    def consent(self, records: Sequence[ConsentRow]) -> Cell:
        """All records; for people, what holds of each purpose, as an import of their own files understands it."""
        if self.exact or not records:
            return write_consents(records)
        newest = {each.purpose: each for each in records}
        return "; ".join(
            self._state(each.state) if purpose == _USUAL_PURPOSE else f"{purpose}: {self._state(each.state)}"
            for purpose, each in newest.items()
        )

    def _state(self, state: str) -> str:
        return self.words.consent.get(state, (state,))[0]


def _leads(form: _Form, ids: Sequence[int], own: Sequence[str], extra: Sequence[str]) -> Iterator[list[Cell]]:
    for row in lead_rows(form.work.con, ids):
        cells = _lead(form, row)
        cells.extend(map(row.custom.get, own))
        cells.extend(map(extra_of(row.extra).get, extra))
        yield cells


def _lead(form: _Form, row: LeadRow) -> list[Cell]:
    is_closed = row.status in (StageKind.WON, StageKind.LOST)
    closed = form.moment(row.closed_at, row.closed_on) if is_closed else None
    return [
        row.exact_id if form.exact else row.external_id,
        *(row.name, row.first_name, row.last_name, row.title, row.contact, row.company, row.account, row.email),
        *(row.phone, row.mobile, row.website, row.instagram, row.whatsapp, row.street, row.city, row.postal_code),
        *(row.region, row.country, row.language, row.channel, row.campaign, row.pipeline),
        row.reached or row.stage if is_closed else row.stage,
        form.status(row.status),
        form.amount(row.value_minor, row.currency),
        row.currency,
        form.number(row.probability),
        row.owner,
        form.moment(row.created_at, row.created_on),
        closed if row.status == StageKind.WON else None,
        closed if row.status == StageKind.LOST else None,
        closed,
        form.day(row.expected_close),
        row.close_reason if is_closed else None,
        row.next_task,
        form.day(row.next_task_due),
        "; ".join(row.tags),
        row.notes,
        form.consent(row.consents),
    ]


def _accounts(form: _Form, ids: Sequence[int], own: Sequence[str], extra: Sequence[str]) -> Iterator[list[Cell]]:
    for row in account_rows(form.work.con, ids):
        yield [*_account(form, row), *map(extra_of(row.extra).get, extra)]


def _account(form: _Form, row: AccountRow) -> list[Cell]:
    return [
        *(row.external_id, row.name, row.industry, row.size, form.amount_alone(row.revenue_minor, row.currency)),
        form.number(row.employees),
        *(row.vat_id, row.website, row.phone, row.email, row.street, row.city, row.postal_code, row.region),
        *(row.country, row.parent, row.owner, row.notes, "; ".join(row.tags)),
    ]


def _stakeholders(form: _Form, ids: Sequence[int], own: Sequence[str], extra: Sequence[str]) -> Iterator[list[Cell]]:
    for row in stakeholder_rows(form.work.con, ids):
        yield [*_stakeholder(form, row), *map(extra_of(row.extra).get, extra)]


def _stakeholder(form: _Form, row: StakeholderRow) -> list[Cell]:
    return [
        *(row.external_id, row.name, row.first_name, row.last_name, row.title, row.account, row.email, row.phone),
        *(row.mobile, row.language, row.role, row.reports_to, form.consent(row.consents), row.notes),
    ]


def _sales(form: _Form, ids: Sequence[int], own: Sequence[str], extra: Sequence[str]) -> Iterator[list[Cell]]:
    return (_sale(form, row) for row in sale_rows(form.work.con, ids))


def _sale(form: _Form, row: SaleRow) -> list[Cell]:
    """A line; what is of the document as a whole, so that it must not be added up, stands on its first one."""
    return [
        row.exact_id if form.exact else row.external_id,
        row.lead_handle if form.exact else row.lead,
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


_ROWS: Mapping[ListKind, Callable[[_Form, Sequence[int], Sequence[str], Sequence[str]], Iterator[list[Cell]]]] = (
    MappingProxyType({"leads": _leads, "accounts": _accounts, "stakeholders": _stakeholders, "sales": _sales})
)


def _readable(cells: Iterable[Cell]) -> Sequence[Cell]:
    """The cells without control characters, and with line ends that are line feeds, as a file is read."""
    row = list(cells)
    if "".join([cell for cell in row if type(cell) is str]).isprintable():
        return row
    return [_CONTROL.sub("", _LINE_END.sub("\n", cell)) if isinstance(cell, str) else cell for cell in row]
