"""How what is no plain text becomes a cell of a file: for LeadDesk to read again, or for people."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Protocol

from leaddesk.exchange.profiles import PROFILES, Cell
from leaddesk.model import money
from leaddesk.model.enums import FieldType
from leaddesk.model.shop import Shop
from leaddesk.services.importing.consent_text import write_consents
from leaddesk.services.row_texts import amount_text, moment_text, named_amount, rate_text
from leaddesk.storage.rows.consent_rows import ConsentRow
from leaddesk.storage.statements import instant_of
from leaddesk.words import Words

_USUAL_PURPOSE = "marketing"


class Form(Protocol):
    """Days and instants are given as they are stored, rates in basis points."""

    def moment(self, at: str | None, on: str | None) -> Cell:
        """An instant, or, where only that is known, a day."""

    def day(self, on: str | None) -> Cell:
        """A day."""

    def amount(self, minor: int | None, currency: str | None) -> Cell:
        """An amount whose currency stands in another cell."""

    def lone_amount(self, minor: int | None, currency: str | None) -> Cell:
        """An amount whose currency stands nowhere else."""

    def number(self, number: int | None) -> Cell:
        """A whole number."""

    def rate(self, basis_points: int | None) -> Cell:
        """A rate."""

    def status(self, status: str | None) -> Cell:
        """Open, won or lost."""

    def consent(self, records: Sequence[ConsentRow]) -> Cell:
        """What somebody said about being contacted, oldest first."""

    def own(self, field_type: FieldType, text: str | None) -> Cell:
        """What is held in a field that the user made."""


class ExactForm:
    """Everything as text, as an exact file is read."""

    def __init__(self, shop: Shop) -> None:
        """Times are the shop's, and so are amounts that name no currency."""
        self._zone = shop.zone
        self._currency = shop.currency

    def moment(self, at: str | None, on: str | None) -> str | None:
        """ISO 8601, with the shop's offset."""
        return moment_text(at, on, self._zone)

    def day(self, on: str | None) -> str | None:
        """ISO 8601."""
        return on

    def amount(self, minor: int | None, currency: str | None) -> str | None:
        """With the currency's digits and a point."""
        return amount_text(minor, currency)

    def lone_amount(self, minor: int | None, currency: str | None) -> str | None:
        """With its currency if that is not the shop's."""
        return named_amount(minor, currency, self._currency)

    def number(self, number: int | None) -> str | None:
        """Its digits."""
        return None if number is None else str(number)

    def rate(self, basis_points: int | None) -> str | None:
        """In percent."""
        return rate_text(basis_points)

    def status(self, status: str | None) -> str | None:
        """The value that is stored."""
        return status

    def consent(self, records: Sequence[ConsentRow]) -> str | None:
        """All records."""
        return write_consents(records) if records else None

    def own(self, field_type: FieldType, text: str | None) -> str | None:
        """As it is stored."""
        return text


class ReadersForm:
    """Days, numbers and amounts as what they are, and words in the reader's language."""

    def __init__(self, shop: Shop, words: Words) -> None:
        """Times are the shop's."""
        self._shop = shop
        self._words = words

    def moment(self, at: str | None, on: str | None) -> Cell:
        """The shop's wall time."""
        return self.day(on) if at is None else instant_of(at).astimezone(self._shop.zone)

    def day(self, on: str | None) -> Cell:
        """A day."""
        return None if on is None else date.fromisoformat(on)

    def amount(self, minor: int | None, currency: str | None) -> Cell:
        """An amount with the currency's digits."""
        return None if minor is None or currency is None else (minor, currency)

    def lone_amount(self, minor: int | None, currency: str | None) -> Cell:
        """A text with its currency if that is not the shop's: it must not be added to the others."""
        if currency is None or currency == self._shop.currency:
            return self.amount(minor, currency)
        text = named_amount(minor, currency, self._shop.currency)
        return None if text is None else text.replace(".", PROFILES[self._words.language].decimal)

    def number(self, number: int | None) -> Cell:
        """A number."""
        return number

    def rate(self, basis_points: int | None) -> Cell:
        """In percent."""
        return None if basis_points is None else Decimal(str(rate_text(basis_points)))

    def status(self, status: str | None) -> Cell:
        """A word of the language."""
        return None if status is None else self._words.status[status][0]

    def consent(self, records: Sequence[ConsentRow]) -> Cell:
        """What holds, in a word of the language; of purposes other than marketing, with their names."""
        newest = {each.purpose: self._words.consent.get(each.state, (each.state,))[0] for each in records}
        said = (word if purpose == _USUAL_PURPOSE else f"{purpose}: {word}" for purpose, word in newest.items())
        return "; ".join(said) or None

    def own(self, field_type: FieldType, text: str | None) -> Cell:
        """Numbers, amounts and days as what they are, yes and no in words of the language."""
        if text is None:
            return None
        match field_type:
            case FieldType.NUMBER:
                return Decimal(text)
            case FieldType.MONEY:
                return money.to_minor(Decimal(text), self._shop.currency), self._shop.currency
            case FieldType.DATE:
                return date.fromisoformat(text)
            case FieldType.YES_NO:
                return self._words.paper["yes" if text == "1" else "no"]
        return text
