"""A lead in one line, as somebody says it: "Lucia @lucia.home Instagram mirror saturday"; nothing of it is lost."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from leaddesk.services.quick.names import company_in, name_in
from leaddesk.services.quick.parts import parts_in
from leaddesk.services.quick.taken import Part, Taken
from leaddesk.services.quick.words import QuickWords

LONGEST = 2_000  # characters that are read; the rest is wish

_EDGES = " \t\r\n\u00a0\u2028\u2029,;:|·•/–—-"
_HARD = re.compile(r"[,;|\n\r\u2028\u2029\t·•]|\s[–—-]\s")
_CALLED = ("name", "company", "instagram", "email", "phone", "website", "wish")


class Refusal(NamedTuple):
    """A part that the user does not want to be read as such: its words stay wish."""

    kind: str
    text: str


@dataclass(frozen=True)
class QuickLead:
    """What was understood; `parts` in the order of the line. `value_minor` is in minor units of `currency`."""

    name: str | None = None
    company: str | None = None
    instagram: str | None = None
    email: str | None = None
    phone: str | None = None
    website: str | None = None
    channel_id: int | None = None
    value_minor: int | None = None
    currency: str | None = None
    due_on: date | None = None
    wish: str = ""
    parts: tuple[Part, ...] = ()

    @property
    def called(self) -> str | None:
        """What the lead is called by: its name, or the next best of what there is."""
        return next((str(value) for field in _CALLED if (value := getattr(self, field))), None)

    @property
    def can_be_reached(self) -> bool:
        """Whether there is a way to write or call."""
        return bool(self.email or self.phone or self.instagram)

    def fields(self) -> dict[str, object]:
        """What it sets of a lead, by the names of its fields."""
        known = ("company", "instagram", "email", "phone", "website", "channel_id", "value_minor")
        found: dict[str, object] = {key: value for key in known if (value := getattr(self, key)) is not None}
        if self.value_minor is not None:
            found["currency"] = self.currency
        return found if self.called is None else found | {"name": self.called}


def read_line(text: str, words: QuickWords, refused: Collection[Refusal] = ()) -> QuickLead:
    """Read a line, which may be several lines of a business card; whatever is not understood is the wish."""
    head = text[:LONGEST]
    taken = Taken(head, frozenset(refused))
    parts_in(taken, words)
    free = list(_free(head, taken))
    if (company := company_in(taken, free)) is not None:
        taken.add(company)
        free = list(_free(head, taken))
    if (name := name_in(taken, free)) is not None:
        taken.add(name)
        free = list(_free(head, taken))
    values = {part.kind: part.value for part in taken.parts}
    amount = values.pop("value", None)
    money = {} if amount is None else {"value_minor": amount[0], "currency": amount[1]}
    wish = _wish(head, free) + text[LONGEST:]
    return QuickLead(**values, **money, wish=wish, parts=tuple(sorted(taken.parts, key=lambda part: part.start)))


def looks_like_a_person(text: str, words: QuickWords) -> bool:
    """Whether a text, as of the clipboard, has one to five short lines, and a way to reach somebody."""
    lines = [line for line in text.strip().splitlines() if line.strip()]
    if not 1 <= len(lines) <= 5 or any(len(line) > 100 for line in lines):
        return False
    read = read_line(text, words)
    return read.can_be_reached and len(read.wish) <= 160


def _free(text: str, taken: Taken) -> Iterator[tuple[int, int]]:
    """What nobody took, between commas and the like; what was taken back is by itself."""
    edges = [(part.start, part.end) for part in taken.parts] + [each.span() for each in _HARD.finditer(text)]
    edges = sorted(edges + [(edge, edge) for span in taken.taken_back for edge in span])
    begin = 0
    for start, end in [*edges, (len(text), len(text))]:
        piece = text[begin : max(start, begin)]
        if piece.strip(_EDGES):
            yield begin + len(piece) - len(piece.lstrip(_EDGES)), begin + len(piece.rstrip(_EDGES))
        begin = max(begin, end)


def _wish(text: str, free: list[tuple[int, int]]) -> str:
    """The pieces that are left, with a comma where there was one."""
    wish = ""
    before = 0
    for start, end in free:
        mark = ", " if _HARD.search(text[before:start]) else " "
        wish += (mark if wish else "") + " ".join(text[start:end].split())
        before = end
    return wish

