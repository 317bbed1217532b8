"""In which form each column of a file is: as told, as its values tell, as answered before; else a question is open."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol, TypeVar

from leaddesk.exchange.dates import DateForm
from leaddesk.exchange.numbers import NumberForm
from leaddesk.model.errors import AmbiguousError
from leaddesk.services.importing.looking import Looked
from leaddesk.services.importing.scan import Scan

Form = TypeVar("Form", covariant=True)


class OpenQuestionsError(AmbiguousError):
    """Several columns can be read in two ways; the message names the options that settle them.

    `errors` are the single ones, with the file that each is about.
    """

    def __init__(self, text: str, /, errors: Sequence[tuple[Path, AmbiguousError]] = (), **values: str | int) -> None:
        super().__init__(text, **values)
        self.errors = tuple(errors)


class _Evidence(Protocol[Form]):
    """What the values of a column tell."""

    def decide(self, option: Any, column: str) -> Form:  # noqa: ANN401 - an order of dates or a decimal mark
        """The form of the column."""


class Forms:
    """The forms of the columns of one file: as told, as the values tell, as answered before; else an open question."""

    def __init__(self, looked: Looked, open_questions: list[tuple[Path, AmbiguousError]]) -> None:
        """Questions are put to those that are open already."""
        self._looked = looked
        self._open = open_questions
        self.used: tuple[str, ...] = ()

    def dates(self, fields: Sequence[tuple[int, str, str]], scan: Scan) -> dict[str, DateForm]:
        """The forms of the columns with dates."""
        told = self._looked.request.date_order or ("ymd" if self._looked.exact else None)
        return self._decided("date_order", told, fields, scan.dates)

    def numbers(self, fields: Sequence[tuple[int, str, str]], scan: Scan) -> dict[str, NumberForm]:
        """The forms of the columns with numbers."""
        told = self._looked.request.decimal or ("point" if self._looked.exact else None)
        return self._decided("decimal", told, fields, scan.numbers)

    def _decided(
        self,
        about: str,
        told: str | None,
        fields: Sequence[tuple[int, str, str]],
        evidence: Mapping[str, _Evidence[Form]],
    ) -> dict[str, Form]:
        found: dict[str, Form] = {}
        for _, name, wanted in fields:
            if name not in evidence:
                continue
            try:
                found[wanted] = evidence[name].decide(told, name)
            except AmbiguousError as error:
                kept = self._looked.kept.fields.get(about)
                if kept is None or not _settles(kept, error):
                    self._open.append((self._looked.path, error))
                    continue
                found[wanted] = evidence[name].decide(kept, name)
                self.used = tuple(dict.fromkeys((*self.used, about)))
        return found


def _settles(kept: str, error: AmbiguousError) -> bool:
    """Whether an answer given before is one of the two readings of a value: what reads it not is asked again."""
    values = error.message.values
    if "value" not in values:
        return False
    return "one" not in values or kept in (values["one"], values["other"])


def _settled_by(error: AmbiguousError) -> tuple[object, ...]:
    values = error.message.values
    return (error.message.text, *(values.get(name) if "value" in values else None for name in ("one", "other")))


def all_open(errors: Sequence[tuple[Path, AmbiguousError]]) -> AmbiguousError:
    """One error for all that is open; what the same answer settles is named once."""
    once = {_settled_by(error): (path, error) for path, error in reversed(errors)}
    if len(once) == 1:
        path, error = errors[0]
        return OpenQuestionsError(error.message.text, errors, **{**error.message.values, "file": str(path)})
    sentences = " ".join(str(error) for _, error in reversed(once.values()))
    return OpenQuestionsError("{sentences}", errors, sentences=sentences)
