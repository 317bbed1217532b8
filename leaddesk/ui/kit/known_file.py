"""What the window knows by heart of an open file; read beside the window, at first and after each change."""

from typing import TYPE_CHECKING, NamedTuple

from leaddesk.model.change import Done
from leaddesk.model.errors import LeadDeskError
from leaddesk.ui.kit.open_file import OpenFile

if TYPE_CHECKING:
    from leaddesk.services.desk import Steps
    from leaddesk.services.directory import Directory


class KnownFile(NamedTuple):
    """A file as it is found, with its newest change and its version."""

    file: OpenFile
    steps: "Steps"
    directory: "Directory"
    newest: int
    version: int


class News(NamedTuple):
    """What changed in a file, and what is to be known of it now; no directory if it is the same as before."""

    file: OpenFile
    done: Done
    steps: "Steps"
    directory: "Directory | None"


def get_to_know(file: OpenFile) -> KnownFile:
    """Get to know a file, which is opened for it if need be; raises LeadDeskError, the file closed, if it cannot be."""
    try:
        return KnownFile(
            file, file.desk.steps(), file.directory(), file.desk.newest_change(), file.desk.file_version()
        )
    except LeadDeskError:
        file.close()
        raise


def news_of(file: OpenFile, done: Done) -> News:
    """What a change makes of it."""
    return News(file, done, file.desk.steps(), file.directory_after(done))
