from datetime import date
from pathlib import Path

import pytest

from leaddesk.model.change import Change
from leaddesk.model.enums import StageKind
from leaddesk.model.errors import BadInputError, NotFoundError, RuleError
from leaddesk.model.lead import Lead
from leaddesk.model.messages import Message
from leaddesk.model.sale import Sale, SaleLine, sale_totals
from leaddesk.model.vat_code import VatCode
from leaddesk.services import leads, shop
from leaddesk.services.books import payments, sales
from leaddesk.services.books.sale_lines import LineDraft
from leaddesk.services.pipeline import funnel
from leaddesk.services.work import create
from tests.services.bench import Bench, make_store

DAY = date(2026, 2, 17)
NET_100 = LineDraft(rate_bp=2200, net_minor=100_00)


def sell(bench: Bench, *lines: LineDraft, number: str | None = "1/2026", cost_minor: int | None = None) -> int:
    lead_id = bench.won_lead()
    return bench.made(sales.record, lead_id, number, DAY, lines or [NET_100], cost_minor=cost_minor)


def amounts(bench: Bench, sale_id: int) -> list[tuple[int, int, int]]:
    lines = bench.find(SaleLine, sale_id=sale_id)
    return [(line.net_minor, line.vat_minor, line.gross_minor) for line in lines]


def test_a_sale_to_a_won_lead_is_kept_with_its_lines(bench: Bench) -> None:
    lead_id = bench.won_lead()
    lines = [NET_100, LineDraft(vat_code_id=bench.vat_code("super_low"), gross_minor=10_40)]
    sale_id = bench.made(sales.record, lead_id, "1/2026", DAY, lines, paid_on=DAY, cost_minor=60_00, notes="Gift wrap")
    sale = bench.get(Sale, sale_id)
    assert (sale.lead_id, sale.number, sale.sold_on, sale.paid_on) == (lead_id, "1/2026", DAY, DAY)
    assert (sale.currency, sale.cost_minor, sale.notes) == ("EUR", 60_00, "Gift wrap")
    assert sale.recorded_at == bench.clock.now
    stored = bench.find(SaleLine, sale_id=sale_id)
    assert [(line.position, line.vat_code_id, line.rate_bp) for line in stored] == [
        (0, bench.vat_code("standard"), 2200),
        (1, bench.vat_code("super_low"), 400),
    ]
    assert amounts(bench, sale_id) == [(100_00, 22_00, 122_00), (10_00, 40, 10_40)]


def test_a_contact_is_a_customer_from_before(bench: Bench) -> None:
    sale_id = bench.made(sales.record, bench.contact(), None, DAY, [NET_100])
    assert bench.get(Sale, sale_id).number is None


def test_a_sale_to_an_open_lead_wins_it_in_one_step(bench: Bench) -> None:
    lead_id = bench.lead("Anna")
    done = bench.do(sales.record, lead_id, "1", DAY, [NET_100])
    assert str(done.label) == "Win “Anna” and record the sale"
    assert bench.get(Lead, lead_id).status is StageKind.WON
    assert [each.lead_id for each in bench.find(Sale)] == [lead_id]
    bench.desk.undo()
    assert (bench.get(Lead, lead_id).status, bench.find(Sale)) == (StageKind.OPEN, [])


def test_who_is_no_customer_has_no_sales(bench: Bench) -> None:
    lead_id = bench.lead("Anna")
    bench.do(funnel.lose, lead_id)
    with pytest.raises(RuleError, match="“Anna” is lost"):
        bench.desk.do(sales.record, lead_id, "1", DAY, [NET_100])
    with pytest.raises(NotFoundError):
        bench.desk.do(sales.record, 99, "1", DAY, [NET_100])


@pytest.mark.parametrize(
    ("draft", "line"),
    [
        (LineDraft(rate_bp=2200, net_minor=25), (25, 6, 31)),  # 5.5 is rounded up
        (LineDraft(rate_bp=2200, gross_minor=1), (1, 0, 1)),
        (LineDraft(rate_bp=2200, gross_minor=99_99), (81_96, 18_03, 99_99)),
        (LineDraft(rate_bp=1000, net_minor=0), (0, 0, 0)),
    ],
)
def test_net_and_vat_add_up_to_gross_to_the_cent(bench: Bench, draft: LineDraft, line: tuple[int, int, int]) -> None:
    assert amounts(bench, sell(bench, draft)) == [line]


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        ([], "at least one line"),
        ([LineDraft(rate_bp=2200)], "net or a gross amount"),
        ([LineDraft(rate_bp=2200, net_minor=1, gross_minor=1)], "net or a gross amount"),
        ([LineDraft(net_minor=1)], "a VAT code or a VAT rate"),
        ([LineDraft(rate_bp=2200, net_minor=-1)], "cannot be negative"),
        ([LineDraft(rate_bp=2200, gross_minor=-1)], "cannot be negative"),
        ([LineDraft(rate_bp=0, net_minor=1)], "Several VAT codes have the rate 0 %"),
        ([LineDraft(rate_bp=10_001, net_minor=1)], "between 0 and 100 %, not at 100.01 %"),
        ([LineDraft(rate_bp=-1, net_minor=1)], "between 0 and 100 %"),
        ([NET_100, NET_100], "into one line"),
    ],
)
def test_lines_that_say_too_little_or_too_much_are_refused(bench: Bench, lines: list[LineDraft], reason: str) -> None:
    lead_id = bench.won_lead()
    with pytest.raises(RuleError, match=reason):
        bench.desk.do(sales.record, lead_id, "1", DAY, lines)


