"""Cards moved by drops, or elsewhere: what the file holds afterwards, and what the board shows."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QDragLeaveEvent, QPaintEvent
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from leaddesk.model.lead import Lead
from leaddesk.services import bulk_moves
from leaddesk.services.pipeline import funnel
from leaddesk.ui.board.carrying import LEADS_MIME
from leaddesk.ui.board.column import Column
from leaddesk.ui.board.page import BoardPage
from leaddesk.ui.kit.kit import Kit
from tests.storage.dumps import dump
from tests.ui.board.boards import Asked, board, drag_over, drop, drop_card, fill, popup, press, strip
from tests.ui.surroundings import settle, wait_for

_ALT = Qt.KeyboardModifier.AltModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


def _lead(kit: Kit, lead_id: int) -> Lead:
    return Asked(kit)(lambda work: work.get(Lead, lead_id))


def _stage(column: Column) -> int:
    assert isinstance(column.lane.value, int)
    return column.lane.value


def _at(page: BoardPage, place: int, row: int) -> int:
    """Put the keyboard on a card; its lead."""
    column = page.columns.columns[place]
    column.list.setFocus()
    column.list.go_to(row)
    return column.list.current_id()


def test_a_card_dropped_on_another_column_is_there_in_the_file_and_on_the_board(kit: Kit) -> None:
    page = board(kit)
    source, target = page.columns.columns[:2]
    lead_id, above, below = source.cards.id_at(3), target.cards.id_at(0), target.cards.id_at(1)
    count = source.cards.rowCount()
    assert drop_card(page, [lead_id], target, gap=1)
    assert source.cards.row_of(lead_id) == 3, "it only leaves when the file says so"
    wait_for(lambda: target.cards.row_of(lead_id) == 1)
    assert _lead(kit, lead_id).stage_id == target.lane.value
    assert source.cards.row_of(lead_id) < 0
    assert source.cards.rowCount() == count - 1
    assert list(target.cards.ids[:3]) == [above, lead_id, below]
    assert target.cards.row_at(1) is not None, "it is never seen without its words"
    assert not page.columns.carrying.ids


def test_a_drop_in_the_own_column_changes_the_order_only(kit: Kit) -> None:
    page = board(kit)
    column = page.columns.columns[0]
    lead_id = column.cards.id_at(0)
    assert drop_card(page, [lead_id], column, gap=3)
    wait_for(lambda: column.cards.row_of(lead_id) == 2)
    assert _lead(kit, lead_id).stage_id == column.lane.value


def test_a_drop_where_it_was_changes_nothing(kit: Kit) -> None:
    page = board(kit)
    steps: list[object] = []
    kit.workspace.changed.connect(steps.append)
    column = page.columns.columns[0]
    for gap in (2, 3):
        drop_card(page, [column.cards.id_at(2)], column, gap)
        settle(kit)
    assert not steps
    assert not page.columns.carrying.ids


def test_a_drop_below_the_last_card_goes_to_the_end(kit: Kit) -> None:
    page = board(kit)
    source, target = page.columns.columns[0], page.columns.columns[2]
    lead_id, end = source.cards.id_at(0), target.cards.rowCount()
    target.list.viewport()
    mime = page.columns.carrying.mime([lead_id])
    assert drop(target.list.viewport(), mime, QPoint(40, target.list.viewport().height() - 2))
    wait_for(lambda: target.cards.row_of(lead_id) == end)


def test_several_cards_go_together_as_one_change(kit: Kit) -> None:
    page = board(kit)
    source, target = page.columns.columns[:2]
    ids = list(source.cards.ids[1:4])
    before = list(target.cards.ids)
    source.list.select_ids(ids)
    drop_card(page, ids, target, gap=1)
    wait_for(lambda: list(target.cards.ids) == [before[0], *ids, *before[1:]])
    assert page.columns.selected() == ids
    kit.workspace.undo()
    wait_for(lambda: list(source.cards.ids[1:4]) == ids)


def test_what_is_no_card_of_this_file_is_not_taken(kit: Kit) -> None:
    page = board(kit)
    text = QMimeData()
    text.setText("a text")
    foreign = QMimeData()
    foreign.setData(LEADS_MIME, b'{"file": "/another.leaddesk", "ids": [1]}')
    broken = QMimeData()
    broken.setData(LEADS_MIME, b"[")
    for mime in (text, foreign, broken):
        assert not drop(page.columns.columns[1].list.viewport(), mime, QPoint(20, 20))
        assert not drop(page.columns.rails[0], mime, QPoint(20, 20))


def test_a_drag_that_leaves_leaves_nothing(kit: Kit) -> None:
    page = board(kit)
    source, target = page.columns.columns[:2]
    lifted: list[frozenset[int]] = []
    page.columns.carrying.changed.connect(lambda: lifted.append(page.columns.carrying.ids))
    drag_over(target.list.viewport(), page.columns.carrying.mime([source.cards.id_at(0)]), QPoint(40, 200))
    source.list.startDrag(Qt.DropAction.MoveAction)  # without a screen a drag ends at once, undropped
    assert lifted == [frozenset({source.cards.id_at(0)}), frozenset()]
    assert not page.columns.edge_scroll.is_running


def test_a_card_held_over_a_column_paints_the_mark_and_what_it_left_only(kit: Kit) -> None:
    page = board(kit)
    column = page.columns.columns[1]
    view, painted = column.list.viewport(), list[QRect]()
    mime, height = page.columns.carrying.mime([page.columns.columns[0].cards.id_at(0)]), column.list.row_height

    class Watch(QObject):
        @override
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if isinstance(event, QPaintEvent):
                painted.extend(event.region())  # type: ignore[arg-type] # PySide's stubs know no way through it
            return False

    def hold(at: int) -> int:
        drag_over(view, mime, QPoint(40, at))
        settle(kit)
        marked = view.grab().toImage().pixelColor(view.width() // 2, height)
        return int(marked == kit.theme.colour("accent"))

    watch = Watch(page)
    assert hold(2) == 0
    view.installEventFilter(watch)
    drag_over(view, mime, QPoint(40, 8))
    settle(kit)
    assert painted == [], "the mouse moved, and the mark did not"
    drag_over(view, mime, QPoint(40, height + 2))
    settle(kit)
    assert 0 < sum(part.height() for part in painted) < height, "not the cards besides"
    assert all(part.contains(view.width() // 2, at) for part, at in zip(painted, (2, height), strict=True))
    view.removeEventFilter(watch)
    assert hold(height + 2) == 1
    QCoreApplication.sendEvent(view, QDragLeaveEvent())
    assert view.grab().toImage().pixelColor(view.width() // 2, height) != kit.theme.colour("accent")


def test_a_card_held_near_the_edge_scrolls_the_column(kit: Kit) -> None:
    fill(kit, "captured", "lost", 8)
    page = board(kit)
    column = page.columns.columns[0]
    bar = column.list.verticalScrollBar()
    mime = page.columns.carrying.mime([column.cards.id_at(0)])
    drag_over(column.list.viewport(), mime, QPoint(40, column.list.viewport().height() - 3))
    wait_for(lambda: bar.value() > 40)
    page.columns.edge_scroll.stop()


def test_a_card_dropped_on_won_is_asked_why_and_its_sale_is_offered(kit: Kit) -> None:
    page = board(kit)
    column, rail = page.columns.columns[2], page.columns.rails[0]
    lead_id, told = column.cards.id_at(0), rail.accessibleName()
    drop_card(page, [lead_id], rail)
    asking = popup()
    assert asking.accessibleName() == "Why was it won?"
    assert column.cards.row_of(lead_id) == 0
    edit = asking.findChild(QLineEdit)
    assert isinstance(edit, QLineEdit)
    edit.setText("Knows us")
    press(edit, Qt.Key.Key_Return)
    wait_for(lambda: column.cards.row_of(lead_id) < 0)
    won = _lead(kit, lead_id)
    assert (str(won.status), won.close_reason) == ("won", "Knows us")
    wait_for(lambda: rail.accessibleName() != told)
    assert strip(page, "offer").isVisible()


def test_a_card_dropped_on_lost_is_asked_why(kit: Kit) -> None:
    page = board(kit)
    column, rail = page.columns.columns[0], page.columns.rails[1]
    lead_id = column.cards.id_at(0)
    drop_card(page, [lead_id], rail)
    asking = popup()
    assert _lead(kit, lead_id).stage_id == column.lane.value
    assert page.columns.carrying.ids == {lead_id}
    edit = asking.findChild(QLineEdit)
    assert isinstance(edit, QLineEdit)
    edit.setText("Too dear")
    press(edit, Qt.Key.Key_Return)
    wait_for(lambda: column.cards.row_of(lead_id) < 0)
    lost = _lead(kit, lead_id)
    assert (str(lost.status), lost.close_reason) == ("lost", "Too dear")


def test_a_reason_given_once_is_one_key_away(kit: Kit) -> None:
    page = board(kit)
    column, rail = page.columns.columns[0], page.columns.rails[0]
    first, second = column.cards.ids[:2]
    drop_card(page, [first], rail)
    edit = popup().findChild(QLineEdit)
    assert isinstance(edit, QLineEdit)
    edit.setText("Knows us")
    press(edit, Qt.Key.Key_Return)
    wait_for(lambda: column.cards.row_of(first) < 0)
    settle(kit)
    drop_card(page, [second], rail)
    press(popup(), Qt.Key.Key_Down)
    press(popup(), Qt.Key.Key_Return)
    wait_for(lambda: column.cards.row_of(second) < 0)
    assert _lead(kit, second).close_reason == "Knows us"


@pytest.mark.parametrize("place", [0, 1])
def test_escape_at_the_question_why_leaves_the_card(kit: Kit, place: int) -> None:
    page = board(kit)
    column = page.columns.columns[0]
    lead_id = column.cards.id_at(0)
    drop_card(page, [lead_id], page.columns.rails[place])
    press(popup(), Qt.Key.Key_Escape)
    settle(kit)
    assert column.cards.id_at(0) == lead_id
    assert not page.columns.carrying.ids
    assert str(_lead(kit, lead_id).status) == "open"


def test_a_move_from_elsewhere_is_shown(kit: Kit) -> None:
    page = board(kit)
    first, second = page.columns.columns[:2]
    lead_id = first.cards.id_at(0)
    kit.workspace.do(lambda work: funnel.move(work, lead_id, _stage(second)))
    wait_for(lambda: second.cards.row_of(lead_id) == second.cards.rowCount() - 1)
    assert first.cards.row_of(lead_id) < 0


def test_a_change_while_another_page_is_shown_is_seen_on_return(kit: Kit) -> None:
    page = board(kit)
    column = page.columns.columns[0]
    lead_id = column.cards.id_at(0)
    page.hide()
    kit.workspace.do(lambda work: bulk_moves.delete_many(work, [lead_id]))
    settle(kit)
    assert column.cards.row_of(lead_id) == 0
    page.show()
    wait_for(lambda: column.cards.row_of(lead_id) < 0)


def test_the_place_looked_at_stays_when_something_changes(kit: Kit) -> None:
    fill(kit, "captured", "lost", 8)
    page = board(kit)
    column = page.columns.columns[0]
    column.list.verticalScrollBar().setValue(150)
    column.list.select_ids([column.cards.id_at(3)])
    column.list.verticalScrollBar().setValue(150)
    chosen = page.columns.selected()
    kit.workspace.do(lambda work: funnel.move(work, column.cards.id_at(5), _stage(page.columns.columns[1])))
    settle(kit, 100)
    assert column.list.verticalScrollBar().value() == 150
    assert page.columns.selected() == chosen


def test_a_drop_undone_and_done_again_leaves_the_file_as_it_was(kit: Kit) -> None:
    page = board(kit)
    source, target = page.columns.columns[:2]
    ids = list(source.cards.ids[1:4])
    states = []
    for step in (lambda: None, lambda: drop_card(page, ids, target, gap=2), kit.workspace.undo, kit.workspace.redo):
        step()
        settle(kit, 100)
        states.append(Asked(kit)(lambda work: dump(work.con)))
    before, dropped, undone, redone = states
    assert before != dropped
    assert undone == before
    assert redone == dropped
