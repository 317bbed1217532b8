"""Reminders where the desktop has a place for them: a real one, which programs stand in as X11 knows it."""

import shutil
import subprocess
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from leaddesk.services import leads
from leaddesk.services.desk import Desk
from leaddesk.services.diary import tasks
from leaddesk.services.files import make_file
from leaddesk.settings import Settings, save_settings
from tests.xvfb.screen import WIDTH, Screen, Start
from tests.xvfb.waiting import until

HIGH = 24  # pixels of the bar, at the upper right

pytestmark = pytest.mark.skipif(shutil.which("trayer") is None, reason="not installed: trayer")


@pytest.fixture
def bar(screen: Screen) -> Iterator[None]:
    """A bar with a place for icons."""
    words = ["--edge", "top", "--align", "right", "--width", "10", "--height", str(HIGH), "--SetPartialStrut", "true"]
    bar = subprocess.Popen(
        ["trayer", *words], env=screen.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    until(lambda: bool(screen.numbers_of("trayer")), "a place for icons")
    yield
    bar.terminate()
    bar.wait(10)


def test_the_icon_stands_there_reminds_and_brings_the_window_up(
    bar: None, screen: Screen, program: Start, tmp_path: Path
) -> None:
    store = tmp_path / "shop.leaddesk"
    save_settings(Settings(language="en", theme="light", actor="Ada"))
    with make_file(store, language="en", country="IE", time_zone="UTC") as made:
        desk = Desk(made, "Ada")
        desk.do(leads.add, {"name": "Anna"})
        desk.do(tasks.add, "Call Anna", lead_id=1, due_on=date.today() - timedelta(days=1))
    started = program(store)
    until(lambda: len(screen.numbers_of("leaddesk")) == 2, "an icon in the bar")
    (icon,) = set(screen.numbers_of("leaddesk")) - {started.window}
    left, top, width, height = screen.place_of_window(icon)
    assert left > WIDTH * 9 // 10
    assert top + height <= HIGH
    until(lambda: len(screen.numbers_of("leaddesk")) == 3, "a message of what is due", 20)
    (message,) = set(screen.numbers_of("leaddesk")) - {started.window, icon}
    assert screen.place_of_window(message)[2] > 2 * width
    screen.put_away(started)
    until(lambda: not screen.is_active(started), "a window that is put away")
    screen.click(left + width // 2, top + height // 2)
    until(lambda: screen.is_active(started), "the window again")
    assert started.said == ""
