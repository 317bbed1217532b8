"""What can be exported, and what the accountant's file is called."""

import re
from datetime import date
from pathlib import Path

from leaddesk.services.exports.export_sales import files_beside
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.words.translations import tr

_MONTH = re.compile(r"(?<!\S)date:([0-9]{4}-(?:0[1-9]|1[0-2]))(?!\S)")


def words_for_all(kind: str) -> str:
    """All rows of a list."""
    return {
        "accounts": tr("All accounts"),
        "stakeholders": tr("All stakeholders"),
        "sales": tr("All sales"),
    }.get(kind, tr("All leads"))


def month_of(query: str) -> date | None:
    """The month that a search of sales is about, by its first day; None if it is about no month alone."""
    found = _MONTH.search(query)
    return date.fromisoformat(f"{found[1]}-01") if found else None


def next_version(kit: Kit, folder: Path, period: str, form: str) -> Path:
    """Firm, sales, period, and a version that is not there yet: what was handed over is never replaced.

    Nor is what was handed over with it, also where the file itself is gone.
    """
    what = tr("sales")
    stem, version = f"{kit.workspace.path.stem}-{what}-{period}", 1
    while _is_taken(path := folder / f"{stem}-v{version}.{form}"):
        version += 1
    return path


def _is_taken(path: Path) -> bool:
    return any(each.exists() for each in (path, *files_beside(path)))
