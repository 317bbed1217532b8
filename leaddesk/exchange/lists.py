"""Several things in one cell: as JSON, as Google writes them, between semicolons, lines or commas."""

import json

_KEYS = ("name", "value", "emailAddress", "phoneNumber", "label", "title")  # of an object, what it is called
_LONGEST_JSON = 1 << 20  # characters


def list_parts(text: str) -> list[str]:
    """The parts of a list in one cell: of JSON, or between ` ::: `, `;`, lines or commas, the first of these there."""
    parts = json_parts(text) if "[" in text else None
    if parts is None:
        parts = text.split(" ::: " if " ::: " in text else ";" if ";" in text else "\n" if "\n" in text else ",")
    return [stripped for part in parts if (stripped := part.strip())]


def json_parts(text: str) -> list[str] | None:
    """The parts of a JSON list such as `["a","b"]`; None if the text is none, or a list of lists."""
    stripped = text.strip()
    if not (stripped.startswith("[") and stripped.endswith("]")) or len(stripped) > _LONGEST_JSON:
        return None
    try:
        found = json.loads(stripped)
    except (ValueError, RecursionError):  # the parser calls itself for each bracket
        return None
    parts = [_json_text(each) for each in found]
    return None if None in parts else [part for part in parts if part is not None]


def _json_text(value: object) -> str | None:
    """What an element of a JSON list says; None if that cannot be told in a word."""
    if isinstance(value, dict):
        value = next((value[key] for key in _KEYS if isinstance(value.get(key), str)), None)
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode("utf-8")  # half a pair of surrogates can be written in JSON
    return str(value) if isinstance(value, int | float) else None
