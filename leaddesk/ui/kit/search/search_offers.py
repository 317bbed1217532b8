"""What can be typed next in a search: the fields, and behind a field its values, each with a word of what it means."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from leaddesk.model.query import EXTRA_PREFIX, ValueKind
from leaddesk.model.query_days import DAY_WORDS, NUMBER_MARK, days
from leaddesk.model.query_mending import nearest, spaced
from leaddesk.model.query_parser import fields_of, keys_of
from leaddesk.model.query_terms import TypedTerm, typed_terms, written
from leaddesk.model.query_words import QueryWords
from leaddesk.ui.kit.search.search_names import Name
from leaddesk.ui.kit.words.field_words import field_name, flag_name
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from leaddesk.ui.kit.search.search_language import SearchLanguage

# What people ask for most, where nothing tells yet what they want.
_FIRST = ("is", "stage", "channel", "value", "created", "due", "owner", "tag", "has", "city", "campaign", "anywhere")
_LEAST = 2  # letters of a word before a field is offered that begins so
_MOST = 40
_EXAMPLES = 3
_NUMBERS_OF_DAYS = (7, 30)
_ENDS = re.compile(r"(.*(?:\.\.|>=|<=|>|<))?(.*)", re.DOTALL)


@dataclass(frozen=True)
class SearchOffer:
    """What the text from `start` to `end` becomes if it is chosen; `goes_on`: more is to be typed right behind it.

    Behind a term that is complete, the next one can be begun.
    """

    title: str
    detail: str
    becomes: str
    start: int
    end: int
    goes_on: bool = False


def offers_at(language: "SearchLanguage", text: str, caret: int, *, wanted: bool = False) -> tuple[SearchOffer, ...]:
    """The offers for the term at the caret, the likeliest first; `wanted`: also where nothing is typed yet."""
    term = next((each for each in typed_terms(text) if each.start < caret <= each.end), None)
    if term is None or caret <= term.key_start:
        return tuple(_fields(language, "", caret, caret)) if wanted else ()
    if term.key is not None and caret >= term.value_start:
        return tuple(_values(language, term, text, caret))[:_MOST]
    typed = text[term.key_start : caret]
    if term.is_quoted and term.key is None:
        return ()
    if term.key is None and len(typed) < _LEAST and not wanted:
        return ()
    end = term.end if term.key is None else term.value_start
    return tuple(_fields(language, typed, term.key_start, end))[:_MOST]


def _fields(language: "SearchLanguage", typed: str, start: int, end: int) -> Iterator[SearchOffer]:
    words = language.words()
    begun = spaced(typed)
    if typed.casefold().startswith(EXTRA_PREFIX):
        columns = (each.value for each in language.names_of(EXTRA_PREFIX))
        keys = [each for each in columns if spaced(each).startswith(begun.replace('"', ""))]
    else:
        known = keys_of(language.offered)
        known = (*(key for key in _FIRST if key in known), *(key for key in known if key not in _FIRST))
        keys = [key for key in known if any(spaced(word).startswith(begun) for word in words.spellings(key))]
        keys += [key for key in known if key not in keys and spaced(_name(language, key)).startswith(begun)]
    for key in keys:
        becomes = f"{words.shown_key(key)}:"
        yield SearchOffer(becomes, _meaning(language, key), becomes, start, end, goes_on=True)


def _name(language: "SearchLanguage", key: str) -> str:
    return "" if key in ("is", "has") else field_name(language.kit, key)


def _meaning(language: "SearchLanguage", key: str) -> str:
    """A field in words, with how it is asked about."""
    special = {
        "is": tr("A state: open, won, stale, overdue…"),
        "has": tr("Something that is filled in"),
        "tag": tr("With this tag"),
        "notes": tr("Written in the notes"),
        "activity": tr("Written down of calls, mails, visits…"),
        "anywhere": tr("A word anywhere, also in notes and activities"),
        "reached": tr("Was in this stage or a later one"),
        "role": tr("Somebody who decides has this role"),
        "import": tr("Brought by the import of this number"),
        "account_id": tr("With the account of this number"),
    }
    if key in special:
        return special[key]
    words = language.words()
    name, kind = field_name(language.kit, key), words.kind_of(key)
    how = ""
    if kind is ValueKind.DAY:
        how = tr("a day, a month, from … to …")
    elif kind.is_measured:
        how = tr("more than, less than, from … to …")
    elif known := language.known_names_of(key):
        how = ", ".join(each.value for each in known[:_EXAMPLES]) + ("…" if len(known) > _EXAMPLES else "")
    own = "" if spaced(name) == spaced(words.shown_key(key)) else name
    return " · ".join(part for part in (own, how) if part)


def _values(language: "SearchLanguage", term: TypedTerm, text: str, caret: int) -> Iterator[SearchOffer]:
    key = language.words().key(term.key or "")
    start = term.value_start
    typed = text[start + term.is_quoted : caret] if caret > start else ""
    if key is None:
        yield from _nearest_field(language, term)
        return
    kind = language.words().kind_of(key)
    if kind is ValueKind.DAY:
        yield from _days(language, term, typed)
    elif kind.is_measured:
        if not typed:
            for sign, meaning in ((">", tr("more than")), ("<", tr("less than"))):
                yield SearchOffer(sign, meaning, sign, start, term.end, goes_on=True)
    else:
        for name in _matching(_names(language, key), typed):
            becomes = name.value if key in ("is", "has") else written(name.value)
            yield SearchOffer(name.value, name.detail, becomes, start, term.end)


def _nearest_field(language: "SearchLanguage", term: TypedTerm) -> Iterator[SearchOffer]:
    words = language.words()
    by_word = {word: key for key in keys_of(language.offered) for word in words.spellings(key)}
    near = nearest(term.key or "", by_word)
    if near is not None:
        becomes = f"{words.shown_key(by_word[near])}:"
        meaning = _meaning(language, by_word[near])
        yield SearchOffer(becomes, meaning, becomes, term.key_start, term.value_start, goes_on=True)


def _names(language: "SearchLanguage", key: str) -> tuple[Name, ...]:
    words = language.words()
    if key == "is":
        return tuple(Name(words.shown_flag(flag), flag_name(flag)) for flag in language.offered.flags)
    if key == "has":
        fields = fields_of(language.offered)
        return tuple(Name(words.shown_key(each), field_name(language.kit, each)) for each in fields)
    if key == "stage_kind":
        return _states(words)
    if words.kind_of(key) is ValueKind.YES_NO:
        return Name(tr("Yes").lower()), Name(tr("No").lower())
    found = language.names_of(key)
    if key == "role":
        return tuple(Name(words.shown_role(each.value), each.detail) for each in found)
    if key == "stage":
        taken = {spaced(each.value) for each in found}
        return (*found, *(each for each in _states(words) if spaced(each.value) not in taken))
    if key == "country":
        return tuple(Name(each.value, _country(each.value)) for each in found)
    return found


def _states(words: QueryWords) -> tuple[Name, ...]:
    return tuple(Name(words.shown_flag(flag), flag_name(flag)) for flag in words.states)


def _country(code: str) -> str:
    """A country as its people call it."""
    territory = QLocale.codeToTerritory(code)
    if territory == QLocale.Country.AnyTerritory:
        return ""
    return QLocale(QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, territory).nativeTerritoryName()


def _days(language: "SearchLanguage", term: TypedTerm, typed: str) -> Iterator[SearchOffer]:
    parts = _ENDS.fullmatch(typed)
    before, begun = (parts[1] or "", parts[2]) if parts else ("", typed)
    start = term.value_start + term.is_quoted + len(before)
    words, today, formats = language.words(), language.kit.workspace.today, language.kit.formats
    number = re.search(r"[0-9]{1,4}", begun)
    if begun[:1].isdigit():
        return
    found = []
    for english in DAY_WORDS:
        for count in ((int(number[0]),) if number else _NUMBERS_OF_DAYS) if NUMBER_MARK in english else (0,):
            first, last = days(english.replace(NUMBER_MARK, str(count)), today)
            shown = [formats.weekday_day(first, today) if first == last else formats.short_day(first, today)]
            shown += [] if first == last else [formats.short_day(last, today)]
            found.append(Name(words.shown_day(english, count), " – ".join(shown)))
    end = term.end - (term.is_quoted and term.is_closed)
    for name in _matching(found, begun, by_detail=False):
        yield SearchOffer(name.value, name.detail, name.value, start, end)


def _matching(names: Iterable[Name], typed: str, *, by_detail: bool = True) -> list[Name]:
    """Those that begin so, then those a word of which does, then those that hold it; none if it is one of them."""
    begun = spaced(typed)
    ranked: list[tuple[int, int, Name]] = []
    for place, name in enumerate(names):
        value, detail = spaced(name.value), spaced(name.detail) if by_detail else ""
        if begun and value == begun:
            return []
        if value.startswith(begun):
            ranked.append((0, place, name))
        elif any(word.startswith(begun) for word in (*value.split(), *detail.split())):
            ranked.append((1, place, name))
        elif begun in value:
            ranked.append((2, place, name))
    return [name for _, _, name in sorted(ranked, key=lambda each: each[:2])]
