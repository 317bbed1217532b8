"""Cards and columns: what they say, and that their models keep Qt's rules."""

from array import array
from datetime import date

import pytest
from PySide6.QtCore import QAbstractItemModel, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester

from leaddesk.services.board import board_cards, board_figures
from leaddesk.services.lead_list import ListedLead, count_leads
from leaddesk.ui.board.card_words import CardWords
from leaddesk.ui.kit.kit import Kit
from tests.ui.board.boards import Asked, board, names_in, popup, strip
from tests.ui.surroundings import settle

_EMPTY = dict.fromkeys(ListedLead._fields)


def _lead(**fields: object) -> ListedLead:
    return ListedLead(**(_EMPTY | {"id": 1, "name": "Cargo bike", "tags": ()} | fields))  # type: ignore[arg-type]


def test_a_column_s_model_keeps_qt_s_rules(kit: Kit) -> None:
    page = board(kit)
    cards = page.columns.columns[0].cards
    tester = QAbstractItemModelTester(cards, QAbstractItemModelTester.FailureReportingMode.Fatal)
    ids = cards.ids
    for wanted in (ids[1:], ids, array("q", [ids[1], ids[0], *ids[2:]]), array("q"), ids):
        cards.set_ids(wanted)
        cards.refresh()
        settle(kit)
    assert isinstance(tester.model(), QAbstractItemModel)


def test_the_board_shows_what_the_services_tell(kit: Kit) -> None:
    page = board(kit)
    asked = Asked(kit)
    figures = asked(lambda work: board_figures(work, page.tools.pipeline_id))
    cards = asked(lambda work: board_cards(work, page.tools.pipeline_id)).ids
    assert [each.key for each in page.columns.parts] == [each.key for each in figures]
    for column, told in zip(page.columns.columns, figures, strict=False):
        expected = cards[column.key]
        assert column.cards.ids == expected
        assert len(expected) == told.count
        assert str(told.count) in column.head.accessibleName()
        if told.sums:
            assert kit.formats.sums(told.sums) in column.head.accessibleName()
    for rail, told in zip(page.columns.rails, figures[len(page.columns.columns) :], strict=True):
        assert str(told.count) in rail.accessibleName()


def test_a_card_is_heard_as_a_whole(kit: Kit) -> None:
    page = board(kit)
    cards = page.columns.columns[0].cards
    row = cards.row_at(0)
    assert row is not None
    told = cards.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert row.name in told
    assert kit.formats.money(row.value_minor, row.currency) in told


def test_a_screen_reader_finds_columns_and_cards(kit: Kit) -> None:
    page = board(kit)
    column = page.columns.columns[0]
    heard = QAccessible.queryAccessibleInterface(column.list)
    assert heard.role() == QAccessible.Role.Table
    assert heard.text(QAccessible.Text.Name) == column.head.told()
    row = column.cards.row_at(0)
    assert row is not None
    children = (heard.child(place).text(QAccessible.Text.Name) for place in range(heard.childCount()))
    assert any(name.startswith(row.name) for name in children)
    rail = QAccessible.queryAccessibleInterface(page.columns.rails[0])
    assert rail.role() == QAccessible.Role.Button
    assert rail.text(QAccessible.Text.Name) == page.columns.rails[0].told()


def test_the_second_line_does_not_repeat_the_first(kit: Kit) -> None:
    words = CardWords(kit)
    assert words.who(_lead(contact="Anna Lindqvist", city="Malmö")) == "Anna Lindqvist · Malmö"
    assert words.who(_lead(contact="Cargo bike", company="Fietskoeriers")) == "Fietskoeriers"
    assert words.who(_lead(email="anna@example.org")) == "anna@example.org"


