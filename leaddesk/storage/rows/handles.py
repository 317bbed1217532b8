"""What a file that is to be read again calls a lead or a document by, so that no other one is meant.

Such a file does not keep uids, so one stands in for an external id where there is need of it: of a lead that a sale
names and that neither its id nor its name tells from others, and of a document with lines that belong together, with
a number that comes twice, or without one that a credit note could name.
"""

from typing import Any

import sqlalchemy as sa

from leaddesk.model.enums import StageKind
from leaddesk.storage.tables import lead, sale, sale_line

Condition = sa.ColumnElement[bool]


def _is_filled(column: sa.ColumnElement[Any]) -> Condition:
    return sa.func.coalesce(column, "") != ""


def _no_other(*alike: Condition) -> Condition:
    """SQL: no lead but this one is like that."""
    return sa.not_(sa.exists().where(_other.c.id != lead.c.id, *alike).correlate(lead))


_other, _twin, _line, _note = lead.alias("other"), sale.alias("twin"), sale_line.alias("line"), sale.alias("note")

_namesake = _other.c.sort_name == lead.c.sort_name
_buys = sa.or_(lead.c.status.is_(None), lead.c.status == StageKind.WON.value)
_other_buys = sa.or_(_other.c.status.is_(None), _other.c.status == StageKind.WON.value)
_is_told_by_name = sa.and_(
    _no_other(_other.c.external_id == lead.c.name),
    sa.or_(_no_other(_namesake), sa.and_(_buys, _no_other(_namesake, _other_buys))),
)
_has_sale = sa.exists().where(sale.c.lead_id == lead.c.id).correlate(lead)

_is_told_by_id = sa.and_(_is_filled(lead.c.external_id), _no_other(_other.c.external_id == lead.c.external_id))

# The external id of a lead in an exact file.
LEAD_ID = sa.case(
    (sa.and_(_has_sale, sa.not_(_is_told_by_id), sa.not_(_is_told_by_name)), lead.c.uid), else_=lead.c.external_id
)

# What a sale calls its lead by in an exact file.
LEAD_HANDLE = sa.case((_is_told_by_id, lead.c.external_id), (_is_told_by_name, lead.c.name), else_=lead.c.uid)


def document_id(of: sa.FromClause) -> sa.ColumnElement[Any]:
    """SQL: the external id in an exact file of a document, which is a row of `sale` or of an alias of it.

    With the number that the file says of it, it is one document's only.
    """
    twin = sa.exists().where(_twin.c.id != of.c.id).correlate(of)
    same_id = sa.func.coalesce(_twin.c.external_id, "") == sa.func.coalesce(of.c.external_id, "")
    without_number = sa.func.coalesce(_twin.c.number, "") == ""
    lines = sa.select(sa.func.count()).where(_line.c.sale_id == of.c.id).correlate(of).scalar_subquery()
    is_credited = sa.exists().where(_note.c.credits_id == of.c.id).correlate(of)
    is_ambiguous = sa.case(
        (_is_filled(of.c.number), twin.where(_twin.c.number == of.c.number, same_id)),
        (_is_filled(of.c.external_id), twin.where(_twin.c.external_id == of.c.external_id, without_number)),
        else_=sa.or_(lines > 1, is_credited),
    )
    return sa.case((is_ambiguous, of.c.uid), else_=of.c.external_id)


# The external id of a document, of which a line is read, in an exact file.
DOCUMENT_ID = document_id(sale)
