"""Text as it is searched and sorted: without case, accents and letters that only some keyboards have."""

import re
import unicodedata

# Letters that Unicode does not take apart.
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "æ": "ae", "œ": "oe", "đ": "d", "\N{LATIN SMALL LETTER DOTLESS I}": "i"})
# The characters that follow z in ASCII, so that "zz" < å < ä < ö < any other alphabet, byte by byte.
_SWEDISH = str.maketrans({"å": "{", "Å": "{", "ä": "|", "Ä": "|", "ö": "}", "Ö": "}"})
_NO_KEY = re.compile(r"[^a-z0-9]+")
_SEPARATORS = re.compile(r"(?!^\+)\D+")

_MOST_FOLDS = 8_192  # characters that are remembered: more than people write names with


class _Folds(dict[int, str]):
    """What each character is folded to, found out when it is first met: a text's fold is that of its characters."""

    def __missing__(self, code: int) -> str:
        # Taken apart before it loses its case: some compatibility letters (℡, ㎆) have a case only then.
        parts = unicodedata.normalize("NFKD", chr(code))
        folded = "".join(part for part in parts if not unicodedata.combining(part)).casefold().translate(_LETTERS)
        if len(self) < _MOST_FOLDS:
            self[code] = folded
        return folded


_FOLDS = _Folds()


def search_fold(text: str) -> str:
    """The text as it is compared in a search: `Łódź Straße` as `lodz strasse`. Folding twice changes nothing."""
    return text.lower() if text.isascii() else text.translate(_FOLDS)


def search_text(name: str | None, company: str | None, email: str | None, *phones: str | None) -> str:
    """What a row is found by: the folded parts, a line each; a phone also without separators (`+390551234`)."""
    text = ""
    for part in (name, company, email):
        if part:
            text += "\n" + (part.lower() if part.isascii() else part.translate(_FOLDS))
    for phone in phones:
        if phone:
            text += "\n" + search_fold(phone)
            if not phone.removeprefix("+").isdecimal():
                compact = _SEPARATORS.sub("", phone)
                if compact not in phone:
                    text += "\n" + search_fold(compact)
    return text[1:]


def key_of(name: str) -> str:
    """What names a thing in files and searches: `Größe (cm)` is `grosse_cm`; empty without a letter of ours."""
    return _NO_KEY.sub("_", search_fold(name)).strip("_")


def sort_name(text: str, swedish: bool = False) -> str:
    """The text as it is sorted, bytewise: folded; å, ä, ö follow z in a Swedish file."""
    if swedish and not text.isascii():
        text = unicodedata.normalize("NFC", text).translate(_SWEDISH)
    return search_fold(text)
