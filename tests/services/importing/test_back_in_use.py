"""Open leads that a file puts into an archived pipeline are seen: it is in use again, as a part of the run."""

from pathlib import Path

from leaddesk.model.enums import Kind
from leaddesk.model.pipeline import Pipeline
from leaddesk.services import pipelines
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
