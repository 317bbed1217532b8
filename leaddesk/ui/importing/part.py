"""What of an import has columns and rows of its own: a file, a sheet of a workbook, a list of a whole file."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from leaddesk.services.importing.preview import FilePreview
from leaddesk.services.importing.request import FileResult


class Part(NamedTuple):
    """A file, and which sheet or list of it; empty where it has none."""

    file: Path
    sheet: str = ""


Previews = Mapping[Part, FilePreview]


def part_of(told: FilePreview | FileResult) -> Part:
    """The part that a preview or a result is about."""
    return Part(told.path if isinstance(told, FilePreview) else told.file, told.sheet)


def still_shown(previews: Previews, shown: Part | None) -> Part | None:
    """The part that was shown, if it is still there; else the first of its file, else the first of all."""
    if shown in previews:
        return shown
    of_its_file = (part for part in previews if shown is not None and part.file == shown.file)
    return next(of_its_file, next(iter(previews), shown))


def part_about(previews: Previews, path: Path, column: str, shown: Part | None) -> Part | None:
    """The part of a file that has a column: the one that is shown, if it has it; of a column of none, any part."""
    parts = {part: seen for part, seen in previews.items() if part.file == path}
    having = [part for part, seen in parts.items() if any(each.name == column for each in seen.columns)]
    found = having or list(parts)
    return shown if shown in found else next(iter(found), None)
