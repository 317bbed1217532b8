"""Documents of a lead or an account: kept by their place, looked for before they are opened, never read."""

import os
import stat
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from leaddesk.model.change import Change
from leaddesk.model.document import Document
from leaddesk.model.document_address import is_page, is_program, is_whole, name_of
from leaddesk.model.errors import RuleError
from leaddesk.model.links import Link, page_link
from leaddesk.model.messages import N_, Message
from leaddesk.services.diary.owners import owner_name
from leaddesk.services.work import Work, changed, create, made, update
from leaddesk.services.work import delete as delete_row

_MOST_AT_ONCE = 100


class Place(StrEnum):
    """What lies at a document's address."""

    PAGE = "page"
    FILE = "file"
    FOLDER = "folder"
    PROGRAM = "program"
    GONE = "gone"


@dataclass(frozen=True)
class Located:
    """`link` is that of a page; `path` of all that lies on this computer or a share, whether it is there or not."""

    place: Place
    link: Link | None = None
    path: Path | None = None


def add(work: Work, addresses: Sequence[str], *, lead_id: int | None = None, account_id: int | None = None) -> Change:
    """Keep files, by their whole paths, and pages of the web with a lead or an account; each of them once."""
    of = {"lead_id": lead_id, "account_id": account_id}
    name = owner_name(work, lead_id, account_id) or ""
    known = {each.address for each in work.find(Document, **of)}
    new = [each for each in dict.fromkeys(map(_address, addresses)) if each not in known]
    if len(new) > _MOST_AT_ONCE:
        raise RuleError(N_("These are more than {count} documents; add their folder instead."), count=_MOST_AT_ONCE)
    fields = [{**of, "name": name_of(each), "address": each, "recorded_at": work.now.at} for each in new]
    rows = [create(made(Document, each), -1 - place) for place, each in enumerate(fields)]
    if len(rows) == 1:
        label = Message(N_("Keep the document “{document}” with “{name}”"), {"document": name_of(new[0]), "name": name})
    else:
        label = Message(N_("Keep {count} documents with “{name}”"), {"count": len(rows), "name": name})
    return Change(label, rows)


def rename(work: Work, document_id: int, name: str) -> Change:
    """Call a document something else; the file keeps its name."""
    document = work.get(Document, document_id)
    becomes = changed(document, {"name": name.strip()})
    if not becomes.name.strip():
        raise RuleError(N_("A document needs a name."))
    label = Message(N_("Rename the document “{document}”"), {"document": document.name})
    return Change(label, update(document, becomes))


def remove(work: Work, document_id: int) -> Change:
    """Keep a document no longer; the file stays where it is."""
    label = Message(N_("Remove the document “{document}”"), {"document": work.get(Document, document_id).name})
    return Change(label, [delete_row("document", document_id)])


def locate(address: str) -> Located:
    """Look what lies there now. A share that is not there may let one wait: never ask on the window's thread."""
    if is_page(address):
        return Located(Place.PAGE, link=page_link(address))
    path = Path(address)
    if not is_whole(address) or not path.is_absolute():
        return Located(Place.GONE, path=path)
    try:
        real = path.resolve(strict=True)  # what a shortcut leads to is what would be started
        mode = real.stat().st_mode
    except (OSError, RuntimeError, ValueError):
        return Located(Place.GONE, path=path)
    if is_program(path.name) or is_program(real.name):
        return Located(Place.PROGRAM, path=path)
    if stat.S_ISDIR(mode):
        return Located(Place.FOLDER, path=path)
    if not stat.S_ISREG(mode) or _is_executable(real, mode):
        return Located(Place.PROGRAM, path=path)
    return Located(Place.FILE, path=path)


def _is_executable(path: Path, mode: int) -> bool:
    """Where the system marks programs: a mark on a file without an ending, of which nobody else could say what it is.

    Drives of other systems mark every file.
    """
    return os.name == "posix" and bool(mode & 0o111) and not path.suffix


def _address(text: str) -> str:
    bare = text.strip()
    if "://" in bare or not is_whole(bare):
        link = page_link(bare)
        if link is None:
            raise RuleError(
                N_("“{text}” is neither a file nor an address of the web that begins with https://."), text=bare[:80]
            )
        return link.address
    return bare
