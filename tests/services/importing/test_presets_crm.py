import csv
from datetime import date, datetime
from pathlib import Path
from typing import Any

from leaddesk.model.account import Account
from leaddesk.model.lead import Lead
from leaddesk.model.stakeholder import Stakeholder
from leaddesk.model.task import Task
from tests.exchange.workbooks import write as write_workbook
from tests.services.bench import Bench
from tests.services.importing.intake import lead_called, said, take_in, way_of
from tests.services.importing.preset_files import account_of, channel_of, consents, files, stage_of, tags_of


def test_people_of_hubspot_are_leads_by_their_lifecycle(bench: Bench) -> None:
    take_in(bench, files("hubspot_contacts.csv"))
    leads = bench.find(Lead)
    assert [stage_of(bench, each) for each in leads] == ["Contract", "Opportunity", None, "Lead", "Lost", "Customer"]
    assert [channel_of(bench, each) for each in leads] == [
        "SEO", "Paid Search", "Direct", "Referral", "Social media", "Email",
    ]
    anna, bram, asa, *_ = leads
    assert (anna.first_name, anna.last_name, anna.phone) == ("Élodie", "D'Arco", "+393475550101")
    assert (bram.last_name, bram.email, bram.phone) == ('van der "Berg"', "bram@berg.example", "+31612345678")
    assert bram.extra["Lead Status"] == "In progress"
    assert bram.extra["other e-mails"] == "b.berg@mail.example"
    assert asa.extra["Lifecycle Stage"] == "subscriber"
    assert anna.created_on == date(2023, 11, 5)


def test_hubspot_is_understood_in_dutch(bench: Bench) -> None:
    take_in(bench, files("hubspot_contacts_nl.csv", "hubspot_deals_nl.csv"))
    assert [stage_of(bench, each) for each in bench.find(Lead)] == [
        "Customer", None, "Lead", "Customer", "Offerte verzonden",
    ]
    hall = lead_called(bench, "Lampen voor de hal")
    assert (hall.value_minor, hall.closed_on, account_of(bench, hall)) == (125050, date(2024, 3, 5), "De Vries Wonen")


def test_what_somebody_says_of_a_value_goes_before_the_preset(bench: Bench) -> None:
    take_in(bench, files("hubspot_contacts.csv"), stages={"Subscriber": "Captured", "evangelist": "Nurturing"})
    *_, ida = leads = bench.find(Lead)
    assert (stage_of(bench, leads[2]), stage_of(bench, ida)) == ("Captured", "Nurturing")


def test_files_of_hubspot_that_are_dropped_together_are_joined_by_their_ids(bench: Bench) -> None:
    result = take_in(bench, files("hubspot_deals.csv", "hubspot_contacts.csv", "hubspot_companies.csv"))
    assert [each.preset for each in result.files] == ["hubspot_companies", "hubspot_contacts", "hubspot_deals"]
    assert [each.name for each in bench.find(Account)] == ["Arco Interni S.r.l.", "Berg & Zn, Retail", "Hotel Seeblick"]
    lobby, curtains, terrace, rooms = bench.find(Lead)[6:]
    assert (account_of(bench, lobby), lobby.contact, lobby.email) == (
        "Arco Interni S.r.l.", "Élodie D'Arco", "elodie@arco-interni.example",
    )
    assert (channel_of(bench, lobby), channel_of(bench, curtains), terrace.channel_id) == ("SEO", "Paid Search", None)
    assert (lobby.value_minor, lobby.currency, lobby.closed_on) == (1_250_000, "USD", date(2024, 2, 28))
    assert (account_of(bench, curtains), curtains.contact) == ("Berg & Zn, Retail", 'Bram van der "Berg"')
    assert curtains.extra["Associated Contact IDs"] == "8002;8004"
    assert curtains.notes == "Wants linen,\nnot velvet & no silk"
    assert (terrace.status, terrace.close_reason) == ("lost", "Too expensive")
    assert (account_of(bench, rooms), rooms.contact, rooms.extra["Associated Company IDs"]) == (None, None, "9999")
    assert [stage_of(bench, each) for each in (lobby, curtains, terrace, rooms)] == [
        "Customer", "Qualified To Buy", "Lost", "Decision Maker Bought-In",
    ]


