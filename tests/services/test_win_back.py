"""Unhappy customers are won back: offered after a complaint, promised for a day, and what it cost is the channel's."""

from datetime import date

import pytest

from leaddesk.model.activity import Activity
from leaddesk.model.enums import ActivityKind, StageKind
from leaddesk.model.errors import RuleError
from leaddesk.model.lead import Lead
from leaddesk.model.spend import Spend
from leaddesk.model.stage_entry import StageEntry
from leaddesk.model.task import Task
from leaddesk.services import costs, leads, win_back
from leaddesk.services.diary import activities, tasks, today
from leaddesk.services.lead_page import lead_page
from leaddesk.services.pipeline import funnel, pipelines
from leaddesk.services.win_back import WinBack
from leaddesk.services.work import id_of
from tests.services.bench import Bench
from tests.services.report_bench import report

DAY = date(2026, 3, 2)


def said(bench: Bench, lead_id: int) -> WinBack:
    return bench.desk.ask(lead_page, lead_id).win_back


def complain(bench: Bench, lead_id: int, text: str = "The chair broke") -> None:
    bench.do(activities.log, ActivityKind.COMPLAINT, text, lead_id=lead_id)


def won_back(bench: Bench, lead_id: int, promised_on: date = date(2026, 3, 4)) -> int:
    return bench.made(leads.open_win_back, lead_id, "It broke", promise="A new chair", promised_on=promised_on)


def test_a_complaint_offers_to_win_back_until_that_is_begun(bench: Bench) -> None:
    lead_id = bench.won_lead()
    assert said(bench, lead_id) == WinBack()
    complain(bench, lead_id)
    assert said(bench, lead_id) == WinBack("offered", complaint="The chair broke")
    new_id = won_back(bench, lead_id)
    assert said(bench, lead_id) == WinBack("begun", lead_id=new_id, promise=("A new chair", date(2026, 3, 4)))
    assert said(bench, new_id) == WinBack("itself", promise=("A new chair", date(2026, 3, 4)))
    bench.do(funnel.win, new_id)
    assert said(bench, lead_id) == said(bench, new_id) == WinBack()
    bench.clock.set_to(date(2026, 3, 10))
    complain(bench, lead_id, "And again")
    assert said(bench, lead_id).complaint == "And again"


def test_a_complaint_of_long_ago_asks_for_nothing(bench: Bench) -> None:
    lead_id = bench.won_lead()
    complain(bench, lead_id)
    bench.clock.set_to(date(2026, 4, 1))
    assert said(bench, lead_id).state == "offered"
    bench.clock.set_to(date(2026, 4, 2))
    assert said(bench, lead_id).state == ""


def test_who_was_lost_is_won_back_in_a_lead_that_names_the_old_one(bench: Bench) -> None:
    lead_id = bench.lead("Anna")
    bench.do(funnel.lose, lead_id, "Too dear")
    old = bench.get(Lead, lead_id)
    new = bench.get(Lead, bench.made(leads.open_win_back, lead_id))
    assert (new.previous_lead_id, new.status) == (lead_id, StageKind.OPEN)
    assert bench.get(Lead, lead_id) == old
    assert bench.find(Activity) == []  # nothing was complained of
    assert bench.find(Task) == []
    assert [each.stage_id for each in bench.find(StageEntry, lead_id=new.id)] == [bench.stage("complaint", "win_back")]


def test_a_promise_is_a_task_of_the_new_lead_and_wants_words_and_a_day_to_come(bench: Bench) -> None:
    lead_id = bench.won_lead(owner="Bea")
    for promise, on in (("", date(2026, 3, 4)), ("A new chair", None), ("A new chair", date(2026, 3, 1))):
        with pytest.raises(RuleError, match="promise"):
            bench.desk.do(leads.open_win_back, lead_id, promise=promise, promised_on=on)
    new_id = won_back(bench, lead_id)
    (task,) = bench.find(Task)
    assert (task.lead_id, task.title, task.due_on, task.owner) == (new_id, "A new chair", date(2026, 3, 4), "Bea")


