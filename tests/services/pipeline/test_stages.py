"""The stages of a pipeline are edited; no figure changes by what they are called, and no lead is lost."""

from datetime import date

import pytest

from leaddesk.model.enums import StageKind
from leaddesk.model.errors import RuleError
from leaddesk.model.lead import Lead
from leaddesk.model.pipeline import Pipeline
from leaddesk.model.saved_view import SavedView
from leaddesk.model.stage import Stage
from leaddesk.model.stage_entry import StageEntry
from leaddesk.services import saved_views
from leaddesk.services.board import board_cards, board_figures
from leaddesk.services.lead_list import found_leads
from leaddesk.services.pipeline import funnel, stages
from leaddesk.services.pipeline.stage_survey import proposed_limit, survey
from tests.services.bench import Bench
from tests.services.report_bench import add_leads, report

SHOP = 1
OPEN = ["Captured", "Nurturing", "Engaged", "Qualified"]


def names(bench: Bench, pipeline_id: int = SHOP) -> list[str]:
    """As the board shows them."""
    known = bench.find(Stage, pipeline_id=pipeline_id, archived=False, merged_into_id=None)
    return [each.name for each in sorted(known, key=lambda each: each.position)]


def found(bench: Bench, where: str) -> list[int]:
    return sorted(bench.desk.ask(lambda work: list(found_leads(work, where))))


def a_lead_in(bench: Bench, *keys: str) -> int:
    lead_id = bench.lead()
    for key in keys:
        bench.do(funnel.move, lead_id, bench.stage(key))
    return lead_id


def test_a_new_stage_stands_before_the_closing_ones_or_where_it_is_wanted(bench: Bench) -> None:
    bench.do(stages.add_stage, SHOP, {"name": "  Asked   twice "})
    assert names(bench) == [*OPEN, "Asked twice", "Customer", "Lost"]
    bench.do(stages.add_stage, SHOP, {"name": "Met", "probability": 20, "stale_days": 7, "wip_limit": 12}, place=1)
    assert names(bench) == ["Captured", "Met", *OPEN[1:], "Asked twice", "Customer", "Lost"]
    bench.do(stages.add_stage, SHOP, {"name": "Partner"}, kind=StageKind.WON)
    assert names(bench)[-3:] == ["Customer", "Partner", "Lost"]
    assert bench.find(Stage, name="Partner")[0].probability == 100


@pytest.mark.parametrize(("name", "why"), [(" ", "needs a name"), ("nurturing", "already"), ("ENGAGED_", "already")])
def test_a_stage_has_a_name_of_its_own(bench: Bench, name: str, why: str) -> None:
    with pytest.raises(RuleError, match=why):
        bench.desk.do(stages.add_stage, SHOP, {"name": name})
    with pytest.raises(RuleError, match=why):
        bench.desk.do(stages.edit_stage, bench.stage("captured"), {"name": name})


def test_stages_of_two_pipelines_may_be_called_alike(bench: Bench) -> None:
    bench.do(stages.add_stage, bench.find(Pipeline, key="b2b")[0].id or 0, {"name": "Nurturing"})


@pytest.mark.parametrize("fields", [{"stale_days": 0}, {"wip_limit": -1}, {"probability": 101}, {"kind": "won"}])
def test_what_cannot_be_is_refused_in_a_sentence(bench: Bench, fields: dict[str, object]) -> None:
    with pytest.raises(RuleError):
        bench.desk.do(stages.edit_stage, bench.stage("engaged"), fields)
    if "probability" in fields:
        with pytest.raises(RuleError, match="100 or 0"):
            bench.desk.do(stages.edit_stage, bench.stage("customer"), {"probability": 50})


def test_renaming_a_stage_changes_no_figure_and_no_board(bench: Bench) -> None:
    for key in ("nurturing", "engaged", "customer", "lost"):
        a_lead_in(bench, key)
    kinds = ("channels", "funnel", "forecast", "cycle")
    before = {kind: report(bench, kind) for kind in kinds}
    board = bench.desk.ask(board_figures, SHOP)
    for key in ("captured", "engaged", "customer", "lost"):
        bench.do(stages.edit_stage, bench.stage(key), {"name": f"{key} as we say"})
    after = {kind: report(bench, kind) for kind in kinds}
    assert [row.pop("stage") for row in after["funnel"]["stages"]][2] == "engaged as we say"
    assert [row.pop("stage") for row in before["funnel"]["stages"]][2] == "Engaged"
    assert after == before
    assert bench.desk.ask(board_figures, SHOP) == board


