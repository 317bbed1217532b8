"""The cells of a sheet as text: numbers as a spreadsheet program means them, dates in ISO 8601."""

import math
import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from types import MappingProxyType
from typing import Any

from leaddesk.exchange.layout import CellNumber
from leaddesk.exchange.source import ReadCounts

_DIGITS = 15  # of a number: what a spreadsheet program shows and means, the rest is noise of binary fractions
_CONTROLS = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f]")
_LINE_END = re.compile("\r\n?")


def texts_of(row: Sequence[Any], counts: ReadCounts | None = None) -> list[str]:
    """The cells of a row as text."""
    cells: list[str] = [each if type(each) is str else _TEXT_OF[type(each)](each) for each in row]
    whole = "".join(cells)
    if whole.isprintable():
        return cells
    if counts is not None:
        counts.controls_removed += len(_CONTROLS.findall(whole))
    return [each if each.isprintable() else _LINE_END.sub("\n", _CONTROLS.sub("", each)) for each in cells]


def _number(value: float) -> CellNumber:
    """The digits of a number that a spreadsheet program means, without an exponent."""
    if math.isfinite(value) and value.is_integer():
        return CellNumber(str(int(value)) if abs(value) < 1e16 else f"{Decimal(repr(value)):f}".removesuffix(".0"))
    return CellNumber(f"{Decimal(f'{value:.{_DIGITS}g}'):f}")


def _moment(value: datetime) -> str:
    """An ISO text; the day alone at midnight, and whole seconds where binary fractions miss them."""
    rounded = (value + timedelta(microseconds=500_000)).replace(microsecond=0)
    if abs(rounded - value) < timedelta(milliseconds=2):
        value = rounded
    return value.date().isoformat() if value.time() == time() else value.isoformat(sep=" ")


def _duration(value: timedelta) -> str:
    """Hours, minutes and seconds, as such a cell shows them."""
    seconds = round(abs(value.total_seconds()))
    sign = "-" if value < timedelta() else ""
    return f"{sign}{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"


_TEXT_OF: Mapping[type, Callable[[Any], str]] = MappingProxyType(
    {
        str: str,
        bool: lambda value: "true" if value else "false",
        int: lambda value: CellNumber(str(value)),
        float: _number,
        date: date.isoformat,
        datetime: _moment,
        time: time.isoformat,
        timedelta: _duration,
        type(None): lambda _: "",
    }
)
