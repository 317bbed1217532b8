"""The list of leads: which ones a search finds, how they look, how many they are and what they are worth."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from leaddesk.model.listed_lead import NOTHING_MORE, LeadRow, ListedLead
from leaddesk.model.query_parser import parse
from leaddesk.services.lists import found_ids
from leaddesk.services.work import Work
from leaddesk.storage.listing import listed_leads as rows
from leaddesk.storage.searching.own_fields import lead_subject
from leaddesk.storage.searching.terms import Condition, conditions

if TYPE_CHECKING:
    from array import array

__all__ = [
    "LeadRow",
    "ListTotals",
    "ListedLead",
    "count_leads",
    "found_leads",
    "lead_conditions",
    "lead_rows",
    "listed_leads",
    "totals",
]


@dataclass(frozen=True)
class ListTotals:
    """How many leads a list has, and what its open ones are worth in minor units by currency."""

    count: int
    open_minor: Mapping[str, int]


def found_leads(work: Work, where: str, sort: str | None = None, limit: int | None = None) -> "array[int]":
    """The ids of the leads and contacts that a search finds, sorted by `field` or `-field`, else oldest first.

    Raises BadInputError for a search that cannot be understood.
    """
    return found_ids(work, "leads", where, sort=sort, limit=limit)


def listed_leads(work: Work, ids: Sequence[int]) -> tuple[ListedLead, ...]:
    """The leads of these ids, in their order; those that are gone are left out."""
    return tuple(rows.listed_leads(work.con, ids))


def lead_rows(work: Work, ids: Sequence[int], fields: Sequence[str] = ()) -> tuple[LeadRow, ...]:
    """The same with these fields of the search's language besides: of text, or the user's own as they are kept."""
    more = rows.more_of(work.con, ids, fields) if fields else {}
    return tuple(LeadRow(lead, more.get(lead.id, NOTHING_MORE)) for lead in rows.listed_leads(work.con, ids))


def count_leads(work: Work, where: str) -> int:
    """How many leads and contacts a search finds; raises BadInputError as `found_leads`."""
    return rows.count_leads(work.con, lead_conditions(work, where))


def totals(work: Work, where: str) -> ListTotals:
    """How many leads and contacts a search finds, and what the open ones are worth; raises as `found_leads`."""
    found = lead_conditions(work, where)
    return ListTotals(rows.count_leads(work.con, found), rows.open_values(work.con, found))


def lead_conditions(work: Work, where: str) -> list[Condition]:
    """What a search asks of a lead, for questions of one's own; raises BadInputError as `found_leads`."""
    subject = lead_subject(work.con)
    return conditions(subject, parse(where, today=work.today, vocabulary=subject.vocabulary), work.today)
