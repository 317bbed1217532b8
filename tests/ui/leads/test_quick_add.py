"""A new lead in one line, on screen."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from leaddesk.model.activity import Activity
from leaddesk.model.lead import Lead
from leaddesk.model.task import Task
from leaddesk.services import leads
from leaddesk.services.work import Work
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.leads.new_lead import NewLead, NewLeadOpener, attach
from leaddesk.ui.leads.page import LeadsPage
from leaddesk.ui.leads.quick_add import QuickAdd
from tests.ui.leads.conftest import shown_page, written
from tests.ui.surroundings import settle, wait_for

Rows = tuple[list[Lead], list[Activity], list[Task]]


@pytest.fixture
def page(empty_kit: Kit) -> Iterator[LeadsPage]:
    QGuiApplication.clipboard().clear()
    made = shown_page(empty_kit)
    yield made
    made.deleteLater()


@pytest.fixture
def opener(page: LeadsPage, empty_kit: Kit) -> NewLeadOpener:
    return attach(empty_kit, page)


def quick(opener: NewLeadOpener, kit: Kit, known: dict[str, object] | None = None) -> QuickAdd:
    kit.navigator.new_lead_requested.emit(known or {})
    assert isinstance(opener.dialog, QuickAdd)
    settle(kit)
    return opener.dialog


def rows(kit: Kit) -> Rows:
    def ask(work: Work) -> Rows:
        return list(work.find(Lead)), list(work.find(Activity)), list(work.find(Task))

    seen: list[Rows] = []
    kit.workspace.ask(kit.navigator, ask, seen.append, topic="rows")
    wait_for(lambda: bool(seen))
    return seen[0]


def chips(dialog: QuickAdd) -> list[str]:
    return [chip.text() for chip in dialog.understood.chips]


def test_one_line_and_enter_make_lead_wish_and_task_as_one_change(opener: NewLeadOpener, empty_kit: Kit) -> None:
    kit, opened = empty_kit, list[int]()
    kit.navigator.lead_requested.connect(opened.append)
    dialog = quick(opener, kit)
    QTest.keyClicks(dialog.line, "Lucia @lucia.home Instagram specchio domani")
    assert chips(dialog) == [
        "Name: Lucia", "Instagram: @lucia.home", "Channel: Social media", "Task: Tomorrow", "Wish: specchio",
    ]  # fmt: skip
    with written(kit):
        QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    (lead,), (heard,), (task,) = rows(kit)
    assert (lead.name, heard.text, task.title, opened) == ("Lucia", "specchio", "specchio", [lead.id])
    assert opener.dialog is None
    with written(kit):
        kit.workspace.undo()
    assert rows(kit) == ([], [], [])


def test_a_chip_is_taken_back_by_click_or_key_and_its_words_are_wish(opener: NewLeadOpener, empty_kit: Kit) -> None:
    dialog = quick(opener, empty_kit)
    dialog.line.setText("Lucia Instagram sabato")
    QTest.mouseClick(dialog.understood.chips[1], Qt.MouseButton.LeftButton)
    assert chips(dialog)[0] == "Name: Lucia"
    assert chips(dialog)[-1] == "Wish: Instagram"
    QTest.keyClick(dialog.understood.chips[1], Qt.Key.Key_Backspace)
    assert chips(dialog) == ["Name: Lucia", "Wish: Instagram sabato"]
    QTest.keyClick(dialog.understood.chips[1], Qt.Key.Key_Backspace)
    assert (chips(dialog), dialog.line.text()) == (["Name: Lucia"], "Lucia")
    dialog.close()


def test_all_fields_have_what_was_understood_and_save_the_same(opener: NewLeadOpener, empty_kit: Kit) -> None:
    kit = empty_kit
    dialog = quick(opener, kit)
    dialog.line.setText("Lucia @lucia.home €120 specchio tomorrow")
    dialog.show_all()
    whole = opener.dialog
    assert isinstance(whole, NewLead)
    with written(kit):
        whole.save()
    (lead,), (heard,), (task,) = rows(kit)
    assert (lead.name, lead.instagram, lead.value_minor, lead.notes) == ("Lucia", "lucia.home", 12000, None)
    assert (heard.text, task.title, task.due_on) == ("specchio", "specchio", dialog.read.due_on)
    assert opener.dialog is None


def test_a_note_in_the_form_is_a_note_where_the_line_had_no_wish(opener: NewLeadOpener, empty_kit: Kit) -> None:
    dialog = quick(opener, empty_kit)
    dialog.line.setText("Lucia")
    dialog.show_all()
    whole = opener.dialog
    assert isinstance(whole, NewLead)
    whole._note.setPlainText("Comes on Saturdays")  # noqa: SLF001
    with written(empty_kit):
        whole.save()
    (lead,), heard, tasks = rows(empty_kit)
    assert (lead.notes, heard, tasks) == ("Comes on Saturdays", [], [])


def test_who_is_quicker_than_the_words_is_waited_for(opener: NewLeadOpener, empty_kit: Kit) -> None:
    empty_kit.navigator.new_lead_requested.emit({"name": "Lucia"})
    assert isinstance(opener.dialog, QuickAdd)
    with written(empty_kit):
        opener.dialog.save()
    assert [lead.name for lead in rows(empty_kit)[0]] == ["Lucia"]


def test_nothing_to_call_it_by_is_said(opener: NewLeadOpener, empty_kit: Kit) -> None:
    dialog = quick(opener, empty_kit)
    dialog.line.setText("tomorrow")
    dialog.save()
    assert dialog.isVisible()
    assert dialog.problem.text()
    dialog.close()


def test_a_person_that_was_copied_is_offered(opener: NewLeadOpener, empty_kit: Kit) -> None:
    QGuiApplication.clipboard().setText("Marco Rossi\nmarco@example.org\n")
    dialog = quick(opener, empty_kit)
    assert dialog.offer.isVisible()
    QTest.keyClick(dialog.offer, Qt.Key.Key_Return)
    assert not dialog.offer.isVisible()
    assert (dialog.read.name, dialog.read.email) == ("Marco Rossi", "marco@example.org")
    dialog.close()
    QGuiApplication.clipboard().setText("nothing of the kind")
    assert not quick(opener, empty_kit).offer.isVisible()


def test_who_is_there_already_is_told_and_can_be_opened(opener: NewLeadOpener, empty_kit: Kit) -> None:
    kit, opened = empty_kit, list[int]()
    with written(kit):
        kit.workspace.do(lambda work: leads.add(work, {"name": "Lucia", "email": "lucia@example.org"}))
    kit.navigator.lead_requested.connect(opened.append)
    dialog = quick(opener, kit)
    dialog.line.setText("L. lucia@example.org")
    wait_for(lambda: dialog.there.open_button.isVisible())
    QTest.mouseClick(dialog.there.open_button, Qt.MouseButton.LeftButton)
    assert opened == [rows(kit)[0][0].id]
    assert opener.dialog is None


def test_what_is_known_of_an_account_opens_all_fields(opener: NewLeadOpener, empty_kit: Kit) -> None:
    empty_kit.navigator.new_lead_requested.emit({"account_id": None, "company": "Verdi"})
    assert isinstance(opener.dialog, NewLead)
    opener.dialog.close()


def test_all_chips_can_be_seen(opener: NewLeadOpener, empty_kit: Kit) -> None:
    dialog = quick(opener, empty_kit)
    reach = "@lucia.home, lucia@example.org, +39 347 1234567, www.bianchi.it"
    dialog.line.setText(f"Lucia Bianchi, {reach}, Bianchi Srl, €120, mirror")
    settle(empty_kit)
    inside = dialog.understood.visibleRegion().boundingRect()
    for chip in dialog.understood.chips:
        corner = chip.mapTo(dialog.understood, chip.rect().bottomRight())
        assert inside.contains(corner)
    dialog.close()
