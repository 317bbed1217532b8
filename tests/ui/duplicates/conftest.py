"""A page of duplicates, on screen, at a file in which Lucia is there three times and Bruno twice."""

from collections.abc import Iterator

import pytest
import shiboken6

from leaddesk.model.change import Change
from leaddesk.services import leads
from leaddesk.services.work import Work
from leaddesk.ui.duplicates.page import DuplicatesPage
from leaddesk.ui.kit.kit import Kit
from tests.ui.surroundings import settle, wait_for

LUCIA = (
    {"name": "Lucia Rossi", "email": "lucia@example.com", "city": "Firenze", "owner": "Ada", "notes": "Round mirror"},
    {"name": "Lucia Rosi", "email": "lucia@example.com", "phone": "+390551234567", "city": "Pisa"},
    {"name": "ROSSI Lucia", "phone": "+390551234567"},
)
BRUNO = (
    {"name": "Bruno <b>Verdi</b>", "phone": "+390557654321"},
    {"name": "B. Verdi", "phone": "+390557654321"},
)


def add(kit: Kit, *people: dict[str, str]) -> list[int]:
    """Leads with these fields; their ids."""
    made: list[int] = []
    for fields in people:

        def use_case(work: Work, fields: dict[str, str] = fields) -> Change:
            return leads.add(work, fields)

        kit.workspace.do(use_case, then=lambda done: made.append(done.rows[0].row_id))
    wait_for(lambda: len(made) == len(people))
    return made


def looked(kit: Kit, page: DuplicatesPage) -> None:
    """Let the page look through the leads, and show what it found."""
    wait_for(lambda: not page.is_looking)
    settle(kit)


@pytest.fixture
def people(empty_kit: Kit) -> list[int]:
    """The ids of all five, Lucia's first."""
    return add(empty_kit, *LUCIA, *BRUNO)


@pytest.fixture
def page(empty_kit: Kit, people: list[int]) -> Iterator[DuplicatesPage]:
    made = DuplicatesPage(empty_kit)
    made.resize(1072, 768)
    made.show()
    looked(empty_kit, made)
    yield made
    settle(empty_kit)
    shiboken6.delete(made)
