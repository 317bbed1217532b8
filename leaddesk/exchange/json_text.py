"""A JSON text read value by value, in memory that does not grow with the number of rows."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from leaddesk.exchange.layout import CellNumber
from leaddesk.model.errors import BadInputError
from leaddesk.model.messages import N_

_CHUNK = 1 << 16  # characters
_LARGEST_VALUE = 1 << 27
_NEAR_THE_END = 16  # characters: an error so close to the end of what was read may be because more follows
_SPACE = " \t\n\r\ufeff"

# Numbers keep their digits, however many, and never become floats.
_DECODER = json.JSONDecoder(parse_float=CellNumber, parse_int=CellNumber, parse_constant=str, strict=False)


class JsonText:
    """A JSON text and how far it has been read."""

    def __init__(self, path: Path, text: TextIO) -> None:
        """`path` is named in errors."""
        self._path = path
        self._text = text
        self._buffer = ""
        self._at = 0
        self._lines = 1
        self._is_whole = False

    def rows(self) -> Iterator[tuple[int, object]]:
        """The values of the list that begins here, each with the line it begins in."""
        self.take("[")
        if self.next() == "]":
            self.take("]")
            return
        while True:
            self.next()
            line = self.line
            yield line, self.value()
            if self.next() != ",":
                break
            self.take(",")
            if self.next() == "]":  # a comma too many, as some programs write it
                break
        self.take("]")

    def values(self) -> Iterator[tuple[int, object]]:
        """The values that follow each other up to the end, each with the line it begins in."""
        while self.next():
            line = self.line
            yield line, self.value()

    def members(self) -> Iterator[str]:
        """The names of the object that begins here; the value of each must be taken before the next."""
        self.take("{")
        if self.next() == "}":
            self.take("}")
            return
        while True:
            self.next()
            name = self.value()
            if not isinstance(name, str):
                raise self.damaged()
            self.take(":")
            yield name
            if self.next() != ",":
                break
            self.take(",")
        self.take("}")

    def next(self) -> str:
        """The next character that is no space; empty at the end."""
        while True:
            while self._at < len(self._buffer):
                character = self._buffer[self._at]
                if character not in _SPACE:
                    return character
                self._at += 1
            if not self._read_on():
                return ""

    def take(self, character: str) -> None:
        """Pass over this character; raises BadInputError if it is not the next."""
        if self.next() != character:
            raise self.damaged()
        self._at += 1

    def value(self) -> object:
        """The value that begins here. Raises BadInputError if it is none, or too large."""
        self.next()
        while True:
            try:
                value, end = _DECODER.raw_decode(self._buffer, self._at)
            except json.JSONDecodeError as error:
                is_open = error.msg.startswith(("Unterminated", "Invalid \\"))
                if not is_open and error.pos < len(self._buffer) - _NEAR_THE_END:
                    raise self.damaged() from error
                if not self._read_on():
                    raise self.damaged() from error
            except RecursionError as error:
                raise self.damaged() from error
            else:
                if end < len(self._buffer) or not self._read_on():
                    self._at = end
                    return value

    @property
    def line(self) -> int:
        """The line that has been reached, from 1."""
        return self._lines + self._buffer.count("\n", 0, self._at)

    def damaged(self) -> BadInputError:
        """What to say where the text goes on as no JSON does."""
        return BadInputError(
            N_("{file} is not whole, or no JSON: it cannot be read on from line {line}."),
            file=str(self._path),
            line=self.line,
        )

    def _read_on(self) -> bool:
        """Read more, as much again as is waiting; False at the end."""
        rest = self._buffer[self._at :]
        if self._is_whole:
            return False
        if len(rest) > _LARGEST_VALUE:
            raise BadInputError(
                N_("{file} has a value that is too large, in line {line}."), file=str(self._path), line=self.line
            )
        more = self._text.read(max(_CHUNK, len(rest)))
        self._is_whole = not more
        if more:
            self._lines += self._buffer.count("\n", 0, self._at)
            self._buffer, self._at = rest + more, 0
        return bool(more)
