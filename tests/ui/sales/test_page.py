from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from leaddesk.services.books import sales
from leaddesk.services.books.sale_lines import LineDraft
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.tables.row_delegate import RowDelegate
from leaddesk.ui.sales.columns import LEAD_PLACE
from leaddesk.ui.sales.forms import CreditForm, EditForm, PaidForm
from leaddesk.ui.sales.page import SalesPage
from tests.ui.sales.conftest import Shop
from tests.ui.surroundings import settle, wait_for


@pytest.fixture
def page(shop: Shop) -> Iterator[SalesPage]:
    made = SalesPage(shop.kit)
    made.resize(1072, 768)
    made.show()
    settle(shop.kit)
    wait_for(lambda: made.model.row_at(0) is not None)
    yield made
    made.close()
    made.deleteLater()


def cells(page: SalesPage, row: int) -> list[str]:
    wait_for(lambda: page.model.row_at(row) is not None)
    return [page.model.index(row, column).data() for column in range(7)]


def months(page: SalesPage) -> list[str]:
    return [page.months.months.index(row, 0).data() for row in range(page.months.months.rowCount())]


def test_documents_are_listed_newest_first_with_what_they_add_up_to(page: SalesPage) -> None:
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal, page)
    assert cells(page, 0) == ["2026-008", "10 Feb", "Anna Bianchi", "€50.00", "€11.00", "€61.00", "Unpaid"]
    assert cells(page, 1) == ["2026-007", "20 Jan", "Anna Bianchi", "€100.00", "€22.00", "€122.00", "20 Jan"]
    assert months(page) == [
        "All months: €183 gross, 2 · net €150 · VAT €33",
        "February 2026: €61 gross, 1 · net €50 · VAT €11",
        "January 2026: €122 gross, 1 · net €100 · VAT €22",
    ]


def test_a_month_shows_its_documents_only_and_the_search_narrows_both(shop: Shop, page: SalesPage) -> None:
    page.months.selectRow(2)
    settle(shop.kit)
    assert page.query == "date:2026-01"
    assert [cells(page, row)[0] for row in range(page.model.rowCount())] == ["2026-007"]
    assert len(months(page)) == 3
    page.show_query("document:008")
    settle(shop.kit)
    assert page.query == "document:008"
    assert [cells(page, row)[0] for row in range(page.model.rowCount())] == ["2026-008"]
    assert len(months(page)) == 2
    page.show_query("document:none")
    settle(shop.kit)
    assert not page.table.isVisible()
    page.show_query("stage:won")
    settle(shop.kit)
    assert page.field.property("doubt")


def test_a_sale_is_marked_as_paid(shop: Shop, page: SalesPage) -> None:
    page.table.selectRow(0)
    QTest.keyClick(page.table, Qt.Key.Key_P)
    form = page.deeds.dialog
    assert isinstance(form, PaidForm)
    form.day.setText("nonsense")
    form.save()
    assert not form.problem.isHidden()
    form.day.setText("1.3.2026")
    form.save()
    settle(shop.kit)
    assert cells(page, 0)[6] == "1 Mar"
    page.table.selectRow(0)
    assert not next(each for each in page.deeds.menu().actions() if each.text().startswith("Paid today")).isEnabled()


def test_a_credit_note_takes_a_sale_back_and_is_told_apart(shop: Shop, page: SalesPage) -> None:
    page.table.selectRow(0)
    QTest.keyClick(page.table, Qt.Key.Key_C)
    settle(shop.kit)
    form = page.deeds.dialog
    assert isinstance(form, CreditForm)
    assert form.number.text() == "2026-009"
    form.save()
    settle(shop.kit)
    assert cells(page, 0) == [
        "2026-009, credit note",
        "2 Mar",
        "Anna Bianchi",
        "−€50.00",
        "−€11.00",
        "−€61.00",
        "Credit note",
    ]
    assert cells(page, 1)[0] == "2026-008, credited"
    assert cells(page, 1)[6] == "Credited"


def test_number_and_notes_are_edited_and_a_sale_is_deleted(shop: Shop, page: SalesPage) -> None:
    page.table.selectRow(0)
    QTest.keyClick(page.table, Qt.Key.Key_F2)
    settle(shop.kit)
    form = page.deeds.dialog
    assert isinstance(form, EditForm)
    form.number.setText("2026-X8")
    form.save()
    settle(shop.kit)
    assert cells(page, 0)[0] == "2026-X8"
    page.table.selectRow(0)
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    settle(shop.kit)
    assert page.model.rowCount() == 1
    shop.kit.workspace.undo()
    settle(shop.kit)
    assert page.model.rowCount() == 2


def test_a_click_on_the_lead_opens_it_and_one_elsewhere_does_not(shop: Shop, page: SalesPage) -> None:
    asked: list[int] = []
    shop.kit.navigator.lead_requested.connect(asked.append)
    page.table.clicked.emit(page.model.index(0, 0))
    assert asked == []
    page.table.clicked.emit(page.model.index(0, LEAD_PLACE))
    page.table.opened.emit(page.model.index(1, 0))
    assert asked == [shop.anna, shop.anna]


def test_without_sales_the_page_says_what_they_are(empty_kit: Kit) -> None:
    page = SalesPage(empty_kit)
    page.show()
    settle(empty_kit)
    assert not page.table.isVisible()
    assert page.field.isHidden()
    page.close()
    page.deleteLater()


