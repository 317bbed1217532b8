from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest

from leaddesk.model.account import Account
from leaddesk.model.saved_view import SavedView
from leaddesk.services.b2b import accounts
from leaddesk.ui.accounts.page import AccountsPage
from leaddesk.ui.kit.kit import Kit
from tests.ui.surroundings import settle


def texts(page: AccountsPage, row: int) -> list[str]:
    model = page.list.model
    return [model.index(row, column).data() for column in range(model.columnCount())]


def test_the_accounts_are_listed_by_name_with_their_figures(kit: Kit, page: AccountsPage) -> None:
    model = page.list.model
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, page)
    assert model.rowCount() > 3
    rows = [model.row_at(row) for row in range(model.rowCount())]
    names = [row.name for row in rows if row]
    assert names == sorted(names, key=str.casefold)
    first = rows[0]
    assert first is not None
    assert texts(page, 0)[0] == f"{first.name}, {first.industry} · {first.city}"
    assert texts(page, 0)[1] == kit.formats.sums(first.open_minor)


def test_a_head_sorts_by_its_figure_and_then_the_other_way_round(kit: Kit, page: AccountsPage) -> None:
    page.list.table.horizontalHeader().sectionClicked.emit(4)
    settle(kit)
    people = [row.people for row in map(page.list.model.row_at, range(5)) if row]
    assert page.list.sort == "-people"
    assert people == sorted(people, reverse=True)
    page.list.table.horizontalHeader().sectionClicked.emit(4)
    assert page.list.sort == "people"


def test_a_search_narrows_the_list_and_one_that_makes_no_sense_is_told(kit: Kit, page: AccountsPage) -> None:
    everything = page.list.model.rowCount()
    first = page.list.model.row_at(0)
    assert first is not None
    page.show_query(f'name:"{first.name}"')
    settle(kit)
    assert 0 < page.list.model.rowCount() < everything
    page.show_query("stage:won")
    settle(kit)
    assert page.list.field.property("doubt")
    assert 0 < page.list.model.rowCount() < everything


def test_enter_opens_an_account_and_esc_goes_back_to_it_in_the_list(
    kit: Kit, page: AccountsPage
) -> None:
    table = page.list.table
    table.selectRow(2)
    chosen = page.list.model.id_at(2)
    QTest.keyClick(table, Qt.Key.Key_Return)
    settle(kit)
    assert page.account_id == chosen
    page.activateWindow()
    QTest.keyClick(page.view.tabs, Qt.Key.Key_Escape)
    settle(kit)
    assert page.account_id == 0
    assert table.selected_ids() == [chosen]


def test_a_row_is_copied_as_a_line_of_a_spreadsheet_that_runs_nothing(kit: Kit, page: AccountsPage) -> None:
    first = page.list.model.row_at(0)
    assert first is not None
    kit.workspace.run(lambda desk, _: desk.do(accounts.edit, first.id, {"name": "=1+1"}), then=lambda _: None)
    settle(kit)
    table = page.list.table
    place = next(row for row in range(page.list.model.rowCount()) if texts(page, row)[0].startswith("="))
    table.selectRow(place)
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    shown = [text for at, text in enumerate(texts(page, place)) if not table.isColumnHidden(at)]
    assert QGuiApplication.clipboard().text() == "\t".join(["'" + shown[0], *shown[1:]])


def test_without_accounts_the_page_says_what_they_are(empty_kit: Kit, empty_page: AccountsPage) -> None:
    assert empty_page.list.table.isHidden()
    form = empty_page.new_account()
    form.save()
    assert not form.problem.isHidden()
    form.edits["name"].setText("Rossi Srl")
    form.edits["city"].setText("Milano")
    form.save()
    settle(empty_kit)
    assert empty_page.account_id != 0
    found: list[Account] = []
    account_id = empty_page.account_id
    empty_kit.workspace.ask(empty_page, lambda work: work.get(Account, account_id), found.append)
    settle(empty_kit)
    assert (found[0].name, found[0].city) == ("Rossi Srl", "Milano")


def test_the_order_is_kept(kit: Kit, page: AccountsPage) -> None:
    page.list.show_sort("-won")
    page.show_query("city:London")
    settle(kit)
    page.keep_place()
    again = AccountsPage(kit)
    settle(kit)
    assert (again.query, again.list.sort) == ("city:London", "-won")
    again.deleteLater()


def test_an_account_that_is_deleted_leaves_the_list(kit: Kit, page: AccountsPage) -> None:
    before, first = page.list.model.rowCount(), page.list.model.id_at(0)
    page.show_account(first)
    settle(kit)
    delete = page.view.menu().actions()[-1]
    delete.trigger()
    settle(kit)
    assert page.account_id == 0
    assert page.list.model.rowCount() == before - 1
    kit.workspace.undo()
    settle(kit)
    assert page.list.model.rowCount() == before


def test_columns_are_chosen_and_a_view_brings_its_own(kit: Kit, page: AccountsPage) -> None:
    table = page.list.table
    offered = {action.text(): action for action in page.list.columns_menu().actions()}
    assert (offered["Owner"].isChecked(), offered["VAT id"].isChecked()) == (True, False)
    offered["VAT id"].trigger()
    offered = {action.text(): action for action in page.list.columns_menu().actions()}
    offered["Owner"].trigger()
    own = table.chosen_columns
    assert "vat_id" in own
    assert "owner" not in own
    view = SavedView(id=1, name="Alone", page="accounts", query="is:open", columns=("city",), sort=("-alone",))
    page.show_view(view)
    settle(kit)
    shown = [column.key for place, column in enumerate(page.list.model.columns) if not table.isColumnHidden(place)]
    assert (shown, page.query, page.list.sort) == (["name", "city"], "is:open", "-alone")
    page.keep_place()
    page.show_query("")
    assert table.chosen_columns == own
    again = AccountsPage(kit)
    assert again.list.table.chosen_columns == own
    again.deleteLater()


def test_what_the_list_shows_is_kept_as_a_view_of_accounts(kit: Kit, page: AccountsPage) -> None:
    wished: list[SavedView] = []
    kit.navigator.view_deed_requested.connect(lambda _, view: wished.append(view))
    page.list.table.choose_columns(["name", "coverage"])
    page.list.show_sort("coverage")
    page.show_account(page.list.model.id_at(0))
    page.show_query("is:single-threaded")
    page.list.table.choose_columns(["name", "coverage"])
    page.keep_view()
    kept = wished[0]
    assert (kept.page, kept.query, kept.sort) == ("accounts", "is:single-threaded", ("coverage",))
    assert kept.columns == ("name", "coverage")
