from datetime import date

import pytest

from leaddesk.model.lead import Lead
from leaddesk.services import leads
from leaddesk.services.checkup import check
from leaddesk.services.duplicates.merging import merge
from leaddesk.services.figures.reports import report_json
from leaddesk.services.pipeline import funnel
from tests.services.bench import Bench
from tests.services.importing.intake import way_of


def lead_on(bench: Bench, name: str, *steps: tuple[str, str], pipeline: str = "shop") -> int:
    """A lead that entered these stages on these days of March 2026."""
    (first, begun), *rest = steps
    bench.clock.set_to(date(2026, 3, int(begun)))
    lead_id = bench.made(leads.add, {"name": name}, stage_id=bench.stage(first, pipeline))
    for stage, day in rest:
        bench.clock.set_to(date(2026, 3, int(day)))
        bench.do(funnel.move, lead_id, bench.stage(stage, pipeline))
    return lead_id


def way(bench: Bench, lead_id: int) -> list[tuple[str, str]]:
    return [(stage, (day or "")[-2:]) for stage, day in way_of(bench, bench.get(Lead, lead_id))]


@pytest.fixture(autouse=True)
def _sound(bench: Bench) -> object:
    yield
    assert bench.desk.ask(check) == []


def test_the_chosen_way_stays_as_it_was_gone(bench: Bench) -> None:
    stays = lead_on(bench, "Anna Neri", ("captured", "10"), ("engaged", "12"), ("qualified", "20"))
    goes = lead_on(bench, "Ana Neri", ("captured", "11"), ("nurturing", "15"))
    bench.do(merge, stays, [goes])
    assert way(bench, stays) == [("Captured", "10"), ("Engaged", "12"), ("Qualified", "20")]
    assert "Stage: Captured (2026-03-11), Nurturing (2026-03-15)" in (bench.get(Lead, stays).notes or "")


def test_what_was_gone_before_it_began_comes_before_it_in_whichever_order_it_was_recorded(bench: Bench) -> None:
    for goes_first in (True, False):
        earlier, later = (("captured", "1"), ("engaged", "5")), (("captured", "10"), ("nurturing", "12"))
        if goes_first:
            goes, stays = lead_on(bench, "Ana", *earlier), lead_on(bench, "Anna", *later)
        else:
            stays, goes = lead_on(bench, "Anna", *later), lead_on(bench, "Ana", *earlier)
        bench.do(merge, stays, [goes])
        assert way(bench, stays) == [("Captured", "01"), ("Engaged", "05"), ("Captured", "10"), ("Nurturing", "12")]
        assert bench.get(Lead, stays).created_on == date(2026, 3, 1)


def test_the_way_of_another_lead_can_be_chosen(bench: Bench) -> None:
    stays = lead_on(bench, "Anna", ("captured", "2"), ("nurturing", "4"), ("engaged", "6"))
    goes = lead_on(bench, "Ana", ("qualified", "3"))
    bench.do(merge, stays, [goes], {"stage": goes})
    assert way(bench, stays) == [("Captured", "02"), ("Qualified", "03")]
    lead = bench.get(Lead, stays)
    assert lead.stage_id == bench.stage("qualified")


def test_a_shorter_way_in_the_place_of_a_longer_one_can_be_undone_and_done_again(bench: Bench) -> None:
    stays = lead_on(bench, "Anna", ("captured", "5"), ("nurturing", "6"), ("engaged", "7"))
    goes = lead_on(bench, "Ana", ("captured", "3"))
    bench.do(merge, stays, [goes], {"stage": goes})
    assert way(bench, stays) == [("Captured", "03")]
    bench.do(funnel.move, stays, bench.stage("engaged"))
    for _ in range(2):
        bench.desk.undo()
        bench.desk.undo()
        assert len(way(bench, stays)) == 3
        bench.desk.redo()
        bench.desk.redo()
        assert len(way(bench, stays)) == 2


def test_a_won_way_is_before_nobodys(bench: Bench) -> None:
    goes = lead_on(bench, "Ana", ("captured", "1"), ("customer", "2"))
    stays = lead_on(bench, "Anna", ("captured", "10"))
    bench.do(merge, stays, [goes], {"stage": stays})
    assert way(bench, stays) == [("Captured", "10")]


def test_steps_of_unknown_days_are_not_put_anywhere(bench: Bench) -> None:
    goes = bench.made(leads.add, {"name": "Ana", "created_on": None}, stage_id=bench.stage("captured"))
    stays = lead_on(bench, "Anna", ("captured", "1"))
    bench.do(merge, stays, [goes])
    assert way(bench, stays) == [("Captured", "01")]


def test_the_funnel_counts_one_person_once_and_the_days_that_were_waited(bench: Bench) -> None:
    goes = lead_on(bench, "Ana", ("captured", "1"), ("lost", "3"))
    stays = lead_on(bench, "Anna", ("captured", "11"), ("nurturing", "15"), ("engaged", "16"))
    bench.do(merge, stays, [goes])
    report = bench.desk.ask(report_json, "funnel")
    stages = {each["stage"]: each for each in report["stages"]}
    assert [stages[name]["entered"] for name in ("Captured", "Nurturing", "Engaged", "Lost")] == [1, 1, 1, 0]
    assert stages["Captured"]["median_days"] == 2 + 4
    assert stages["Engaged"]["now"] == 1
