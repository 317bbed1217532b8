"""How the bytes of a text file are read as characters."""

import codecs
from pathlib import Path

from leaddesk.model.errors import BadInputError
from leaddesk.model.messages import N_

UTF_8 = "utf-8-sig"  # with or without a byte order mark

# Python counts these as encodings; no file is written in them, and some bring forth halves of characters.
_NOT_OF_FILES = frozenset({"idna", "punycode", "raw-unicode-escape", "undefined", "unicode-escape", "utf-7"})
_CHUNK = 1 << 20


class EncodingError(BadInputError):
    """A file is not in the encoding that it was read in; another one may fit."""


def checked(name: str | None) -> str:
    """The encoding of this name, UTF-8 for None; raises BadInputError for one that is not known."""
    if name is None:
        return UTF_8
    try:
        codec = codecs.lookup(name).name
        b"x".decode(name, "ignore")  # fails for those that turn bytes into bytes
    except (LookupError, ValueError, TypeError) as error:
        raise _unknown(name) from error
    if codec in _NOT_OF_FILES:
        raise _unknown(name)
    return UTF_8 if codec in ("utf-8", UTF_8) else codec


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
