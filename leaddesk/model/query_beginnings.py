"""Whether a term in which somebody types may still become something that makes sense."""

import re
from collections.abc import Iterable, Sequence

from leaddesk.model.folding import search_fold
from leaddesk.model.query import EXTRA_PREFIX, YES_OR_NO, ValueKind
from leaddesk.model.query_days import NUMBER_MARK
from leaddesk.model.query_mending import spaced
from leaddesk.model.query_parser import fields_of
from leaddesk.model.query_terms import TypedTerm
from leaddesk.model.query_words import QueryWords

_BEGUN_NUMBER = re.compile(r"[+-]?[0-9]*[.,]?[0-9]*")
_BEGUN_DAY = re.compile(r"[0-9]{0,4}(-[0-9]{0,2}){0,2}|[0-9]{1,2}([./-][0-9]{0,2}([./-][0-9]{0,4})?)?")
_LIMIT = re.compile(r"\s*(?:>=|<=|>|<)")


def may_become(term: TypedTerm, words: QueryWords, names: Sequence[str]) -> bool:
    """Whether more letters can make sense of it; `names` are those that its field can have, if it has such."""
    key = words.key(term.key or "")
    if key is None or not term.value.strip():
        return not term.value.strip(" /")  # of a web address, until its second slash
    if key == "is":
        return _begins(term.value, words.flag_words())
    if key == "has":
        fields = fields_of(words.vocabulary)
        return _begins(term.value, (EXTRA_PREFIX, *(word for each in fields for word in words.spellings(each))))
    if names:
        return _begins(term.value, names)
    kind = words.kind_of(key)
    if kind is ValueKind.YES_NO:
        return _begins(term.value, YES_OR_NO)
    if not kind.is_measured:
        return False
    low, dots, high = term.value.partition("..")
    last = high if dots else _LIMIT.sub("", low).removesuffix(".")
    return _is_begun_day(last, words) if kind is ValueKind.DAY else _BEGUN_NUMBER.fullmatch(last.strip()) is not None


def _begins(value: str, words: Iterable[str]) -> bool:
    begun = spaced(value)
    return any(spaced(word).startswith(begun) for word in words)


def _is_begun_day(text: str, words: QueryWords) -> bool:
    if _BEGUN_DAY.fullmatch(text):
        return True
    begun = search_fold(text.replace("_", "-").replace(" ", "-"))
    marked = re.sub(r"[0-9]+", NUMBER_MARK, begun)
    known = (search_fold(word) for english, others in words.days.items() for word in (english, *others))
    return any(word.startswith((begun, marked)) for word in known)
