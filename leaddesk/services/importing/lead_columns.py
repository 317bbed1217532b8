"""The cells of many rows of leads, read a column at a time: what is quick to read is read, the rest is told of."""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from json.encoder import encode_basestring
from typing import Any, NamedTuple

from leaddesk.exchange import emails, phones
from leaddesk.exchange.country_codes import country_code
from leaddesk.model import money
from leaddesk.services.importing.cells import Cells, RowProblem
from leaddesk.services.importing.consents import is_unclear
from leaddesk.services.importing.contract_cells import COLUMN_OF as CONTRACT_FIELDS
from leaddesk.services.importing.lead_cells import PLAIN
from leaddesk.services.importing.plan import FilePlan
from leaddesk.services.importing.stamps import StampReader

COPIED = (*PLAIN, "external_id", "lost_reason")
CREATED = "created_at"
DAYS = (CREATED, "won_at", "lost_at", "closed_at", "expected_close")
# What a lead comes to depends on these texts, and on whether there is anything in those cells.
BY_TEXT = ("pipeline", "stage", "status", "channel", "campaign", "currency")
BY_PRESENCE = (*DAYS, "account", "value")
BELONGING = ("tags", "consent", "next_task")
ORDERS = "how many orders"
# A lead without a name is called by the first of these that it has.
NAMED_BY = ("company", "account", "email", "phone", "mobile", "external_id")

_MATCHED = ("external_id", "email", "phone", "mobile")
_NAMES = ("name", "first_name", "last_name")
_NAMED_BY_FIRM = ("company", "account")  # where no column names the lead itself
_REMEMBERED = 4096  # values of a column

Texts = Mapping[str, Sequence[str]]  # field → its column
_Column = Sequence[Any]


class LeadColumns(NamedTuple):
    """Many rows: the columns that leads are made of, in the order of `LeadColumnReader.names`.

    `keys` say which rows come to the same, by the fields of `LeadColumnReader.keyed`. `odd` marks the rows in which
    something is not as it usually is. `matched` are the columns by which leads are known.
    """

    texts: Texts
    sources: list[_Column]
    keys: list[tuple[str | bool, ...]]
    odd: bytearray
    matched: Mapping[str, _Column]

    def to_match_by(self) -> list[dict[str, str]]:
        """Of each row the fields by which its lead may be known."""
        names = tuple(self.matched)
        rows = zip(*self.matched.values(), strict=True)
        return [{name: text for name, text in zip(names, row, strict=True) if text} for row in rows]


