"""What other boards get wrong, each refuted here: defects A to E of the study of peers."""

from datetime import date
from pathlib import Path

import pytest

from leaddesk.model.change import Change
from leaddesk.model.enums import ActivityKind
from leaddesk.model.lane import Grouping
from leaddesk.model.messages import Message
from leaddesk.model.money import share
from leaddesk.model.stage import Stage
from leaddesk.services.board import LaneFigures, board_cards, board_figures
from leaddesk.services.diary import activities, tasks
from leaddesk.services.directory import read_directory
from leaddesk.services.figures.reports import forecast
from leaddesk.services.figures.reports import funnel as funnel_report
from leaddesk.services.lane_moves import put_in_lane
from leaddesk.services.lead_list import count_leads, listed_leads
from leaddesk.services.pipeline import funnel
from leaddesk.services.work import Work, changed, update
from tests.services.bench import Bench
from tests.services.importing.intake import take_in_text

STAGES = ("Captured", "Nurturing", "Engaged", "Qualified")


def pipeline_id(bench: Bench) -> int:
    return bench.desk.ask(read_directory).pipelines[0].id or 0


def figures(bench: Bench, grouping: Grouping = Grouping.STAGE) -> dict[str, LaneFigures]:
    """By the names of the columns."""
    lanes = bench.desk.ask(board_cards, pipeline_id(bench), grouping).lanes
    names = {lane.key: lane.name or lane.key for lane in lanes}
    return {names[each.key]: each for each in bench.desk.ask(board_figures, pipeline_id(bench), grouping)}


def sums_by_sql(bench: Bench) -> dict[tuple[str, str], int]:
    """What the file says by itself: the values of open cards by stage and currency."""
    query = """
        SELECT stage.name, lead.currency, sum(lead.value_minor) FROM lead JOIN stage ON stage.id = lead.stage_id
        WHERE lead.status = 'open' AND lead.value_minor IS NOT NULL GROUP BY stage.name, lead.currency
    """
    with bench.store.reading() as con:
        return {(name, code): total for name, code, total in con.exec_driver_sql(query)}


def many_cards(bench: Bench, folder: Path, count: int) -> None:
    """Cards of all open stages and two currencies; values that no float adds up exactly."""
    rows = [
        f"{n},Card {n},{STAGES[n % 4]},{n}.{n % 100:02},{('EUR', 'SEK')[n % 7 == 0]},{n % 101 if n % 3 else ''}"
        for n in range(1, count + 1)
    ]
    text = "\n".join(["id,name,stage,value,currency,probability", *rows]) + "\n"
    assert take_in_text(bench, folder, text, kind="leads").counts()["created"] == count


def test_defect_a_a_lost_deal_is_nothing_in_the_forecast(bench: Bench) -> None:
    day = date(2026, 3, 20)
    lost = bench.lead("Lost", value_minor=900_00, probability=100, expected_close=day)
    bench.lead("Open", value_minor=100_00, probability=50, expected_close=day)
    bench.do(funnel.lose, lost, "Too dear")
    (month,) = bench.desk.ask(forecast).figures
    assert (month.won_minor, month.open_minor, month.weighted_minor) == (0, 100_00, 50_00)
    by_month = bench.desk.ask(board_figures, pipeline_id(bench), Grouping.MONTH)
    assert by_month[0].sums == {"EUR": 100_00}
    assert by_month[0].weighted == {"EUR": 50_00}
    assert by_month[-1].weighted == {"EUR": 0}, "nor is it worth anything on its rail"


def test_defect_b_who_was_lost_later_still_came_that_far_and_who_came_twice_is_counted_once(bench: Bench) -> None:
    account_id = bench.account()
    proposal, discovery = bench.stage("proposal", "b2b"), bench.stage("discovery", "b2b")
    for number in range(10):
        lead_id = bench.lead(f"Deal {number}", account_id=account_id)
        bench.do(funnel.move, lead_id, proposal)
        bench.do(funnel.move, lead_id, discovery)
        bench.do(funnel.move, lead_id, proposal)
        if number:
            bench.do(funnel.lose, lead_id, "Too dear")
    told = {each.stage: each for each in bench.desk.ask(funnel_report, pipeline="B2B").figures}
    assert (told["Proposal"].entered, told["Proposal"].lost_here, told["Proposal"].now) == (10, 9, 1)
    assert told["Prospect"].entered == 10
    assert all(each.conversion is None or each.conversion <= 1 for each in told.values())


