"""How one comes to the stages and what is asked about them."""

from collections.abc import Iterator

from leaddesk.ui.shell.shell import Shell
from leaddesk.ui.stages.dialog import StagesDialog


def _dialog(shell: Shell) -> Iterator[None]:
    shell.show_page("board")
    yield
    shell.commands.run("stages")
    yield
    for dialog in shell.window.findChildren(StagesDialog):
        dialog.pane.table.selectRow(1)
    yield


def stage_form(shell: Shell) -> Iterator[None]:
    """One stage, with what won leads propose."""
    yield from _dialog(shell)
    for dialog in shell.window.findChildren(StagesDialog):
        dialog.pane.edit.click()
    yield


def stage_merge(shell: Shell) -> Iterator[None]:
    """A stage that is to go into another."""
    yield from _dialog(shell)
    for dialog in shell.window.findChildren(StagesDialog):
        dialog.pane.merge.click()
    yield


def stages_done(shell: Shell) -> Iterator[None]:
    """What was done, and its undo."""
    yield from _dialog(shell)
    for dialog in shell.window.findChildren(StagesDialog):
        dialog.pane.down.click()
    yield
