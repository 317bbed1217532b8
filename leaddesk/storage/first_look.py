"""The first leads of a file, read before SQLAlchemy is loaded, so that the window can show them half a second sooner.

The one place with SQL written down: what the services send for the list of leads, as SQLAlchemy compiles it, and a test
holds the two against each other. Only what is usual is read; of a file that may be changing, or is in any way unlike
what it is most days, nothing is, and the window waits for the services as it would anyway.
"""

import json
from array import array
from collections.abc import Mapping, Sequence
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from time import monotonic
from typing import Any

from leaddesk.model.days import when_at
from leaddesk.model.errors import LeadDeskError
from leaddesk.model.first_look import FirstLook, SeenCampaign, SeenChannel, SeenPipeline, SeenStage
from leaddesk.model.listed_lead import ListedLead, listed
from leaddesk.model.shop import shop_of
from leaddesk.storage.driver import APPLICATION_ID, HEAD, MAGIC, driver, uri

_LONGEST_S = 0.15  # what takes longer is as well waited for with everything else
_STEPS_BETWEEN_LOOKS = 1_000
_HEADER = 100  # bytes


# The searches and orders that it knows: what they ask of a lead, and what they sort by, undated leads last.
_ASKED = {"": (), "-is:contact": ("coalesce(lead.stage_id IS NULL, 0) = 0",)}
_DATED, _UNDATED = ("lead.created_on IS NOT NULL",), ("lead.created_on IS NULL",)
_ORDERS: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]] = {
    "created": ((_DATED, "lead.created_on ASC, lead.id"), (_UNDATED, "lead.id")),
    "-created": ((_DATED, "lead.created_on DESC, lead.id DESC"), (_UNDATED, "lead.id DESC")),
    "name": (((), "lead.sort_name ASC NULLS LAST, lead.id"),),
    "-name": (((), "lead.sort_name DESC NULLS LAST, lead.id DESC"),),
}
_SETTINGS = """
    SELECT setting."key", setting.value FROM setting
    WHERE setting."key" NOT LIKE ? AND setting."key" NOT LIKE ? AND setting."key" != ?
"""
_SETTINGS_VALUES = ("import.%", "apart.%", "erased")
_OWNERS = """
    SELECT anon_1.owner
    FROM (SELECT lead.owner AS owner FROM lead ORDER BY lead.id DESC LIMIT ? OFFSET ?) AS anon_1
    WHERE anon_1.owner != ? GROUP BY anon_1.owner ORDER BY count(*) DESC, anon_1.owner LIMIT ? OFFSET ?
"""
_OWNERS_VALUES = (10_000, 0, "", 100, 0)
_LEADS = """
    SELECT lead.id, lead.kind, lead.name, lead.contact, coalesce(nullif(lead.company, ?), account.name) AS coalesce_1,
        lead.account_id, lead.city, lead.country, lead.pipeline_id, lead.stage_id, lead.status, lead.channel_id,
        lead.campaign_id, lead.value_minor, lead.currency, coalesce(lead.probability, stage.probability) AS coalesce_2,
        lead.owner, lead.email, lead.phone, lead.created_on, lead.closed_on, lead.expected_close,
        (SELECT stage_entry.entered_on
            FROM stage_entry
            WHERE stage_entry.lead_id = lead.id ORDER BY stage_entry.id DESC LIMIT ? OFFSET ?) AS anon_1,
        (SELECT max(activity.happened_on) AS max_1 FROM activity WHERE activity.lead_id = lead.id) AS anon_2,
        first.due_on,
        (SELECT max(task.due_on) AS max_2
            FROM task
            WHERE task.lead_id = lead.id AND task.done_at IS NULL AND task.done_on IS NULL) AS anon_3,
        first.id AS id_1, first.title,
        CASE WHEN (lead.status = ? AND lead.kind = ?) THEN
            (SELECT count(*) AS count_1
            FROM committee_member JOIN stakeholder ON stakeholder.id = committee_member.stakeholder_id
            WHERE stakeholder.left_on IS NULL AND committee_member.lead_id = lead.id) END AS anon_4
    FROM lead LEFT OUTER JOIN account ON account.id = lead.account_id LEFT OUTER JOIN stage ON stage.id = lead.stage_id
        LEFT OUTER JOIN task AS first ON first.id =
            (SELECT task.id
            FROM task
            WHERE task.lead_id = lead.id AND task.done_at IS NULL AND task.done_on IS NULL
            ORDER BY task.due_on ASC NULLS LAST, task.id LIMIT ? OFFSET ?)
    WHERE lead.id IN (SELECT anon_5.value FROM json_each(?) AS anon_5)
"""
_LEADS_VALUES = ("", 1, 0, "open", "b2b", 1, 0)  # and the ids
_TAGS = """
    SELECT lead_tag.lead_id, tag.name FROM lead_tag JOIN tag ON tag.id = lead_tag.tag_id
    WHERE lead_tag.lead_id IN (SELECT anon_1.value FROM json_each(?) AS anon_1) ORDER BY lead_tag.id
"""


