"""Address cards (vCard 2.1, 3.0 and 4.0) as a table: a row a card, its columns named as LeadDesk names fields.

A card is read leniently and by itself, so that a broken one is a row with a problem and not the end. The lines are
parted here and not by a library: one that reads whole cards takes half a millisecond for each, refuses more of them,
and logs what it passes over.
"""

import binascii
import quopri
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote

from leaddesk.exchange import encodings, source
from leaddesk.exchange.layout import Layout, Record
from leaddesk.exchange.source import ReadCounts
from leaddesk.model.errors import BadInputError
from leaddesk.model.messages import N_, Message

COLUMNS = (
    *("External ID", "Name", "First name", "Last name", "Nickname", "Company", "Department", "Job title"),
    *("Email", "Other e-mails", "Phone", "Mobile", "Other phones", "Website", "Other websites", "Instagram"),
    *("Street", "City", "Region", "Postal code", "Country", "Other addresses", "Language", "Tags", "Notes"),
    *("Birthday", "On the card besides"),
)

_LARGEST_CARD = 1 << 26  # characters
_LINE = re.compile(
    r"(?:[\w-]+\.)?(?P<name>[A-Za-z][\w-]*)(?P<parameters>(?:;(?:[^\":]|\"[^\"]*\")*)?):(?P<value>.*)", re.DOTALL
)
_PARAMETER = re.compile(r";((?:[^\";]|\"[^\"]*\")*)")
_AGENT = re.compile(r"AGENT\b[^:]*:\s*$", re.IGNORECASE)
_PARTS = re.compile(r"((?:[^\\;]|\\.?)*)(?:;|$)", re.DOTALL)
_ITEMS = re.compile(r"((?:[^\\,]|\\.?)*)(?:,|$)", re.DOTALL)
_ESCAPED = re.compile(r"\\([\\,;:nN])")
_MOBILE = frozenset({"CELL", "MOBILE", "IPHONE"})
_NO_PHONE = frozenset({"FAX", "PAGER", "MODEM", "BBS", "TEXTPHONE"})
_PICTURES = frozenset({"PHOTO", "LOGO"})
# What says nothing of a person, or nothing that another program could read.
_PASSED_OVER = frozenset(
    {"VERSION", "PRODID", "REV", "KEY", "SOUND", "SORT-STRING", "TZ", "GEO", "CLASS", "MAILER", "SOURCE", "XML"}
    | {"CLIENTPIDMAP", "PROFILE", "KIND", "LABEL", "AGENT"}
)
_JOINT = "; "
_NO_END = N_("The address card has no end; it is incomplete.")


class _Property(NamedTuple):
    """A line of a card; `value` is decoded, its escapes still in it."""

    name: str
    kinds: frozenset[str]  # in upper case: CELL, WORK, PREF …
    value: str


@dataclass
class _Card:
    """What a card says, before it is put into columns; of several, the preferred one comes first."""

    cells: dict[str, str] = field(default_factory=dict)
    phones: list[str] = field(default_factory=list)
    mobiles: list[str] = field(default_factory=list)
    other_phones: list[str] = field(default_factory=list)
    emails: list[str] = field(default_factory=list)
    websites: list[str] = field(default_factory=list)
    addresses: list[list[str]] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    rest: list[str] = field(default_factory=list)
    pictures: int = 0


def detect_cards(path: Path, codec: str) -> Layout:
    """The layout of a file of address cards in this encoding; raises BadInputError if it holds none."""
    layout = Layout(codec, "", COLUMNS, 0, form="cards")
    if next(read_cards(path, layout, ReadCounts()), None) is None:
        raise BadInputError(N_("{file} holds no address card that ends."), file=str(path))
    return layout


def read_cards(path: Path, layout: Layout, counts: ReadCounts) -> Iterator[Record]:
    """The cards, one after the other; the line is that of BEGIN:VCARD."""
    for line, lines, is_whole in _cards(path, layout, counts):
        card = _Card()
        for each in _unfolded(lines):
            found = _LINE.match(each)
            if found is not None:
                _take(card, _property(found))
        counts.pictures_removed += card.pictures
        cells = _row(card)
        if any(cells):
            yield Record(line, cells, None if is_whole else Message(_NO_END))


