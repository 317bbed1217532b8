"""The pages of help in one language, with their names put in, and searched."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from leaddesk.model.folding import search_fold
from leaddesk.paths import resource
from leaddesk.ui.help.contents import PAGES
from leaddesk.ui.help.markup import Block, BlockKind, Span, read
from leaddesk.ui.help.names import Names

_FOLDER = "help"


@dataclass(frozen=True)
class Run:
    """Words that look alike: text, name, keys, quote, or link, which leads to the page `target`."""

    text: str
    look: str
    target: str = ""


@dataclass(frozen=True)
class Part:
    """A block as it is shown."""

    kind: BlockKind
    runs: tuple[Run, ...]
    picture: str = ""

    @property
    def text(self) -> str:
        """Its words, as they are read."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True)
class Page:
    """A page of help."""

    name: str
    title: str
    parts: tuple[Part, ...]  # without the title

    @cached_property
    def folded(self) -> str:
        """All of it as it is searched."""
        return search_fold("\n".join((self.title, *(part.text for part in self.parts))))


class Library:
    """All pages, read at once: they are as long as two letters."""

    def __init__(self, language: str, names: Names) -> None:
        """Raises NotFoundError if a page was not installed."""
        self._language, self._names = language, names
        blocks = {name: read(page_text(language, name)) for name in PAGES}
        self._titles = {name: "".join(span.words for span in each[0].spans) for name, each in blocks.items()}
        self.pages = {name: self._page(name, each) for name, each in blocks.items()}

    def find(self, text: str) -> Sequence[str]:
        """The pages that have all of these words, or parts of words; those with one in the title first."""
        wanted = search_fold(text).split()
        found = [page for page in self.pages.values() if all(word in page.folded for word in wanted)]
        titles = {page.name: search_fold(page.title) for page in found}
        return [page.name for page in sorted(found, key=lambda page: not any(w in titles[page.name] for w in wanted))]

    def picture(self, name: str, *, dark: bool) -> str:
        """Where a picture is: a path."""
        return str(resource(f"{_FOLDER}/pictures/{self._language}/{name}-{'dark' if dark else 'light'}.png"))

    def _page(self, name: str, blocks: Sequence[Block]) -> Page:
        parts = (Part(block.kind, tuple(map(self._run, block.spans)), block.picture) for block in blocks[1:])
        return Page(name, self._titles[name], tuple(parts))

    def _run(self, span: Span) -> Run:
        match span.kind:
            case "mark":
                return Run(*self._names.of(span.target))
            case "link":
                return Run(span.words or self._titles[span.target], "link", span.target)
            case _:
                return Run(span.words, "text")


def page_text(language: str, name: str) -> str:
    """A page as it is written."""
    return resource(f"{_FOLDER}/{language}/{name}.md").read_text(encoding="utf-8")
