"""What of an import has columns and rows of its own: a file, a sheet of a workbook, a list of a whole file."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from leaddesk.model.errors import BadInputError
from leaddesk.services.importing.preview import FilePreview, previews
from leaddesk.services.importing.request import FileResult, ImportRequest

if TYPE_CHECKING:
    from leaddesk.services.work import Work


class Part(NamedTuple):
    """A file, and which sheet or list of it; empty where it has none."""

    file: Path
    sheet: str = ""


Previews = Mapping[Part, FilePreview]
Seen = list[FilePreview] | BadInputError  # the parts of a file, or why nobody can say


def seen(work: "Work", path: Path, request: ImportRequest) -> Seen:
    """What a file looks like, beside the window."""
    try:
        return previews(path, request, work)
    except BadInputError as error:
        return error


def part_of(told: FilePreview | FileResult) -> Part:
    """The part that a preview or a result is about."""
    return Part(told.path if isinstance(told, FilePreview) else told.file, told.sheet)


def still_shown(parts: Previews, shown: Part | None) -> Part | None:
    """The part that was shown, if it is still there; else the first of its file, else the first of all."""
    if shown in parts:
        return shown
    of_its_file = (part for part in parts if shown is not None and part.file == shown.file)
    return next(of_its_file, next(iter(parts), shown))


def part_about(parts: Previews, path: Path, column: str, shown: Part | None) -> Part | None:
    """The part of a file that has a column: the one that is shown, if it has it; of a column of none, any part."""
    of_file = {part: look for part, look in parts.items() if part.file == path}
    having = [part for part, look in of_file.items() if any(each.name == column for each in look.columns)]
    found = having or list(of_file)
    return shown if shown in found else next(iter(found), None)
