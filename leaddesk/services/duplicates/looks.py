"""A lead as it looks to whoever compares it with others: what is written in several ways is brought into one."""

from functools import lru_cache
from typing import NamedTuple

from leaddesk.exchange.country_codes import country_code
from leaddesk.exchange.phones import key as phone_key
from leaddesk.model.enums import Kind
from leaddesk.model.folding import search_fold
from leaddesk.model.name_words import words_as_written, words_in_order
from leaddesk.storage.searching.lookalikes import Traits

_SHORTEST_NUMBER = 5  # characters
_LONE_WORD = 8  # letters of a name of one word that tells more than a first name


class Look(NamedTuple):
    """What two leads are compared by.

    `written` are the words of its name, folded, without the legal form of a firm; `words` the same in one order;
    `person` likewise those of the person it is about, where its account has a VAT id. `digits` are the words with
    numbers in its name, in which nobody makes a slip that does not matter. A deal is a lead with an account: a buyer
    may have several. `began` and `ended` are days, empty where they are not known.
    """

    lead_id: int
    name: str
    written: str
    words: str
    person: str
    digits: str
    is_deal: bool
    email: str
    phones: frozenset[str]
    vat_id: str
    city: str
    postal_code: str
    company: str
    began: str
    ended: str

    @property
    def is_named(self) -> bool:
        """Whether its name says who it is."""
        return " " in self.words or len(self.words) >= _LONE_WORD

    @property
    def places(self) -> tuple[str, str, str]:
        """Where it is to be found; empty where that is not known."""
        return self.city, self.postal_code, self.company


def look_of(lead: Traits, country: str | None) -> Look:
    """How a lead looks; phone numbers without a country's code are from its own country, else from `country`."""
    written, words, digits = _named(lead.name)
    numbers = (lead.phone, lead.mobile, lead.whatsapp)
    vat_id = lead.vat_id.replace(" ", "").upper() if lead.vat_id else ""
    return Look(
        lead_id=lead.lead_id,
        name=lead.name,
        written=written,
        words=words,
        person=_named(_person(lead))[1] if vat_id else "",
        digits=digits,
        is_deal=lead.account_id is not None and lead.kind == Kind.B2B.value,
        email=lead.email.strip().lower() if lead.email else "",
        phones=frozenset(
            filter(None, [compared_number(each, lead.country, country) for each in numbers] if any(numbers) else ())
        ),
        vat_id=vat_id,
        city=_folded(lead.city) if lead.city else "",
        postal_code=lead.postal_code.replace(" ", "").upper() if lead.postal_code else "",
        company=_company(lead.company) if lead.company else "",
        began=lead.created_on or "",
        ended=lead.closed_on or "",
    )


def compared_number(number: str | None, its_country: str | None, country: str | None) -> str:
    """What a phone number is compared by: `+` and digits where they are certain, else the digits that were typed.

    Empty for what is too short to be anybody's.
    """
    key = phone_key(number, country_code(its_country) if its_country else country) if number else ""
    return key if len(key) >= _SHORTEST_NUMBER else ""


def name_words(name: str) -> str:
    """The words of a name, folded, as they are written."""
    return words_as_written(search_fold(name))


def _person(lead: Traits) -> str:
    return lead.contact or f"{lead.first_name or ''} {lead.last_name or ''}".strip() or lead.name


@lru_cache(maxsize=4_096)
def _named(name: str) -> tuple[str, str, str]:
    """The words of a name as they are written, in one order, and those with numbers."""
    written = name_words(name)
    words = words_in_order(written)
    return written, words, " ".join(word for word in words.split() if not word.isalpha())


# Cities and firms are few, and come again in every row.
_folded = lru_cache(maxsize=4_096)(search_fold)
_company = lru_cache(maxsize=4_096)(name_words)
