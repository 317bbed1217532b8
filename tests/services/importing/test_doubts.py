"""What a trial tells of addresses and numbers that are kept although something is wrong with them."""

from pathlib import Path

from tests.services.bench import Bench
from tests.services.importing.intake import take_in_text

ROWS = "Elin,elin.holm(at)telia.se,055 1234567,\nBo,bo@example.org,12345678,\nDi,d@x.org,030 123456,DE\n"


def test_a_trial_names_what_is_wrong_with_a_value_that_is_kept(bench: Bench, tmp_path: Path) -> None:
    result = take_in_text(bench, tmp_path, f"name,email,phone,country\n{ROWS}", dry_run=True, diff=True)
    assert result.rows is not None
    said = {row.name: {field: str(doubt) for field, doubt in row.doubts.items()} for row in result.rows.rows()}
    assert said == {
        "Elin": {"email": "No @ in this address"},
        "Bo": {"phone": "Not a phone number of this country"},
        "Di": {},
    }
    assert [row.outcome for row in result.rows.rows()] == ["created"] * 3
