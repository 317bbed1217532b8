import pytest

from leaddesk.exchange.content import FieldNames
from leaddesk.exchange.fields import FIELDS
from leaddesk.exchange.mapping import IdEvidence, guess_kind, id_candidates, propose
from leaddesk.exchange.presets import Preset
from leaddesk.model.errors import BadInputError

LEADS = {
    "name": ("lead name", "deal name", "nome"),
    "first_name": ("first name",),
    "last_name": ("last name", "cognome"),
    "contact": ("contact person",),
    "company": ("company", "company name", "azienda"),
    "account": ("account name", "company name"),
    "email": ("e mail", "email address"),
    "channel": ("lead source", "origin"),
    "stage": ("deal stage",),
    "status": ("lead status",),
    "value": ("amount", "close value"),
    "created_at": ("created time", "create date", "engage date", "first contact date"),
    "won_at": ("won date",),
    "closed_at": ("close date",),
    "external_id": ("record id", "opportunity id"),
}
NAMES: dict[str, FieldNames] = {
    "leads": LEADS,
    "accounts": {
        "name": ("account", "account name", "company", "company name"),
        "industry": ("sector",),
        "revenue": ("annual revenue",),
        "parent": ("subsidiary of",),
    },
    "stakeholders": {
        "account": ("company", "account name"),
        "first_name": ("first name",),
        "last_name": ("last name",),
    },
    "sales": {"document": ("invoice",), "net": ("net amount",), "lead": ("customer",)},
    "spend": {"amount": ("spend", "cost"), "campaign": ("campaign name",)},
    "traffic": {"visits": ("sessions",), "channel": ("source",)},
}

MAVEN_ACCOUNTS = "account,sector,year_established,revenue,employees,office_location,subsidiary_of"
MAVEN_PIPELINE = (
    "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value,"
    "engage_quarter,close_quarter"
)
OLIST_LEADS = "mql_id,first_contact_date,landing_page_id,origin"
OLIST_DEALS = (
    "mql_id,seller_id,sdr_id,sr_id,won_date,business_segment,lead_type,lead_behaviour_profile,has_company,has_gtin,"
    "average_stock,business_type,declared_product_catalog_size,declared_monthly_revenue"
)
ZOHO_LEADS = (
    "LEADID,Last Name,Company,Lead Owner,Email,Mobile,Website,Industry,Lead Source,Lead Status,Created Time,CONVERTED,"
    "month_Created Time1"
)
HUBSPOT_DEALS = "Record ID,Deal Name,Deal Stage,Amount,Deal owner,Close Date,Create Date,Last Activity Date"
SUITE_ACCOUNTS = (
    "Name,ID,Website,Email Address,Office Phone,Description,Type,Industry,Annual Revenue,Employees,SIC Code"
)


@pytest.mark.parametrize(
    ("header", "kind"),
    [
        (MAVEN_ACCOUNTS, "accounts"),
        (SUITE_ACCOUNTS, "accounts"),
        (MAVEN_PIPELINE, "leads"),
        (OLIST_LEADS, "leads"),
        (OLIST_DEALS, "leads"),
        (ZOHO_LEADS, "leads"),
        (HUBSPOT_DEALS, "leads"),
        ("Company,Industry,Phone", "leads"),
        ("name,company,industry,employees,lead source", "leads"),
        ("channel,month,amount,currency", "spend"),
        ("Campaign Name,Day,Cost", "spend"),
        ("channel,amount,name", "leads"),
        ("channel,day,visits", "traffic"),
        ("Source,Sessions", "traffic"),
        ("account,first_name,last_name,role", "stakeholders"),
        ("Company,name,reports_to", "stakeholders"),
        ("Company,First Name,Lead Status,role", "leads"),
        ("lead,document,date,net,vat", "sales"),
        ("Customer,Invoice,Net amount", "sales"),
        ("something,else", "leads"),
        ("", "leads"),
    ],
)
def test_the_header_tells_the_kind_of_file_and_leads_if_in_doubt(header: str, kind: str) -> None:
    assert guess_kind(header.split(","), NAMES) == kind


@pytest.mark.parametrize("kind", FIELDS)
def test_a_file_with_all_fields_of_a_kind_is_of_that_kind(kind: str) -> None:
    assert guess_kind(FIELDS[kind], {}) == kind


def test_columns_are_mapped_by_their_names_and_the_rest_is_kept() -> None:
    mapped = propose(MAVEN_PIPELINE.split(","), "leads", {}, LEADS)
    assert mapped.columns == {
        "opportunity_id": "external_id",
        "account": "account",
        "deal_stage": "stage",
        "engage_date": "created_at",
        "close_date": "closed_at",
        "close_value": "value",
    }
    assert mapped.unmapped == ("sales_agent", "product", "engage_quarter", "close_quarter")
    assert mapped.extra["product"] == "product"


def test_a_fields_own_name_goes_before_other_names_and_the_first_column_before_later_ones() -> None:
    assert propose(["E-Mail", "email", "Email Address"], "leads", {}, LEADS).columns == {"email": "email"}
    assert propose(["Email Address", "E-Mail"], "leads", {}, LEADS).columns == {"Email Address": "email"}


def test_a_name_that_two_fields_share_is_the_first_that_is_free() -> None:
    assert propose(["Company Name"], "leads", {}, LEADS).columns == {"Company Name": "company"}
    mapped = propose(["company", "Company Name"], "leads", {}, LEADS)
    assert mapped.columns == {"company": "company", "Company Name": "account"}


