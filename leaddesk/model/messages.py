"""Sentences for people, kept apart from the language they are shown in."""

from collections.abc import Mapping
from dataclasses import dataclass, field

MessageValue = str | int


def N_(text: str) -> str:  # noqa: N802 - the name that translation tools look for
    """Mark an English sentence for translation and return it as it is."""
    return text


@dataclass(frozen=True)
class Message:
    """An English sentence marked with `N_`, with named values to put into it.

    `str()` words it in English, as the command line prints it; the window words it in the user's language.
    """

    text: str
    values: Mapping[str, MessageValue] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.text.format(**self.values)
