"""Accounts that are the same company: looked for, and made one."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from leaddesk.model.account import Account
from leaddesk.model.change import Change, RowChange
from leaddesk.model.errors import RuleError
from leaddesk.model.folding import search_fold
from leaddesk.model.lead import Lead
from leaddesk.model.merged_ids import KEY, kept_in, merged_ids
from leaddesk.model.messages import N_, Message
from leaddesk.model.stakeholder import Stakeholder
from leaddesk.model.tag import AccountTag
from leaddesk.services.duplicates.leavings import extra_of, notes_of
from leaddesk.services.work import Work, changed, delete, id_of, update
from leaddesk.storage.belongings import rows_of

_TEXTS = ("industry", "size", "vat_id", "website", "phone", "email", "owner")
_ADDRESS = ("street", "postal_code", "city", "region", "country")
_FORMS = re.compile(
    r"\b(gmbh|ag|kg|ohg|ug|mbh|co|srl|spa|sas|snc|lda|sa|ab|hb|bv|nv|vof|ltd|limited|inc|llc|plc|company)\b"
)
_NO_LETTERS = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True)
class Double:
    """Another account that may be the same company, by its name and town, and why."""

    account_id: int
    name: str
    reason: Message


def doubles_of(work: Work, account_id: int) -> tuple[Double, ...]:
    """The accounts that may be the same company as this one, the likeliest first."""
    account = work.get(Account, account_id)
    found = []
    for other in work.find(Account):
        reason = _reason(account, other) if other.id != account_id else None
        if reason is not None:
            name = " · ".join(part for part in (other.name, other.city) if part)
            found.append((reason[0], Double(id_of(other), name, Message(reason[1]))))
    return tuple(double for _, double in sorted(found, key=lambda each: (each[0], each[1].name.casefold())))


def merge_accounts(work: Work, stays_id: int, going_ids: Sequence[int]) -> Change:
    """Make one account of several: the first stays, and people, leads and all else of the others become its own.

    What it lacks is taken from the others in their order; what they say differently is told in the notes. Accounts that
    belong to one that goes belong to the one that stays.
    """
    stays = work.get(Account, stays_id)
    going = [work.get(Account, each) for each in dict.fromkeys(going_ids) if each != stays_id]
    if not going:
        raise RuleError(N_("There is only one account; choose another to merge it with."))
    gone = [id_of(each) for each in going]
    rows: list[RowChange] = []
    tags = {each.tag_id for each in work.find(AccountTag, account_id=stays_id)}
    for account_id in gone:
        for table in (Lead, Stakeholder):
            for row in work.find(table, account_id=account_id):
                rows += update(row, changed(row, {"account_id": stays_id}))
        for child in work.find(Account, parent_id=account_id):
            if child.id != stays_id and child.id not in gone:
                rows += update(child, changed(child, {"parent_id": stays_id}))
        rows += [
            RowChange(table, row_id, {column: account_id}, {column: stays_id})
            for table, column, row_id in rows_of(work.con, "account", account_id)
            if table != "account_tag"
        ]
        for link in work.find(AccountTag, account_id=account_id):
            if link.tag_id in tags:
                rows.append(delete("account_tag", id_of(link)))
            else:
                rows += update(link, changed(link, {"account_id": stays_id}))
            tags.add(link.tag_id)
    rows += update(stays, _merged(work, stays, going))
    rows += [delete("account", each) for each in gone]
    if len(going) == 1:
        label = Message(N_("Merge “{other}” into “{name}”"), {"other": going[0].name, "name": stays.name})
    else:
        label = Message(N_("Merge {count} accounts into “{name}”"), {"count": len(going), "name": stays.name})
    return Change(label, rows)


def _merged(work: Work, stays: Account, going: Sequence[Account]) -> Account:
    fields: dict[str, object] = {name: _first(stays, going, name) for name in (*_TEXTS, "employees")}
    with_address = next((each for each in (stays, *going) if any(getattr(each, name) for name in _ADDRESS)), stays)
    fields |= {name: getattr(with_address, name) for name in _ADDRESS}
    with_revenue = next((each for each in (stays, *going) if each.revenue_minor is not None), stays)
    fields |= {"revenue_minor": with_revenue.revenue_minor, "currency": with_revenue.currency}
    known = next((each for each in (stays, *going) if each.external_id is not None), stays)
    ids = [each for account in (stays, *going) for each in merged_ids(account.extra)]
    for each in going:
        ids.append((None, each.uid))
        if each.external_id is not None and each is not known:
            ids.append((each.source, each.external_id))
    held = [{name: text for name, text in each.extra.items() if name != KEY} for each in (stays, *going)]
    fields |= {"source": known.source, "external_id": known.external_id}
    fields |= {"parent_id": _parent(work, stays, going), "extra": kept_in(ids, extra_of(held[0], held[1:]))}
    fields["notes"] = notes_of(stays.notes, [_told(each, fields, stays) for each in going])
    return changed(stays, fields)


def _first(stays: Account, going: Sequence[Account], name: str) -> object:
    return next((value for each in (stays, *going) if (value := getattr(each, name)) not in (None, "")), None)


def _parent(work: Work, stays: Account, going: Sequence[Account]) -> int | None:
    """The first parent that is none of them and does not stand below the one that stays."""
    own = {id_of(each) for each in (stays, *going)}
    for each in (stays, *going):
        above, seen = each.parent_id, set[int]()
        while above is not None and above not in own and above not in seen:
            seen.add(above)
            above = work.get(Account, above).parent_id
        if above is None and each.parent_id is not None:
            return each.parent_id
    return None


def _told(account: Account, becomes: dict[str, object], stays: Account) -> str:
    lines = [str(getattr(account, name)) for name in _TEXTS if getattr(account, name) not in (None, "", becomes[name])]
    address = [getattr(account, name) for name in _ADDRESS]
    if any(address) and address != [becomes[name] for name in _ADDRESS]:
        lines.append(", ".join(str(part) for part in address if part))
    notes = (account.notes or "").strip()
    lines += [notes] if notes and notes not in (stays.notes or "") else []
    return "\n".join([f"— {account.name} —", *lines]) if lines or account.name != stays.name else ""


def _reason(account: Account, other: Account) -> tuple[int, str] | None:
    if _same(account.vat_id, other.vat_id):
        return 0, N_("same VAT id")
    if _bare_name(account.name) and _bare_name(account.name) == _bare_name(other.name):
        return 1, N_("same name")
    if _same(_host(account.website), _host(other.website)):
        return 2, N_("same website")
    if _same(account.phone, other.phone):
        return 3, N_("same phone number")
    return None


def _same(one: str | None, other: str | None) -> bool:
    bare = [_NO_LETTERS.sub("", search_fold(each or "")) for each in (one, other)]
    return len(bare[0]) > 3 and bare[0] == bare[1]


def _bare_name(name: str) -> str:
    """A company's name without its legal form and whatever is no letter."""
    folded = search_fold(name).replace(".", "")
    return _NO_LETTERS.sub("", _FORMS.sub(" ", folded)) or _NO_LETTERS.sub("", folded)


def _host(website: str | None) -> str:
    return re.sub(r"^(https?://)?(www\.)?", "", (website or "").strip().casefold()).split("/")[0]
