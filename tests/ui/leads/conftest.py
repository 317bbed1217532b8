"""The page of leads, on screen, with the sample shop."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.leads.page import LeadsPage
from tests.ui.surroundings import settle, wait_for


def shown_page(kit: Kit) -> LeadsPage:
    page = LeadsPage(kit)
    page.resize(1072, 768)
    page.show()
    settle(kit)
    return page


@contextmanager
def written(kit: Kit) -> Iterator[None]:
    """What is done within is written, and shown, afterwards."""
    seen: list[object] = []
    kit.workspace.done.connect(seen.append)
    yield
    wait_for(lambda: bool(seen))
    kit.workspace.done.disconnect(seen.append)
    settle(kit)
    settle(kit)


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
