"""What the figures of other programs get wrong, and ours must not: lost deals in the forecast, funnels of survivors,
names that sums depend on, and lists that stop at a hundred. Each test names the defect, A to D, that it refutes; that a
lost lead more changes the win rate is held beside the forecast, and that no currencies are added with each report.
"""

from datetime import date
from typing import Any

import pytest

from leaddesk.model.enums import StageKind
from leaddesk.model.lane import Grouping
from leaddesk.model.lead import Lead
from leaddesk.model.stage import Stage
from leaddesk.model.stage_entry import StageEntry
from leaddesk.services import board
from leaddesk.services.figures.proofs.asked import FigureAsked, LaneAsked
from leaddesk.services.figures.proofs.prove import prove
from leaddesk.services.pipeline import funnel
from leaddesk.services.work import changed, create, update
from tests.services.bench import Bench
from tests.services.report_bench import add_leads, report, write

MAY = date(2026, 5, 4)


def stages_of(bench: Bench) -> dict[str, int]:
    """How many reached each stage of the shop's funnel."""
    return {row["stage"]: row["entered"] for row in report(bench, "funnel", pipeline="shop")["stages"]}


def test_a_lost_deal_is_nothing_in_the_forecast(bench: Bench) -> None:
    """A: a forecast that has lost deals at their whole value."""
    add_leads(bench, StageKind.OPEN, value_minor=1_000_00, currency="EUR", expected_close=MAY)
    before = report(bench, "forecast")["months"]
    assert before == [{"month": "2026-05", "won": "0.00", "weighted": "100.00", "open": "1000.00"}]
    money: dict[str, Any] = {"value_minor": 9_000_00, "currency": "EUR", "probability": 100}
    add_leads(bench, StageKind.LOST, 7, expected_close=MAY, closed_on=MAY, **money)
    assert report(bench, "forecast")["months"] == before


def test_ten_that_reached_a_stage_are_ten_though_nine_are_lost(bench: Bench) -> None:
    """B: a funnel of those only who are not lost."""
    ids = add_leads(bench, StageKind.OPEN, 10, stage="qualified")
    for lead_id in ids[:9]:
        bench.do(funnel.lose, lead_id)
    assert stages_of(bench) == {
        "Captured": 10, "Nurturing": 10, "Engaged": 10, "Qualified": 10, "Customer": 0, "Lost": 9
    }


def test_who_comes_to_a_stage_again_and_again_is_one(bench: Bench) -> None:
    """B: a funnel that counts each return, and more than all."""
    (lead_id,) = add_leads(bench)
    for stage in ("qualified", "nurturing", "qualified", "captured", "qualified"):
        bench.do(funnel.move, lead_id, bench.stage(stage))
    counts = stages_of(bench)
    assert (counts["Nurturing"], counts["Qualified"]) == (1, 1)
    rows = report(bench, "funnel", pipeline="shop")["stages"]
    assert all(row["conversion"] is None or row["conversion"] <= 1 for row in rows)


def test_what_a_stage_is_called_changes_no_sum(bench: Bench) -> None:
    """C: chances that are looked up by the name of a stage."""
    add_leads(bench, StageKind.OPEN, 3, stage="engaged", value_minor=400_00, currency="EUR", expected_close=MAY)
    add_leads(bench, StageKind.WON, 2, value_minor=50_00, currency="EUR", created_on=MAY, closed_on=MAY)
    before = {kind: report(bench, kind) for kind in ("forecast", "cycle", "channels", "lost")}
    for number, stage in enumerate(bench.find(Stage)):
        write(bench, *update(stage, changed(stage, {"name": f"Éngagé {number}"})))
    assert {kind: report(bench, kind) for kind in before} == before
    assert before["forecast"]["months"][0]["weighted"] == "600.00"


@pytest.fixture
def many(bench: Bench) -> Bench:
    """Ten thousand leads in one stage, each worth as many cents as its number."""
    stage_id, count = bench.stage("engaged"), 10_000
    place = {"pipeline_id": 1, "stage_id": stage_id, "status": StageKind.OPEN, "rank": "a0"}
    worth = {"currency": "EUR", "expected_close": MAY, "created_on": MAY}
    rows = [
        row
        for number in range(1, count + 1)
        for row in (
            create(Lead.model_validate({"name": str(number), "value_minor": number} | place | worth), -number),
            create(StageEntry(lead_id=-number, stage_id=stage_id, entered_on=MAY)),
        )
    ]
    write(bench, *rows)
    return bench


def test_sums_of_thousands_of_deals_are_exact(many: Bench) -> None:
    """C and D: charts and boards of the first hundred deals. Of ten thousand, the head of the board, the forecast, and
    both added up again from their rows.
    """
    whole = sum(range(1, 10_001))
    lane = f"stage:one:{many.stage('engaged')}"
    (head,) = [each for each in many.desk.ask(board.board_figures, 1) if each.key == lane]
    assert (head.count, head.sums, head.weighted) == (10_000, {"EUR": whole}, {"EUR": whole // 2})
    assert len(many.desk.ask(board.board_cards, 1, wanted=[lane]).ids[lane]) == 10_000
    (month,) = report(many, "forecast")["months"]
    assert (month["open"], month["weighted"]) == ("500050.00", "250025.00")
    proof = many.desk.ask(prove, FigureAsked("forecast", "open", "2026-05"))
    assert (proof.again.value, proof.agrees) == (whole, True)
    shown = LaneAsked(lane, 1, Grouping.STAGE, "", 'stage:"Engaged"')
    for figure, amount in (("count", 10_000), ("value", whole), ("weighted", whole // 2)):
        of_head = many.desk.ask(prove, FigureAsked("board", figure, "Engaged", currency="EUR", lane=shown))
        assert (of_head.again.value, of_head.agrees) == (amount, True)
    assert stages_of(many)["Engaged"] == 10_000
