"""Leads are edited in the table: one cell, or one field of many leads."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from leaddesk.model.channel import Channel
from leaddesk.services import channels, leads
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.leads.bulk_edit import BulkEdit
from leaddesk.ui.leads.cell_kinds import EDITABLE, TOGETHER, cell_kind
from leaddesk.ui.leads.columns import COLUMNS, ColumnSet
from leaddesk.ui.leads.page import LeadsPage
from tests.ui.leads.conftest import written
from tests.ui.surroundings import settle, wait_for

PLACES = ColumnSet().places


def begin(page: LeadsPage, kit: Kit, key: str, row: int = 0) -> QLineEdit | QComboBox:
    page.table.choose_columns([column.key for column in COLUMNS])
    settle(kit)
    page.model.index(row, 0).data()
    settle(kit)
    page.table.setFocus()
    page.table.setCurrentIndex(page.model.index(row, PLACES[key]))
    QTest.keyClick(page.table, Qt.Key.Key_F2)
    editor = page.table.indexWidget(page.table.currentIndex()) or page.table.viewport().focusWidget()
    found = page.table.viewport().findChildren(QLineEdit) + page.table.viewport().findChildren(QComboBox)
    assert found or editor
    return found[0]


def typed_over(editor: QLineEdit | QComboBox, text: str) -> None:
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, text)


@contextmanager
def saved(kit: Kit) -> Iterator[None]:
    """What is typed is seen, so nothing is said of it: only the file tells that it is saved."""
    seen: list[object] = []
    kit.workspace.changed.connect(seen.append)
    yield
    wait_for(lambda: bool(seen))
    kit.workspace.changed.disconnect(seen.append)
    settle(kit)


def shown(page: LeadsPage, kit: Kit, key: str, row: int = 0) -> str:
    page.model.index(row, 0).data()
    settle(kit)
    return str(page.model.index(row, PLACES[key]).data())


@pytest.mark.parametrize(
    ("key", "typed", "becomes"),
    [
        ("name", "Ada Byron", "Ada Byron"),
        ("value", "1,234.50", "€1,234.50"),
        ("owner", "Zoe", "Zoe"),
        ("city", "Östersund", "Östersund"),
        ("mobile", "+39 055 12 34", "+39 055 12 34"),
        ("probability", "35 %", "35%"),
    ],
)
def test_what_is_typed_in_a_cell_is_saved_by_enter(
    page: LeadsPage, kit: Kit, key: str, typed: str, becomes: str
) -> None:
    lead_id = page.model.id_at(0)
    editor = begin(page, kit, key)
    assert isinstance(editor, QLineEdit)
    editor.setText(typed)
    with saved(kit):
        QTest.keyClick(editor, Qt.Key.Key_Return)
    assert becomes in shown(page, kit, key, page.model.row_of(lead_id))
    with saved(kit):
        kit.workspace.undo()
    assert page.model.row_of(lead_id) == 0


def test_escape_takes_back_what_was_typed_and_nothing_is_written(page: LeadsPage, kit: Kit) -> None:
    before, newest = shown(page, kit, "owner"), kit.workspace.directory
    editor = begin(page, kit, "owner")
    QTest.keyClicks(editor, "Nobody at all")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    settle(kit)
    assert shown(page, kit, "owner") == before
    assert kit.workspace.directory is newest


def test_what_cannot_be_saved_stays_in_its_input_and_is_told(page: LeadsPage, kit: Kit) -> None:
    editor = begin(page, kit, "value")
    assert isinstance(editor, QLineEdit)
    editor.setText("a lot")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert editor.isVisible()
    assert editor.text() == "a lot"
    assert not page._problem.isHidden()  # noqa: SLF001
    editor.setText("12")
    with saved(kit):
        QTest.keyClick(editor, Qt.Key.Key_Return)
    assert page._problem.isHidden()  # noqa: SLF001
    assert shown(page, kit, "value") == "€12"


def test_rows_stay_where_they_are_while_a_cell_is_typed_in(page: LeadsPage, kit: Kit) -> None:
    page.table.sort_requested.emit("name")
    editor = begin(page, kit, "name")
    lead_id = page.model.id_at(0)
    typed_over(editor, "zzzz")
    with saved(kit):
        QTest.keyClick(editor, Qt.Key.Key_Tab)  # to the next cell, of a lead that is the last by now
    stage = QApplication.focusWidget()
    assert isinstance(stage, QComboBox)
    assert (page.table.currentIndex().row(), page.model.row_of(lead_id)) == (0, 0)
    QTest.keyClick(stage, Qt.Key.Key_Escape)
    wait_for(lambda: page.model.row_of(lead_id) > 0)
    assert page.table.selected_ids() == [lead_id]
    assert QApplication.focusWidget() is page.table


def test_a_search_does_not_wait_for_what_cannot_be_saved(page: LeadsPage, kit: Kit) -> None:
    editor = begin(page, kit, "value")
    typed_over(editor, "a lot")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    page.focus_search()
    page.show_query("is:won")
    settle(kit)
    rows = [page.model.row_at(row) for row in range(3)]
    assert {row.lead.status for row in rows if row} == {"won"}


def test_what_is_typed_is_saved_before_the_rows_are_sorted_anew(page: LeadsPage, kit: Kit) -> None:
    editor = begin(page, kit, "owner")
    lead_id = page.model.id_at(0)
    typed_over(editor, "Zoe")
    with saved(kit):
        page.table.sort_requested.emit("-name")
    assert shown(page, kit, "owner", page.model.row_of(lead_id)) == "Zoe"
    assert not page.table.is_typed_in


def test_what_the_rules_refuse_stands_in_its_input_again(page: LeadsPage, kit: Kit) -> None:
    editor = begin(page, kit, "name")
    assert isinstance(editor, QLineEdit)
    editor.setText("   ")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    wait_for(lambda: not page._problem.isHidden())  # noqa: SLF001
    again = page.table.viewport().findChildren(QLineEdit)
    assert [each for each in again if each.isVisible()]


def test_a_stage_is_chosen_in_its_cell(page: LeadsPage, kit: Kit) -> None:
    page.show_query("is:open")
    settle(kit)
    lead_id = page.model.id_at(0)
    editor = begin(page, kit, "stage")
    assert isinstance(editor, QComboBox)
    other = (editor.currentIndex() + 1) % 4
    name = editor.itemText(other)
    editor.setCurrentIndex(other)
    with saved(kit):
        QTest.keyClick(editor, Qt.Key.Key_Return)
    assert name in shown(page, kit, "stage", page.model.row_of(lead_id))


def test_who_only_looks_changes_nothing(page: LeadsPage, kit: Kit) -> None:
    """A contact is in no stage, its channel is not in use any more, and its texts have spaces at their ends."""
    made: list[int] = []
    kit.workspace.ask(kit.navigator, lambda work: [row.id or 0 for row in work.find(Channel)][:1], made.extend)
    wait_for(lambda: bool(made))
    texts = {"first_name": " Ada ", "city": " Roma ", "street": "Via Roma 1\n00100", "company": " Lamps "}
    with written(kit):
        kit.workspace.do(lambda work: channels.edit_channel(work, made[0], {"active": False}))
    with written(kit):
        kit.workspace.do(lambda work: leads.add_contact(work, {"name": "Looked at", "channel_id": made[0], **texts}))
    page.show_query('"looked at"')
    settle(kit)
    before = changes(kit)
    for key in sorted(EDITABLE - {"lost_reason"}):
        QTest.keyClick(begin(page, kit, key), Qt.Key.Key_Return)
        settle(kit)
    assert changes(kit) == before


def changes(kit: Kit) -> int:
    found: list[int] = []
    kit.workspace.run(lambda desk, _: desk.newest_change(), then=found.append, writes=False)
    wait_for(lambda: bool(found))
    return found[0]


def test_tab_saves_and_goes_on_to_the_next_cell_that_can_be_typed_in(page: LeadsPage, kit: Kit) -> None:
    editor = begin(page, kit, "channel")
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert page.model.columns.at(page.table.currentIndex().column()).key == "value"
    assert [each for each in page.table.viewport().findChildren(QLineEdit) if each.isVisible()]


def test_a_column_that_only_shows_cannot_be_typed_in(page: LeadsPage, kit: Kit) -> None:
    row = page.model.row_at(0)
    for column in COLUMNS:
        editable = bool(page.model.flags(page.model.index(0, PLACES[column.key])) & Qt.ItemFlag.ItemIsEditable)
        assert editable == (column.key in EDITABLE)
        if not editable:
            assert cell_kind(kit, column.key, row) is None


@pytest.mark.parametrize("key", TOGETHER)
def test_every_field_that_is_offered_for_many_has_an_input(kit: Kit, key: str) -> None:
    assert cell_kind(kit, key) is not None


def test_what_many_leads_have_is_taken_away_only_if_that_is_said_twice(page: LeadsPage, kit: Kit) -> None:
    page.show_query("is:open")
    settle(kit)
    page.table.select_ids([page.model.id_at(row) for row in range(10)])
    before, newest = [shown(page, kit, "owner", row) for row in range(10)], changes(kit)
    assert any(before)
    page._deeds.do("edit")  # noqa: SLF001
    (dialog,) = page.window().findChildren(BulkEdit)
    dialog.field.setCurrentIndex(dialog.field.findData("owner"))
    assert isinstance(dialog.value, QLineEdit)
    dialog.value.clear()
    dialog.save()
    settle(kit)
    assert not dialog.problem.isHidden()
    assert changes(kit) == newest
    with written(kit):
        dialog.save()
    assert [shown(page, kit, "owner", row) for row in range(10)] == [""] * 10


def test_a_field_of_many_leads_is_set_at_once_and_undone_at_once(page: LeadsPage, kit: Kit) -> None:
    page.show_query("is:lost")
    settle(kit)
    page.table.setCurrentIndex(page.model.index(0, PLACES["owner"]))
    page.table.select_ids([page.model.id_at(row) for row in range(30)])
    ids, before = page.table.selected_ids(), [shown(page, kit, "city", row) for row in range(30)]
    page._deeds.do("edit")  # noqa: SLF001
    (dialog,) = page.window().findChildren(BulkEdit)
    dialog.field.setCurrentIndex(dialog.field.findData("city"))
    assert isinstance(dialog.value, QLineEdit)
    dialog.value.setText("Umeå")
    with written(kit):
        dialog.save()
    assert [shown(page, kit, "city", page.model.row_of(each)) for each in ids] == ["Umeå"] * 30
    with written(kit):
        kit.workspace.undo()
    assert [shown(page, kit, "city", row) for row in range(30)] == before
