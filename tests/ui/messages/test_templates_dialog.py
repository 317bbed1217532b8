"""Templates are made, changed, put in order and removed; each deed can be undone."""

from collections.abc import Iterator

import pytest

from leaddesk.services import templates
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.messages.templates_dialog import TemplatesDialog
from tests.ui.lead_panel.surroundings import asked, changing
from tests.ui.surroundings import settle, wait_for, window_over


@pytest.fixture
def dialog(empty_kit: Kit) -> Iterator[TemplatesDialog]:
    made = TemplatesDialog(empty_kit, window_over())
    made.show()
    settle(empty_kit)
    yield made
    made.close()


def names(kit: Kit) -> list[str]:
    return [each.name for each in asked(kit, templates.templates)]


def test_an_empty_list_offers_three_to_begin_with(empty_kit: Kit, dialog: TemplatesDialog) -> None:
    assert dialog.begin.isVisible()
    with changing(empty_kit):
        dialog.begin.click()
    assert not dialog.begin.isVisible()
    assert dialog.table.rowCount() == 3
    with changing(empty_kit):
        empty_kit.workspace.undo()
    assert dialog.begin.isVisible()


def test_a_template_is_made_with_places_from_a_menu(empty_kit: Kit, dialog: TemplatesDialog) -> None:
    dialog.new.click()
    form = dialog.form
    assert form is not None
    form.name.setText("Thanks")
    form.text.setPlainText("Hello ")
    form.text.moveCursor(form.text.textCursor().MoveOperation.End)
    menu = form.places_menu()
    next(action for action in menu.actions() if action.text().endswith("{first_name}")).trigger()
    assert form.text.toPlainText() == "Hello {first_name}"
    form.text.insertPlainText(", {colour}")
    assert form.doubt.text() == "LeadDesk does not know {colour}; it stays as it is."
    with changing(empty_kit):
        form.save()
    assert names(empty_kit) == ["Thanks"]


def test_one_without_text_stays_open_with_the_reason(empty_kit: Kit, dialog: TemplatesDialog) -> None:
    dialog.new.click()
    form = dialog.form
    assert form is not None
    form.name.setText("Thanks")
    form.save()
    wait_for(lambda: form.problem.isVisible())
    assert form.problem.text() == "A template needs a text."
    form.reject()


def test_the_chosen_one_stays_chosen_while_it_moves(empty_kit: Kit, dialog: TemplatesDialog) -> None:
    with changing(empty_kit):
        dialog.begin.click()
    before = names(empty_kit)
    dialog.table.selectRow(0)
    assert not dialog.up.isEnabled()
    with changing(empty_kit):
        dialog.down.click()
    assert names(empty_kit) == [before[1], before[0], before[2]]
    assert dialog.table.chosen() == 1
    with changing(empty_kit):
        dialog.remove.click()
    assert names(empty_kit) == [before[1], before[2]]


def test_the_chosen_one_is_changed(empty_kit: Kit, dialog: TemplatesDialog) -> None:
    with changing(empty_kit):
        dialog.begin.click()
    dialog.table.selectRow(2)
    dialog.edit()
    form = dialog.form
    assert form is not None
    form.name.setText("Sorry")
    with changing(empty_kit):
        form.save()
    assert names(empty_kit)[2] == "Sorry"
