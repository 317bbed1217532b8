"""What there is to be seen in the panel of a lead, and of a message to it."""

from pathlib import Path

from leaddesk.model.enums import Repeat
from leaddesk.services import documents, templates
from leaddesk.services.diary import tasks
from leaddesk.services.lead_list import found_leads
from leaddesk.ui.messages.write_dialog import WriteDialog
from leaddesk.ui.shell.shell import Shell
from tests.pictures.ways import Steps, kit_of, show_panel


def entry(shell: Shell) -> Steps:
    """Something is being written down, with all that can be said of it, and a task is being planned."""
    yield from show_panel("leads", "is:b2b is:open has:task")(shell)
    navigator = kit_of(shell).navigator
    navigator.lead_command_requested.emit("plan")
    yield
    navigator.lead_command_requested.emit("note")
    yield


def lower(shell: Shell) -> Steps:
    """Tasks and documents, one of each kind."""
    found: list[int] = []
    where = "is:b2c is:open has:task has:email"
    shell.workspace.ask(shell, lambda work: list(found_leads(work, where, limit=1)), found.extend, topic="scene")
    while not found:
        yield
    lead_id, today = found[0], shell.workspace.today
    addresses = (str(Path.home() / "Offer for the cargo bike.pdf"), "https://example.com/plans/hall")
    shell.workspace.do(lambda work: documents.add(work, addresses, lead_id=lead_id), quiet=True)
    shell.workspace.do(
        lambda work: tasks.add(work, "Service of the bike", lead_id=lead_id, due_on=today, repeats=Repeat.YEAR),
        quiet=True,
    )
    yield from show_panel("leads", where)(shell)
    kit_of(shell).navigator.lead_command_requested.emit("note")
    yield


def alone(shell: Shell) -> Steps:
    yield from show_panel("leads", "is:b2c is:open has:task has:email")(shell)
    kit_of(shell).navigator.lead_alone_requested.emit()
    yield


def message(shell: Shell) -> Steps:
    """A template that says more than is known."""
    shell.workspace.do(lambda work: templates.add_shipped(work), quiet=True)
    yield
    found: list[int] = []
    shell.workspace.ask(
        shell, lambda work: list(found_leads(work, "is:b2c has:email", limit=1)), found.extend, topic="scene"
    )
    while not found:
        yield
    kit_of(shell).navigator.message_requested.emit(found[0])
    yield
    for dialog in shell.window.findChildren(WriteDialog):
        dialog.choice.setCurrentIndex(2)
        dialog.choice.activated.emit(2)
    yield
