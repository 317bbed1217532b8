"""What was typed, read while it is typed: the search that it makes, or what is doubtful about it and how to mend it.

What somebody is in the middle of typing is waited for: `stage:wo`, `created:2026-`, a field without its value yet.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from leaddesk.model.errors import BadInputError
from leaddesk.model.messages import N_, Message, MessageValue
from leaddesk.model.query import ValueKind
from leaddesk.model.query_beginnings import may_become
from leaddesk.model.query_mending import exchanged, mended_numbers, nearest, spaced, turned
from leaddesk.model.query_parser import fields_of, keys_of, parse
from leaddesk.model.query_terms import TypedTerm, replaced, typed_terms, written
from leaddesk.model.query_words import QueryWords

_ENDS = re.compile(r"(>=|<=|>|<|\.\.)")
_LOCAL_DAY = re.compile(r"[0-9]{1,2}[./-][0-9]{1,2}[./-](?:[0-9]{4}|[0-9]{2})")
_LONGEST_SHOWN = 40


@dataclass(frozen=True)
class Doubt:
    """A sentence about what cannot be meant so; and the whole text as it may be meant, if that can be guessed."""

    message: Message
    mended: str | None = None


@dataclass(frozen=True)
class Reading:
    """`query` is the search in English, None while it makes none; a doubt about a quote leaves the search as it is.

    `if_none` is a doubt for which there is reason only if the search finds nothing.
    """

    query: str | None
    doubt: Doubt | None = None
    if_none: Doubt | None = None


@dataclass(frozen=True)
class Reader:
    """Reads in the words of a language; `names` are those in use, by field, the only ones that it can have.

    `some_names` are those of fields that may have others as well. `day_of` reads a day that is written as in the user's
    country, and raises ValueError for what is none.
    """

    words: QueryWords
    today: date
    names: Mapping[str, Sequence[str]] = field(default_factory=lambda: MappingProxyType({}))
    some_names: Mapping[str, Sequence[str]] = field(default_factory=lambda: MappingProxyType({}))
    day_of: Callable[[str], date] | None = None

    def read(self, text: str, caret: int | None = None) -> Reading:
        """The reading of a text; the term that ends at the caret, if there is one, is being typed."""
        is_waiting, of_quote, if_none = False, None, None
        for term in typed_terms(text):
            is_typed = caret is not None and term.end == caret
            doubt = self._doubt(text, term)
            if doubt is not None and not (is_typed and self._may_become(term)):
                return Reading(None, doubt)
            is_waiting |= doubt is not None
            some_names = self.some_names.get(self.words.key(term.key or "") or "", ())
            if_none = if_none or self._no_name(text, term, some_names)
            if not term.is_closed and not is_typed:
                of_quote = Doubt(Message(N_("A quote is not closed: all that follows it belongs to it.")), f'{text}"')
        return Reading(None if is_waiting else self.english(text).strip(), of_quote, if_none)

    def english(self, text: str) -> str:
        """The search in English, also where it cannot be understood."""
        return self.words.to_english(replaced(text, self._with_iso_days))

    def names_of(self, key: str) -> Sequence[str]:
        """The names and states that a field can have; empty where it can have any."""
        names = self.names.get(key, ())
        return (*names, *self.words.state_words()) if names and key == "stage" else names

    def _with_iso_days(self, term: TypedTerm) -> str:
        """Days as they are written in the user's country, as 2026-01-31."""
        key, day_of = self.words.key(term.key or ""), self.day_of
        if day_of is None or key is None or self.words.kind_of(key) is not ValueKind.DAY:
            return term.text

        def iso(part: str) -> str:
            try:
                return day_of(part.strip()).isoformat() if _LOCAL_DAY.fullmatch(part.strip()) else part
            except ValueError:
                return part

        value = "".join(iso(part) for part in _ENDS.split(term.value))
        return term.with_value(value)

    def _may_become(self, term: TypedTerm) -> bool:
        return may_become(term, self.words, self.names_of(self.words.key(term.key or "") or ""))

    def _doubt(self, text: str, term: TypedTerm) -> Doubt | None:
        if term.key is None:
            return None
        key = self.words.key(term.key)
        if key is None:
            return None if term.value.startswith("//") else self._no_field(text, term)
        if key == "has" and term.value.strip() and self.words.key(term.value) in (None, "is", "has"):
            return self._no_such_field(text, term)
        refusal = self._refusal(term)
        if refusal is not None:
            return Doubt(self._worded(refusal, term), self._mended(text, term, key))
        return self._no_name(text, term, self.names_of(key))

    def _refusal(self, term: TypedTerm) -> Message | None:
        try:
            parse(self.english(term.text), today=self.today, vocabulary=self.words.vocabulary)
        except BadInputError as error:
            return error.message
        return None

    def _no_field(self, text: str, term: TypedTerm) -> Doubt:
        typed = term.key or ""
        near = self._nearest_key(typed, keys_of(self.words.vocabulary))
        if near is not None:
            return _meant(typed, near, exchanged(text, term.key_start, term.key_start + len(typed), near))
        bare = term.text[term.negated :].replace('"', "")
        sentence = N_("There is no field “{key}”; put the text in quotes to search for it.")
        return Doubt(
            Message(sentence, {"key": _shown(typed)}), exchanged(text, term.key_start, term.end, f'"{bare}"')
        )

    def _no_such_field(self, text: str, term: TypedTerm) -> Doubt:
        """After `has`."""
        near = self._nearest_key(term.value, fields_of(self.words.vocabulary))
        if near is not None:
            return _meant(term.value, near, exchanged(text, term.value_start, term.end, near))
        sentence = N_("There is no field “{key}”; type “{has}:” to see those that there are.")
        return Doubt(Message(sentence, {"key": _shown(term.value), "has": term.key or ""}))

    def _no_name(self, text: str, term: TypedTerm, names: Sequence[str]) -> Doubt | None:
        """Whether none of the names of a field is the one that was typed; where there are none, any is."""
        key, value = self.words.key(term.key or "") or "", spaced(term.value)
        is_part = self.words.kind_of(key) is ValueKind.TEXT and key != "tag"
        if not names or any(value in spaced(name) if is_part else value == spaced(name) for name in names):
            return None
        near = nearest(term.value, names)
        values: dict[str, MessageValue] = {"key": term.key or key, "value": _shown(term.value)}
        if near is None:
            sentence = N_("Nothing in “{key}” is called “{value}”; type “{key}:” to see what there is.")
            return Doubt(Message(sentence, values))
        sentence = N_("Nothing in “{key}” is called “{value}”; did you mean “{nearest}”?")
        return Doubt(
            Message(sentence, {**values, "nearest": near}), exchanged(text, term.value_start, term.end, written(near))
        )

    def _mended(self, text: str, term: TypedTerm, key: str) -> str | None:
        if not term.value.strip():
            after = text[term.end :].lstrip()
            return text[: term.end] + after if after and not term.is_quoted else None
        kind = self.words.kind_of(key)
        if key == "is":
            becomes = nearest(term.value, map(self.words.shown_flag, self.words.vocabulary.flags))
        elif kind is ValueKind.DAY:
            becomes = turned(term.value)
        elif kind.is_measured:
            becomes = mended_numbers(term.value)
        else:
            becomes = written(term.value if kind is ValueKind.TEXT else term.value.lstrip("<>="))
        mended = None if becomes is None else exchanged(text, term.value_start, term.end, becomes)
        if mended is None or mended == text:
            return None
        return mended if all(self._refusal(each) is None for each in typed_terms(mended)) else None

    def _nearest_key(self, typed: str, known: Sequence[str]) -> str | None:
        """This language's word for the field that is written most like it, in this language or in English."""
        words = {word: self.words.shown_key(key) for key in known for word in self.words.spellings(key)}
        near = nearest(typed, words)
        return words[near] if near is not None else None

    def _worded(self, message: Message, term: TypedTerm) -> Message:
        """The parser's sentence, with what was typed and words of this language in the place of English ones."""
        own: dict[str, MessageValue] = {
            "key": term.key or "",
            "flag": _shown(term.value),
            "flags": ", ".join(map(self.words.shown_flag, self.words.vocabulary.flags)),
        }
        return Message(message.text, {name: own.get(name, value) for name, value in message.values.items()})


def _meant(typed: str, near: str, mended: str) -> Doubt:
    sentence = N_("There is no field “{key}”; did you mean “{nearest}”?")
    return Doubt(Message(sentence, {"key": _shown(typed), "nearest": near}), mended)


def _shown(text: str) -> str:
    return text if len(text) <= _LONGEST_SHOWN else text[:_LONGEST_SHOWN] + "…"
