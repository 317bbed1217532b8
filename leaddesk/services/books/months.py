"""Closing a month: its sales are final from then on, and what is changed afterwards can be told apart."""

from datetime import date

from leaddesk.model.change import Change
from leaddesk.model.days import month_text
from leaddesk.model.errors import RuleError
from leaddesk.model.messages import N_, Message
from leaddesk.services.shop import set_setting
from leaddesk.services.work import Work
from leaddesk.storage.sales import changed_sales
from leaddesk.storage.sales.changed_sales import ChangedSales, Closing

__all__ = ["ChangedSales", "Closing", "changed_since", "close", "closings", "open_again"]


def close(work: Work, month: date) -> Change:
    """Make the sales of the month that this day is in final; raises RuleError before the month is over."""
    text = month_text(month)
    if text in work.shop.closed_months:
        raise RuleError(N_("The month {month} is closed already."), month=text)
    if text >= month_text(work.today):
        raise RuleError(N_("The month {month} is not over yet."), month=text)
    return _set(work, N_("Close the month {month}"), text, {*work.shop.closed_months, text})


def open_again(work: Work, month: date) -> Change:
    """Let the sales of a closed month be changed again."""
    text = month_text(month)
    if text not in work.shop.closed_months:
        raise RuleError(N_("The month {month} is not closed."), month=text)
    return _set(work, N_("Open the month {month} again"), text, {*work.shop.closed_months} - {text})


def closings(work: Work) -> tuple[Closing, ...]:
    """The months that are closed, the newest first, each with when and by whom it was."""
    return tuple(changed_sales.closings(work.con, work.shop.closed_months))


def changed_since(work: Work, month: date) -> ChangedSales:
    """The documents made, changed, paid or removed since a month was closed for the last time, whatever their day.

    Raises RuleError for a month that is not closed.
    """
    text = month_text(month)
    closing = next((each for each in closings(work) if each.month == text), None)
    if closing is None:
        raise RuleError(N_("The month {month} is not closed."), month=text)
    return changed_sales.changed_since(work.con, closing.change_id)


def _set(work: Work, label: str, month: str, months: set[str]) -> Change:
    rows = set_setting(work, "closed_months", sorted(months)).rows
    return Change(Message(label, {"month": month}), rows)
