"""The panel of a lead: shown, refreshed, gone through by the keyboard."""

from array import array

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QWidget

from leaddesk.model.enums import ActivityKind
from leaddesk.services import leads
from leaddesk.services.diary import activities
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.lead_panel.entry_row import EntryRow
from leaddesk.ui.lead_panel.panel import LeadPanel
from tests.ui.lead_panel.surroundings import (
    done,
    first,
    input_in,
    lead_of,
    page_of,
    press,
    shown,
)
from tests.ui.surroundings import settle, wait_for


def test_all_of_a_lead_is_shown(kit: Kit, panel: LeadPanel) -> None:
    page = page_of(kit, lead_of(panel))
    names = {widget.accessibleName() for widget in panel.findChildren(QWidget)}
    texts = " ".join(names)
    assert page.lead.name in names
    assert page.lead.email is not None
    assert page.lead.email in texts
    assert page.tasks[0].title in texts
    assert [row.entry for row in panel.findChildren(EntryRow)] == list(page.timeline[:20])
    for tag in page.listed.tags:
        assert tag in texts


def test_every_input_and_button_has_a_name(panel: LeadPanel) -> None:
    for widget in panel.findChildren(QWidget):
        if isinstance(widget, QAbstractButton | QLineEdit | QPlainTextEdit) and widget.isVisible():
            assert widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()), widget


def test_what_another_part_changes_is_seen(kit: Kit, panel: LeadPanel) -> None:
    lead_id = lead_of(panel)
    done(kit, lambda work: leads.edit(work, lead_id, {"name": "Anna Lindqvist"}))
    done(kit, lambda work: activities.log(work, ActivityKind.CALL, "Rang", lead_id=lead_id))
    assert panel.accessibleName() == "Anna Lindqvist"
    assert "Rang" in [row.entry.text for row in panel.findChildren(EntryRow)]


def test_the_panel_of_a_deleted_lead_closes(kit: Kit, panels: list[LeadPanel]) -> None:
    panel = shown(kit, first(kit, "is:open is:b2c"))
    panels.append(panel)
    wishes: list[int] = []
    kit.navigator.lead_requested.connect(wishes.append)
    panel.command("delete")
    wait_for(lambda: bool(wishes))
    assert wishes == [0]
    assert panel.page is None


def test_previous_and_next_go_through_the_list(kit: Kit, panel: LeadPanel) -> None:
    mine = lead_of(panel)
    wishes: list[int] = []
    kit.navigator.lead_requested.connect(wishes.append)
    kit.navigator.neighbours_changed.emit(array("q", [7_001, mine, 7_002]))
    assert panel.bar.words() == "2 of 3"
    press(panel, "Previous lead")
    press(panel, "Next lead")
    press(panel, "Close the panel")
    assert wishes == [7_001, 7_002, 0]


def test_a_panel_that_is_made_late_knows_the_list(kit: Kit, panels: list[LeadPanel]) -> None:
    lead_id = first(kit, "is:open")
    kit.navigator.neighbours_changed.emit(array("q", [lead_id, 5]))
    panels.append(shown(kit, lead_id))
    assert panels[0].bar.words() == "1 of 2"


def test_the_keyboard_stays_where_it_is_when_another_lead_comes(kit: Kit, panel: LeadPanel) -> None:
    assert panel.tasks.rows  # whose inputs are closed
    panel.setFocus()
    other = first(kit, "is:won")
    panel.show_lead(other)
    wait_for(lambda: lead_of(panel) == other)
    assert panel.hasFocus()


def test_escape_closes_an_input_first_and_then_the_panel(kit: Kit, panel: LeadPanel) -> None:
    wishes: list[int] = []
    kit.navigator.lead_requested.connect(wishes.append)
    field = panel.fields.fields["owner"]
    field.edit()
    QTest.keyClick(input_in(field), Qt.Key.Key_Escape)
    assert not field.is_editing
    assert wishes == []
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert wishes == [0]


def test_a_deal_shows_who_decides(kit: Kit, panels: list[LeadPanel]) -> None:
    panel = shown(kit, first(kit, "is:open is:b2b"))
    panels.append(panel)
    page = page_of(kit, lead_of(panel))
    wishes: list[int] = []
    kit.navigator.account_requested.connect(wishes.append)
    seat = next(row for row in panel.committee.findChildren(QAbstractButton) if row.text() == page.committee[0].name)
    seat.click()
    assert wishes == [page.lead.account_id]


def test_escape_leaves_the_composer_with_its_text_and_then_closes(kit: Kit, panel: LeadPanel) -> None:
    wishes: list[int] = []
    kit.navigator.lead_requested.connect(wishes.append)
    text = panel.timeline.composer.text
    text.setFocus()
    QTest.keyClicks(text, "half a thou")
    QTest.keyClick(text, Qt.Key.Key_Escape)
    assert wishes == []
    assert panel.hasFocus()
    assert text.toPlainText() == "half a thou"
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert wishes == [0]


def test_a_command_waits_for_its_lead(kit: Kit, panel: LeadPanel) -> None:
    other = first(kit, "is:won")
    panel.show_lead(other)
    panel.command("plan")
    wait_for(lambda: panel.tasks.planner.isVisible())
    assert lead_of(panel) == other


def test_tab_goes_as_the_eye_does(panel: LeadPanel) -> None:
    panel.bar.setFocus()
    widget: QWidget | None = panel.bar.nextInFocusChain()
    seen: list[int] = []
    for _ in range(400):
        if widget is None:
            break
        if widget.isVisibleTo(panel) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and panel.isAncestorOf(widget):
            seen.append(widget.mapTo(panel, widget.rect().center()).y() // 12)
        widget = widget.nextInFocusChain()
        if widget is panel.bar:
            break
    start = seen.index(min(seen))
    turned = seen[start:] + seen[:start]
    assert turned == sorted(turned)


def test_nothing_is_wider_than_the_narrowest_panel(kit: Kit, panel: LeadPanel) -> None:
    panel.resize(320, 768)
    settle(kit)
    for widget in panel.findChildren(QWidget):
        if widget.isVisible():
            assert widget.mapTo(panel, widget.rect().topRight()).x() < 320, widget
