"""What no figure of a report has in it, and why."""

from typing import Any

from leaddesk.model.figures.proof import Missing
from leaddesk.model.messages import N_, Message
from leaddesk.services.figures.reports import Report
from leaddesk.services.lead_list import count_leads
from leaddesk.services.work import Work


def left_out(work: Work, report: Report[Any], unknown_day: str, *, of_money: bool) -> tuple[Missing, ...]:
    """`unknown_day` is a search for the leads of the figure's row that a period leaves out."""
    left, found = report.left_out, []
    if left.contacts:
        why = Message(N_("Contacts: they are on no board, so they are in no rate."))
        found.append(Missing(why, left.contacts, "is:contact"))
    unknown = 0 if report.scope.period.is_all_time else count_leads(work, unknown_day)
    if unknown:
        found.append(Missing(Message(N_("Nobody knows the day that they would be counted by.")), unknown, unknown_day))
    if of_money and left.other_currencies:
        codes = ", ".join(left.other_currencies)
        found.append(Missing(Message(N_("Amounts in {currencies} are not added."), {"currencies": codes})))
    if of_money and left.spend_of_cut_months:
        found.append(Missing(Message(N_("Costs of months of which the period has a part only."))))
    return tuple(found)
