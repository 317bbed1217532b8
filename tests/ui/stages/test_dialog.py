"""Pipelines and stages are edited in a real window, by mouse and by keyboard, and each deed is one undo."""

from functools import partial

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from leaddesk.model.enums import Role, StageKind
from leaddesk.services.pipeline import funnel, stages
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.stages.dialog import StagesDialog
from leaddesk.ui.stages.merge_form import MergeForm
from leaddesk.ui.stages.stage_form import StageForm
from tests.ui.stages.surroundings import SHOP, add_leads, cells, choose, form_of, in_file, show
from tests.ui.surroundings import settle

ENTER, ALT = Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def test_the_stages_stand_in_order_with_what_is_known_of_them(empty_kit: Kit, opened: list[StagesDialog]) -> None:
    add_leads(empty_kit, "engaged", 2)
    dialog = show(empty_kit, opened)
    assert cells(dialog) == SHOP
    assert cells(dialog, 1) == ["10%", "25%", "50%", "75%", "Won", "Lost"]
    assert cells(dialog, 4) == ["0", "0", "2", "0", "0", "0"]
    assert dialog.pane.table.accessibleName() == "Stages"
    other = show(empty_kit, opened, 2)
    assert cells(other)[0] == "Prospect"


def test_a_stage_is_added_by_the_keyboard_alone_and_taken_back(empty_kit: Kit, opened: list[StagesDialog]) -> None:
    dialog = show(empty_kit, opened)
    QTest.keyClick(dialog.pane.new, ENTER)
    form = form_of(dialog, StageForm)
    QTest.keyClicks(form.name, "Visited")
    form.chance.selectAll()
    QTest.keyClicks(form.chance, "4x0.")
    QTest.keyClicks(form.stale, "9")
    QTest.keyClick(form.name, ENTER)
    settle(empty_kit)
    assert in_file(empty_kit) == cells(dialog) == [*SHOP[:4], "Visited", *SHOP[4:]]
    (made,) = [each for each in empty_kit.workspace.directory.stages.values() if each.name == "Visited"]
    assert (made.probability, made.stale_days, made.wip_limit) == (40, 9, None)
    assert dialog.pane.stage() == made
    dialog.done_line.undo.click()
    settle(empty_kit)
    assert in_file(empty_kit) == cells(dialog) == SHOP
    assert not dialog.done_line.isVisible()