def test_currency_and_cost_are_looked_at_too(bench: Bench) -> None:
    lead_id = bench.won_lead()
    with pytest.raises(BadInputError, match="not a currency"):
        bench.desk.do(sales.record, lead_id, "1", DAY, [NET_100], currency="euro")
    with pytest.raises(RuleError, match="cannot be negative"):
        bench.desk.do(sales.record, lead_id, "1", DAY, [NET_100], cost_minor=-1)


def test_a_rate_that_no_code_has_is_typed(bench: Bench) -> None:
    sale_id = sell(bench, LineDraft(rate_bp=1950, net_minor=100_00))
    (line,) = bench.find(SaleLine, sale_id=sale_id)
    assert (line.vat_code_id, line.rate_bp, line.vat_minor) == (None, 1950, 19_50)


def test_the_rate_is_that_of_the_code(bench: Bench) -> None:
    lead_id, standard = bench.won_lead(), bench.vat_code("standard")
    with pytest.raises(RuleError, match="is 22 %"):
        bench.desk.do(sales.record, lead_id, "1", DAY, [LineDraft(standard, rate_bp=2150, net_minor=1)])
    with pytest.raises(NotFoundError):
        bench.desk.do(sales.record, lead_id, "1", DAY, [LineDraft(99, net_minor=1)])


def test_the_rate_of_another_country_is_typed_next_to_its_code(bench: Bench) -> None:
    lead_id, other_eu = bench.won_lead(), bench.vat_code("other_eu")
    with pytest.raises(RuleError, match="needs the rate of the other country"):
        bench.desk.do(sales.record, lead_id, "1", DAY, [LineDraft(other_eu, net_minor=1)])
    lines = [LineDraft(other_eu, rate_bp=2550, net_minor=100_00), LineDraft(other_eu, rate_bp=1900, net_minor=1_00)]
    sale_id = bench.made(sales.record, lead_id, "1", DAY, lines)
    assert amounts(bench, sale_id) == [(100_00, 25_50, 125_50), (1_00, 19, 1_19)]


def test_a_code_holds_on_the_day_of_the_sale(tmp_path: Path) -> None:
    with make_store(tmp_path, "SE") as store:
        bench = Bench(store)
        lead_id, low, food = bench.won_lead(), bench.vat_code("low"), bench.vat_code("food")
        with pytest.raises(RuleError, match="livsmedel” does not hold on 2026-03-31"):
            bench.desk.do(sales.record, lead_id, "1", date(2026, 3, 31), [LineDraft(food, net_minor=1_00)])
        by_rate = [LineDraft(rate_bp=600, net_minor=1_00)]
        sale_id = bench.made(sales.record, lead_id, "1", date(2026, 3, 31), by_rate)
        assert [line.vat_code_id for line in bench.find(SaleLine, sale_id=sale_id)] == [low]
        with pytest.raises(RuleError, match="Several VAT codes have the rate 6 %"):
            bench.desk.do(sales.record, lead_id, "2", date(2026, 4, 1), by_rate)
        bench.do(sales.record, lead_id, "2", date(2026, 4, 1), [LineDraft(food, net_minor=1_00)])


def test_a_rate_of_codes_that_do_not_hold_any_more_is_refused(bench: Bench) -> None:
    old = VatCode(country="IT", name="IVA 21 %", rate_bp=2100, valid_to=date(2013, 9, 30))
    bench.desk.do(lambda work: Change(Message("Add"), [create(old)]))
    lead_id = bench.won_lead()
    bench.do(sales.record, lead_id, "1", date(2013, 9, 30), [LineDraft(rate_bp=2100, net_minor=1_00)])
    with pytest.raises(RuleError, match="The VAT rate 21 % does not hold on 2013-10-01"):
        bench.desk.do(sales.record, lead_id, "2", date(2013, 10, 1), [LineDraft(rate_bp=2100, net_minor=1_00)])


def test_a_shop_in_any_country_types_its_rates(tmp_path: Path) -> None:
    with make_store(tmp_path, None) as store:
        bench = Bench(store)
        sale_id = sell(bench, LineDraft(rate_bp=2000, gross_minor=120_00))
        assert amounts(bench, sale_id) == [(100_00, 20_00, 120_00)]


