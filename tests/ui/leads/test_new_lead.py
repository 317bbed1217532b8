"""The form with all fields of a new lead."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from leaddesk.services.erased import was_erased
from leaddesk.services.persons.erasing import erase
from leaddesk.services.persons.who import Whom
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.leads.new_lead import NewLead, NewLeadOpener, attach
from leaddesk.ui.leads.page import LeadsPage
from leaddesk.ui.leads.quick_add import QuickAdd
from tests.ui.lead_panel.surroundings import asked
from tests.ui.leads.conftest import written
from tests.ui.surroundings import settle, wait_for


def whole_form(waiting: NewLeadOpener, kit: Kit, known: dict[str, object]) -> NewLead:
    kit.navigator.new_lead_requested.emit(known)
    quick = waiting.dialog
    assert isinstance(quick, QuickAdd)
    settle(kit)
    quick.show_all()
    assert isinstance(waiting.dialog, NewLead)
    return waiting.dialog


def test_a_new_lead_needs_one_thing_only_and_is_opened(page: LeadsPage, kit: Kit) -> None:
    opened: list[int] = []
    kit.navigator.lead_requested.connect(opened.append)
    waiting = attach(kit, page)
    dialog = whole_form(waiting, kit, {})
    dialog.save()
    assert dialog.isVisible()
    QTest.keyClicks(dialog._edits["email"], "nina@example.org")  # noqa: SLF001
    dialog._value.setText("1,250.50")  # noqa: SLF001
    with written(kit):
        QTest.keyClick(dialog._edits["email"], Qt.Key.Key_Return)  # noqa: SLF001
    assert len(opened) == 1
    settle(kit)
    lead = page.model.lead_with(opened[0])
    assert lead is not None
    assert (lead.name, lead.email, lead.value_minor) == ("nina@example.org", "nina@example.org", 125050)
    assert page.table.selected_ids() == opened


def test_a_value_that_is_none_is_said_and_keeps_the_dialog(page: LeadsPage, kit: Kit) -> None:
    waiting = attach(kit, page)
    dialog = whole_form(waiting, kit, {"name": "Bo", "stage_id": 2})
    dialog._value.setText("a lot")  # noqa: SLF001
    dialog.save()
    assert dialog.isVisible()
    assert dialog.problem.text()
    assert dialog._stage.currentData() == 2  # noqa: SLF001
    dialog.close()


def test_who_has_the_address_or_number_already_is_told_and_can_be_opened(page: LeadsPage, kit: Kit) -> None:
    shown = [page.model.cells_at(row).lead for row in range(30)]  # type: ignore[union-attr]
    there = next(lead for lead in shown if lead.phone and lead.email)
    dialog = whole_form(attach(kit, page), kit, {})
    opened: list[int] = []
    kit.navigator.lead_requested.connect(opened.append)
    QTest.keyClicks(dialog._edits["phone"], f"{there.phone} ")  # noqa: SLF001
    wait_for(lambda: dialog.there.isVisible())
    dialog._edits["phone"].setText("12")  # noqa: SLF001
    assert not dialog.there.isVisible()
    dialog._edits["email"].setText(str(there.email).upper())  # noqa: SLF001
    wait_for(lambda: dialog.there.isVisible())
    QTest.keyClick(dialog.there.open_button, Qt.Key.Key_Return)
    assert len(opened) == 1
    assert not dialog.isVisible()


def test_of_somebody_who_was_erased_it_is_told_that_saving_takes_them_in_again(page: LeadsPage, kit: Kit) -> None:
    shown = [page.model.cells_at(row).lead for row in range(30)]  # type: ignore[union-attr]
    there = next(lead for lead in shown if lead.email)
    kit.workspace.run(lambda desk, _: erase(desk, Whom("lead", there.id)), then=lambda _: None)
    settle(kit)
    quick = attach(kit, page)
    kit.navigator.new_lead_requested.emit({"name": f"Back {there.email}"})
    assert isinstance(quick.dialog, QuickAdd)
    dialog = quick.dialog
    wait_for(lambda: dialog.there.isVisible())
    assert not dialog.there.open_button.isVisible()
    assert any("takes this person in again" in each.accessibleName() for each in dialog.there.findChildren(QLabel))
    dialog.save()
    settle(kit)
    assert not asked(kit, lambda work: was_erased(work, there.email or "", ""))


def test_escape_takes_a_line_at_once_and_more_only_when_it_is_pressed_again(page: LeadsPage, kit: Kit) -> None:
    waiting = attach(kit, page)
    dialog = whole_form(waiting, kit, {"name": "Bo"})
    edits, note = dialog._edits, dialog._note  # noqa: SLF001
    QTest.keyClicks(edits["phone"], "055 1234")
    QTest.keyClicks(edits["company"], "Bo AB")
    QTest.keyClick(edits["company"], Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert "Esc" in dialog.problem.text()
    QTest.keyClicks(note, "Wants a lamp")
    QTest.keyClick(note, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    QTest.keyClick(note, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    again = whole_form(waiting, kit, {"name": "Bo"})
    QTest.keyClicks(again._edits["phone"], "055 1234")  # noqa: SLF001
    QTest.keyClick(again._edits["phone"], Qt.Key.Key_Escape)  # noqa: SLF001
    assert not again.isVisible()
