"""Making one account of several that are the same company."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from leaddesk.model import money
from leaddesk.model.account import Account
from leaddesk.model.change import Change, RowChange
from leaddesk.model.errors import RuleError
from leaddesk.model.lead import Lead
from leaddesk.model.merged_ids import KEY, kept_in, merged_ids
from leaddesk.model.messages import N_, Message
from leaddesk.model.stakeholder import Stakeholder
from leaddesk.model.tag import AccountTag
from leaddesk.services.duplicates.accounts_apart import apart_after_merging
from leaddesk.services.duplicates.leavings import extra_of, notes_of
from leaddesk.services.work import Work, changed, delete, id_of, update
from leaddesk.storage.belongings import rows_of

# What is chosen together, and the columns of an account that it fills.
UNITS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "name": ("name",),
        "industry": ("industry",),
        "size": ("size",),
        "employees": ("employees",),
        "revenue": ("revenue_minor", "currency"),
        "vat_id": ("vat_id",),
        "website": ("website",),
        "phone": ("phone",),
        "email": ("email",),
        "address": ("street", "postal_code", "city", "region", "country"),
        "parent": ("parent_id",),
        "owner": ("owner",),
    }
)
_TOLD = ("industry", "size", "employees", "vat_id", "website", "phone", "email", "owner")
_NONE: Mapping[str, int] = MappingProxyType({})


def usual_choices(accounts: Sequence[Account], above: Mapping[int, Sequence[int]]) -> dict[str, int]:
    """Unit → the account that it is taken from unless told: the first, which stays, if it has it; else who has it.

    `above` as `lines_above` has it: nobody's parent is one that stands below any of them.
    """
    own = {id_of(each) for each in accounts}
    with_parent = (each for each in accounts if each.parent_id is not None and own.isdisjoint(above[id_of(each)]))
    chosen = {unit: _first_filled(accounts, unit) for unit in UNITS}
    return chosen | {"parent": id_of(next(with_parent, accounts[0]))}


def lines_above(work: Work, accounts: Sequence[Account]) -> dict[int, tuple[int, ...]]:
    """By account: those that it belongs to, the nearest first."""
    lines: dict[int, tuple[int, ...]] = {}
    for each in accounts:
        line: list[int] = []
        above = each.parent_id
        while above is not None and above not in line:
            line.append(above)
            above = work.get(Account, above).parent_id
        lines[id_of(each)] = tuple(line)
    return lines


def merge_accounts(
    work: Work, stays_id: int, going_ids: Sequence[int], choices: Mapping[str, int] = _NONE
) -> Change:
    """Make one account of several: the first stays, and people, leads and all else of the others become its own.

    `choices` names, by unit, the account whose value is taken; the others are as `usual_choices` has them. What is not
    taken is told in the notes. Accounts that belong to one that goes belong to the one that stays.
    """
    stays = work.get(Account, stays_id)
    going = [work.get(Account, each) for each in dict.fromkeys(going_ids) if each != stays_id]
    if not going:
        raise RuleError(N_("There is only one account; choose another to merge it with."))
    gone = [id_of(each) for each in going]
    for unit, account_id in choices.items():
        if unit not in UNITS or account_id not in (stays_id, *gone):
            raise RuleError(N_("“{field}” cannot be chosen."), field=unit)
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
    above = lines_above(work, (stays, *going))
    chosen = usual_choices((stays, *going), above) | dict(choices)
    if not {stays_id, *gone}.isdisjoint(above[chosen["parent"]][1:]):
        raise RuleError(N_("“{name}” cannot belong to itself or to an account below it."), name=stays.name)
    becomes = _merged(work, stays, going, chosen)
    rows += update(stays, becomes)
    rows += apart_after_merging(work, stays_id, gone)
    rows += [delete("account", each) for each in gone]
    if len(going) == 1:
        label = Message(N_("Merge “{other}” into “{name}”"), {"other": going[0].name, "name": becomes.name})
    else:
        label = Message(N_("Merge {count} accounts into “{name}”"), {"count": len(going), "name": becomes.name})
    return Change(label, rows)


def _merged(work: Work, stays: Account, going: Sequence[Account], choices: Mapping[str, int]) -> Account:
    accounts = {id_of(each): each for each in (stays, *going)}
    fields: dict[str, object] = {
        column: getattr(accounts[choices[unit]], column) for unit, columns in UNITS.items() for column in columns
    }
    if fields["parent_id"] in accounts:  # the one above became this one
        fields["parent_id"] = None
    known = next((each for each in accounts.values() if each.external_id is not None), stays)
    ids = [each for account in accounts.values() for each in merged_ids(account.extra)]
    for each in going:
        ids.append((None, each.uid))
        if each.external_id is not None and each is not known:
            ids.append((each.source, each.external_id))
    held = [{name: text for name, text in each.extra.items() if name != KEY} for each in accounts.values()]
    fields |= {"source": known.source, "external_id": known.external_id}
    fields |= {"extra": kept_in(ids, extra_of(held[0], held[1:]))}
    becomes = changed(stays, fields)
    return changed(becomes, {"notes": notes_of(stays.notes, [_told(work, each, becomes) for each in (stays, *going)])})


def _first_filled(accounts: Sequence[Account], unit: str) -> int:
    return id_of(next((each for each in accounts if _is_filled(each, unit)), accounts[0]))


def _is_filled(account: Account, unit: str) -> bool:
    return any(getattr(account, column) not in (None, "") for column in UNITS[unit])


def _told(work: Work, account: Account, becomes: Account) -> str:
    """What an account says otherwise than the one that is made of all; its notes, too, unless they stay."""
    known = vars(becomes)
    lines = [str(text) for name in _TOLD if (text := getattr(account, name)) not in (None, "", known[name])]
    if account.revenue_minor is not None and account.revenue_minor != becomes.revenue_minor:
        currency = account.currency or work.shop.currency
        lines.append(f"{money.to_text(account.revenue_minor, currency)} {currency}")
    address = [getattr(account, name) for name in UNITS["address"]]
    if any(address) and address != [known[name] for name in UNITS["address"]]:
        lines.append(", ".join(str(part) for part in address if part))
    notes = (account.notes or "").strip()
    lines += [notes] if notes and notes not in (becomes.notes or "") else []
    return "\n".join([f"— {account.name} —", *lines]) if lines or account.name != becomes.name else ""
