"""Phone numbers as people and programs write them, in the one form of ITU-T E.164 where that is certain.

A number with its country's code becomes `+` and digits without any library. One without is read by the rules of the
country that it is from, taken from phonenumbers once a country; what those rules do not allow stays as it was typed.
"""

import re
import unicodedata
from collections.abc import Callable
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from leaddesk.model.messages import N_

if TYPE_CHECKING:
    from phonenumbers import PhoneMetadata

_LONGEST = 40  # characters of a number
_LONGEST_CELL = 400  # characters; more is no list of numbers
_MOST = 8  # numbers in a cell

_PLAIN = re.compile(r"\+[1-9][0-9]{6,14}").fullmatch
_INTERNATIONAL = re.compile(r"\(?(?:\+|00)\s?\(?[1-9][0-9 ()./-]+")
_NATIONAL = re.compile(r"[0-9 ()./-]+")
_TRUNK_ZERO = re.compile(r"\(0\)")
_BARE_TRUNK_ZERO = re.compile(r"\+(?!39|37[89])[1-9][0-9]{0,2}[ ./-]+0")  # +49 030 …, as nobody dials; not Italy's
_NOT_DIGITS = re.compile(r"[^0-9]+")
_SCIENTIFIC = re.compile(r"[+-]?[0-9](?:[.,][0-9]+)?[eE]\+?[0-9]{1,2}")
_WHOLE_NUMBER = re.compile(r"([0-9]{5,15})\.0+")
_LABEL = re.compile(
    r"(?:p|tel|t|m|phone|ph|mobile|mob|mobil|cell|cellulare|cel|telefono?|telefone|telefoon|telemóvel|tlm|tlf|handy)"
    r"\s*[.:]+\s*",
    re.IGNORECASE,
)
_EXTENSION = re.compile(
    r"(?P<number>.*[0-9)])\s*[,;]?\s*(?:ext(?:ension)?|x|int(?:erno)?|ramal|ankn(?:ytning)?|durchwahl|dw|app|toestel|tst)"
    r"\s*[.:=]?\s*(?P<extension>[0-9]{1,6})",
    re.IGNORECASE | re.DOTALL,
)
_BETWEEN = re.compile(r"[;,\n|]|\s:::\s|\s(?:/|or|o|oder|of|eller|ou|e|und|and|och|en)\s|(?<=[0-9])\s+(?=\+)")
_SEPARATORS = str.maketrans("", "", " \u00a0()./-")
_SPACES_AND_DASHES = str.maketrans(
    dict.fromkeys("\t\u00a0\u2007\u2009\u200a\u202f\u3000", " ")
    | dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-")
)
_KEEP_ZERO = ("39", "378", "379")  # Italy's leading zero belongs to the number

ROUNDED = N_("Rounded by a spreadsheet: its last digits are lost")
NO_NUMBER = N_("Not a phone number")
LETTERS = N_("Letters in this phone number")
TOO_SHORT = N_("Too short for a phone number")
TOO_LONG = N_("Too long for a phone number")
NOT_OF_COUNTRY = N_("Not a phone number of this country")


class Phone(NamedTuple):
    """The numbers of a cell as they are kept: the first that is understood, then the rest.

    `understood`: all of them have the form of one, and are possible where they are from; else `reason` says why not.
    """

    text: str
    understood: bool
    others: tuple[str, ...] = ()
    reason: str = ""


def quick(text: str, country: str | None) -> str | None:
    """The one number of a cell in E.164, if it has the commonest forms; else None, and `phone` tells more."""
    if _PLAIN(text):
        return text
    joined = text.translate(_SEPARATORS)
    if joined.isdecimal():
        is_one = country is not None and joined.isascii() and " / " not in text and text[-2:] != ".0"
        return _reader(country)(joined) if is_one and country is not None else None
    if _PLAIN(joined) and "(0" not in text and " / " not in text and not _BARE_TRUNK_ZERO.match(text):
        return joined
    return None


def phone(text: str, country: str | None = None) -> Phone:
    """The phone numbers of a cell, those without a country's code read as being from `country` (ISO 3166).

    An extension stays with its number: `+49301234 ext. 5`. What is not understood stays as it was typed.
    """
    found = quick(text, country)
    if found is not None:
        return Phone(found, understood=True)
    stripped = text.strip()
    one = _number(stripped, country)
    if len(stripped) > _LONGEST_CELL or (one.understood and " / " not in stripped):
        return one
    parts = [part for part in map(str.strip, _BETWEEN.split(stripped)) if part]
    if not 1 < len(parts) <= _MOST:
        return one
    read = [_number(part, country) for part in parts]
    good = list(dict.fromkeys(each.text for each in read if each.understood))
    bad = [each for each in read if not each.understood]
    if not good or (one.understood and (bad or not all(map(_is_certain, good)))):  # 0561 / 77 34 90 is one number
        return one
    return Phone(good[0], not bad, (*good[1:], *(each.text for each in bad)), bad[0].reason if bad else "")


def key(text: str, country: str | None = None) -> str:
    """What a number is compared by: `+` and digits where they are certain, else the digits that were typed."""
    read = quick(text, country) or _number(text.strip(), country).text
    return read if read.startswith("+") else _NOT_DIGITS.sub("", text)


def _is_certain(number: str) -> bool:
    return number.startswith("+") and _parsed(number, None) is not None


