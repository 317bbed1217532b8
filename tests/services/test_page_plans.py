"""What a page asks is answered from indexes: no question looks through the rows of a table that grows."""

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import event

from leaddesk.model.enums import FieldType
from leaddesk.services import custom_fields
from leaddesk.services.b2b.account_list import listed_accounts
from leaddesk.services.b2b.account_page import account_page
from leaddesk.services.books.sale_list import suggested_number
from leaddesk.services.custom_fields import custom_texts
from leaddesk.services.finding import find
from leaddesk.services.lead_list import count_leads
from leaddesk.services.lead_page import lead_page
from leaddesk.services.work import Work
from tests.services.bench import Bench

_GROWING = (
    "custom_value",
    "account",
    "activity",
    "change_row",
    "lead",
    "sale",
    "sale_line",
    "stage_entry",
    "stakeholder",
    "task",
)


def looked_through(work: Work, question: Callable[[Work], object]) -> list[str]:
    """The steps of the plans of all statements of a question that go through a whole table."""
    asked: list[tuple[str, Any]] = []

    def remember(con: object, cursor: object, sql: str, parameters: Any, context: object, many: bool) -> None:  # noqa: ANN401 - the driver's
        asked.append((sql, parameters))

    event.listen(work.con, "before_cursor_execute", remember)
    question(work)
    event.remove(work.con, "before_cursor_execute", remember)
    steps = [step[3] for sql, given in asked for step in work.con.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", given)]
    assert steps
    return [step for step in steps if step.startswith("SCAN") and step.split()[1] in _GROWING and "INDEX" not in step]


@pytest.mark.parametrize(
    "question",
    [
        lambda work: lead_page(work, 1),
        lambda work: account_page(work, 1),
        lambda work: listed_accounts(work, (1, 2)),
        lambda work: count_leads(work, "account_id:1"),
        lambda work: find(work, "anna"),
        lambda work: find(work, "an"),
        suggested_number,
        lambda work: custom_texts(work, range(1, 60), [1, 2]),
        lambda work: count_leads(work, "size:>40 -has:size"),
    ],
    ids=[
        "lead",
        "account",
        "accounts",
        "of_account",
        "finding",
        "finding_short",
        "number",
        "own_fields",
        "asked_of_own_fields",
    ],
)
def test_a_page_looks_through_no_table(bench: Bench, question: Callable[[Work], object]) -> None:
    account_id = bench.account()
    lead_id = bench.lead("Anna", account_id=account_id)
    bench.do(custom_fields.set_value, lead_id, bench.made(custom_fields.define, "Size", FieldType.NUMBER), "42")
    bench.stakeholder(account_id)
    assert bench.desk.ask(lambda work: looked_through(work, question)) == []