def test_kept_views_go_on_finding_what_they_found(bench: Bench) -> None:
    lead_id = a_lead_in(bench, "engaged")
    query = 'stage:Engaged -stage:"engaged" stage_kind:open Engaged reached:engaged'
    view_id = bench.made(saved_views.keep, "Mine", "leads", query, (), ())
    bench.made(saved_views.keep, "Lost ones", "leads", "stage:lost", (), ())
    bench.do(stages.edit_stage, bench.stage("engaged"), {"name": "Hot & ready"})
    becomes = bench.get(SavedView, view_id).query
    assert becomes == 'stage:"Hot & ready" -stage:"Hot & ready" stage_kind:open Engaged reached:"Hot & ready"'
    assert found(bench, becomes.split(" -")[0]) == [lead_id]
    bench.do(stages.edit_stage, bench.stage("lost"), {"name": "Gone"})  # there are lost ones in other pipelines too
    assert [each.query for each in bench.find(SavedView, name="Lost ones")] == ["stage:lost"]


def test_a_stage_is_put_among_those_of_its_kind(bench: Bench) -> None:
    bench.do(stages.move_stage, bench.stage("qualified"), 1)
    assert names(bench)[:4] == ["Captured", "Qualified", "Nurturing", "Engaged"]
    bench.do(stages.move_stage, bench.stage("captured"), 99)
    assert names(bench) == ["Qualified", "Nurturing", "Engaged", "Captured", "Customer", "Lost"]
    assert not bench.do(stages.move_stage, bench.stage("captured"), 3).rows  # it is there


def test_an_archived_stage_stays_between_its_neighbours_when_others_move(bench: Bench) -> None:
    bench.do(stages.archive_stage, bench.stage("nurturing"))
    bench.do(stages.move_stage, bench.stage("captured"), 2)
    assert names(bench) == ["Engaged", "Qualified", "Captured", "Customer", "Lost"]
    bench.do(stages.bring_back_stage, bench.stage("nurturing"))
    assert names(bench)[:4] == ["Nurturing", "Engaged", "Qualified", "Captured"]


def test_a_stage_with_leads_is_not_archived_nor_is_the_last_of_its_kind(bench: Bench) -> None:
    a_lead_in(bench, "engaged")
    with pytest.raises(RuleError, match=r"Leads are in “Engaged” \(1\). Merge"):
        bench.desk.do(stages.archive_stage, bench.stage("engaged"))
    for key in ("customer", "lost"):
        with pytest.raises(RuleError, match="last of its kind"):
            bench.desk.do(stages.archive_stage, bench.stage(key))


def test_a_stage_does_not_come_back_under_a_name_that_is_taken(bench: Bench) -> None:
    bench.do(stages.archive_stage, bench.stage("engaged"))
    with pytest.raises(RuleError, match="already"):
        bench.desk.do(stages.edit_stage, bench.stage("nurturing"), {"name": "Qualified"})
    bench.do(stages.edit_stage, bench.stage("nurturing"), {"name": "Engaged"})
    with pytest.raises(RuleError, match="already"):
        bench.desk.do(stages.bring_back_stage, bench.stage("engaged"))


def test_merged_leads_stand_behind_those_that_are_there_in_their_order(bench: Bench) -> None:
    there = a_lead_in(bench, "nurturing")
    came = [a_lead_in(bench, "engaged") for _ in range(3)]
    bench.do(funnel.move, came[2], bench.stage("engaged"), above=came[0])
    bench.do(stages.merge_stage, bench.stage("engaged"), bench.stage("nurturing"))
    lane = f"stage:one:{bench.stage('nurturing')}"
    assert list(bench.desk.ask(board_cards, SHOP, wanted=[lane]).ids[lane]) == [there, came[2], came[0], came[1]]
    assert names(bench) == ["Captured", "Nurturing", "Qualified", "Customer", "Lost"]
    assert found(bench, "stage:nurturing") == sorted([there, *came])
    assert bench.get(Lead, came[0]).status is StageKind.OPEN


