"""Numbers as people and programs write them. A column has one decimal mark, told by its values and never guessed."""

import re
from dataclasses import dataclass, field
from decimal import Decimal
from functools import lru_cache
from typing import Literal, NamedTuple

from leaddesk.exchange import currency_marks
from leaddesk.exchange.layout import CellNumber
from leaddesk.model.errors import AmbiguousError, BadInputError
from leaddesk.model.messages import N_

DecimalMark = Literal["comma", "point"]

LONGEST = 48  # characters; a longer text is no number
_LARGEST = 10**18  # below 2**63

_SPACES = " \u00a0\u2000-\u200a\u202f\u205f\u3000"
_MINUS = r"\-\u2212\u2013"  # also the dash that a word processor makes of it
_WORD = rf"[^\s\d.,'’()%+{_MINUS}]{{1,12}}\.?"

# What most cells are, told apart at once: digits, or digits with one mark.
_PLAIN = re.compile(r"-?[0-9]{1,18}(?:([.,])[0-9]{1,18})?")
_BARE = re.compile(rf"[0-9.,][0-9.,'’{_SPACES}]*")
# Opening bracket, sign, currency, sign, the digits, thousands or millions, currency or %, sign, closing bracket.
_TEXT = re.compile(
    rf"(\()?\s*([+{_MINUS}])?\s*({_WORD})?\s*([+{_MINUS}])?\s*([0-9.,](?:[0-9.,'’{_SPACES}]*[0-9.,])?)"
    rf"\s*({_WORD})?\s*({_WORD}|%)?\s*([{_MINUS}])?\s*(\))?"
)
_SCALES = {
    **dict.fromkeys(("k", "K", "tsd", "tausend", "thousand", "tusen", "mila", "duizend"), 1_000),
    **dict.fromkeys(("M", "mio", "mln", "mill", "mn", "million", "millions", "millionen"), 1_000_000),
    **dict.fromkeys(("milione", "milioni", "milhão", "milhões", "miljon", "miljoner", "miljoen"), 1_000_000),
    **dict.fromkeys(("mrd", "mld", "bn", "milliarde", "milliarden", "miliardo", "miliardi"), 1_000_000_000),
    **dict.fromkeys(("miljard", "miljarder"), 1_000_000_000),
}
# Letters that mean thousands and millions beside a currency only: 5 m may be metres.
_GLUED = {"k": 1_000, "K": 1_000, "T": 1_000, "t": 1_000, "M": 1_000_000, "m": 1_000_000, "mn": 1_000_000}
_AFTER_CURRENCY = {"m": "M", "b": "bn", "B": "bn"}  # $1.2B
# 5,- and 12.- and the Swedish 5:-
_NO_CENTS = re.compile(r"(?P<whole>[0-9][0-9.,'’]*)(?:(?P<mark>[.,])[-–—]{1,2}|:-)(?![0-9])")
_IN_FULL_WIDTH = re.compile("[\uff01-\uff5e]")
_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_SCIENTIFIC = re.compile(r"[+-]?[0-9]+(?:[.,][0-9]+)?[eE][+-]?[0-9]{1,3}")
_LIKE_DIGITS, _AS_DIGITS = "OolI", str.maketrans("OolI", "0011")


def _core(decimal: str, other: str) -> re.Pattern[str]:
    """Digits with thousands set apart by the other mark, an apostrophe or a space, and decimals."""
    grouped = rf"[1-9][0-9]{{0,2}}(?P<group>[{other}'’{_SPACES}])[0-9]{{3}}(?:(?P=group)[0-9]{{3}})*"
    return re.compile(rf"(?:[0-9]+|{grouped})(?:[{decimal}][0-9]+)?|[{decimal}][0-9]+")


_CORES: dict[DecimalMark, re.Pattern[str]] = {"comma": _core(",", "."), "point": _core(".", ",")}
_CHARACTERS: dict[DecimalMark, str] = {"comma": ",", "point": "."}
_MARKS: dict[str, DecimalMark] = {",": "comma", ".": "point"}
_NO_DIGITS = re.compile(r"[^0-9]")


@dataclass(frozen=True)
class NumberForm:
    """How a column writes numbers; `shares`: they are parts of one (0.25), not per cent."""

    decimal: DecimalMark = "point"
    shares: bool = False


class _Parts(NamedTuple):
    core: str
    negative: bool
    scale: int
    is_percent: bool
    currency: str | None


