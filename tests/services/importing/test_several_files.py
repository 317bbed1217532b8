"""Files dropped together are one run in the right order, joined by their ids; History knows what was in it."""

from pathlib import Path

import pytest

from leaddesk.model.account import Account
from leaddesk.model.errors import BadInputError, NotFoundError
from leaddesk.model.import_run import ImportRun
from leaddesk.model.lead import Lead
from leaddesk.model.stakeholder import Stakeholder
from leaddesk.services import leads
from leaddesk.services.import_history import KeptRow, run_told
from leaddesk.services.importing.run import NothingImportedError
from tests.services.bench import Bench
from tests.services.importing.intake import lead_called, said, take_in, write

COMPANIES = (
    "Record ID,Company name,Company Domain Name,Company owner,Industry,Create Date\n"
    "8001,Acme,acme.example,Ada,Wine,2026-01-01 09:00\n8002,Bolt,bolt.example,Ada,Oil,2026-01-01 09:00\n"
)
CONTACTS = (
    "Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Primary Associated Company ID,Lead Status,"
    "Marketing contact status,Create Date,Associated Company\n"
    "501,Anna,Bianchi,anna@acme.example,,Ada,8001,,Marketing contact,2026-01-02 09:00,\n"
)
DEALS = (
    "Record ID,Deal Name,Deal Stage,Amount,Deal owner,Close Date,Create Date,Associated Company IDs,"
    "Associated Contact IDs\n"
    "901,Big one,contractsent,100.50,Ada,2026-05-01 09:00,2026-01-03 09:00,8001;8002,501\n"
    "902,Small one,closedwon,20.00,Ada,2026-02-01 09:00,2026-01-03 09:00,8777,\n"
)


def hubspot(folder: Path) -> list[Path]:
    """In the wrong order."""
    texts = {"deals.csv": DEALS, "contacts.csv": CONTACTS, "companies.csv": COMPANIES}
    return [write(folder, name, text) for name, text in texts.items()]


def test_deals_people_and_companies_of_hubspot_are_joined_by_their_ids(bench: Bench, tmp_path: Path) -> None:
    result = take_in(bench, hubspot(tmp_path))
    assert [each.file.name for each in result.files] == ["companies.csv", "contacts.csv", "deals.csv"]
    assert [each.created for each in result.files] == [2, 1, 2]
    assert [each.name for each in bench.find(Account)] == ["Acme", "Bolt"]
    deal = lead_called(bench, "Big one")
    assert deal.account_id is not None
    assert (bench.get(Account, deal.account_id).name, deal.contact, deal.email) == (
        "Acme",
        "Anna Bianchi",
        "anna@acme.example",
    )
    assert deal.extra["Associated Company IDs"] == "8001;8002"
    small = lead_called(bench, "Small one")
    assert (small.account_id, small.extra["Associated Company IDs"]) == (None, "8777")
    again = take_in(bench, hubspot(tmp_path))
    assert [(each.unchanged, each.updated, each.created) for each in again.files] == [(2, 0, 0), (1, 0, 0), (2, 0, 0)]


def test_deals_are_joined_to_companies_of_an_earlier_import(bench: Bench, tmp_path: Path) -> None:
    deals, contacts, companies = hubspot(tmp_path)
    take_in(bench, [companies, contacts])
    take_in(bench, deals)
    assert len(bench.find(Account)) == 2
    assert lead_called(bench, "Big one").contact == "Anna Bianchi"


def test_organisations_people_and_deals_of_pipedrive_are_joined_by_name(bench: Bench, tmp_path: Path) -> None:
    organisations = (
        "Organization - Name,Organization - Address,Organization - Owner,Organization - ID\nAcme,Roma,Ada,1\n"
    )
    people = (
        "Person - Name,Person - Email,Person - Phone,Person - Organization,Person - Owner,Person - ID\n"
        "Anna Bianchi,anna@acme.example,,Acme,Ada,7\n"
    )
    deals = (
        "Deal - Title,Deal - Value,Deal - Currency,Deal - Stage,Deal - Status,Deal - Organization,"
        "Deal - Contact person,Deal - ID\nBig one,10.50,EUR,Proposal,Open,Acme,Anna Bianchi,3\n"
    )
    paths = [
        write(tmp_path, name, text)
        for name, text in (("deals.csv", deals), ("people.csv", people), ("organisations.csv", organisations))
    ]
    result = take_in(bench, paths)
    assert [each.kind for each in result.files] == ["accounts", "stakeholders", "leads"]
    ((account,), (person,)) = (bench.find(Account), bench.find(Stakeholder))
    assert (person.account_id, lead_called(bench, "Big one").account_id) == (account.id, account.id)


