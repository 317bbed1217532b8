"""A lead as the window lists it: a row of the table, a card on the board."""

from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import Any, NamedTuple

from leaddesk.model.staleness import stale_days


class ListedLead(NamedTuple):
    """A lead or a contact.

    `company` is its own or its account's name, `probability` (percent) its own or its stage's. `entered_on` is when it
    entered the stage that it is in, `acted_on` the day of its last activity. Its task is the earliest that is not done;
    `planned_on` is the latest day on which one that is not done is due. `people` are on the committee of an open deal
    with a firm; None for other leads.
    """

    id: int
    kind: str
    name: str
    contact: str | None
    company: str | None
    account_id: int | None
    city: str | None
    country: str | None
    pipeline_id: int | None
    stage_id: int | None
    status: str | None
    channel_id: int | None
    campaign_id: int | None
    value_minor: int | None
    currency: str | None
    probability: int | None
    owner: str | None
    email: str | None
    phone: str | None
    created_on: date | None
    closed_on: date | None
    expected_close: date | None
    entered_on: date | None
    acted_on: date | None
    task_due: date | None
    planned_on: date | None
    task_id: int | None
    task: str | None
    people: int | None
    tags: tuple[str, ...]

    @property
    def is_single_threaded(self) -> bool:
        """Whether an open deal hangs on one person, as the search `is:single-threaded` has it."""
        return self.people is not None and self.people < 2

    def stale_days(self, limit_days: int | None, today: date) -> int | None:
        """The days since anything was done, if it is stale by the limit of its stage; else None."""
        return stale_days(self.status, limit_days, self.entered_on, self.acted_on, self.planned_on, today)


NOTHING_MORE: Mapping[str, str] = MappingProxyType({})


class LeadRow(NamedTuple):
    """A lead, and what it has in fields that not every list shows: by the field's name; empty ones are left out."""

    lead: ListedLead
    more: Mapping[str, str] = NOTHING_MORE

    @property
    def id(self) -> int:
        """The lead's."""
        return self.lead.id


SELECTED = ListedLead._fields[:-1]  # what a row as it is stored has, in this order
_FIRST_DAY, _AFTER_DAYS = SELECTED.index("created_on"), SELECTED.index("planned_on") + 1


def listed(row: Sequence[Any], tags: tuple[str, ...]) -> ListedLead:
    """The lead of a row as it is stored, its days as ISO texts, and of its tags."""
    days = (date.fromisoformat(day) if day else None for day in row[_FIRST_DAY:_AFTER_DAYS])
    return ListedLead._make((*row[:_FIRST_DAY], *days, *row[_AFTER_DAYS:], tags))
