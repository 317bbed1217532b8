"""An open file as the window sees it; how it is opened is the business of the services."""

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from leaddesk.model.change import Done

if TYPE_CHECKING:
    from collections.abc import Callable

    from leaddesk.model.errors import LeadDeskError
    from leaddesk.model.messages import Message
    from leaddesk.services.desk import Desk
    from leaddesk.services.directory import Directory


class OpenFile(Protocol):
    """A file with what is known of it."""

    @property
    def path(self) -> Path:
        """Where it is."""

    @property
    def desk(self) -> "Desk":
        """Who works on it."""

    @property
    def looking(self) -> "Message | None":
        """Why it is only looked at, so that nothing is written here; None: it is not."""

    def directory(self) -> "Directory":
        """What the window knows by heart, as it is now."""

    def directory_after(self, done: Done) -> "Directory | None":
        """The directory anew if this change made it stale."""

    def everything_changed(self) -> Done:
        """A change, the newest, that may have touched anything."""

    def keep_figures(self) -> bool:
        """Count some of the figures that are not kept, and keep them; whether any are left.

        Raises LeadDeskError if they cannot be written, as when somebody else wrote meanwhile.
        """

    def tell_of_missed_copies(self, tell: "Callable[[LeadDeskError], None]") -> None:
        """Call it, on any thread, when what was before a large change could not be kept, though the change is made."""

    def rest(self) -> None:
        """Close all connections; they are opened again for whoever asks."""

    def close(self) -> None:
        """Let go of it."""
