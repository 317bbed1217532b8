"""All that the panel of one lead shows."""

from collections.abc import Mapping
from dataclasses import dataclass

from leaddesk.model.account import Account
from leaddesk.model.consent import Consent
from leaddesk.model.custom_field import CustomField, CustomValue
from leaddesk.model.document import Document
from leaddesk.model.errors import NotFoundError
from leaddesk.model.figures.statistics import kaplan_meier_median
from leaddesk.model.lead import Lead
from leaddesk.model.messages import N_
from leaddesk.model.task import Task
from leaddesk.services.books.sale_list import ListedSale, sales_of_lead
from leaddesk.services.contracts import Slips, slips_of
from leaddesk.services.coverage import Alarm, coverage_of
from leaddesk.services.custom_fields import fields_in_order
from leaddesk.services.diary.activities import people_of
from leaddesk.services.diary.agendas import open_then_done
from leaddesk.services.diary.timeline import TimelineEntry, timeline_of_lead
from leaddesk.services.lead_list import ListedLead, listed_leads
from leaddesk.services.win_back import WinBack, win_back_of
from leaddesk.services.work import Work
from leaddesk.storage.committee import Seat, committee_of
from leaddesk.storage.figures.stays import sampled_stays
from leaddesk.storage.privacy.objections import objects


@dataclass(frozen=True)
class HeldField:
    """A field that the user made, and what the lead holds in it as it is kept; None: nothing."""

    field: CustomField
    text: str | None


@dataclass(frozen=True)
class LeadPage:
    """A lead with what belongs to it.

    `previous` is the id and name of the lead that the same person had before. `tasks` are those to be done, the
    earliest first, then some that are done. `usual_days` is the median of the days that leads stay in its stage, from
    a sample; None for a contact, or if too few have left it. `consents` are newest first: the first of a purpose holds.
    `people` are the names of those at its account, by their ids. `slips` tell how often its expected close was put off;
    `alarms` what is wrong with who decides, the gravest first.
    `said_no`: the person wants no advertising.
    """

    lead: Lead
    listed: ListedLead
    account_name: str | None
    previous: tuple[int, str] | None
    tasks: tuple[Task, ...]
    timeline: tuple[TimelineEntry, ...]
    sales: tuple[ListedSale, ...]
    committee: tuple[Seat, ...]
    usual_days: float | None
    custom: tuple[HeldField, ...]
    consents: tuple[Consent, ...]
    people: Mapping[int, str]
    documents: tuple[Document, ...]
    said_no: bool
    win_back: WinBack
    slips: Slips | None
    alarms: tuple[Alarm, ...]


def lead_page(work: Work, lead_id: int) -> LeadPage:
    """A lead or a contact with all that its panel shows; raises NotFoundError if it is gone."""
    lead = work.get(Lead, lead_id)
    listed = listed_leads(work, (lead_id,))
    if not listed:
        raise NotFoundError(N_("“{name}” is not there any more."), name=lead.name)
    account = work.get(Account, lead.account_id) if lead.account_id is not None else None
    return LeadPage(
        lead=lead,
        listed=listed[0],
        account_name=account.name if account else None,
        previous=_previous(work, lead),
        tasks=open_then_done(work.find(Task, lead_id=lead_id)),
        timeline=timeline_of_lead(work, lead_id),
        sales=sales_of_lead(work, lead_id),
        committee=committee_of(work.con, lead_id),
        usual_days=_usual_days(work, lead),
        custom=_custom(work, lead_id),
        consents=tuple(reversed(work.find(Consent, lead_id=lead_id))),
        people=people_of(work, lead.account_id),
        documents=tuple(work.find(Document, lead_id=lead_id)),
        said_no=objects(work.con, lead_id),
        win_back=win_back_of(work, lead),
        slips=slips_of(work, lead_id),
        alarms=coverage_of(work, lead_id).alarms if account is not None else (),
    )


def _previous(work: Work, lead: Lead) -> tuple[int, str] | None:
    if lead.previous_lead_id is None:
        return None
    return lead.previous_lead_id, work.get(Lead, lead.previous_lead_id).name


def _usual_days(work: Work, lead: Lead) -> float | None:
    if lead.stage_id is None:
        return None
    stays = sampled_stays(work.con, lead.stage_id, work.today)
    return kaplan_meier_median(stays.left, stays.still_there)


def _custom(work: Work, lead_id: int) -> tuple[HeldField, ...]:
    fields = fields_in_order(work)
    if not fields:
        return ()
    held = {value.custom_field_id: value.text for value in work.find(CustomValue, lead_id=lead_id)}
    return tuple(HeldField(field, held.get(field.id or 0)) for field in fields)
