"""A shop's customers, taken in without an option: without apostrophes, with their consent, as contacts."""

from datetime import date
from pathlib import Path

import pytest

from leaddesk.model.consent import Consent
from leaddesk.model.enums import ConsentState, StageKind
from leaddesk.model.lead import Lead
from leaddesk.model.sale import Sale, SaleLine
from leaddesk.model.tag import LeadTag, Tag
from leaddesk.services import leads
from leaddesk.services.shop import set_setting
from leaddesk.storage import seeds
from leaddesk.storage.store import create_store
from tests.services.bench import Bench
from tests.services.importing.intake import lead_called, said, take_in, take_in_text

FIXTURES = Path(__file__).parents[2] / "fixtures" / "imports"
CUSTOMERS, OLDER = FIXTURES / "shopify_customers.csv", FIXTURES / "shopify_customers_older.csv"
WOO_ORDERS, WOO_CUSTOMERS = FIXTURES / "woocommerce_orders.csv", FIXTURES / "woocommerce_customers.csv"


def test_customers_of_shopify_are_contacts_without_the_apostrophes(bench: Bench) -> None:
    (result,) = take_in(bench, CUSTOMERS).files
    assert (result.preset, result.created, result.rejected, said(result)) == ("shopify_customers", 6, [], "")
    assert all(each.is_contact for each in bench.find(Lead))
    mario = lead_called(bench, "Mario Rossi")
    assert (mario.external_id, mario.postal_code, mario.phone, mario.country, mario.street) == (
        "7210448301123",
        "00100",
        "+390115556667",
        "IT",
        "Via Po 3",
    )
    assert (mario.notes, mario.extra["Total Spent"], mario.extra["Total Orders"]) == (
        "Ha chiesto la fattura",
        "162.00",
        "2",
    )
    states = {each.lead_id: each.state for each in bench.find(Consent)}
    anna = lead_called(bench, "Anna Bianchi")
    assert (states[anna.id], states[mario.id]) == (ConsentState.GRANTED, ConsentState.REFUSED)
    names = {tag.id: tag.name for tag in bench.find(Tag)}
    assert {names[each.tag_id] for each in bench.find(LeadTag, lead_id=anna.id)} == {"vip", "newsletter"}
    assert take_in(bench, CUSTOMERS).files[0].unchanged == 6


def test_the_older_layout_is_known_too(bench: Bench) -> None:
    (result,) = take_in(bench, OLDER).files
    assert (result.preset, result.created) == ("shopify_customers", 2)
    marijke = lead_called(bench, "Marijke de Vries")
    assert (marijke.postal_code, marijke.phone, marijke.country) == ("1234AB", "+31612345678", "NL")
    assert take_in(bench, OLDER).files[0].unchanged == 2


def test_a_customer_is_the_buyer_whose_number_was_typed_by_hand_since(bench: Bench, tmp_path: Path) -> None:
    header = "Name,Email,Financial Status,Currency,Taxes,Total,Created at,Lineitem name,Lineitem sku,Phone,"
    order = "#1,,paid,EUR,0.00,10.00,2026-02-10,Lamp,L1,055 1234567,Mario Rossi,1\n"
    take_in_text(bench, tmp_path, header + "Billing Name,Id\n" + order)
    (mario,) = bench.find(Lead)
    assert mario.id is not None
    bench.do(leads.edit, mario.id, {"phone": "055/12 34 567"})
    text = CUSTOMERS.read_text(encoding="utf-8")
    columns = text.partition("\n")[0].split(",")
    row = {"Customer ID": "77", "First Name": "Mario", "Last Name": "Rossi", "Phone": "'+390551234567"}
    customer = ",".join(row.get(name, "") for name in columns)
    result = take_in_text(bench, tmp_path, f"{text.partition(chr(10))[0]}\n{customer}\n")
    assert (result.preset, result.created, result.updated) == ("shopify_customers", 0, 1)
    assert [(each.id, each.external_id) for each in bench.find(Lead)] == [(mario.id, "77")]


def test_only_who_has_not_bought_goes_on_the_board_if_the_user_wants_it(bench: Bench) -> None:
    take_in(bench, CUSTOMERS, as_contacts=False)
    on_the_board = {each.name for each in bench.find(Lead) if each.status is StageKind.OPEN}
    assert on_the_board == {"Nuova Iscritta", "solomail@example.org"}
    before = bench.rows()
    take_in(bench, CUSTOMERS)
    assert bench.rows() == before