def _number(stripped: str, country: str | None) -> Phone:
    bare = stripped if stripped.isascii() else _in_ascii(stripped)
    if bare[:1] == "'":
        bare = bare[1:].lstrip()
    label = _LABEL.match(bare)
    if label is not None:
        bare = bare[label.end() :]
    if len(bare) > _LONGEST:
        return Phone(stripped, understood=False, reason=TOO_LONG)
    whole = _WHOLE_NUMBER.fullmatch(bare)
    if whole is not None:
        bare = whole[1]
    if _INTERNATIONAL.fullmatch(bare):
        return _international(bare, stripped)
    if _NATIONAL.fullmatch(bare):
        return _national(bare, stripped, country)
    extended = _EXTENSION.fullmatch(bare)
    if extended is not None:
        read = _number(extended["number"].strip(), country)
        if read.understood:
            return read._replace(text=f"{read.text} ext. {extended['extension']}")
    return Phone(stripped, understood=False, reason=_reason(bare))


def _international(bare: str, typed: str) -> Phone:
    opened = bare.removeprefix("(")
    plus = opened if opened[0] == "+" else f"+{opened[2:].lstrip()}"
    keeps_zero = _NOT_DIGITS.sub("", plus[:7]).startswith(_KEEP_ZERO)
    if not keeps_zero:
        # The zero that is dialled inside the country only is left out.
        plus = _TRUNK_ZERO.sub("", plus)
        if _BARE_TRUNK_ZERO.match(plus) and (parsed := _parsed(plus, None)) is not None:
            return Phone(parsed, understood=True)
    digits = _NOT_DIGITS.sub("", plus)
    if opened[0] == "0" and _parsed(f"+{digits}", None) is None:
        return Phone(typed, understood=False, reason=NO_NUMBER)  # two zeros may be one too many
    if 7 <= len(digits) <= 15:
        return Phone(f"+{digits}", understood=True)
    return Phone(typed, understood=False, reason=TOO_SHORT if len(digits) < 7 else TOO_LONG)


def _national(bare: str, typed: str, country: str | None) -> Phone:
    digits = _NOT_DIGITS.sub("", bare)
    most = 15 if country is None else 17  # with what is dialled before a number abroad
    if not 5 <= len(digits) <= most:
        return Phone(typed, understood=False, reason=TOO_SHORT if len(digits) < 5 else TOO_LONG)
    if country is None:
        return Phone(bare, understood=True)
    found = _reader(country)(digits)
    if found is None:
        return Phone(typed, understood=False, reason=NOT_OF_COUNTRY)
    return Phone(found, understood=True)


@cache
def _reader(country: str) -> Callable[[str], str | None]:
    """What reads the digits of a number of a country: `+` and digits, or None if the country has no such number.

    It does what phonenumbers does, in a fraction of the time, with that library's patterns put into one; what may be
    a number of another country, or has a rule of its own, is left to the library.
    """
    from phonenumbers import COUNTRY_CODE_TO_REGION_CODE, PhoneMetadata

    rules = PhoneMetadata.metadata_for_region(country.upper(), None)
    if rules is None or rules.country_code is None:
        return lambda digits: None
    # Countries may share a code: Jersey's numbers begin with +44, too.
    sharing = [PhoneMetadata.metadata_for_region(each) for each in COUNTRY_CODE_TO_REGION_CODE[rules.country_code]]
    is_valid = re.compile("|".join(_pattern(each) for each in sharing if each is not None)).match
    zero = re.compile(rules.national_prefix_for_parsing or "(?!)")
    code = str(rules.country_code)
    elsewhere = re.compile(rf"(?:{rules.international_prefix or '(?!)'}|00|{code})").match
    is_simple = zero.groups == 0 and rules.national_prefix_transform_rule is None

    def read(digits: str) -> str | None:
        if is_simple and not elsewhere(digits):
            dialled = zero.match(digits)
            national = digits if dialled is None else digits[dialled.end() :]
            if is_valid(national):
                return f"+{code}{national}"
            if dialled is None or not is_valid(digits):
                return None
        return _parsed(digits, country.upper())

    return read


def _pattern(rules: "PhoneMetadata") -> str:
    """All numbers of a country, without what is dialled before them."""
    kinds = (
        rules.premium_rate, rules.toll_free, rules.shared_cost, rules.voip, rules.personal_number, rules.pager,
        rules.uan, rules.voicemail, rules.fixed_line, rules.mobile,
    )  # fmt: skip
    either = "|".join(
        rf"(?={_of_lengths(each.possible_length)})(?:{each.national_number_pattern})\Z"
        for each in kinds
        if each is not None and each.national_number_pattern
    )
    begin = f"(?={rules.leading_digits})" if rules.leading_digits else ""
    whole = rules.general_desc.national_number_pattern if rules.general_desc is not None else ""
    return rf"{begin}(?=(?:{whole})\Z)(?:{either})"


def _of_lengths(lengths: tuple[int, ...]) -> str:
    return rf"(?:{'|'.join(f'.{{{length}}}' for length in lengths)})\Z" if lengths else ""


@lru_cache(maxsize=1024)
def _parsed(text: str, country: str | None) -> str | None:
    """What the library makes of a number; None if no country has it."""
    import phonenumbers

    try:
        number = phonenumbers.parse(text, country)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(number):
        return None
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))


def _in_ascii(text: str) -> str:
    """Full-width digits and signs, special spaces and dashes as plain ones; what cannot be seen is left out."""
    plain = unicodedata.normalize("NFKC", text.translate(_SPACES_AND_DASHES)).translate(_SPACES_AND_DASHES)
    return "".join(character for character in plain if unicodedata.category(character) != "Cf").strip()


def _reason(bare: str) -> str:
    if _SCIENTIFIC.fullmatch(bare):
        return ROUNDED
    if not any(map(str.isdecimal, bare)):
        return NO_NUMBER
    return LETTERS if any(map(str.isalpha, bare)) else NO_NUMBER
