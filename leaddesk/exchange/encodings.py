"""How the bytes of a text file are read as characters."""

import codecs
import re
from collections.abc import Iterator
from pathlib import Path

from leaddesk.model.errors import BadInputError
from leaddesk.model.messages import N_

UTF_8 = "utf-8-sig"  # with or without a byte order mark
CP1252 = "cp1252"

# Python counts these as encodings; no file is written in them, and some bring forth halves of characters.
_NOT_OF_FILES = frozenset({"idna", "punycode", "raw-unicode-escape", "undefined", "unicode-escape", "utf-7"})
_CHUNK = 1 << 20
_LOOKED_AT = 8 << 20  # bytes
_PARTS = b'\r\n;,\t|"'  # what may stand around a cell
_LONGEST_PIECE = 40
_BYTE_ORDER_MARKS = (  # those of UTF-32 first: UTF-16's is the beginning of one
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, UTF_8),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_UNDEFINED_IN_CP1252 = bytes((0x81, 0x8D, 0x8F, 0x90, 0x9D))
_IN_UTF_8 = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_NOT_ASCII = re.compile(rb"[\x80-\xff]")


class EncodingError(BadInputError):
    """A file is not in the encoding that it was read in; another one may fit."""


def checked(name: str) -> str:
    """The encoding of this name; raises BadInputError for one that is not known."""
    try:
        codec = codecs.lookup(name).name
        b"x".decode(name, "ignore")  # fails for those that turn bytes into bytes
    except (LookupError, ValueError, TypeError) as error:
        raise _unknown(name) from error
    if codec in _NOT_OF_FILES:
        raise _unknown(name)
    return UTF_8 if codec in ("utf-8", UTF_8) else codec


def wide(head: bytes) -> str | None:
    """The encoding that the beginning of a file names by its mark, or shows by a zero beside every letter."""
    for mark, codec in _BYTE_ORDER_MARKS:
        if head.startswith(mark):
            return codec
    pairs = len(head) // 2
    high, low = head[: 2 * pairs : 2].count(0), head[1 : 2 * pairs : 2].count(0)
    for codec, zeros, others in (("utf-16-le", low, high), ("utf-16-be", high, low)):
        if zeros * 2 > pairs and others * 20 <= pairs and _decodes(head, codec):
            return codec
    return None


def in_order(codec: str, head: bytes) -> str:
    """The encoding with the order of its bytes, where it needs a mark to show it and the file has none."""
    if codec in ("utf-16", "utf-32") and (shown := wide(head) or "") != codec:
        return shown if shown.startswith(codec) else f"{codec}-le"
    return codec


def found(path: Path, head: bytes) -> str:
    """The encoding of a file: by its mark, strict UTF-8, UTF-16 by its zeros, else Windows-1252.

    Raises EncodingError for bytes that fit none of them, and for a file that is in UTF-8 but for a few bytes.
    """
    codec = wide(head)
    if codec is not None:
        return codec
    decoder = codecs.getincrementaldecoder("utf-8")()
    is_pending = is_wide = False
    for chunk in _chunks(path):
        if chunk.isascii() and not is_pending and chunk:
            continue
        try:
            is_wide = not decoder.decode(chunk, final=not chunk).isascii() or is_wide
        except UnicodeDecodeError as error:
            if not chunk and is_wide and error.reason.startswith("unexpected end"):
                raise undecodable(path, UTF_8) from error
            return _not_utf_8(path)
        is_pending = bool(decoder.getstate()[0])
    return UTF_8


def undecodable(path: Path, encoding: str) -> EncodingError:
    """What to say of a file that is not in the encoding, with the first line that is not."""
    line = _first_bad_line(path, encoding)
    if encoding == UTF_8:
        return EncodingError(
            N_(
                "{file} is not in UTF-8: line {line} holds bytes that mean nothing in it. Save it as CSV (UTF-8), "
                "or name its encoding, for example --encoding cp1252."
            ),
            file=str(path),
            line=line,
        )
    return EncodingError(
        N_("{file} is not in the encoding {encoding}: line {line} holds bytes that mean nothing in it."),
        file=str(path),
        line=line,
        encoding=encoding,
    )


def readings(path: Path) -> dict[str, str]:
    """The encodings that a file which is not in UTF-8 may be in, each with its first odd piece as read in that one.

    Of a large file only the beginning is looked at; a piece is empty if there is none to show.
    """
    with path.open("rb") as file:
        data = file.read(_LOOKED_AT)
    shown = wide(data)
    if shown is not None and shown != UTF_8:
        return {shown: ""}
    found: dict[str, str] = {}
    try:
        data.decode()
        piece = b""
    except UnicodeDecodeError as error:
        start = max(data.rfind(mark, 0, error.start) for mark in _PARTS) + 1
        piece = re.split(b"[" + _PARTS + b"]", data[start : error.start + _LONGEST_PIECE])[0]
    for codec in (CP1252, "mac-roman", "cp437"):
        try:
            data.decode(codec)
            found[codec] = piece.decode(codec)
        except UnicodeDecodeError:
            continue
    return found


def _not_utf_8(path: Path) -> str:
    """Windows-1252, if that fits: no more letters are in UTF-8 than are not, and every byte is one of its own."""
    in_utf_8 = others = 0
    is_defined = True
    for chunk in _chunks(path):
        letters = _IN_UTF_8.findall(chunk)
        in_utf_8 += len(letters)
        others += len(_NOT_ASCII.findall(chunk)) - sum(map(len, letters))
        is_defined = is_defined and len(chunk.translate(None, _UNDEFINED_IN_CP1252)) == len(chunk)
    if in_utf_8 >= others:
        raise undecodable(path, UTF_8)
    if not is_defined:
        raise EncodingError(
            N_(
                "{file} is neither in UTF-8 nor in Windows-1252: line {line} holds bytes that mean nothing in them. "
                "Save it as CSV (UTF-8), or name its encoding, for example --encoding cp437."
            ),
            file=str(path),
            line=_first_bad_line(path, CP1252),
        )
    return CP1252


def _chunks(path: Path) -> Iterator[bytes]:
    """A file's bytes, and at the end none."""
    with path.open("rb", buffering=0) as file:
        while chunk := file.read(_CHUNK):
            yield chunk
    yield b""


def _decodes(head: bytes, codec: str) -> bool:
    try:
        codecs.getincrementaldecoder(codec)().decode(head)
    except UnicodeDecodeError:
        return False
    return True


def _first_bad_line(path: Path, encoding: str) -> int:
    """Physical lines end with a line feed, a carriage return, or both."""
    decoder = codecs.getincrementaldecoder(encoding)()
    line, last = 1, ""
    with path.open("rb") as file:
        while True:
            chunk = file.read(_CHUNK)
            try:
                text = decoder.decode(chunk, final=not chunk)
            except UnicodeDecodeError as error:
                return line + _line_ends(last, error.object[: error.start].decode(error.encoding, "replace"))
            if not chunk:
                return line
            line += _line_ends(last, text)
            last = text[-1:] or last


def _line_ends(before: str, text: str) -> int:
    ends = text.count("\n") + text.count("\r") - text.count("\r\n")
    return ends - (before == "\r" and text.startswith("\n"))


def _unknown(name: str) -> BadInputError:
    return BadInputError(
        N_("“{name}” is not the name of an encoding; use a name such as utf-8, cp1252 or utf-16."), name=name
    )
