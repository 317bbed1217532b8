"""Which account a lead is with, by the account's name."""

from leaddesk.model.account import Account
from leaddesk.model.change import Change, RowChange
from leaddesk.model.committee_member import CommitteeMember
from leaddesk.model.enums import Kind
from leaddesk.model.errors import NotFoundError, RuleError
from leaddesk.model.lead import Lead
from leaddesk.model.messages import N_, Message
from leaddesk.model.stakeholder import Stakeholder
from leaddesk.services import leads
from leaddesk.services.work import Work, changed, create, id_of, made, update

_NEW = -1
_OF_COMPANY = ("website", "street", "city", "postal_code", "region", "country")
_OF_PERSON = ("first_name", "last_name", "title", "email", "phone", "mobile", "language")


def put_at_account(work: Work, lead_id: int, name: str | None) -> Change:
    """Put a lead at the account of this name, the oldest of several; None: at no account."""
    if name is None:
        return leads.edit(work, lead_id, {"account_id": None})
    wanted = name.strip().casefold()
    for account in work.find(Account):
        if account.name.strip().casefold() == wanted:
            return leads.edit(work, lead_id, {"account_id": id_of(account)})
    raise NotFoundError(N_("There is no account “{name}”; make it on the page of accounts first."), name=name)


def make_account_of(work: Work, lead_id: int) -> Change:
    """Put a lead at the account of its company, which is made with what the lead knows of it if there is none.

    The lead's person becomes somebody at the account and is on the lead's committee.
    """
    lead = work.get(Lead, lead_id)
    company = (lead.company or "").strip()
    if lead.account_id is not None or not company:
        raise RuleError(N_("“{name}” names no company, or is at an account already."), name=lead.name)
    known = next((each for each in work.find(Account) if each.name.strip().casefold() == company.casefold()), None)
    rows: list[RowChange] = []
    if known is None:
        shared = {name: getattr(lead, name) for name in _OF_COMPANY}
        made_account = made(Account, {**shared, "name": company, "owner": lead.owner, "recorded_at": work.now.at})
        rows.append(create(made_account, _NEW))
    account_id = id_of(known) if known is not None else _NEW
    rows += update(lead, changed(lead, {"account_id": account_id, "kind": Kind.B2B}))
    person = (lead.contact or (lead.name if lead.first_name or lead.last_name else "")).strip()
    if person and person.casefold() != company.casefold():
        rows += _seated(work, lead, account_id, person)
    return Change(Message(N_("Make an account of “{company}”"), {"company": company}), rows)


def _seated(work: Work, lead: Lead, account_id: int, person: str) -> list[RowChange]:
    """The lead's person at the account, made if nobody there is called so, with a seat on its committee."""
    there = work.find(Stakeholder, account_id=account_id) if account_id != _NEW else []
    known = next((each for each in there if each.name.strip().casefold() == person.casefold()), None)
    if known is not None:
        return [create(CommitteeMember(lead_id=id_of(lead), stakeholder_id=id_of(known)))]
    its = {name: getattr(lead, name) for name in _OF_PERSON}
    fields = {**its, "name": person, "account_id": account_id, "recorded_at": work.now.at}
    seat = CommitteeMember(lead_id=id_of(lead), stakeholder_id=_NEW)
    return [create(made(Stakeholder, fields), _NEW), create(seat)]


def account_places(work: Work, account_id: int = 0) -> dict[int, str]:
    """Name and town of all accounts but this one, by their ids; a number tells those apart that have both in common."""
    found: dict[int, str] = {}
    seen: dict[str, int] = {}
    for account in sorted(work.find(Account), key=lambda each: each.sort_name):
        if account.id == account_id:
            continue
        words = " · ".join(part for part in (account.name, account.city) if part)
        seen[words] = seen.get(words, 0) + 1
        found[id_of(account)] = words if seen[words] == 1 else f"{words} · {seen[words]}"
    return found


def account_names(work: Work) -> tuple[str, ...]:
    """The names of all accounts, for suggestions."""
    return tuple(sorted({account.name for account in work.find(Account)}, key=str.casefold))
