"""Putting tags on leads and accounts, and taking them off."""

from collections.abc import Iterable, Sequence

from leaddesk.model.account import Account
from leaddesk.model.change import Change, RowChange
from leaddesk.model.errors import NotFoundError
from leaddesk.model.lead import Lead
from leaddesk.model.messages import N_, Message
from leaddesk.model.tag import AccountTag, LeadTag, Tag
from leaddesk.services.work import Work, create, id_of, made
from leaddesk.services.work import delete as delete_row
from leaddesk.storage.masses import lead_masses

_NEW = -1


def tag(work: Work, lead_id: int, name: str) -> Change:
    """Put a tag on a lead; one that nobody has used yet, but for case, is made."""
    return _tag(work, LeadTag, {"lead_id": lead_id}, work.get(Lead, lead_id).name, name)


def untag(work: Work, lead_id: int, name: str) -> Change:
    """Take a tag off a lead; the tag stays known."""
    return _untag(work, LeadTag, {"lead_id": lead_id}, work.get(Lead, lead_id).name, name)


def tag_account(work: Work, account_id: int, name: str) -> Change:
    """Put a tag on an account; one that nobody has used yet, but for case, is made."""
    return _tag(work, AccountTag, {"account_id": account_id}, work.get(Account, account_id).name, name)


def untag_account(work: Work, account_id: int, name: str) -> Change:
    """Take a tag off an account; the tag stays known."""
    return _untag(work, AccountTag, {"account_id": account_id}, work.get(Account, account_id).name, name)


def tagging(work: Work, lead_ids: Sequence[int], name: str) -> tuple[str, list[RowChange]]:
    """The tag as it is known, and the rows of putting it on leads, but for those that have it.

    Raises NotFoundError for the first lead that is gone.
    """
    found = lead_masses.held(work.con, lead_ids, ())
    for lead_id in lead_ids:
        if lead_id not in found:
            work.get(Lead, lead_id)
    wanted = made(Tag, {"name": name})
    known = _known(work, wanted.name)
    have_it = set() if known is None else lead_masses.tagged(work.con, lead_ids, id_of(known))
    tag_id = _NEW if known is None else id_of(known)
    links = [create(LeadTag(lead_id=lead_id, tag_id=tag_id)) for lead_id in lead_ids if lead_id not in have_it]
    new = [create(wanted, _NEW)] if known is None and links else []
    return wanted.name if known is None else known.name, [*new, *links]


def _tag(work: Work, link: type[LeadTag | AccountTag], owner: dict[str, int], owner_name: str, name: str) -> Change:
    shown, rows = _tagging(work, link, [owner], name)
    return Change(Message(N_("Tag “{name}” with “{tag}”"), {"name": owner_name, "tag": shown}), rows)


def _tagging(
    work: Work, link: type[LeadTag | AccountTag], owners: Iterable[dict[str, int]], name: str
) -> tuple[str, list[RowChange]]:
    wanted = made(Tag, {"name": name})
    known = _known(work, wanted.name)
    if known is None:
        links = [create(made(link, {**each, "tag_id": _NEW})) for each in owners]
        return wanted.name, [create(wanted, _NEW), *links] if links else []
    tag_id = id_of(known)
    untagged = (each for each in owners if not work.find(link, **each, tag_id=tag_id))
    return known.name, [create(made(link, {**each, "tag_id": tag_id})) for each in untagged]


def _untag(work: Work, link: type[LeadTag | AccountTag], owner: dict[str, int], owner_name: str, name: str) -> Change:
    known = _known(work, name.strip())
    links = [] if known is None else work.find(link, **owner, tag_id=id_of(known))
    if known is None or not links:
        raise NotFoundError(N_("“{name}” has no tag “{tag}”."), name=owner_name, tag=name)
    label = Message(N_("Take the tag “{tag}” off “{name}”"), {"tag": known.name, "name": owner_name})
    table = "lead_tag" if link is LeadTag else "account_tag"
    return Change(label, [delete_row(table, id_of(each)) for each in links])


def _known(work: Work, name: str) -> Tag | None:
    return next((each for each in work.find(Tag) if each.name.casefold() == name.casefold()), None)
