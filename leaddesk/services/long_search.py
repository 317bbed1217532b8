"""Searches through what was written down, in notes and activities, which no index holds."""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from leaddesk.model.errors import BadInputError
from leaddesk.model.query import LEADS, FieldIs, Has, Vocabulary, Word
from leaddesk.model.query_parser import parse, parse_order
from leaddesk.model.query_terms import TypedTerm, replaced, written
from leaddesk.services.lead_list import ListTotals
from leaddesk.services.progress import Progress
from leaddesk.services.work import Work
from leaddesk.storage.listing import listed_leads as rows
from leaddesk.storage.searching.long_search import ids_in_parts, is_one_of
from leaddesk.storage.searching.own_fields import lead_subject
from leaddesk.storage.tables import lead

if TYPE_CHECKING:
    from array import array

EVERYWHERE = "anywhere"
_LONG = frozenset({"notes", "activity", EVERYWHERE})


def takes_long(where: str, today: date, vocabulary: Vocabulary = LEADS) -> bool:
    """Whether a search looks through texts of every lead; one that cannot be understood does not."""
    try:
        terms = parse(where, today=today, vocabulary=vocabulary).terms
    except BadInputError:
        return False
    return any(isinstance(term, FieldIs | Has) and term.field in _LONG for term in terms)


def has_words(where: str, today: date, vocabulary: Vocabulary = LEADS) -> bool:
    """Whether a search has a word that could be looked for in what was written down as well."""
    try:
        terms = parse(where, today=today, vocabulary=vocabulary).terms
    except BadInputError:
        return False
    return any(isinstance(term, Word) for term in terms)


def everywhere(where: str) -> str:
    """The search with its words looked for in notes and activities as well."""

    def becomes(term: TypedTerm) -> str:
        is_word = term.key is None and term.value.strip()
        return f"{'-' * term.negated}{EVERYWHERE}:{written(term.value)}" if is_word else term.text

    return replaced(where, becomes)


def only_usual(where: str) -> str:
    """The search with what is looked for everywhere as words again."""

    def becomes(term: TypedTerm) -> str:
        is_wide = (term.key or "").casefold() == EVERYWHERE and term.value.strip()
        return f"{'-' * term.negated}{written(term.value)}" if is_wide else term.text

    return replaced(where, becomes)


def found_in_texts(
    work: Work, where: str, sort: str | None, progress: Progress
) -> tuple["array[int]", ListTotals]:
    """The leads and contacts that a search finds, in order, and what they are worth; the progress is that of leads.

    Raises BadInputError for a search that cannot be understood, StoppedError if the user wants to stop.
    """
    subject = lead_subject(work.con)
    order = parse_order(sort, subject.vocabulary) if sort is not None else ()
    query = replace(parse(where, today=work.today, vocabulary=subject.vocabulary), order=order)
    ids = ids_in_parts(work.con, subject, query, work.today, progress.report)
    return ids, ListTotals(len(ids), rows.open_values(work.con, [is_one_of(lead.c.id, ids)]))
