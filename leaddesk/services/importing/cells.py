"""One row of a file as fields: text by field, what is kept in extra, and the moments and numbers in it."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Protocol
from zoneinfo import ZoneInfo

from leaddesk.exchange import currency_marks, dates, numbers, values
from leaddesk.exchange.country_codes import country_code
from leaddesk.exchange.months import months
from leaddesk.model import money
from leaddesk.model.days import UNKNOWN, When
from leaddesk.model.errors import BadInputError
from leaddesk.model.messages import N_, Message
from leaddesk.services.importing.plan import FilePlan
from leaddesk.services.importing.tidying import tidied_row
from leaddesk.storage.statements import Stamp, stamp

_WHICH_CURRENCY = N_("“{value}” does not say which currency it is in; add a column “currency” with codes such as USD.")
_ANOTHER_CURRENCY = N_("“{value}” and the currency of its row, {currency}, contradict each other; correct one of them.")


class RowProblem(Exception):  # noqa: N818 - it is no error of the program, but a fact about a row
    """A row of which nothing can be stored, and why."""

    def __init__(self, reason: Message, field: str | None = None, value: str | None = None) -> None:
        """`field` is the one that the value was read for."""
        super().__init__(str(reason))
        self.reason = reason
        self.field = field
        self.value = value


class SeesRows(Protocol):
    """Whoever counts what the rows of a file have."""

    def see(self, cells: Sequence[str]) -> None:
        """Take the tidied cells of a row into account."""


class Cells:
    """Reads cells as the plan of their file says."""

    def __init__(self, plan: FilePlan, zone: ZoneInfo, currency: str, tally: SeesRows | None = None) -> None:
        """Amounts that name no currency are in `currency`, times without a zone in `zone`; a tally sees every row."""
        self._plan = plan
        self._zone = zone
        self._currency = currency
        self._tally = tally
        self._typed = plan.layout.is_typed

    def tidied(self, cells: list[str]) -> list[str]:
        """The cells of a row, trimmed, in one normal form and as a preset translates them, unless the file is exact."""
        if not self._plan.exact:
            translation = self._plan.translation
            cells = tidied_row(cells, typed=self._typed)
            if translation is not None:
                cells = translation(cells)
        if self._tally is not None:
            self._tally.see(cells)
        return cells

    def fields(self, tidied: list[str]) -> dict[str, str]:
        """The filled fields of a row."""
        return {field: text for place, _, field in self._plan.fields if (text := tidied[place])}

    def extra(self, tidied: list[str]) -> dict[str, str]:
        """The filled columns that are no field, by their names."""
        return {name: text for place, name in self._plan.extra if (text := tidied[place])}

    def stamps(self, fields: Mapping[str, str]) -> dict[str, Stamp]:
        """The moments in all fields that have one. Raises RowProblem for the first that is none."""
        return {field: stamp(self.moment(fields, field)) for field in self._plan.dates if field in fields}

    def moment(self, fields: Mapping[str, str], field: str) -> When:
        """The moment in a field; unknown if it is empty. Raises RowProblem if it is none."""
        text = fields.get(field)
        if text is None:
            return UNKNOWN
        try:
            return dates.parse(text, self._plan.dates[field], self._zone)
        except BadInputError as error:
            if self._plan.exact and (day := _any_day(text)) is not None:
                return When(None, day)
            raise RowProblem(error.message, field, text) from error

    def month(self, fields: Mapping[str, str], field: str) -> When:
        """The first day of the month in a field; unknown if it is empty."""
        text = fields.get(field)
        try:
            return UNKNOWN if text is None else When(None, dates.parse_month(text, months()))
        except BadInputError as error:
            raise RowProblem(error.message, field, text) from error

    def amount(self, fields: Mapping[str, str], field: str) -> tuple[int, str] | None:
        """Minor units and currency of an amount: the currency of its own cell, else of the row, else of the shop.

        Raises RowProblem for what is no amount, and for a mark of several currencies that its row's is none of.
        """
        text = fields.get(field)
        if text is None:
            return None
        try:
            value, named = numbers.amount(text, self._plan.numbers[field])
            currency = named or self.currency(fields)
            if named is None and not text.isdecimal() and not currency_marks.may_mean(text, currency):
                if "currency" in fields:
                    raise RowProblem(Message(_ANOTHER_CURRENCY, {"value": text, "currency": currency}), field, text)
                of_row = self._of_several(text, fields)
                if of_row is None:
                    raise RowProblem(Message(_WHICH_CURRENCY, {"value": text}), field, text)
                currency = of_row
            return money.to_minor(value, currency), currency
        except BadInputError as error:
            raise RowProblem(error.message, field, text) from error

    def currency(self, fields: Mapping[str, str]) -> str:
        """The currency of a row; the shop's if it names none."""
        text = fields.get("currency")
        if text is None:
            return self._currency
        code = currency_marks.named(text)
        if code is None and currency_marks.is_mark(text):
            code = self._of_several(text, fields)
        if code is None:
            raise RowProblem(
                Message(N_("“{value}” is not a currency; write a code such as EUR."), {"value": text}), "currency", text
            )
        return code

    def _of_several(self, mark: str, fields: Mapping[str, str]) -> str | None:
        """The currency that a mark of several means: the shop's if it can be, else that of the row's country."""
        if currency_marks.may_mean(mark, self._currency):
            return self._currency
        return currency_marks.of_country(mark, country_code(fields.get("country", "")))

    def number(self, fields: Mapping[str, str], field: str) -> Decimal | None:
        """The number in a field; None if it is empty."""
        text = fields.get(field)
        try:
            return None if text is None else numbers.parse(text, self._plan.numbers[field])
        except BadInputError as error:
            raise RowProblem(error.message, field, text) from error

    def whole(self, fields: Mapping[str, str], field: str) -> int | None:
        """The whole number in a field, None if it is empty."""
        value = self.number(fields, field)
        if value is not None and (value != value.to_integral_value() or abs(value) > money.LARGEST_MINOR):
            text = fields[field]
            raise RowProblem(Message(N_("“{value}” is not a whole number."), {"value": text}), field, text)
        return None if value is None else int(value)

    def percent_bp(self, fields: Mapping[str, str], field: str) -> int | None:
        """A rate in basis points (22 % = 2200); None if it is empty."""
        text = fields.get(field)
        try:
            return None if text is None else int(numbers.percent(text, self._plan.numbers[field]) * 100)
        except BadInputError as error:
            raise RowProblem(error.message, field, text) from error

    def probability(self, fields: Mapping[str, str]) -> int | None:
        """Whole per cent; None if the field is empty."""
        text = fields.get("probability")
        try:
            return None if text is None else values.probability(text, self._plan.numbers["probability"])
        except BadInputError as error:
            raise RowProblem(error.message, "probability", text) from error

    def minutes(self, fields: Mapping[str, str]) -> int | None:
        """Minutes of the hours in a row; None if it has none."""
        text = fields.get("hours")
        try:
            return None if text is None else values.hours(text, self._plan.numbers["hours"])
        except BadInputError as error:
            raise RowProblem(error.message, "hours", text) from error


def _any_day(text: str) -> date | None:
    """The day of an ISO text, however far from now: what the file holds, an exact file may say."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
