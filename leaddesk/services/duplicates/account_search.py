"""Looking through all accounts for companies that are there twice, and saying of some why they look so."""

from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, product
from operator import itemgetter

from leaddesk.model.messages import Message
from leaddesk.services.duplicates.account_looks import (
    AccountLook,
    are_two,
    look_of_account,
    names_alike,
    reasons_of_accounts,
    why_one_company,
)
from leaddesk.services.duplicates.search import Group, Told
from leaddesk.services.progress import SILENT, Progress, reported
from leaddesk.services.work import Work
from leaddesk.storage.listing.account_traits import accounts_apart, accounts_of_run, all_traits, traits

_NOBODYS_OWN = 10  # accounts: a domain or number that more have is nobody's in particular, and names must be alike
_CLOSE = 30  # accounts that come before one by their names, with which it is compared
_SAME_START = 3  # letters
_MOST = 12  # accounts in a group

_Pair = tuple[AccountLook, AccountLook]


@dataclass(frozen=True)
class Double:
    """Another account that may be the same company, by its name and town, and the first reason why."""

    account_id: int
    name: str
    reason: Message


def find_accounts(work: Work, progress: Progress = SILENT, run_id: int | None = None) -> tuple[Group, ...]:
    """The groups of accounts that may be the same company, those with a sure sign first; ids from small to large.

    Only those with an account of an import, if it is told. Those of which somebody said that they are not the same are
    in no group together. Raises StoppedError if the user wants to stop.
    """
    looks = _looks(work)
    apart = accounts_apart(work.con)
    groups: dict[int, list[AccountLook]] = {}
    for one, other in _pairs(looks, progress):
        left, right = groups.get(one.account_id, [one]), groups.get(other.account_id, [other])
        if left is right or len(left) + len(right) > _MOST:
            continue
        if any(_ids(each, its) in apart or are_two(each, its) for each, its in product(left, right)):
            continue
        left.extend(right)
        groups.update((look.account_id, left) for look in left)
    once = {id(group): group for group in groups.values()}
    found = tuple(tuple(sorted(look.account_id for look in group)) for group in once.values())
    if run_id is None:
        return found
    of_run = accounts_of_run(work.con, run_id)
    return tuple(group for group in found if not of_run.isdisjoint(group))


def count_possible_accounts(work: Work, run_id: int, progress: Progress = SILENT) -> int:
    """How many groups have an account of an import."""
    return len(find_accounts(work, progress, run_id)) if accounts_of_run(work.con, run_id) else 0


def told_accounts(work: Work, groups: Sequence[Group]) -> tuple[Told, ...]:
    """The groups of a page with names and reasons, in their order."""
    ids = list(dict.fromkeys(account_id for group in groups for account_id in group))
    looks = {each.account_id: look_of_account(each, work.shop.country) for each in traits(work.con, ids)}
    shown = []
    for group in groups:
        there = [looks[account_id] for account_id in group if account_id in looks]
        names = tuple(look.name for look in there)
        shown.append(Told(tuple(look.account_id for look in there), names, reasons_of_accounts(there)))
    return tuple(shown)


def doubles_of(work: Work, account_id: int) -> tuple[Double, ...]:
    """The accounts that may be the same company as this one, those with the most reasons first; none if it is gone."""
    looks = {look.account_id: look for look in _looks(work)}
    own, apart = looks.get(account_id), accounts_apart(work.con)
    found = []
    for look in looks.values():
        if own is None or look is own or _ids(look, own) in apart:
            continue
        if reasons := why_one_company(own, look):
            found.append((-len(reasons), look.name.casefold(), look.account_id, reasons[0]))
    ordered = sorted(found, key=lambda each: each[:3])
    cities = {each.account_id: each.city for each in traits(work.con, [each[2] for each in ordered])}
    return tuple(
        Double(number, " · ".join(filter(None, (looks[number].name, cities.get(number)))), reason)
        for _, _, number, reason in ordered
    )


def _looks(work: Work) -> list[AccountLook]:
    return [look_of_account(each, work.shop.country) for each in all_traits(work.con)]


def _ids(one: AccountLook, other: AccountLook) -> tuple[int, int]:
    return min(one.account_id, other.account_id), max(one.account_id, other.account_id)


def _pairs(looks: Sequence[AccountLook], progress: Progress) -> Iterator[_Pair]:
    """The pairs that may be the same, those with a sure sign first; some may come twice."""
    yield from _sharing(looks, lambda look: [look.vat_id])
    yield from _sharing(looks, lambda look: look.domains)
    yield from _sharing(looks, lambda look: [look.phone])
    yield from _sharing(looks, lambda look: [look.written.replace(" ", "")])
    yield from _near(looks, progress)


def _sharing(looks: Sequence[AccountLook], signs: Callable[[AccountLook], Iterable[str]]) -> Iterator[_Pair]:
    """The pairs of those that have a sign in common."""
    having: defaultdict[str, list[AccountLook]] = defaultdict(list)
    for look in looks:
        for sign in filter(None, signs(look)):
            having[sign].append(look)
    for same in having.values():
        for one, other in combinations(same[:_CLOSE], 2):
            if (len(same) <= _NOBODYS_OWN or names_alike(one, other)) and why_one_company(one, other):
                yield one, other


def _near(looks: Sequence[AccountLook], progress: Progress) -> Iterator[_Pair]:
    """The pairs of like names that come close together, as they are written and with the last word first."""
    both = {(words, look.account_id): look for look in looks for words in (look.written, _last_first(look.written))}
    named = sorted(both.items(), key=itemgetter(0))
    last: deque[AccountLook] = deque(maxlen=_CLOSE)
    start = ""
    for (words, _), look in reported(named, progress, len(named)):
        if words[:_SAME_START] != start:
            last.clear()
            start = words[:_SAME_START]
        for other in last:
            if other is not look and names_alike(other, look) and why_one_company(other, look):
                yield other, look
        last.append(look)


def _last_first(written: str) -> str:
    words = written.split()
    return " ".join([*words[-1:], *words[:-1]])
