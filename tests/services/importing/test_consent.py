"""What a row says of being contacted, in the words of many tools and languages."""

from pathlib import Path

import pytest

from leaddesk.model.consent import Consent
from leaddesk.services.importing.consents import consent_state
from tests.services.bench import Bench
from tests.services.importing.intake import lead_called, said, take_in_text

GRANTED = "yes true 1 ja sì sim Subscribed opt-in Double_Opt-In SÌ j x akkoord zugestimmt prenumererar".split()
REFUSED = "no false 0 nein nej nee não non-subscribed refused falso onwaar".split()
WITHDRAWN = "Unsubscribed opt-out withdrawn abgemeldet afgemeld disiscritto avregistrerad revogado".split()


@pytest.mark.parametrize(
    ("state", "words"),
    [
        ("granted", [*GRANTED, "accepts marketing", "Accepts Marketing", "opted in"]),
        ("refused", [*REFUSED, "not subscribed", "prenumererar inte", "keine Einwilligung"]),
        ("withdrawn", [*WITHDRAWN, "opted out"]),
        ("unknown", ["", "cleaned", "perhaps", "2024-01-01", "unknown"]),
    ],
)
def test_consent_is_understood_in_six_languages(state: str, words: list[str]) -> None:
    assert [word for word in words if consent_state(word) != state] == []


def test_what_says_neither_yes_nor_no_is_kept_and_no_consent_is_noted(bench: Bench, tmp_path: Path) -> None:
    result = take_in_text(bench, tmp_path, "name,consent\nAnna,cleaned\nBo,ja\nCarla,unknown\n")
    assert lead_called(bench, "Anna").extra == {"consent": "cleaned"}
    assert [each.lead_id for each in bench.find(Consent)] == [lead_called(bench, "Bo").id]
    assert "Line 2: “cleaned” says neither yes nor no" in said(result)
    assert "Line 4" not in said(result)
