"""Lists as JSON has them."""

import json
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from leaddesk.exchange.fields import FIELDS
from leaddesk.model.change import Change
from leaddesk.model.enums import ConsentState, FieldType
from leaddesk.model.errors import BadInputError
from leaddesk.services import consents, custom_fields, leads, tags
from leaddesk.services.b2b import accounts
from leaddesk.services.books import sales
from leaddesk.services.books.sale_lines import LineDraft
from leaddesk.services.diary import tasks
from leaddesk.services.lists import JsonRow, list_rows
from leaddesk.services.pipeline import funnel
from leaddesk.storage.listing.lists import ListKind
from tests.services.bench import Bench, make_store
from tests.services.importing.intake import take_in_text

KEYS_OF_LEADS = (
    "id uid source external_id kind name contact title company account email phone city country channel campaign "
    "pipeline stage stage_kind value currency probability owner created_at closed_at expected_close next_task_due tags "
    "extra monthly_value contract_start contract_end renewal_notice"
).split()


def listed(
    bench: Bench, kind: ListKind, where: str = "", sort: str | None = None, limit: int | None = None
) -> list[JsonRow]:
    return bench.desk.ask(lambda work: list(list_rows(work, kind, where=where, sort=sort, limit=limit)))


def one(bench: Bench, kind: ListKind, where: str = "") -> JsonRow:
    (row,) = listed(bench, kind, where)
    assert json.loads(json.dumps(row)) == row
    return row


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    with make_store(tmp_path_factory.mktemp("lists")) as store:
        bench = Bench(store)
        fill(bench)
        yield bench


def fill(bench: Bench) -> None:
    """A firm with two people, a deal, a customer with two documents, and a contact."""

    def made(use_case: Callable[..., Change], *args: object, **kwargs: object) -> int:
        return bench.desk.do(use_case, *args, **kwargs).rows[0].row_id

    firm = made(
        accounts.add,
        {"name": "Rossi Srl", "revenue_minor": 1_234_500, "employees": 12, "extra": {"Sector": "Hotels"}},
    )
    made(accounts.add, {"name": "Rossi Milano", "parent_id": firm, "revenue_minor": 5, "currency": "USD"})
    boss = made(accounts.add_stakeholder, firm, {"name": "Bruno Rossi", "title": "Owner", "role": "economic_buyer"})
    made(accounts.add_stakeholder, firm, {"name": "Dina Neri", "reports_to_id": boss, "language": "it"})
    made(consents.record, ConsentState.GRANTED, stakeholder_id=boss, given_on=date(2026, 1, 2))
    made(tags.tag_account, firm, "VIP")
    deal = {"name": "Lamps for the lobby", "account_id": firm, "contact": "Bruno Rossi"}
    made(leads.add, deal | {"value_minor": -150, "probability": 5})
    who = {"name": "Anna Bianchi", "channel_id": bench.channel("seo"), "extra": {"Note": "α"}}
    anna = made(leads.add, who | {"value_minor": 1_000, "currency": "JPY", "created_on": date(2026, 1, 5)})
    made(funnel.win, anna)
    made(tags.tag, anna, "b")
    made(tags.tag, anna, "a")
    made(tasks.add, "Some day", lead_id=anna)
    made(tasks.add, "Call", lead_id=anna, due_on=date(2026, 4, 1), owner="Ada")
    made(tasks.finish, made(tasks.add, "Done", lead_id=anna, due_on=date(2026, 1, 1)))
    lines = (LineDraft(rate_bp=1000, gross_minor=1100), LineDraft(rate_bp=550, net_minor=100))
    sale = made(
        sales.record, anna, "2026-1", date(2026, 3, 1), lines, cost_minor=700, paid_on=date(2026, 3, 2), notes="Thanks"
    )
    made(sales.credit, sale, "2026-2", date(2026, 3, 3))
    made(leads.add_contact, {"name": "Carla Verdi"})