@dataclass
class NumberEvidence:
    """What the values of one column tell about its decimal mark; keeps examples only, however long the column is."""

    _only: dict[DecimalMark, str] = field(default_factory=dict)
    _either: str | None = None
    _has_share: bool = False
    _has_more: bool = False

    def feed(self, text: str) -> None:
        """Take one value into account; an empty one, or one that is no number, tells nothing."""
        plain = _PLAIN.fullmatch(text)
        if plain is None:
            self._feed_written_out(text)
            return
        mark = plain[1]
        if mark is not None:
            whole, _, decimals = text.lstrip("-").partition(mark)
            if len(decimals) == 3 and len(whole) <= 3 and whole[0] != "0":
                if self._either is None and not isinstance(text, CellNumber):
                    self._either = text
            elif (told := _MARKS[mark]) not in self._only and not isinstance(text, CellNumber):
                self._only[told] = text
        if not self._has_more:
            self._weigh(Decimal(text.replace(",", ".")))

    def decide(self, option: DecimalMark | None, column: str) -> NumberForm:
        """The form of the column, as the option says or as its values tell.

        Raises AmbiguousError if they can be read in two ways or contradict each other.
        """
        shares = self._has_share and not self._has_more
        if option is not None:
            return NumberForm(option, shares)
        if len(self._only) > 1:
            raise AmbiguousError(
                N_(
                    "The column “{column}” has a decimal comma in “{comma}” and a decimal point in “{point}”; "
                    "say with --decimal comma or --decimal point which one it is."
                ),
                column=column,
                comma=self._only["comma"],
                point=self._only["point"],
            )
        if not self._only and self._either is not None:
            raise AmbiguousError(
                N_(
                    "In the column “{column}”, “{value}” can be read in two ways; "
                    "say with --decimal comma or --decimal point which one it is."
                ),
                column=column,
                value=self._either,
            )
        return NumberForm(next(iter(self._only), "point"), shares)

    def _feed_written_out(self, text: str) -> None:
        parts = _taken_apart(text)
        if parts is None or isinstance(text, CellNumber):
            return
        readable: list[DecimalMark] = [mark for mark, core in _CORES.items() if core.fullmatch(parts.core)]
        if len(readable) == 1:
            self._only.setdefault(readable[0], text)
        elif readable and ("," in parts.core or "." in parts.core):
            self._either = self._either or text
        if readable and not self._has_more:
            self._weigh(Decimal(2) if parts.is_percent else _value(parts, readable[0]))

    def _weigh(self, value: Decimal) -> None:
        if value > 1:
            self._has_more = True
        elif 0 < value < 1:
            self._has_share = True


def parse(text: str, form: NumberForm) -> Decimal:
    """The number that a text says, in the column's form; raises BadInputError if it says none, or one of 10**18."""
    return amount(text, form)[0]


def amount(text: str, form: NumberForm) -> tuple[Decimal, str | None]:
    """The number and the ISO 4217 code beside it, None where none is written or several share the mark (`$`, `kr`).

    Raises BadInputError as `parse`.
    """
    plain, mark = _PLAIN.fullmatch(text), _CHARACTERS[form.decimal]
    if plain is not None and (plain[1] is None or plain[1] == mark or isinstance(text, CellNumber)):
        value, currency = Decimal(text.replace(",", ".")), None
    else:
        parts = _taken_apart(text)
        if parts is None or not _CORES[form.decimal].fullmatch(parts.core):
            raise _refused(text, form)
        value, currency = _value(parts, form.decimal), parts.currency
    if not -_LARGEST < value < _LARGEST:
        raise BadInputError(N_("The number “{value}” is too large."), value=text)
    return value, currency


def percent(text: str, form: NumberForm) -> Decimal:
    """A percentage: `25`, `25 %`, or `0.25` in a column of shares; raises BadInputError as `parse`."""
    value = parse(text, form)
    return value * 100 if form.shares and "%" not in text else value