def _cards(path: Path, layout: Layout, counts: ReadCounts) -> Iterator[tuple[int, list[str], bool]]:
    """The line that each card begins in, its lines, and whether it has an end; what stands between cards is no card."""
    card: list[str] | None = None
    begin = size = 0
    is_agent = False  # within a card that is the value of a card's line
    try:
        with source.open_text(path, layout.encoding, counts) as text:
            for number, each in enumerate(text, 1):
                line = each.rstrip("\n")
                word = line.strip().upper()
                if word == "BEGIN:VCARD":
                    is_agent = bool(card and _AGENT.match(card[-1]))
                    if not is_agent:
                        if card is not None:
                            yield begin, card, False
                        card, begin, size = [], number, 0
                elif word == "END:VCARD":
                    if card is not None and not is_agent:
                        yield begin, card, True
                        card = None
                    is_agent = False
                elif card is not None and not is_agent and size < _LARGEST_CARD:
                    card.append(line)
                    size += len(line)
        if card is not None:
            yield begin, card, False
    except UnicodeDecodeError as error:
        raise encodings.undecodable(path, layout.encoding) from error
    except OSError as error:
        raise source.unreadable(path, error) from error


def _unfolded(lines: Sequence[str]) -> Iterator[str]:
    """The logical lines: one goes on in lines that begin with a blank, or after a soft line break."""
    whole = ""
    is_soft = False
    for line in lines:
        if is_soft:
            whole = whole[:-1] + line
        elif line[:1] in (" ", "\t"):
            whole += line[1:]
        else:
            if whole:
                yield whole
            whole = line
        is_soft = whole.endswith("=") and "QUOTED-PRINTABLE" in whole[:200].upper()
    if whole:
        yield whole


def _property(line: "re.Match[str]") -> _Property:
    kinds, charset, is_printable, is_binary = set[str](), "", False, False
    for text in _PARAMETER.findall(line["parameters"]):
        name, sign, value = (each.strip().strip('"') for each in text.partition("="))
        name, value = (name.upper(), value.upper()) if sign else ("TYPE", name.upper())
        if name == "CHARSET":
            charset = value
        elif value == "QUOTED-PRINTABLE":
            is_printable = True
        elif value in ("B", "BASE64"):
            is_binary = True
        elif name == "TYPE":
            kinds.update(map(str.strip, value.split(",")))
        elif name == "PREF":
            kinds.add("PREF")
    name, value = line["name"].upper(), line["value"]
    if is_printable:
        value = _decoded(quopri.decodestring(value.encode("utf-8", "replace")), charset)
    elif is_binary and name not in _PICTURES:
        value = _decoded(_base64(value), charset)
    return _Property(name, frozenset(kinds), value)


def _base64(text: str) -> bytes:
    try:
        return binascii.a2b_base64(text.encode("ascii", "ignore"))
    except ValueError:
        return b""


def _decoded(octets: bytes, charset: str) -> str:
    """Octets as text, in the encoding that is named if they are in it, else in UTF-8 or Windows-1252."""
    text = ""
    for codec in (charset, "utf-8", encodings.CP1252, "latin-1"):
        try:
            text = octets.decode(encodings.checked(codec) if codec else "utf-8")
            break
        except (UnicodeDecodeError, BadInputError):
            continue
    return source.without_controls(text.replace("\r\n", "\n").replace("\r", "\n"))


