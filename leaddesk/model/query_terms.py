"""The terms of a search as they were typed: where each stands, and its parts, whether or not they can be understood."""

import re
from collections.abc import Callable
from dataclasses import dataclass

_TERM = re.compile(
    r"""
    (?=\S)
    (?P<minus>-?)
    (?:(?P<key>(?:extra|field)\.(?:"[^"]+"|[^\s:"]+)|[^\W\d_][\w-]*):)?
    (?:"(?P<quoted>[^"]*)(?P<end>"?)|(?P<bare>(?:extra|field)\."[^"]+"|\S*))  # a quote never closed ends with the text
    """,
    re.VERBOSE | re.IGNORECASE,
)


@dataclass(frozen=True)
class TypedTerm:
    """`value` is without its quotes and begins, with the quote, at `value_start`; a word has no key.

    `start` and `value_start` count characters of the whole text.
    """

    text: str
    start: int
    negated: bool
    key: str | None
    value: str
    value_start: int
    is_quoted: bool = False
    is_closed: bool = True  # the quote, if there is one

    @property
    def end(self) -> int:
        """Where it ends in the whole text."""
        return self.start + len(self.text)

    def with_value(self, value: str) -> str:
        """The term with another value, in quotes if this one is."""
        start, last = self.value_start - self.start + self.is_quoted, len(self.text)
        return self.text[:start] + value + self.text[last - (self.is_quoted and self.is_closed) :]

    @property
    def key_start(self) -> int:
        """Where its key, or the word, begins in the whole text."""
        return self.start + self.negated


def typed_terms(text: str) -> tuple[TypedTerm, ...]:
    """The terms of a text in their order."""
    return tuple(_typed(match) for match in _TERM.finditer(text))


def replaced(text: str, becomes: Callable[[TypedTerm], str]) -> str:
    """The text with each term as it becomes, and all between them as it was."""
    parts, end = [], 0
    for term in typed_terms(text):
        parts += [text[end : term.start], becomes(term)]
        end = term.end
    return "".join([*parts, text[end:]])


def written(value: str) -> str:
    """A value as it is typed: in quotes where it must be; a quote in it cannot be written and is left out."""
    bare = value.replace('"', "").strip()
    is_plain = bare and all(letter.isalnum() or letter in "_-" for letter in bare)
    return bare if is_plain else f'"{bare}"'


def _typed(match: re.Match[str]) -> TypedTerm:
    quoted = match["quoted"]
    return TypedTerm(
        text=match[0],
        start=match.start(),
        negated=bool(match["minus"]),
        key=match["key"],
        value=match["bare"] if quoted is None else quoted,
        value_start=match.end("minus") if match["key"] is None else match.end("key") + 1,
        is_quoted=quoted is not None,
        is_closed=quoted is None or bool(match["end"]),
    )
