"""Who is meant: a lead or a stakeholder, and the person that it is."""

from typing import NamedTuple

from leaddesk.model.lead import Lead
from leaddesk.model.stakeholder import Stakeholder
from leaddesk.services.work import Work
from leaddesk.storage.persons import Person, PersonTable, find_person


class Whom(NamedTuple):
    """A row by which a person is named."""

    table: PersonTable
    row_id: int


def called(work: Work, whom: Whom) -> str:
    """The person's name; of a deal that of its contact. Raises NotFoundError for nobody."""
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
