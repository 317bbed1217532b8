"""What can go wrong in a way that a user can act on; anything else is a bug."""

from collections.abc import Sequence

from leaddesk.model.messages import N_, Message, MessageValue


class LeadDeskError(Exception):
    """One plain sentence: what is wrong, where, and what to do. Nothing was written."""

    def __init__(self, text: str, /, **values: MessageValue) -> None:
        self.message = Message(text, values)
        super().__init__(str(self.message))


class NotFoundError(LeadDeskError):
    """Something that was named does not exist."""


class RuleError(LeadDeskError):
    """A rule of the model forbids the change."""


class ClosedMonthError(RuleError):
    """A sale of a closed month cannot be made, changed or removed."""


class BadInputError(LeadDeskError):
    """A file, or a value in one, cannot be used as it is."""


class EmptyFileError(BadInputError):
    """There is nothing at all in a file; among several, the others may still be read."""


class AmbiguousError(BadInputError):
    """A column can be read in two ways; the message names the option that settles it."""


class StoreError(LeadDeskError):
    """The file cannot be opened, written or trusted."""


class DamagedError(StoreError):
    """The file is not what LeadDesk wrote any more: a backup can help."""


class InUseError(StoreError):
    """Another window has the file open; `may_look`: this one may look at it, since that one did not come up."""

    may_look = True


class NothingToDoError(LeadDeskError):
    """There is nothing to undo or redo."""


class StoppedError(LeadDeskError):
    """The user stopped what was running; nothing of it was kept."""

    def __init__(self, text: str = N_("Stopped. Nothing was changed."), /, **values: MessageValue) -> None:
        super().__init__(text, **values)


class ConflictError(LeadDeskError):
    """A column that would be written no longer holds the value that was expected.

    `differences` are (table, row id, column, expected value, value found), in the order they were met.
    """

    def __init__(
        self, text: str, differences: Sequence[tuple[str, int, str, object, object]] = (), /, **values: MessageValue
    ) -> None:
        super().__init__(text, **values)
        self.differences = tuple(differences)
