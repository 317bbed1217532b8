"""Leads side by side, before somebody says whether they are the same."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from leaddesk.model.account import Account
from leaddesk.model.activity import Activity
from leaddesk.model.custom_field import CustomField
from leaddesk.model.document import Document
from leaddesk.model.lead import Lead
from leaddesk.model.messages import Message
from leaddesk.model.sale import Sale
from leaddesk.model.tag import LeadTag, Tag
from leaddesk.model.task import Task
from leaddesk.services.duplicates.choices import CUSTOM, usual_choices, usual_to_stay
from leaddesk.services.duplicates.leavings import custom_of
from leaddesk.services.duplicates.likeness import reasons_of
from leaddesk.services.duplicates.looks import look_of
from leaddesk.services.work import Work, id_of
from leaddesk.storage.searching import lookalikes


@dataclass(frozen=True)
class Belongings:
    """How much belongs to a lead, all of which moves with it."""

    tags: tuple[str, ...]
    sales: int
    tasks: int
    activities: int
    documents: int


@dataclass(frozen=True)
class Comparison:
    """Leads that may be the same, the smallest id first, and why; `stays` is the one that stays unless told.

    `accounts` are names by id; `custom` is by lead, then field.
    """

    leads: tuple[Lead, ...]
    reasons: tuple[Message, ...]
    stays: int
    accounts: Mapping[int, str]
    belongings: Mapping[int, Belongings]
    fields: tuple[CustomField, ...]
    custom: Mapping[int, Mapping[int, str]]

    @property
    def records(self) -> tuple[Lead, ...]:
        """The leads, as whatever is compared."""
        return self.leads

    def usual(self, stays: int, merged: Sequence[int]) -> dict[str, int]:
        """Unit → the lead that it is taken from unless told, if one stays and these are merged; its own fields too."""
        leads = sorted((lead for lead in self.leads if lead.id in merged), key=lambda lead: lead.id != stays)
        with_sales = {lead_id for lead_id, its in self.belongings.items() if its.sales}
        chosen = usual_choices(leads, with_sales)
        for field in self.fields:
            holders = [id_of(lead) for lead in leads if id_of(field) in self.custom[id_of(lead)]]
            chosen[f"{CUSTOM}{field.id}"] = holders[0] if holders else stays
        return chosen


def compare(work: Work, lead_ids: Sequence[int]) -> Comparison:
    """Those of the leads that there are; whoever asks sees whether there are two at least."""
    leads = sorted(work.find(Lead, id=tuple(dict.fromkeys(lead_ids))), key=id_of)
    ids = [id_of(lead) for lead in leads]
    accounts = {lead.account_id for lead in leads if lead.account_id is not None}
    belongings = {lead_id: _belongings(work, lead_id) for lead_id in ids}
    with_sales = {lead_id for lead_id, its in belongings.items() if its.sales}
    return Comparison(
        leads=tuple(leads),
        reasons=reasons_of([look_of(lead, work.shop.country) for lead in lookalikes.traits(work.con, ids)]),
        stays=usual_to_stay(leads, with_sales) if leads else 0,
        accounts={account_id: work.get(Account, account_id).name for account_id in accounts},
        belongings=belongings,
        fields=tuple(sorted(work.find(CustomField), key=lambda field: (field.position, id_of(field)))),
        custom={lead_id: custom_of(work, lead_id) for lead_id in ids},
    )


def _belongings(work: Work, lead_id: int) -> Belongings:
    tags = tuple(work.get(Tag, each.tag_id).name for each in work.find(LeadTag, lead_id=lead_id))
    sales, tasks, activities, documents = (
        len(work.find(kind, lead_id=lead_id)) for kind in (Sale, Task, Activity, Document)
    )
    return Belongings(tags, sales, tasks, activities, documents)
