"""`reached:` finds the leads that the funnel counts in a stage."""

from leaddesk.model.enums import Kind, StageKind
from leaddesk.model.stage import Stage
from leaddesk.services import leads
from leaddesk.services.lead_list import found_leads
from leaddesk.services.pipeline import funnel, pipelines, stages
from leaddesk.services.work import changed, update
from tests.services.bench import Bench
from tests.services.report_bench import add_leads, write


def found(bench: Bench, where: str) -> set[int]:
    return set(bench.desk.ask(lambda work: list(found_leads(work, where))))


def a_lead_through(bench: Bench, *keys: str) -> int:
    lead_id = bench.lead()
    for key in keys:
        bench.do(funnel.move, lead_id, bench.stage(key))
    return lead_id


def test_who_came_further_or_went_back_reached_the_stages_before(bench: Bench) -> None:
    first, back = a_lead_through(bench), a_lead_through(bench, "qualified", "captured")
    won, lost = a_lead_through(bench, "customer"), a_lead_through(bench, "engaged", "lost")
    contact = bench.contact()
    assert found(bench, "reached:captured") == {first, back, won, lost}
    assert found(bench, "reached:nurturing") == {back, won, lost}
    assert found(bench, "reached:qualified") == {back, won}
    assert found(bench, "reached:customer") == {won}
    assert found(bench, "reached:lost") == {lost}
    assert found(bench, "-reached:nurturing") == {first, contact}
    assert found(bench, 'reached:"nobody called it so"') == set()


def test_a_lead_without_entries_reached_where_it_is(bench: Bench) -> None:
    (lead_id,) = add_leads(bench, stage="engaged")
    assert found(bench, "reached:engaged") == {lead_id}
    assert found(bench, "reached:qualified") == set()


def test_what_was_reached_in_another_pipeline_does_not_count(bench: Bench) -> None:
    other_id = bench.made(pipelines.add_pipeline, "Weddings", Kind.B2C, 1)
    (engaged,) = bench.find(Stage, pipeline_id=other_id, name="Engaged")
    moved = bench.lead()
    bench.do(funnel.move, moved, engaged.id or 0)
    assert found(bench, "reached:engaged") == {moved}
    bench.do(funnel.move, moved, bench.stage("captured"))
    assert found(bench, "reached:engaged") == set()


def test_merged_and_archived_stages_count_where_they_stood_or_went(bench: Bench) -> None:
    lead_id, other_id = a_lead_through(bench, "engaged", "captured"), a_lead_through(bench, "qualified", "captured")
    bench.do(stages.merge_stage, bench.stage("engaged"), bench.stage("nurturing"))
    bench.do(stages.archive_stage, bench.stage("qualified"))
    assert found(bench, "reached:nurturing") == {lead_id, other_id}
    assert found(bench, "reached:qualified") == {other_id}
    assert found(bench, "reached:engaged") == set()  # there is no such stage any more


def test_a_circle_of_merges_in_a_damaged_file_ends(bench: Bench) -> None:
    lead_id = a_lead_through(bench, "qualified")
    one, other = bench.get(Stage, bench.stage("engaged")), bench.get(Stage, bench.stage("nurturing"))
    write(bench, *update(one, changed(one, {"merged_into_id": other.id})))
    write(bench, *update(other, changed(other, {"merged_into_id": one.id})))
    assert found(bench, "reached:captured") == {lead_id}


def test_leads_that_are_lost_at_once_reached_the_first_stage_only(bench: Bench) -> None:
    (lead_id,) = add_leads(bench, StageKind.LOST)
    assert found(bench, "reached:captured") == {lead_id}
    assert found(bench, "reached:nurturing") == set()
    assert found(bench, "reached:lost") == {lead_id}
    bench.do(leads.delete, lead_id)
