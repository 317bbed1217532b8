"""The people and firms of the sample shop, made up of names that are common in their country."""

import tomllib
from collections import Counter
from typing import Any, NamedTuple

from leaddesk.model.folding import search_fold
from leaddesk.paths import resource
from leaddesk.services.demo.chance import Chance

_AT_HOME = 0.8  # the share of people and firms from the shop's own country
_LANGUAGES = {"IT": "it", "PT": "pt", "SE": "sv", "DE": "de", "NL": "nl", "GB": "en", "IE": "en"}
_STEP = 7_919  # a prime
# The nearest country with names, for shops of countries without.
_NEIGHBOURS = {"AT": "DE", "CH": "DE", "BE": "NL", "FI": "SE"}


class Person(NamedTuple):
    """Somebody with an address, of which a lead may know only a part."""

    first_name: str
    last_name: str
    email: str
    phone: str | None
    street: str
    city: str
    postal_code: str
    region: str
    country: str
    language: str

    @property
    def name(self) -> str:
        """Both names."""
        return f"{self.first_name} {self.last_name}"


class Firm(NamedTuple):
    """A firm and where it is; `domain` is that of its website and of its people's addresses."""

    name: str
    domain: str
    phone: str | None
    street: str
    city: str
    postal_code: str
    region: str
    country: str
    language: str


class Town:
    """The names of one country, dealt out so that no e-mail address or phone number, and no firm, comes twice.

    Phone numbers are of ranges that nobody has, which are short: when they are used up, people have none.
    """

    def __init__(self, code: str, names: dict[str, Any], chance: Chance) -> None:
        """`names` is the country's part of the names file."""
        self.code = code
        self.language = _LANGUAGES[code]
        self._chance = chance
        self._first_names = [(name, _handle(name)) for name in names["first_names"]]
        self._last_names = [(name, _handle(name)) for name in names["last_names"]]
        self._cities = [(city["city"], city["postal_code"], city["region"]) for city in names["cities"]]
        self._streets: list[str] = names["streets"]
        self._address: str = names["address"]
        self._firms: list[str] = names["companies"]
        self._legal_forms: list[str] = names["legal_forms"]
        self._domains: list[str] = names["email_domains"]
        self._phones = [(pattern.rstrip("#"), pattern.count("#")) for pattern in names["phones"]]
        self._phones_there_are = sum(10**digits for _, digits in self._phones)
        self._phones_dealt = self._firms_dealt = 0
        self._offset = int(chance.random() * 1_000)
        self._addresses: Counter[str] = Counter()

    def name(self) -> tuple[str, str, str]:
        """First name, last name, and both as an e-mail address has them."""
        first, first_handle = self._chance.pick(self._first_names)
        last, last_handle = self._chance.pick(self._last_names)
        return first, last, f"{first_handle}.{last_handle}"

    def person(self, *, has_phone: bool) -> Person:
        """The next person."""
        first, last, handle = self.name()
        self._addresses[handle] += 1
        times = self._addresses[handle]
        email = f"{handle}{times if times > 1 else ''}@{self._chance.pick(self._domains)}"
        phone = self.phone() if has_phone else None
        return Person(first, last, email, phone, self._street(), *self._city(), self.code, self.language)

    def firm(self) -> Firm:
        """The next firm; when all names are used up, they come again with a city, and another domain."""
        times, place = divmod(self._firms_dealt, len(self._firms))
        self._firms_dealt += 1
        city = self._city()
        base = self._firms[(place + self._offset) % len(self._firms)] + (f" {city[0]}" if times else "")
        domain = f"{_handle(base)}{times if times > 1 else ''}.example"
        name = f"{base} {self._chance.pick(self._legal_forms)}"
        return Firm(name, domain, self.phone(), self._street(), *city, self.code, self.language)

    def phone(self) -> str | None:
        """The next phone number, if there is one left."""
        if self._phones_dealt == self._phones_there_are:
            return None
        self._phones_dealt += 1
        # Steps without a common factor with the number of all of them come to each once.
        number = (self._offset + self._phones_dealt * _STEP) % self._phones_there_are
        for prefix, digits in self._phones:
            if number < 10**digits:
                return f"{prefix}{number:0{digits}d}" if digits else prefix
            number -= 10**digits
        raise AssertionError("numbers are counted by their patterns")

    def _city(self) -> tuple[str, str, str]:
        return self._chance.pick(self._cities)

    def _street(self) -> str:
        street, number = self._chance.pick(self._streets), 1 + int(self._chance.random() * 98)
        return self._address.format(street=street, number=number)


class Towns:
    """Where people and firms come from: mostly the shop's own country."""

    def __init__(self, country: str | None, chance: Chance) -> None:
        """`country` is the shop's; without one, the shop is in Italy."""
        names = tomllib.loads(resource("sample/names.toml").read_text(encoding="utf-8"))
        self._chance = chance
        self._towns = {code: Town(code, names[code], chance) for code in _LANGUAGES}
        code = _NEIGHBOURS.get(country or "", country or "")
        self.home = self._towns.get(code, self._towns["IT"])
        self._abroad = [town for town in self._towns.values() if town is not self.home]

    def any(self) -> Town:
        """The home country or, less often, another."""
        at_home, other = self._chance.happens(_AT_HOME), self._chance.pick(self._abroad)
        return self.home if at_home else other


def _handle(name: str) -> str:
    """A name as it stands in an e-mail address: ASCII letters and digits only."""
    return "".join(letter for letter in search_fold(name) if letter.isascii() and letter.isalnum())
