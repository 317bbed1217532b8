from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from leaddesk.model.lead import Lead
from leaddesk.services import leads
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.lead_panel.panel import LeadPanel
from tests.ui.lead_panel.surroundings import asked, changing, done, shown
from tests.ui.surroundings import settle


def pair(kit: Kit, panels: list[LeadPanel]) -> tuple[LeadPanel, int, int]:
    """The panel of a lead that gets the address of another one; both ids."""
    done(kit, lambda work: leads.add(work, {"name": "Lucia <i>Rossi</i>", "email": "lucia@example.com"}))
    done(kit, lambda work: leads.add(work, {"name": "L. Rossi"}))
    other, lead_id = asked(kit, lambda work: [row.id or 0 for row in work.find(Lead)][-2:])
    panel = shown(kit, lead_id)
    panels.append(panel)
    assert not panel.twin.isVisible()
    done(kit, lambda work: leads.edit(work, lead_id, {"email": "LUCIA@example.com"}))
    settle(kit)
    return panel, lead_id, other


def test_an_address_that_another_lead_has_is_told_and_leads_there(kit: Kit, panels: list[LeadPanel]) -> None:
    panel, lead_id, other = pair(kit, panels)
    assert panel.twin.isVisible()
    assert panel.twin.words.text() == "“Lucia <i>Rossi</i>” has this e-mail address, too."
    assert panel.twin.words.textFormat() is Qt.TextFormat.PlainText
    opened: list[int] = []
    merged: list[tuple[int, ...]] = []
    kit.navigator.lead_requested.connect(opened.append)
    kit.navigator.merge_requested.connect(merged.append)
    panel.twin.open_button.setFocus()
    QTest.keyClick(panel.twin.open_button, Qt.Key.Key_Return)
    QTest.mouseClick(panel.twin.merge_button, Qt.MouseButton.LeftButton)
    assert (opened, merged) == ([other], [(lead_id, other)])


def test_who_is_not_the_same_is_not_told_of_again(kit: Kit, panels: list[LeadPanel]) -> None:
    panel, _, other = pair(kit, panels)
    with changing(kit):
        QTest.mouseClick(panel.twin.apart_button, Qt.MouseButton.LeftButton)
    settle(kit)
    assert not panel.twin.isVisible()
    panel.show_lead(other)
    settle(kit)
    settle(kit)
    assert not panel.twin.isVisible()
