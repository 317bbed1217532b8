"""What is said of values that are kept although something is wrong with them, and of a header that may be none."""

from pathlib import Path

import pytest

from leaddesk.services.importing.run import NothingImportedError
from tests.services.bench import Bench
from tests.services.importing.intake import said, take_in_text

ROWS = "Elin,elin.holm(at)telia.se,055 1234567,\nBo,bo@example.org,12345678,\nDi,d@x.org,030 123456,DE\n"


def test_a_trial_names_what_is_wrong_with_a_value_that_is_kept(bench: Bench, tmp_path: Path) -> None:
    result = take_in_text(bench, tmp_path, f"name,email,phone,country\n{ROWS}", dry_run=True, diff=True)
    assert result.rows is not None
    doubts = {row.name: {field: str(doubt) for field, doubt in row.doubts.items()} for row in result.rows.rows()}
    assert doubts == {
        "Elin": {"email": "No @ in this address"},
        "Bo": {"phone": "Not a phone number of this country"},
        "Di": {},
    }
    assert [row.outcome for row in result.rows.rows()] == ["created"] * 3


def test_a_first_row_that_was_taken_for_a_header_is_pointed_out(bench: Bench, tmp_path: Path) -> None:
    text = "Anna Bianchi,anna@example.org\nBo Verdi,bo@example.org\n"
    result = take_in_text(bench, tmp_path, text)
    assert "Line 1 was taken for the names of the columns, but “anna@example.org” is there" in said(result)
    assert said(take_in_text(bench, tmp_path, text, header_line=1, match="none")).startswith("This very file")


def test_of_a_file_of_which_no_column_is_known_it_is_said_how_to_go_on(bench: Bench, tmp_path: Path) -> None:
    with pytest.raises(NothingImportedError, match=r"No column of .* has a name that is known here"):
        take_in_text(bench, tmp_path, "foo,bar\n1,2\n")