def test_what_was_entered_counts_where_the_stage_went_and_the_days_stay(bench: Bench) -> None:
    lead_id = a_lead_in(bench, "engaged")
    bench.clock.set_to(date(2026, 3, 12))
    entries = bench.find(StageEntry)
    bench.do(stages.merge_stage, bench.stage("engaged"), bench.stage("nurturing"))
    assert bench.find(StageEntry) == entries
    rows = {row["stage"]: row for row in report(bench, "funnel")["stages"]}
    assert "Engaged" not in rows
    assert (rows["Nurturing"]["entered"], rows["Nurturing"]["now"]) == (1, 1)
    bench.do(funnel.win, lead_id)
    assert report(bench, "funnel")["stages"][1]["median_days"] == 10
    bench.do(funnel.reopen, lead_id)
    assert bench.get(Lead, lead_id).stage_id == bench.stage("nurturing")


def test_stages_are_merged_one_after_the_other(bench: Bench) -> None:
    lead_id = a_lead_in(bench, "qualified")
    bench.do(stages.merge_stage, bench.stage("qualified"), bench.stage("engaged"))
    bench.do(stages.merge_stage, bench.stage("engaged"), bench.stage("captured"))
    assert bench.get(Lead, lead_id).stage_id == bench.stage("captured")
    assert report(bench, "funnel")["stages"][0]["now"] == 1


@pytest.mark.parametrize(("stage", "into"), [("engaged", "engaged"), ("engaged", "customer"), ("lost", "captured")])
def test_a_stage_is_merged_only_into_another_of_its_kind(bench: Bench, stage: str, into: str) -> None:
    with pytest.raises(RuleError):
        bench.desk.do(stages.merge_stage, bench.stage(stage), bench.stage(into))


def test_a_stage_is_not_merged_into_another_pipeline_nor_into_what_is_out_of_use(bench: Bench) -> None:
    with pytest.raises(RuleError, match="its own pipeline"):
        bench.desk.do(stages.merge_stage, bench.stage("engaged"), bench.stage("proposal", "b2b"))
    bench.do(stages.archive_stage, bench.stage("qualified"))
    with pytest.raises(RuleError, match="not in use"):
        bench.desk.do(stages.merge_stage, bench.stage("engaged"), bench.stage("qualified"))


def test_the_survey_tells_all_stages_and_how_full_they_are(bench: Bench) -> None:
    a_lead_in(bench, "engaged")
    bench.do(stages.archive_stage, bench.stage("nurturing"))
    bench.do(stages.merge_stage, bench.stage("qualified"), bench.stage("engaged"))
    seen = bench.desk.ask(survey)
    assert [each.name for each in seen.stages[SHOP]] == ["Captured", "Nurturing", "Engaged", "Customer", "Lost"]
    assert seen.leads == {bench.stage("engaged"): 1}


def test_a_limit_is_proposed_from_the_leads_that_were_won(bench: Bench) -> None:
    captured = bench.stage("captured")
    for stay in (1, 2, 3, 4, 5, 6, 7, 8, 20):
        bench.clock.set_to(date(2026, 1, 1))
        lead_id = bench.lead()
        bench.clock.set_to(date(2026, 1, 1 + stay))
        bench.desk.do(funnel.win, lead_id)
    add_leads(bench, StageKind.LOST, 5, closed_on=date(2026, 1, 2))
    assert bench.desk.ask(proposed_limit, captured) is None  # nine are too few
    bench.clock.set_to(date(2026, 1, 1))
    lead_id = bench.lead()
    bench.desk.do(funnel.win, lead_id)  # on the day that it came
    proposal = bench.desk.ask(proposed_limit, captured)
    assert proposal is not None
    assert (proposal.days, proposal.leads) == (7, 10)
    assert bench.desk.ask(proposed_limit, bench.stage("engaged")) is None