def test_a_lead_is_listed_with_the_names_of_what_it_refers_to(shop: Bench) -> None:
    anna = one(shop, "leads", "anna")
    assert list(anna) == KEYS_OF_LEADS
    uid = anna.pop("uid")
    assert isinstance(uid, str)
    assert len(uid) == 32
    assert anna == {
        "id": 2,
        "source": "",
        "external_id": None,
        "kind": "b2c",
        "name": "Anna Bianchi",
        "contact": None,
        "title": None,
        "company": None,
        "account": None,
        "email": None,
        "phone": None,
        "city": None,
        "country": None,
        "channel": "SEO",
        "campaign": None,
        "pipeline": "Shop",
        "stage": "Customer",
        "stage_kind": "won",
        "value": "1000",
        "currency": "JPY",
        "probability": 100,
        "owner": None,
        "created_at": "2026-01-05",
        "closed_at": "2026-03-02T10:00:00+01:00",
        "expected_close": None,
        "next_task_due": "2026-04-01",
        "tags": ["b", "a"],
        "extra": {"Note": "α"},
        "monthly_value": None,
        "contract_start": None,
        "contract_end": None,
        "renewal_notice": None,
    }


def test_the_company_of_a_deal_is_its_account_unless_it_names_one_itself(shop: Bench) -> None:
    deal = one(shop, "leads", "lobby")
    assert (deal["company"], deal["account"], deal["contact"]) == ("Rossi Srl", "Rossi Srl", "Bruno Rossi")
    assert (deal["value"], deal["probability"], deal["kind"]) == ("-1.50", 5, "b2b")
    assert deal["created_at"] == "2026-03-02T10:00:00+01:00"


def test_a_contact_has_no_stage(shop: Bench) -> None:
    carla = one(shop, "leads", "is:contact")
    assert [carla[key] for key in ("pipeline", "stage", "stage_kind", "probability", "closed_at")] == [None] * 5


def test_the_users_own_fields_have_a_key_of_their_own_where_there_are_any(bench: Bench) -> None:
    anna = bench.lead("Anna")
    bench.lead("Bo")
    field = bench.made(custom_fields.define, "Favourite colour", FieldType.TEXT)
    bench.do(custom_fields.set_value, anna, field, "blue")
    assert [row["custom"] for row in listed(bench, "leads")] == [{"favourite_colour": "blue"}, {}]


@pytest.mark.parametrize("kind", ["accounts", "stakeholders", "sales"])
def test_other_lists_have_id_uid_and_the_fields_of_their_files(shop: Bench, kind: ListKind) -> None:
    for row in listed(shop, kind):
        assert list(row) == ["id", "uid", *FIELDS[kind]]


def test_accounts_have_their_parent_and_say_a_foreign_currency(shop: Bench) -> None:
    firm, branch = listed(shop, "accounts")
    assert (firm["revenue"], firm["employees"], firm["tags"], firm["extra"]) == (
        "12345.00",
        12,
        ["VIP"],
        {"Sector": "Hotels"},
    )
    assert (branch["parent"], branch["revenue"]) == ("Rossi Srl", "0.05 USD")


def test_stakeholders_have_their_account_and_to_whom_they_report(shop: Bench) -> None:
    boss, dina = listed(shop, "stakeholders")
    assert (boss["account"], boss["role"], boss["consent"]) == (
        "Rossi Srl",
        "economic_buyer",
        "granted|marketing|consent||2026-01-02",
    )
    assert (dina["reports_to"], dina["consent"]) == ("Bruno Rossi", None)


def test_sales_have_a_row_a_line_and_tell_of_the_document_once(shop: Bench) -> None:
    amounts = ("document", "net", "vat_rate", "vat", "gross", "paid_on", "cost", "notes")
    assert [[row[key] for key in amounts] for row in listed(shop, "sales")] == [
        ["2026-1", "10.00", "10", "1.00", "11.00", "2026-03-02", "7.00", "Thanks"],
        ["2026-1", "1.00", "5.5", "0.06", "1.06", None, None, None],
        ["2026-2", "-10.00", "10", "-1.00", "-11.00", None, "-7.00", None],
        ["2026-2", "-1.00", "5.5", "-0.06", "-1.06", None, None, None],
    ]
    assert {row["lead"] for row in listed(shop, "sales")} == {"Anna Bianchi"}


def test_tasks_tell_when_they_are_due_and_were_done(shop: Bench) -> None:
    assert [list(row) for row in listed(shop, "tasks")] == [["id", "lead", "title", "due", "done_at", "owner"]] * 3
    assert one(shop, "tasks", "call") == {
        "id": 2,
        "lead": "Anna Bianchi",
        "title": "Call",
        "due": "2026-04-01",
        "done_at": None,
        "owner": "Ada",
    }
    assert one(shop, "tasks", "done")["done_at"] == "2026-03-02T10:00:00+01:00"


