"""What the values of a file for stages, statuses and channels become, told before anything is written."""

from pathlib import Path

from leaddesk.model.stage import Stage
from leaddesk.services.importing.stage_places import standing
from leaddesk.services.importing.values_found import FoundValue
from tests.services.bench import Bench
from tests.services.importing.intake import take_in, take_in_text, write


def found(bench: Bench, folder: Path, text: str, **answers: object) -> tuple[FoundValue, ...]:
    return take_in(bench, write(folder, "leads.csv", text), dry_run=True, **answers).files[0].found


def open_stages(bench: Bench, pipeline: str = "shop") -> list[str]:
    of_pipeline = bench.get(Stage, bench.stage("lost", pipeline)).pipeline_id
    stages = [each for each in bench.find(Stage, pipeline_id=of_pipeline) if each.kind == "open"]
    return [each.name for each in sorted(stages, key=lambda each: (each.position, each.id or 0))]


def test_values_are_told_with_counts_and_what_they_become(bench: Bench, tmp_path: Path) -> None:
    text = "name,stage,channel\nA,Gewonnen,Email\nB,Hot,insta\nC,Hot,Email\nD,,\n"
    assert found(bench, tmp_path, text) == (
        FoundValue("stage", "Hot", 2, "Hot", True),
        FoundValue("stage", "Gewonnen", 1, "Customer", False),
        FoundValue("channel", "Email", 2, "Email", False),
        FoundValue("channel", "insta", 1, "insta", True),
    )


def test_answers_change_what_values_become(bench: Bench, tmp_path: Path) -> None:
    answers = {"stages": {"hot": "Qualified"}, "channels": {"INSTA": "Social media"}}
    assert found(bench, tmp_path, "name,stage,channel\nB,Hot,insta\n", **answers) == (
        FoundValue("stage", "Hot", 1, "Qualified", False),
        FoundValue("channel", "insta", 1, "Social media", False),
    )


def test_a_status_is_a_stage_unless_it_is_open_won_or_lost(bench: Bench, tmp_path: Path) -> None:
    text = "name,status\nA,Lost Lead\nB,Junk Lead\nC,open\nD,Junk Lead\n"
    assert found(bench, tmp_path, text) == (
        FoundValue("status", "Junk Lead", 2, "Junk Lead", True),
        FoundValue("status", "Lost Lead", 1, "Lost", False),
        FoundValue("status", "open", 1, "Captured", False),
    )


def test_an_answer_holds_for_a_status_too_whatever_the_word_means(bench: Bench, tmp_path: Path) -> None:
    take_in_text(bench, tmp_path, "name,status\nA,Lost Lead\nB,Junk\n", stages={"Lost Lead": "Engaged", "Junk": "Lost"})
    (engaged,) = bench.find(Stage, id=bench.stage("engaged"))
    assert bench.find(type(bench.get(Stage, 1)), id=engaged.id)
    assert {each.name for each in bench.find(Stage)} >= {"Engaged"}
    assert "Junk" not in open_stages(bench)


def test_a_new_stage_stands_where_its_name_speaks_for(bench: Bench, tmp_path: Path) -> None:
    statuses = ("Pre-Qualified", "Contacted", "Junk Lead", "Attempted to Contact", "Not Contacted", "Odd one")
    rows = "\n".join(f"L{place},{status}" for place, status in enumerate(statuses))
    before = bench.rows()
    take_in_text(bench, tmp_path, f"name,status\n{rows}\n")
    assert open_stages(bench) == [
        *("Captured", "Junk Lead", "Attempted to Contact", "Not Contacted", "Odd one", "Contacted"),
        *("Nurturing", "Pre-Qualified", "Engaged", "Qualified"),
    ]
    bench.desk.undo()
    assert bench.rows() == before


def test_what_prospects_are_called_elsewhere_stands_in_its_order(bench: Bench, tmp_path: Path) -> None:
    text = "name,account,deal_stage\nA,Acme,Engaging\nB,Acme,Prospecting\nC,Acme,Negotiation/Review\n"
    take_in_text(bench, tmp_path, text)
    assert open_stages(bench, "b2b") == [
        *("Prospect", "Prospecting", "Discovery", "Engaging", "Proposal", "Negotiation/Review", "Negotiation"),
    ]


def test_a_new_stage_stands_where_the_probabilities_of_its_rows_put_it(bench: Bench, tmp_path: Path) -> None:
    text = "name,stage,probability\nA,Phase 3,60 %\nB,Phase 1,15\nC,Phase 2,30\nD,Phase 2,40\nE,Phase 4,0.9\n"
    take_in_text(bench, tmp_path, text.replace("0.9", "90"))
    assert open_stages(bench) == [
        *("Captured", "Phase 1", "Nurturing", "Phase 2", "Engaged", "Phase 3", "Qualified", "Phase 4"),
    ]
    take_in_text(bench, tmp_path, "name,account,stage,probability\nA,Acme,P2,0.6\nB,Acme,P1,0.3\n")
    assert open_stages(bench, "b2b") == ["Prospect", "Discovery", "P1", "Proposal", "P2", "Negotiation"]


def test_stages_that_made_room_are_no_matter_when_the_import_is_taken_back(bench: Bench, tmp_path: Path) -> None:
    text = "name,stage\nA,Contacted\nB,Junk Lead\n"
    first = take_in(bench, write(tmp_path, "a.csv", text))
    take_in_text(bench, tmp_path, "name,stage\nC,Not Contacted\n")
    assert first.run_id is not None
    assert bench.desk.undo_run(first.run_id).kept == ()
    assert open_stages(bench) == ["Captured", "Not Contacted", "Nurturing", "Engaged", "Qualified"]


def test_names_of_stages_speak_of_how_far_they_are() -> None:
    names = ["Junk Lead", "New", "Not Contacted", "Contacted", "Engaging", "Proposal sent", "Verhandlung"]
    places = [standing(each) for each in names]
    assert places == sorted(places)
    assert standing("Unqualified") < standing("Prospect") < standing("Qualified To Buy")
