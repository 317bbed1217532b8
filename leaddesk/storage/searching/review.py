"""Which lost leads are kept for longer than the shop's rule says, so that somebody has to look at them again."""

from datetime import date

import sqlalchemy as sa

from leaddesk.model.consent import KEEPING
from leaddesk.model.enums import ActivityKind, ChangeKind, StageKind
from leaddesk.storage.engine import DaysBetween
from leaddesk.storage.tables import activity, change, change_row, consent, lead, setting

_DAYS_OF_YEAR, _MONTHS_OF_YEAR = 365, 12


def is_due(today: date) -> sa.ColumnElement[bool]:
    """SQL: a lost lead of which it was not decided, and with which nobody spoke, for the months of the rule.

    Without a rule none is. Whoever was erased is not looked at again: nothing of the person is there.
    """
    rule = sa.select(sa.cast(sa.type_coerce(setting.c.value, sa.Text), sa.Integer))
    months = rule.where(setting.c.key == "review_months").scalar_subquery()

    def is_old(day: sa.ColumnElement[date | None]) -> sa.ColumnElement[bool]:
        return DaysBetween(day, sa.literal(today)) * _MONTHS_OF_YEAR >= months * _DAYS_OF_YEAR

    spoken = sa.exists().where(
        activity.c.lead_id == lead.c.id,
        activity.c.kind != ActivityKind.NOTE.value,
        ~is_old(activity.c.happened_on),
    )
    decided = sa.exists().where(
        consent.c.lead_id == lead.c.id, consent.c.purpose == KEEPING, ~is_old(consent.c.given_on)
    )
    erased = sa.exists().where(
        change_row.c.table == lead.name,
        change_row.c.row_id == lead.c.id,
        change_row.c.after == "{}",
        change.c.id == change_row.c.change_id,
        change.c.kind == ChangeKind.ERASED.value,
    )
    return sa.and_(
        lead.c.status == StageKind.LOST.value,
        is_old(sa.func.coalesce(lead.c.closed_on, lead.c.created_on)),
        ~spoken,
        ~decided,
        ~erased,
    )
