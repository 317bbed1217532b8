"""What tells whether two leads are one and the same, read in the order of what they share, never all at once."""

import json
from collections.abc import Iterator, Sequence
from heapq import merge
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple, cast

import sqlalchemy as sa

from leaddesk.storage import statements
from leaddesk.storage.engine import Connection, ids_in, refused
from leaddesk.storage.pages import PAGE, PagedQuery, as_stored
from leaddesk.storage.tables import account, distinct_pair, lead

Shared = tuple[str, int]  # what a lead has, and its id


class Traits(NamedTuple):
    """A lead as it is compared. `company` is its own or its account's name, `vat_id` its account's; days are ISO."""

    lead_id: int
    kind: str
    name: str
    first_name: str | None
    last_name: str | None
    contact: str | None
    company: str | None
    account_id: int | None
    vat_id: str | None
    email: str | None
    phone: str | None
    mobile: str | None
    whatsapp: str | None
    city: str | None
    postal_code: str | None
    country: str | None
    created_on: str | None
    closed_on: str | None


def count_leads(con: Connection) -> int:
    """How many leads and contacts there are."""
    return con.execute(sa.select(sa.func.count()).select_from(lead)).scalar_one()


def traits(con: Connection, ids: Sequence[int]) -> list[Traits]:
    """The leads of a page of ids, in their order; those that are gone are left out."""
    if not ids:
        return []
    found = {row[0]: row for row in _TRAITS.rows(con, ids)}
    return [Traits._make(found[lead_id]) for lead_id in ids if lead_id in found]


def in_order_of_names(con: Connection) -> Iterator[Shared]:
    """All leads by their folded names, each once as it is written, and once with its last word before the others.

    So those come close together whose names begin or end alike, and those whose names are written the other way round.
    """
    # As `name_words` has them.
    written = sa.func.words_as_written(lead.c.sort_name, type_=sa.Text)
    turned = sa.func.last_word_first(lead.c.sort_name, type_=sa.Text)
    both = sa.union_all(
        sa.select(written.label("words"), lead.c.id.label("lead_id")),
        sa.select(turned, lead.c.id).where(turned != written),
    ).subquery()
    return _stream(con, sa.select(both.c.words, both.c.lead_id).order_by(both.c.words, both.c.lead_id))


def with_one_email(con: Connection) -> Iterator[list[int]]:
    """The leads that share an e-mail address, whatever its case: the ids of each address that several have."""
    email = sa.func.lower(lead.c.email)
    query = sa.select(email, lead.c.id).where(lead.c.email.is_not(None)).order_by(email, lead.c.id)
    return _several(_stream(con, query))


def with_one_phone(con: Connection, typed: Sequence[Shared]) -> Iterator[list[int]]:
    """Likewise those with one number, as phone, mobile or WhatsApp: as it is kept, or as in `typed`, which is sorted.

    A number of the kind that `typed` is made of counts as it is there.
    """
    numbers = (lead.c.phone, lead.c.mobile, lead.c.whatsapp)
    queries = (sa.select(each, lead.c.id).where(_is_whole(each)).order_by(each, lead.c.id) for each in numbers)
    return _several(merge(*(_stream(con, query) for query in queries), typed))


def with_one_vat_id(con: Connection) -> Iterator[list[int]]:
    """Likewise those whose accounts have one VAT id."""
    vat_id = sa.func.upper(sa.func.replace(account.c.vat_id, " ", ""))
    query = sa.select(vat_id, lead.c.id).join(lead, lead.c.account_id == account.c.id)
    return _several(_stream(con, query.where(account.c.vat_id.is_not(None)).order_by(vat_id, lead.c.id)))


def typed_numbers(con: Connection) -> Iterator[tuple[int, str, str | None]]:
    """Lead, number and country of every number that is not kept as `+` and digits."""
    for number in (lead.c.phone, lead.c.mobile, lead.c.whatsapp):
        query = sa.select(lead.c.id, number, lead.c.country).where(number.is_not(None), ~_is_whole(number))
        for row in _stream(con, query):
            yield row[0], row[1], row[2]


def distinct_pairs(con: Connection) -> set[tuple[int, int]]:
    """The leads of which somebody said that they are not the same, the smaller id first."""
    rows = con.execute(sa.select(distinct_pair.c.lead_id, distinct_pair.c.other_id))
    return {(row[0], row[1]) for row in rows}


def followers(con: Connection) -> Iterator[tuple[int, int]]:
    """Every lead that names the one that the same person had before, and that one."""
    query = sa.select(lead.c.id, lead.c.previous_lead_id).where(lead.c.previous_lead_id.is_not(None))
    for row in _stream(con, query):
        yield row[0], row[1]


def of_run(con: Connection, run_id: int, ids: Sequence[int]) -> set[int]:
    """Those of the leads that an import made."""
    return {row[0] for row in statements.rows(con, _OF_RUN, run=run_id, ids=json.dumps(list(ids)))}


def _is_whole(number: sa.ColumnElement[Any]) -> sa.ColumnElement[bool]:
    """SQL: a number is kept as `+` and digits."""
    has_marks = sa.or_(*(number.like(f"%{mark}%") for mark in (" ", "/", "-", "(", ".")))
    return sa.and_(number.like("+%"), ~has_marks)


def _stream(con: Connection, query: sa.Select[Any]) -> Iterator[tuple[Any, ...]]:
    """The rows as the driver gives them, a page at a time."""
    found = con.execute(query)
    cursor, module = cast("Any", found.cursor), cast("Any", con.dialect.loaded_dbapi)
    try:
        while some := cursor.fetchmany(PAGE):
            yield from some
    except module.Error as error:
        raise refused(con, str(query), error) from error
    finally:
        found.close()


def _several(shared: Iterator[tuple[Any, ...]]) -> Iterator[list[int]]:
    """The ids of what more than one lead has, each lead once, of a stream sorted by what they have."""
    for _, group in groupby(shared, itemgetter(0)):
        ids = list(dict.fromkeys(row[1] for row in group))
        if len(ids) > 1:
            yield ids


_TRAITS = PagedQuery(
    sa.select(lead.c.id, lead.c.kind, lead.c.name, lead.c.first_name, lead.c.last_name)
    .add_columns(lead.c.contact, sa.func.coalesce(sa.func.nullif(lead.c.company, ""), account.c.name))
    .add_columns(lead.c.account_id, account.c.vat_id, lead.c.email, lead.c.phone, lead.c.mobile, lead.c.whatsapp)
    .add_columns(lead.c.city, lead.c.postal_code, lead.c.country)
    .add_columns(as_stored(lead.c.created_on), as_stored(lead.c.closed_on))
    .select_from(lead)
    .outerjoin(account, account.c.id == lead.c.account_id),
    lead.c.id,
)
_OF_RUN = sa.select(lead.c.id).where(
    lead.c.id.in_(ids_in("ids")), lead.c.import_run_id == sa.bindparam("run", type_=sa.Integer)
)
