"""Leads that a file puts where nothing is in use any more are seen: in use again, or where all that went."""

from pathlib import Path

from leaddesk.model.enums import Kind
from leaddesk.model.pipeline import Pipeline
from leaddesk.model.stage import Stage
from leaddesk.services.pipeline import pipelines, stages
from tests.services.bench import Bench
from tests.services.importing.intake import lead_called, said, take_in_text

SHOP, B2B = 1, 2


def is_archived(bench: Bench) -> bool:
    return bench.get(Pipeline, B2B).archived


def test_an_open_lead_brings_its_pipeline_back_and_undo_takes_both_away(bench: Bench, tmp_path: Path) -> None:
    bench.do(pipelines.archive_pipeline, B2B)
    before = bench.rows()
    result = take_in_text(bench, tmp_path, "id,name,pipeline,stage\n1,Rossi Srl,B2B,Proposal\n")
    assert not is_archived(bench)
    assert "The pipeline “B2B” was archived; it is in use again." in said(result)
    after = bench.rows()
    bench.desk.undo()
    assert is_archived(bench)
    assert bench.rows() == before
    bench.desk.redo()
    assert bench.rows() == after


def test_closed_leads_leave_it_archived(bench: Bench, tmp_path: Path) -> None:
    bench.do(pipelines.archive_pipeline, B2B)
    result = take_in_text(bench, tmp_path, "id,name,pipeline,status,closed_at\n1,Rossi Srl,B2B,won,2026-01-05\n")
    assert is_archived(bench)
    assert "in use again" not in said(result)


def test_a_file_that_names_a_merged_pipeline_means_what_it_went_into(bench: Bench, tmp_path: Path) -> None:
    other = bench.made(pipelines.add_pipeline, "Weddings", Kind.B2C, SHOP)
    bench.do(pipelines.merge_pipeline, other, SHOP)
    take_in_text(bench, tmp_path, "id,name,pipeline,stage\n1,Anna,Weddings,Engaged\n")
    assert lead_called(bench, "Anna").stage_id == bench.stage("engaged")
    assert bench.get(Pipeline, other).archived


def test_a_file_that_names_a_merged_stage_means_what_it_went_into(bench: Bench, tmp_path: Path) -> None:
    take_in_text(bench, tmp_path, "id,name,stage\n1,Anna,Hot\n")
    (hot,) = bench.find(Stage, name="Hot")
    bench.do(stages.merge_stage, hot.id or 0, bench.stage("nurturing"))
    bench.do(stages.merge_stage, bench.stage("nurturing"), bench.stage("engaged"))
    result = take_in_text(bench, tmp_path, "id,name,stage\n1,Anna,Hot\n2,Bo,hot\n3,Cy,Nurturing\n4,Di,Contattato\n")
    assert {lead_called(bench, name).stage_id for name in ("Anna", "Bo", "Cy")} == {bench.stage("engaged")}
    assert (result.unchanged, said(result).count("The stage “Contattato” is new")) == (1, 1)


def test_an_archived_stage_that_a_file_names_is_in_use_again(bench: Bench, tmp_path: Path) -> None:
    nurturing = bench.stage("nurturing")
    bench.do(stages.archive_stage, nurturing)
    result = take_in_text(bench, tmp_path, "id,name,stage\n1,Anna,Nurturing\n")
    assert lead_called(bench, "Anna").stage_id == nurturing
    assert not bench.get(Stage, nurturing).archived
    assert "The stage “Nurturing” was archived; it is in use again." in said(result)
    bench.desk.undo()
    assert bench.get(Stage, nurturing).archived


def test_a_dash_is_not_the_name_of_whatever_has_no_key(bench: Bench, tmp_path: Path) -> None:
    bench.made(pipelines.add_pipeline, "Weddings", Kind.B2C, SHOP)
    take_in_text(bench, tmp_path, "id,name,stage\n1,Anna,Hot\n")
    take_in_text(bench, tmp_path, "id,name,stage\n2,Bo,-\n")
    take_in_text(bench, tmp_path, "id,name,pipeline\n3,Cy,-\n")
    assert lead_called(bench, "Bo").stage_id != lead_called(bench, "Anna").stage_id
    assert bench.get(Pipeline, lead_called(bench, "Cy").pipeline_id or 0).name == "-"


def test_what_was_answered_holds_when_the_stage_went_into_another(bench: Bench, tmp_path: Path) -> None:
    text = "id,name,stage\n1,Anna,SQL\n"
    take_in_text(bench, tmp_path, text, stages={"SQL": "Nurturing"})
    bench.do(stages.merge_stage, bench.stage("nurturing"), bench.stage("engaged"))
    result = take_in_text(bench, tmp_path, text.replace("1,Anna", "2,Bo"))
    assert lead_called(bench, "Bo").stage_id == bench.stage("engaged")
    assert (result.used_answers, "is new" in said(result)) == (("stages",), False)
