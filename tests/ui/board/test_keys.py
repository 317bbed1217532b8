"""Cards reached, selected and moved by keys, and their menu, which names the keys."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from leaddesk.model.lead import Lead
from leaddesk.ui.board.page import BoardPage
from leaddesk.ui.kit.kit import Kit
from tests.ui.board.boards import Asked, board, fill, popup, press
from tests.ui.surroundings import settle, wait_for

_ALT = Qt.KeyboardModifier.AltModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


def _lead(kit: Kit, lead_id: int) -> Lead:
    return Asked(kit)(lambda work: work.get(Lead, lead_id))


def _at(page: BoardPage, place: int, row: int) -> int:
    """Put the keyboard on a card; its lead."""
    column = page.columns.columns[place]
    column.list.setFocus()
    column.list.go_to(row)
    return column.list.current_id()


def _focused(page: BoardPage) -> int:
    """The lead that the keyboard is at."""
    return next((each.list.current_id() for each in page.columns.columns if each.list.hasFocus()), 0)


def test_alt_and_an_arrow_move_a_card_and_the_keyboard_follows(kit: Kit) -> None:
    page = board(kit)
    heard: list[str] = []
    page.moves.announced.connect(heard.append)
    first, second = page.columns.columns[:2]
    lead_id = _at(page, 0, 1)
    name = _lead(kit, lead_id).name
    press(first.list, Qt.Key.Key_Right, _ALT)
    wait_for(lambda: _focused(page) == lead_id and second.list.hasFocus())
    assert second.cards.row_of(lead_id) == 1, "at the height where it was"
    assert heard == [f"“{name}” moved to {second.name}"]
    press(second.list, Qt.Key.Key_Down, _ALT)
    wait_for(lambda: second.cards.row_of(lead_id) == 2)
    settle(kit)
    assert _focused(page) == lead_id
    press(second.list, Qt.Key.Key_Up, _ALT)
    wait_for(lambda: second.cards.row_of(lead_id) == 1)
    press(second.list, Qt.Key.Key_Left, _ALT)
    wait_for(lambda: first.cards.row_of(lead_id) == 1)


def test_a_key_that_is_held_down_moves_a_card_once_for_each_place_that_it_comes_to(kit: Kit) -> None:
    page = board(kit)
    first, second = page.columns.columns[:2]
    lead_id = _at(page, 0, 1)
    changes: list[object] = []
    kit.workspace.changed.connect(changes.append)
    for _ in range(3):
        press(first.list, Qt.Key.Key_Right, _ALT)
    wait_for(lambda: _focused(page) == lead_id and second.list.hasFocus())
    settle(kit)
    assert len(changes) == 1
    press(second.list, Qt.Key.Key_Right, _ALT)
    wait_for(lambda: page.columns.columns[2].cards.row_of(lead_id) >= 0)


def test_the_arrows_go_from_card_to_card(kit: Kit) -> None:
    page = board(kit)
    first, second = page.columns.columns[:2]
    _at(page, 0, 0)
    press(first.list, Qt.Key.Key_Down)
    assert first.list.currentIndex().row() == 1
    assert not page.columns.selected(), "going somewhere selects nothing"
    press(first.list, Qt.Key.Key_Right)
    assert second.list.hasFocus()
    assert second.list.currentIndex().row() == 1
    press(second.list, Qt.Key.Key_End)
    assert second.list.currentIndex().row() == second.cards.rowCount() - 1
    press(second.list, Qt.Key.Key_Home)
    assert second.list.currentIndex().row() == 0
    press(second.list, Qt.Key.Key_Left)
    assert first.list.hasFocus()


def test_the_arrows_reach_the_rails_and_come_back(kit: Kit) -> None:
    page = board(kit)
    last = page.columns.columns[-1]
    last.list.setFocus()
    press(last.list, Qt.Key.Key_Right)
    assert page.columns.rails[0].hasFocus()
    press(page.columns.rails[0], Qt.Key.Key_Right)
    assert page.columns.rails[1].hasFocus()
    press(page.columns.rails[1], Qt.Key.Key_Left)
    press(page.columns.rails[0], Qt.Key.Key_Left)
    assert last.list.hasFocus()


def test_space_selects_in_all_columns_and_escape_ends_it(kit: Kit) -> None:
    page = board(kit)
    chosen = []
    for place in (0, 1):
        chosen.append(_at(page, place, 1))
        press(page.columns.columns[place].list, Qt.Key.Key_Space)
    assert page.columns.selected() == chosen
    press(page.columns.columns[1].list, Qt.Key.Key_Escape)
    assert not page.columns.selected()


def test_enter_opens_the_panel_with_its_neighbours(kit: Kit) -> None:
    page = board(kit)
    told: list[object] = []
    kit.navigator.neighbours_changed.connect(told.append)
    kit.navigator.lead_requested.connect(told.append)
    lead_id = _at(page, 0, 1)
    press(page.columns.columns[0].list, Qt.Key.Key_Return)
    assert told == [page.columns.columns[0].cards.ids, lead_id]


def test_t_plans_a_task_in_the_panel(kit: Kit) -> None:
    page = board(kit)
    told: list[object] = []
    kit.navigator.lead_requested.connect(told.append)
    kit.navigator.lead_command_requested.connect(told.append)
    lead_id = _at(page, 1, 1)
    press(page.columns.columns[1].list, Qt.Key.Key_T)
    assert told == [lead_id, "plan"]
    press(page.columns.columns[1].list, Qt.Key.Key_Escape)
    assert told[-1] == 0, "with nothing selected, Esc closes the panel"


def test_the_board_goes_where_the_panel_goes(kit: Kit) -> None:
    fill(kit, "captured", "lost", 8)
    page = board(kit)
    column = page.columns.columns[0]
    kit.navigator.lead_requested.emit(column.cards.id_at(7))
    assert column.list.currentIndex().row() == 7


def test_m_and_a_few_letters_move_a_card(kit: Kit) -> None:
    page = board(kit)
    lead_id = _at(page, 0, 0)
    press(page.columns.columns[0].list, Qt.Key.Key_M)
    edit = popup().findChild(QLineEdit)
    assert isinstance(edit, QLineEdit)
    edit.setText("qual")
    press(edit, Qt.Key.Key_Return)
    target = page.columns.columns[3]
    wait_for(lambda: target.cards.row_of(lead_id) >= 0)
    assert target.name == "Qualified"


def test_delete_can_be_undone(kit: Kit) -> None:
    page = board(kit)
    column = page.columns.columns[0]
    lead_id = _at(page, 0, 2)
    press(column.list, Qt.Key.Key_Delete)
    wait_for(lambda: column.cards.row_of(lead_id) < 0)
    kit.workspace.undo()
    wait_for(lambda: column.cards.row_of(lead_id) == 2)


def test_the_keyboard_follows_what_is_undone(kit: Kit) -> None:
    page = board(kit)
    first, second = page.columns.columns[:2]
    lead_id = _at(page, 0, 1)
    press(first.list, Qt.Key.Key_Right, _ALT)
    wait_for(lambda: _focused(page) == lead_id and second.list.hasFocus())
    kit.workspace.undo()
    wait_for(lambda: _focused(page) == lead_id and first.list.hasFocus())
    kit.workspace.redo()
    wait_for(lambda: _focused(page) == lead_id and second.list.hasFocus())


def test_the_menu_of_a_card_names_the_keys(kit: Kit) -> None:
    page = board(kit)
    _at(page, 0, 0)
    column = page.columns.columns[0]
    column.list.menu_requested.emit(QPoint(10, 10))
    menu = popup()
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert "Move to…\tM" in texts
    assert "Delete\tDel" in texts
    assert QApplication.activePopupWidget() is menu
    menu.close()


def test_shift_and_an_arrow_select_on_the_way(kit: Kit) -> None:
    page = board(kit)
    _at(page, 0, 0)
    press(page.columns.columns[0].list, Qt.Key.Key_Down, _SHIFT)
    assert len(page.columns.selected()) == 2
