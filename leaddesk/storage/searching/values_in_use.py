"""What the latest rows of a list hold in a field, the most used first."""

import sqlalchemy as sa

from leaddesk.model.query import EXTRA_PREFIX
from leaddesk.storage.engine import Connection
from leaddesk.storage.searching.terms import Subject, value_of

# What was written lately says it well enough, and is read in no time, however many rows there are.
_LATEST = 20_000
_MOST = 100


def values_in_use(con: Connection, subject: Subject, field: str) -> tuple[str, ...]:
    """The texts that are in a field, a hundred at most."""
    newest = sa.select(value_of(subject, field).label("value")).select_from(subject.source)
    value = newest.order_by(subject.id.desc()).limit(_LATEST).subquery().c.value
    query = sa.select(value).where(value != "").group_by(value).order_by(sa.func.count().desc(), value).limit(_MOST)
    return tuple(str(each) for each in con.execute(query).scalars())


def extra_columns_in_use(con: Connection, subject: Subject) -> tuple[str, ...]:
    """The columns of imports that rows keep anything of, with their prefix, a hundred at most."""
    if isinstance(subject.extra, sa.Null):
        return ()
    kept = sa.select(sa.type_coerce(subject.extra, sa.Text).label("extra")).select_from(subject.source)
    newest = kept.where(subject.extra != {}).order_by(subject.id.desc()).limit(_LATEST).subquery()
    each = sa.func.json_each(newest.c.extra).table_valued(sa.column("key", sa.Text))
    name = each.c.key
    query = sa.select(name).select_from(newest.join(each, sa.true())).where(name != "", sa.func.instr(name, '"') == 0)
    found = con.execute(query.group_by(name).order_by(sa.func.count().desc(), name).limit(_MOST)).scalars()
    return tuple(EXTRA_PREFIX + column for column in found)
