"""What cards and heads show by choice, and how much room a card has."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt

from leaddesk.services import leads, tags
from leaddesk.ui.board.look import CARD_FIELDS, BoardLook, look_of
from leaddesk.ui.kit.kit import Kit
from tests.ui.board.boards import board
from tests.ui.surroundings import settle


def test_weighted_sums_are_shown_by_choice(kit: Kit) -> None:
    page = board(kit)
    head = page.columns.columns[0].head
    assert "weighted" in head.told()
    next(each for each in page.tools.look_menu().actions() if "eighted" in each.text()).trigger()
    assert "weighted" not in head.told()
    assert "weighted" not in board(kit).columns.columns[0].head.told(), "and it stays so"


def test_compact_cards_take_less_room_and_stay_where_they_are(kit: Kit) -> None:
    page = board(kit)
    column = page.columns.columns[0]
    before = column.list.row_height
    next(each for each in page.tools.look_menu().actions() if each.text() == "Compact cards").trigger()
    settle(kit)
    assert column.list.row_height < 0.7 * before
    assert column.list.rowHeight(0) == column.list.row_height
    assert page.columns.columns[0] is column, "nothing was made anew"
    assert board(kit).columns.columns[0].list.row_height == column.list.row_height


@pytest.mark.parametrize("size", [80, 200])
def test_every_choice_of_fields_has_room_at_every_size(kit: Kit, size: int) -> None:
    kit.theme.choose("light", size)
    page = board(kit)
    art, line = page.columns.columns[0].list.art, kit.theme.line
    for look in (BoardLook(is_compact=True), *(BoardLook(hidden=frozenset({field})) for field in CARD_FIELDS)):
        page.columns.show_look(look)
        settle(kit)
        assert art.height >= line("body") + line("small") + 2 * kit.theme.scaled(12) - 1
    page.columns.show_look(BoardLook(hidden=frozenset(CARD_FIELDS)))
    assert art.height == line("body") + 2 * kit.theme.scaled(12), "its name alone"
    kit.theme.choose("light", 100)


def test_expected_close_and_tags_are_shown_by_choice(kit: Kit) -> None:
    page = board(kit)
    column = page.columns.columns[0]
    lead_id, before = column.cards.id_at(0), column.list.row_height
    kit.workspace.do(lambda work: leads.edit(work, lead_id, {"expected_close": date(2031, 5, 4)}))
    kit.workspace.do(lambda work: tags.tag(work, lead_id, "vip"))
    settle(kit, 100)
    told = column.cards.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Closes 4 May 2031" in told
    assert "vip" in told
    names = {each.text(): each for each in page.tools.look_menu().actions()}
    assert not names["Tags"].isChecked()
    names["Tags"].trigger()
    assert column.list.row_height > before
    assert column.list.row_height == column.list.rowHeight(0)


def test_a_look_is_kept_as_it_is_and_nonsense_is_no_look() -> None:
    look = replace(BoardLook(is_compact=True, with_weighted=False), hidden=frozenset({"who", "days"}))
    assert look_of(look.state()) == look
    assert look_of({"compact": "yes", "hidden": ["who", "colour"], "weighted": None}) == BoardLook(
        hidden=frozenset({"who"})
    )
    assert look_of({"hidden": "who"}) == BoardLook()