def test_deals_of_pipedrive_have_their_way_and_plain_notes(bench: Bench) -> None:
    take_in(bench, files("pipedrive_deals.csv"))
    aurora, nord, vela, free = bench.find(Lead)
    assert way_of(bench, aurora) == [("Offer made", "2024-01-10"), ("Customer", "2024-02-15")]
    assert way_of(bench, vela) == [("Offer made", "2024-01-20"), ("Lost", "2024-02-20")]
    assert (vela.close_reason, nord.probability, nord.expected_close) == ("Bought elsewhere", 40, date(2024, 5, 31))
    assert aurora.notes == "Met at the fair.\nLikes brass & linen."
    assert (aurora.contact, aurora.email, tags_of(bench, aurora)) == (
        "Livia Conti", "livia@aurora.example", {"Hot", "Repeat"},
    )
    assert (free.account_id, free.contact) == (None, "Otto Frei")


def test_pipedrive_joins_people_and_firms_by_name(bench: Bench) -> None:
    take_in(bench, files("pipedrive_deals.csv", "pipedrive_people.csv", "pipedrive_organizations.csv"))
    livia, jens, _ = bench.find(Stakeholder)
    aurora = bench.find(Account, name="Café Aurora")
    assert len(aurora) == 1
    assert (livia.account_id, livia.phone, jens.email) == (aurora[0].id, "+39065550110", "jens.holm@mail.example")
    assert (aurora[0].city, aurora[0].postal_code) == ("Roma", "00179")
    assert consents(bench) == ["granted", "withdrawn"]


def test_leads_of_pipedrive_have_the_channel_they_came_by(bench: Bench) -> None:
    take_in(bench, files("pipedrive_leads.csv"))
    studio, corridor = bench.find(Lead)
    assert (channel_of(bench, studio), channel_of(bench, corridor)) == ("Instagram", "Fair")
    assert (studio.value_minor, tags_of(bench, studio)) == (80_000, {"Hot", "Design"})


def test_leads_of_zoho_are_lost_by_their_status_only(bench: Bench) -> None:
    take_in(bench, files("zoho_leads.csv"))
    carla, jan, ines = bench.find(Lead)
    assert [stage_of(bench, each) for each in (carla, jan, ines)] == ["Contacted", "Lost", "Pre-Qualified"]
    assert ines.extra["Is Converted"] == "true"
    assert (carla.street, carla.postal_code, tags_of(bench, carla)) == (
        "Via Larga 3, int. 2", "50129", {"newsletter", "vip"},
    )
    assert consents(bench) == ["withdrawn"]


def test_deals_of_zoho_know_their_accounts_and_people(bench: Bench) -> None:
    take_in(bench, files("zoho_deals.csv", "zoho_contacts.csv", "zoho_accounts.csv"))
    lume, fiori, harbour = bench.find(Lead)
    assert [stage_of(bench, each) for each in (lume, fiori, harbour)] == ["Contract", "Proposal/Price Quote", "Lost"]
    assert (account_of(bench, lume), lume.contact, lume.email) == ("Casa Lume", "Inês Faria", "ines@lume.example")
    assert (fiori.expected_close, harbour.close_reason) == (date(2024, 6, 15), "Price")
    assert [each.title for each in bench.find(Task)] == ["Send samples"]
    ines, duarte = bench.find(Stakeholder)
    assert (ines.reports_to_id, duarte.notes) == (duarte.id, "Decides")


def test_deals_of_bigin_go_by_their_sub_pipeline(bench: Bench) -> None:
    take_in(bench, files("bigin_deals.csv"))
    attic, stairs = bench.find(Lead)
    assert (attic.status, attic.closed_on, stairs.expected_close) == ("won", date(2024, 2, 12), date(2024, 7, 1))
    assert (account_of(bench, stairs), stairs.contact) == ("Holm, Bygg", "Jens Holm")


