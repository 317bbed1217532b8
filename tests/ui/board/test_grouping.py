"""The board grouped by something else than stages: cards dragged there, keys, and what is refused."""

from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from leaddesk.model.lane import Grouping, Lane, LanePart
from leaddesk.model.lead import Lead
from leaddesk.services import bulk_moves, leads, saved_views
from leaddesk.services.b2b import accounts
from leaddesk.services.lead_list import count_leads
from leaddesk.ui.board.column import Column
from leaddesk.ui.board.page import BoardPage
from leaddesk.ui.kit.fields.name_form import NameForm
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.words.translations import worded
from leaddesk.ui.leads.view_keeper import ViewKeeper
from tests.ui.board.boards import Asked, board, drop_card, names_in, popup, press
from tests.ui.surroundings import settle, wait_for

_ALT = Qt.KeyboardModifier.AltModifier


def _grouped(kit: Kit, grouping: Grouping, pipeline: str = "shop") -> BoardPage:
    page = board(kit)
    page.tools.show_pipeline(next(each.id or 0 for each in kit.workspace.directory.pipelines if each.key == pipeline))
    page.tools.group_by(grouping)
    settle(kit, 150)
    return page


def _lead(kit: Kit, lead_id: int) -> Lead:
    return Asked(kit)(lambda work: work.get(Lead, lead_id))


def _named(page: BoardPage, name: str) -> Column:
    return next(each for each in page.columns.columns if each.name == name)


@pytest.mark.parametrize("grouping", [Grouping.CHANNEL, Grouping.OWNER, Grouping.MONTH])
def test_every_open_card_is_in_one_column_and_the_heads_add_up(kit: Kit, grouping: Grouping) -> None:
    by_stage = board(kit)
    expected = sorted(each for column in by_stage.columns.columns for each in column.cards.ids)
    page = _grouped(kit, grouping)
    assert sorted(each for column in page.columns.columns for each in column.cards.ids) == expected
    for column in page.columns.columns:
        assert f"{column.cards.rowCount()} card" in column.head.told()
    assert [each.name for each in page.columns.rails] == ["Customer", "Lost"]


def test_a_card_dragged_to_another_owner_is_that_one_s_and_stays_in_its_stage(kit: Kit) -> None:
    page = _grouped(kit, Grouping.OWNER)
    source, target = page.columns.columns[-2:]
    lead_id = source.cards.id_at(0)
    stage_id = _lead(kit, lead_id).stage_id
    assert drop_card(page, [lead_id], target)
    assert source.cards.row_of(lead_id) == 0, "it only leaves when the file says so"
    wait_for(lambda: target.cards.row_of(lead_id) >= 0)
    assert source.cards.row_of(lead_id) < 0
    assert (_lead(kit, lead_id).owner, _lead(kit, lead_id).stage_id) == (target.name, stage_id)
    kit.workspace.undo()
    wait_for(lambda: source.cards.row_of(lead_id) == 0)


def test_a_card_dropped_in_its_own_column_changes_nothing(kit: Kit) -> None:
    page = _grouped(kit, Grouping.OWNER)
    steps: list[object] = []
    kit.workspace.changed.connect(steps.append)
    column = page.columns.columns[-1]
    drop_card(page, [column.cards.id_at(0)], column, gap=3)
    settle(kit)
    assert not steps
    assert not page.columns.carrying.ids


def test_alt_and_an_arrow_put_off_a_card_by_a_month(kit: Kit) -> None:
    page = _grouped(kit, Grouping.MONTH)
    source = next(each for each in page.columns.columns if each.cards.rowCount() and each.lane.part is LanePart.NONE)
    source.list.setFocus()
    lead_id = source.list.current_id()
    press(source.list, Qt.Key.Key_Right, _ALT)
    wait_for(lambda: source.cards.row_of(lead_id) < 0)
    settle(kit)
    this = next(each for each in page.columns.columns if each.lane.value == kit.workspace.today.replace(day=1))
    assert this.list.hasFocus()
    assert this.list.current_id() == lead_id
    due = _lead(kit, lead_id).expected_close
    assert due is not None
    assert due.month == kit.workspace.today.month


