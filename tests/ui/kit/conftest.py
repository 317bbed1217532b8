"""A search field at the sample shop."""

from collections.abc import Iterator

import pytest

from leaddesk.ui.kit.kit import Kit
from tests.ui.kit.search_box import Box
from tests.ui.surroundings import settle


@pytest.fixture
def box(kit: Kit) -> Iterator[Box]:
    made = Box(kit)
    settle(kit)
    yield made
    made.hide()
    made.deleteLater()
    settle(kit)
