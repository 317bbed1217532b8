"""Columns folded to rails and opened again: what they take, and what they tell."""

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragLeaveEvent, QEnterEvent
from PySide6.QtWidgets import QApplication, QMenu

from leaddesk.model.change import Change
from leaddesk.model.lead import Lead
from leaddesk.model.messages import Message
from leaddesk.model.stage import Stage
from leaddesk.services.work import Work, changed, update
from leaddesk.ui.board.column import Column
from leaddesk.ui.board.page import BoardPage
from leaddesk.ui.board.rail import Rail
from leaddesk.ui.kit.kit import Kit
from tests.ui.board.boards import Asked, board, drag_over, drop, drop_card, fill, popup, press
from tests.ui.surroundings import settle, wait_for

_ALT = Qt.KeyboardModifier.AltModifier


def _fold(page: BoardPage, place: int) -> Rail:
    """Fold a column with the key."""
    column = page.columns.parts[place]
    assert isinstance(column, Column)
    column.list.setFocus()
    press(column.list, Qt.Key.Key_C)
    rail = page.columns.parts[place]
    assert isinstance(rail, Rail)
    return rail


def _unfold(kit: Kit, page: BoardPage, place: int) -> Column:
    rail = page.columns.parts[place]
    assert isinstance(rail, Rail)
    rail.click()
    settle(kit)
    column = page.columns.parts[place]
    assert isinstance(column, Column)
    return column


def test_a_folded_column_is_a_rail_that_shows_count_and_sum(kit: Kit) -> None:
    page = board(kit)
    heard: list[str] = []
    page.moves.announced.connect(heard.append)
    told = page.columns.columns[1].head.told().split(", ")
    rail = _fold(page, 1)
    assert rail.told().split(", ") == told[:3], "name, count, sum"
    assert [each.name for each in page.columns.columns] == ["Captured", "Engaged", "Qualified"]
    assert rail.hasFocus(), "the keyboard stays where it was"
    assert heard == ["Nurturing folded"]


def test_a_folded_column_takes_cards(kit: Kit) -> None:
    page = board(kit)
    rail = _fold(page, 1)
    before, source = rail.told(), page.columns.columns[0]
    lead_id = source.cards.id_at(0)
    drop_card(page, [lead_id], rail)
    wait_for(lambda: source.cards.row_of(lead_id) < 0)
    wait_for(lambda: rail.told() != before)
    assert not page.columns.carrying.ids
    column = _unfold(kit, page, 1)
    assert column.cards.id_at(column.cards.rowCount() - 1) == lead_id


def test_alt_and_an_arrow_move_a_card_into_a_folded_column(kit: Kit) -> None:
    page = board(kit)
    rail = _fold(page, 1)
    source = page.columns.columns[0]
    source.list.setFocus()
    lead_id = source.list.current_id()
    press(source.list, Qt.Key.Key_Right, _ALT)
    wait_for(lambda: source.cards.row_of(lead_id) < 0)
    assert Asked(kit)(lambda work: work.get(Lead, lead_id)).stage_id == rail.lane.value


def test_what_is_folded_stays_so(kit: Kit) -> None:
    _fold(board(kit), 2)
    again = board(kit)
    assert [each.name for each in again.columns.rails] == ["Engaged", "Customer", "Lost"]
    _unfold(kit, again, 2)
    assert [each.name for each in board(kit).columns.rails] == ["Customer", "Lost"]


def test_the_arrows_pass_a_rail_between_columns(kit: Kit) -> None:
    page = board(kit)
    rail = _fold(page, 1)
    press(rail, Qt.Key.Key_Left)
    assert page.columns.columns[0].list.hasFocus()
    press(page.columns.columns[0].list, Qt.Key.Key_Right)
    assert rail.hasFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_C):
        press(rail, key)
        settle(kit)
        opened = page.columns.parts[1]
        assert isinstance(opened, Column)
        assert opened.list.hasFocus()
        rail = _fold(page, 1)


def test_the_mouse_over_a_head_finds_how_to_fold_it(kit: Kit) -> None:
    page = board(kit)
    head = page.columns.columns[0].head
    at = QPointF(5, 5)
    QApplication.sendEvent(head, QEnterEvent(at, at, at))
    button = next(each for each in head.children() if getattr(each, "accessibleName", str)() == "Fold this column")
    assert button.isVisible()  # type: ignore[attr-defined] # a button
    button.click()  # type: ignore[attr-defined] # a button
    assert isinstance(page.columns.parts[0], Rail)


def test_the_menus_fold_and_unfold(kit: Kit) -> None:
    page = board(kit)
    for words in ("Fold this column\tC", "Unfold this column\tEnter"):
        page.columns.lane_menu_requested.emit(page.columns.parts[0], page.mapToGlobal(page.rect().center()))
        next(each for each in popup().actions() if each.text() == words).trigger()
        popup().close()
        settle(kit)
    assert isinstance(page.columns.parts[0], Column)


def test_the_menu_of_a_column_with_or_without_cards_leads_to_its_stage(kit: Kit) -> None:
    page, wishes = board(kit), list[int]()
    kit.navigator.stages_requested.connect(wishes.append)
    page.columns.lane_menu_requested.emit(page.columns.parts[1], page.mapToGlobal(page.rect().center()))
    next(each for each in popup().actions() if each.text() == "Pipelines and stages…").trigger()
    popup().close()
    assert wishes == [page.tools.pipeline_id]