def test_amounts_in_millionths_are_told_from_units_by_their_size(bench: Bench) -> None:
    exported = take_in(bench, files("twenty_opportunities.csv")).files[0]
    assert lead_called(bench, "Reading room").value_minor == 125_050
    assert "millionths" not in said(exported)
    dumped = take_in(bench, files("twenty_opportunities_api.csv")).files[0]
    assert lead_called(bench, "Hall").value_minor == 125_050
    assert "were taken to be in millionths" in said(dumped)


def test_lists_in_json_are_lists(bench: Bench) -> None:
    take_in(bench, files("espocrm_leads.csv", "espocrm_opportunities.csv"))
    assert tags_of(bench, lead_called(bench, "Sofia Brandão")) == {"VIP", "Newsletter"}
    assert lead_called(bench, "Shop lights").contact == "Sofia Brandão"
    assert lead_called(bench, "Uwe Kranz").status == "lost"


def test_what_is_archived_in_odoo_is_lost(bench: Bench) -> None:
    take_in(bench, files("odoo_leads.csv", "odoo_leads_technical.csv"))
    practice, corridor, cellar, room = bench.find(Lead)
    assert [each.status for each in (practice, corridor, cellar, room)] == ["won", "open", "lost", "open"]
    assert (cellar.close_reason, practice.notes, stage_of(bench, room)) == ("Too expensive", "Mag Messing", "Qualified")


def test_small_tools_are_understood_too(bench: Bench) -> None:
    names = ("suitecrm_leads", "suitecrm_opportunities", "atomic_contacts", "atomic_deals", "frappe_leads")
    take_in(bench, files(*(f"{name}.csv" for name in (*names, "frappe_deals", "krayin_leads"))))
    found = {
        each.name: (each.status, each.value_minor)
        for each in bench.find(Lead)
        if each.stage_id is not None and each.status != "open"
    }
    assert found == {
        "Pieter de Boer": ("lost", None),
        "Lobby, phase 2": ("won", 540_000),
        "Attic": ("won", 140_000),
        "Bob Ray": ("lost", None),
        "Maes Licht": ("won", 210_000),
        'Gallery spots, "cold"': ("won", 180_000),
    }
    tess = lead_called(bench, "Tess Ward")
    assert (tess.stage_id, tess.email, tess.phone) == (None, "tess@ward.example", "+441314960176")
    assert lead_called(bench, "Pieter de Boer").email == "pieter@boer.example"


def test_a_workbook_of_pipedrive_says_the_same_as_its_text(bench: Bench, tmp_path: Path) -> None:
    """Its ids and sums are numbers; its days are, some with and some without being shown as such."""
    with files("pipedrive_deals.csv")[0].open(encoding="utf-8", newline="") as file:
        header, *texts = csv.reader(file)
    rows: list[list[Any]] = [list(row) for row in texts]
    first_day = datetime(1899, 12, 30)
    for row in rows:
        for place, name in enumerate(header):
            if not row[place]:
                row[place] = None
            elif name.endswith(("created", "time")):
                row[place] = datetime.fromisoformat(row[place])
            elif name.endswith("close date"):
                row[place] = (datetime.fromisoformat(row[place]) - first_day).days
            elif name.endswith(("ID", "Value", "Probability")) and row[place].replace(".", "").isdigit():
                row[place] = float(row[place])
    write_workbook(tmp_path / "deals.xlsx", [header, *rows])
    take_in(bench, tmp_path / "deals.xlsx")
    found = [(e.external_id, e.name, e.value_minor, e.created_on, e.closed_on, e.probability) for e in bench.find(Lead)]
    assert found == [
        ("201", "Café Aurora lighting", 340_050, date(2024, 1, 10), date(2024, 2, 15), None),
        ("202", 'Bar "Nord" lamps', 90_000, date(2024, 2, 1), None, 40),
        ("203", "Studio Vela", 125_000, date(2024, 1, 20), date(2024, 2, 20), None),
        ("204", "No firm yet", None, date(2024, 3, 1), None, None),
    ]
    assert lead_called(bench, 'Bar "Nord" lamps').expected_close == date(2024, 5, 31)
    again = take_in(bench, files("pipedrive_deals.csv")).files[0]
    assert again.created == 0
