"""Phone numbers and addresses of a row: in one form, all kept, and leads found by what a number means."""

from pathlib import Path

import pytest

from tests.services.bench import Bench
from tests.services.importing.intake import lead_called, said, take_in_text


def test_a_number_is_kept_in_the_form_of_its_country(bench: Bench, tmp_path: Path) -> None:
    take_in_text(bench, tmp_path, "name,phone,mobile\nAnna,055/1234567,347 1234567\n")
    anna = lead_called(bench, "Anna")
    assert (anna.phone, anna.mobile) == ("+390551234567", "+393471234567")


@pytest.mark.parametrize(
    ("country", "kept"),
    [("DE", "+4930123456"), ("Deutschland", "+4930123456"), ("", "+39030123456"), ("Utopia", "030 123456")],
)
def test_a_rows_own_country_goes_before_the_shops(bench: Bench, tmp_path: Path, country: str, kept: str) -> None:
    take_in_text(bench, tmp_path, f"name,phone,country\nAnna,030 123456,{country}\n")
    assert lead_called(bench, "Anna").phone == kept


def test_a_number_that_its_country_does_not_have_stays_as_typed_with_a_warning(bench: Bench, tmp_path: Path) -> None:
    result = take_in_text(bench, tmp_path, "name,phone\nAnna,12345678\n")
    assert lead_called(bench, "Anna").phone == "12345678"
    assert "Line 2: “12345678” is not a phone number of IT" in said(result)


def test_a_number_that_a_spreadsheet_rounded_is_told_of(bench: Bench, tmp_path: Path) -> None:
    result = take_in_text(bench, tmp_path, "name,phone\nAnna,3.93471E+11\n")
    assert lead_called(bench, "Anna").phone == "3.93471E+11"
    assert "Line 2: a spreadsheet program has rounded the phone number “3.93471E+11”" in said(result)


def test_all_numbers_and_addresses_of_a_cell_are_kept(bench: Bench, tmp_path: Path) -> None:
    take_in_text(
        bench,
        tmp_path,
        'name,phone,mobile,email\nAnna,"055 1234567; 055 7654321","347 1234567, 348 1234567","a@x.org, b@x.org"\n',
    )
    anna = lead_called(bench, "Anna")
    assert (anna.phone, anna.mobile, anna.email) == ("+390551234567", "+393471234567", "a@x.org")
    assert anna.extra == {"other phones": "+390557654321; +393481234567", "other e-mails": "b@x.org"}


def test_a_slip_in_an_address_is_named_and_the_address_kept(bench: Bench, tmp_path: Path) -> None:
    result = take_in_text(bench, tmp_path, 'name,email\nElin,elin.holm(at)telia.se\nBo,"bo@gmail,com"\n')
    assert lead_called(bench, "Elin").email == "elin.holm(at)telia.se"
    assert lead_called(bench, "Bo").email == "bo@gmail,com"
    assert "Line 2: there is no @ in the e-mail address “elin.holm(at)telia.se”" in said(result)
    assert "Line 3: there is a comma in the e-mail address “bo@gmail,com”" in said(result)


@pytest.mark.parametrize("stored", ["055/1234567", "055 12 34 567", "+39 055 1234567", "0039 055 1234567"])
@pytest.mark.parametrize("column", ["phone", "mobile"])
def test_a_lead_is_found_by_its_number_however_it_was_typed(
    bench: Bench, tmp_path: Path, stored: str, column: str
) -> None:
    bench.lead("Anna Bianchi", **{column: stored})
    result = take_in_text(bench, tmp_path, "name,phone,city\nAnna Bianchi,+390551234567,Roma\nAnna Bianchi,02 1,\n")
    assert (result.created, result.updated) == (1, 1)


def test_two_leads_with_one_number_in_two_forms_are_rivals(bench: Bench, tmp_path: Path) -> None:
    bench.lead("Anna Bianchi", phone="055/1234567")
    bench.lead("Anna Bianchi", phone="+390551234567")
    result = take_in_text(bench, tmp_path, "name,phone,city\nAnna Bianchi,055 1234567,Roma\nBo,,\n")
    assert "2 leads fit" in said(result)


def test_a_number_typed_abroad_is_found_by_the_country_of_its_lead(bench: Bench, tmp_path: Path) -> None:
    bench.lead("Heike Brandt", phone="0561/773490", country="DE")
    result = take_in_text(bench, tmp_path, "name,phone,city\nHeike Brandt,+49561773490,Kassel\n")
    assert result.updated == 1


def test_notes_that_are_html_become_text_and_others_stay(bench: Bench, tmp_path: Path) -> None:
    take_in_text(bench, tmp_path, 'name,notes\nAnna,<p>Tall &amp; <b>blue</b></p>\nBo,a < b & <c>\n')
    assert lead_called(bench, "Anna").notes == "Tall & blue"
    assert lead_called(bench, "Bo").notes == "a < b & <c>"
