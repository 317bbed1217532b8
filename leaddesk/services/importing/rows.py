"""Taking in rows of accounts and people: the columns they share, and setting what differs."""

import json
from collections.abc import Collection, Mapping

from leaddesk.exchange.values import tags
from leaddesk.model import folding
from leaddesk.model.columns import new_uid
from leaddesk.services.importing.diff import RowLog
from leaddesk.services.importing.loose_ids import claim
from leaddesk.services.importing.merged import lacked
from leaddesk.services.importing.plan import FilePlan
from leaddesk.services.importing.row_shown import before_row
from leaddesk.services.work import Work
from leaddesk.storage.masses.bulk import Bulk
from leaddesk.storage.searching import known_ids
from leaddesk.storage.statements import Stored, stored_instant


def as_json(extra: Mapping[str, str]) -> str:
    """What is kept of columns that are no field."""
    return json.dumps(dict(extra), ensure_ascii=False, separators=(",", ":")) if extra else "{}"


def identity(
    work: Work, plan: FilePlan, fields: Mapping[str, str], name: str, extra: Mapping[str, str]
) -> dict[str, Stored]:
    """The stored values that every new row has: who it is here and in its source, and what else its row says."""
    return {
        "uid": new_uid(),
        "source": "" if plan.exact else plan.preset,
        "external_id": fields.get("external_id"),
        "name": name,
        "extra": as_json(extra),
        "recorded_at": stored_instant(work.now.at),
    }


def free_namesake(
    work: Work, table: str, taken: Collection[int], external_id: str | None, name: str, **equal: object
) -> int | None:
    """The first row that an exact file's row may be about: of its external id, else called so to the letter."""
    if external_id is not None:
        both = known_ids.free_row(work.con, table, taken, external_id=external_id, name=name)
        return both or known_ids.free_row(work.con, table, taken, external_id=external_id)
    folded = folding.sort_name(name, work.shop.swedish)
    return known_ids.free_row(work.con, table, taken, sort_name=folded, name=name, **equal)


def tag_names(text: str, *, exact: bool) -> tuple[str, ...]:
    """The tags of a cell; an exact file parts them by semicolons and by nothing else."""
    return tuple(filter(None, map(str.strip, text.split(";")))) if exact else tags(text)


def set_differing(
    work: Work,
    bulk: Bulk,
    table: str,
    row_id: int,
    wanted: Mapping[str, Stored],
    extra: Mapping[str, str],
    log: RowLog | None = None,
    identified: tuple[str, str | None] = ("", None),
) -> bool:
    """Put stored values into a row where they differ from what it holds; whether any did. The log is told what was.

    `identified`: the source and the external id by which it is known.
    """
    now = bulk.read(table, row_id) or {}
    changes = {name: value for name, value in wanted.items() if now[name] != value}
    if extra:
        kept = json.loads(str(now["extra"]))
        if extra.items() - kept.items():
            changes["extra"] = as_json({**kept, **extra})
    if log is not None and changes and log.keeps("updated"):
        log.was(before_row(work, now, changes, {}, extra))
    written = changes | claim(now, *identified)
    if written:
        bulk.update(table, row_id, {name: now[name] for name in written}, written)
    return bool(changes)


def set_lacking(
    work: Work,
    bulk: Bulk,
    table: str,
    row_id: int,
    wanted: Mapping[str, Stored],
    extra: Mapping[str, str],
    log: RowLog | None = None,
) -> bool:
    """Put into a row what it lacks of what a file says of another that was merged into it; whether that is anything."""
    now = bulk.read(table, row_id) or {}
    kept = json.loads(str(now["extra"]))
    new = {name: text for name, text in extra.items() if name not in kept}
    return set_differing(work, bulk, table, row_id, lacked(now, wanted), new, log)
