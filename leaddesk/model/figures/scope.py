"""Which leads a report is about, and what it had to leave out."""

from dataclasses import dataclass
from typing import Literal

from leaddesk.model.days import ALL_TIME, Period
from leaddesk.model.enums import Kind

By = Literal["created", "closed"]
NO_CHANNEL = 0  # in the place of a channel's id: the leads without one


@dataclass(frozen=True)
class Scope:
    """The leads of a report; contacts are never among them.

    By "created" they are those created in the period, with what has become of them to date; by "closed" those that
    were won or lost in it. A lead whose day is unknown is in a report of all time and in no other.
    """

    period: Period = ALL_TIME
    by: By = "created"
    pipeline_id: int | None = None  # None: all pipelines
    channel_id: int | None = None  # None: all channels, and the leads without one; or NO_CHANNEL
    kind: Kind | None = None  # None: people and firms


@dataclass(frozen=True)
class LeftOut:
    """What is not in the figures, so that nobody takes them for the whole.

    `contacts` are those of the whole file. `unknown_day` are leads that a period leaves out because their day is not
    known. Months are texts (`2026-01`): costs and visits recorded for a month of which the period has a part only.
    `unknown_stays` are stays in a stage that began or ended on a day that nobody knows.
    """

    contacts: int = 0
    unknown_day: int = 0
    other_currencies: tuple[str, ...] = ()
    spend_of_cut_months: tuple[str, ...] = ()
    visits_of_cut_months: tuple[str, ...] = ()
    unknown_stays: int = 0
