"""A page of help as it is written: blocks, and in them words, names, keys and links.

A line is a block: `# ` the title, `## ` a heading, `- ` a point, `1. ` a step, `![words](picture)` a picture with what
it shows, anything else a paragraph. In a block, `[words](page)` leads to another page, whose title stands there if no
words are given, and `{{…}}` is put in from the program itself, so that it cannot go stale:

    {{import}}               an action of the menus with its menu: File › Import…
    {{page:leads}}           a page of the window
    {{keys:import}}          the keys of an action or a page; or keys, as Qt names them: {{keys:Alt+Left}}
    {{say:Take this back}}   words on a button or in a menu, by their English ones; {{say:More||verdict}} with a comment
    {{search:is:stale}}      what can be typed to search for leads, in English
    {{quote:Won ÷ …}}        a sentence of the program's that is said here as well
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

SpanKind = Literal["text", "mark", "link"]
BlockKind = Literal["title", "heading", "point", "step", "picture", "paragraph"]

_SPAN = re.compile(r"\{\{(?P<mark>[^}]+)\}\}|\[(?P<words>[^\]]*)\]\((?P<page>[a-z]+)\)")
_PICTURE = re.compile(r"!\[(?P<words>[^\]]+)\]\((?P<name>[a-z-]+)\)")
_STARTS: tuple[tuple[str, BlockKind], ...] = (
    ("# ", "title"), ("## ", "heading"), ("- ", "point"), ("1. ", "step"),
)


@dataclass(frozen=True)
class Span:
    """Words; a mark, which is `target`; or a link to the page `target`."""

    kind: SpanKind
    words: str = ""
    target: str = ""


@dataclass(frozen=True)
class Block:
    """A line of a page; `picture` names what its words describe."""

    kind: BlockKind
    spans: tuple[Span, ...]
    picture: str = ""


def read(text: str) -> tuple[Block, ...]:
    """The blocks of a page, in order."""
    return tuple(_block(line.strip()) for line in text.splitlines() if line.strip())


def _block(line: str) -> Block:
    picture = _PICTURE.fullmatch(line)
    if picture is not None:
        return Block("picture", tuple(_spans(picture["words"])), picture["name"])
    for start, kind in _STARTS:
        if line.startswith(start):
            return Block(kind, tuple(_spans(line.removeprefix(start))))
    return Block("paragraph", tuple(_spans(line)))


def _spans(line: str) -> Iterator[Span]:
    at = 0
    for found in _SPAN.finditer(line):
        if found.start() > at:
            yield Span("text", line[at : found.start()])
        if found["mark"] is not None:
            yield Span("mark", target=found["mark"])
        else:
            yield Span("link", found["words"], found["page"])
        at = found.end()
    if at < len(line):
        yield Span("text", line[at:])
