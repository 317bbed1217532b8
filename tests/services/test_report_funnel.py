from datetime import date

from leaddesk.model.change import RowChange
from leaddesk.model.enums import Kind, StageKind
from leaddesk.model.stage import Stage
from leaddesk.model.stage_entry import StageEntry
from leaddesk.services.figures import reports
from leaddesk.services.pipeline import funnel
from leaddesk.services.work import changed, create, update
from tests.services.bench import Bench
from tests.services.report_bench import add_leads, report, write


def test_renaming_a_stage_changes_nothing_but_its_name(bench: Bench) -> None:
    add_leads(bench, StageKind.WON, 3, created_on=date(2026, 1, 1), closed_on=date(2026, 1, 9))
    before = report(bench, "funnel")
    stage = bench.get(Stage, bench.stage("customer"))
    write(bench, *update(stage, changed(stage, {"name": "Sold"})))
    after = report(bench, "funnel")
    assert after["stages"][4].pop("stage") == "Sold"
    assert before["stages"][4].pop("stage") == "Customer"
    assert after == before


def test_the_funnel_is_of_the_first_pipeline_with_leads(bench: Bench) -> None:
    assert report(bench, "funnel")["pipeline"] == "Shop"
    bench.lead(kind=Kind.B2B)
    assert report(bench, "funnel")["pipeline"] == "B2B"


def test_a_lead_that_changed_its_pipeline_is_in_the_funnel_of_the_one_that_it_is_in(bench: Bench) -> None:
    lead_id = bench.lead()
    bench.do(funnel.move, lead_id, bench.stage("proposal", "b2b"))
    assert [row["entered"] for row in report(bench, "funnel", pipeline="shop")["stages"]] == [0] * 6
    assert [row["entered"] for row in report(bench, "funnel", pipeline="b2b")["stages"]] == [1, 1, 1, 0, 0, 0]


def test_a_stage_added_behind_the_won_one_is_passed_by_those_who_are_won(bench: Bench) -> None:
    write(bench, create(Stage(pipeline_id=1, name="Waiting", kind=StageKind.OPEN, position=99)))
    (waiting,) = bench.find(Stage, name="Waiting")
    lead_id = bench.lead()
    bench.do(funnel.move, lead_id, waiting.id or 0)
    bench.do(funnel.win, lead_id)
    rows = {row["stage"]: row for row in report(bench, "funnel")["stages"]}
    assert list(rows) == ["Captured", "Nurturing", "Engaged", "Qualified", "Waiting", "Customer", "Lost"]
    assert (rows["Waiting"]["passed"], rows["Customer"]["entered"]) == (1, 1)


def test_a_lead_without_entries_has_reached_the_stage_that_it_is_in(bench: Bench) -> None:
    add_leads(bench, stage="engaged")
    write(bench, *(RowChange("stage_entry", each.id or 0, {}, None) for each in bench.find(StageEntry)))
    assert [row["entered"] for row in report(bench, "funnel")["stages"]] == [1, 1, 1, 0, 0, 0]


def test_an_archived_stage_is_in_the_funnel_if_a_lead_was_in_it(bench: Bench) -> None:
    lead_id = bench.lead()
    bench.do(funnel.move, lead_id, bench.stage("engaged"))
    bench.do(funnel.win, lead_id)
    for key in ("nurturing", "engaged"):
        stage = bench.get(Stage, bench.stage(key))
        write(bench, *update(stage, changed(stage, {"archived": True})))
    rows = report(bench, "funnel")["stages"]
    assert [row["stage"] for row in rows] == ["Captured", "Engaged", "Qualified", "Customer", "Lost"]
    bench.clock.set_to(date(2026, 3, 20))
    bench.do(funnel.reopen, lead_id)
    stage = bench.get(Stage, bench.stage("customer"))
    write(bench, *update(stage, changed(stage, {"archived": True})))
    rows = report(bench, "funnel")["stages"]
    assert [(row["stage"], row["entered"], row["now"]) for row in rows[-2:]] == [("Customer", 1, 0), ("Lost", 0, 0)]


def test_stays_of_leads_that_wait_go_on_to_the_day_of_the_question(bench: Bench) -> None:
    lead_id = bench.lead()
    bench.clock.set_to(date(2026, 3, 12))
    bench.do(funnel.move, lead_id, bench.stage("engaged"))
    bench.clock.set_to(date(2026, 3, 14))
    bench.do(funnel.move, lead_id, bench.stage("captured"))
    bench.clock.set_to(date(2026, 3, 20))
    stages = bench.desk.ask(lambda work: reports.funnel(work)).figures
    assert (stages[0].now, stages[0].entered, stages[0].passed) == (1, 1, 1)
    assert (stages[0].median_days, stages[2].median_days) == (None, 2)
    bench.do(funnel.win, lead_id)
    assert report(bench, "funnel")["stages"][0]["median_days"] == 10 + 6


def test_the_last_visit_alone_is_told_beside_all_of_them(bench: Bench) -> None:
    """Ten days, then two elsewhere, then six: 16 in all, 6 at the last visit."""
    lead_id = bench.lead()
    for day, stage in ((12, "engaged"), (14, "captured"), (20, "qualified")):
        bench.clock.set_to(date(2026, 3, day))
        bench.do(funnel.move, lead_id, bench.stage(stage))
    bench.clock.set_to(date(2026, 3, 25))
    stages = bench.desk.ask(lambda work: reports.funnel(work, with_last=True)).figures
    told = [(row.median_days, row.last_median_days, row.last_p80_days) for row in stages[:4]]
    assert told == [(16, 6, 6), (None, None, None), (2, 2, 2), (None, None, None)]
    assert bench.desk.ask(reports.funnel).figures[0].last_median_days is None
