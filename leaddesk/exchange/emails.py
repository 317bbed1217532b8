"""E-mail addresses as people and programs write them: several in a cell, with names, and with slips, never mended."""

import re
from typing import NamedTuple

from leaddesk.model.messages import N_

# What most cells are, told at once.
_USUAL = re.compile(r"[A-Za-z0-9_%+'-]+(?:\.[A-Za-z0-9_%+'-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,24}")

_BETWEEN = re.compile(r";|\n|\s:::\s|\|")
_BETWEEN_WORDS = re.compile(r"[\s/]+")
_SCHEME = re.compile(r"mailto:\s*", re.IGNORECASE)
_IN_ANGLES = re.compile(r"[^<>]*<([^<>]*)>")
_ATOM = r"[^\s\"(),.:;<>@\[\\\]]+"
_LABEL = r"[^\W_](?:[\w-]*[^\W_])?"
_ADDRESS = re.compile(rf"{_ATOM}(?:\.{_ATOM})*@(?P<domain>(?:{_LABEL}\.)+[^\W\d_][\w-]*)")
_ENDING = re.compile(r"[a-z]{2,4}", re.IGNORECASE)
_LONGEST = 254  # RFC 5321, as corrected
_LONGEST_CELL = 4000  # characters; more is no list of addresses

NO_AT = N_("No @ in this address")
TWO_AT = N_("More than one @ in this address")
COMMA = N_("A comma in this address")
SPACE = N_("A space in this address")
POINT_AT_END = N_("A point at the end of this address")
TWO_POINTS = N_("Two points side by side in this address")
NO_ENDING = N_("No ending such as .com in this address")
NOTHING_BEFORE = N_("Nothing before the @ in this address")
TOO_LONG = N_("Too long for an address")
STRANGE = N_("Not an e-mail address")


class Emails(NamedTuple):
    """The addresses of a cell; `understood`: all of them have the form of one, else `reason` says what is wrong."""

    primary: str | None
    others: tuple[str, ...]
    understood: bool
    reason: str = ""


def is_usual(text: str) -> bool:
    """Whether a cell is one plain address, its domain in small letters: nothing is to be done with it."""
    return _USUAL.fullmatch(text) is not None and len(text) <= _LONGEST


def email(text: str) -> Emails:
    """The addresses of a cell: the first that is understood, then the rest; only domains are put in lower case.

    What is not understood is kept as it is.
    """
    if is_usual(text):
        return Emails(text, (), understood=True)
    stripped = text.strip()
    if not stripped:
        return Emails(None, (), understood=True)
    parts = _parts(stripped) if len(stripped) <= _LONGEST_CELL else [stripped]
    read = [(part, _address(part)) for part in parts]
    understood = list(dict.fromkeys(address for _, address in read if address is not None))
    strange = [part for part, address in read if address is None]
    if not understood:
        return Emails(stripped, (), understood=False, reason=_reason(stripped if len(parts) > 1 else _bare(stripped)))
    reason = _reason(_bare(strange[0])) if strange else ""
    return Emails(understood[0], (*understood[1:], *strange), not strange, reason)


def _parts(text: str) -> list[str]:
    found: list[str] = []
    for part in map(str.strip, _BETWEEN.split(text)):
        if part:
            found += _without_commas(part) if "," in part else _words(part)
    return found or [text]


def _without_commas(text: str) -> list[str]:
    """What commas part: not `Rossi, Anna <anna@example.org>`, and not the slip in `anna@example,com`."""
    found: list[str] = []
    for piece in text.split(","):
        last = found[-1] if found else ""
        is_slip = "@" in last and "." not in last.rpartition("@")[2] and _ENDING.fullmatch(piece) is not None
        is_name = bool(last) and "@" not in last and "<" in piece
        if is_slip or is_name:
            found[-1] = f"{last},{piece}"
        elif piece.strip():
            found.append(piece)
    return [word for piece in found for word in _words(piece.strip())]


def _words(text: str) -> list[str]:
    """What spaces and slashes part, if each is an address."""
    words = _BETWEEN_WORDS.split(text)
    return words if len(words) > 1 and all(_address(word) is not None for word in words) else [text]


def _bare(text: str) -> str:
    named = _IN_ANGLES.fullmatch(text)
    bare = (named[1] if named else text).strip()
    scheme = _SCHEME.match(bare)
    return bare if scheme is None else bare[scheme.end() :].partition("?")[0]


def _address(text: str) -> str | None:
    """The address in `Anna <anna@example.org>` or `mailto:…`, or None if there is none."""
    bare = _bare(text)
    match = _ADDRESS.fullmatch(bare) if len(bare) <= _LONGEST else None
    if match is None:
        return None
    return f"{bare[: match.start('domain')]}{match['domain'].lower()}"


def _reason(text: str) -> str:
    """What is wrong with an address that is none, in a few words."""
    name, _, domain = text.rpartition("@")
    if len(text) > _LONGEST:
        return TOO_LONG
    checks = (
        (NO_AT, "@" not in text),
        (COMMA, "," in text),
        (SPACE, any(map(str.isspace, text))),
        (TWO_AT, text.count("@") > 1),
        (NOTHING_BEFORE, not name),
        (TWO_POINTS, ".." in text),
        (POINT_AT_END, text.endswith(".")),
        (NO_ENDING, "." not in domain.strip(".")),
    )
    return next((reason for reason, holds in checks if holds), STRANGE)