def test_the_usual_keys_take_back_and_do_again(empty_kit: Kit, opened: list[StagesDialog]) -> None:
    dialog = show(empty_kit, opened)
    dialog.activateWindow()
    choose(dialog, "Nurturing")
    QTest.keyClick(dialog.pane.table, Qt.Key.Key_Up, ALT)
    settle(empty_kit)
    moved = cells(dialog)
    assert moved[:2] == ["Nurturing", "Captured"]
    QTest.keyClick(dialog.pane.table, Qt.Key.Key_Z, CONTROL)
    settle(empty_kit)
    assert (cells(dialog), dialog.done_line.isVisible()) == (SHOP, False)
    QTest.keyClick(dialog.pane.table, Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    settle(empty_kit)
    assert cells(dialog) == moved


def test_a_won_stage_has_no_chance_and_no_limits(empty_kit: Kit, opened: list[StagesDialog]) -> None:
    dialog = show(empty_kit, opened)
    dialog.pane.new.click()
    form = form_of(dialog, StageForm)
    form.name.setText("Partner")
    form.kind.setCurrentIndex(form.kind.findData(StageKind.WON))
    assert not form.chance.isEnabled()
    form.save_button.click()
    settle(empty_kit)
    assert in_file(empty_kit)[-3:] == ["Customer", "Partner", "Lost"]
    choose(dialog, "Partner")
    QTest.keyClick(dialog.pane.table, ENTER)
    assert not form_of(dialog, StageForm).stale.isVisible()


def test_what_is_refused_is_said_and_nothing_typed_is_lost(empty_kit: Kit, opened: list[StagesDialog]) -> None:
    dialog = show(empty_kit, opened)
    choose(dialog, "Engaged")
    dialog.pane.edit.click()
    form = form_of(dialog, StageForm)
    form.name.setText("captured")
    form.save_button.click()
    settle(empty_kit)
    assert form.isVisible()
    assert (form.name.text(), form.problem.text()) == ("captured", "There is a stage “Captured” already.")
    form.reject()


def test_a_stage_is_edited_and_its_colour_is_one_of_the_theme(empty_kit: Kit, opened: list[StagesDialog]) -> None:
    dialog = show(empty_kit, opened)
    choose(dialog, "Engaged")
    QTest.keyClick(dialog.pane.table, Qt.Key.Key_F2)
    form = form_of(dialog, StageForm)
    form.name.setText("Hot")
    form.colour.setCurrentIndex(form.colour.findData("rose"))
    form.cards.setText("12")
    form.stale.clear()
    QTest.keyClicks(form.stale, "+")  # which might become a number
    form.save_button.click()
    settle(empty_kit)
    (stage,) = [each for each in empty_kit.workspace.directory.stages.values() if each.key == "engaged"]
    assert (stage.name, stage.colour, stage.wip_limit, stage.stale_days) == ("Hot", "rose", 12, None)
    assert (cells(dialog, 2)[2], cells(dialog, 3)[2]) == ("–", "12")


def test_alt_and_the_arrows_move_a_stage_among_those_of_its_kind(empty_kit: Kit, opened: list[StagesDialog]) -> None:
    dialog = show(empty_kit, opened)
    choose(dialog, "Qualified")
    for _ in range(2):
        QTest.keyClick(dialog.pane.table, Qt.Key.Key_Up, ALT)
        settle(empty_kit)
    assert in_file(empty_kit) == cells(dialog) == ["Captured", "Qualified", "Nurturing", "Engaged", "Customer", "Lost"]
    assert [item.text() for item in dialog.pane.table.selectedItems()][:1] == ["Qualified"]
    choose(dialog, "Engaged")
    QTest.keyClick(dialog.pane.table, Qt.Key.Key_Down, ALT)  # behind it are the closed ones
    settle(empty_kit)
    assert in_file(empty_kit)[3] == "Engaged"
    assert not dialog.pane.down.isEnabled()


@pytest.mark.parametrize(
    ("row", "gap", "becomes"),
    [
        (0, 3, ["Nurturing", "Engaged", "Captured", "Qualified"]),
        (3, 0, ["Qualified", "Captured", "Nurturing", "Engaged"]),
        (0, 6, ["Nurturing", "Engaged", "Qualified", "Captured"]),  # below the closed ones: as far down as it can
        (1, 1, SHOP[:4]),
        (1, 2, SHOP[:4]),
    ],
)
def test_a_row_that_is_dropped_stands_there(
    empty_kit: Kit, opened: list[StagesDialog], row: int, gap: int, becomes: list[str]
) -> None:
    dialog = show(empty_kit, opened)
    table = dialog.pane.table
    table.selectRow(row)
    heights = [table.rowViewportPosition(each) for each in range(table.rowCount())]
    at = QPoint(20, heights[gap] if gap < len(heights) else table.viewport().height() - 1)
    action, nothing = Qt.DropAction.MoveAction, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(at), action, QMimeData(), Qt.MouseButton.LeftButton, nothing)
    event.source = lambda: table  # type: ignore[method-assign] # only a drag of the system's has one
    table.dropEvent(event)
    settle(empty_kit)
    assert in_file(empty_kit)[:4] == cells(dialog)[:4] == becomes