def test_m_and_letters_put_cards_into_a_column_of_any_kind(kit: Kit) -> None:
    page = _grouped(kit, Grouping.CHANNEL)
    source = next(each for each in page.columns.columns if each.name != "SEO" and each.cards.rowCount())
    source.list.setFocus()
    lead_id = source.list.current_id()
    press(source.list, Qt.Key.Key_M)
    edit = popup().findChild(QLineEdit)
    assert isinstance(edit, QLineEdit)
    edit.setText("seo")
    press(edit, Qt.Key.Key_Return)
    wait_for(lambda: _named(page, "SEO").cards.row_of(lead_id) >= 0)


def test_an_impossible_move_says_why_and_the_card_stays(kit: Kit) -> None:
    page = _grouped(kit, Grouping.OWNER)
    refused: list[str] = []
    kit.workspace.refused.connect(lambda message: refused.append(worded(message)))
    source = page.columns.columns[-1]
    lead_id = source.cards.id_at(0)
    rest = Lane(Grouping.OWNER, LanePart.OTHERS)
    page.columns.carrying.lift([lead_id])
    page.moves.move([lead_id], rest, page.rect().center())
    settle(kit)
    assert refused == ["This column holds the rest. Drop the card on one of the others."]
    assert source.cards.row_of(lead_id) == 0
    assert not page.columns.carrying.ids
    source.list.setFocus()
    press(source.list, Qt.Key.Key_Down, _ALT)
    assert refused[1:] == ["Cards are put in order by hand on the board by stage only."]


def test_a_card_that_is_gone_by_now_says_so_and_the_hand_is_empty(kit: Kit) -> None:
    page = board(kit)
    refused: list[object] = []
    kit.workspace.refused.connect(refused.append)
    source, target = page.columns.columns[:2]
    lead_id = source.cards.id_at(0)
    kit.workspace.do(lambda work: bulk_moves.delete_many(work, [lead_id]))
    drop_card(page, [lead_id], target, gap=1)
    wait_for(lambda: bool(refused))
    settle(kit)
    assert not page.columns.carrying.ids


def test_a_card_says_its_stage_where_the_column_does_not(kit: Kit) -> None:
    page = board(kit)
    stage = page.columns.columns[0].name
    told = page.columns.columns[0].cards.index(0, 0)
    assert stage not in told.data(Qt.ItemDataRole.AccessibleTextRole)
    page = _grouped(kit, Grouping.CHANNEL)
    column = next(each for each in page.columns.columns if each.cards.rowCount())
    row = column.cards.row_at(0)
    assert row is not None
    name = kit.workspace.directory.stages[row.stage_id or 0].name
    assert name in column.cards.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_accounts_are_a_grouping_where_firms_are_sold_to(kit: Kit) -> None:
    page = board(kit)
    page.tools.group_by(Grouping.ACCOUNT)
    settle(kit, 100)
    assert page.tools.grouping is Grouping.STAGE
    page = _grouped(kit, Grouping.ACCOUNT, "b2b")
    assert {each.lane.grouping for each in page.columns.columns} == {Grouping.ACCOUNT}
    source, target = [each for each in page.columns.columns if each.lane.part is LanePart.ONE][:2]
    lead_id = source.cards.id_at(0)
    drop_card(page, [lead_id], target)
    wait_for(lambda: target.cards.row_of(lead_id) >= 0)
    assert _lead(kit, lead_id).account_id == target.lane.value


def test_a_search_empties_columns_and_leaves_them_there(kit: Kit) -> None:
    page = _grouped(kit, Grouping.CHANNEL)
    before = [each.key for each in page.columns.parts]
    column = next(each for each in page.columns.columns if each.cards.rowCount())
    name = names_in(column)[0]
    page.show_query(f'name:"{name}"')
    settle(kit, 100)
    assert [each.key for each in page.columns.parts] == before
    assert names_in(column) == [name]


def test_a_new_owner_has_a_column_at_once_and_the_others_stay(kit: Kit) -> None:
    page = _grouped(kit, Grouping.OWNER)
    known = list(page.columns.columns)
    lead_id = known[-1].cards.id_at(0)
    kit.workspace.do(lambda work: leads.edit(work, lead_id, {"owner": "Zoe"}))
    wait_for(lambda: [each.name for each in page.columns.columns][-1] == "Zoe")
    assert page.columns.columns[:-1] == known
    assert list(page.columns.columns[-1].cards.ids) == [lead_id]


