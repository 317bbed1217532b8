from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from leaddesk.model.enums import StageKind
from leaddesk.model.lead import Lead
from leaddesk.ui.sales.entry import SaleEntry, attach
from tests.ui.sales.conftest import Shop
from tests.ui.surroundings import settle


@pytest.fixture
def window(shop: Shop) -> Iterator[QWidget]:
    made = QWidget()
    made.show()
    yield made
    made.close()
    made.deleteLater()


def entry_for(shop: Shop, window: QWidget, lead_id: int) -> SaleEntry:
    entries = attach(shop.kit, window)
    shop.kit.navigator.sale_requested.emit(lead_id)
    settle(shop.kit)
    assert entries.dialog is not None
    return entries.dialog


def type_gross(entry: SaleEntry, text: str) -> None:
    entry.lines.lines[0].gross.clear()
    QTest.keyClicks(entry.lines.lines[0].gross, text)


def test_a_sale_is_typed_with_its_gross_and_recorded_by_enter(shop: Shop, window: QWidget) -> None:
    entry = entry_for(shop, window, shop.anna)
    line = entry.lines.lines[0]
    assert entry.number.text() == "2026-009"
    assert line.code.currentText() == "IVA 22 %"
    type_gross(entry, "244")
    assert line.net.text() == "200"
    assert entry.lines.sums() == (200_00, 44_00, 244_00)
    QTest.keyClicks(entry.cost, "90")
    for _ in range(2):  # pressed again sooner than it is written
        QTest.keyClick(entry.cost, Qt.Key.Key_Return)
    settle(shop.kit)
    newest, before = shop.documents()[:2]
    assert before.number != "2026-010"
    assert (newest.number, newest.sold_on, newest.lead_id) == ("2026-009", date(2026, 3, 2), shop.anna)
    assert (newest.net_minor, newest.vat_minor, newest.gross_minor, newest.cost_minor) == (200_00, 44_00, 244_00, 9000)
    assert newest.paid_on is None


def test_two_rates_are_two_lines_and_net_can_be_typed_too(shop: Shop, window: QWidget) -> None:
    entry = entry_for(shop, window, shop.anna)
    type_gross(entry, "122")
    entry.lines.more.click()
    second = entry.lines.lines[1]
    assert second.code.currentText() == "IVA 10 %"
    QTest.keyClicks(second.net, "100")
    assert second.gross.text() == "110"
    assert entry.lines.sums() == (200_00, 32_00, 232_00)
    second.remove.click()
    assert entry.lines.sums() == (100_00, 22_00, 122_00)


def test_wrong_amounts_are_named_and_nothing_is_recorded(shop: Shop, window: QWidget) -> None:
    entry = entry_for(shop, window, shop.anna)
    entry.save()
    assert entry.problem.text() == "Type what was paid: the gross or the net amount."
    type_gross(entry, "12x")
    entry.save()
    assert entry.lines.lines[0].gross.property("doubt")
    type_gross(entry, "-5")
    entry.save()
    assert not entry.problem.isHidden()
    type_gross(entry, "5")
    entry.cost.setText("much")
    entry.save()
    assert "cost of goods" in entry.problem.text()
    settle(shop.kit)
    assert len(shop.documents()) == 2


def test_a_rate_that_no_code_has_is_typed(shop: Shop, window: QWidget) -> None:
    entry = entry_for(shop, window, shop.anna)
    line = entry.lines.lines[0]
    line.code.setCurrentIndex(line.code.findText("Another rate"))
    line.code.activated.emit(line.code.currentIndex())
    assert not line.rate.isHidden()
    type_gross(entry, "107")
    entry.save()
    assert line.rate.property("doubt")
    QTest.keyClicks(line.rate, "7")
    assert line.net.text() == "100"
    entry.save()
    settle(shop.kit)
    assert shop.documents()[0].vat_minor == 700


def test_codes_are_those_of_the_day(shop: Shop, window: QWidget) -> None:
    entry = entry_for(shop, window, shop.anna)
    code = entry.lines.lines[0].code
    assert code.findText("IVA 21 %") == -1
    code.setCurrentIndex(code.findText("IVA 10 %"))
    entry.day.set_day(date(2013, 5, 1))
    entry.day.day_changed.emit(date(2013, 5, 1))
    settle(shop.kit)
    assert code.findText("IVA 21 %") >= 0
    assert code.currentText() == "IVA 10 %"


def test_the_value_is_no_second_sale(shop: Shop, window: QWidget) -> None:
    entry = entry_for(shop, window, shop.bruno)
    entry.save()
    settle(shop.kit)
    assert entry_for(shop, window, shop.bruno).lines.lines[0].gross.text() == ""


def test_a_number_that_is_taken_is_warned_of(shop: Shop, window: QWidget) -> None:
    entry = entry_for(shop, window, shop.anna)
    entry.number.selectAll()
    QTest.keyClicks(entry.number, "2026-007")
    settle(shop.kit)
    assert entry.number.toolTip() == "There is a document 2026-007 already."
    QTest.keyClicks(entry.number, "b")
    settle(shop.kit)
    assert entry.number.toolTip() == ""


def test_an_open_lead_is_won_with_its_sale(shop: Shop, window: QWidget) -> None:
    entry = entry_for(shop, window, shop.bruno)
    assert not entry.notice.isHidden()
    assert entry.save_button.text() == "Mark as won and record"
    assert entry.lines.lines[0].gross.text() == "200"
    assert entry.lines.sums()[2] == 200_00
    entry.save()
    settle(shop.kit)
    found: list[Lead] = []
    shop.kit.workspace.ask(shop.kit.navigator, lambda work: work.get(Lead, shop.bruno), found.append, topic="test")
    settle(shop.kit)
    assert found[0].status is StageKind.WON
    assert shop.documents()[0].lead_id == shop.bruno


def test_who_bought_is_found_by_a_few_letters(shop: Shop, window: QWidget, qtbot: QtBot) -> None:
    entry = entry_for(shop, window, 0)
    type_gross(entry, "61")
    entry.save()
    assert entry.problem.text() == "Say who bought."
    QTest.keyClicks(entry.choice.edit, "carl")
    qtbot.waitUntil(lambda: entry.choice.hits.count() == 1)
    QTest.keyClick(entry.choice.edit, Qt.Key.Key_Return)
    settle(shop.kit)
    assert entry.lead is not None
    assert entry.notice.isHidden()
    assert entry.lead.id == shop.contact
    entry.save()
    settle(shop.kit)
    assert shop.documents()[0].lead_id == shop.contact
