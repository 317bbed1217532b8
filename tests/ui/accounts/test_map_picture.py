"""The committee's map as a picture."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage

from leaddesk.model.errors import StoreError
from leaddesk.ui.kit.picture import write_picture
from tests.ui.accounts.conftest import Shown


def test_the_map_is_saved_as_a_picture(rossi: Shown, tmp_path: Path) -> None:
    view = rossi.page.view
    assert "Save the map as a picture…" in [action.text() for action in view.menu().actions()]
    write_picture(view.committee.map.picture(), tmp_path / "map.png")
    found = QImage(str(tmp_path / "map.png"))
    assert (found.width(), found.height()) == (view.committee.map.width(), view.committee.map.height())
    face = view.committee.map.faces()[0]
    at = face.mapToParent(face.middle()) + QPoint(face.side // 2 - 1, 0)
    assert found.pixelColor(at) != rossi.kit.theme.colour("surface")
    with pytest.raises(StoreError):
        write_picture(view.committee.map.picture(), tmp_path / "nowhere" / "map.png")
