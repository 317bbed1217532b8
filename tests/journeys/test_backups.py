"""Backups as a user meets them: made while she works and when she leaves, gone back to, offered for a damaged file."""

import os
from pathlib import Path

import pytest

from leaddesk import paths
from leaddesk.model.backups import AUTOMATIC, BEFORE_RESTORE, BY_HAND
from leaddesk.services import backups
from leaddesk.services.lead_list import count_leads
from leaddesk.services.leads import add
from leaddesk.services.open_file import open_existing
from leaddesk.ui.kit.toast import Toast
from leaddesk.ui.shell.backup_keeper import AFTER_S
from leaddesk.ui.shell.backup_offer import BackupOffer
from leaddesk.ui.shell.backups_dialog import BackupsDialog
from leaddesk.ui.shell.shell import Shell
from tests.journeys.conftest import Open
from tests.ui.surroundings import copy_of, settle, wait_for


def said(shell: Shell) -> str:
    return " ".join(toast.sentence() for toast in shell.window.findChildren(Toast))


def add_lead(shell: Shell, name: str) -> None:
    done: list[object] = []
    shell.workspace.do(lambda work: add(work, {"name": name}), then=done.append)
    wait_for(lambda: bool(done))


def leads_of(shell: Shell) -> int:
    found: list[int] = []
    shell.workspace.ask(shell, lambda work: count_leads(work, ""), found.append)
    wait_for(lambda: bool(found))
    return found[0]


def open_dialog(shell: Shell) -> BackupsDialog:
    shell.commands.run("backups")
    dialog = shell.window.findChild(BackupsDialog)
    assert dialog is not None
    return dialog


def whys(path: Path) -> list[str]:
    return [each.why for each in backups.listed(path)]


def test_after_half_an_hour_of_change_a_backup_is_made_beside_the_window(shell: Shell) -> None:
    keeper, path = shell.backups, shell.workspace.path
    now = [1_000.0]
    keeper.clock = lambda: now[0]
    made: list[Path] = []
    keeper.made.connect(made.append)
    now[0] += AFTER_S
    keeper.look()
    assert made == []
    add_lead(shell, "Bea")
    now[0] += AFTER_S - 1
    keeper.look()
    now[0] += 1
    assert keeper.is_due
    keeper.look()
    keeper.look()
    wait_for(lambda: bool(made))
    assert whys(path) == [AUTOMATIC]
    assert not keeper.is_due


def test_closing_backs_up_what_changed_and_only_that(shell: Shell, open_program: Open) -> None:
    path = shell.workspace.path
    shell.window.close()
    assert whys(path) == []
    again = open_program(path)
    add_lead(again, "Bea")
    again.window.close()
    assert whys(path) == [AUTOMATIC]


def test_a_backup_that_would_hold_up_the_end_too_long_is_left_out_and_said_next_time(
    shell: Shell, open_program: Open
) -> None:
    path = shell.workspace.path
    add_lead(shell, "Bea")
    shell.backups.closing_s = -1.0
    shell.window.close()
    assert list(paths.backup_dir().iterdir()) == []
    again = open_program(path)
    assert "no backup was made: it would have taken too long" in said(again)
    assert again.preferences.state("backup_missed", "") == ""


def test_a_full_disk_is_said_where_the_backup_was_asked_for(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog = open_dialog(shell)

    def full(*_: object) -> None:
        raise OSError(28, os.strerror(28))

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        dialog.make.click()
        wait_for(lambda: "No space left" in dialog.told.text())
    assert list(paths.backup_dir().iterdir()) == []
    dialog.make.click()
    wait_for(lambda: dialog.table.rowCount() == 1)
    assert whys(shell.workspace.path) == [BY_HAND]
    dialog.accept()


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


def test_a_file_that_is_damaged_and_has_no_backup_is_left_as_it_is(
    start_program: Open, sample_file: Path, tmp_path: Path
) -> None:
    path = copy_of(sample_file, tmp_path)
    path.write_bytes(b"not a file of ours" * 100)
    shell = start_program(path)
    wait_for(lambda: bool(said(shell)))
    asked: list[object] = []
    shell.backups.run(lambda: 1, asked.append, asked.append)
    wait_for(lambda: bool(asked))
    assert shell.window.findChild(BackupOffer) is None
    assert path.read_bytes() == b"not a file of ours" * 100
    with pytest.raises(Exception, match="not a LeadDesk file"):
        open_existing(path, "Ada")
