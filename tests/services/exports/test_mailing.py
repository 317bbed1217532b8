"""Who wants no advertising is left out of what is made to be written to, and counted where not."""

from pathlib import Path

import pytest

from leaddesk.model.enums import ConsentState
from leaddesk.services import consents
from leaddesk.services.exports.exporting import export
from leaddesk.services.lead_page import lead_page
from leaddesk.services.templates import reader
from tests.services.bench import Bench

NO, YES = ConsentState.WITHDRAWN, ConsentState.GRANTED


@pytest.fixture
def people(bench: Bench) -> list[int]:
    """Anna said no; Anna again has the same address; Ugo said no and then yes; Eva said nothing."""
    ids = [
        bench.lead("Anna", email="anna@x.example"),
        bench.lead("Anna again", email="ANNA@x.example"),
        bench.lead("Ugo", email="ugo@x.example"),
        bench.lead("Eva"),
    ]
    for lead_id, state in ((ids[0], YES), (ids[0], NO), (ids[2], NO), (ids[2], YES)):
        bench.desk.do(consents.record, state, lead_id=lead_id)
    bench.desk.do(consents.record, NO, lead_id=ids[3], purpose="a survey")
    return ids


def test_a_no_holds_for_all_with_the_address_until_the_last_word_is_a_yes(bench: Bench, people: list[int]) -> None:
    assert [bench.desk.ask(reader, lead_id).said_no for lead_id in people] == [True, True, False, False]
    assert [bench.desk.ask(lead_page, lead_id).said_no for lead_id in people] == [True, True, False, False]
    bench.desk.do(consents.record, YES, lead_id=people[1])
    assert [bench.desk.ask(reader, lead_id).said_no for lead_id in people] == [False, False, False, False]
    bench.desk.do(consents.record, NO, lead_id=people[3])
    assert bench.desk.ask(reader, people[3]).said_no


def test_address_cards_leave_them_out_unless_told(bench: Bench, people: list[int], tmp_path: Path) -> None:
    out = tmp_path / "cards.vcf"
    done = export(bench.desk, "leads", out)
    assert (done.rows, done.left_out, done.said_no) == (2, 2, 0)
    assert "anna" not in out.read_text().lower()
    done = export(bench.desk, "leads", out, with_refused=True)
    assert (done.rows, done.left_out, done.said_no) == (4, 0, 2)


def test_a_table_counts_them_or_leaves_them_out_if_told(bench: Bench, people: list[int], tmp_path: Path) -> None:
    out = tmp_path / "list.csv"
    done = export(bench.desk, "leads", out)
    assert (done.rows, done.left_out, done.said_no) == (4, 0, 2)
    done = export(bench.desk, "leads", out, with_refused=False)
    assert (done.rows, done.left_out, done.said_no) == (2, 2, 0)


def test_what_is_for_leaddesk_or_a_program_has_all(bench: Bench, people: list[int], tmp_path: Path) -> None:
    for name, profile in (("list.csv", "exact"), ("list.json", "en")):
        done = export(bench.desk, "leads", tmp_path / name, profile=profile, with_refused=False)
        assert (done.rows, done.left_out, done.said_no) == (4, 0, 0)


def test_stakeholders_are_people_too_and_accounts_are_none(bench: Bench, tmp_path: Path) -> None:
    account_id = bench.account()
    said = bench.stakeholder(account_id, "Bruno")
    bench.stakeholder(account_id, "Carla")
    bench.desk.do(consents.record, NO, stakeholder_id=said)
    done = export(bench.desk, "stakeholders", tmp_path / "people.vcf")
    assert (done.rows, done.left_out) == (1, 1)
    assert "Carla" in (tmp_path / "people.vcf").read_text()
    assert export(bench.desk, "accounts", tmp_path / "accounts.csv", with_refused=False).rows == 1
