from datetime import date
from pathlib import Path

import pytest

from leaddesk.model.lead import Lead
from tests.services.bench import Bench
from tests.services.importing.intake import lead_called, take_in, take_in_text, way_of
from tests.services.importing.preset_files import channel_of, consents, files, tags_of


@pytest.mark.parametrize(
    "name",
    ["google_contacts.csv", "google_contacts_older.csv", "outlook.csv", "outlook_de.csv", "mailchimp.csv", "vcard.vcf"],
)
def test_people_of_an_address_book_are_contacts(bench: Bench, name: str) -> None:
    take_in(bench, files(name))
    assert {each.stage_id for each in bench.find(Lead)} == {None}


def test_an_address_book_can_be_put_on_the_board(bench: Bench) -> None:
    take_in(bench, files("google_contacts.csv"), as_contacts=False)
    assert None not in {each.stage_id for each in bench.find(Lead)}


def test_contacts_of_google_keep_their_own_labels_and_all_their_addresses(bench: Bench) -> None:
    take_in(bench, files("google_contacts.csv"))
    lucia, zeta, finn = bench.find(Lead)
    assert tags_of(bench, lucia) == {"Stammkunden", "Design"}
    assert tags_of(bench, finn) == set()
    assert (lucia.company, lucia.title, lucia.street, lucia.postal_code) == (
        "Moretti Casa", "Owner", "Via dei Coronari 5", "00186",
    )
    assert lucia.notes == "Bought the mirror,\nwants the lamp"
    assert lucia.extra["E-mail 2 - Value"] == "lu.moretti@mail.example"
    assert (zeta.name, zeta.email, zeta.phone) == ("Officina Zeta", "zeta@officina.example", "+390115550132")
    assert (finn.name, finn.email, finn.extra["other e-mails"]) == (
        "O'Hara, jr. Finn", "finn@ohara.example", "f.ohara@mail.example",
    )


def test_the_layout_of_google_before_2024_is_known_too(bench: Bench) -> None:
    take_in(bench, files("google_contacts_older.csv"))
    greta = lead_called(bench, "Greta Lindqvist")
    assert (greta.company, greta.title, tags_of(bench, greta)) == ("Lindqvist & Co", "Inköpare", {"Kunder"})


def test_a_title_of_outlook_is_no_position(bench: Bench) -> None:
    take_in(bench, files("outlook.csv"))
    hannah, will = bench.find(Lead)
    assert (hannah.title, hannah.extra["Title"], tags_of(bench, hannah)) == ("Buyer", "Ms.", {"Customers", "Press"})
    assert (will.street, will.city, "Birthday" in hannah.extra) == ("7 Mill Lane", "Bristol", False)


def test_outlook_is_understood_in_german(bench: Bench) -> None:
    take_in(bench, files("outlook_de.csv"))
    kaethe, juergen = bench.find(Lead)
    assert (kaethe.name, kaethe.title, kaethe.city, kaethe.phone) == (
        "Käthe Groß", "Geschäftsführerin", "Köln", "+492215550150",
    )
    assert (juergen.street, juergen.postal_code, juergen.email) == ("Am Markt 3", "89073", "juergen@mueller.example")


def test_the_files_of_mailchimp_say_who_may_be_written_to(bench: Bench) -> None:
    take_in(bench, files("mailchimp.csv", "mailchimp_unsubscribed.csv", "mailchimp_cleaned.csv"))
    nora, pietro, otto, _ = bench.find(Lead)
    assert consents(bench) == ["granted", "granted", "withdrawn", "refused"]
    assert (tags_of(bench, nora), pietro.name) == ({"Spring fair", "VIP"}, "Pietro Dall'Ago")
    assert (nora.created_on, otto.extra["UNSUB_TIME"]) == (date(2023, 5, 1), "2023-09-09 12:00:00")


def test_leads_of_meta_come_by_an_advertisement_or_by_themselves(bench: Bench) -> None:
    take_in(bench, files("meta_leads.csv"))
    giulia, asa, marco, trial = bench.find(Lead)
    assert [channel_of(bench, each) for each in (giulia, asa, marco)] == [
        "Paid campaign", "Social media", "Paid campaign",
    ]
    assert (giulia.external_id, giulia.phone, giulia.extra["which_lamp_do_you_like?"]) == (
        "1100000001", "+393475550160", "the brass one",
    )
    assert (giulia.campaign_id == marco.campaign_id, asa.campaign_id) == (True, None)
    assert way_of(bench, giulia) == [("Captured", "2024-03-01")]
    assert (trial.name, trial.phone) == ("test@fb.com", None)


def test_the_table_of_meta_in_utf_16_is_understood_in_german(bench: Bench) -> None:
    take_in(bench, files("meta_leads_utf16.tsv"))
    joerg, aenne = bench.find(Lead)
    assert (joerg.name, joerg.phone, joerg.email) == ("Jörg Weiß", "+491705550163", "joerg@weiss.example")
    assert channel_of(bench, aenne) == "Social media"


def test_what_meta_does_not_let_somebody_see_is_empty(bench: Bench, tmp_path: Path) -> None:
    header = "id,created_time,campaign_name,form_name,is_organic,platform,full_name,phone_number,email"
    row = "l:1,2024-03-01T10:00:00+00:00,You do not have permission,Form,false,fb,Ada,p:+393475550199,a@x.example"
    take_in_text(bench, tmp_path, f"{header}\n{row}\n")
    assert lead_called(bench, "Ada").campaign_id is None


def test_address_cards_are_people(bench: Bench) -> None:
    take_in(bench, files("vcard.vcf"))
    tove, ana, officina = bench.find(Lead)
    assert (tove.company, tove.title, tove.mobile, tags_of(bench, tove)) == (
        "Sjöberg Ljus, AB", "Inköpare", "+46705550180", {"Kunder", "Mässa"},
    )
    assert (ana.name, officina.name) == ("Ana López", "Officina Luce")
