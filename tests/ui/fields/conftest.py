"""The dialogs of a test."""

from collections.abc import Iterator

import pytest
import shiboken6

from leaddesk.ui.fields.dialog import FieldsDialog
from leaddesk.ui.kit.kit import Kit
from tests.ui.surroundings import settle


@pytest.fixture
def opened(empty_kit: Kit) -> Iterator[list[FieldsDialog]]:
    """The dialogs that a test opens; they go at its end, whatever still holds them."""
    dialogs: list[FieldsDialog] = []
    yield dialogs
    for dialog in dialogs:
        dialog.kept.stop()
    settle(empty_kit)
    for dialog in dialogs:
        shiboken6.delete(dialog)
