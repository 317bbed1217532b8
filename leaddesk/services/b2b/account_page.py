"""All that the page of one account shows, and who decides on a lead."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from leaddesk.model.account import Account
from leaddesk.model.consent import Consent
from leaddesk.model.stakeholder import Stakeholder
from leaddesk.model.tag import AccountTag, Tag
from leaddesk.model.task import Task
from leaddesk.services.b2b.account_list import ListedAccount, listed_accounts
from leaddesk.services.books.sale_list import ListedSale, sales_of_account
from leaddesk.services.diary.agendas import open_then_done
from leaddesk.services.diary.timeline import TimelineEntry, timeline_of_account
from leaddesk.services.lead_list import ListedLead, listed_leads
from leaddesk.services.work import Work, id_of
from leaddesk.storage import committee
from leaddesk.storage.committee import Seat, SeatElsewhere
from leaddesk.storage.listing import account_figures
from leaddesk.storage.privacy.objections import objecting

__all__ = ["AccountPage", "Person", "Seat", "SeatElsewhere", "account_page", "committee_of"]

_LEADS_SHOWN = 200


@dataclass(frozen=True)
class Person:
    """Somebody at the account: the usual role is `stakeholder.role`, `seats` are those on leads, newest lead first.

    `consent` is what the person said last about being contacted; `said_no`: no advertising is wanted.
    """

    stakeholder: Stakeholder
    seats: tuple[SeatElsewhere, ...]
    last_touch: date | None
    consent: Consent | None
    said_no: bool


@dataclass(frozen=True)
class AccountPage:
    """An account with what belongs to it.

    `parent` and `children` are ids and names of accounts. `people` are by name, those who left last. `leads` are the
    open ones, then the closed, newest first, at most 200. Sums are minor units by currency, as in `ListedAccount`.
    """

    account: Account
    listed: ListedAccount
    parent: tuple[int, str] | None
    children: tuple[tuple[int, str], ...]
    tags: tuple[str, ...]
    people: tuple[Person, ...]
    leads: tuple[ListedLead, ...]
    sales: tuple[ListedSale, ...]
    timeline: tuple[TimelineEntry, ...]
    tasks: tuple[Task, ...]
    open_minor: Mapping[str, int]
    won_minor: Mapping[str, int]
    won_leads: int
    last_contact: date | None


def account_page(work: Work, account_id: int) -> AccountPage:
    """An account with all that its page shows; raises NotFoundError if it is gone."""
    account = work.get(Account, account_id)
    (listed,) = listed_accounts(work, (account_id,))
    return AccountPage(
        account=account,
        listed=listed,
        parent=None if account.parent_id is None else (account.parent_id, work.get(Account, account.parent_id).name),
        children=tuple((id_of(each), each.name) for each in work.find(Account, parent_id=account_id)),
        tags=_tags(work, account_id),
        people=_people(work, account_id),
        leads=listed_leads(work, account_figures.leads_of_account(work.con, account_id, _LEADS_SHOWN)),
        sales=sales_of_account(work, account_id),
        timeline=timeline_of_account(work, account_id),
        tasks=open_then_done(account_figures.tasks_of_account(work.con, account_id)),
        open_minor=listed.open_minor,
        won_minor=listed.won_minor,
        won_leads=account_figures.won_leads(work.con, account_id),
        last_contact=listed.last_contact,
    )


def committee_of(work: Work, lead_id: int) -> tuple[Seat, ...]:
    """Who decides on a lead, the most influential first."""
    return committee.committee_of(work.con, lead_id)


def _people(work: Work, account_id: int) -> tuple[Person, ...]:
    people = work.find(Stakeholder, account_id=account_id)
    people.sort(key=lambda person: (person.left_on is not None, person.sort_name, person.id))
    seats = committee.seats_at(work.con, account_id)
    ids = [id_of(person) for person in people]
    touched = committee.last_touches(work.con, ids)
    said = {each.stakeholder_id: each for each in work.find(Consent, stakeholder_id=tuple(ids))}  # the last of each
    refused = objecting(work.con, "stakeholder", ids)
    return tuple(
        Person(person, seats.get(row_id, ()), touched.get(row_id), said.get(row_id), row_id in refused)
        for person, row_id in zip(people, ids, strict=True)
    )


def _tags(work: Work, account_id: int) -> tuple[str, ...]:
    links = work.find(AccountTag, account_id=account_id)
    return tuple(work.get(Tag, link.tag_id).name for link in links)
