"""What a screen reader finds in the window."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from leaddesk.settings import Settings, save_settings
from tests.ui.surroundings import make_sample_file
from tests.xvfb.boards import leaddesk
from tests.xvfb.reading import Tree, all_of, can_read, ended_if_it_fails, names_of, read, twice
from tests.xvfb.screen import Program, Screen, Start
from tests.xvfb.waiting import until

READY_S = 60
PAGES = {  # and the keys that lead there
    "today": "ctrl+1",
    "leads": "ctrl+2",
    "board": "ctrl+3",
    "channels": "ctrl+4",
    "accounts": "ctrl+5",
    "sales": "ctrl+6",
    "reports": "ctrl+7",
    "import": "ctrl+i",
}
OVER_PAGES = (  # the page, keys, and a name that they bring
    ("leads", ("ctrl+f", "Down", "Down", "Return"), "Write a note"),
    ("leads", ("ctrl+k",), "Search or run a command"),
    ("leads", ("ctrl+comma",), "Preferences"),
    ("leads", ("ctrl+n",), "New lead"),
    ("leads", ("ctrl+e",), ""),
    ("leads", ("ctrl+h",), "History"),
    ("leads", ("F1",), "Search the help"),
    ("channels", ("ctrl+shift+c",), ""),
)
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
    """Shows a page of the sample in one window, presses keys, and reads what is there when it changes no more."""
    store = shutil.copyfile(sample, tmp_path / "shop.leaddesk")
    save_settings(Settings(language="en", theme="light", actor="Ada", state={"page": "leads"}))
    program = started(start, store, screen, launcher)

    def show(page: str, *keys: str, expected: str = "") -> Tree:
        screen.key_unhurried("Escape")
        screen.window("shop – LeadDesk", program)  # which has the keyboard again
        screen.key_unhurried(PAGES[page], *keys)
        tree = settled(program, screen, expected)
        (tmp_path / f"{page}.json").write_text(json.dumps(tree, indent=1, ensure_ascii=False), encoding="utf-8")
        return tree

    return show


def started(start: Start, store: Path, screen: Screen, launcher: dict[str, str]) -> Program:
    """LeadDesk on a file, once it can be read."""
    def begin() -> Program:
        program = start(["-m", "leaddesk", str(store)], "shop – LeadDesk", **launcher)
        with ended_if_it_fails(program):
            settled(program, screen, "", READY_S / 2)
        return program

    return twice(begin)


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


@pytest.mark.timeout(400)
def test_everything_on_a_page_and_over_it_has_a_name(show: Show, tmp_path: Path) -> None:
    leads = json.loads(leaddesk(tmp_path / "shop.leaddesk", "list", "leads", "--format", "json"))
    pages = {page: show(page) for page in PAGES}
    for page, tree in pages.items():
        assert any(name.startswith("shop") for name in names_of(tree, "frame", "window"))
        assert {"File", "Edit", "View", "Lead", "Tools", "Help"} <= set(names_of(tree, "menu item", "menu"))
        assert {"Leads", "Board", "Channels", "Sales"} <= {each["name"].split(",")[0] for _, each in all_of(tree)}
        if page in ("leads", "board"):
            cells = " ".join(names_of(tree, "table cell", "list item"))
            assert sum(each["name"] in cells for each in leads) >= 5
        assert_all_named(tree)
    assert len({json.dumps(tree) for tree in pages.values()}) == len(PAGES)
    for page, keys, expected in OVER_PAGES:
        tree = show(page, *keys, expected=expected)
        assert tree != pages[page]
        assert_all_named(tree)
