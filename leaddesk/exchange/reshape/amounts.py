"""Amounts of an export in which a program wrote all alike: the decimal mark is that of the first one with cents."""

import re

from leaddesk.exchange import numbers
from leaddesk.exchange.numbers import DecimalMark, NumberForm
from leaddesk.model import money
from leaddesk.model.errors import BadInputError
from leaddesk.model.messages import N_

_PARTS = re.compile(r"(?P<whole>[0-9.,'’\s]*?)(?P<mark>[.,])(?P<decimals>[0-9]+)\D*\Z")
_MARKS: dict[str, DecimalMark] = {",": "comma", ".": "point"}


class Amounts:
    """Reads the amounts of one file; a shop's program writes points unless a value says otherwise."""

    def __init__(self) -> None:
        """No value was seen yet."""
        self._form: NumberForm | None = None

    @property
    def is_decided(self) -> bool:
        """Whether a value told the decimal mark."""
        return self._form is not None

    def feed(self, text: str) -> None:
        """Take a value into account: `12.50` tells the mark, `12` and `1.234` do not."""
        if self._form is None and (mark := _mark(text)) is not None:
            self._form = NumberForm(mark)

    def minor(self, text: str, currency: str) -> int:
        """Minor units of an amount, 0 of an empty one; raises BadInputError if it is none."""
        if not text:
            return 0
        value, named = numbers.amount(text, self._form or NumberForm("point"))
        if named is not None and named != currency:
            raise BadInputError(
                N_("“{value}” is not in {currency}, the currency of the row."), value=text, currency=currency
            )
        return money.to_minor(value, currency)


def _mark(text: str) -> DecimalMark | None:
    """The decimal mark that a text must have; None if it can be read in two ways or has none."""
    match = _PARTS.search(text)
    if match is None:
        return None
    whole, mark = match["whole"].strip(), match["mark"]
    is_certain = len(match["decimals"]) != 3 or re.search(r"[.,'’\s]", whole) or len(whole) > 3 or whole == "0"
    if mark in whole:  # 1.234.567: the mark of thousands
        return _MARKS["," if mark == "." else "."]
    return _MARKS[mark] if is_certain else None