def _take(card: _Card, said: _Property) -> None:
    """Put a line of a card where it belongs."""
    name, value = said.name, said.value
    if name in _PICTURES:
        card.pictures += 1
    elif name in ("N", "ORG"):
        parts = _parted(_PARTS, value)
        if name == "ORG":
            _give(card, "Company", parts[0])
            _give(card, "Department", ", ".join(filter(None, parts[1:])))
        else:
            last, first, middle, *_ = [*parts, "", "", ""]
            _give(card, "Last name", last)
            _give(card, "First name", " ".join(filter(None, (first, middle))))
    elif name == "TEL":
        _put(_phones(card, said.kinds), _without_scheme(value, "tel:").partition(";ext=")[0], said)
    elif name == "EMAIL":
        _put(card.emails, _without_scheme(value, "mailto:"), said)
    elif name == "ADR":
        parts = [*_parted(_PARTS, value), *[""] * 7][:7]
        if any(parts):
            card.addresses.insert(0 if "PREF" in said.kinds else len(card.addresses), parts)
    elif name in ("URL", "X-SOCIALPROFILE"):
        address = _plain(value)
        if "instagram.com/" in address.lower() or "INSTAGRAM" in said.kinds:
            _give(card, "Instagram", address)
        else:
            _put(card.websites, address, said)
    elif name == "CATEGORIES":
        card.tags += filter(None, _parted(_ITEMS, value))
    elif name == "NOTE":
        card.notes.append(_plain(value))
    elif name in _COLUMN_OF:
        _give(card, _COLUMN_OF[name], _plain(value))
    elif name not in _PASSED_OVER and not name.startswith("X-"):
        card.rest.append(f"{name}: {_plain(value)}")


def _phones(card: _Card, kinds: frozenset[str]) -> list[str]:
    if kinds & _NO_PHONE:
        return card.other_phones
    return card.mobiles if kinds & _MOBILE else card.phones


def _give(card: _Card, column: str, text: str) -> None:
    """Fill a cell that is empty yet."""
    if text:
        card.cells.setdefault(column, text)


def _put(values: list[str], text: str, said: _Property) -> None:
    """Add one of several values; the preferred one comes first."""
    plain = _plain(text)
    if plain and plain not in values:
        values.insert(0 if "PREF" in said.kinds else len(values), plain)


def _without_scheme(value: str, scheme: str) -> str:
    text = value.strip()
    return unquote(text[len(scheme) :]) if text[: len(scheme)].lower() == scheme else text


def _parted(parts: "re.Pattern[str]", value: str) -> list[str]:
    """The parts of a value, at least one; a list in a part of a name is read as words."""
    return [_plain(part) for part in parts.findall(value)[:-1] or [value]]


def _plain(value: str) -> str:
    return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], value).strip()


def _row(card: _Card) -> list[str]:
    """The cells of a card, in the order of COLUMNS."""
    cells = card.cells
    if "External ID" in cells:
        cells["External ID"] = cells["External ID"].removeprefix("urn:uuid:")
    phones, mobiles = card.phones, card.mobiles
    others = [*phones[1:], *mobiles[1:], *card.other_phones]
    cells |= {"Phone": phones[0] if phones else "", "Mobile": mobiles[0] if mobiles else ""}
    cells |= {"Email": card.emails[0] if card.emails else "", "Other e-mails": _JOINT.join(card.emails[1:])}
    cells |= {"Website": card.websites[0] if card.websites else "", "Other websites": _JOINT.join(card.websites[1:])}
    if card.addresses:
        box, more, street, *rest = card.addresses[0]
        cells["Street"] = _one_line(", ".join(filter(None, (street, more, box))))
        cells |= zip(("City", "Region", "Postal code", "Country"), map(_one_line, rest), strict=True)
    addresses = (", ".join(filter(None, (each[2], each[1], each[0], *each[3:]))) for each in card.addresses[1:])
    cells |= {
        "Other phones": _JOINT.join(others),
        "Other addresses": _JOINT.join(map(_one_line, addresses)),
        "Tags": _JOINT.join(card.tags),
        "Notes": "\n".join(filter(None, card.notes)),
        "On the card besides": _JOINT.join(card.rest),
    }
    return [cells.get(column, "") for column in COLUMNS]


def _one_line(text: str) -> str:
    return ", ".join(filter(None, (line.strip(" ,") for line in text.splitlines())))


_COLUMN_OF = {
    "UID": "External ID",
    "FN": "Name",
    "NICKNAME": "Nickname",
    "TITLE": "Job title",
    "BDAY": "Birthday",
    "LANG": "Language",
}
