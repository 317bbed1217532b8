"""What can stand behind a field in a search, from what the file holds."""

from collections.abc import Mapping
from types import MappingProxyType

from leaddesk.model.query import EXTRA_PREFIX
from leaddesk.services.work import Work
from leaddesk.storage.listing.lists import ListKind, subject_of
from leaddesk.storage.searching.values_in_use import extra_columns_in_use, values_in_use

# Fields of few values: a name or a phone number is nobody's choice.
_CHOSEN: Mapping[ListKind, frozenset[str]] = MappingProxyType(
    {
        "leads": frozenset({"title", "city", "region", "country", "language", "currency", "source", "lost_reason"}),
        "accounts": frozenset({"industry", "size", "city", "region", "country", "owner", "source", "parent"}),
        "sales": frozenset({"currency", "source", "origin"}),
    }
)


def lead_values(work: Work, field: str) -> tuple[str, ...] | None:
    """The values in use of a field of leads, the most used first; None for a field that nobody chooses a value of.

    `extra.` stands for the columns of imports, of which each is a field.
    """
    return _values(work, "leads", field)


def account_values(work: Work, field: str) -> tuple[str, ...] | None:
    """As `lead_values`, of accounts."""
    return _values(work, "accounts", field)


def sale_values(work: Work, field: str) -> tuple[str, ...] | None:
    """As `lead_values`, of sales."""
    return _values(work, "sales", field)


def _values(work: Work, kind: ListKind, field: str) -> tuple[str, ...] | None:
    subject = subject_of(work.con, kind)
    if field == EXTRA_PREFIX:
        return extra_columns_in_use(work.con, subject)
    if field in _CHOSEN[kind] or (field.startswith(EXTRA_PREFIX) and subject.vocabulary.has_extra):
        return values_in_use(work.con, subject, field)
    return None
