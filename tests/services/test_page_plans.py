"""What a page asks is answered from indexes: no question looks through the rows of a table that grows."""

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import event

from leaddesk.model.enums import FieldType
from leaddesk.services import custom_fields
from leaddesk.services.account_page import account_page
from leaddesk.services.custom_fields import custom_texts
from leaddesk.services.finding import find
from leaddesk.services.lead_list import count_leads
from leaddesk.services.lead_page import lead_page
from leaddesk.services.sale_list import suggested_number
from leaddesk.services.work import Work
from leaddesk.storage.figure_counts import count
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


def steps_of(work: Work, question: Callable[[Work], object]) -> list[str]:
    """The steps of the plans of all statements of a question."""
    asked: list[tuple[str, Any]] = []

    def remember(con: object, cursor: object, sql: str, parameters: Any, context: object, many: bool) -> None:  # noqa: ANN401 - the driver's
        asked.append((sql, parameters))

    event.listen(work.con, "before_cursor_execute", remember)
    question(work)
    event.remove(work.con, "before_cursor_execute", remember)
    steps = [step[3] for sql, given in asked for step in work.con.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", given)]
    assert steps
    return steps


def looked_through(work: Work, question: Callable[[Work], object]) -> list[str]:
    """The steps that go through a whole table."""
    scans = (step for step in steps_of(work, question) if step.startswith("SCAN"))
    return [step for step in scans if step.split()[1] in _GROWING and "INDEX" not in step]


@pytest.mark.parametrize(
    "question",
    [
        lambda work: lead_page(work, 1),
        lambda work: account_page(work, 1),
        lambda work: find(work, "anna"),
        lambda work: find(work, "an"),
        suggested_number,
        lambda work: custom_texts(work, range(1, 60), [1, 2]),
        lambda work: count_leads(work, "size:>40 -has:size"),
    ],
    ids=["lead", "account", "finding", "finding_short", "number", "own_fields", "asked_of_own_fields"],
)
def test_a_page_looks_through_no_table(bench: Bench, question: Callable[[Work], object]) -> None:
    account_id = bench.account()
    lead_id = bench.lead("Anna", account_id=account_id)
    bench.do(custom_fields.set_value, lead_id, bench.made(custom_fields.define, "Size", FieldType.NUMBER), "42")
    bench.stakeholder(account_id)
    assert bench.desk.ask(lambda work: looked_through(work, question)) == []


def test_a_month_of_figures_is_counted_from_its_stretch_of_the_index(bench: Bench) -> None:
    steps = bench.desk.ask(lambda work: steps_of(work, lambda work: count(work.con, "created", ["2026-03"])))
    of_leads = {step for step in steps if " lead " in step}
    groups = "channel_id=? AND status=? AND pipeline_id=? AND kind=?"
    days = "created_on>? AND created_on<?"
    assert {step.removesuffix(" LEFT-JOIN") for step in of_leads} == {
        f"SEARCH lead USING COVERING INDEX ix_lead_figures ({groups} AND {days})"
    }