def test_the_figures_of_a_column_lead_to_its_rows(kit: Kit) -> None:
    wanted: list[str] = []
    kit.navigator.leads_requested.connect(wanted.append)
    days = (date(2020, 5, 4), kit.workspace.today, date(2099, 1, 1))
    ids = list(board(kit).columns.columns[0].cards.ids[:3])
    names = (kit.workspace.directory.owners[0] + " junior", 'Anna "Ann" Rossi', "Zoe")
    for lead_id, day, owner in zip(ids, days, names, strict=True):
        kit.workspace.do(partial(leads.edit, lead_id=lead_id, fields={"expected_close": day, "owner": owner}))
    for pipeline, grouping in (
        ("shop", Grouping.CHANNEL), ("shop", Grouping.OWNER), ("shop", Grouping.MONTH), ("b2b", Grouping.ACCOUNT)
    ):  # fmt: skip
        page = _grouped(kit, grouping, pipeline)
        for column in page.columns.columns:
            column.head.click()
            found = Asked(kit)(lambda work: count_leads(work, wanted[-1]))
            assert found == column.cards.rowCount(), wanted[-1]


def test_accounts_that_are_called_alike_are_told_apart_by_their_numbers(kit: Kit) -> None:
    wanted: list[str] = []
    kit.navigator.leads_requested.connect(wanted.append)
    made: list[int] = []
    for name in ("Rossi", "Rossi", 'Rossi "Group"'):
        add = partial(accounts.add, fields={"name": name})
        kit.workspace.do(add, then=lambda done: made.append(done.rows[0].row_id))
    settle(kit)
    for account_id in made:
        deal = {"name": "Deal", "account_id": account_id, "company": "Rossi", "value_minor": 10**9, "currency": "EUR"}
        kit.workspace.do(partial(leads.add, fields=deal))
    settle(kit)
    page = _grouped(kit, Grouping.ACCOUNT, "b2b")
    columns = {each.lane.value: each for each in page.columns.columns}
    assert set(made) <= set(columns)
    for account_id in made:
        columns[account_id].head.click()
        assert Asked(kit)(lambda work: count_leads(work, wanted[-1])) == columns[account_id].cards.rowCount() == 1


def test_the_grouping_stays_and_the_menus_offer_it(kit: Kit) -> None:
    page = _grouped(kit, Grouping.CHANNEL)
    again = board(kit)
    assert again.tools.grouping is Grouping.CHANNEL
    assert {each.lane.grouping for each in page.columns.columns} == {Grouping.CHANNEL}


def test_a_view_kept_in_the_table_searches_the_board(kit: Kit) -> None:
    kit.workspace.do(lambda work: saved_views.keep(work, "Big ones", "leads", "value:>200", [], []))
    settle(kit)
    page = board(kit)
    menu = page.tools.views_menu()
    offered = [each.text() for each in menu.actions() if not each.isSeparator()]
    assert offered == ["Big ones", "All cards", "Keep as a view…\tCtrl+D"]
    menu.actions()[0].trigger()
    settle(kit, 100)
    assert page.query == "value:>200"
    assert sum(column.cards.rowCount() for column in page.columns.columns) > 0
    menu.actions()[-2].trigger()
    assert page.query == ""


def test_a_search_of_the_board_is_kept_as_a_view_without_leaving_it(kit: Kit) -> None:
    page, shown = board(kit), list[object]()
    kit.navigator.view_requested.connect(shown.append)
    keeper = ViewKeeper(kit, page.window())
    page.show_query("value:>200")
    settle(kit, 100)
    page.tools.views_menu().actions()[-1].trigger()
    (form,) = page.window().findChildren(NameForm)
    form.edit.setText("Big ones")
    form.save()
    settle(kit)
    assert [(each.name, each.query) for each in kit.workspace.directory.views] == [("Big ones", "value:>200")]
    assert shown == []
    keeper.deleteLater()


def test_a_search_that_is_not_understood_does_not_hide_another_board(kit: Kit) -> None:
    page = board(kit)
    page.show_query("created:yesterdayish")
    settle(kit, 100)
    page.tools.show_pipeline(next(each.id or 0 for each in kit.workspace.directory.pipelines if each.key == "b2b"))
    settle(kit, 150)
    assert page.columns.columns[0].name == "Prospect"
    assert sum(column.cards.rowCount() for column in page.columns.columns) > 0


def test_the_keyboard_stays_in_the_cards_when_the_columns_become_others(kit: Kit) -> None:
    page = board(kit)
    page.columns.columns[1].list.setFocus()
    page.tools.group_by(Grouping.CHANNEL)
    settle(kit, 150)
    column = next(each for each in page.columns.columns if each.cards.rowCount())
    assert column.list.hasFocus()
