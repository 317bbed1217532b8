"""An import run: one import of one or more files, undoable as a whole."""

from collections.abc import Mapping
from datetime import datetime

from leaddesk.model.columns import Value, instant, json_text, row_id


class ImportRun(Value):
    """`files` are file names with their SHA-256; `counts` how many rows were read, created, updated and so on."""

    id: int | None = row_id()
    at: datetime | None = instant()
    entity: str = "leads"
    files: Mapping[str, str] = json_text(default_factory=dict)
    preset: str = ""
    mapping: Mapping[str, str] = json_text(default_factory=dict)
    counts: Mapping[str, int] = json_text(default_factory=dict)
