"""Views that the user keeps: a search with its columns and order, under a name."""

from collections.abc import Sequence

from leaddesk.model.change import Change
from leaddesk.model.errors import RuleError
from leaddesk.model.messages import N_, Message
from leaddesk.model.saved_view import SavedView
from leaddesk.services.lead_list import lead_conditions
from leaddesk.services.lists import found_ids
from leaddesk.services.work import Work, changed, create, id_of, made, update
from leaddesk.services.work import delete as delete_row

ACCOUNTS_PAGE = "accounts"  # of the views that are none of leads


def views_of(work: Work, page: str | None = None) -> tuple[SavedView, ...]:
    """The views of a page, of all pages unless one is named, in their order."""
    found = work.find(SavedView) if page is None else work.find(SavedView, page=page)
    return tuple(sorted(found, key=lambda view: (view.position, id_of(view))))


def keep(work: Work, name: str, page: str, query: str, columns: Sequence[str], sort: Sequence[str]) -> Change:
    """Keep a view as the last one of its page.

    Raises RuleError for a name that its page has, or none, and BadInputError for a search that cannot be understood.
    """
    position = max((each.position for each in views_of(work, page)), default=-1) + 1
    shown = {"page": page, "query": query, "columns": tuple(columns), "sort": tuple(sort)}
    view = made(SavedView, {"name": _free_name(work, name, page), "position": position, **shown})
    _check(work, page, query)
    return Change(Message(N_("Keep the view “{name}”"), {"name": view.name}), [create(view)])


def keep_as_shown(work: Work, view_id: int, query: str, columns: Sequence[str], sort: Sequence[str]) -> Change:
    """Let a view be what is shown now."""
    view = work.get(SavedView, view_id)
    _check(work, view.page, query)
    becomes = changed(view, {"query": query, "columns": tuple(columns), "sort": tuple(sort)})
    return Change(Message(N_("Change the view “{name}”"), {"name": view.name}), update(view, becomes))


def rename(work: Work, view_id: int, name: str) -> Change:
    """Call a view otherwise; raises RuleError for a name that another one has, or none."""
    view = work.get(SavedView, view_id)
    becomes = changed(view, {"name": _free_name(work, name, view.page, view_id)})
    label = Message(N_("Rename the view “{old}” to “{name}”"), {"old": view.name, "name": becomes.name})
    return Change(label, update(view, becomes))


def remove(work: Work, view_id: int) -> Change:
    """Remove a view; what it shows stays."""
    view = work.get(SavedView, view_id)
    return Change(Message(N_("Remove the view “{name}”"), {"name": view.name}), [delete_row("saved_view", view_id)])


def move(work: Work, view_id: int, step: int) -> Change:
    """Move a view up (negative) or down among those of its page; at the end it stays where it is."""
    view = work.get(SavedView, view_id)
    order = list(views_of(work, view.page))
    place = order.index(view)
    order.insert(max(0, min(len(order) - 1, place + step)), order.pop(place))
    label = Message(N_("Move the view “{name}”"), {"name": view.name})
    placed = [(each, changed(each, {"position": at})) for at, each in enumerate(order)]
    return Change(label, [row for each, becomes in placed for row in update(each, becomes)])


def _check(work: Work, page: str, query: str) -> None:
    """Raises BadInputError for a search that cannot be understood where it is asked."""
    if page == ACCOUNTS_PAGE:
        found_ids(work, "accounts", query, limit=1)
    else:
        lead_conditions(work, query)


def _free_name(work: Work, name: str, page: str, view_id: int | None = None) -> str:
    wanted = " ".join(name.split())
    if not wanted:
        raise RuleError(N_("A view needs a name."))
    for other in views_of(work, page):
        if other.id != view_id and other.name.casefold() == wanted.casefold():
            raise RuleError(N_("There is a view “{name}” already."), name=other.name)
    return wanted
