"""Functions that SQL has of LeadDesk: a text as a search compares it, names, and what an older SQLite lacks."""

from functools import lru_cache
from typing import Any

from leaddesk.model import folding, name_words

_FIRST_WITH_CONCAT = (3, 44)


def give(connection: Any, sqlite_version: tuple[int, ...]) -> None:  # noqa: ANN401 - the driver's own class
    """Let a connection of the driver, to a SQLite of this version, have them."""
    for function in (_search_fold, name_words.words_as_written, name_words.last_word_first):
        connection.create_function(function.__name__.lstrip("_"), 1, function, deterministic=True)
    if sqlite_version < _FIRST_WITH_CONCAT:
        connection.create_function("concat", -1, _concat, deterministic=True)


def _search_fold(text: object) -> str | None:
    return None if text is None else _folded(str(text))


# Owners, cities and the names of stages are few, and come again in every row.
_folded = lru_cache(maxsize=1_024)(folding.search_fold)


def _concat(*parts: object) -> str:
    return "".join([str(part) for part in parts if part is not None])
