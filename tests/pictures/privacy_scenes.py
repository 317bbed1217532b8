"""What there is to be seen of privacy: what is kept about somebody, erasing it, and what was said."""

from collections.abc import Callable, Iterator

from leaddesk.services.lead_list import found_leads
from leaddesk.ui.lead_panel.panel import LeadPanel
from leaddesk.ui.shell.shell import Shell

Steps = Iterator[None]


def person(deed: str) -> Callable[[Shell], Steps]:
    """What is kept about a customer is told, or erased."""

    def show(shell: Shell) -> Steps:
        yield from _found(shell, lambda lead_id: _wish(shell, deed, lead_id))

    return show


def consents(shell: Shell) -> Steps:
    """All that a customer said about being contacted."""
    yield from _found(shell, lambda lead_id: _show(shell, lead_id))
    for panel in shell.window.findChildren(LeadPanel):
        panel.contact.open_consents()
    yield


def _found(shell: Shell, then: Callable[[int], None]) -> Steps:
    ids: list[int] = []
    shell.workspace.ask(
        shell, lambda work: list(found_leads(work, "is:won is:b2c has:email", limit=1)), ids.extend, topic="scene"
    )
    while not ids:
        yield
    then(ids[0])
    yield


def _wish(shell: Shell, deed: str, lead_id: int) -> None:
    if shell.kit is not None:
        shell.kit.navigator.person_requested.emit(deed, "lead", lead_id)


def _show(shell: Shell, lead_id: int) -> None:
    if shell.kit is not None:
        shell.kit.navigator.lead_requested.emit(lead_id)