class LeadColumnReader:
    """Reads the columns of one file; what it makes of a cell is what reading its row alone makes of it."""

    def __init__(self, plan: FilePlan, cells: Cells, country: str | None, keyed_extra: str | None) -> None:
        """Phone numbers without a country's code are from `country`.

        `keyed_extra`: a column kept in extra by whose text rows differ as well.
        """
        self._cells = cells
        self._country = country
        self._places = {field: place for place, _, field in plan.fields}
        self._extra = [(place, json.dumps(name, ensure_ascii=False) + ":") for place, name in plan.extra]
        self._keyed = next((place for place, name in plan.extra if name == keyed_extra), None)
        self._stamps = {field: StampReader(cells, field) for field in plan.dates}
        self._probabilities: dict[str, int | None] = {}
        self._countries: dict[str, str | None] = {}
        self._amount = _plain_amount(plan, cells) if "value" in self._places else None
        given = self._places
        self.copied = tuple(field for field in COPIED if field in given and field != "name")
        self.keyed = (
            *(field for field in (*BY_TEXT, *BY_PRESENCE) if field in given),
            *((ORDERS,) if self._keyed is not None else ()),
        )
        self.names = (
            *("name", *self.copied),
            *(part for field in DAYS if field in given for part in (f"{field}.at", f"{field}.on")),
            *(field for field in ("value", "probability") if field in given),
            *(("extra",) if self._extra else ()),
        )

    def read(self, rows: Sequence[list[str]]) -> LeadColumns:
        """The columns of rows of tidied cells."""
        columns = list(zip(*rows, strict=True))
        texts = {field: columns[place] for field, place in self._places.items()}
        odd = bytearray(len(rows))
        copies = {field: self._copy(field, texts, odd) for field in self.copied}
        own_names = _own_names(texts, len(rows))
        sources: list[_Column] = [self._names(own_names, texts, copies, odd), *copies.values()]
        for field in DAYS:
            if field in texts:
                sources += self._stamps[field].read(texts[field], odd)
        if "value" in texts:
            sources.append(self._values(texts, odd))
        if "probability" in texts:
            sources.append(self._shares(texts["probability"], odd))
        if self._extra:
            sources.append(self._kept(columns))
        self._refuse_strange(texts, odd)
        matched = {"name": own_names} | {field: copies[field] for field in _MATCHED if field in copies}
        if not any(field in texts for field in _NAMES):
            matched |= {field: texts[field] for field in _NAMED_BY_FIRM if field in texts}
        return LeadColumns(texts, sources, self._keys(texts, columns, len(rows)), odd, matched)

    def _keys(self, texts: Texts, columns: Sequence[_Column], rows: int) -> list[tuple[str | bool, ...]]:
        parts: list[Any] = [texts[field] for field in BY_TEXT if field in texts]
        parts += [map(bool, texts[field]) for field in BY_PRESENCE if field in texts]
        if self._keyed is not None:
            parts.append(columns[self._keyed])
        return list(zip(*parts, strict=True)) if parts else [()] * rows

    @staticmethod
    def _names(found: Sequence[str], texts: Texts, copies: Mapping[str, _Column], odd: bytearray) -> _Column:
        """What leads are called, one without a name by the first of what else its row has; odd if that is nothing."""
        if "" not in found:
            return found
        others = [texts[field] if field == "account" else copies[field] for field in NAMED_BY if field in texts]
        names = list(found)
        for place, name in enumerate(names):
            if not name:
                names[place] = next((each[place] for each in others if each[place]), "")
                odd[place] |= not names[place]
        return names

    def _copy(self, field: str, texts: Texts, odd: bytearray) -> _Column:
        column = texts[field]
        if field == "email":
            for place, text in enumerate(column):
                if text and not emails.is_usual(text):
                    odd[place] = 1
        elif field in ("phone", "mobile", "whatsapp"):
            return self._numbers(column, texts.get("country"), odd, is_certain=field != "whatsapp")
        elif field == "notes":
            for place, text in enumerate(column):
                if "<" in text:
                    odd[place] = 1
        return [text or None for text in column] if "" in column else column

    def _numbers(
        self, column: Sequence[str], countries: Sequence[str] | None, odd: bytearray, *, is_certain: bool
    ) -> _Column:
        """Phone numbers; `is_certain`: one that is not understood makes its row odd."""
        found: list[str | None] = []
        quick = phones.quick
        for place, text in enumerate(column):
            number = None
            if text:
                named = countries[place] if countries is not None else ""
                country = self._code(named) if named else self._country
                number = quick(text, country)
                if number is None:
                    number = text
                    if is_certain:
                        read = phones.phone(text, country)
                        number = read.text
                        odd[place] |= not read.understood or bool(read.others)
            found.append(number)
        return found

    def _code(self, country: str) -> str | None:
        if country not in self._countries:
            if len(self._countries) >= _REMEMBERED:
                self._countries.clear()
            self._countries[country] = country_code(country)
        return self._countries[country]

    def _values(self, texts: Texts, odd: bytearray) -> _Column:
        """Minor units; amounts that say in which currency they are make their row odd."""
        found: list[int | None] = []
        currencies = texts.get("currency")
        plain = self._amount
        for place, text in enumerate(texts["value"]):
            minor = None
            if text:
                named = currencies[place] if currencies is not None else ""
                minor = plain(text) if plain is not None and not named else None
                if minor is None:
                    row = {"value": text, "currency": named} if named else {"value": text}
                    minor = self._whole_amount(row, place, odd)
            found.append(minor)
        return found

    def _whole_amount(self, row: Mapping[str, str], place: int, odd: bytearray) -> int | None:
        try:
            amount = self._cells.amount(row, "value")
            if amount is not None and amount[1] == self._cells.currency(row):
                return amount[0]
        except RowProblem:
            pass
        odd[place] = 1
        return None

    def _shares(self, column: Sequence[str], odd: bytearray) -> _Column:
        known, found = self._probabilities, list[int | None]()
        for place, text in enumerate(column):
            if text not in known:
                if len(known) >= _REMEMBERED:
                    known.clear()
                try:
                    known[text] = self._cells.probability({"probability": text}) if text else None
                except RowProblem:
                    odd[place] = 1
            found.append(known.get(text))
        return found

    def _kept(self, columns: Sequence[_Column]) -> _Column:
        """What is kept in extra, as JSON."""
        parts = [
            [name + encode_basestring(text) if text else "" for text in columns[place]] for place, name in self._extra
        ]
        return ["{" + ",".join(filter(None, row)) + "}" for row in zip(*parts, strict=True)]

    @staticmethod
    def _refuse_strange(texts: Texts, odd: bytearray) -> None:
        """Rows with a day for a task that is not named, or that is no day, are odd: all tasks with a day are.

        So are those that say neither yes nor no to being contacted, and those of contracts.
        """
        for field in CONTRACT_FIELDS:
            for place, text in enumerate(texts.get(field, ())):
                odd[place] |= bool(text)
        for place, text in enumerate(texts.get("next_task_due", ())):
            if text:
                odd[place] = 1
        for place, text in enumerate(texts.get("consent", ())):
            if text and is_unclear(text):
                odd[place] = 1


def _own_names(texts: Texts, rows: int) -> Sequence[str]:
    """The names of leads so far as they have one of their own."""
    first, last = texts.get("first_name"), texts.get("last_name")
    if first is not None and last is not None:
        both = zip(first, last, strict=True)
        found: Sequence[str] = [f"{one} {other}" if one and other else one or other for one, other in both]
    else:
        found = first or last or [""] * rows
    if "name" in texts:
        found = [name or parts for name, parts in zip(texts["name"], found, strict=True)]
    return found


def _plain_amount(plan: FilePlan, cells: Cells) -> Callable[[str], int | None]:
    """What reads digits with no more decimals than the shop's currency has; None for anything else."""
    digits = money.digits(cells.currency({}))
    mark = {"comma": ",", "point": r"\."}[plan.numbers["value"].decimal]
    decimals = rf"(?:{mark}([0-9]{{1,{digits}}}))?" if digits else "()"
    match = re.compile(rf"(-?[0-9]{{1,12}}){decimals}").fullmatch

    def read(text: str) -> int | None:
        found = match(text) if type(text) is str else None  # a workbook's number has a point, whatever the column has
        if found is None:
            return None
        whole, part = found.groups("")
        return int(whole + part.ljust(digits, "0"))

    return read