def test_the_same_people_in_two_files_of_a_run_are_the_same_leads(bench: Bench, tmp_path: Path) -> None:
    shop = write(tmp_path, "shop.csv", "name,email\nAnna Bianchi,anna@example.org\nBea,bea@example.org\n")
    fair = write(tmp_path, "fair.csv", "name,email,city\nAnna Bianchi,anna@example.org,Roma\n")
    result = take_in(bench, [shop, fair])
    assert [(each.created, each.updated) for each in result.files] == [(2, 0), (0, 1)]
    assert lead_called(bench, "Anna Bianchi").city == "Roma"
    bench.desk.undo()
    assert bench.find(Lead) == []


@pytest.mark.parametrize(
    ("text", "sentence"),
    [("name,city\n", "b.csv has a header but no rows; it is left out."), ("", "b.csv is empty; it is left out.")],
)
@pytest.mark.parametrize("dry_run", [True, False])
def test_a_file_without_rows_is_named_and_the_others_are_taken_in(
    bench: Bench, tmp_path: Path, text: str, sentence: str, dry_run: bool
) -> None:
    paths = [write(tmp_path, "b.csv", text), write(tmp_path, "a.csv", "name\nAnna\n")]
    results = {each.file: each for each in take_in(bench, paths, dry_run=dry_run).files}
    assert [results[path].counts()["read"] for path in paths] == [0, 1]
    assert [said(results[path]) for path in paths] == [sentence, ""]
    assert [each.name for each in bench.find(Lead)] == ([] if dry_run else ["Anna"])
    if not dry_run:
        bench.desk.undo()
    assert bench.find(Lead) == []


@pytest.mark.parametrize(
    ("texts", "sentence"),
    [
        (("name,city\n", "name\n"), r"a\.csv has a header but no rows"),
        (("", ""), r"a\.csv is empty"),
        (("", "name\n"), r"b\.csv has a header but no rows"),
    ],
)
def test_files_of_which_none_has_rows_are_refused(
    bench: Bench, tmp_path: Path, texts: tuple[str, str], sentence: str
) -> None:
    paths = [write(tmp_path, name, text) for name, text in zip(("a.csv", "b.csv"), texts, strict=True)]
    with pytest.raises(BadInputError, match=sentence):
        take_in(bench, paths)
    assert bench.find(Lead) == []


def test_a_file_none_of_whose_rows_can_be_used_stops_all_of_them(bench: Bench, tmp_path: Path) -> None:
    paths = [write(tmp_path, "a.csv", "name\nAnna\n"), write(tmp_path, "b.csv", "name,created_at\nBea,soon\n")]
    with pytest.raises(NothingImportedError, match=r"No row of .*b\.csv can be used"):
        take_in(bench, paths)
    assert bench.find(Lead) == []


def test_history_tells_of_files_and_counts_and_of_what_stayed(bench: Bench, tmp_path: Path) -> None:
    result = take_in(bench, [write(tmp_path, "a.csv", "name,city\nAnna,Roma\nBea,\n")])
    assert result.run_id is not None
    told = bench.desk.ask(run_told, result.run_id)
    assert (told.files, told.preset, told.title, told.kept) == (("a.csv",), "", "", ())
    assert (told.counts["read"], told.counts["created"], told.leads_left) == (2, 2, 2)
    assert told.mapping == {"name": "name", "city": "city"}
    assert [len(each) for run in bench.find(ImportRun) for each in run.files.values()] == [64]
    anna = lead_called(bench, "Anna")
    assert anna.id is not None
    bench.desk.do(leads.edit, anna.id, {"city": "Lund"})
    bench.desk.undo_run(result.run_id)
    told = bench.desk.ask(run_told, result.run_id)
    assert (told.leads_left, told.kept_count, told.kept) == (1, 1, (KeptRow("lead", anna.id, "Anna"),))
    with pytest.raises(NotFoundError):
        bench.desk.ask(run_told, 99)
