"""The rows of the sample shop, column by column as they are stored, and the tables that take them."""

from typing import NamedTuple

from leaddesk.model.enums import ConsentBasis, Span
from leaddesk.storage.masses.bulk import Bulk

_NOTHING = "{}"


class AccountRow(NamedTuple):
    """A row of `account`."""

    uid: str
    name: str
    industry: str
    employees: int
    website: str
    phone: str | None
    email: str
    street: str
    city: str
    postal_code: str
    region: str
    country: str
    parent_id: int | None
    owner: str
    recorded_at: str | None
    source: str = ""
    extra: str = _NOTHING


class StakeholderRow(NamedTuple):
    """A row of `stakeholder`."""

    uid: str
    account_id: int
    name: str
    first_name: str
    last_name: str
    title: str
    email: str
    phone: str | None
    language: str
    role: str
    reports_to_id: int | None
    left_on: str | None
    recorded_at: str | None
    source: str = ""
    extra: str = _NOTHING


class LeadRow(NamedTuple):
    """A row of `lead`."""

    uid: str
    kind: str
    name: str
    recorded_at: str | None
    first_name: str | None = None
    last_name: str | None = None
    title: str | None = None
    contact: str | None = None
    account_id: int | None = None
    email: str | None = None
    phone: str | None = None
    street: str | None = None
    city: str | None = None
    postal_code: str | None = None
    region: str | None = None
    country: str | None = None
    language: str | None = None
    channel_id: int | None = None
    campaign_id: int | None = None
    pipeline_id: int | None = None
    stage_id: int | None = None
    status: str | None = None
    value_minor: int | None = None
    currency: str | None = None
    owner: str | None = None
    created_at: str | None = None
    created_on: str | None = None
    closed_at: str | None = None
    closed_on: str | None = None
    expected_close: str | None = None
    close_reason: str | None = None
    notes: str | None = None
    previous_lead_id: int | None = None
    rank: str | None = None
    source: str = ""
    extra: str = _NOTHING


class StageEntryRow(NamedTuple):
    """A row of `stage_entry`."""

    lead_id: int
    stage_id: int
    entered_at: str | None
    entered_on: str
    recorded_at: str | None


class LeadTagRow(NamedTuple):
    """A row of `lead_tag`."""

    lead_id: int
    tag_id: int


class CommitteeMemberRow(NamedTuple):
    """A row of `committee_member`."""

    lead_id: int
    stakeholder_id: int
    role: str | None
    stance: int | None
    influence: int | None


class ActivityRow(NamedTuple):
    """A row of `activity`."""

    uid: str
    lead_id: int
    channel_id: int | None
    kind: str
    happened_at: str | None
    happened_on: str
    text: str
    actor: str
    recorded_at: str | None


class ActivityPersonRow(NamedTuple):
    """A row of `activity_person`."""

    activity_id: int
    stakeholder_id: int


class TaskRow(NamedTuple):
    """A row of `task`."""

    lead_id: int
    title: str
    due_on: str | None
    done_at: str | None
    done_on: str | None
    owner: str
    recorded_at: str | None


class ConsentRow(NamedTuple):
    """A row of `consent`."""

    lead_id: int
    state: str
    given_on: str | None
    recorded_at: str | None
    purpose: str = "marketing"
    basis: str = ConsentBasis.CONSENT.value


class SaleRow(NamedTuple):
    """A row of `sale`."""

    uid: str
    lead_id: int
    number: str
    sold_on: str
    currency: str
    paid_on: str | None
    cost_minor: int | None
    credits_id: int | None
    recorded_at: str | None
    source: str = ""
    origin: str = ""
    extra: str = _NOTHING


class SaleLineRow(NamedTuple):
    """A row of `sale_line`."""

    sale_id: int
    position: int
    vat_code_id: int | None
    rate_bp: int
    net_minor: int
    vat_minor: int
    gross_minor: int


class PaymentRow(NamedTuple):
    """A row of `payment`."""

    sale_id: int
    paid_on: str
    amount_minor: int
    recorded_at: str | None


class SpendRow(NamedTuple):
    """A row of `spend`, of a month."""

    channel_id: int
    campaign_id: int | None
    starts_on: str
    amount_minor: int | None
    goods_minor: int | None
    minutes: int | None
    currency: str
    span: str = Span.MONTH.value


class TrafficRow(NamedTuple):
    """A row of `traffic`, of a month."""

    channel_id: int
    campaign_id: int | None
    starts_on: str
    visits: int
    span: str = Span.MONTH.value


Row = (
    AccountRow
    | StakeholderRow
    | LeadRow
    | StageEntryRow
    | LeadTagRow
    | CommitteeMemberRow
    | ActivityRow
    | ActivityPersonRow
    | TaskRow
    | ConsentRow
    | SaleRow
    | SaleLineRow
    | PaymentRow
    | SpendRow
    | TrafficRow
)

_TABLES: dict[type[Row], str] = {
    AccountRow: "account",
    StakeholderRow: "stakeholder",
    LeadRow: "lead",
    StageEntryRow: "stage_entry",
    LeadTagRow: "lead_tag",
    CommitteeMemberRow: "committee_member",
    ActivityRow: "activity",
    ActivityPersonRow: "activity_person",
    TaskRow: "task",
    ConsentRow: "consent",
    SaleRow: "sale",
    SaleLineRow: "sale_line",
    PaymentRow: "payment",
    SpendRow: "spend",
    TrafficRow: "traffic",
}


class Rows:
    """Takes rows of all tables; they have their ids at once."""

    def __init__(self, bulk: Bulk) -> None:
        """Rows become part of this run."""
        self._tables = {kind: bulk.table(name, kind._fields) for kind, name in _TABLES.items()}

    def add(self, row: Row) -> int:
        """Take a row and return its id."""
        return self._tables[type(row)].add(row)