@pytest.fixture
def german(tmp_path: Path) -> Bench:
    store = create_store(
        tmp_path / "laden.leaddesk",
        lambda con: seeds.seed(con, language="de", country_code="DE", zone="Europe/Berlin"),
    )
    return Bench(store)


def test_orders_of_woocommerce_have_the_only_rate_that_makes_their_vat(german: Bench) -> None:
    with german.store:
        (result,) = take_in(german, WOO_ORDERS).files
        assert (result.preset, result.read, result.created, result.skipped) == ("woocommerce_orders", 5, 4, 1)
        sales = {each.number: each for each in german.find(Sale)}
        assert sorted(number or "" for number in sales) == ["501", "502", "504", "504-R", "505"]
        lines = {
            number: [(line.rate_bp, line.net_minor, line.vat_minor) for line in german.find(SaleLine, sale_id=sale.id)]
            for number, sale in sales.items()
        }
        assert lines["501"] == [(1900, 10_000, 1_900)]
        assert lines["504-R"] == [(1900, -10_000, -1_900)]
        assert lines["505"] == [(700, 1_000, 70)]
        days = {number: sale.paid_on for number, sale in sales.items()}
        assert (days["501"], days["505"]) == (date(2026, 3, 1), None)
        assert "count as paid on their day" in said(result)
        joerg = lead_called(german, "Jörg Weiß")
        assert (joerg.email, joerg.phone, joerg.city) == ("joerg@example.de", "+491711234567", "Köln")
        assert sales["501"].extra["Items"] == "Leuchte; Schirm, rund"
        assert take_in(german, WOO_ORDERS).files[0].unchanged == 4


@pytest.mark.parametrize(
    ("done", "cancelled", "refunded", "waiting"),
    [
        ("wc-completed", "wc-cancelled", "wc-refunded", "wc-pending"),
        ("Fertiggestellt", "Storniert", "Rückerstattet", "Zahlung ausstehend"),
        ("Completato", "Annullato", "Rimborsato", "In attesa di pagamento"),
        ("Concluída", "Cancelada", "Reembolsada", "Pagamento pendente"),
        ("Slutförd", "Avbruten", "Återbetald", "Inväntar betalning"),
        ("Afgerond", "Geannuleerd", "Terugbetaald", "Wachtend op betaling"),
    ],
)
def test_the_states_of_woocommerce_are_known_in_each_language(
    bench: Bench, tmp_path: Path, done: str, cancelled: str, refunded: str, waiting: str
) -> None:
    header = "Order Number,Order Status,Order Date,Order Total Amount,Email (Billing),Order Currency,Item Name\n"
    states = dict(enumerate((done, cancelled, refunded, waiting), start=1))
    rows = [f"{number},{state},2026-03-01,10.00,a{number}@example.org,EUR,Lamp\n" for number, state in states.items()]
    result = take_in_text(bench, tmp_path, header + "".join(rows))
    assert (result.preset, result.created, result.skipped) == ("woocommerce_orders", 2, 2)
    sales = {each.number: each.paid_on for each in bench.find(Sale)}
    assert sales == {"1": date(2026, 3, 1), "3": date(2026, 3, 1), "3-R": None}


def test_another_plugin_writes_an_order_in_one_row(german: Bench, tmp_path: Path) -> None:
    header = (
        "order_id,order_number,order_date,paid_date,status,shipping_total,tax_total,order_total,order_currency,"
        "payment_method_title,transaction_id,customer_email,billing_first_name,billing_last_name,billing_email,"
        "billing_phone,billing_postcode,billing_city,billing_country,customer_note,line_item_1\n"
    )
    text = (
        "9,1009,2026-03-01 10:00:00,2026-03-02 11:00:00,wc-completed,0,19.00,119.00,EUR,PayPal,T1,uta@example.de,Uta,"
        "Öz,uta@example.de,0171 1234567,50667,Köln,DE,,name:Leuchte|quantity:1\n"
        "10,1010,2026-03-03 10:00:00,,wc-refunded,0,19.00,119.00,EUR,PayPal,T2,uta@example.de,Uta,"
        "Öz,uta@example.de,,50667,Köln,DE,,name:Leuchte|quantity:1\n"
    )
    with german.store:
        result = take_in_text(german, tmp_path, header + text, name="order_export.csv")
        assert (result.preset, result.created) == ("woocommerce_orders", 2)
        first, second, credit = german.find(Sale)
        assert (first.number, first.external_id, first.paid_on) == ("1009", "9", date(2026, 3, 2))
        assert (second.number, credit.credits_id, credit.number) == ("1010", second.id, "1010-R")
        assert sum(line.gross_minor for line in german.find(SaleLine)) == 11_900
        assert [each.name for each in german.find(Lead)] == ["Uta Öz"]


