"""What imports kept beside the fields of a lead is there to be read."""

import pytest
from PySide6.QtWidgets import QLabel

from leaddesk.model.lead import Lead
from leaddesk.model.merged_ids import KEY
from leaddesk.services import leads
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.lead_panel.panel import LeadPanel
from tests.ui.lead_panel.surroundings import asked, done, shown
from tests.ui.surroundings import settle

_KEPT = {"Lead Score": "7", "Zone": " north\nof the river ", "Empty": " ", KEY: '[["zoho","7"]]', "Tag": "<b>x</b>"}


@pytest.fixture
def panel(empty_kit: Kit, panels: list[LeadPanel]) -> LeadPanel:
    """The panel with a lead of which an import kept something."""
    done(empty_kit, lambda work: leads.add(work, {"name": "Ada", "extra": _KEPT}))
    done(empty_kit, lambda work: leads.add(work, {"name": "Bo"}))
    panels.append(shown(empty_kit, id_of(empty_kit, "Ada")))
    return panels[0]


def id_of(kit: Kit, name: str) -> int:
    return asked(kit, lambda work: work.find(Lead, name=name)[0].id or 0)


def turn(panel: LeadPanel, kit: Kit) -> None:
    panel.kept.toggle.click()
    settle(kit)


def texts(panel: LeadPanel) -> list[str]:
    return [each.text() for each in panel.kept.findChildren(QLabel) if each.isVisible()]


def test_one_line_says_how_many_and_opens_to_all(panel: LeadPanel, empty_kit: Kit) -> None:
    assert panel.kept.toggle.text() == "3 further details of imports"
    assert texts(panel) == []
    turn(panel, empty_kit)
    assert texts(panel) == ["Lead Score", "7", "Zone", "north\nof the river", "Tag", "<b>x</b>"]
    turn(panel, empty_kit)
    assert texts(panel) == []


def test_it_stays_open_for_the_next_lead_and_is_not_there_for_one_without(panel: LeadPanel, empty_kit: Kit) -> None:
    turn(panel, empty_kit)
    again = shown(empty_kit, id_of(empty_kit, "Ada"))
    assert len(texts(again)) == 6
    again.deleteLater()
    without = shown(empty_kit, id_of(empty_kit, "Bo"))
    assert not without.kept.isVisible()
    without.deleteLater()


def test_a_field_is_made_of_one_from_here(panel: LeadPanel, empty_kit: Kit) -> None:
    wishes: list[str] = []
    empty_kit.navigator.fields_requested.connect(wishes.append)
    turn(panel, empty_kit)
    panel.kept.make_field.click()
    assert wishes == ["kept"]
