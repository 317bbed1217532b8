"""TOML as text: strings, lists of them, and flat tables; the standard library only reads it."""

import json
import re
from collections.abc import Mapping, Sequence

_BARE = re.compile(r"[A-Za-z0-9_-]+")


def key(name: str) -> str:
    """A key, in quotes where it needs them."""
    return name if _BARE.fullmatch(name) else value(name)


def value(content: object) -> str:
    """A string or a list of strings or lists."""
    if isinstance(content, str):
        # TOML wants DEL escaped, which JSON does not; what is no character at all becomes a question mark.
        text = content.encode("utf-8", "replace").decode("utf-8")
        return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
    if isinstance(content, Sequence):
        return f"[{', '.join(map(value, content))}]"
    raise TypeError(repr(content))


def table(name: str, content: Mapping[str, str]) -> list[str]:
    """The lines of a table; none if it is empty."""
    if not content:
        return []
    return ["", f"[{name}]", *(f"{key(each)} = {value(inner)}" for each, inner in content.items())]
