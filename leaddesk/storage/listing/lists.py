"""Which rows a list shows: the ids that a question and a period leave, in the order asked for."""

import json
from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal

import sqlalchemy as sa

from leaddesk.model.days import ALL_TIME, Period
from leaddesk.model.query import LeadQuery
from leaddesk.storage.engine import Connection
from leaddesk.storage.figures.report_scope import within
from leaddesk.storage.listing.list_filters import ACCOUNT_SUBJECT, SALE_SUBJECT, STAKEHOLDER_SUBJECT, TASK_SUBJECT
from leaddesk.storage.pages import among, pages
from leaddesk.storage.searching.own_fields import lead_subject
from leaddesk.storage.searching.terms import Subject, matching_ids
from leaddesk.storage.tables import account, lead, sale, stakeholder

if TYPE_CHECKING:
    from array import array

ListKind = Literal["leads", "accounts", "stakeholders", "sales", "tasks"]

_SUBJECTS: Mapping[ListKind, Subject] = MappingProxyType(
    {
        "accounts": ACCOUNT_SUBJECT,
        "stakeholders": STAKEHOLDER_SUBJECT,
        "sales": SALE_SUBJECT,
        "tasks": TASK_SUBJECT,
    }
)
# The day by which a period chooses rows, of the lists that have one.
DAYS: Mapping[ListKind, sa.Column[Any]] = MappingProxyType({"leads": lead.c.created_on, "sales": sale.c.sold_on})
_WITH_EXTRA: Mapping[ListKind, sa.Table] = MappingProxyType(
    {"leads": lead, "accounts": account, "stakeholders": stakeholder}
)
# Alone they are no text: no file that is to be read again holds them.
_CONTROLS = "".join(chr(code) for code in range(0x20) if chr(code) not in "\t\n\r")


def subject_of(con: Connection, kind: ListKind) -> Subject:
    """What can be asked about the rows of a list of this file."""
    return lead_subject(con) if kind == "leads" else _SUBJECTS[kind]


def found_ids(
    con: Connection, kind: ListKind, query: LeadQuery, today: date, period: Period = ALL_TIME
) -> "array[int]":
    """The ids of the rows that a question finds in a period, in the order it asks for; of sales, those of their lines.

    `today` is the shop's. Lists without a day are of all time. Raises BadInputError for a question of too many terms.
    """
    chosen = within(DAYS[kind], period) if kind in DAYS else []
    return matching_ids(con, subject_of(con, kind), query, today, *chosen)


def extra_names(con: Connection, kind: ListKind, ids: Sequence[int]) -> list[str]:
    """The columns that these rows keep anything of in extra, in alphabetical order."""
    if kind not in _WITH_EXTRA:
        return []
    rows, names = _WITH_EXTRA[kind], set[str]()
    kept = sa.select(rows.c.id, sa.type_coerce(rows.c.extra, sa.Text)).where(rows.c.extra != {})
    for page in pages(ids):
        wanted = set(page)
        for row_id, text in con.execute(kept.where(among(rows.c.id, page))).all():
            if row_id in wanted:
                names.update(name for name, value in json.loads(text).items() if value.strip(_CONTROLS))
    return sorted(names)
