"""The rows that an import could not use, as a file to be mended and imported again."""

from pathlib import Path

from leaddesk.services.importing.request import FileResult, ImportRequest
from leaddesk.services.work import Work

REASON = "LeadDesk: what is wrong"


def save_problem_rows(work: Work, result: FileResult, request: ImportRequest, path: Path) -> int:
    """Write the rejected and ambiguous rows of a file with its own columns and a last one of reasons; how many."""
    raise NotImplementedError
