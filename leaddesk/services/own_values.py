"""Texts of files as values of the fields that users make: read as they are meant, or left as they are."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import time
from decimal import Decimal
from types import MappingProxyType
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from leaddesk.exchange import currency_marks, dates, numbers
from leaddesk.exchange.dates import DateForm
from leaddesk.exchange.numbers import NumberForm
from leaddesk.model import money
from leaddesk.model.custom_field import STORED_NUMBER
from leaddesk.model.enums import FieldType
from leaddesk.model.errors import BadInputError
from leaddesk.model.query import YES_OR_NO

MIDNIGHT = time()
NO_DATES = DateForm("ymd", {})
NO_NUMBERS = NumberForm()

_REMEMBERED = 4096  # texts of a field
# A number, and nothing that would be lost with it: no currency, no unit, no zero before it, no plus of a phone number.
_BARE_NUMBER = re.compile(r"\(?[-\u2212\u2013]?(?:0|[1-9][0-9.,'’\s]*|0?[.,][0-9]+)\)?")
_LEADING_ZERO = re.compile(r"\D*0[0-9]")


class ValueReader:
    """Reads texts as values of a field of one type; what does not fit is None."""

    def __init__(
        self,
        field_type: FieldType,
        *,
        currency: str,
        zone: ZoneInfo,
        choices: Sequence[str] = (),
        date_form: DateForm = NO_DATES,
        number_form: NumberForm = NO_NUMBERS,
    ) -> None:
        """Amounts are in `currency`; days and numbers in the forms that their column has."""
        self._read_as = _READ[field_type]
        self.currency = currency
        self.zone = zone
        self.choices = {choice.casefold(): choice for choice in choices}
        self.date_form = date_form
        self.number_form = number_form
        self.drops_times = False  # whether a text said a time of day, which a day has not
        self._known: dict[str, str | None] = {}

    def read(self, text: str) -> str | None:
        """The value as it is stored, None for a text that does not fit or says nothing."""
        if type(text) is not str:  # a workbook's own number, which is written as that whatever the column is
            return self._read(text)
        if text not in self._known:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            self._known[text] = self._read(text.strip())
        return self._known[text]

    def _read(self, bare: str) -> str | None:
        try:
            return self._read_as(self, bare) if bare else None
        except BadInputError:
            return None


def web_address(text: str) -> str | None:
    """The address, with `https://` where it begins with `www.`; None for what is none, or might start a program."""
    whole = f"https://{text}" if text[:4].lower() == "www." else text
    try:
        address = urlsplit(whole)
    except ValueError:
        return None
    is_safe = address.scheme in ("http", "https") and bool(address.hostname) and re.search(r"\s", whole) is None
    return whole if is_safe else None


def stored_number(value: Decimal) -> str | None:
    """A number as it is stored; None for one of too many digits to be kept exactly."""
    text = f"{value:f}"
    return text if STORED_NUMBER.fullmatch(text) else None


def stored_amount(value: Decimal, currency: str) -> str | None:
    """An amount as it is stored; None for one with more decimals than its currency has."""
    if stored_number(value) is None:
        return None
    kept = money.to_text(money.to_minor(value, currency), currency)
    return kept if Decimal(kept) == value else None


def _text(reader: ValueReader, text: str) -> str | None:
    return text


def _number(reader: ValueReader, text: str) -> str | None:
    if _BARE_NUMBER.fullmatch(text) is None:
        return None
    return stored_number(numbers.parse(text, reader.number_form))


def _money(reader: ValueReader, text: str) -> str | None:
    if _LEADING_ZERO.match(text) or "%" in text or text.startswith("+"):
        return None
    value, currency = numbers.amount(text, reader.number_form)
    if currency not in (None, reader.currency) or not currency_marks.may_mean(text, reader.currency):
        return None
    return stored_amount(value, reader.currency)


def _day(reader: ValueReader, text: str) -> str | None:
    moment = dates.parse(text, reader.date_form, reader.zone)
    if moment.at is not None and moment.at.astimezone(reader.zone).time() != MIDNIGHT:
        reader.drops_times = True
    return None if moment.on is None else moment.on.isoformat()


def _choice(reader: ValueReader, text: str) -> str | None:
    return reader.choices.get(text.casefold())


def _yes_no(reader: ValueReader, text: str) -> str | None:
    return YES_OR_NO.get(text.casefold())


def _link(reader: ValueReader, text: str) -> str | None:
    return web_address(text)


_READ: Mapping[FieldType, Callable[[ValueReader, str], str | None]] = MappingProxyType(
    {
        FieldType.TEXT: _text,
        FieldType.NUMBER: _number,
        FieldType.MONEY: _money,
        FieldType.DATE: _day,
        FieldType.CHOICE: _choice,
        FieldType.YES_NO: _yes_no,
        FieldType.LINK: _link,
    }
)
