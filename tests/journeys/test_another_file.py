"""Another file takes the place of the one that is open: nothing that was typed for one gets into the other."""

from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from leaddesk.model.lead import Lead
from leaddesk.services.desk import Desk
from leaddesk.services.lead_list import found_leads
from leaddesk.storage.store import Store
from leaddesk.ui.shell.shell import Shell
from tests.journeys.panels import open_panel
from tests.ui.surroundings import copy_of, settle, wait_for


def lead_in(path: Path, lead_id: int) -> Lead:
    with Store(path) as store:
        return Desk(store, "Ada").ask(lambda work: work.get(Lead, lead_id))


def test_what_is_half_typed_goes_to_its_own_file(shell: Shell, sample_file: Path, tmp_path: Path) -> None:
    first, folder = shell.workspace.path, tmp_path / "other"
    folder.mkdir()
    other = copy_of(sample_file, folder)
    found: list[int] = []
    shell.workspace.ask(shell, lambda work: int(found_leads(work, "is:open")[0]), found.append)
    wait_for(lambda: bool(found))
    lead_id = found[0]
    before = lead_in(other, lead_id)
    panel = open_panel(shell, lead_id)
    owner = panel.fields.fields["owner"]
    owner.edit()
    edit = owner.findChild(QLineEdit)
    assert edit is not None
    edit.selectAll()
    QTest.keyClicks(edit, "Bo Halftyped")
    opened: list[bool] = []
    shell.workspace.opened.connect(lambda: opened.append(True))
    shell.open_path(other)
    wait_for(lambda: bool(opened))
    assert shell.kit is not None
    settle(shell.kit, 200)
    shell.window.close()
    assert lead_in(other, lead_id) == before
    assert lead_in(first, lead_id).owner == "Bo Halftyped"


def test_the_file_that_is_left_is_closed_and_the_other_watched(shell: Shell, sample_file: Path, tmp_path: Path) -> None:
    first, folder = shell.workspace.path, tmp_path / "other"
    folder.mkdir()
    other = copy_of(sample_file, folder)
    shell.open_path(other)
    shell.workspace.do(lambda work: shell.parts.set_setting(work, "mode", "both"))  # on its way when the other comes
    wait_for(lambda: shell.workspace.path == other)
    assert shell.kit is not None
    settle(shell.kit, 100)
    wait_for(lambda: not first.with_name(first.name + "-wal").exists())
    changes: list[object] = []
    shell.workspace.changed.connect(changes.append)
    with Store(other) as store:
        Desk(store, "Bob").do(lambda work: shell.parts.set_setting(work, "hourly_rate_minor", 5_000))
    wait_for(lambda: bool(changes), 3_000)