def test_orders_with_an_id_alone_in_another_currency_are_sales_in_it(german: Bench, tmp_path: Path) -> None:
    text = (
        "Order ID,Status,Order Date,Order Total (SEK),Order Tax,Billing Email,Billing First Name,Item Name\n"
        "77,Completed,2026-01-05,125.00,25.00,a@example.org,Anna,Lamp\n"
        "77,Completed,2026-01-05,125.00,25.00,a@example.org,Anna,Rug\n"
    )
    with german.store:
        result = take_in_text(german, tmp_path, text)
        assert (result.preset, result.created, result.rejected) == ("woocommerce_orders", 1, [])
        (sale,) = german.find(Sale)
        assert (sale.number, sale.external_id, sale.currency) == ("77", "77", "SEK")
        assert sum(line.gross_minor for line in german.find(SaleLine)) == 12_500
        assert take_in_text(german, tmp_path, text).unchanged == 1


def test_vat_that_a_file_does_not_tell_is_not_known_and_not_none(german: Bench, tmp_path: Path) -> None:
    text = (
        "Order ID,Status,Order Date,Order Total,Billing Email,Billing First Name,Item Name\n"
        "77,Completed,2026-01-05,119.00,a@example.org,Anna,Lamp\n78,Refunded,2026-01-06,10.00,b@example.org,Bea,Rug\n"
    )
    with german.store:
        result = take_in_text(german, tmp_path, text)
        assert "does not say how much VAT" in said(result)
        lines = german.find(SaleLine)
        assert [(line.rate_bp, line.vat_code_id, line.net_minor, line.vat_minor) for line in lines] == [
            (None, None, 11_900, 0),
            (None, None, 1_000, 0),
            (None, None, -1_000, 0),
        ]
        assert "does not say how much VAT" not in said(take_in(german, WOO_ORDERS).files[0])


def test_an_order_of_woocommerce_that_waits_for_its_payment_is_a_sale_once_it_is_paid(
    german: Bench, tmp_path: Path
) -> None:
    text = WOO_ORDERS.read_text(encoding="utf-8")
    pending = text.replace("501,Completed", "501,Pending payment").replace("502,Processing", "502,wc-pending")
    with german.store:
        result = take_in_text(german, tmp_path, pending)
        assert (result.created, result.skipped) == (2, 3)
        assert "501 has not been paid yet" in said(result)
        assert sorted(each.number or "" for each in german.find(Sale)) == ["504", "504-R", "505"]
        assert german.find(Lead, name="Jörg Weiß") == []
        again = take_in_text(german, tmp_path, text)
        assert (again.created, again.unchanged) == (2, 2)
        before = german.rows()
        assert take_in_text(german, tmp_path, pending).updated == 0
        assert german.rows() == before


def test_customers_of_woocommerce_are_those_who_bought_there(german: Bench) -> None:
    with german.store:
        take_in(german, WOO_ORDERS)
        (result,) = take_in(german, WOO_CUSTOMERS).files
        assert (result.preset, result.created, result.updated) == ("woocommerce_customers", 1, 1)
        assert len(german.find(Lead)) == 4
        assert take_in(german, WOO_CUSTOMERS).files[0].unchanged == 2


def test_a_german_rate_that_two_codes_have_is_the_ordinary_one(german: Bench) -> None:
    with german.store:
        german.do(set_setting, "margin_rate_bp", 4_000)
        take_in(german, WOO_ORDERS)
        (sale,) = german.find(Sale, number="505")
        (line,) = german.find(SaleLine, sale_id=sale.id)
        assert line.vat_code_id == german.vat_code("reduced")