def _taken_apart(text: str) -> _Parts | None:
    """A number without its sign, currency, per cent and thousands; None if it has not the form of a number."""
    stripped = text.strip()
    if len(stripped) > LONGEST:
        return None
    if _BARE.fullmatch(stripped):
        return _Parts(stripped, negative=False, scale=1, is_percent=False, currency=None)
    if stripped.startswith("'"):  # a spreadsheet's "this is text"
        stripped = stripped[1:].lstrip()
    if not stripped.isascii():
        stripped = stripped.translate(_FULL_WIDTH) if _IN_FULL_WIDTH.search(stripped) else stripped
    match = _TEXT.fullmatch(_NO_CENTS.sub(_with_zeros, stripped))
    if match is None:
        return None
    opened, sign, before, inner, core, first, second, last, closed = match.groups(default="")
    signs = opened + sign + inner + last
    if bool(opened) != bool(closed) or len(signs) > 1:
        return None
    if not (before or first or second):
        return _Parts(core, signs not in ("", "+"), 1, is_percent=False, currency=None)
    if before and first in _AFTER_CURRENCY:
        first = _AFTER_CURRENCY[first]
    meant = _together(before, first, second)
    return None if meant is None else _Parts(core, signs not in ("", "+"), *meant)


class _Meaning(NamedTuple):
    scale: int = 1
    currency: str | None = None


@lru_cache(maxsize=1024)
def _together(before: str, first: str, second: str) -> tuple[int, bool, str | None] | None:
    """Thousands, whether it is per cent, and the currency that the words around a number say; None if it is none."""
    meanings = [_meaning(word) for word in (before, first, second) if word]
    known = [each for each in meanings if each is not None]
    codes = {each.currency for each in known if each.currency is not None}
    scales = [each.scale for each in known if each.scale != 1]
    is_percent = "%" in (first, second)
    stands_before = bool(before) and not currency_marks.is_mark(before)
    if len(known) < len(meanings) or len(codes) > 1 or len(scales) > 1 or stands_before:
        return None
    if is_percent and len(known) > 1:
        return None
    return scales[0] if scales else 1, is_percent, next(iter(codes), None)


@lru_cache(maxsize=512)
def _meaning(word: str) -> _Meaning | None:
    """What a word beside a number says: %, thousands, a currency, or both (`T€`, `tkr`); None if it says neither."""
    if word == "%":
        return _Meaning()
    if currency_marks.is_mark(word):
        return _Meaning(currency=currency_marks.code(word))
    scale = _SCALES.get(word) or _SCALES.get(word.rstrip(".").lower() if len(word) > 1 else word)
    if scale is not None:
        return _Meaning(scale)
    for letters, thousands in _GLUED.items():
        rest = word.removeprefix(letters)
        if rest != word and currency_marks.is_mark(rest):
            return _Meaning(thousands, currency_marks.code(rest))
    return None


def _with_zeros(no_cents: re.Match[str]) -> str:
    """`5,-` with its decimals written out, in the mark that the rest of the number leaves for them."""
    whole, mark = no_cents["whole"], no_cents["mark"]
    if mark is None:
        return whole
    if mark in whole:
        return f"{whole}{',' if mark == '.' else '.'}00"  # 1.234.- has its points between thousands
    if mark == "." and "," not in whole:
        return whole  # 12.- is 12 in a column of either mark
    return f"{whole}{mark}00"


def _value(parts: _Parts, mark: DecimalMark) -> Decimal:
    whole, _, decimals = parts.core.partition(_CHARACTERS[mark])
    value = Decimal(f"{'-' if parts.negative else ''}{_NO_DIGITS.sub('', whole)}.{decimals}")
    return value if parts.scale == 1 else value * parts.scale


def _refused(text: str, form: NumberForm) -> BadInputError:
    value = text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
    if _SCIENTIFIC.fullmatch(text):
        reason = N_("“{value}” was rounded by a spreadsheet program: its last digits are lost.")
        return BadInputError(reason, value=value)
    letter = _letter_in(text)
    if letter is not None:
        reason = N_("There is a letter {letter} among the digits of “{value}”.")
        return BadInputError(reason, letter=letter, value=value)
    if form.decimal == "comma":
        return BadInputError(N_("“{value}” is not a number with a decimal comma."), value=value)
    return BadInputError(N_("“{value}” is not a number with a decimal point."), value=value)


def _letter_in(text: str) -> str | None:
    """The letter that stands where a digit should, if the text were a number otherwise."""
    letters = [character for character in text if character in _LIKE_DIGITS]
    if not letters or len(text) > LONGEST or not any(map(str.isdecimal, text)):
        return None
    return letters[0] if _taken_apart(text.translate(_AS_DIGITS)) is not None else None
