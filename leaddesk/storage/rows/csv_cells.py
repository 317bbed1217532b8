"""Cells of a text file made in SQL, which takes a fraction of the time that making them of rows in Python takes."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from leaddesk.model import money

Sql = sa.ColumnElement[Any]

_PARTS_OF_DAY = {"year": (1, 4), "month": (6, 2), "day": (9, 2)}
_HIGHEST = "\U0010ffff"
NO_CELL = sa.literal_column("''", sa.Text)


@dataclass(frozen=True)
class CellForm:
    """How cells are written; what is unknown is an empty text.

    `day` is what stands before each part of a day, and the name of the part. `currency` is the one that most amounts
    are in. `doubtful` is put before a text that a program may take for a formula, to be looked at elsewhere; what
    begins with a letter or a digit is none, and `apostrophe` keeps what begins with a plus or an at sign, as numbers of
    telephones and names of users do, from being one. Without `doubtful` texts are as they are stored.
    """

    separator: str
    day: tuple[tuple[str, str], ...]
    decimal: str
    currency: str
    status: Mapping[str, str] | None = None
    doubtful: str | None = None
    apostrophe: str = "'"

    def line(self, *cells: Sql) -> Sql:
        """At most 50 cells, one after the other: put together at once, where `||` would copy the line for each."""
        separator = _constant(self.separator)
        parts = [part for cell in cells for part in (separator, cell)]
        return sa.func.concat(*parts[1:], type_=sa.Text)

    def text(self, column: Sql) -> Sql:
        """A text; comparisons are of bytes, as SQLite does them, and so tell what a text begins with."""
        if self.doubtful is None:
            return sa.func.coalesce(column, NO_CELL)
        return sa.case(
            (column.is_(None), NO_CELL),
            (_is_between(column, "A", "z" + _HIGHEST), column),
            (_is_between(column, "0", "9" + _HIGHEST), column),
            (_is_between(column, "+", "+" + _HIGHEST), _constant(self.apostrophe).concat(column)),
            (_is_between(column, "@", "@" + _HIGHEST), _constant(self.apostrophe).concat(column)),
            (_is_between(column, "\u00c0", "\u167f"), column),
            (column == NO_CELL, NO_CELL),
            else_=_constant(self.doubtful).concat(column),
        )

    def day_of(self, column: Sql) -> Sql:
        """A day that is stored as ISO 8601 has it."""
        parts = [part for _, part in self.day]
        if parts == ["year", "month", "day"] and {before for before, _ in self.day[1:]} == {"-"}:
            return sa.func.coalesce(column, NO_CELL)
        written: Sql | None = None
        for before, part in self.day:
            text: Sql = sa.func.substr(column, *_PARTS_OF_DAY[part])
            text = _constant(before).concat(text) if before else text
            written = text if written is None else written.concat(text)
        return sa.func.coalesce(written, NO_CELL)

    def number(self, column: Sql) -> Sql:
        """A whole number."""
        return sa.func.coalesce(sa.cast(column, sa.Text), NO_CELL)

    def amount(self, minor: Sql, currency: Sql) -> Sql:
        """An amount with the digits of its currency."""
        by_digits: dict[int, list[str]] = {}
        for code, digits in money.UNUSUAL_DIGITS.items():
            by_digits.setdefault(digits, []).append(code)
        return sa.case(
            (sa.or_(minor.is_(None), currency.is_(None)), NO_CELL),
            (currency == _constant(self.currency), self._amount(minor, money.digits(self.currency))),
            *(
                (currency.in_([_constant(code) for code in codes]), self._amount(minor, digits))
                for digits, codes in by_digits.items()
            ),
            else_=self._amount(minor, money.digits("")),
        )

    def word_for_status(self, column: Sql) -> Sql:
        """Open, won or lost."""
        if self.status is None:
            return sa.func.coalesce(column, NO_CELL)
        return sa.case(
            *((column == _constant(stored), _constant(word)) for stored, word in self.status.items()), else_=NO_CELL
        )

    def _amount(self, minor: Sql, digits: int) -> Sql:
        if not digits:
            return sa.cast(minor, sa.Text)
        one = sa.literal_column(str(10**digits), sa.Integer)
        size: Sql = sa.func.abs(minor, type_=sa.Integer)
        rest = sa.func.substr(sa.cast(one + size % one, sa.Text), 2, type_=sa.Text)
        whole = sa.cast(size // one, sa.Text)
        unsigned = whole.concat(_constant(self.decimal)).concat(rest)
        zero = sa.literal_column("0", sa.Integer)
        return sa.case((minor < zero, _constant("-").concat(unsigned)), else_=unsigned)


def _is_between(column: Sql, first: str, last: str) -> sa.ColumnElement[bool]:
    return column.between(_constant(first), _constant(last))


def _constant(text: str) -> Sql:
    """A text in the statement itself: of a parameter SQLite would make a copy for every row."""
    return sa.literal_column("'" + text.replace("'", "''") + "'", sa.Text)
