"""Backups as a user meets them: gone back to, and offered for a damaged file."""

import threading
from pathlib import Path

import pytest

from leaddesk.model.backups import AUTOMATIC, BEFORE_RESTORE, BY_HAND
from leaddesk.services import backups
from leaddesk.services.open_file import open_existing
from leaddesk.ui.shell.backup_offer import BackupOffer
from leaddesk.ui.shell.shell import Shell
from tests.journeys.backing_up import add_lead, after_the_backups, leads_of, open_dialog, said
from tests.journeys.conftest import Open
from tests.ui.surroundings import copy_of, settle, wait_for


def test_a_file_that_was_left_is_not_taken_for_the_one_that_is_open(
    shell: Shell, sample_file: Path, tmp_path: Path
) -> None:
    made = backups.make(shell.workspace.path, BY_HAND)
    (backup,) = backups.listed(shell.workspace.path)
    first, before = shell.workspace.path, shell.workspace.path.read_bytes()
    (tmp_path / "other").mkdir()
    other = copy_of(sample_file, tmp_path / "other")
    is_free = threading.Event()
    shell.backups.run(is_free.wait, lambda _: None, lambda _: None)
    shell.restore(backup)
    shell.open_path(other)
    wait_for(lambda: shell.workspace.path == other)
    opened: list[bool] = []
    shell.workspace.opened.connect(lambda: opened.append(True))
    is_free.set()
    wait_for(lambda: "not open any more" in said(shell))
    assert (opened, first.read_bytes()) == ([], before)
    assert {each.path for each in backups.listed(first)} == {made}


def test_a_running_window_goes_back_to_a_backup_and_on_from_there(shell: Shell) -> None:
    path = shell.workspace.path
    before = leads_of(shell)
    dialog = open_dialog(shell)
    dialog.make.click()
    wait_for(lambda: dialog.table.rowCount() == 1)
    dialog.accept()
    add_lead(shell, "Too much")
    assert leads_of(shell) == before + 1
    dialog = open_dialog(shell)
    wait_for(lambda: dialog.table.rowCount() == 1)
    dialog.table.selectRow(0)
    opened: list[bool] = []
    shell.workspace.opened.connect(lambda: opened.append(True))
    dialog.restore.click()
    assert "goes back to" in dialog.told.text()
    dialog.restore.click()
    wait_for(lambda: bool(opened))
    assert shell.kit is not None
    settle(shell.kit, 200)
    assert leads_of(shell) == before
    assert "Too much" not in shell.menus.actions["undo"].text()
    assert (BEFORE_RESTORE, before + 1) in {(each.why, each.leads) for each in backups.listed(path)}
    add_lead(shell, "After")
    assert leads_of(shell) == before + 1
    shell.workspace.undo()
    wait_for(lambda: shell.menus.actions["redo"].isEnabled())
    assert leads_of(shell) == before


def test_a_backup_that_cannot_be_restored_leaves_the_window_at_its_file(shell: Shell) -> None:
    made = backups.make(shell.workspace.path, BY_HAND)
    (backup,) = backups.listed(shell.workspace.path)
    made.write_bytes(made.read_bytes()[:5_000])
    before = leads_of(shell)
    opened: list[bool] = []
    shell.workspace.opened.connect(lambda: opened.append(True))
    shell.restore(backup)
    wait_for(lambda: bool(opened))
    assert leads_of(shell) == before
    add_lead(shell, "Bea")
    assert leads_of(shell) == before + 1


@pytest.mark.parametrize("damage", ["empty", "truncated", "text"])
def test_for_a_file_that_is_damaged_at_the_start_the_newest_good_backup_is_offered(
    start_program: Open, sample_file: Path, tmp_path: Path, damage: str
) -> None:
    path = copy_of(sample_file, tmp_path)
    good = backups.make(path, AUTOMATIC)
    whole = path.read_bytes()
    broken = {"empty": b"", "truncated": whole[: len(whole) // 2], "text": b"not a file of ours" * 100}[damage]
    path.write_bytes(broken)
    shell = start_program(path)
    wait_for(lambda: shell.window.findChild(BackupOffer) is not None)
    offer = shell.window.findChild(BackupOffer)
    assert offer is not None
    leads = backups.listed(path)[0].leads
    assert f"{leads} leads" in offer.told.text()
    assert path.read_bytes() == broken
    offer.restore.click()
    wait_for(lambda: shell.workspace.is_open and shell.workspace.path == path)
    assert shell.kit is not None
    settle(shell.kit)
    assert leads_of(shell) == leads
    aside = [each for each in good.parent.iterdir() if "damaged" in each.name and each.suffix == ".leaddesk"]
    assert [each.read_bytes() for each in aside] == [broken]


def test_a_backup_that_is_put_in_place_is_opened_although_nobody_looks_at_the_offer_any_more(
    start_program: Open, sample_file: Path, tmp_path: Path
) -> None:
    path = copy_of(sample_file, tmp_path)
    backups.make(path, AUTOMATIC)
    path.write_bytes(b"")
    shell = start_program(path)
    wait_for(lambda: shell.window.findChild(BackupOffer) is not None)
    offer = shell.window.findChild(BackupOffer)
    assert offer is not None
    is_free = threading.Event()
    shell.backups.run(is_free.wait, lambda _: None, lambda _: None)
    offer.restore.click()
    offer.reject()
    wait_for(lambda: shell.window.findChild(BackupOffer) is None)
    is_free.set()
    wait_for(lambda: shell.workspace.is_open and shell.workspace.path == path)
    assert leads_of(shell) == backups.listed(path)[0].leads


def test_what_can_still_be_read_is_saved_into_a_new_file_where_there_is_no_backup(
    start_program: Open, sample_file: Path, tmp_path: Path
) -> None:
    path = copy_of(sample_file, tmp_path)
    broken = bytearray(path.read_bytes())
    broken[-40 * 4096 :] = bytes(40 * 4096)
    path.write_bytes(bytes(broken[: -10 * 4096]))
    before = path.read_bytes()
    shell = start_program(path)
    wait_for(lambda: shell.window.findChild(BackupOffer) is not None)
    offer = shell.window.findChild(BackupOffer)
    assert offer is not None
    assert (offer.restore.isVisible(), "no good backup" in offer.told.text()) == (False, True)
    offer.salvage.click()
    wait_for(lambda: "could be read" in offer.told.text())
    assert path.read_bytes() == before
    offer.salvage.click()
    wait_for(lambda: shell.workspace.is_open)
    assert shell.workspace.path.name == f"{path.stem} (saved).leaddesk"
    assert leads_of(shell) > 100


def test_a_file_that_is_damaged_and_has_no_backup_is_left_as_it_is(
    start_program: Open, sample_file: Path, tmp_path: Path
) -> None:
    path = copy_of(sample_file, tmp_path)
    path.write_bytes(b"not a file of ours" * 100)
    shell = start_program(path)
    wait_for(lambda: bool(said(shell)))
    after_the_backups(shell)
    assert shell.window.findChild(BackupOffer) is None
    assert path.read_bytes() == b"not a file of ours" * 100
    with pytest.raises(Exception, match="not a LeadDesk file"):
        open_existing(path, "Ada")