def test_what_is_mapped_by_hand_goes_before_all_else() -> None:
    explicit = {"Nickname": "name", "COMPANY": "extra"}
    mapped = propose(["Name", "Nickname", "Company", "Company name"], "leads", explicit, LEADS)
    assert mapped.columns == {"Nickname": "name", "Company name": "company"}
    assert mapped.unmapped == ("Name", "Company")


def test_the_preset_goes_before_names_and_after_what_is_mapped_by_hand() -> None:
    columns = {"client": "name", "Ref": "external_id", "Gone": "nothing"}
    preset = Preset("shop", "Shop", "leads", required=(("Client",),), columns=columns)
    mapped = propose(["Name", "Client", "Ref", "E-Mail"], "leads", {}, LEADS, preset)
    assert mapped.columns == {"Client": "name", "Ref": "external_id", "E-Mail": "email"}
    by_hand = propose(["Name", "Client", "Ref"], "leads", {"Client": "company"}, LEADS, preset)
    assert by_hand.columns == {"Name": "name", "Client": "company", "Ref": "external_id"}


def test_in_an_exact_file_only_fields_are_mapped_and_the_rest_returns_to_its_name() -> None:
    header = ["name", "extra.Lead Source", "extra.extra.x"]
    mapped = propose(header, "leads", {}, LEADS | {"channel": ("extra.lead source",)}, Preset("exact", exact=True))
    assert mapped.columns == {"name": "name"}
    assert mapped.extra == {"extra.Lead Source": "Lead Source", "extra.extra.x": "extra.x"}


@pytest.mark.parametrize(
    ("explicit", "complaint"),
    [
        ({"Nome": "name"}, "no column “Nome”; it has Name, E-Mail, e_mail"),
        ({"Email": "email"}, "no column “Email”"),
        ({"e mail": "email"}, "no column “e mail”"),
        ({"Name": "nom"}, "“nom” is not a field of leads; choose one of external_id, name, .*, extra"),
        ({"E-Mail": "email", "e_mail": "email"}, "email was given to two columns, “E-Mail” and “e_mail”"),
        ({"Name": "name", "NAME": "company"}, "“Name” was given to two fields"),
    ],
)
def test_a_mapping_by_hand_that_cannot_be_is_refused(explicit: dict[str, str], complaint: str) -> None:
    with pytest.raises(BadInputError, match=complaint):
        propose(["Name", "E-Mail", "e_mail"], "leads", explicit, LEADS)


def test_columns_that_may_be_the_id_are_named_so_and_not_taken() -> None:
    header = OLIST_DEALS.split(",")
    assert id_candidates(header, propose(header, "leads", {}, LEADS)) == ("mql_id", "seller_id", "sdr_id", "sr_id")
    others = ["Paid", "valid", "Lead Owner.id", "IDs", "Company Id", "id"]
    assert id_candidates(others, propose(others, "leads", {}, {})) == ("Company Id", "id")
    taken = ["external_id", "id"]
    assert id_candidates(taken, propose(taken, "leads", {}, {})) == ()


def test_beside_a_plain_id_the_id_of_something_else_is_not_taken_by_its_name() -> None:
    header = ["Opportunity ID", "ID"]
    assert id_candidates(header, propose(header, "leads", {}, LEADS)) == ("Opportunity ID", "ID")


@pytest.mark.parametrize(
    ("values", "holds"),
    [
        ([], False),
        (["a"], True),
        (["a", "b", "A"], True),
        (["a", "b", "a"], False),
        (["a", "", "b"], False),
        ([str(number) for number in range(5000)], True),
        ([str(number) for number in [*range(5000), 17]], False),
        ([str(number % 7) for number in range(5000)], False),
    ],
)
def test_a_column_is_an_id_if_it_is_filled_and_distinct_in_every_row(values: list[str], holds: bool) -> None:
    evidence = IdEvidence()
    for value in values:
        evidence.feed(value)
    assert evidence.holds() is holds


def test_of_two_columns_that_may_be_a_field_a_much_likelier_name_counts() -> None:
    others = tuple(f"other name {number}" for number in range(40))
    names = {"created_at": ("created", *others, "date"), "value": ("amount", *others, "budget")}
    mapped = propose(["Date", "Budget", "Created", "Amount"], "leads", {}, names)
    assert mapped.columns == {"Created": "created_at", "Amount": "value"}
    assert propose(["Budget", "budget "], "leads", {}, names).columns == {"Budget": "value"}


def test_a_column_of_words_is_no_day_and_no_sum_unless_it_is_called_so() -> None:
    names = {"created_at": ("date",), "value": ("potential",)}
    samples = {"Date": ["soon", ""], "Potential": ["high", "low"], "won_at": ["never"]}
    mapped = propose(["Date", "Potential", "won_at"], "leads", {}, names, None, samples)
    assert mapped.columns == {"won_at": "won_at"}
    samples = {"Date": ["1 March", "?"], "Potential": ["12", "low"]}
    assert propose(["Date", "Potential"], "leads", {}, names, None, samples).columns == {
        "Date": "created_at", "Potential": "value",
    }  # fmt: skip


def test_a_heading_that_asks_is_the_same_name() -> None:
    assert propose(["Lead name:", "Origin?", "E-mail"], "leads", {}, NAMES["leads"]).columns == {
        "Lead name:": "name",
        "Origin?": "channel",
        "E-mail": "email",
    }
