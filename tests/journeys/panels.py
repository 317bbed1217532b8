"""The panel of a lead in the whole window."""

from leaddesk.ui.lead_panel.panel import LeadPanel
from leaddesk.ui.shell.shell import Shell
from tests.ui.surroundings import settle, wait_for


def open_panel(shell: Shell, lead_id: int) -> LeadPanel:
    """Show a lead, and wait until it is there."""
    assert shell.kit is not None
    shell.kit.navigator.lead_requested.emit(lead_id)
    panel = shell.window.findChild(LeadPanel)
    assert panel is not None
    wait_for(lambda: panel.page is not None)
    settle(shell.kit)
    return panel
