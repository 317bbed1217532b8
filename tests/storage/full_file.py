"""A row of every kind, with what is ugly in the world."""

from datetime import UTC, date, datetime

from leaddesk.model.account import Account
from leaddesk.model.activity import Activity, ActivityPerson
from leaddesk.model.campaign import Campaign
from leaddesk.model.change import Change, RowChange
from leaddesk.model.channel import Channel
from leaddesk.model.committee_member import CommitteeMember
from leaddesk.model.consent import Consent
from leaddesk.model.custom_field import CustomField, CustomValue
from leaddesk.model.distinct_pair import DistinctPair
from leaddesk.model.document import Document
from leaddesk.model.enums import (
    ActivityKind,
    ConsentState,
    FieldType,
    Kind,
    Method,
    Purpose,
    Repeat,
    Role,
    Span,
    StageKind,
)
from leaddesk.model.lead import Lead
from leaddesk.model.message_template import MessageTemplate
from leaddesk.model.messages import Message
from leaddesk.model.payment import Payment
from leaddesk.model.pipeline import Pipeline
from leaddesk.model.sale import Sale, SaleLine
from leaddesk.model.saved_view import SavedView
from leaddesk.model.setting import Setting
from leaddesk.model.spend import Spend
from leaddesk.model.stage import Stage
from leaddesk.model.stage_entry import StageEntry
from leaddesk.model.stakeholder import Stakeholder
from leaddesk.model.tag import AccountTag, LeadTag, Tag
from leaddesk.model.task import Task
from leaddesk.model.traffic import Traffic
from leaddesk.model.vat_code import VatCode
from leaddesk.services.work import Work, changed, create, update
from leaddesk.storage.tables import JOURNALED

UGLY = 'Łódź "Straße" \\ {name} %_ \t\r\n\u2028 👩🏽‍🚀 e\u0301 \u202egnirts\x01\x7f'
HUGE = 2**63 - 1
MOMENT = datetime(2026, 3, 29, 1, 30, 0, 123456, tzinfo=UTC)
DAY = date(2024, 2, 29)

# Placeholders: first and second row of a table.
FIRST, SECOND = -1, -2


def fill(work: Work) -> Change:
    """Make at least one row of every table that changes may write."""
    rows = [*_definitions(), *_parties(), *_lead(), *_around_the_lead()]
    assert {row.table for row in rows} == set(JOURNALED)
    return Change(Message("Fill {name}", {"name": UGLY}), rows)


def edit(work: Work) -> Change:
    """Change one of the rows."""
    lead = work.find(Lead)[0]
    return Change(Message("Edit"), update(lead, changed(lead, {"name": "Ada", "value_minor": None})))


def edit_again(work: Work) -> Change:
    """Change the same row once more."""
    lead = work.find(Lead)[0]
    return Change(Message("Edit again"), update(lead, changed(lead, {"name": "Eva", "notes": None})))


def _definitions() -> list[RowChange]:
    stage = Stage(pipeline_id=FIRST, name="Won", kind=StageKind.WON, probability=100, asks_for=(Role.LEGAL,))
    return [
        create(Setting(key="closed_months", value=["2026-01", {"ugly": UGLY}])),
        create(VatCode(country="IT", name="22 %", rate_bp=2_200, valid_from=DAY)),
        create(Channel(name=UGLY, method=Method.FAIR, active=False)),
        create(Campaign(channel_id=FIRST, name="Spring", budget_minor=HUGE, currency="EUR", starts_on=DAY)),
        create(Pipeline(name="Third", kind=Kind.B2B, archived=True)),
        create(stage),
        create(Stage.model_validate(dict(stage) | {"merged_into_id": FIRST}), SECOND),
        create(Tag(name="wichtig")),
        create(CustomField(key="size", name="Größe", type=FieldType.CHOICE, choices=("S", "M", UGLY))),
        create(SavedView(name="Hot", page="leads", query="is:stale", columns=("name",), sort=("-value",))),
        create(MessageTemplate(name="Thanks", subject="{first_name}", text=UGLY)),
    ]


