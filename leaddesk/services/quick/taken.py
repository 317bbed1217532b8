"""The parts of a line that are understood so far."""

from typing import Any, NamedTuple


class Part(NamedTuple):
    """A piece of the line that was understood, from `start` to before `end`."""

    kind: str
    start: int
    end: int
    text: str
    value: Any


class Taken:
    """The parts found so far: one of a kind, and no letter twice."""

    def __init__(self, text: str, refused: frozenset[tuple[str, str]]) -> None:
        """Of a text; `refused` are kinds and texts that the user took back."""
        self.text = text
        self.parts: list[Part] = []
        self.taken_back: list[tuple[int, int]] = []  # where those were found
        self._refused = refused

    def add(self, part: Part) -> bool:
        """Take it, unless that was refused, or there is one already."""
        if self.can(part):
            self.parts.append(part)
            return True
        return False

    def can(self, part: Part) -> bool:
        """Whether it may be taken."""
        if (part.kind, part.text) in self._refused:
            self.taken_back.append((part.start, part.end))
            return False
        return all(
            part.kind != each.kind and (part.end <= each.start or each.end <= part.start) for each in self.parts
        )

    def part(self, kind: str, start: int, end: int, value: object) -> Part:
        """A part of the text."""
        return Part(kind, start, end, self.text[start:end], value)