def test_before_stages_are_merged_it_is_said_how_many_leads_move(empty_kit: Kit, opened: list[StagesDialog]) -> None:
    add_leads(empty_kit, "engaged", 3)
    dialog = show(empty_kit, opened)
    choose(dialog, "Engaged")
    dialog.pane.merge.click()
    form = form_of(dialog, MergeForm)
    assert form.into.currentText() == "Nurturing"
    assert [form.into.itemText(place) for place in range(form.into.count())] == ["Captured", "Nurturing", "Qualified"]
    assert form.told.text().startswith("3 leads go to the end")
    form.save_button.click()
    settle(empty_kit)
    assert cells(dialog) == in_file(empty_kit) == ["Captured", "Nurturing", "Qualified", "Customer", "Lost"]
    assert cells(dialog, 4)[1] == "3"
    dialog.done_line.undo.click()
    settle(empty_kit)
    assert (cells(dialog), cells(dialog, 4)[2]) == (SHOP, "3")


def test_a_stage_is_archived_and_brought_back_but_not_with_leads(empty_kit: Kit, opened: list[StagesDialog]) -> None:
    add_leads(empty_kit, "engaged", 1)
    dialog = show(empty_kit, opened)
    choose(dialog, "Engaged")
    dialog.pane.archive.click()
    settle(empty_kit)
    assert "Merge it into another stage" in dialog.problem.text()
    choose(dialog, "Nurturing")
    dialog.pane.archive.click()
    settle(empty_kit)
    assert dialog.problem.text() == ""
    assert "Nurturing" not in cells(dialog)
    dialog.pane.archived.setChecked(True)
    assert (cells(dialog)[-1], cells(dialog, 1)[-1]) == ("Nurturing", "Archived")
    choose(dialog, "Nurturing")
    assert not dialog.pane.archive.isVisible()
    dialog.pane.bring_back.click()
    settle(empty_kit)
    assert cells(dialog) == in_file(empty_kit) == SHOP
    choose(dialog, "Customer")
    assert not dialog.pane.archive.isEnabled()  # the last of its kind


def test_a_limit_is_proposed_by_won_leads(empty_kit: Kit, opened: list[StagesDialog]) -> None:
    dialog = show(empty_kit, opened)
    choose(dialog, "Captured")
    dialog.pane.edit.click()
    settle(empty_kit)
    form = form_of(dialog, StageForm)
    assert not form.take.isVisible()
    form.reject()
    add_leads(empty_kit, "captured", 10)
    for lead_id in range(1, 11):
        empty_kit.workspace.do(partial(funnel.win, lead_id=lead_id))
    settle(empty_kit)
    dialog.pane.edit.click()
    settle(empty_kit)
    form = form_of(dialog, StageForm)
    assert form.proposal.text() == "Four in five of 10 won leads went on from here within 1 day."
    form.take.click()
    assert form.stale.text() == "1"
    form.reject()


def test_what_others_do_is_seen(empty_kit: Kit, opened: list[StagesDialog]) -> None:
    dialog = show(empty_kit, opened)
    choose(dialog, "Engaged")
    empty_kit.workspace.do(lambda work: stages.add_stage(work, 1, {"name": "First"}, place=0))
    settle(empty_kit)
    assert cells(dialog) == ["First", *SHOP]
    stage = dialog.pane.stage()
    assert stage is not None
    assert stage.name == "Engaged"


def test_a_stage_of_firms_says_which_roles_it_asks_for(empty_kit: Kit, opened: list[StagesDialog]) -> None:
    dialog = show(empty_kit, opened, 2)
    choose(dialog, "Discovery")
    QTest.keyClick(dialog.pane.table, ENTER)
    form = form_of(dialog, StageForm)
    assert form.roles.button.text() == "Economic buyer, Champion"
    next(action for action in form.roles.menu().actions() if action.text() == "Legal").trigger()
    QTest.keyClick(form.name, ENTER)
    settle(empty_kit)
    (stage,) = [each for each in empty_kit.workspace.directory.stages.values() if each.key == "discovery"]
    assert stage.asks_for == (Role.ECONOMIC_BUYER, Role.CHAMPION, Role.LEGAL)
