"""Finding leads, accounts and people while somebody types: what the palette shows."""

from collections.abc import Iterable
from dataclasses import dataclass

from leaddesk.model.folding import search_fold, sort_name
from leaddesk.services.work import Work
from leaddesk.storage.searching import finding
from leaddesk.storage.searching.finding import LeadFound, Sought

MOST_COUNTED = 1_000


@dataclass(frozen=True)
class Hit:
    """A row that was found: its name, and what tells it from others of that name, maybe nothing.

    `account_id` is a person's account.
    """

    id: int
    name: str
    detail: str
    account_id: int | None = None


@dataclass(frozen=True)
class Found:
    """The best hits of each kind; `lead_count` counts all leads that were found, up to `MOST_COUNTED`."""

    leads: tuple[Hit, ...] = ()
    accounts: tuple[Hit, ...] = ()
    people: tuple[Hit, ...] = ()
    lead_count: int = 0


def find(work: Work, text: str, limit: int = 6) -> Found:
    """What has all words of the text; names that start with it come first.

    A text without a word of three letters or more is looked for at the beginning of names only.
    """
    text = text.encode(errors="replace").decode()  # half a pair of surrogates may be pasted, and cannot be asked for
    start = sort_name(" ".join(text.split()), work.shop.swedish)
    sought = Sought(tuple(search_fold(text).split()), tuple(start.split()), start)
    if not sought.words:
        return Found()
    leads = finding.leads_found(work.con, sought, limit)
    few = len(leads) < limit
    return Found(
        leads=tuple(Hit(each.id, each.name, _told_apart(each, sought.words)) for each in leads),
        accounts=tuple(
            Hit(each.id, each.name, _joined(each.city, each.vat_id))
            for each in finding.accounts_found(work.con, sought, limit)
        ),
        people=tuple(
            Hit(each.id, each.name, _joined(each.title, each.account), each.account_id)
            for each in finding.people_found(work.con, sought, limit)
        ),
        lead_count=len(leads) if few else finding.count_leads(work.con, sought, MOST_COUNTED),
    )


def _told_apart(lead: LeadFound, words: Iterable[str]) -> str:
    """Where a lead was not found by its name, what it was found by comes first."""
    found_by = []
    for part in (lead.email, lead.phone):
        folded = search_fold(part or "")
        compact = "".join(folded.split())
        if any(word in folded or word in compact for word in words):
            found_by.append(part)
    return _joined(*found_by, lead.contact, lead.company if lead.company != lead.name else None, lead.city)


def _joined(*parts: str | None) -> str:
    return " · ".join(dict.fromkeys(part for part in parts if part))
