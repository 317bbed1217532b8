"""The places in a template that stand for what is known of its reader: `{first_name}` and its like."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

PLACEHOLDERS = (
    *("first_name", "last_name", "name", "company", "city", "value", "channel", "stage", "next_task", "next_task_due"),
    *("owner", "me", "shop", "today"),
)

_PLACE = re.compile(r"\{([A-Za-z][A-Za-z0-9_]*)\}")


@dataclass(frozen=True)
class Filled:
    """A text with what is known put in. Places of which nothing is known stay; `unknown` are names of no place at all.

    Both are in the order of the text, each once.
    """

    text: str
    missing: tuple[str, ...]
    unknown: tuple[str, ...]


def fill(text: str, known: Mapping[str, str | None]) -> Filled:
    """Put what is known of a reader into a text; what is put in is never looked through for places itself."""
    missing: dict[str, None] = {}
    unknown: dict[str, None] = {}

    def put(found: re.Match[str]) -> str:
        name = found[1].lower()
        if name not in PLACEHOLDERS:
            unknown[found[1]] = None
            return found[0]
        value = known.get(name)
        if not value:
            missing[name] = None
            return found[0]
        return value

    filled = _PLACE.sub(put, text)
    return Filled(filled, tuple(missing), tuple(unknown))


def places_left(text: str) -> tuple[str, ...]:
    """The places that still stand in a text, each once: what nobody should be sent."""
    return tuple(dict.fromkeys(found[0] for found in _PLACE.finditer(text)))
