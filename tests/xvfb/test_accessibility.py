"""What a screen reader finds in the window."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from leaddesk.settings import Settings, save_settings
from tests.ui.surroundings import make_sample_file
from tests.xvfb.boards import leaddesk
from tests.xvfb.conftest import Start
from tests.xvfb.reading import Tree, all_of, can_read, names_of, read
from tests.xvfb.screen import Program, Screen
from tests.xvfb.waiting import until

READY_S = 60
PAGES = ("leads", "board", "channels", "accounts", "sales", "import")
MUST_HAVE_NAMES = {
    "push button", "button", "toggle button", "check box", "radio button", "menu item", "text", "entry", "combo box",
    "spin button", "slider", "table", "list", "tree table", "link", "icon", "image", "page tab",
}  # fmt: skip

pytestmark = pytest.mark.skipif(not can_read(), reason="not installed: dbus-daemon, at-spi2-core, python3-pyatspi")


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_sample_file(tmp_path_factory.mktemp("sample") / "shop.leaddesk", leads=250)


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
        window = ["-m", "leaddesk", str(store)], "shop – LeadDesk"
        program = start(*window, **launcher)
        try:
            tree = settled(program, screen, "", READY_S / 2)
        except AssertionError:  # once in some hundred starts the bus of the screen reader lets a program wait for ever
            program.end()
            program = start(*window, **launcher)
            tree = settled(program, screen, "")
        if keys:
            screen.key(*keys)
            tree = settled(program, screen, expected)
        (tmp_path / "tree.json").write_text(json.dumps(tree, indent=1, ensure_ascii=False), encoding="utf-8")
        return tree

    return show


def settled(program: Program, screen: Screen, expected: str, patience_s: float = READY_S) -> Tree:
    """What is there when two looks see the same, and a thing with the name that is expected."""
    trees: list[Tree] = []

    def is_settled() -> bool:
        trees[:] = [*trees[-1:], read(program, screen.environment)]
        names = {each["name"] for _, each in all_of(trees[-1])}
        return len(trees) == 2 and trees[0] == trees[1] and len(names) > 20 and (not expected or expected in names)

    until(is_settled, "a window that does not change any more", patience_s)
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
        ("leads", ("F1",), "Search the help"),
        ("channels", ("ctrl+shift+c",), ""),
    ],
)
def test_everything_over_a_page_has_a_name(show: Show, page: str, keys: tuple[str, ...], expected: str) -> None:
    tree = show(page, *keys, expected=expected)
    assert_all_named(tree)
