"""The page of leads, on screen, with the sample shop."""

from collections.abc import Iterator

import pytest

from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.leads.page import LeadsPage
from tests.ui.surroundings import settle


def shown_page(kit: Kit) -> LeadsPage:
    page = LeadsPage(kit)
    page.resize(1072, 768)
    page.show()
    settle(kit)
    return page


@pytest.fixture
def page(kit: Kit) -> Iterator[LeadsPage]:
    made = shown_page(kit)
    yield made
    made.deleteLater()


@pytest.fixture
def empty_page(empty_kit: Kit) -> Iterator[LeadsPage]:
    made = shown_page(empty_kit)
    yield made
    made.deleteLater()
