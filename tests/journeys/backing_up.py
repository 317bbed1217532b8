"""What tests of backups do in the whole window, and find after it."""

import os
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from leaddesk.model.lead import Lead
from leaddesk.services import backups
from leaddesk.services.desk import Desk
from leaddesk.services.lead_list import count_leads, found_leads
from leaddesk.services.leads import add
from leaddesk.storage.store import Store
from leaddesk.ui.kit.toast import Toast
from leaddesk.ui.shell.backups_dialog import BackupsDialog
from leaddesk.ui.shell.shell import Shell
from tests.journeys.panels import open_panel
from tests.ui.surroundings import wait_for


def said(shell: Shell) -> str:
    """What the window says."""
    return " ".join(toast.sentence() for toast in shell.window.findChildren(Toast))


def add_lead(shell: Shell, name: str) -> None:
    """Add one, and wait until it is written."""
    done: list[object] = []
    shell.workspace.do(lambda work: add(work, {"name": name}), then=done.append)
    wait_for(lambda: bool(done))


def leads_of(shell: Shell) -> int:
    """How many leads the open file has."""
    found: list[int] = []
    shell.workspace.ask(shell, lambda work: count_leads(work, ""), found.append)
    wait_for(lambda: bool(found))
    return found[0]


def open_dialog(shell: Shell) -> BackupsDialog:
    """The dialog of backups, as the menu opens it."""
    shell.commands.run("backups")
    dialog = shell.window.findChild(BackupsDialog)
    assert dialog is not None
    return dialog


def after_the_backups(shell: Shell) -> None:
    """Wait for all that the thread of the backups was asked for."""
    asked: list[object] = []
    shell.backups.run(lambda: 1, asked.append, asked.append)
    wait_for(lambda: bool(asked))


def half_type(shell: Shell, owner: str) -> None:
    """Begin to give a lead another owner."""
    found: list[int] = []
    shell.workspace.ask(shell, lambda work: int(found_leads(work, "is:open")[0]), found.append)
    wait_for(lambda: bool(found))
    field = open_panel(shell, found[0]).fields.fields["owner"]
    field.edit()
    edit = field.findChild(QLineEdit)
    assert edit is not None
    edit.selectAll()
    QTest.keyClicks(edit, owner)


def owners_in(path: Path, owner: str) -> int:
    """How many leads of a file somebody has."""
    with Store(path) as store:
        return Desk(store, "Ada").ask(lambda work: len(work.find(Lead, owner=owner)))


def full(*_: object) -> None:
    """As a full disk answers."""
    raise OSError(28, os.strerror(28))


def whys(path: Path) -> list[str]:
    """Why each backup of a file was made."""
    return [each.why for each in backups.listed(path)]
