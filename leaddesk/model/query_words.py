"""The search box's language in the words of a language: what is typed in it, in English, and the other way round.

English is understood in every language, and it is what is kept, exported and handed on. Words are told apart as a
search does: `GEWONNEN`, `wahrung` for `währung`.
"""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import ClassVar

from leaddesk.model.folding import search_fold
from leaddesk.model.query import EXTRA_PREFIX, OWN_PREFIX, Flag, ValueKind, Vocabulary
from leaddesk.model.query_days import NUMBER_MARK
from leaddesk.model.query_mending import spaced
from leaddesk.model.query_parser import key_of, keys_of
from leaddesk.model.query_terms import TypedTerm, replaced

Words = Mapping[str, tuple[str, ...]]

_OF_STATE = frozenset({"stage", "stage_kind"})
_ENDS = re.compile(r"(>=|<=|>|<|\.\.)")


@dataclass(frozen=True)
class QueryWords:
    """By the English word, those of a language, the one that is shown first; English shows itself if it has none.

    `vocabulary` is of the list that is asked about. `stages` are names in use: what is called so is no state.
    """

    vocabulary: Vocabulary
    keys: Words
    flags: Words
    days: Words
    stages: Collection[str] = ()
    roles: Words = field(default_factory=lambda: MappingProxyType({}))
    states: ClassVar[tuple[Flag, ...]] = (Flag.OPEN, Flag.WON, Flag.LOST)

    def key(self, typed: str) -> str | None:
        """The English field for a typed key, None if there is none; a column of `extra` keeps its own."""
        english = key_of(typed, self.vocabulary)
        if english is None or (self.vocabulary.is_own(english) and not typed.casefold().startswith(OWN_PREFIX)):
            return self._keys.get(search_fold(typed.replace("_", "-")), english)  # before a field that is called alike
        return english

    def shown_key(self, english: str) -> str:
        """How a field is called here."""
        if english.startswith(EXTRA_PREFIX):
            column = english.removeprefix(EXTRA_PREFIX)
            return EXTRA_PREFIX + (column if re.fullmatch(r'[^\s:"]+', column) else f'"{column}"')
        if self.vocabulary.is_own(english):
            bare = english.removeprefix(OWN_PREFIX)
            return bare if bare[:1].isalpha() and self.key(bare) == english else english
        return self.keys.get(english, (english,))[0]

    def shown_flag(self, flag: Flag) -> str:
        """How a state is called here."""
        return self.flags.get(flag, (flag.value,))[0]

    def shown_role(self, english: str) -> str:
        """How what somebody is in a decision is called here."""
        return self.roles.get(english, (english,))[0]

    def shown_day(self, english: str, number: int = 7) -> str:
        """How one of `query_days.DAY_WORDS` is called here, with this number of days in it if it takes one."""
        return self.days.get(english, (english,))[0].replace(NUMBER_MARK, str(number))

    def spellings(self, english: str) -> tuple[str, ...]:
        """All words for a field, English among them."""
        if self.vocabulary.is_own(english):
            return tuple(dict.fromkeys((self.shown_key(english), english)))
        return (english, *self.keys.get(english, ()))

    def flag_words(self) -> tuple[str, ...]:
        """All words for the states of the list, English among them."""
        return tuple(word for flag in self.vocabulary.flags for word in (flag.value, *self.flags.get(flag, ())))

    def state_words(self) -> tuple[str, ...]:
        """All words for open, won and lost."""
        return tuple(word for flag in self.states for word in (flag.value, *self.flags.get(flag, ())))

    def role_words(self) -> tuple[str, ...]:
        """All words for roles, English among them."""
        return tuple(word for role, words in self.roles.items() for word in (role, *words))

    def kind_of(self, english: str) -> ValueKind:
        """How the values of a field are compared; `is`, `has` and `tag` are texts."""
        is_own = self.vocabulary.is_own(english)
        is_known = english in self.vocabulary.fields or is_own or english.startswith(EXTRA_PREFIX)
        return self.vocabulary.kind_of(english) if is_known else ValueKind.TEXT

    def to_english(self, text: str) -> str:
        """A search with its keys, states and days in English; what is known in neither language stays as it is."""
        return replaced(text, lambda term: self._changed(term, english=True))

    def in_words(self, text: str) -> str:
        """An English search as it is shown here."""
        return replaced(text, lambda term: self._changed(term, english=False))

    def _changed(self, term: TypedTerm, *, english: bool) -> str:
        if term.key is None:
            return term.text
        field = self.key(term.key)
        if field is None:
            return term.text
        if english:
            key = term.key if key_of(term.key, self.vocabulary) == field else field
        else:
            key = term.key if self._is_one(term.key, self.keys.get(field, (term.key,))) else self.shown_key(field)
        value = self._value(field, term.value, english=english)
        quotes = ('"', '"' if term.is_closed else "") if term.is_quoted else ("", "")
        return f"{'-' * term.negated}{key}:{quotes[0]}{value}{quotes[1]}"

    def _value(self, field: str, value: str, *, english: bool) -> str:
        if field == "is":
            return self._flag(value, tuple(self.vocabulary.flags), english=english)
        if field == "has":
            key = self.key(value)
            if key is None or key.startswith(EXTRA_PREFIX):
                return value
            return self.shown_key(key) if not english else value if key_of(value, self.vocabulary) == key else key
        if field in _OF_STATE:
            return self._state(field, value, english=english)
        if field == "role":
            return self._role(value, english=english)
        if self.kind_of(field) is ValueKind.DAY:
            return "".join(self._day(part, english=english) for part in _ENDS.split(value))
        return value

    def _role(self, value: str, *, english: bool) -> str:
        for role, others in self.roles.items():
            if spaced(value) in map(spaced, (role, *others)):
                return role if english else others[0]
        return value

    def _flag(self, value: str, flags: Iterable[Flag], *, english: bool) -> str:
        for flag in flags:
            if value.casefold() == flag.value:
                return value if english else self.shown_flag(flag)
        return next((flag.value for flag in flags if english and self._is_one(value, self.flags.get(flag, ()))), value)

    def _state(self, field: str, value: str, *, english: bool) -> str:
        """Won, lost and open; not where the file has a stage of that name."""
        becomes = self._flag(value, self.states, english=english)
        if field == "stage" and {search_fold(value), search_fold(becomes)} & self._stages:
            return value
        return becomes

    def _day(self, part: str, *, english: bool) -> str:
        bare = part.strip()
        folded = search_fold("-".join(bare.replace("_", "-").split()))
        for word, others in self.days.items():
            for given in (word, *others):
                pattern = re.escape(search_fold(given)).replace(re.escape(NUMBER_MARK), "([0-9]{1,4})")
                if found := re.fullmatch(pattern, folded):
                    becomes = word if english else others[0]
                    return becomes.replace(NUMBER_MARK, found[1]) if found.groups() else becomes
        return part

    @staticmethod
    def _is_one(value: str, of: Iterable[str]) -> bool:
        folded = search_fold(value.replace("_", "-"))
        return any(search_fold(word) == folded for word in of)

    @cached_property
    def _keys(self) -> Mapping[str, str]:
        known = keys_of(self.vocabulary)
        return {search_fold(word): key for key, words in self.keys.items() if key in known for word in words}

    @cached_property
    def _stages(self) -> frozenset[str]:
        return frozenset(search_fold(name) for name in self.stages)
