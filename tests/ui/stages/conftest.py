"""The dialogs of a test."""

from collections.abc import Iterator

import pytest
import shiboken6

from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.stages.dialog import StagesDialog
from tests.ui.surroundings import settle


@pytest.fixture
def opened(empty_kit: Kit) -> Iterator[list[StagesDialog]]:
    """The dialogs that a test opens; they go at its end, whatever still holds them."""
    dialogs: list[StagesDialog] = []
    yield dialogs
    settle(empty_kit)
    for dialog in dialogs:
        shiboken6.delete(dialog)
