"""The search box's language in one window, for one list: how it is read, shown, and what can be typed next."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from leaddesk.model.query import LEADS, Vocabulary
from leaddesk.model.query_reading import Reader
from leaddesk.model.query_words import QueryWords
from leaddesk.model.selling import FIELDS_OF_FIRMS, FLAGS_OF_FIRMS, selling_in
from leaddesk.ui.kit.search.search_names import Name, Names, keys_in, names_in, some_names_in
from leaddesk.words import words

if TYPE_CHECKING:
    from leaddesk.model.change import Done
    from leaddesk.services.work import Work
    from leaddesk.ui.kit.kit import Kit

Values = Callable[["Work", str], Sequence[str] | None]  # the values in use of a field; None: it has too many to choose


class SearchLanguage(QObject):
    """English is what is said and kept; this language is what is typed and shown, beside English."""

    values_arrived = Signal(str)  # the field whose values are known now

    def __init__(
        self,
        kit: "Kit",
        vocabulary: Vocabulary = LEADS,
        values: Values | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`values` asks the file for those of a field that nobody knows by heart."""
        super().__init__(parent)
        self.kit = kit
        self._fixed = vocabulary
        self._values = values
        self._known: dict[str, tuple[Name, ...]] = {}
        self._asked: set[str] = set()
        self._heart: tuple[str, Names, Names] | None = None  # who sits at the desk, and the names
        kit.workspace.changed.connect(self._forget)

    @property
    def vocabulary(self) -> Vocabulary:
        """What can be asked; of leads also for the fields that the file has of its own."""
        return self.kit.workspace.directory.vocabulary if self._fixed is LEADS else self._fixed

    @property
    def offered(self) -> Vocabulary:
        """What is offered while one types: what is of firms only to those who sell to them."""
        whole = self.vocabulary
        if self._fixed is not LEADS or selling_in(self.kit.workspace.shop.mode).firms:
            return whole
        fields = {name: kind for name, kind in whole.fields.items() if name not in FIELDS_OF_FIRMS}
        flags = tuple(flag for flag in whole.flags if flag not in FLAGS_OF_FIRMS)
        return replace(whole, fields=fields, flags=flags)

    def words(self) -> QueryWords:
        """The words as they are now: a stage may have taken the name of a state."""
        spoken = words(self.kit.formats.language)
        search = spoken.search
        stages = keys_in(self.kit.workspace)["stage"]
        return QueryWords(self.vocabulary, search["keys"], search["flags"], search["days"], stages, spoken.roles)

    def reader(self) -> Reader:
        """Who reads what is typed, with what the file holds now."""
        workspace, formats, today = self.kit.workspace, self.kit.formats, self.kit.workspace.today
        keys = keys_in(workspace)
        names = {
            field: (*(each.value for each in found), *keys.get(field, ()))
            for field, found in self._by_heart()[0].items()
        }
        names["stage_kind"] = self.words().state_words()
        if "role" in names:
            names["role"] = (*names["role"], *self.words().role_words())
        some = {**self._by_heart()[1], **self._known}
        return Reader(
            self.words(),
            today,
            names,
            {field: tuple(each.value for each in found) for field, found in some.items()},
            lambda text: formats.parse_day(text, today),
        )

    def shown(self, query: str) -> str:
        """An English search as it is shown in the window."""
        return self.words().in_words(query)

    def names_of(self, field: str) -> tuple[Name, ...]:
        """The values that a field has in the file, as far as they are known; what is not is asked for."""
        known = self.known_names_of(field)
        if known is None:
            self._ask(field)
        return known or ()

    def known_names_of(self, field: str) -> tuple[Name, ...] | None:
        """As `names_of`, without asking; None if it is not known."""
        return next((known[field] for known in (*self._by_heart(), self._known) if field in known), None)

    def _by_heart(self) -> tuple[Names, Names]:
        """Those of fields that have no others, and some of those that have; made anew when the file has others."""
        workspace = self.kit.workspace
        if self._heart is None or self._heart[0] != workspace.actor:
            names, some = self._here(names_in(workspace)), self._here(some_names_in(workspace))
            self._heart = (workspace.actor, names, some)
        return self._heart[1:]

    def _here(self, names: Names) -> Mapping[str, tuple[Name, ...]]:
        vocabulary = self.vocabulary
        known = (*vocabulary.fields, "tag")
        return {field: found for field, found in names.items() if field in known or vocabulary.is_own(field)}

    def _ask(self, field: str) -> None:
        if self._values is None or field in self._asked:
            return
        self._asked.add(field)
        question = partial(_answer, self._values, field)
        self.kit.workspace.ask(self, question, partial(self._learn, field), topic=f"values of {field}", low=True)

    def _learn(self, field: str, values: Sequence[str] | None) -> None:
        if values is not None:
            self._known[field] = tuple(Name(value) for value in values)
            self.values_arrived.emit(field)

    def _forget(self, done: "Done") -> None:
        """Values may be others after a change; those that are shown are read again when they are wanted."""
        del done
        self._known.clear()
        self._asked.clear()
        self._heart = None


def _answer(values: Values, field: str, work: "Work") -> Sequence[str] | None:
    return values(work, field)
