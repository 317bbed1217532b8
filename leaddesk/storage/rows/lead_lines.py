"""Leads as lines of a text file, made in SQL: a million of them take little longer than reading them does."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

import sqlalchemy as sa

from leaddesk.model.enums import StageKind
from leaddesk.storage.engine import Connection
from leaddesk.storage.pages import PagedQuery, as_stored
from leaddesk.storage.rows.consent_rows import ConsentRow
from leaddesk.storage.rows.csv_cells import NO_CELL, CellForm, Sql
from leaddesk.storage.rows.lead_rows import leads_with_names
from leaddesk.storage.tables import activity, consent, lead, lead_tag, tag

MOMENTS = frozenset({"created_at", "won_at", "lost_at", "closed_at"})

_TEXTS = (
    *("name", "first_name", "last_name", "title", "contact", "company", "account", "email", "phone", "mobile"),
    *("website", "instagram", "whatsapp", "street", "city", "postal_code", "region", "country", "language", "channel"),
    *("campaign", "pipeline", "currency", "owner", "next_task", "notes"),
)


class LeadLines:
    """The query for the lines of a file's columns, in pieces.

    A piece is one or more cells. Moments are pieces of their own: a text longer than a day is an instant as it is
    stored. What is no field of a lead by itself, such as tags, is a piece as well: an empty one, to be filled.
    `apart` are the pieces of their own: the column, and the place among the pieces.
    """

    def __init__(self, con: Connection, columns: Sequence[str], form: CellForm, *, exact: bool) -> None:
        """Ask for these columns; in an exact file a lead may have another external id."""
        stored, joined = leads_with_names(con, form.text)
        cells = _cells(stored, form, exact=exact)
        pieces: list[Sql] = []
        apart: list[tuple[str, int]] = []
        together: list[Sql] = []
        for column in columns:
            if column in cells and column not in MOMENTS:
                together.append(cells[column])
                continue
            if together:
                pieces.append(form.line(*together))
                together = []
            apart.append((column, len(pieces)))
            pieces.append(cells.get(column, NO_CELL))
        if together:
            pieces.append(form.line(*together))
        self.apart: Sequence[tuple[str, int]] = apart
        named = (piece.label(f"piece_{place}") for place, piece in enumerate(pieces))
        self._query = PagedQuery(sa.select(lead.c.id, *named).select_from(joined), lead.c.id)

    def pieces(self, con: Connection, page: Sequence[int]) -> list[tuple[str, ...]]:
        """For each place, the pieces of the leads of these ids, in their order."""
        rows, wanted = self._query.rows(con, page), tuple(page)
        by_place: list[tuple[Any, ...]] = list(zip(*rows, strict=True))
        if by_place[0] != wanted:
            found = dict(zip(by_place[0], rows, strict=True))
            by_place = list(zip(*map(found.__getitem__, wanted), strict=True))
        return by_place[1:]


def tags_of(con: Connection, page: Sequence[int]) -> dict[int, list[str]]:
    """The tags of the leads of these ids that have any."""
    return _by_lead(_TAGS.rows(con, page))


def consents_of(con: Connection, page: Sequence[int]) -> dict[int, list[tuple[Any, ...]]]:
    """What the leads of these ids said about being contacted, oldest first: records with the fields of `ConsentRow`."""
    found: dict[int, list[tuple[Any, ...]]] = {}
    for row in _CONSENTS.rows(con, page):
        found.setdefault(row[0], []).append(row[1:])
    return found


def extra_of(con: Connection, page: Sequence[int]) -> dict[int, Mapping[str, str]]:
    """What the leads of these ids keep of columns that are no field."""
    return {lead_id: json.loads(text) for lead_id, text in stored_extra_of(con, page).items()}


def stored_extra_of(con: Connection, page: Sequence[int]) -> dict[int, str]:
    """The same as it is stored: JSON."""
    return dict(_EXTRA.rows(con, page))


def _cells(stored: Mapping[str, Sql], form: CellForm, *, exact: bool) -> dict[str, Sql]:
    """The fields of a lead as cells; moments that are instants as they are stored."""
    status = stored["status"]
    is_won, is_lost = status == StageKind.WON.value, status == StageKind.LOST.value
    closed = sa.func.coalesce(stored["closed_at"], form.day_of(stored["closed_on"]))
    last = form.day_of(sa.func.max(as_stored(activity.c.happened_on)))
    last_contact = sa.select(last).where(activity.c.lead_id == lead.c.id).correlate(lead).scalar_subquery()
    return {
        **{name: form.text(stored[name]) for name in _TEXTS},
        "external_id": form.text(stored["exact_id" if exact else "external_id"]),
        "stage": sa.func.coalesce(sa.func.nullif(stored["reached"], NO_CELL), form.text(stored["stage"])),
        "status": form.word_for_status(status),
        "value": form.amount(stored["value_minor"], stored["currency"]),
        "probability": form.number(stored["probability"]),
        "created_at": sa.func.coalesce(stored["created_at"], form.day_of(stored["created_on"])),
        "won_at": sa.case((is_won, closed), else_=NO_CELL),
        "lost_at": sa.case((is_lost, closed), else_=NO_CELL),
        "closed_at": closed,
        "expected_close": form.day_of(stored["expected_close"]),
        "lost_reason": sa.case((sa.or_(is_won, is_lost), form.text(stored["close_reason"])), else_=NO_CELL),
        "next_task_due": form.day_of(stored["next_task_due"]),
        "last_contact": last_contact,
        "monthly_value": form.amount(stored["monthly_minor"], stored["currency"]),
        "contract_start": form.day_of(stored["contract_start"]),
        "contract_end": form.day_of(stored["contract_end"]),
        "renewal_notice": form.number(stored["renewal_notice_days"]),
    }


def _by_lead(rows: Sequence[tuple[int, str]]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for lead_id, text in rows:
        found.setdefault(lead_id, []).append(text)
    return found


_TAGS = PagedQuery(
    sa.select(lead_tag.c.lead_id, tag.c.name).join(tag, tag.c.id == lead_tag.c.tag_id),
    lead_tag.c.lead_id,
    lead_tag.c.lead_id,
    lead_tag.c.id,
)
_CONSENTS = PagedQuery(
    sa.select(consent.c.lead_id, *(as_stored(consent.c[name]) for name in ConsentRow._fields)),
    consent.c.lead_id,
    consent.c.lead_id,
    consent.c.id,
)
_EXTRA = PagedQuery(sa.select(lead.c.id, as_stored(lead.c.extra)).where(as_stored(lead.c.extra) != "{}"), lead.c.id)
