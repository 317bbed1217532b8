"""Writing people as vCards, version 3.0 (RFC 2426): the newest one that every address book reads."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import BinaryIO

_LINE_OCTETS = 75  # RFC 2426, 2.6: the length after which a line is folded, its end not counted
_LINE_BREAK = re.compile("\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_UNPRINTABLE = re.compile("[\0-\x08\x0e-\x1b\x1f\x7f]")
_ESCAPED = re.compile(r"[\\,;]")


@dataclass(frozen=True)
class Card:
    """A person, or a firm, as an address book knows one; an empty text is unknown."""

    uid: str = ""
    name: str = ""
    first_name: str = ""
    last_name: str = ""
    title: str = ""
    organisation: str = ""
    email: str = ""
    phone: str = ""
    mobile: str = ""
    website: str = ""
    street: str = ""
    city: str = ""
    region: str = ""
    postal_code: str = ""
    country: str = ""
    note: str = ""


def write_vcards(file: BinaryIO, cards: Iterable[Card]) -> int:
    """Write the cards one after the other; returns how many."""
    written = 0
    for written, card in enumerate(cards, 1):  # noqa: B007 - counted for the caller
        for line in _lines(card):
            file.write(_folded(line))
    return written


def _lines(card: Card) -> Iterator[str]:
    """The lines of a card, not folded yet; what is unknown has none, but for the two names that must be there."""
    name = card.name or f"{card.first_name} {card.last_name}".strip() or card.organisation or card.email or card.phone
    parts = (card.last_name, card.first_name) if card.first_name or card.last_name else ("", name)
    address = ("", "", card.street, card.city, card.region, card.postal_code, card.country)
    yield "BEGIN:VCARD"
    yield "VERSION:3.0"
    yield f"FN:{_text(name)}"
    yield f"N:{_structured(*parts, '', '', '')}"
    if any(address):
        yield f"ADR;TYPE=WORK:{_structured(*address)}"
    for prefix, value in (
        ("UID", card.uid),
        ("ORG", card.organisation),
        ("TITLE", card.title),
        ("EMAIL;TYPE=INTERNET", card.email),
        ("TEL;TYPE=VOICE", card.phone),
        ("TEL;TYPE=CELL", card.mobile),
        ("NOTE", card.note),
    ):
        if value:
            yield f"{prefix}:{_text(value)}"
    if card.website:
        yield f"URL:{_UNPRINTABLE.sub('', _LINE_BREAK.sub('', card.website))}"  # an address, so nothing is escaped
    yield "END:VCARD"


def _structured(*parts: str) -> str:
    return ";".join(_text(part) for part in parts)


def _text(text: str) -> str:
    """A text value, with what has a meaning in a card escaped."""
    escaped = _ESCAPED.sub(r"\\\g<0>", _UNPRINTABLE.sub("", text))
    return _LINE_BREAK.sub(r"\\n", escaped)


def _folded(line: str) -> bytes:
    """The line in UTF-8, broken into pieces of at most 75 octets, never within a character."""
    octets = line.encode()
    pieces = []
    start, room = 0, _LINE_OCTETS
    while len(octets) - start > room:
        end = start + room
        while octets[end] & 0xC0 == 0x80:  # in the middle of a character
            end -= 1
        pieces.append(octets[start:end])
        start, room = end, _LINE_OCTETS - 1  # the blank that continues a line counts
    pieces.append(octets[start:])
    return b"\r\n ".join(pieces) + b"\r\n"
