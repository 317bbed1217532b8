"""Ids of which nobody said whose they are: the rows that are meant are found again, and are their tool's then."""

from pathlib import Path

import pytest

from leaddesk.model.account import Account
from leaddesk.model.lead import Lead
from leaddesk.model.sale import Sale
from leaddesk.model.stakeholder import Stakeholder
from leaddesk.services.exports.exporting import export
from tests.services.bench import Bench
from tests.services.importing.intake import lead_called, take_in, take_in_text
from tests.services.importing.preset_files import files
from tests.services.importing.shop_files import ORDERS


def identities(bench: Bench, kind: type[Lead | Account | Stakeholder]) -> list[tuple[str, str | None]]:
    return [(each.source, each.external_id) for each in bench.find(kind)]


def test_leads_that_have_the_ids_of_a_tool_but_no_source_are_those_of_its_file(bench: Bench, tmp_path: Path) -> None:
    text = (
        "id,name,email,phone\n8001,D'Arco Élodie,,\n8002,Somebody,Bram@berg.example,\n8003,8003,,\n8004,A stranger,,\n"
    )
    take_in_text(bench, tmp_path, text)
    before = bench.rows()
    result = take_in(bench, files("hubspot_contacts.csv"))
    counts = result.files[0].counts()
    assert (counts["read"], counts["created"]) == (6, 3)
    assert identities(bench, Lead)[:4] == [
        ("hubspot_contacts", "8001"),
        ("hubspot_contacts", "8002"),
        ("hubspot_contacts", "8003"),
        ("", "8004"),
    ]
    again = take_in(bench, files("hubspot_contacts.csv")).files[0]
    assert (again.unchanged, again.created) == (6, 0)
    bench.desk.undo()
    undone = bench.desk.undo()
    assert undone.kept == ()
    assert bench.rows()["lead"] == before["lead"]


def test_a_row_of_which_nothing_but_its_source_changes_is_unchanged(bench: Bench, tmp_path: Path) -> None:
    text = "Record ID,Company name,Company Domain Name,Company owner,Industry,City\n9001,Arco,arco.example,,,\n"
    take_in_text(bench, tmp_path, text, name="companies.csv")
    (account,) = bench.find(Account)
    assert account.source == "hubspot_companies"
    bench.desk.undo()
    take_in_text(bench, tmp_path, "external_id,name,website\n9001,Arco,arco.example\n", kind="accounts")
    again = take_in_text(bench, tmp_path, text, name="companies.csv")
    assert (again.created, again.updated, again.unchanged) == (0, 0, 1)
    assert identities(bench, Account) == [("hubspot_companies", "9001")]


def test_marks_that_shopify_and_meta_write_before_an_id_were_part_of_it_once(bench: Bench, tmp_path: Path) -> None:
    take_in_text(bench, tmp_path, "id,name,email\n'7210448301122,Anna Bianchi,\n'7210448301123,'Mario 'Rossi,\n")
    take_in_text(bench, tmp_path, "id,name,email\nl:1100000001,Other,giulia@neri.example\n", name="ads.csv")
    shop = take_in(bench, files("shopify_customers.csv")).files[0]
    ads = take_in(bench, files("meta_leads.csv")).files[0]
    assert (shop.read - shop.created, ads.read - ads.created) == (2, 1)
    assert lead_called(bench, "Mario Rossi").external_id == "7210448301123"
    assert ("meta_leads", "1100000001") in identities(bench, Lead)
    assert not [each for each in bench.find(Lead) if each.source == ""]


def test_people_and_documents_of_an_earlier_version_are_not_made_twice(bench: Bench, tmp_path: Path) -> None:
    people = "external_id,name,account\n77,Rui Costa,Casa Lume\n"
    take_in_text(bench, tmp_path, people, kind="stakeholders")
    preset = "suitecrm_contacts"
    take_in_text(bench, tmp_path, "id,name,account\n77,Rui Costa,Casa Lume\n", kind="stakeholders", preset=preset)
    assert len(bench.find(Stakeholder)) == 1
    bench.won_lead("Anna Bianchi")
    sales = "external_id,document,lead,date,gross\n6000000001001,#1001,Anna Bianchi,2024-01-01,10.00\n"
    take_in_text(bench, tmp_path, sales, kind="sales")
    (known,) = bench.find(Sale)
    take_in(bench, ORDERS)
    assert [each.id for each in bench.find(Sale, number="#1001", credits_id=None)] == [known.id]


def test_a_lead_whose_id_alone_is_the_same_is_somebody_else(bench: Bench, tmp_path: Path) -> None:
    take_in_text(bench, tmp_path, "id,name,email\n8001,Anna Bianchi,anna@example.org\n")
    assert take_in(bench, files("hubspot_contacts.csv")).files[0].created == 6
    assert lead_called(bench, "Anna Bianchi").source == ""


def test_a_deal_that_is_called_by_its_firm_is_known_by_that(bench: Bench, tmp_path: Path) -> None:
    take_in_text(bench, tmp_path, 'id,name\nCRM-DEAL-2024-00002,"Ray, Ltd"\n')
    result = take_in(bench, files("frappe_deals.csv")).files[0]
    assert (result.created, result.updated) == (1, 1)


@pytest.mark.parametrize("form", ["csv", "vcf"])
def test_what_was_exported_for_people_changes_what_it_came_from(bench: Bench, tmp_path: Path, form: str) -> None:
    take_in(bench, files("hubspot_companies.csv", "hubspot_contacts.csv"))
    path = tmp_path / f"mine.{form}"
    export(bench.desk, "leads", path)
    before = identities(bench, Lead)
    result = take_in(bench, path).files[0]
    assert (result.read, result.created) == (6, 0)
    assert identities(bench, Lead) == before


def test_a_contact_whose_stage_is_left_empty_stays_a_contact(bench: Bench, tmp_path: Path) -> None:
    take_in_text(bench, tmp_path, "id,name,email\n1,Anna,a@example.org\n2,Bo,b@example.org\n", as_contacts=True)
    path = tmp_path / "mine.csv"
    export(bench.desk, "leads", path)
    path.write_text(path.read_text(encoding="utf-8-sig").replace("b@example.org", "bo@example.org"), encoding="utf-8")
    result = take_in(bench, path).files[0]
    assert (result.unchanged, result.updated) == (1, 1)
    assert [each.stage_id for each in bench.find(Lead)] == [None, None]
    take_in_text(bench, tmp_path, "id,name\n1,Anna\n")
    assert lead_called(bench, "Anna").stage_id is not None
