"""Spreadsheets as shop people keep them, in six languages: their columns are known by name or by what they hold."""

from pathlib import Path

import pytest

from leaddesk.exchange.mapping import guess_kind, propose
from leaddesk.model.lead import Lead
from leaddesk.services.importing.looking import all_names
from leaddesk.services.importing.preview import preview
from leaddesk.services.importing.request import ImportRequest
from tests.services.bench import Bench
from tests.services.importing.intake import lead_called, take_in_text, write

_PERSON = "first_name last_name company street postal_code city"


@pytest.mark.parametrize(
    ("header", "fields"),
    [
        (
            "Vorname;Nachname;Firma;Straße;PLZ;Ort;Land;Handy;Telefon;E-Mail;Erstkontakt;Auftragswert;Quelle;Bemerkung"
            ";Einwilligung;Wiedervorlage;Status",
            f"{_PERSON} country mobile phone email created_at value channel notes consent next_task_due status",
        ),
        (
            "Datum;Name;E-Mail-Adresse;Telefonnr.;Wie haben Sie uns gefunden?;Angebotssumme;Betreuer;Wunsch",
            "created_at name email phone channel value owner notes",
        ),
        (
            "Nome;Cognome;Ragione sociale;Indirizzo;CAP;Città;Prov.;Cellulare;Email;Come ci hai conosciuto?;Preventivo"
            ";Data contatto;Richiamare il;Note;Consenso privacy",
            f"{_PERSON} region mobile email channel value created_at next_task_due notes consent",
        ),
        (
            "Nome;Apelido;Empresa;Morada;Código postal;Localidade;Telemóvel;E-mail;Como nos conheceu?;Orçamento"
            ";Data do pedido;Observações;RGPD",
            f"{_PERSON} mobile email channel value created_at notes consent",
        ),
        (
            "Förnamn;Efternamn;Företag;Adress;Postnummer;Ort;Mobil;E-post;Hur hittade du oss?;Offertvärde;Datum"
            ";Kommentar;Samtycke;Ansvarig säljare",
            f"{_PERSON} mobile email channel value created_at notes consent owner",
        ),
        (
            "Voornaam;Achternaam;Bedrijf;Adres;Postcode;Woonplaats;Mobiel;E-mail;Hoe heeft u ons gevonden?"
            ";Offertebedrag;Datum aanvraag;Opmerkingen;Akkoord nieuwsbrief;Terugbellen op",
            f"{_PERSON} mobile email channel value created_at notes consent next_task_due",
        ),
        (
            "Timestamp;Full name;Email;Phone number;How did you hear about us?;Budget;Message",
            "created_at name email phone channel value notes",
        ),
    ],
)
def test_a_list_of_leads_is_understood_by_its_names(header: str, fields: str) -> None:
    columns = header.split(";")
    assert guess_kind(columns, all_names()) == "leads"
    mapped = propose(columns, "leads", {}, all_names()["leads"])
    assert [mapped.columns.get(column) for column in columns] == fields.split()


@pytest.mark.parametrize(
    ("header", "fields"),
    [
        (
            "Firma;Branche;USt-IdNr.;Mitarbeiter;Straße;PLZ;Ort;Telefon;Website",
            "name industry vat_id employees street postal_code city phone website",
        ),
        ("Ragione sociale;Partita IVA;Settore;Dipendenti;CAP", "name vat_id industry employees postal_code"),
        ("Empresa;NIF;Setor;Morada;Localidade", "name vat_id industry street city"),
        ("Företag;Momsnummer;Bransch;Antal anställda;Postnr", "name vat_id industry employees postal_code"),
        ("Bedrijf;BTW-nummer;Branche;Aantal medewerkers;Plaats", "name vat_id industry employees city"),
    ],
)
def test_a_list_of_firms_is_understood_by_its_names(header: str, fields: str) -> None:
    columns = header.split(";")
    assert guess_kind(columns, all_names()) == "accounts"
    mapped = propose(columns, "accounts", {}, all_names()["accounts"])
    assert [mapped.columns.get(column) for column in columns] == fields.split()


_BY_HAND = (
    "Kunde;Adresse;Kolonne 3;Kolonne 4;Kolonne 5\n"
    "Käthe Groß;kaethe@gross.example;+49 221 5550150;DE;rot\n"
    "Jürgen Müller;juergen@mueller.example;0731 / 5550152;AT;blau\n"
    "Änne Weiß;aenne@weiss.example;+41 44 555 01 53;CH;grün\n"
)


def test_columns_without_a_telling_name_are_known_by_what_they_hold(bench: Bench, tmp_path: Path) -> None:
    result = take_in_text(bench, tmp_path, _BY_HAND)
    assert result.mapping == {"Kunde": "name", "Adresse": "email", "Kolonne 3": "phone", "Kolonne 4": "country"}
    assert result.unmapped == ("Kolonne 5",)
    kaethe = lead_called(bench, "Käthe Groß")
    assert (kaethe.email, kaethe.street, kaethe.extra) == ("kaethe@gross.example", None, {"Kolonne 5": "rot"})
    assert len(bench.find(Lead)) == 3


def test_a_preview_says_which_columns_were_known_by_what_they_hold(tmp_path: Path) -> None:
    path = write(tmp_path, "kunden.csv", _BY_HAND)
    seen = preview(path, ImportRequest((path,)))
    assert [each.name for each in seen.columns if each.by_content] == ["Adresse", "Kolonne 3", "Kolonne 4"]
    assert [each.field for each in seen.columns] == ["name", "email", "phone", "country", None]


def test_what_is_mapped_by_hand_is_not_known_better(bench: Bench, tmp_path: Path) -> None:
    result = take_in_text(bench, tmp_path, _BY_HAND, columns={"Adresse": "notes", "Kolonne 3": "extra"})
    assert result.mapping == {"Kunde": "name", "Adresse": "notes", "Kolonne 4": "country"}
