"""What differs from country to country: currency, VAT, the look of files and ids. Defaults that a user can edit."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from types import MappingProxyType
from typing import Any

from leaddesk.paths import resource
from leaddesk.words import words

COUNTRY_CODES = ("IT", "PT", "SE", "DE", "NL", "AT", "BE", "CH", "FI", "IE", "GB")


@dataclass(frozen=True)
class VatRate:
    """A VAT code as a country has it; `rate_bp` in basis points (22 % = 2200).

    `key` is unique in its country. `reason` says why a rate is 0, as the country's law words it. `typed`: the rate
    is another country's and is typed with each sale. `region` names the part of the country that alone uses it.
    """

    key: str
    rate_bp: int
    name: str | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    reason: str | None = None
    region: str | None = None
    typed: bool = False

    def name_in(self, language: str) -> str:
        """Its own name in the country's language, or, of a code that every country has, that in `language`."""
        return self.name or words(language).vat[self.key]


@dataclass(frozen=True)
class CsvHabits:
    """How a spreadsheet of the country reads and writes text files; `date_order` is dmy or ymd.

    `date_format` is for strftime and is that of dates on screen too. `plain_cells`: no quotes or newlines in a cell.
    """

    delimiter: str
    decimal: str
    date_order: str
    date_format: str
    encoding: str
    newline: str
    plain_cells: bool


@dataclass(frozen=True)
class IdNumber:
    """A number that firms or people have; `pattern` is a regular expression for it without spaces and points."""

    key: str
    label: str
    pattern: str


@dataclass(frozen=True)
class Country:
    """One country; `stale_days` are by pipeline key, a limit for each open stage in order.

    `code` is ISO 3166, empty for the pack of all countries that have none of their own.
    """

    code: str
    language: str
    currency: str
    vat_label: str
    phone_prefix: str
    csv: CsvHabits
    vat: tuple[VatRate, ...]
    ids: tuple[IdNumber, ...]
    stale_days: Mapping[str, tuple[int, ...]]


@cache
def country(code: str | None) -> Country:
    """The country of an ISO 3166 code; None or a code without a pack: the one for any other country, in euro."""
    known = code if code in COUNTRY_CODES else None
    shared = _read("common")
    own = _read(known.lower() if known else "other")
    own_rates = own.get("vat", [])
    own_keys = {rate["key"] for rate in own_rates}
    rates = [*own_rates, *(rate for rate in shared["vat"] if rate["key"] not in own_keys)]
    return Country(
        code=known or "",
        language=own["language"],
        currency=own["currency"],
        vat_label=own["vat_label"],
        phone_prefix=own["phone_prefix"],
        csv=CsvHabits(**{**shared["csv"], **own.get("csv", {})}),
        vat=tuple(VatRate(**rate) for rate in rates),
        ids=tuple(IdNumber(**number) for number in own.get("ids", [])),
        stale_days=MappingProxyType({key: tuple(days) for key, days in shared["stale_days"].items()}),
    )


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(resource(f"countries/{name}.toml").read_text(encoding="utf-8"))
