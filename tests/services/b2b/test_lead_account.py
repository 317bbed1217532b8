"""Putting leads at accounts by name."""

import pytest

from leaddesk.model.errors import NotFoundError
from leaddesk.model.lead import Lead
from leaddesk.services.b2b.lead_account import account_names, put_at_account
from tests.services.bench import Bench


def test_a_lead_is_put_at_the_account_of_a_name_whatever_its_case(bench: Bench) -> None:
    account_id, lead_id = bench.account("Rossi Srl"), bench.lead()
    bench.do(put_at_account, lead_id, " rossi SRL ")
    assert bench.get(Lead, lead_id).account_id == account_id
    assert bench.get(Lead, lead_id).kind == "b2b"


def test_a_lead_is_taken_away_from_its_account(bench: Bench) -> None:
    lead_id = bench.lead(account_id=bench.account())
    bench.do(put_at_account, lead_id, None)
    assert bench.get(Lead, lead_id).account_id is None


def test_an_account_that_is_not_there_is_not_made_by_a_slip(bench: Bench) -> None:
    with pytest.raises(NotFoundError, match="Rosi"):
        bench.desk.do(put_at_account, bench.lead(), "Rosi")


def test_names_of_accounts_are_told_once_each(bench: Bench) -> None:
    for name in ("Zeta", "alfa", "Zeta"):
        bench.account(name)
    assert bench.desk.ask(account_names) == ("alfa", "Zeta")
