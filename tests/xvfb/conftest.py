"""What tests with a real mouse stand on: an X server of their own, and LeadDesk on it."""

import subprocess
from collections.abc import Callable, Generator, Iterator
from pathlib import Path

import pytest

from leaddesk.settings import Settings, save_settings
from tests.xvfb.boards import Board, make_board, watched
from tests.xvfb.reading import LAUNCHER
from tests.xvfb.screen import Program, Screen, Start, missing_tools, programs_on

HERE = Path(__file__).parent

Open = Callable[[], Board]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests of this folder, and leave them out where there is no X server to be had."""
    missing = missing_tools()
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(pytest.mark.xvfb)
            if missing:
                item.add_marker(pytest.mark.skip(reason=f"not installed: {', '.join(missing)}"))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Keep a picture of the screen on which a test failed."""
    report = yield
    screen = getattr(item, "funcargs", {}).get("screen")
    folder = getattr(item, "funcargs", {}).get("tmp_path")
    if report.when == "call" and report.failed and screen is not None and folder is not None:
        report.sections.append(("screen", str(screen.shot(folder / "failed.png"))))
    return report


@pytest.fixture(scope="session")
def one_screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Screen]:
    """One for all tests of a process."""
    screen = Screen(tmp_path_factory.mktemp("screen"))
    try:
        screen.start()
        yield screen
    finally:
        screen.stop()


@pytest.fixture
def screen(one_screen: Screen) -> Iterator[Screen]:
    """The screen, with no window on it and the mouse in its lower right corner."""
    one_screen.move(1279, 799)
    yield one_screen
    one_screen.let_go()


@pytest.fixture
def start(screen: Screen) -> Iterator[Start]:
    """Starts a Python program (arguments, title of its window), which the test's end ends."""
    with programs_on(screen) as start:
        yield start


@pytest.fixture
def program(start: Start) -> Start:
    """Starts LeadDesk on a file, in the home of the test, and waits for its window; more arguments go before it."""

    def start_it(store: Path | None = None, *arguments: str, title: str = "LeadDesk", **environment: str) -> Program:
        files = [] if store is None else [str(store)]
        return start(["-m", "leaddesk", *arguments, *files], title, **environment)

    return start_it


@pytest.fixture
def open_board(start: Start, screen: Screen, tmp_path: Path) -> Open:
    """Opens the board of a file with a few leads, and waits for its cards; the same file, if called again."""
    store = make_board(tmp_path / "shop.leaddesk")
    save_settings(Settings(language="en", theme="light", actor="Ada", state={"page": "board"}))

    return lambda: watched(screen, start, store)


@pytest.fixture
def board(open_board: Open) -> Board:
    """That board."""
    return open_board()


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[dict[str, str]]:
    """A session with a bus of its own, on which things can be read; what it adds to a program's environment."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", daemon.stdout.readline().strip())
    yield {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_ACCESSIBILITY": "1"}
    daemon.terminate()
    daemon.wait(10)
    daemon.stdout.close()


@pytest.fixture
def launcher(bus: dict[str, str], screen: Screen) -> Iterator[dict[str, str]]:
    """The bus on which screen readers and programs meet."""
    process = subprocess.Popen(
        [str(LAUNCHER), "--launch-immediately"],
        env=screen.environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    yield bus
    process.terminate()
    process.wait(10)