def test_defect_c_renaming_a_stage_changes_no_figure_and_five_thousand_cards_add_up(
    bench: Bench, tmp_path: Path
) -> None:
    many_cards(bench, tmp_path, 5_000)
    before = bench.desk.ask(board_figures, pipeline_id(bench))
    assert sum(each.count for each in before) == 5_000

    def rename(work: Work) -> Change:
        stages = work.find(Stage, pipeline_id=pipeline_id(bench))
        rows = [row for each in stages for row in update(each, changed(each, {"name": f"{each.name}, else"}))]
        return Change(Message("Rename"), rows)

    bench.desk.do(rename)
    assert bench.desk.ask(board_figures, pipeline_id(bench)) == before
    exact: dict[tuple[str, str], int] = {}
    for each in bench.desk.ask(listed_leads, list(range(1, 5_001))):
        place = (f"stage:one:{each.stage_id}", each.currency or "")
        exact[place] = exact.get(place, 0) + (each.value_minor or 0) * (each.probability or 0)
    told = {(each.key, code): total for each in before for code, total in each.weighted.items()}
    assert told == {place: share(total, 1, 100) for place, total in exact.items()}


@pytest.mark.parametrize("grouping", Grouping)
def test_defect_d_ten_thousand_cards_are_all_there_and_their_totals_are_those_of_sql(
    bench: Bench, tmp_path: Path, grouping: Grouping
) -> None:
    many_cards(bench, tmp_path, 10_000)
    expected = sums_by_sql(bench)
    shown = bench.desk.ask(board_cards, pipeline_id(bench), grouping)
    told = figures(bench, grouping)
    assert sorted(each for ids in shown.ids.values() for each in ids) == list(range(1, 10_001))
    assert sum(each.count for each in told.values()) == 10_000
    for code in ("EUR", "SEK"):
        of_code = {name: total for (name, each), total in expected.items() if each == code}
        assert sum(each.sums.get(code, 0) for each in told.values()) == sum(of_code.values())
        if grouping is Grouping.STAGE:
            assert {name: told[name].sums[code] for name in STAGES} == of_code


def test_defect_d_a_card_is_put_anywhere_among_ten_thousand(bench: Bench, tmp_path: Path) -> None:
    many_cards(bench, tmp_path, 10_000)
    lane = bench.desk.ask(board_cards, pipeline_id(bench)).lanes[0]
    ids = list(bench.desk.ask(board_cards, pipeline_id(bench)).ids[lane.key])
    last, above = ids[-1], ids[1_200]
    done = bench.desk.do(put_in_lane, [last], lane, below=above)
    ids.insert(1_201, ids.pop())
    assert list(bench.desk.ask(board_cards, pipeline_id(bench)).ids[lane.key]) == ids
    assert [(row.row_id, set(row.after or {})) for row in done.rows] == [(last, {"rank"})], "and no other is written"


def _stale(bench: Bench, lead_id: int) -> int | None:
    """The days of a card that is stale; the same as the search says."""
    (row,) = bench.desk.ask(listed_leads, [lead_id])
    stages = bench.desk.ask(read_directory).stages
    today = bench.desk.ask(lambda work: work.today)
    days = row.stale_days(stages[row.stage_id or 0].stale_days, today)
    assert bench.desk.ask(count_leads, f'is:stale name:"{row.name}"') == int(days is not None)
    return days


def test_defect_e_an_old_lead_with_an_activity_today_is_not_stale(bench: Bench) -> None:
    bench.clock.set_to(date(2024, 1, 8))
    lead_id = bench.lead("Old and dear")
    bench.clock.set_to(date(2026, 3, 2))
    assert _stale(bench, lead_id) == 784
    bench.do(activities.log, ActivityKind.CALL, "Still wants it", lead_id=lead_id)
    assert _stale(bench, lead_id) is None
    bench.clock.set_to(date(2026, 4, 20))
    assert _stale(bench, lead_id) == 49, "counted from the later of the two"
    bench.do(funnel.move, lead_id, bench.stage("engaged"))
    assert _stale(bench, lead_id) is None, "a new stage begins anew"


def test_defect_e_what_is_planned_is_not_stale_until_it_is_overdue(bench: Bench) -> None:
    lead_id = bench.lead("Patient")
    bench.clock.set_to(date(2026, 6, 1))
    assert _stale(bench, lead_id) == 91
    bench.do(tasks.add, "Call", lead_id=lead_id, due_on=date(2026, 6, 5))
    assert _stale(bench, lead_id) is None
    bench.clock.set_to(date(2026, 6, 6))
    assert _stale(bench, lead_id) == 96