def _parties() -> list[RowChange]:
    return [
        create(Account(name="Åkerblom AB", revenue_minor=-HUGE, currency="SEK", extra={UGLY: UGLY, "": ""})),
        create(Account(name="Åkerblom Dotter AB", parent_id=FIRST, external_id="7", source="zoho"), SECOND),
        create(Stakeholder(name="Eva", account_id=FIRST, role=Role.CHAMPION, phone="+39 055-12 34")),
        create(Stakeholder(name="Adam", account_id=FIRST, reports_to_id=FIRST, left_on=DAY, previous_id=FIRST), SECOND),
    ]


def _lead() -> list[RowChange]:
    lead = Lead(
        name=UGLY,
        kind=Kind.B2B,
        account_id=SECOND,
        email="ÅSA@Example.com",
        mobile="0049 (30) 123",
        channel_id=FIRST,
        campaign_id=FIRST,
        pipeline_id=FIRST,
        stage_id=FIRST,
        status=StageKind.WON,
        value_minor=-HUGE - 1,
        currency="JPY",
        probability=0,
        created_at=MOMENT,
        created_on=DAY,
        closed_on=DAY,
        notes=UGLY * 10_000,
        extra={"=cmd|": "1;2,3", UGLY: "\x00"},
        rank="a0",
        recorded_at=MOMENT,
        monthly_minor=-1,
        contract_start=DAY,
        contract_end=DAY,
        renewal_notice_days=0,
    )
    return [create(lead), create(Lead(name="zz", previous_lead_id=FIRST), SECOND)]


def _task() -> Task:
    return Task(
        lead_id=FIRST,
        title="Call",
        due_on=DAY,
        done_at=MOMENT,
        repeats=Repeat.MONTH,
        stakeholder_id=FIRST,
        purpose=Purpose.MEETING,
    )


def _around_the_lead() -> list[RowChange]:
    note = Activity(
        lead_id=FIRST, account_id=FIRST, channel_id=FIRST, kind=ActivityKind.CALL, text=UGLY, happened_at=MOMENT
    )
    return [
        create(StageEntry(lead_id=FIRST, stage_id=FIRST, entered_at=MOMENT, entered_on=DAY)),
        create(LeadTag(lead_id=FIRST, tag_id=FIRST)),
        create(AccountTag(account_id=FIRST, tag_id=FIRST)),
        create(CustomValue(custom_field_id=FIRST, lead_id=FIRST, text=UGLY)),
        create(CommitteeMember(lead_id=FIRST, stakeholder_id=FIRST, role=Role.BLOCKER, stance=-2, influence=5)),
        create(note),
        create(ActivityPerson(activity_id=FIRST, stakeholder_id=SECOND)),
        create(_task()),
        create(Consent(stakeholder_id=FIRST, state=ConsentState.WITHDRAWN, given_on=DAY)),
        create(Document(lead_id=FIRST, name="Offer", address="/srv/shop/offer.pdf")),
        create(DistinctPair(lead_id=FIRST, other_id=SECOND)),
        create(Sale(lead_id=FIRST, number="1", currency="EUR", cost_minor=1)),
        create(Sale(lead_id=FIRST, number="2", currency="EUR", cost_minor=-1, credits_id=FIRST), SECOND),
        create(SaleLine(sale_id=FIRST, vat_code_id=FIRST, rate_bp=2_200, net_minor=100, vat_minor=22, gross_minor=122)),
        create(SaleLine(sale_id=SECOND, net_minor=-100, vat_minor=-22, gross_minor=-122), SECOND),
        create(Payment(sale_id=FIRST, paid_on=DAY, amount_minor=HUGE, notes=UGLY)),
        create(Spend(channel_id=FIRST, campaign_id=FIRST, span=Span.MONTH, starts_on=DAY, currency="EUR", minutes=0)),
        create(Traffic(channel_id=FIRST, starts_on=DAY, visits=0)),
    ]