@pytest.mark.parametrize(
    ("kind", "where", "count"),
    [
        ("accounts", "rossi", 2),
        ("accounts", "name:MILANO", 1),
        ("accounts", "parent:rossi", 1),
        ("accounts", "tag:vip", 1),
        ("accounts", "-has:tag", 1),
        ("accounts", "revenue:12345", 1),
        ("accounts", "revenue:<1", 1),
        ("accounts", "employees:>=12", 1),
        ("accounts", "extra.Sector:hotel", 1),
        ("stakeholders", "neri", 1),
        ("stakeholders", "account:rossi", 2),
        ("stakeholders", "reports_to:bruno", 1),
        ("stakeholders", "role:economic_buyer", 1),
        ("stakeholders", "language:IT", 1),
        ("sales", "anna", 4),
        ("sales", "thanks", 2),
        ("sales", "2026-2", 2),
        ("sales", "lead:anna document:2026-1", 2),
        ("sales", "date:>2026-03-01", 2),
        ("sales", "gross:<0", 2),
        ("sales", "gross:1.06", 1),
        ("sales", "vat_rate:5.5", 2),
        ("sales", "vat_rate:>5.5", 2),
        ("sales", "has:cost -paid_on:2026", 2),
        ("sales", "currency:eur", 4),
        ("tasks", "is:open", 2),
        ("tasks", "is:overdue", 0),
        ("tasks", "lead:anna -is:open", 1),
        ("tasks", "anna owner:ada", 1),
        ("tasks", "due:2026-04", 1),
        ("tasks", "done_at:2026-03-02", 1),
    ],
)
def test_every_list_can_be_asked_in_its_own_words(shop: Bench, kind: ListKind, where: str, count: int) -> None:
    assert len(listed(shop, kind, where)) == count


@pytest.mark.parametrize(
    ("kind", "where", "sentence"),
    [
        ("accounts", "stage:won", "There is no field “stage”"),
        ("accounts", "is:stale", "use one of open, won, single-threaded"),
        ("accounts", "nmae:x", "did you mean “name”"),
        ("stakeholders", "tag:vip", "There is no field “tag”"),
        ("sales", "extra.x:1", "There is no field “extra.x”"),
        ("tasks", "is:stale", "use one of open, overdue"),
        ("tasks", "created_at:today", "There is no field “created_at”"),
    ],
)
def test_a_field_of_another_list_is_refused_with_a_sentence(
    shop: Bench, kind: ListKind, where: str, sentence: str
) -> None:
    with pytest.raises(BadInputError, match=sentence):
        listed(shop, kind, where)


def test_a_question_that_is_not_understood_is_refused_before_the_first_row(shop: Bench) -> None:
    with pytest.raises(BadInputError):
        shop.desk.ask(lambda work: [list_rows(work, "leads", sort="wat")])
    with pytest.raises(BadInputError):
        shop.desk.ask(lambda work: [list_rows(work, "leads", where="wat:1")])


def test_lists_are_sorted_and_limited(shop: Bench) -> None:
    def names(kind: ListKind, sort: str, limit: int | None = None) -> list[object]:
        return [row["name"] for row in listed(shop, kind, sort=sort, limit=limit)]

    assert names("leads", "name") == ["Anna Bianchi", "Carla Verdi", "Lamps for the lobby"]
    assert names("leads", "-created_at", 2) == ["Lamps for the lobby", "Anna Bianchi"]
    assert names("accounts", "-revenue") == ["Rossi Srl", "Rossi Milano"]
    assert names("stakeholders", "-name", 1) == ["Dina Neri"]
    assert [row["gross"] for row in listed(shop, "sales", sort="-gross", limit=2)] == ["11.00", "1.06"]
    assert [row["title"] for row in listed(shop, "tasks", sort="due")] == ["Done", "Call", "Some day"]


def test_rows_come_in_order_over_many_pages(bench: Bench, tmp_path: Path) -> None:
    rows = "".join(f"Lead {number:04},{number % 7}\n" for number in range(2_500))
    take_in_text(bench, tmp_path, f"name,value\n{rows}")
    assert [row["id"] for row in listed(bench, "leads")] == list(range(1, 2_501))
    by_value = [(str(row["value"]), row["id"]) for row in listed(bench, "leads", sort="-value")]
    assert by_value == sorted(by_value, key=lambda pair: (float(pair[0]), int(str(pair[1]))), reverse=True)
    assert [row["id"] for row in listed(bench, "leads", "value:>5", limit=300)] == list(range(7, 2_101, 7))
