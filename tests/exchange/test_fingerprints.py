"""Every preset knows the files of its own tool, and no other file."""

import csv
import random
import re
from pathlib import Path

import pytest

from leaddesk.exchange.detect import detect
from leaddesk.exchange.presets import load_presets, recognise
from leaddesk.exchange.values import normal_name

_FOLDER = Path(__file__).parents[1] / "fixtures" / "imports"
_FILES = sorted(_FOLDER.glob("*.*"))
_CURRENCY = re.compile(r"\s*\([A-Z]{3}\)$")  # beside the name of a sum
_FOREIGN = ["Shoe size", "Lieblingsfarbe", "x_custom_17", "Note interne 2", "Extra column"]
_NOBODYS = [
    "name,email,phone",
    "Name,E-Mail,Telefon,Firma",
    "Nome,Cognome,Email,Cellulare,Ragione sociale,CAP",
    "id,name,email,status,created_at",
    "Vorname,Nachname,Straße,PLZ,Ort,Handy,E-Mail-Adresse,Erstkontakt,Auftragswert",
    "First Name,Last Name,Email,Phone,Company,Notes",
    "Date,Channel,Amount",
    "Vorname,Nachname,E-Mail-Adresse,Telefon privat,Erstkontakt,Auftragswert",
    "First Name,Last Name,Company,E-mail Address,Business Phone,Lead source",
    "account,sector,year_established,revenue,employees,office_location,subsidiary_of",
    "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value",
    "mql_id,first_contact_date,landing_page_id,origin",
    "mql_id,seller_id,sdr_id,sr_id,won_date,business_segment,lead_type,lead_behaviour_profile,has_company,has_gtin",
]


def _preset_of(path: Path) -> str:
    """The preset that a fixture is named after, the longest name that fits."""
    return max((name for name in load_presets() if path.stem.startswith(name)), key=len, default="")


def _header(path: Path) -> tuple[str, ...]:
    layout = detect(path)
    return layout.columns or layout.header


def _variants(header: tuple[str, ...], name: str, rounds: int = 20) -> list[list[str]]:
    """The header without three in ten of its other columns, with foreign ones, in any order."""
    preset = load_presets()[name]
    required = {normal_name(each) for group in preset.required for each in group}
    others = [each for each in header if normal_name(_CURRENCY.sub("", each)) not in required]
    found = []
    for seed in range(rounds):
        chance = random.Random(seed)
        gone = set(chance.sample(others, int(0.3 * len(others))))
        varied = [each for each in header if each not in gone] + _FOREIGN
        chance.shuffle(varied)
        found.append(varied)
    return found


def test_there_is_a_file_for_every_preset() -> None:
    assert {_preset_of(path) for path in _FILES} == set(load_presets()) - {"exact"}


@pytest.mark.parametrize("path", _FILES, ids=lambda path: path.name)
def test_a_file_is_known_as_what_it_is_and_as_nothing_else(path: Path) -> None:
    known = [name for name, each in load_presets().items() if each.score(_header(path))]
    assert known == [_preset_of(path)]


@pytest.mark.parametrize("path", _FILES, ids=lambda path: path.name)
def test_it_is_known_with_columns_missing_added_and_in_another_order(path: Path) -> None:
    name = _preset_of(path)
    for header in _variants(_header(path), name):
        found = recognise(header)
        assert found is not None, header
        assert found.name == name, header


@pytest.mark.parametrize("header", _NOBODYS)
def test_a_plain_file_is_no_tool_s(header: str) -> None:
    assert recognise(next(csv.reader([header]))) is None


