"""Ends the boards that a test has shown."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from tests.ui.board.boards import SHOWN


@pytest.fixture(autouse=True)
def boards_end_with_their_test(qapp: object) -> Iterator[None]:
    yield
    while SHOWN:
        page = SHOWN.pop()
        page.close()
        page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
