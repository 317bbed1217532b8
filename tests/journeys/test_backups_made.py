"""Backups as they are made: while a user works, when she leaves a file, and when she asks for one."""

import os
import threading
from pathlib import Path

import pytest

from leaddesk import paths
from leaddesk.model.backups import AUTOMATIC, BY_HAND
from leaddesk.services import backups
from leaddesk.services.leads import add
from leaddesk.ui.shell.backup_keeper import AFTER_S
from leaddesk.ui.shell.backups_dialog import BackupsDialog
from leaddesk.ui.shell.shell import Shell
from tests.journeys.backing_up import (
    add_lead,
    after_the_backups,
    full,
    half_type,
    leads_of,
    open_dialog,
    owners_in,
    said,
    whys,
)
from tests.journeys.conftest import Open
from tests.ui.surroundings import copy_of, wait_for


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
    assert made == []
    keeper.look()
    keeper.look()
    wait_for(lambda: bool(made))
    assert whys(path) == [AUTOMATIC]
    now[0] += AFTER_S
    keeper.look()
    after_the_backups(shell)
    assert len(made) == 1


def test_closing_backs_up_what_changed_and_only_that(shell: Shell, open_program: Open) -> None:
    path = shell.workspace.path
    shell.window.close()
    assert whys(path) == []
    again = open_program(path)
    add_lead(again, "Bea")
    again.window.close()
    assert whys(path) == [AUTOMATIC]


def test_a_file_whose_backup_failed_is_backed_up_when_it_is_closed(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeper, path = shell.backups, shell.workspace.path
    failed: list[object] = []
    add_lead(shell, "Bea")
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        keeper.make(BY_HAND, failed.append, failed.append)
        wait_for(lambda: bool(failed))
    assert whys(path) == []
    shell.window.close()
    assert whys(path) == [AUTOMATIC]


def test_after_a_backup_that_failed_the_next_is_tried_in_half_an_hour(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeper, path = shell.backups, shell.workspace.path
    now = [1_000.0]
    keeper.clock = lambda: now[0]
    failed: list[object] = []
    keeper.failed.connect(failed.append)
    add_lead(shell, "Bea")
    now[0] += AFTER_S
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        keeper.look()
        wait_for(lambda: bool(failed))
    keeper.look()
    after_the_backups(shell)
    assert whys(path) == []
    now[0] += AFTER_S
    keeper.look()
    after_the_backups(shell)
    assert whys(path) == [AUTOMATIC]


@pytest.mark.logs_warnings
def test_that_what_was_before_a_large_change_is_not_kept_is_told_though_the_change_is_made(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_lead(shell, "Bea")
    before = leads_of(shell)
    done: list[object] = []
    with monkeypatch.context() as patch:
        patch.setattr("leaddesk.services.desk._FEW_ROWS", 0)
        patch.setattr(os, "fsync", full)
        shell.workspace.run(
            lambda desk, far: desk.do_much(lambda work: add(work, {"name": "Cia"}), far), then=done.append
        )
        wait_for(lambda: bool(done) and "No space left on device" in said(shell))
    assert leads_of(shell) == before + 1
    assert whys(shell.workspace.path) == []


def test_what_changes_while_a_backup_is_made_is_in_the_next(shell: Shell) -> None:
    keeper, path = shell.backups, shell.workspace.path
    add_lead(shell, "Bea")
    is_free = threading.Event()
    keeper.run(is_free.wait, lambda _: None, lambda _: None)
    made: list[Path] = []
    keeper.make(BY_HAND, made.append, lambda _: None)
    add_lead(shell, "Cia")
    is_free.set()
    wait_for(lambda: bool(made))
    shell.window.close()
    assert sorted(whys(path)) == [AUTOMATIC, BY_HAND]


def test_what_is_typed_last_is_in_the_backup_at_the_end(shell: Shell) -> None:
    path, name = shell.workspace.path, "Bo Halftyped"
    half_type(shell, name)
    shell.window.close()
    assert whys(path) == [AUTOMATIC]
    assert owners_in(backups.listed(path)[0].path, name) == 1


def test_a_file_that_is_left_is_backed_up_with_what_was_typed_last(
    shell: Shell, sample_file: Path, tmp_path: Path
) -> None:
    first, name = shell.workspace.path, "Bo Halftyped"
    (tmp_path / "other").mkdir()
    other = copy_of(sample_file, tmp_path / "other")
    half_type(shell, name)
    shell.open_path(other)
    wait_for(lambda: bool(whys(first)))
    assert owners_in(backups.listed(first)[0].path, name) == 1
    assert whys(other) == []
    shell.window.close()
    assert whys(other) == []


def test_a_backup_that_is_made_tells_no_dialog_that_was_closed(shell: Shell) -> None:
    dialog = open_dialog(shell)
    after_the_backups(shell)
    is_free = threading.Event()
    shell.backups.run(is_free.wait, lambda _: None, lambda _: None)
    dialog.make.click()
    dialog.accept()
    wait_for(lambda: shell.window.findChild(BackupsDialog) is None)
    is_free.set()
    after_the_backups(shell)
    assert whys(shell.workspace.path) == [BY_HAND]


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
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        dialog.make.click()
        wait_for(lambda: "No space left" in dialog.told.text())
    assert list(paths.backup_dir().iterdir()) == []
    dialog.make.click()
    wait_for(lambda: dialog.table.rowCount() == 1)
    assert whys(shell.workspace.path) == [BY_HAND]
    dialog.accept()