def test_what_was_won_this_month_can_be_looked_at_and_opened_again_many_at_once(kit: Kit) -> None:
    fill(kit, "customer", "nurturing", 2)
    page = board(kit)
    won = _unfold(kit, page, 4)
    ids = list(won.cards.ids)
    assert ids
    assert f"{len(ids)} cards this month" in won.head.told()
    assert "weighted" not in won.head.told(), "what is won is no question of chance"
    target = page.columns.columns[2]
    drop_card(page, ids[:2], target, gap=0)
    wait_for(lambda: list(target.cards.ids[:2]) == ids[:2])
    assert list(won.cards.ids) == ids[2:]
    lead = Asked(kit)(lambda work: work.get(Lead, ids[0]))
    assert (str(lead.status), lead.closed_on) == ("open", None)
    kit.workspace.undo()
    wait_for(lambda: list(won.cards.ids) == ids)


def test_a_card_dropped_on_the_open_lost_column_is_asked_why(kit: Kit) -> None:
    page = board(kit)
    lost = _unfold(kit, page, 5)
    source = page.columns.columns[0]
    lead_id = source.cards.id_at(0)
    drop_card(page, [lead_id], lost)
    asking = popup()
    assert source.cards.row_of(lead_id) == 0
    asking.close()
    assert not page.columns.carrying.ids


@pytest.mark.parametrize(("share", "tone"), [(2.0, ""), (1.0, ""), (0.9, "warning"), (0.5, "danger")])
def test_more_cards_than_the_limit_are_told_and_never_stopped(kit: Kit, share: float, tone: str) -> None:
    page = board(kit)
    column = page.columns.columns[0]
    limit = max(1, int(column.cards.rowCount() * share))

    def set_limit(work: Work) -> Change:
        stage = work.get(Stage, column.lane.value)  # type: ignore[arg-type] # of a stage, its id
        return Change(Message("Limit"), update(stage, changed(stage, {"wip_limit": limit})))

    kit.workspace.do(set_limit)
    settle(kit, 100)
    column = page.columns.columns[0]
    assert column.head.excess() == (tone or None)
    assert ("more than" in column.head.told()) == bool(tone)
    source = page.columns.columns[1]
    lead_id = source.cards.id_at(0)
    drop_card(page, [lead_id], column)
    wait_for(lambda: column.cards.row_of(lead_id) == 0)


def test_the_mouse_that_leaves_a_head_takes_its_button_with_it(kit: Kit) -> None:
    page = board(kit)
    head = page.columns.columns[0].head
    at = QPointF(5, 5)
    QApplication.sendEvent(head, QEnterEvent(at, at, at))
    QApplication.sendEvent(head, QEvent(QEvent.Type.Leave))
    assert not any(getattr(each, "isVisible", bool)() for each in head.children())


def test_empty_columns_are_folded_and_all_unfolded_at_once(kit: Kit) -> None:
    page = board(kit)
    name = page.columns.columns[0].cards.row_at(0)
    assert name is not None
    page.show_query(f'name:"{name.name}"')
    settle(kit, 100)
    actions = {each.text(): each for each in page.tools.look_menu().actions()}
    actions["Fold empty columns"].trigger()
    settle(kit)
    assert [each.name for each in page.columns.columns] == ["Captured"]
    page.show_query("")
    settle(kit, 100)
    actions["Unfold all columns"].trigger()
    settle(kit, 100)
    assert [each.name for each in page.columns.columns] == ["Captured", "Nurturing", "Engaged", "Qualified"]
    assert all(each.cards.rowCount() for each in page.columns.columns)


def test_the_menu_of_won_cards_opens_them_again(kit: Kit) -> None:
    fill(kit, "customer", "nurturing", 2)
    page = board(kit)
    won = _unfold(kit, page, 4)
    won.list.setFocus()
    ids = list(won.cards.ids[:2])
    won.list.select_ids(ids)
    won.list.menu_requested.emit(won.list.card_at(0).center())
    menu = popup()
    assert isinstance(menu, QMenu)
    next(each for each in menu.actions() if each.text() == "Open again").trigger()
    menu.close()
    wait_for(lambda: not set(ids) & set(won.cards.ids))
    settle(kit)
    assert set(page.columns.selected()) <= set(ids)
    opened = Asked(kit)(lambda work: work.find(Lead, id=tuple(ids)))
    assert [str(each.status) for each in opened] == ["open", "open"]


def test_a_card_dropped_on_the_head_of_a_column_is_its_first(kit: Kit) -> None:
    page = board(kit)
    source, target = page.columns.columns[:2]
    lead_id = source.cards.id_at(3)
    target.list.verticalScrollBar().setValue(90)
    page.columns.carrying.lift([lead_id])
    mime = page.columns.carrying.mime([lead_id])
    assert drop(target, mime, QPoint(30, 20))
    wait_for(lambda: target.cards.row_of(lead_id) == 0)
    text = QMimeData()
    text.setText("a text")
    assert not drop(target, text, QPoint(30, 20))


def test_a_card_held_over_a_rail_at_the_edge_scrolls_the_board(kit: Kit) -> None:
    page = board(kit)
    rail = _fold(page, 1)
    mime = page.columns.carrying.mime([page.columns.columns[0].cards.id_at(0)])
    drag_over(rail, mime, rail.rect().center())
    assert page.columns.edge_scroll.is_running
    drop(rail, QMimeData(), rail.rect().center())
    QApplication.sendEvent(rail, QDragLeaveEvent())
    assert not page.columns.edge_scroll.is_running
