"""The ways to what there is to be seen, and back."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from leaddesk.services.b2b.account_list import found_accounts
from leaddesk.services.lead_list import found_leads
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.shell.palette import Palette
from leaddesk.ui.shell.shell import Shell

Steps = Iterator[None]

_MOST_GLANCES = 50  # before what is looked for is not there


def show_page(name: str) -> Callable[[Shell], Steps]:
    def show(shell: Shell) -> Steps:
        shell.show_page(name)
        yield

    return show


def show_panel(page: str, where: str) -> Callable[[Shell], Steps]:
    def show(shell: Shell) -> Steps:
        found: list[int] = []
        shell.show_page(page)
        shell.workspace.ask(shell, lambda work: list(found_leads(work, where, limit=1)), found.extend, topic="scene")
        for _ in range(_MOST_GLANCES):
            yield
            if found:
                break
        kit_of(shell).navigator.lead_requested.emit(found[0])
        yield

    return show


def close_panel(shell: Shell) -> None:
    kit_of(shell).navigator.lead_requested.emit(0)


def show_account(shell: Shell) -> Steps:
    found: list[int] = []
    shell.workspace.ask(shell, lambda work: list(found_accounts(work, "")[:1]), found.extend, topic="scene")
    while not found:
        yield
    kit_of(shell).navigator.account_requested.emit(found[0])
    yield


def show_import(shell: Shell) -> Steps:
    kit_of(shell).navigator.import_requested.emit([Path.home() / "leads.csv"])
    yield


def show_merge(shell: Shell) -> Steps:
    found: list[int] = []
    shell.show_page("leads")
    shell.workspace.ask(shell, lambda work: list(found_leads(work, "", limit=2)), found.extend, topic="scene")
    while not found:
        yield
    kit_of(shell).navigator.merge_requested.emit(tuple(found))
    yield


def close_dialogs(shell: Shell) -> None:
    """Close whatever lies over the window."""
    over: Sequence[QWidget] = [
        *shell.window.findChildren(Palette),
        *(each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) or each.isModal()),
    ]
    for each in over:
        each.close()


def kit_of(shell: Shell) -> Kit:
    if shell.kit is None:
        raise RuntimeError("no file is open")
    return shell.kit