@pytest.mark.parametrize(
    ("name", "header"),
    [
        (
            "hubspot_contacts",
            "Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Primary Associated Company ID,"
            "Last Activity Date,Lead Status,Marketing contact status,Create Date,Associated Company",
        ),
        ("hubspot_contacts", "Record ID,First Name,Last Name,Email,Lead Status,Create Date,Original Source"),
        ("hubspot_contacts", "Record ID,First Name,Last Name,Email,Country/Region,Contact owner"),
        ("hubspot_contacts", "Datensatz-ID,Vorname,Nachname,E-Mail,Telefonnummer,Zuständiger Mitarbeiter,Lead-Status"),
        ("hubspot_contacts", "ID record,Nome,Cognome,E-mail,Fase del ciclo di vita,Data di creazione"),
        ("hubspot_contacts", "ID do registo,Nome,Apelido,E-mail,Número de telefone,Fase do ciclo de vida"),
        ("hubspot_contacts", "Post-ID,Förnamn,Efternamn,E-post,Telefonnummer,Livscykelfas,Kontaktägare"),
        ("hubspot_companies", "Record ID,Company name,Domain,Company Owner,Industry,Create Date,Last Activity Date"),
        ("hubspot_companies", "Datensatz-ID,Unternehmensname,Unternehmens-Domainname,Branche,Erstellungsdatum"),
        ("hubspot_companies", "Record-ID,Bedrijfsnaam,Domeinnaam bedrijf,Branche,Aanmaakdatum"),
        (
            "hubspot_deals",
            "Record ID,Deal Name,Amount,Deal Stage,Close Date,Deal Owner,Company Name,Pipeline,Create Date",
        ),
        ("hubspot_deals", "Record ID,Deal Name,Deal Stage,Amount,Associated Company IDs,Associated Contact IDs"),
        ("hubspot_deals", "Datensatz-ID,Deal-Name,Deal-Phase,Betrag,Abschlussdatum,Erstellungsdatum,Pipeline"),
        ("hubspot_deals", "ID record,Nome affare,Fase affare,Importo,Data di chiusura,Data di creazione,Pipeline"),
        ("hubspot_deals", "ID do registo,Nome do negócio,Fase do negócio,Valor,Data de fecho,Data de criação"),
        ("hubspot_deals", "Post-ID,Affärsnamn,Affärsfas,Belopp,Slutdatum,Skapandedatum"),
        (
            "pipedrive_deals",
            "Person - Name*,Person - First name,Person - Last name,Person - Phone,Person - Email (Work),"
            "Person - Email (Home),Organization - Name*,Organization - Address,Deal - Title,Deal - Value,"
            "Activity - Subject*,Activity - Due date,Note - Content*",
        ),
        (
            "pipedrive_deals",
            "Deal - Territory,Deal - Pipeline,Deal - Stage,Organization - Customer segment,Deal - Title,"
            "Deal - Next activity date,Deal - Owner,Deal - Type of deal,Deal - Value,Deal - Expected REVENUE,"
            "Organization - Name,Deal - Organization,Deal - Expected close date,Deal - Deal source,"
            "Deal - Contact person,Deal - Status,Deal - Won time,Deal - Last stage change,Deal - Currency",
        ),
        ("pipedrive_people", "Person - Name,Person - Email,Person - Phone,Person - Organization name,Person - Owner"),
        (
            "bigin_deals",
            "Deal Id,Deal Owner.id,Deal Owner,Deal Name,Company Name.id,Company Name,Contact Name.id,Contact Name,"
            "Sub-Pipeline,Amount,Stage,Closing Date,Description,Created Time,Pipeline.id,Pipeline",
        ),
        (
            "suitecrm_leads",
            "First Name,Last Name,ID,Salutation,Title,Department,Account Name,Website,Email Address,Phone Mobile,"
            "Phone Work,Primary Address Street,Status,Status Description,Lead Source,Converted,Opportunity Name,"
            "Assigned User Name,Date Created,Deleted,Loyalty level",
        ),
        (
            "suitecrm_opportunities",
            "Opportunity Name,ID,Opportunity Amount,Currency,Expected Close Date,Sales Stage,Probability (%),"
            "Account Name,Lead Source,Assigned User Name,Date Created",
        ),
        (
            "odoo_leads",
            "Opportunity,Contact Name,Company Name,Email,Phone,Salesperson,Sales Team,Stage,Expected Revenue,"
            "Probability,Expected Closing,Tags",
        ),
        ("odoo_leads", "id,name,contact_name,partner_name,email_from,user_id/id,stage_id/id,expected_revenue"),
        ("twenty_opportunities", "Id,Name,Amount AmountMicros,Amount CurrencyCode,Close date,Stage,Company Id"),
        (
            "google_contacts",
            "First Name,Middle Name,Last Name,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value",
        ),
        (
            "meta_leads",
            "id,created_time,ad_id,ad_name,adset_id,adset_name,campaign_id,campaign_name,form_id,form_name,is_organic,"
            "platform,quale_lampada_ti_piace?,nome_e_cognome,numero_di_telefono,email",
        ),
        ("outlook", "Nome,Cognome,Società,Via (uff.),Città (uff.),Ufficio,Cellulare,Indirizzo posta elettronica"),
        ("outlook", "Voornaam,Achternaam,Bedrijf,Functie,Telefoon op werk,Mobiele telefoon,E-mailadres,Categorieën"),
        ("outlook", "Förnamn,Efternamn,Företag,Befattning,Telefon (arbete),Mobiltelefon,E-postadress"),
    ],
)
def test_headers_seen_elsewhere_are_known(name: str, header: str) -> None:
    found = recognise(next(csv.reader([header])))
    assert found is not None
    assert found.name == name
