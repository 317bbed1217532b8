"""Pipelines are made, renamed, put in order and archived."""

import pytest

from leaddesk.model.enums import Kind, StageKind
from leaddesk.model.errors import RuleError
from leaddesk.model.lead import Lead
from leaddesk.model.pipeline import Pipeline
from leaddesk.model.saved_view import SavedView
from leaddesk.model.stage import Stage
from leaddesk.services import bulk_moves, saved_views
from leaddesk.services.directory import read_directory
from leaddesk.services.lead_list import count_leads
from leaddesk.services.pipeline import funnel, pipelines, stages
from leaddesk.services.pipeline.stage_survey import survey
from leaddesk.services.work import id_of
from tests.services.bench import Bench
from tests.services.report_bench import report

SHOP, B2B, WIN_BACK = 1, 2, 3


def in_use(bench: Bench) -> list[str]:
    return [each.name for each in bench.desk.ask(read_directory).pipelines]


def test_a_new_pipeline_has_the_stages_of_another_and_none_of_its_leads(bench: Bench) -> None:
    bench.lead()
    bench.do(stages.archive_stage, bench.stage("nurturing"))
    pipeline_id = bench.made(pipelines.add_pipeline, " Weddings ", Kind.B2C, SHOP)
    made = bench.find(Stage, pipeline_id=pipeline_id)
    assert [(each.name, each.kind, each.key) for each in made] == [
        ("Captured", StageKind.OPEN, None),
        ("Engaged", StageKind.OPEN, None),
        ("Qualified", StageKind.OPEN, None),
        ("Customer", StageKind.WON, None),
        ("Lost", StageKind.LOST, None),
    ]
    assert [each.position for each in made] == [0, 1, 2, 3, 4]
    assert in_use(bench)[-1] == "Weddings"
    lead_id = bench.lead("Nora")
    bench.do(funnel.move, lead_id, made[0].id or 0)
    bench.do(funnel.win, lead_id)
    assert bench.get(Lead, lead_id).pipeline_id == pipeline_id
    assert report(bench, "funnel", pipeline="weddings")["stages"][3]["entered"] == 1


@pytest.mark.parametrize(("name", "why"), [("", "needs a name"), ("shop", "already"), ("Win_back", "already")])
def test_a_pipeline_has_a_name_of_its_own(bench: Bench, name: str, why: str) -> None:
    with pytest.raises(RuleError, match=why):
        bench.desk.do(pipelines.add_pipeline, name, Kind.B2C, SHOP)
    with pytest.raises(RuleError, match=why):
        bench.desk.do(pipelines.rename_pipeline, B2B, name)


def test_renaming_a_pipeline_changes_no_figure_and_kept_views_follow(bench: Bench) -> None:
    bench.won_lead()
    view_id = bench.made(saved_views.keep, "Mine", "leads", "pipeline:shop is:won", (), ())
    before = report(bench, "funnel")
    bench.do(pipelines.rename_pipeline, SHOP, "Counter")
    after = report(bench, "funnel")
    assert (before.pop("pipeline"), after.pop("pipeline")) == ("Shop", "Counter")
    assert after == before
    assert bench.get(SavedView, view_id).query == "pipeline:Counter is:won"


def test_pipelines_are_put_in_order_around_an_archived_one(bench: Bench) -> None:
    first, second, third = in_use(bench)
    bench.do(pipelines.archive_pipeline, B2B)
    assert in_use(bench) == [first, third]
    bench.do(pipelines.move_pipeline, SHOP, 1)
    assert in_use(bench) == [third, first]
    bench.do(pipelines.bring_back_pipeline, B2B)
    assert in_use(bench) == [second, third, first]


def test_no_lead_comes_or_goes_back_into_an_archived_pipeline(bench: Bench) -> None:
    closed, lead_id, other_id = bench.won_lead("A", kind=Kind.B2B), bench.lead("B"), bench.lead("C")
    proposal = bench.stage("proposal", "b2b")
    bench.do(pipelines.archive_pipeline, B2B)
    for deed in (
        lambda work: funnel.reopen(work, closed),
        lambda work: funnel.move(work, lead_id, proposal),
        lambda work: bulk_moves.move_many(work, [lead_id, other_id], proposal),
    ):
        with pytest.raises(RuleError, match="“B2B” is archived"):
            bench.desk.do(deed)


