"""What tests with a real mouse stand on: an X server of their own, and LeadDesk on it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.xvfb.screen import Program, Screen, missing_tools

HERE = Path(__file__).parent

Start = Callable[..., Program]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests of this folder, and leave them out where there is no X server to be had."""
    missing = missing_tools()
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(pytest.mark.xvfb)
            if missing:
                item.add_marker(pytest.mark.skip(reason=f"not installed: {', '.join(missing)}"))


@pytest.fixture(scope="session")
def _one_screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Screen]:
    screen = Screen(tmp_path_factory.mktemp("screen"))
    try:
        screen.start()
        yield screen
    finally:
        screen.stop()


@pytest.fixture
def screen(_one_screen: Screen) -> Iterator[Screen]:
    """The screen, with no window on it and the mouse in its lower right corner."""
    _one_screen.move(1279, 799)
    yield _one_screen
    _one_screen.let_go()


@pytest.fixture
def start(screen: Screen) -> Iterator[Start]:
    """Starts a Python program (arguments, title of its window), which the test's end ends."""
    started: list[Program] = []

    def start(arguments: list[str], title: str, **environment: str) -> Program:
        started.append(screen.program(arguments, title, environment=environment))
        return started[-1]

    yield start
    for each in started:
        each.end()


@pytest.fixture
def program(start: Start) -> Start:
    """Starts LeadDesk on a file, in the home of the test, and waits for its window; more arguments go before it."""

    def start_it(store: Path | None = None, *arguments: str, title: str = "LeadDesk", **environment: str) -> Program:
        files = [] if store is None else [str(store)]
        return start(["-m", "leaddesk", *arguments, *files], title, **environment)

    return start_it
