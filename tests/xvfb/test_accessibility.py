"""What a screen reader finds in the window."""

import json
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from leaddesk.settings import Settings, save_settings
from tests.ui.surroundings import make_sample_file
from tests.xvfb.boards import leaddesk
from tests.xvfb.conftest import Start
from tests.xvfb.screen import Program, Screen
from tests.xvfb.waiting import until

READER = [shutil.which("python3", path="/usr/bin") or "", str(Path(__file__).with_name("tree_reader.py"))]
LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
READY_S = 60
PAGES = ("leads", "board", "channels", "accounts", "sales", "import")
MUST_HAVE_NAMES = {
    "push button", "button", "toggle button", "check box", "radio button", "menu item", "text", "entry", "combo box",
    "spin button", "slider", "table", "list", "tree table", "link", "icon", "image", "page tab",
}  # fmt: skip

Tree = dict[str, Any]


def _can_read() -> bool:
    if not LAUNCHER.exists() or not READER[0] or shutil.which("dbus-daemon") is None:
        return False
    return subprocess.run([READER[0], "-c", "import pyatspi"], capture_output=True, check=False).returncode == 0


pytestmark = pytest.mark.skipif(not _can_read(), reason="not installed: dbus-daemon, at-spi2-core, python3-pyatspi")


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


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_sample_file(tmp_path_factory.mktemp("sample") / "shop.leaddesk", leads=120)


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


def all_of(tree: Tree, way: str = "") -> Iterator[tuple[str, Tree]]:
    """Each thing, with the way to it."""
    here = f"{way} / {tree['role']} “{tree['name']}”"
    yield here, tree
    for child in tree["children"]:
        yield from all_of(child, here)


def read(program: Program, environment: dict[str, str]) -> Tree:
    """The tree as it is now."""
    ran = subprocess.run(
        [*READER, str(program.process.pid)], env=environment, capture_output=True, text=True, timeout=100, check=False
    )
    tree: Tree | None = json.loads(ran.stdout or "null")
    return tree or {"role": "", "name": "", "children": []}


def names_of(tree: Tree, *roles: str) -> list[str]:
    return [each["name"] for _, each in all_of(tree) if each["role"] in roles]


def must_have_name(each: Tree) -> bool:
    """Not an empty cell, nor the ground that other things stand on."""
    is_ground = each["role"] in ("filler", "table cell") or each["children"]
    return each["role"] in MUST_HAVE_NAMES or (each["focusable"] and not is_ground)


Show = Callable[..., Tree]


@pytest.fixture
def show(launcher: dict[str, str], start: Start, screen: Screen, sample: Path, tmp_path: Path) -> Show:
    """Opens the sample on a page, presses keys, and reads what is there when it does not change any more."""
    store = tmp_path / "shop.leaddesk"
    shutil.copyfile(sample, store)

    def show(page: str, *keys: str, expected: str = "") -> Tree:
        save_settings(Settings(language="en", theme="light", actor="Ada", state={"page": page}))
        program = start(["-m", "leaddesk", str(store)], "shop – LeadDesk", **launcher)
        tree = settled(program, screen, "")
        if keys:
            screen.key(*keys)
            tree = settled(program, screen, expected)
        (tmp_path / "tree.json").write_text(json.dumps(tree, indent=1, ensure_ascii=False), encoding="utf-8")
        return tree

    return show


def settled(program: Program, screen: Screen, expected: str) -> Tree:
    """What is there when two looks see the same, and a thing with the name that is expected."""
    trees: list[Tree] = []

    def is_settled() -> bool:
        trees[:] = [*trees[-1:], read(program, screen.environment)]
        names = {each["name"] for _, each in all_of(trees[-1])}
        return len(trees) == 2 and trees[0] == trees[1] and len(names) > 20 and (not expected or expected in names)

    until(is_settled, "a window that does not change any more", READY_S)
    return trees[-1]


def assert_all_named(tree: Tree) -> None:
    nameless = [way for way, each in all_of(tree) if not each["name"].strip() and must_have_name(each)]
    assert not nameless, "\n".join(nameless)


@pytest.mark.parametrize("page", PAGES)
def test_everything_on_a_page_has_a_name(show: Show, tmp_path: Path, page: str) -> None:
    tree = show(page)
    assert any(name.startswith("shop") for name in names_of(tree, "frame", "window"))
    assert {"File", "Edit", "View", "Lead", "Tools", "Help"} <= set(names_of(tree, "menu item", "menu"))
    assert {"Leads", "Board", "Channels", "Sales"} <= {each["name"].split(",")[0] for _, each in all_of(tree)}
    if page in ("leads", "board"):
        leads = json.loads(leaddesk(tmp_path / "shop.leaddesk", "list", "leads", "--format", "json"))
        cells = " ".join(names_of(tree, "table cell", "list item"))
        assert sum(each["name"] in cells for each in leads) >= 5
    assert_all_named(tree)


@pytest.mark.parametrize(
    ("page", "keys", "expected"),
    [
        ("leads", ("ctrl+f", "Down", "Down", "Return"), "Write a note"),
        ("leads", ("ctrl+k",), "Search or run a command"),
        ("leads", ("ctrl+comma",), "Preferences"),
        ("leads", ("ctrl+n",), "New lead"),
        ("leads", ("ctrl+e",), ""),
        ("leads", ("ctrl+h",), "History"),
        ("leads", ("F1",), "Keys"),
        ("channels", ("ctrl+shift+c",), ""),
    ],
)
def test_everything_over_a_page_has_a_name(show: Show, page: str, keys: tuple[str, ...], expected: str) -> None:
    tree = show(page, *keys, expected=expected)
    assert_all_named(tree)
