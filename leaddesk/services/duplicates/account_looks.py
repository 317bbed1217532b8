"""When two accounts look like one company, and why: the only place that decides it."""

import re
from collections.abc import Sequence
from itertools import combinations
from typing import NamedTuple

from leaddesk.exchange.phones import key as phone_key
from leaddesk.model.folding import search_fold
from leaddesk.model.messages import N_, Message
from leaddesk.model.name_words import words_as_written, words_in_order
from leaddesk.model.nobodys_domains import own_domain
from leaddesk.services.duplicates.likeness import likeness
from leaddesk.storage.listing.account_traits import AccountTraits

# Legal forms that are words of other names as well: only where a company's name ends, or begins, with them.
_LAST = frozenset(
    {
        *("ab", "hb", "kb", "ek", "ag", "kg", "ohg", "gbr", "ug", "mbh", "haftungsbeschrankt", "co", "cie", "sa", "se"),
        *("nv", "cv", "oy", "as", "aps", "asa", "company", "corp", "corporation", "eenmanszaak", "sociedade", "soc"),
    }
)
_FIRST = frozenset({"ab", "ditta", "firma", "soc"})
_NO_LETTERS = re.compile(r"[^a-z0-9]+")
_SHORTEST_NUMBER = 5  # characters of a phone number, or a VAT id
_SHORTEST_NAME = 3  # letters of a name that says anything
_VAT_ID, _DOMAIN, _PHONE = N_("same VAT id"), N_("same website or e-mail domain: {domain}"), N_("same phone number")
_NAME, _NAMES_ALIKE = N_("same name"), N_("names alike: {one} / {other}")
_STRENGTH = (_VAT_ID, _NAME, _DOMAIN, _PHONE, _NAMES_ALIKE)


class AccountLook(NamedTuple):
    """What two accounts are compared by.

    `written` are the words of its name, folded, without its legal form; `digits` those of them that hold numbers;
    `domains` are its own, of its website and its e-mail address.
    """

    account_id: int
    name: str
    written: str
    digits: str
    vat_id: str
    domains: frozenset[str]
    phone: str
    city: str
    parent_id: int | None


def look_of_account(account: AccountTraits, country: str | None) -> AccountLook:
    """How an account looks; a phone number without a country's code is from its own country, else from `country`."""
    written = bare_name(account.name)
    number = phone_key(account.phone, account.country or country) if account.phone else ""
    host = re.sub(r"^[a-z]+://", "", (account.website or "").strip().casefold())
    found = (own_domain(re.split(r"[/?#:]", host)[0]), own_domain((account.email or "").rpartition("@")[2]))
    return AccountLook(
        account_id=account.account_id,
        name=account.name,
        written=written,
        digits=" ".join(word for word in written.split() if not word.isalpha()),
        vat_id=_bare(account.vat_id),
        domains=frozenset(filter(None, found)),
        phone=number if len(number) >= _SHORTEST_NUMBER else "",
        city=search_fold(account.city.strip()) if account.city else "",
        parent_id=account.parent_id,
    )


def bare_name(name: str) -> str:
    """The words of a company's name, folded, without its legal form; a name that is nothing else stays."""
    whole = words_as_written(search_fold(name)).split()
    words = list(whole)
    while len(words) > 1 and words[-1] in _LAST:
        words.pop()
    if len(words) > 1 and words[0] in _FIRST:
        del words[0]
    return " ".join(words)


def why_one_company(one: AccountLook, other: AccountLook) -> tuple[Message, ...]:
    """Why two accounts may be one company, the strongest reason first; nothing if they do not look so.

    Companies with two VAT ids are two, and so are one and the one that it belongs to. Names that are only alike say
    nothing of companies in two cities; the same name says nothing of those with domains of their own in two cities.
    """
    if are_two(one, other):
        return ()
    reasons = []
    if one.vat_id and one.vat_id == other.vat_id:
        reasons.append(Message(_VAT_ID))
    shared = one.domains & other.domains
    if shared:
        reasons.append(Message(_DOMAIN, {"domain": min(shared)}))
    if one.phone and one.phone == other.phone:
        reasons.append(Message(_PHONE))
    in_two_cities = bool(one.city) and bool(other.city) and one.city != other.city
    if _is_same_name(one, other):
        if reasons or not (in_two_cities and one.domains and other.domains):
            reasons.append(Message(_NAME))
    elif names_alike(one, other) and (reasons or not in_two_cities):
        reasons.append(Message(_NAMES_ALIKE, {"one": one.name, "other": other.name}))
    return tuple(sorted(reasons, key=_strength))


def are_two(one: AccountLook, other: AccountLook) -> bool:
    """Whether something says that two accounts are two companies."""
    if one.vat_id and other.vat_id and one.vat_id != other.vat_id:
        return True
    return one.account_id == other.parent_id or other.account_id == one.parent_id


def names_alike(one: AccountLook, other: AccountLook) -> bool:
    """Whether two names have the same words in any order, or all but a letter or two the same; never other numbers."""
    if one.digits != other.digits or min(len(one.written), len(other.written)) < _SHORTEST_NAME:
        return False
    in_order = words_in_order(one.written), words_in_order(other.written)
    return in_order[0] == in_order[1] or bool(likeness()(one.written, other.written) or likeness()(*in_order))


def reasons_of_accounts(looks: Sequence[AccountLook]) -> tuple[Message, ...]:
    """Why accounts that were found, or chosen, may be the same: each reason once, the strongest first."""
    why = [reason for one, other in combinations(looks, 2) for reason in why_one_company(one, other)]
    return tuple(sorted({str(reason): reason for reason in why}.values(), key=_strength))


def _strength(reason: Message) -> int:
    return _STRENGTH.index(reason.text)


def _is_same_name(one: AccountLook, other: AccountLook) -> bool:
    bare = _NO_LETTERS.sub("", one.written)
    return len(bare) >= _SHORTEST_NAME and bare == _NO_LETTERS.sub("", other.written)


def _bare(vat_id: str | None) -> str:
    bare = _NO_LETTERS.sub("", search_fold(vat_id or ""))
    return bare if len(bare) >= _SHORTEST_NUMBER else ""
