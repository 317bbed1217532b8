"""What a stage, a channel and a due day must tell to be painted: the kit knows no classes of the model."""

from typing import Protocol


class StageLook(Protocol):
    """A stage as it is painted; `position` is its place in its pipeline, `probability` the chance to win in percent."""

    @property
    def name(self) -> str:
        """What it is called."""

    @property
    def kind(self) -> str:
        """The word open, won or lost."""

    @property
    def position(self) -> int:
        """Its place in its pipeline, from 0."""

    @property
    def probability(self) -> int:
        """The chance to win, in percent."""

    @property
    def colour(self) -> str | None:
        """A categorical colour's name or `#rrggbb`; None: by kind and position."""


class ChannelLook(Protocol):
    """A channel as it is painted."""

    @property
    def name(self) -> str:
        """What it is called."""

    @property
    def method(self) -> str:
        """How it gets leads, in snake_case."""

    @property
    def colour(self) -> str | None:
        """A categorical colour's name or `#rrggbb`; None: by method."""

    @property
    def icon(self) -> str | None:
        """A Lucide icon's name; None: by method."""


class DueLook(Protocol):
    """When something is due, in words, with the token of its colour and an icon that says the same."""

    @property
    def text(self) -> str:
        """In words."""

    @property
    def tone(self) -> str:
        """A colour token."""

    @property
    def icon(self) -> str:
        """A Lucide icon's name."""
