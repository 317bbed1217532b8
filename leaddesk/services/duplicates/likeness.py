"""When two leads look like one and the same, and why: the only place that decides it."""

import re
from collections.abc import Callable, Sequence
from functools import cache
from itertools import combinations

from leaddesk.model.messages import N_, Message
from leaddesk.services.duplicates.looks import Look

ALIKE = 92  # percent of the letters of two names, in order: Lucia Rossi and Lucia Rosi have 95, Marco and Mario 91
_NUMBER = re.compile(r"\d+")
_LONG_LOCAL = 6  # letters before the @ that tell who somebody is, whoever carries the mail

_EMAIL, _PHONE, _PERSON = N_("same e-mail address"), N_("same phone number"), N_("same VAT id and person")
_NAME, _NAMES_ALIKE = N_("same name"), N_("names alike: {one} / {other}")
_COMPANY, _POSTAL_CODE, _CITY = N_("same company"), N_("same postal code"), N_("same city")
_STRENGTH = (_EMAIL, _PHONE, _PERSON, _NAME, _NAMES_ALIKE, _COMPANY, _POSTAL_CODE, _CITY)

Likeness = Callable[[str, str], float]


@cache
def likeness() -> Likeness:
    """How alike two texts are: percent of their letters that are the same in order; 0 where it is less than ALIKE."""
    # Imported here because only who looks for duplicates needs it.
    from rapidfuzz import fuzz

    ratio = fuzz.ratio
    return lambda one, other: ratio(one, other, score_cutoff=ALIKE)


def names_alike(one: Look, other: Look) -> bool:
    """Whether two leads are called alike: the same words in any order, or all but a letter or two the same."""
    if one.words == other.words:
        return bool(one.words)
    if one.digits != other.digits:
        return False
    return bool(likeness()(one.written, other.written) or likeness()(one.words, other.words))


def why_same(one: Look, other: Look, *, is_rare: bool = False) -> tuple[Message, ...]:
    """Why two leads may be the same, the strongest reason first; nothing if they do not look so.

    Sure signs are the same e-mail address, phone number, or VAT id and person. Without one the names must be alike and
    the city, postal code or company the same, and no address or number may speak against it. `is_rare`: few leads have
    this name, so that it is enough where no city speaks against it. Two deals must be called alike in any case, and
    be going on at one time: who buys, buys again.
    """
    alike = names_alike(one, other)
    if one.is_deal and other.is_deal and (not alike or _one_after_the_other(one, other)):
        return ()
    sure = sure_signs(one, other)
    if not alike:
        return sure
    if not sure and not _looks_same(one, other, is_rare=is_rare and one.words == other.words):
        return ()
    return (*sure, _names(one, other), *_shared(one, other))


def reasons_of(looks: Sequence[Look]) -> tuple[Message, ...]:
    """Why leads that were found, or chosen, may be the same: each reason once, the strongest first."""
    why = [reason for one, other in combinations(looks, 2) for reason in why_same(one, other, is_rare=True)]
    once = {str(reason): reason for reason in why}.values()
    return tuple(sorted(once, key=lambda reason: _STRENGTH.index(reason.text)))


def may_be_same(one: Look, other: Look) -> bool:
    """Whether nothing speaks against two leads' being the same, though nothing may speak for it either."""
    return names_alike(one, other) and not speaks_against(one, other)


def speaks_against(one: Look, other: Look, *, is_rare: bool = False) -> bool:
    """Whether two leads of like names have addresses or numbers that two people have; a rare name has several."""
    if one.email and other.email and not _emails_alike(one.email, other.email):
        return True
    return not is_rare and bool(one.phones) and bool(other.phones) and one.phones.isdisjoint(other.phones)


def sure_signs(one: Look, other: Look) -> tuple[Message, ...]:
    """What only one and the same has: e-mail address, phone number, VAT id and person."""
    signs = []
    if one.email and one.email == other.email:
        signs.append(Message(_EMAIL))
    if not one.phones.isdisjoint(other.phones):
        signs.append(Message(_PHONE))
    if one.vat_id and one.vat_id == other.vat_id and one.person and one.person == other.person:
        signs.append(Message(_PERSON))
    return tuple(signs)


def _one_after_the_other(one: Look, other: Look) -> bool:
    """Whether one was over before the other began: a buyer who orders the same again."""
    return any(each.ended and its.began and each.ended <= its.began for each, its in ((one, other), (other, one)))


def _looks_same(one: Look, other: Look, *, is_rare: bool) -> bool:
    """Whether two leads of like names may be the same without a sure sign."""
    if speaks_against(one, other, is_rare=is_rare) or not (one.is_named and other.is_named):
        return False
    if any(place and place == its for place, its in zip(one.places, other.places, strict=True)):
        return True
    return is_rare and not (one.city and other.city)


def _names(one: Look, other: Look) -> Message:
    if one.words == other.words:
        return Message(_NAME)
    return Message(_NAMES_ALIKE, {"one": one.name, "other": other.name})


def _shared(one: Look, other: Look) -> tuple[Message, ...]:
    shared = []
    if one.company and one.company == other.company:
        shared.append(Message(_COMPANY))
    if one.postal_code and one.postal_code == other.postal_code:
        shared.append(Message(_POSTAL_CODE))
    if one.city and one.city == other.city:
        shared.append(Message(_CITY))
    return tuple(shared)


def _emails_alike(one: str, other: str) -> bool:
    """Whether two addresses may be one person's: the same before the @, or but for a slip the same, numbers apart."""
    if one == other:
        return True
    before, _, _ = one.partition("@")
    if len(before) >= _LONG_LOCAL and before == other.partition("@")[0]:
        return True
    return _digits(one) == _digits(other) and bool(likeness()(one, other))


def _digits(text: str) -> list[str]:
    return _NUMBER.findall(text)