def test_a_pipeline_with_open_leads_is_not_archived_nor_is_the_last_one(bench: Bench) -> None:
    lead_id = bench.lead()
    with pytest.raises(RuleError, match=r"Open leads are in “Shop” \(1\)"):
        bench.desk.do(pipelines.archive_pipeline, SHOP)
    bench.do(funnel.win, lead_id)
    bench.do(pipelines.archive_pipeline, SHOP)
    assert report(bench, "funnel", pipeline="shop")["stages"][4]["entered"] == 1
    bench.do(pipelines.archive_pipeline, B2B)
    (last,) = bench.find(Pipeline, archived=False)
    with pytest.raises(RuleError, match="the only pipeline"):
        bench.desk.do(pipelines.archive_pipeline, last.id or 0)


def test_a_merged_pipeline_s_leads_are_in_the_stages_most_like_theirs(bench: Bench) -> None:
    other = bench.made(pipelines.add_pipeline, "Weddings", Kind.B2C, SHOP)
    made = {each.name: id_of(each) for each in bench.find(Stage, pipeline_id=other)}
    bench.do(stages.edit_stage, made["Engaged"], {"name": "Met twice", "probability": 60})
    bench.do(stages.edit_stage, made["Lost"], {"name": "Gone"})
    by_name, by_chance, lost = (bench.lead(name) for name in ("A", "B", "C"))
    bench.do(funnel.move, by_name, made["Qualified"])
    bench.do(funnel.move, by_chance, made["Engaged"])
    bench.do(funnel.move, by_chance, made["Captured"])
    bench.do(funnel.move, by_chance, made["Engaged"])
    bench.do(funnel.move, lost, made["Lost"])
    view_id = bench.made(saved_views.keep, "Mine", "leads", "pipeline:weddings is:open", (), ())
    bench.do(pipelines.merge_pipeline, other, SHOP)
    where = [bench.get(Lead, lead_id) for lead_id in (by_name, by_chance, lost)]
    assert [each.stage_id for each in where] == [bench.stage(key) for key in ("qualified", "engaged", "lost")]
    assert {each.pipeline_id for each in where} == {SHOP}
    assert in_use(bench) == ["Shop", "B2B", "Win-back"]
    assert bench.get(SavedView, view_id).query == "pipeline:Shop is:open"
    rows = {row["stage"]: row["entered"] for row in report(bench, "funnel", pipeline="shop")["stages"]}
    assert (rows["Engaged"], rows["Qualified"], rows["Lost"]) == (2, 1, 1)
    assert bench.desk.ask(count_leads, "reached:engaged") == rows["Engaged"]
    assert [each.id for each in bench.desk.ask(survey).pipelines] == [SHOP, B2B, WIN_BACK]
    with pytest.raises(RuleError, match="was merged"):
        bench.desk.do(pipelines.bring_back_pipeline, other)
    bench.do(funnel.lose, by_chance)
    bench.do(funnel.reopen, by_chance)
    assert bench.get(Lead, by_chance).stage_id == bench.stage("engaged")


@pytest.mark.parametrize(("pipeline", "into"), [(SHOP, SHOP), (SHOP, B2B)])
def test_a_pipeline_is_merged_only_where_its_leads_fit(bench: Bench, pipeline: int, into: int) -> None:
    with pytest.raises(RuleError, match="cannot be merged"):
        bench.desk.do(pipelines.merge_pipeline, pipeline, into)


def test_the_pipeline_of_complaints_stays_and_says_why(bench: Bench) -> None:
    with pytest.raises(RuleError, match="Complaints are dealt with in “Win-back”"):
        bench.desk.do(pipelines.merge_pipeline, WIN_BACK, SHOP)
