"""Who is meant: a lead or a stakeholder, and the person that it is."""

from typing import NamedTuple

from leaddesk.model.errors import NotFoundError
from leaddesk.model.lead import Lead
from leaddesk.model.messages import N_
from leaddesk.model.stakeholder import Stakeholder
from leaddesk.services.work import Work
from leaddesk.storage.privacy.persons import Person, PersonTable, find_person, name_of_deleted, with_email

_LONGEST_ID = 19  # digits: more than 64 bits hold


class Whom(NamedTuple):
    """A row by which a person is named."""

    table: PersonTable
    row_id: int


def wish_of(whom: Whom, *, same_email: bool) -> str:
    """In one word who is wished to be told of, for who hands it on."""
    return f"{whom.table}:{whom.row_id}:{'all' if same_email else 'alone'}"


def read_wish(wish: str) -> tuple[Whom, bool]:
    """Who is meant by such a word, and whether with all who have the same address."""
    table, row_id, how = wish.split(":")
    return Whom("stakeholder" if table == "stakeholder" else "lead", int(row_id)), how == "all"


def whom_of(work: Work, text: str, *, stakeholder: bool = False) -> Whom:
    """Who has an e-mail address, or this id as a lead or a stakeholder; raises NotFoundError for nobody."""
    table: PersonTable = "stakeholder" if stakeholder else "lead"
    if text.isdecimal() and len(text) < _LONGEST_ID:
        whom = Whom(table, int(text))
        called(work, whom)
        return whom
    found = with_email(work.con, text.strip().lower())
    if found is None:
        raise NotFoundError(N_("There is nobody with the e-mail address “{email}”."), email=text)
    return Whom(*found)


def called(work: Work, whom: Whom) -> str:
    """The person's name; of a deal that of its contact. Raises NotFoundError for nobody.

    Who was deleted is known by the name of then.
    """
    deleted = name_of_deleted(work.con, whom.table, whom.row_id)
    if deleted is not None:
        return deleted
    if whom.table == "stakeholder":
        return work.get(Stakeholder, whom.row_id).name
    lead = work.get(Lead, whom.row_id)
    return lead.contact or lead.name


def the_person(work: Work, whom: Whom, *, same_email: bool) -> Person:
    """The rows that are this person, with earlier and later leads; `same_email`: with all who have the same address.

    Raises NotFoundError for nobody.
    """
    called(work, whom)
    return find_person(work.con, whom.table, whom.row_id, same_email=same_email)
