import subprocess
import sys

import pytest
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QApplication

from leaddesk.ui.kit.look.icons import Icons
from leaddesk.ui.kit.look.theme import Theme
from tests.ui.kit.sample_kit import CHANNELS

RED = QColor("#ff0000")


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme("light")


def is_blank(pixmap: QPixmap) -> bool:
    image = pixmap.toImage()
    return all(image.pixelColor(x, y).alpha() == 0 for x in range(image.width()) for y in range(image.height()))


def test_an_icon_is_drawn_once_for_each_colour_size_and_screen(theme: Theme) -> None:
    icons = Icons(theme)
    first = icons.pixmap("search", RED, 16, 2.0)
    assert first.width() == 32
    assert not is_blank(first)
    assert icons.pixmap("search", RED, 16, 2.0).cacheKey() == first.cacheKey()
    assert icons.pixmap("search", RED, 16, 1.0).cacheKey() != first.cacheKey()
    assert icons.pixmap("search", QColor("#00ff00"), 16, 2.0).cacheKey() != first.cacheKey()


@pytest.mark.logs_warnings
def test_an_unknown_icon_is_logged_and_drawn_as_nothing(theme: Theme, caplog: pytest.LogCaptureFixture) -> None:
    icons = Icons(theme)
    assert is_blank(icons.pixmap("there-is-none-such", RED, 16))
    assert is_blank(icons.pixmap("there-is-none-such", RED, 12))
    assert [record.message for record in caplog.records if record.name == "leaddesk.ui"] == [
        "there is no icon there-is-none-such"
    ]


def test_every_icon_of_a_channel_is_there(theme: Theme) -> None:
    icons = Icons(theme)
    others = {"walk_in", "fair", "own_outreach", "marketplace", "other"}
    for method in {channel.method for channel in CHANNELS} | others:
        channel = type(CHANNELS[0])("Any", method)
        assert not is_blank(icons.pixmap(theme.channel_icon(channel), RED, 16))


def test_the_look_can_be_applied_without_loading_the_icons() -> None:
    program = (
        "import sys; from PySide6.QtWidgets import QApplication, QPushButton; app = QApplication([])\n"
        "from leaddesk.ui.kit.look.theme import Theme; from leaddesk.ui.kit.look.icons import Icons\n"
        "theme = Theme('light'); theme.apply(app); icons = Icons(theme)\n"
        "button = QPushButton('Go'); button.show(); button.grab()\n"
        "sys.exit('lucide' in sys.modules or 'sqlmodel' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False, timeout=60).returncode == 0