def test_a_card_says_when_something_is_to_be_done(kit: Kit) -> None:
    words = CardWords(kit)
    assert words.due(_lead()).text == "No next task"
    assert words.due(_lead(task="Call", task_id=1)).text == "Call"
    assert words.due(_lead(task="Call", task_id=1, task_due=kit.workspace.today)).tone == "warning"
    assert words.due(_lead(task="Call", task_id=1, task_due=date(2020, 1, 1))).tone == "danger"


def test_what_a_tool_tip_says_is_never_read_as_markup(kit: Kit) -> None:
    assert "<img" not in CardWords(kit).tip(_lead(name="<img src=x>"))


def test_a_search_shows_its_cards_only(kit: Kit) -> None:
    page = board(kit)
    name = names_in(page.columns.columns[0])[0]
    page.show_query(f'name:"{name}"')
    settle(kit, 100)
    assert names_in(page.columns.columns[0]) == [name]
    assert page.query == f'name:"{name}"'
    assert page.columns.columns[0].head.accessibleName().split(", ")[1].startswith("1 ")


def test_a_search_that_cannot_be_understood_leaves_the_cards(kit: Kit) -> None:
    page = board(kit)
    before = [each.cards.ids for each in page.columns.columns]
    page.show_query("created:yesterdayish")
    settle(kit, 100)
    assert strip(page, "refusal").isVisible()
    assert [each.cards.ids for each in page.columns.columns] == before
    page.show_query("")
    settle(kit, 100)
    assert not strip(page, "refusal").isVisible()


def test_the_pipeline_looked_at_last_is_shown_again(kit: Kit) -> None:
    page = board(kit)
    other = kit.workspace.directory.pipelines[1]
    page.tools.show_pipeline(other.id or 0)
    settle(kit, 100)
    stages = kit.workspace.directory.open_stages_of(other.id or 0)
    assert [each.name for each in page.columns.columns] == [stage.name for stage in stages]
    again = board(kit)
    assert again.tools.pipeline_id == other.id


def test_an_empty_board_says_how_to_begin(empty_kit: Kit) -> None:
    page = board(empty_kit)
    assert page.columns.isHidden()


def test_an_empty_column_says_what_it_is_for(kit: Kit) -> None:
    page = board(kit)
    page.columns.columns[0].cards.set_ids(array("q"))
    assert page.columns.columns[0].list.empty_words == "Drop a card here"


def test_place_and_search_are_taken_up_again(kit: Kit) -> None:
    page = board(kit)
    column = page.columns.columns[1]
    column.list.setFocus()
    column.list.go_to(2)
    lead_id = column.list.current_id()
    page.show_query("is:open")
    settle(kit, 100)
    page.keep_place()
    again = board(kit)
    assert again.query == "is:open"
    assert again.columns.columns[1].list.current_id() == lead_id


@pytest.mark.parametrize("size", [80, 200])
def test_text_of_any_size_has_room_in_a_card(kit: Kit, size: int) -> None:
    kit.theme.choose("light", size)
    page = board(kit)
    art, theme = page.columns.columns[0].list.art, kit.theme
    words = theme.line("body") + 2 * theme.line("small") + max(theme.line("body"), theme.measure("avatar"))
    assert art.height >= words + 2 * theme.scaled(12)
    assert page.columns.columns[0].minimumWidth() >= theme.measure("board_column")
    kit.theme.choose("light", 100)


def test_figures_lead_to_their_rows(kit: Kit) -> None:
    page = board(kit)
    wanted: list[str] = []
    kit.navigator.leads_requested.connect(wanted.append)
    page.columns.columns[0].head.click()
    page.columns.lane_menu_requested.emit(page.columns.rails[0], QPoint(10, 10))
    next(each for each in popup().actions() if "table" in each.text()).trigger()
    assert wanted[0] == 'stage:"Captured" pipeline:"Shop"'
    assert wanted[1] == f'stage:"Customer" closed:{kit.workspace.today:%Y-%m} pipeline:"Shop"'
    popup().close()
    count = page.columns.columns[0].cards.rowCount()
    assert Asked(kit)(lambda work: count_leads(work, wanted[0])) == count
