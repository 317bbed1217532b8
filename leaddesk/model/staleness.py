"""How long nothing was done about a lead; the rule of the search `is:stale`, for one lead."""

from datetime import date

from leaddesk.model.enums import StageKind


def stale_days(
    status: str | None,
    limit_days: int | None,
    entered_on: date | None,
    acted_on: date | None,
    planned_on: date | None,
    today: date,
) -> int | None:
    """The days since anything was done about a stale lead; None for one that is not stale.

    A lead is stale if it is open and its stage has a limit of days, if it entered the stage and was last acted upon
    more days ago than that, and if nothing is planned: `planned_on` is the latest day on which an open task is due. Of
    a lead of which neither day is known, nobody can tell.
    """
    known = [day for day in (entered_on, acted_on) if day is not None]
    if status != StageKind.OPEN.value or limit_days is None or not known:
        return None
    if planned_on is not None and planned_on >= today:
        return None
    still = (today - max(known)).days
    return still if still > limit_days else None
