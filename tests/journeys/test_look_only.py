"""A file that somebody else has open may be looked at: what is done there is seen, and nothing is written."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from leaddesk.model.errors import StoreError
from leaddesk.model.messages import Message
from leaddesk.services import leads
from leaddesk.services.desk import Desk
from leaddesk.services.open_file import open_to_look
from leaddesk.storage.store import Store
from leaddesk.ui.kit.toast import Toast
from leaddesk.ui.shell.actions import ACTIONS
from leaddesk.ui.shell.looking import LookedAt, LookOffer
from leaddesk.ui.shell.shell import Shell
from tests.journeys.conftest import Open
from tests.ui.lead_panel.surroundings import first
from tests.ui.opened import opened_urls
from tests.ui.surroundings import copy_of, settle, wait_for
from tests.ui.walking import OF_USER, OUTWARD, Walker, answer_no_file, inputs_in

HOLDER = """
import sys
from pathlib import Path
from leaddesk.storage.window_lock import take
hold = take(Path(sys.argv[1]), "Bob")
print("has it", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def held(sample_file: Path, tmp_path: Path) -> Iterator[Path]:
    """A file that another user of the computer has."""
    path, home = copy_of(sample_file, tmp_path), tmp_path / "home of Bob"
    theirs = {"HOME": str(home), "XDG_DATA_HOME": str(home), "XDG_RUNTIME_DIR": str(home)}
    environment = {**os.environ, **theirs, "PYTHONPATH": str(Path(__file__).parents[2])}
    program = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment
    )
    assert program.stdout is not None
    assert program.stdout.readline().strip() == b"has it"
    yield path
    program.communicate()


def test_it_is_offered_followed_and_nothing_is_written(held: Path, start_program: Open) -> None:
    shell = start_program(held)
    wait_for(lambda: shell.window.findChild(LookOffer) is not None)
    offer = shell.window.findChild(LookOffer)
    assert offer is not None
    offer.look.click()
    wait_for(lambda: shell.workspace.is_open)
    assert shell.workspace.looks_only
    assert "(only to look at)" in shell.window.windowTitle()
    assert shell.kit is not None
    settle(shell.kit)
    changed: list[object] = []
    shell.workspace.changed.connect(changed.append)
    with Store(held) as store:
        Desk(store, "Bob").do(leads.add, {"name": "From Bob"})
    wait_for(lambda: bool(changed), 3_000)
    before = held.read_bytes()
    shell.workspace.do(lambda work: leads.add(work, {"name": "From here"}))
    settle(shell.kit)
    assert any("You only look at" in toast.sentence() for toast in shell.window.findChildren(Toast))
    shell.workspace.undo()
    settle(shell.kit)
    assert held.read_bytes() == before
    strip = shell.window.findChild(LookedAt)
    assert strip is not None
    assert strip.accessibleName().startswith("Bob has this file open on the computer ")
    strip.again.click()
    wait_for(lambda: any("one window a file" in toast.sentence() for toast in shell.window.findChildren(Toast)))
    assert shell.workspace.looks_only
    assert not any(each.isVisible() for each in shell.window.findChildren(LookOffer))


def test_once_nobody_has_it_any_more_it_can_be_worked_on(looking: Shell) -> None:
    looking.window.files_dropped.emit([str(looking.workspace.path.with_name("leads.csv"))])
    assert any("only looking at it" in toast.sentence() for toast in looking.window.findChildren(Toast))
    assert looking.content is not None
    assert looking.content.page("import") is None
    strip = looking.window.findChild(LookedAt)
    assert strip is not None
    strip.again.click()
    wait_for(lambda: not looking.workspace.looks_only)
    assert looking.kit is not None
    settle(looking.kit)
    assert looking.menus.actions["new_lead"].isEnabled()
    assert looking.window.findChild(LookedAt) is None or not looking.window.findChild(LookedAt).isVisible()  # type: ignore[union-attr]


@pytest.fixture
def looking(open_program: Open, sample_file: Path, tmp_path: Path) -> Shell:
    """The program at a file that it only looks at, with a lead in the panel."""
    path = copy_of(sample_file, tmp_path)
    shell = open_program(path)
    shell.open_path(path, to_look=True)
    wait_for(lambda: shell.workspace.looks_only)
    assert shell.kit is not None
    settle(shell.kit)
    return shell


def test_whatever_can_be_pressed_while_looking_writes_nothing(
    looking: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer_no_file(monkeypatch)
    shell, kit, refused = looking, looking.kit, list[Message]()
    assert kit is not None
    shell.workspace.refused.connect(refused.append)
    before, walker = shell.workspace.path.read_bytes(), Walker(shell.window)
    lead_id = first(kit, "is:open has:due has:email")
    assert shell.content is not None
    content = shell.content
    with opened_urls():
        for name in shell.page_names():
            if name not in ("import", "duplicates"):  # nothing leads there
                shell.show_page(name)
                settle(kit)
                walker.press_all_of(content.pages)
        shell.show_page("leads")
        kit.navigator.lead_requested.emit(lead_id)
        settle(kit)
        assert content.panel is not None
        assert list(inputs_in(content.panel)) == []
        walker.press_all_of(content.panel, but=frozenset({"Close the panel", "Previous lead", "Next lead"}))
        kit.navigator.lead_requested.emit(lead_id)
        for entry in ACTIONS:
            if entry.name not in OUTWARD | OF_USER and shell.menus.actions[entry.name].isEnabled():
                walker.choose(shell.menus.actions[entry.name], "menu")
        settle(kit)
    assert {"Copy: E-mail", "More › Write a message…", "menu › &History…"} <= walker.pressed
    assert walker.forms == []
    assert [str(each) for each in refused] == []
    assert shell.workspace.path.read_bytes() == before


def test_whatever_would_write_is_refused_in_a_sentence(sample_file: Path, tmp_path: Path) -> None:
    path = copy_of(sample_file, tmp_path)
    file = open_to_look(path, "Ada")
    for deed in (
        lambda: file.desk.do(leads.add, {"name": "x"}),
        file.desk.undo,
        lambda: file.desk.run(lambda *_: None),
        lambda: file.desk.would_keep(1),
    ):
        with pytest.raises(StoreError, match="You only look at"):
            deed()
    assert len(file.desk.history(1)) == 1
    file.close()
