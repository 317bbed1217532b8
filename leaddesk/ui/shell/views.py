"""The views that come with LeadDesk: searches that people ask every day, under a name."""

from dataclasses import dataclass

from leaddesk.model.messages import N_
from leaddesk.model.selling import selling_in


@dataclass(frozen=True)
class View:
    """A search with a name (English, to be translated) and an icon; `page` shows what it finds."""

    name: str
    title: str
    icon: str
    query: str
    page: str = "leads"


def shipped_views(actor: str, mode: str) -> tuple[View, ...]:
    """The views of the sidebar, for this person, in a file of this mode; those of accounts first."""
    return (*(_OF_ACCOUNTS if selling_in(mode).firms else ()), *_of_leads(actor))


_OF_ACCOUNTS = (
    View("account_alone", N_("On one contact"), "user-round", "is:single-threaded", "accounts"),
    View("account_quiet", N_("No talk for 30 days"), "clock-alert", "is:open -last_contact:last-30-days", "accounts"),
)


def _of_leads(actor: str) -> tuple[View, ...]:
    quoted = actor.replace('"', "")
    return (
        View("all", N_("All leads"), "layers", "-is:contact"),
        View("new", N_("New this week"), "sparkles", "created:this-week"),
        View("mine", N_("Mine"), "user-round", f'owner:"{quoted}" is:open'),
        View("no_task", N_("No next task"), "calendar-x", "is:open -has:task"),
        View("stale", N_("Stale"), "hourglass", "is:stale"),
        View("overdue", N_("Overdue"), "clock-alert", "is:overdue"),
        View("won", N_("Won this month"), "trophy", "won:this-month"),
        View("unhappy", N_("Unhappy customers"), "face-slightly-frowning", "channel:win_back is:open"),
        View("contacts", N_("Contacts"), "bookmark", "is:contact"),
    )
