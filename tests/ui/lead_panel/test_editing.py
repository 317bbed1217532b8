"""What is changed in the panel: fields, stages, tasks, notes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from leaddesk.services import leads
from leaddesk.services.b2b.lead_account import account_names
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.reason_popup import ReasonPopup
from leaddesk.ui.lead_panel.entry_row import EntryRow
from leaddesk.ui.lead_panel.panel import LeadPanel
from tests.ui.lead_panel.surroundings import (
    asked,
    changing,
    done,
    first,
    input_in,
    lead_of,
    page_of,
    press,
    shown,
    typed,
)
from tests.ui.surroundings import settle, wait_for, window_over


def test_an_edited_value_is_saved_at_once(kit: Kit, panel: LeadPanel) -> None:
    field = panel.fields.fields["value_minor"]
    field.edit()
    typed(input_in(field), "1234.50")
    with changing(kit):
        QTest.keyClick(input_in(field), Qt.Key.Key_Return)
    assert page_of(kit, lead_of(panel)).lead.value_minor == 123450
    assert not field.is_editing
    assert not panel.is_editing


def test_a_text_that_is_no_amount_says_why_and_stays(kit: Kit, panel: LeadPanel) -> None:
    before = page_of(kit, lead_of(panel)).lead.value_minor
    field = panel.fields.fields["value_minor"]
    field.edit()
    typed(input_in(field), "twelve")
    QTest.keyClick(input_in(field), Qt.Key.Key_Return)
    settle(kit)
    assert input_in(field).text() == "twelve"
    assert "twelve" in input_in(field).accessibleDescription()
    assert page_of(kit, lead_of(panel)).lead.value_minor == before


def test_what_the_file_refuses_stays_with_the_reason(kit: Kit, panel: LeadPanel) -> None:
    row = next(iter(panel.tasks.rows.values()))
    title = row.title.held
    row.title.edit()
    input_in(row.title).selectAll()
    QTest.keyClick(input_in(row.title), Qt.Key.Key_Delete)
    QTest.keyClick(input_in(row.title), Qt.Key.Key_Return)
    wait_for(lambda: row.title.is_editing)
    assert input_in(row.title).text() == ""
    assert input_in(row.title).accessibleDescription() == "A task needs a title."
    QTest.keyClick(input_in(row.title), Qt.Key.Key_Escape)
    assert row.title.held == title
    assert not panel.is_editing


def test_the_stepper_moves_the_lead(kit: Kit, panel: LeadPanel) -> None:
    stepper = panel.stage.stepper
    assert stepper is not None
    page = page_of(kit, lead_of(panel))
    stages = kit.workspace.directory.stages_of(page.lead.pipeline_id or 0)
    place = next(place for place, stage in enumerate(stages) if stage.id != page.lead.stage_id)
    with changing(kit):
        stepper.chosen.emit(place)
    assert page_of(kit, lead_of(panel)).lead.stage_id == stages[place].id
    assert stages[place].name in stepper.value_text()


def test_losing_asks_why_and_shows_the_reason(kit: Kit, panel: LeadPanel) -> None:
    panel.command("lose")
    popup = panel.stage.findChild(ReasonPopup)
    assert isinstance(popup, ReasonPopup)
    QTest.keyClicks(input_in(popup), "Too far away")
    with changing(kit):
        QTest.keyClick(input_in(popup), Qt.Key.Key_Return)
    lead = page_of(kit, lead_of(panel)).lead
    assert lead.status == "lost"
    assert lead.close_reason == "Too far away"
    assert panel.stage.fields[0].held == "Too far away"
    assert panel.stage.stepper is not None
    assert panel.stage.stepper.value_text().startswith("Lost in ")


def test_a_lead_that_is_won_offers_its_sale_and_opens_again(kit: Kit, panel: LeadPanel) -> None:
    with changing(kit):
        panel.command("win")
    wishes: list[int] = []
    kit.navigator.sale_requested.connect(wishes.append)
    press(panel, "Record the sale")
    assert wishes == [lead_of(panel)]
    with changing(kit):
        press(panel, "Open again")
    assert page_of(kit, lead_of(panel)).lead.status == "open"


def test_a_contact_is_put_on_the_board(kit: Kit, panels: list[LeadPanel]) -> None:
    panel = shown(kit, first(kit, "is:contact"))
    panels.append(panel)
    assert panel.stage.stepper is None
    with changing(kit):
        press(panel, "Put on the board")
    assert page_of(kit, lead_of(panel)).lead.status == "open"
    assert panel.stage.stepper is not None


def test_a_note_appears_in_the_timeline(kit: Kit, panel: LeadPanel) -> None:
    composer = panel.timeline.composer
    panel.command("note")
    QTest.keyClicks(composer.text, "Likes the long frame")
    with changing(kit):
        for _ in range(2):  # pressed again sooner than it is written
            QTest.keyClick(composer.text, Qt.Key.Key_Return)
    rows = [row.entry.text for row in panel.findChildren(EntryRow) if row.isVisible()]
    assert rows.count("Likes the long frame") == 1
    assert composer.text.toPlainText() == ""


def test_a_note_is_saved_with_the_mouse_alone(kit: Kit, panel: LeadPanel) -> None:
    composer = panel.timeline.composer
    assert composer.save_button.isHidden()
    QTest.keyClicks(composer.text, "Likes the short frame")
    with changing(kit):
        QTest.mouseClick(composer.save_button, Qt.MouseButton.LeftButton)
    assert composer.text.toPlainText() == ""
    assert composer.save_button.isHidden()


def test_shift_and_enter_begin_a_new_line(panel: LeadPanel) -> None:
    text = panel.timeline.composer.text
    text.setFocus()
    before = text.height()
    QTest.keyClicks(text, "one")
    QTest.keyClick(text, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(text, "two")
    assert text.toPlainText() == "one\ntwo"
    assert text.height() > before


def test_a_draft_waits_for_its_lead(kit: Kit, panel: LeadPanel) -> None:
    mine, other = lead_of(panel), first(kit, "is:won")
    text = panel.timeline.composer.text
    QTest.keyClicks(text, "half a thou")
    panel.show_lead(other)
    wait_for(lambda: lead_of(panel) == other)
    assert text.toPlainText() == ""
    panel.show_lead(mine)
    wait_for(lambda: lead_of(panel) == mine)
    assert text.toPlainText() == "half a thou"


def test_a_task_is_finished_and_taken_up_again(kit: Kit, panel: LeadPanel) -> None:
    row = next(iter(panel.tasks.rows.values()))
    task_id = row.task_id
    with changing(kit):
        row.box.click()
    assert task_id in [task.id for task in page_of(kit, lead_of(panel)).tasks if task.done_on]
    assert panel.tasks.rows[task_id].box.isChecked()
    with changing(kit):
        panel.tasks.rows[task_id].box.click()
    assert task_id in [task.id for task in page_of(kit, lead_of(panel)).tasks if task.done_on is None]


def test_a_task_is_planned_for_a_day_as_one_says_it(kit: Kit, panel: LeadPanel) -> None:
    panel.command("plan")
    planner = panel.tasks.planner
    QTest.keyClicks(planner.title, "Send the offer")
    QTest.keyClicks(planner.day, "no day")
    QTest.keyClick(planner.title, Qt.Key.Key_Return)
    assert planner.isVisible()
    assert planner.title.text() == "Send the offer"
    typed(planner.day, "tomorrow")
    with changing(kit):
        QTest.keyClick(planner.title, Qt.Key.Key_Return)
    planned = [task for task in page_of(kit, lead_of(panel)).tasks if task.title == "Send the offer"]
    assert planned[0].due_on is not None
    assert (planned[0].due_on - kit.workspace.today).days == 1
    assert not planner.isVisible()
    assert (planned[0].id or 0) in panel.tasks.rows


def test_the_day_of_a_task_is_edited(kit: Kit, panel: LeadPanel) -> None:
    row = next(iter(panel.tasks.rows.values()))
    row.due.click()
    edit = input_in(row)
    typed(edit, "+3")
    with changing(kit):
        QTest.keyClick(edit, Qt.Key.Key_Return)
    task = next(task for task in page_of(kit, lead_of(panel)).tasks if task.id == row.task_id)
    assert task.due_on is not None
    assert (task.due_on - kit.workspace.today).days == 3
    assert not row.is_editing


def test_a_tag_that_is_being_typed_waits_while_another_window_is_looked_at(kit: Kit, panel: LeadPanel) -> None:
    tags, other = panel.fields.tags, window_over()
    tags.add()
    typed(input_in(tags), "car")
    other.show()
    other.activateWindow()
    wait_for(lambda: QApplication.activeWindow() is other)
    panel.activateWindow()
    wait_for(input_in(tags).hasFocus)
    QTest.keyClicks(input_in(tags), "go")
    with changing(kit):
        panel.setFocus()
    kept = page_of(kit, lead_of(panel)).listed.tags
    assert ("cargo" in kept, "car" in kept, tags.is_editing) == (True, False, False)


def test_a_refresh_keeps_the_input_that_is_open(kit: Kit, panel: LeadPanel) -> None:
    field = panel.fields.fields["owner"]
    field.edit()
    edit = input_in(field)
    typed(edit, "Someb")
    panel.timeline.composer.text.setPlainText("not said yet")
    lead_id = lead_of(panel)
    done(kit, lambda work: leads.edit(work, lead_id, {"city": "Lund"}))
    assert panel.page is not None
    assert panel.page.lead.city == "Lund"
    assert input_in(field) is edit
    assert (edit.text(), edit.accessibleDescription()) == ("Someb", "")
    done(kit, lambda work: leads.edit(work, lead_id, {"owner": "Marta Conti"}))
    told = "“Marta Conti” was entered meanwhile: Enter replaces it, Esc keeps it."
    assert (edit.text(), edit.accessibleDescription()) == ("Someb", told)
    assert panel.timeline.composer.text.toPlainText() == "not said yet"


def test_the_name_is_edited_by_f2(kit: Kit, panel: LeadPanel) -> None:
    QTest.keyClick(panel, Qt.Key.Key_F2)
    edit = input_in(panel.head)
    typed(edit, " ")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert input_in(panel.head) is edit
    typed(edit, "Zoe Angstrom")
    with changing(kit):
        QTest.keyClick(edit, Qt.Key.Key_Return)
    assert page_of(kit, lead_of(panel)).lead.name == "Zoe Angstrom"


def test_tags_are_put_on_and_taken_off(kit: Kit, panel: LeadPanel) -> None:
    panel.fields.tags.add()
    edit = input_in(panel.fields.tags)
    QTest.keyClicks(edit, "cargo bike")
    with changing(kit):
        QTest.keyClick(edit, Qt.Key.Key_Return)
    assert "cargo bike" in page_of(kit, lead_of(panel)).listed.tags
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    chip = next(chip for chip in panel.findChildren(QAbstractButton) if chip.text() == "cargo bike")
    with changing(kit):
        QTest.keyClick(chip, Qt.Key.Key_Delete)
    assert "cargo bike" not in page_of(kit, lead_of(panel)).listed.tags


def test_a_lead_is_put_at_an_account_by_its_name(kit: Kit, panel: LeadPanel) -> None:
    known = next(name for name in asked(kit, account_names) if name.isascii())  # Qt types nothing else
    press(panel, "More fields")
    field = panel.fields.account.field
    field.edit()
    typed(input_in(field), "Nobody and Sons")
    QTest.keyClick(input_in(field), Qt.Key.Key_Return)
    wait_for(lambda: field.is_editing)
    assert "Nobody and Sons" in input_in(field).accessibleDescription()
    typed(input_in(field), known)
    with changing(kit):
        QTest.keyClick(input_in(field), Qt.Key.Key_Return)
    assert page_of(kit, lead_of(panel)).account_name == known


@pytest.mark.parametrize("leaves", [True, False])
def test_what_is_typed_goes_to_the_lead_it_was_typed_for(kit: Kit, panel: LeadPanel, *, leaves: bool) -> None:
    mine, other = lead_of(panel), first(kit, "is:won")
    field = panel.fields.fields["owner"]
    field.edit()
    typed(input_in(field), "Marta Conti")
    if leaves:
        panel.setFocus()
    panel.show_lead(other)
    wait_for(lambda: lead_of(panel) == other)
    assert not field.is_editing
    wait_for(lambda: page_of(kit, mine).lead.owner == "Marta Conti")
    assert page_of(kit, mine).lead.owner == "Marta Conti"
    assert page_of(kit, other).lead.owner != "Marta Conti"
