"""A page of imports at a new file, and how tests come along with it."""

from collections.abc import Iterator

import pytest
import shiboken6

from leaddesk.ui.importing.page import ImportPage
from leaddesk.ui.kit.kit import Kit


@pytest.fixture
def page(empty_kit: Kit) -> Iterator[ImportPage]:
    """A page, shown."""
    made = ImportPage(empty_kit)
    made.resize(1072, 768)
    made.show()
    yield made
    shiboken6.delete(made)
