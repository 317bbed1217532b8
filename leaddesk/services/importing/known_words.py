"""Words for stages and channels that mean what LeadDesk seeds, in all languages, normalised."""

from collections.abc import Iterable
from functools import cache

from leaddesk.exchange.values import normal_name
from leaddesk.languages import LANGUAGES
from leaddesk.model.enums import Method, StageKind
from leaddesk.words import words


@cache
def seeded_methods() -> dict[str, Method]:
    """The methods by the names that seeded channels have in any language, normalised."""
    return {normal_name(words(each).channels[method.value]): method for each in LANGUAGES for method in Method}


@cache
def seeded_names(pipeline: str, stage: str) -> frozenset[str]:
    """The names that a seeded stage has in any language, normalised."""
    return frozenset(
        normal_name(name)
        for language in LANGUAGES
        if (name := words(language).stages.get(pipeline, {}).get(stage)) is not None
    )


@cache
def closing_words(kind: StageKind) -> frozenset[str]:
    """The words for a kind of stage in all languages, normalised."""
    return frozenset(normal_name(word) for language in LANGUAGES for word in words(language).status[kind.value])


def by_names(rows: Iterable[tuple[str, str | None, int]]) -> dict[str, int]:
    """Normalised name and key → id; a name goes before another row's key."""
    names: dict[str, int] = {}
    keys: dict[str, int] = {}
    for name, key, row_id in rows:
        names.setdefault(normal_name(name), row_id)
        if key:
            keys.setdefault(normal_name(key), row_id)
    return keys | names
