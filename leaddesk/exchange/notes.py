"""HTML that other tools keep notes in, as plain text.

The tokens are found by one pattern that never looks beyond the next `<`, so that time grows with the length alone,
whatever is broken in the text; the standard library's parser starts again at every tag that does not end.
"""

import html
import re

_PARAGRAPHS = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "table", "ul", "ol", "dl"})
_LINES = frozenset(
    {"div", "tr", "li", "dt", "dd", "section", "article", "header", "footer", "address", "center", "form"}
    | {"thead", "tbody", "tfoot", "caption", "figure", "figcaption", "fieldset", "body", "head", "html"}
)
_INLINE = frozenset(
    {"a", "b", "i", "u", "s", "em", "strong", "span", "font", "small", "code", "td", "th", "sub", "sup"}
)
_UNSEEN = frozenset({"script", "style", "head", "title", "template", "noscript"})
_LISTS = frozenset({"ul", "ol"})
_DEEPEST = 8  # lists in lists; what is deeper is not moved further in

# A comment, a declaration, or a tag: name, attributes (in which quotes may hide a `>`). None goes beyond the next `<`.
_TOKEN = re.compile(
    r"<!--|<(?P<end>/?)(?P<name>[A-Za-z][A-Za-z0-9]*+)(?![^\s/>])"
    r"(?P<rest>(?>[^<>\"']++|\"[^\"<]*+\"|'[^'<]*+'|[\"'])*+)>|<[!?][^<>]*+>"
)
_ATTRIBUTE = re.compile(r"(?<![\w-])(href|alt|src)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))", re.IGNORECASE)
_SPACE = re.compile(r"[ \t\r\n\f]+")
_UNSEEN_CHARACTERS = re.compile("[\u00ad\u200b\u2060\ufeff\x00-\x08\x0b\x0c\x0e-\x1f]")  # written as &shy; and the like
_REACHABLE = re.compile(r"(?:https?://|mailto:|tel:)", re.IGNORECASE)
_KNOWN = _PARAGRAPHS | _LINES | _INLINE


def is_html(text: str) -> bool:
    """Whether a text clearly is HTML: it has a line break of it, or an element of it that begins and ends.

    `a < b`, `<anna@example.org>` and a lone `<b>` are plain text.
    """
    if "<" not in text or ">" not in text:
        return False
    begun: set[str] = set()
    for match in _TOKEN.finditer(text):
        name = (match["name"] or "").lower()
        if name == "br" or (match["end"] and name in begun):
            return True
        if name in _KNOWN and not match["end"]:
            begun.add(name)
    return False


def plain(text: str) -> str:
    """The text of HTML: paragraphs and lists in lines, cells parted by tabs, links as `text (address)`.

    Scripts, styles and comments leave nothing; what is no HTML in it stays, with its entities read.
    """
    page = _Page()
    place = 0
    lower = text.lower()
    last_comment = text.rfind("-->")
    while (match := _TOKEN.search(text, place)) is not None:
        page.say(text[place : match.start()])
        place = match.end()
        name = (match["name"] or "").lower()
        if match[0] == "<!--":
            if last_comment >= place:
                place = text.find("-->", place) + 3
            else:
                page.say(match[0])
        elif name in _UNSEEN and not match["end"] and not match["rest"].endswith("/"):
            place = page.end_of(name, lower, place)
        elif name:
            page.tag(name, match["rest"], is_end=bool(match["end"]))
    page.say(text[place:])
    return page.text()


