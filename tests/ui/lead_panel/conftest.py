"""Panels with leads of the sample shop."""

from collections.abc import Iterator

import pytest

from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.lead_panel.panel import LeadPanel
from tests.ui.lead_panel.surroundings import first, shown


@pytest.fixture
def panels() -> Iterator[list[LeadPanel]]:
    """Panels to be closed after the test."""
    made: list[LeadPanel] = []
    yield made
    for panel in made:
        panel.hide()
        panel.deleteLater()


@pytest.fixture
def panel(kit: Kit, panels: list[LeadPanel]) -> LeadPanel:
    """The panel with an open private lead that has a task."""
    panels.append(shown(kit, first(kit, "is:open is:b2c has:due has:email")))
    return panels[0]