def test_a_sale_is_paid_in_parts_and_not_after_all(shop: Shop, page: SalesPage) -> None:
    page.table.selectRow(0)
    page.deeds.do("paid")
    form = page.deeds.dialog
    assert isinstance(form, PaidForm)
    assert form.amount.text() == "61"
    form.amount.setText("sixty")
    form.save()
    assert "amount" in form.problem.text()
    form.amount.setText("21")
    form.save()
    settle(shop.kit)
    assert cells(page, 0)[-1] == "€40.00 open"
    page.table.selectRow(0)
    (unpay,) = [action for action in page.deeds.menu().actions() if action.text() == "Not paid after all"]
    unpay.trigger()
    settle(shop.kit)
    assert cells(page, 0)[-1] == "Unpaid"


def test_what_was_paid_is_refunded_for_its_credit_note(shop: Shop, page: SalesPage) -> None:
    page.table.selectRow(1)
    page.deeds.do("credit")
    settle(shop.kit)
    form = page.deeds.dialog
    assert isinstance(form, CreditForm)
    form.save()
    settle(shop.kit)
    assert cells(page, 0)[6] == "€122.00 to refund"
    page.table.selectRow(0)
    deeds = {action.text(): action for action in page.deeds.menu().actions()}
    assert deeds["Refunded today"].isEnabled()
    QTest.keyClick(page.table, Qt.Key.Key_P)
    asked = page.deeds.dialog
    assert isinstance(asked, PaidForm)
    assert (asked.windowTitle(), asked.amount.text()) == ("Mark as refunded", "122")
    asked.amount.setText("22")
    asked.note.setText("from the till")
    asked.save()
    settle(shop.kit)
    assert cells(page, 0)[6] == "€100.00 to refund"
    page.table.selectRow(0)
    page.deeds.do("paid")
    settle(shop.kit)
    again = page.deeds.dialog
    assert isinstance(again, PaidForm)
    assert (again.amount.text(), again.so_far.text()) == ("100", "2 Mar · −€22.00 · from the till")
    deeds = {action.text(): action for action in page.deeds.menu().actions()}
    deeds["Refunded today"].trigger()
    settle(shop.kit)
    assert cells(page, 0)[6] == "2 Mar"
    page.table.selectRow(0)
    deeds = {action.text(): action for action in page.deeds.menu().actions()}
    assert not deeds["Refunded today"].isEnabled()
    deeds["Not refunded after all"].trigger()
    settle(shop.kit)
    assert cells(page, 0)[6] == "€100.00 to refund"


def test_what_was_paid_and_noted_stands_beside_number_and_notes(shop: Shop, page: SalesPage) -> None:
    page.table.selectRow(0)
    page.deeds.do("paid")
    form = page.deeds.dialog
    assert isinstance(form, PaidForm)
    form.note.setText("by card")
    form.save()
    settle(shop.kit)
    page.table.selectRow(0)
    page.deeds.do("edit")
    settle(shop.kit)
    edit = page.deeds.dialog
    assert isinstance(edit, EditForm)
    assert edit.paid.text() == "2 Mar · €61.00 · by card"


def test_a_month_is_closed_from_its_menu_and_opened_again(shop: Shop, page: SalesPage) -> None:
    def choose(words: str) -> None:
        page.months.selectRow(2)
        settle(shop.kit)
        (action,) = [each for each in page.month_deeds.menu().actions() if each.text() == words]
        action.trigger()
        settle(shop.kit)

    choose("Close the month")
    assert months(page)[2] == "January 2026: €122 gross, 1 · net €100 · VAT €22 (closed)"
    refused: list[object] = []
    shop.kit.workspace.refused.connect(refused.append)
    page.table.selectRow(0)
    page.deeds.do("delete")
    settle(shop.kit)
    assert [str(each) for each in refused] == ["The month 2026-01 is closed: its sales are final."]
    wishes: list[tuple[str, str]] = []
    shop.kit.navigator.export_requested.connect(lambda kind, which: wishes.append((kind, which)))
    choose("Export what changed since…")
    choose("Open the month again")
    choose("Export for the accountant…")
    assert wishes == [("sales-since", "2026-01"), ("sales", "date:2026-01")]
    assert "closed" not in months(page)[2]


def test_what_is_open_of_a_large_sale_is_seen_whole_where_its_column_became_the_last(
    shop: Shop, page: SalesPage
) -> None:
    lines = [LineDraft(rate_bp=2_200, gross_minor=1_234_567_80)]
    shop.kit.workspace.do(lambda work: sales.record(work, shop.anna, "2026-009", date(2026, 2, 11), lines))
    wait_for(lambda: cells(page, 0)[0] == "2026-009")
    page.table.selectRow(0)
    page.deeds.do("paid")
    assert isinstance(page.deeds.dialog, PaidForm)
    page.deeds.dialog.amount.setText("0.80")
    page.deeds.dialog.save()
    settle(shop.kit)
    table, delegate = page.table, page.table.itemDelegate()
    assert isinstance(delegate, RowDelegate)
    place = [each.key for each in page.model.columns].index("paid")
    index = page.model.index(0, place)
    assert index.data() == "€1,234,567.00 open"
    assert table.isColumnHidden(place + 1)
    assert not table.isColumnHidden(place)
    needed = shop.kit.theme.scaled(16) + shop.kit.painting.width(index.data(), "small")
    assert delegate.cell_rect(table.visualRect(index), place).width() >= needed