def take_first_look(path: Path, query: str, sort: str, most: int) -> FirstLook | None:
    """The first leads of a search in an order, `most` at most; None if there are none, or anything is unusual.

    The file is read as one that nobody changes, so that nothing is made beside it and nobody has to wait; whether
    somebody did change it meanwhile is looked at afterwards.
    """
    before = _state_of(path)
    if before is None or query not in _ASKED or sort not in _ORDERS:
        return None
    module = driver()
    try:
        with closing(module.connect(f"{uri(path)}?mode=ro&immutable=1", uri=True)) as con:
            stop_at = monotonic() + _LONGEST_S
            con.set_progress_handler(lambda: monotonic() > stop_at, _STEPS_BETWEEN_LOOKS)
            found = _read(con, query, sort, most)
    except (module.Error, LeadDeskError, KeyError, TypeError, ValueError):
        return None
    return found if found.leads and _state_of(path) == before else None


def _state_of(path: Path) -> tuple[object, ...] | None:
    """What changes with the file; None unless it is ours, of this version, and nothing waits to be written to it."""
    try:
        if any(path.with_name(path.name + ending).exists() for ending in ("-wal", "-journal")):
            return None
        with path.open("rb") as file:
            header = file.read(_HEADER)
        state = path.stat()
    except OSError:
        return None
    is_ours = header.startswith(MAGIC) and int.from_bytes(header[68:72], "big") == APPLICATION_ID
    is_of_today = int.from_bytes(header[60:64], "big") == int(HEAD)
    return (header, state.st_size, state.st_mtime_ns, state.st_ino) if is_ours and is_of_today else None


def _read(con: Any, query: str, sort: str, most: int) -> FirstLook:  # noqa: ANN401 - the driver's own class
    shop = shop_of(con.execute(_SETTINGS, _SETTINGS_VALUES).fetchall())
    stages, channels = _all(con, "stage", SeenStage), _all(con, "channel", SeenChannel)
    return FirstLook(
        shop=shop,
        today=when_at(datetime.now(UTC), shop.zone).on or date.today(),
        pipelines=[each for each in _all(con, "pipeline", SeenPipeline) if not each.archived],
        stages={each.id: each for each in stages},
        channels={each.id: each for each in channels},
        campaigns={each.id: each for each in _all(con, "campaign", SeenCampaign)},
        owners=[name for (name,) in con.execute(_OWNERS, _OWNERS_VALUES)],
        leads=_leads(con, _ids(con, query, sort, most)),
    )


def _all(con: Any, table: str, kind: type[Any]) -> list[Any]:  # noqa: ANN401 - as above
    """All rows of a small table."""
    return [kind._make(row) for row in con.execute(f'SELECT {", ".join(kind._fields)} FROM "{table}"')]


def _ids(con: Any, query: str, sort: str, most: int) -> "array[int]":  # noqa: ANN401 - as above
    ids = array("q")
    for conditions, order in _ORDERS[sort]:
        if len(ids) < most:
            wanted = " AND ".join((*_ASKED[query], *conditions))
            statement = f"SELECT lead.id FROM lead {wanted and f'WHERE {wanted}'} ORDER BY {order} LIMIT ? OFFSET ?"
            ids.extend(row[0] for row in con.execute(statement, (most - len(ids), 0)))
    return ids


def _leads(con: Any, ids: Sequence[int]) -> list[ListedLead]:  # noqa: ANN401 - as above
    wanted = json.dumps(list(ids))
    tags: dict[int, tuple[str, ...]] = {}
    for lead_id, name in con.execute(_TAGS, (wanted,)):
        tags[lead_id] = (*tags.get(lead_id, ()), name)
    found = {row[0]: listed(row, tags.get(row[0], ())) for row in con.execute(_LEADS, (*_LEADS_VALUES, wanted))}
    return [found[lead_id] for lead_id in ids]