class _Page:
    """Plain text as it grows: lines are broken only when something follows."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._breaks = 0
        self._space = False
        self._at_start = True
        self._lists: list[int | None] = []  # how far each list has counted; None: it does not count
        self._cells = 0
        self._link_to: tuple[str, int] | None = None  # links do not stand in links
        self._verbatim = 0
        self._last_end: dict[str, int] = {}

    def end_of(self, name: str, lower: str, place: int) -> int:
        """Where the element that began before `place` ends; there, if it never does."""
        mark = f"</{name}"
        if name not in self._last_end:
            self._last_end[name] = lower.rfind(mark)
        if self._last_end[name] < place:
            return place
        closed = lower.find(">", lower.find(mark, place))
        return len(lower) if closed < 0 else closed + 1

    def say(self, raw: str) -> None:
        """Add text, in which runs of space are one outside of `pre`."""
        if not raw:
            return
        text = _UNSEEN_CHARACTERS.sub("", html.unescape(raw)).replace("\u00a0", " ")
        if self._verbatim:
            self._add(text)
            return
        bare = _SPACE.sub(" ", text)
        if bare.startswith(" "):
            self._space = True
        if stripped := bare.strip(" "):
            self._add(stripped)
            self._space = bare.endswith(" ")

    def tag(self, name: str, rest: str, *, is_end: bool) -> None:
        """Let a tag do what it does to plain text."""
        if name == "br":
            self._breaks = min(self._breaks + 1, 2)
        elif name == "hr" or name in _PARAGRAPHS:
            self._break(1 if name in _LISTS and len(self._lists) > is_end else 2)
        elif name in _LINES:
            self._break(1)
        act = {
            "ul": self._list, "ol": self._count, "li": self._item, "a": self._link, "img": self._picture,
            "pre": self._pre, "td": self._cell, "th": self._cell,
        }.get(name)  # fmt: skip
        if act is not None:
            act(rest, is_end)

    def text(self) -> str:
        """All of it, without space at the ends."""
        return "".join(self._pieces).strip()

    def _break(self, lines: int) -> None:
        self._breaks = max(self._breaks, lines)

    def _add(self, text: str) -> None:
        if not self._at_start and self._breaks:
            self._pieces.append("\n" * self._breaks)
        elif self._cells:
            self._pieces.append("\t" * self._cells)
        elif self._space and not self._at_start:
            self._pieces.append(" ")
        self._pieces.append(text)
        self._breaks, self._cells, self._space, self._at_start = 0, 0, False, False

    def _list(self, rest: str, is_end: bool) -> None:
        if not is_end:
            self._lists.append(None)
        elif self._lists:
            self._lists.pop()

    def _count(self, rest: str, is_end: bool) -> None:
        self._list(rest, is_end)
        if not is_end:
            self._lists[-1] = 0

    def _item(self, rest: str, is_end: bool) -> None:
        if is_end:
            return
        mark = "- "
        if self._lists and (counted := self._lists[-1]) is not None:
            self._lists[-1] = counted + 1
            mark = f"{counted + 1}. "
        self._add("  " * min(max(len(self._lists) - 1, 0), _DEEPEST) + mark)

    def _link(self, rest: str, is_end: bool) -> None:
        if not is_end:
            self._link_to = _attribute(rest, "href"), len(self._pieces)
        elif self._link_to is not None:
            address, began = self._link_to
            self._link_to = None
            said = "".join(self._pieces[began:]).strip()
            bare = address.removeprefix("mailto:").removeprefix("tel:")
            if _REACHABLE.match(address) and bare.rstrip("/") != said.rstrip("/"):
                self._space = bool(said)
                self._add(f"({bare})" if said else bare)

    def _picture(self, rest: str, is_end: bool) -> None:
        if words := _attribute(rest, "alt").strip():
            self._add(f"[{words}]")

    def _pre(self, rest: str, is_end: bool) -> None:
        self._verbatim = max(0, self._verbatim + (-1 if is_end else 1))

    def _cell(self, rest: str, is_end: bool) -> None:
        if is_end:
            self._cells += 1


def _attribute(rest: str, wanted: str) -> str:
    for match in _ATTRIBUTE.finditer(rest):
        if match[1].lower() == wanted:
            return html.unescape(match[2] or match[3] or match[4] or "")
    return ""