def test_a_credit_note_takes_everything_back(bench: Bench) -> None:
    sale_id = sell(bench, NET_100, LineDraft(rate_bp=400, gross_minor=10_40), cost_minor=60_00)
    note_id = bench.made(sales.credit, sale_id, "2/2026", date(2026, 3, 1))
    sale, note = bench.get(Sale, sale_id), bench.get(Sale, note_id)
    assert (note.credits_id, note.lead_id, note.currency) == (sale_id, sale.lead_id, sale.currency)
    assert (note.number, note.sold_on, note.cost_minor, note.paid_on) == ("2/2026", date(2026, 3, 1), -60_00, None)
    assert amounts(bench, note_id) == [(-100_00, -22_00, -122_00), (-10_00, -40, -10_40)]
    lines = bench.find(SaleLine, sale_id=(sale_id, note_id))
    assert sale_totals(lines) == (0, 0, 0)
    assert [line.rate_bp for line in lines] == [2200, 400, 2200, 400]


def test_what_cost_nobody_knows_how_much_is_credited_so(bench: Bench) -> None:
    note_id = bench.made(sales.credit, sell(bench), None, DAY)
    assert bench.get(Sale, note_id).cost_minor is None


def test_only_what_is_left_can_be_credited(bench: Bench) -> None:
    sale_id = sell(bench)
    note_id = bench.made(sales.credit, sale_id, "2/2026", DAY)
    with pytest.raises(RuleError, match="Nothing is left of “1/2026”"):
        bench.desk.do(sales.credit, sale_id, "3/2026", DAY)
    with pytest.raises(RuleError, match="“2/2026” is a credit note"):
        bench.desk.do(sales.credit, note_id, "3/2026", DAY)
    bench.do(sales.delete, note_id)
    bench.do(sales.credit, sale_id, "3/2026", DAY)


def test_a_credit_note_is_no_older_than_its_sale(bench: Bench) -> None:
    with pytest.raises(RuleError, match="cannot be older"):
        bench.desk.do(sales.credit, sell(bench), "2", date(2026, 2, 16))


def test_number_payment_and_notes_can_change_and_amounts_cannot(bench: Bench) -> None:
    sale_id = sell(bench)
    bench.do(sales.edit, sale_id, {"paid_on": date(2026, 2, 20)})
    assert bench.get(Sale, sale_id).paid_on == date(2026, 2, 20)
    bench.do(sales.edit, sale_id, {"number": "1-bis", "paid_on": None, "notes": "Paid twice"})
    sale = bench.get(Sale, sale_id)
    assert (sale.number, sale.paid_on, sale.notes) == ("1-bis", None, "Paid twice")
    for field in ("sold_on", "currency", "cost_minor", "lead_id", "credits_id"):
        with pytest.raises(RuleError, match=f"“{field}” cannot be changed"):
            bench.desk.do(sales.edit, sale_id, {field: None})


def test_a_deleted_sale_takes_its_lines_with_it_unless_it_was_credited(bench: Bench) -> None:
    sale_id = sell(bench, number=None)
    note_id = bench.made(sales.credit, sale_id, None, DAY)
    with pytest.raises(RuleError, match=f"“#{sale_id}” has a credit note"):
        bench.desk.do(sales.delete, sale_id)
    bench.do(sales.delete, note_id)
    bench.do(sales.delete, sale_id)
    assert bench.find(Sale) == []
    assert bench.find(SaleLine) == []


def test_the_sales_of_a_closed_month_are_final(bench: Bench) -> None:
    sale_id = sell(bench)
    lead_id = bench.won_lead("Bruno")
    bench.do(shop.set_setting, "closed_months", ["2026-02"])
    with pytest.raises(RuleError, match="The month 2026-02 is closed"):
        bench.desk.do(sales.record, lead_id, "2", date(2026, 2, 28), [NET_100])
    with pytest.raises(RuleError, match="2026-02 is closed"):
        bench.desk.do(sales.credit, sale_id, "2", date(2026, 2, 28))
    with pytest.raises(RuleError, match="2026-02 is closed"):
        bench.desk.do(sales.edit, sale_id, {"notes": ""})
    with pytest.raises(RuleError, match="2026-02 is closed"):
        bench.desk.do(sales.delete, sale_id)
    bench.do(payments.pay, sale_id, date(2026, 3, 1))  # the customer pays when he pays
    bench.do(sales.record, lead_id, "2", date(2026, 3, 1), [NET_100])
    bench.do(sales.credit, sale_id, "3", date(2026, 3, 1))


def test_a_lead_with_sales_stays(bench: Bench) -> None:
    sale_id = sell(bench)
    lead_id = bench.get(Sale, sale_id).lead_id
    assert lead_id is not None
    with pytest.raises(RuleError, match="“Anna Bianchi” has sales"):
        bench.desk.do(leads.delete, lead_id)
