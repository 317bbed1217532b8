"""What the list says of a document's payment."""

from datetime import date

from leaddesk.services.books import payments, sales
from leaddesk.services.books.sale_lines import LineDraft
from leaddesk.ui.sales.columns import SaleCells
from tests.ui.sales.conftest import Shop
from tests.ui.surroundings import settle

DAY = date(2026, 2, 20)


def told(shop: Shop) -> dict[str, str]:
    cells = SaleCells(shop.kit)
    return {cells.number(sale): cells.paid(sale) for sale in shop.documents()}


def test_what_is_left_of_a_document_is_told_and_who_owes_it(shop: Shop) -> None:
    paid, open_sale = sorted(shop.documents(), key=lambda sale: sale.number or "")
    assert told(shop) == {"2026-008": "Unpaid", "2026-007": "20 Jan"}
    workspace = shop.kit.workspace
    workspace.do(lambda work: payments.pay(work, open_sale.id, DAY, 21_00))
    workspace.do(lambda work: sales.credit(work, paid.id, "2026-009", DAY))
    settle(shop.kit)
    assert told(shop) == {
        "2026-008": "€40.00 open",
        "2026-007, credited": "20 Jan",
        "2026-009, credit note": "€122.00 to refund",
    }
    assert [sale.number for sale in shop.documents() if sale.left_minor > 0] == ["2026-008"]
    workspace.do(lambda work: sales.credit(work, open_sale.id, "2026-010", DAY))
    settle(shop.kit)
    assert told(shop)["2026-008, credited"] == "Credited"
    assert told(shop)["2026-010, credit note"] == "€21.00 to refund"


def test_a_document_of_nothing_is_not_unpaid(shop: Shop) -> None:
    lines = [LineDraft(rate_bp=2_200, gross_minor=0)]
    shop.kit.workspace.do(lambda work: sales.record(work, shop.anna, "free", DAY, lines))
    settle(shop.kit)
    assert told(shop)["free"] == "Nothing to pay"