def test_nobody_is_won_back_while_the_pipeline_is_archived(bench: Bench) -> None:
    lead_id = bench.won_lead()
    complain(bench, lead_id)
    bench.do(pipelines.archive_pipeline, 3)
    assert said(bench, lead_id) == WinBack()
    with pytest.raises(RuleError, match="archived"):
        bench.desk.do(leads.open_win_back, lead_id)


def test_promises_stand_in_the_day_the_nearest_first(bench: Bench) -> None:
    later, sooner = (won_back(bench, bench.won_lead(name), on) for name, on in (("A", date(2026, 3, 9)), ("B", DAY)))
    forgotten = bench.made(leads.open_win_back, bench.won_lead("C"), "Cold")
    sections = {each.key: each for each in bench.desk.ask(today.today)}
    assert [item.task.title for item in sections["today"].items if item.task] == ["A new chair"]
    assert [item.lead.id for item in sections["unhappy"].items if item.lead] == [later, forgotten]
    bench.clock.set_to(date(2026, 3, 10))
    sections = {each.key: each for each in bench.desk.ask(today.today)}
    assert {item.lead.id for item in sections["overdue"].items if item.lead} == {later, sooner}
    (task,) = bench.find(Task, lead_id=later)
    bench.do(tasks.finish, id_of(task))
    assert said(bench, later) == WinBack("itself")


def test_what_remedies_cost_adds_up_in_the_costs_of_the_channel(bench: Bench) -> None:
    channel_id = bench.channel("win_back")
    new_id = won_back(bench, bench.won_lead("Anna"))
    other_id = won_back(bench, bench.won_lead("Bruno"))
    bench.do(win_back.record_remedy, new_id, amount_minor=20_00, note="Voucher, €20")
    bench.do(win_back.record_remedy, other_id, amount_minor=5_50, goods_minor=49_00)
    (spend,) = bench.find(Spend, channel_id=channel_id)
    assert (spend.amount_minor, spend.goods_minor, spend.starts_on, spend.currency) == (25_50, 49_00, DAY, "EUR")
    assert [each.text for each in bench.find(Activity, lead_id=new_id)] == ["It broke", "Voucher, €20"]
    bench.do(funnel.win, new_id)
    (row,) = [each for each in report(bench, "channels")["channels"] if each["channel"] == "Win-back"]
    assert (row["spend"], row["goods"], row["cost_per_customer"]) == ("25.50", "49.00", "74.50")


def test_a_remedy_of_another_day_and_costs_of_the_month_stay_as_they_are(bench: Bench) -> None:
    channel_id = bench.channel("win_back")
    new_id = won_back(bench, bench.won_lead())
    bench.do(win_back.record_remedy, new_id, goods_minor=10_00)
    bench.clock.set_to(date(2026, 3, 3))
    bench.do(win_back.record_remedy, new_id, goods_minor=7_00)
    assert [each.goods_minor for each in bench.find(Spend, channel_id=channel_id)] == [10_00, 7_00]


@pytest.mark.parametrize(("money", "goods"), [(None, None), (0, None), (-1, 5)])
def test_a_remedy_costs_something(bench: Bench, money: int | None, goods: int | None) -> None:
    new_id = won_back(bench, bench.won_lead())
    with pytest.raises(RuleError):
        bench.desk.do(win_back.record_remedy, new_id, amount_minor=money, goods_minor=goods)


def test_a_shop_that_has_its_own_win_back_channel_has_the_cost_there(bench: Bench) -> None:
    new_id = won_back(bench, bench.won_lead())
    bench.do(leads.edit, new_id, {"channel_id": bench.channel("seo")})
    bench.do(win_back.record_remedy, new_id, amount_minor=1)
    assert [each.channel_id for each in bench.find(Spend)] == [bench.channel("win_back")]
    bench.do(costs.delete_spend, id_of(bench.find(Spend)[0]))
