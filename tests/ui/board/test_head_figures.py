"""The numbers in the head of a column are laid open, by mouse and by keyboard, and come out of their cards again."""

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from leaddesk.model.change import Change
from leaddesk.model.figures.proof import Proof
from leaddesk.model.lane import Grouping
from leaddesk.services import leads
from leaddesk.services.figures.proofs.asked import FigureAsked
from leaddesk.services.figures.proofs.prove import prove
from leaddesk.services.lead_list import count_leads
from leaddesk.services.work import Work
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.showing.dialog import FigureDialog
from tests.ui.board.boards import Asked, board
from tests.ui.surroundings import settle, window_over

if TYPE_CHECKING:
    from leaddesk.ui.board.column import Column


@pytest.fixture
def asked(kit: Kit) -> list[FigureAsked]:
    found: list[FigureAsked] = []
    kit.navigator.figure_requested.connect(found.append)
    return found


def add_dollars(kit: Kit) -> None:
    """A card in another currency, and one with a chance of its own."""
    stage = kit.workspace.directory.open_stages_of(1)[1]
    for fields in ({"value_minor": 70_05, "currency": "USD"}, {"value_minor": 33, "currency": "EUR", "probability": 7}):
        kit.workspace.do(partial(_add, {"name": "Anna", "stage_id": stage.id, **fields}))
    settle(kit)


def _add(fields: dict[str, object], work: Work) -> Change:
    return leads.add(work, fields)


def _prove(asked: FigureAsked, work: Work) -> Proof:
    return prove(work, asked)


def _count(where: str, work: Work) -> int:
    return count_leads(work, where)


@pytest.mark.parametrize("grouping", Grouping)
@pytest.mark.parametrize("query", ["", "value:>100"])
def test_every_number_of_every_column_comes_out_of_its_cards_again(
    kit: Kit, asked: list[FigureAsked], grouping: Grouping, query: str
) -> None:
    add_dollars(kit)
    kit.preferences.keep("board_grouping", grouping.value)
    page = board(kit)
    page.show_query(query)
    settle(kit)
    for part in page.columns.parts:
        for _, lay_open in page.heads.offered(part):
            lay_open()
    assert len(asked) > 8
    assert {each.figure for each in asked} == {"count", "value", "weighted"}
    for each in asked:
        proof = Asked(kit)(partial(_prove, each))
        assert proof.agrees, proof
        counted = [(part.where, part.amount.value) for part in proof.parts if part.amount.unit == "count"]
        counted += [(left.where, left.count) for left in proof.left_out if left.count is not None]
        for where, count in counted:
            assert Asked(kit)(partial(_count, where or "")) == count


def middle_of(column: "Column", key: str) -> QPoint:
    """The middle of a number in a head, as it is painted."""
    return next(place.center() for place, figure, _ in column.head.figure_places() if figure == key)


def test_a_click_on_a_number_lays_it_open_and_one_beside_shows_the_cards(kit: Kit, asked: list[FigureAsked]) -> None:
    searches: list[str] = []
    kit.navigator.leads_requested.connect(searches.append)
    page = board(kit)
    column = page.columns.columns[0]
    for key in ("count", "value", "weighted"):
        at = middle_of(column, key)
        QTest.mouseClick(column.head, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert [(each.figure, each.row, each.currency) for each in asked] == [
        ("count", column.name, None), ("value", column.name, "EUR"), ("weighted", column.name, "EUR")
    ]
    assert searches == []
    QTest.mouseClick(column.head, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(20, 20))
    assert len(searches) == 1
    assert len(asked) == 3


def test_the_menu_of_a_card_lays_the_numbers_of_its_column_open_without_a_mouse(
    kit: Kit, asked: list[FigureAsked]
) -> None:
    page = board(kit)
    column = page.columns.columns[0]
    column.take_keyboard()
    page.columns.menu_requested.emit(column, QPoint(10, 10))
    menu = next(each for each in page.columns.findChildren(QMenu) if each.isVisible())
    offered = [each for each in menu.actions() if each.text().startswith("Lay open: ")]
    assert offered[0].text().endswith(f"{column.cards.rowCount()} cards")
    for action in offered:
        action.trigger()
    menu.close()
    assert [each.figure for each in asked] == ["count", "value", "weighted"]
    dialog = FigureDialog(kit, asked[2], window_over())
    dialog.show()
    settle(kit)
    assert "It is the same." in dialog.check.text()
    assert dialog.windowTitle() == f"Weighted value: {column.name}"
    dialog.close()
