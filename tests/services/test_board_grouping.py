"""The board by channel, owner, month and account: its columns, and what putting cards into them does."""

from datetime import date

import pytest

from leaddesk.model.errors import NotFoundError, RuleError
from leaddesk.model.lane import MOST_LANES, Grouping, Lane, LanePart
from leaddesk.model.lead import Lead
from leaddesk.services import bulk_moves, leads
from leaddesk.services.board import board_cards, board_figures
from leaddesk.services.demo.run import make_sample
from leaddesk.services.directory import read_directory
from leaddesk.services.figures.reports import forecast
from leaddesk.services.lane_moves import put_in_lane
from leaddesk.services.pipeline import funnel
from tests.services.bench import Bench

MARCH, APRIL = date(2026, 3, 1), date(2026, 4, 1)


def pipeline_of(bench: Bench, key: str = "shop") -> int:
    return next(each.id or 0 for each in bench.desk.ask(read_directory).pipelines if each.key == key)


def shown(bench: Bench, grouping: Grouping, where: str = "", pipeline: str = "shop") -> dict[str, list[int]]:
    """The open columns by name, or by part where they have none, with their cards."""
    found = bench.desk.ask(board_cards, pipeline_of(bench, pipeline), grouping, where)
    lanes = [lane for lane in found.lanes if lane.stage is None]
    return {lane.name or str(lane.value or lane.part): list(found.ids[lane.key]) for lane in lanes}


def lane_of(bench: Bench, grouping: Grouping, name: str, pipeline: str = "shop") -> Lane:
    found = bench.desk.ask(board_cards, pipeline_of(bench, pipeline), grouping)
    return next(lane for lane in found.lanes if name in (lane.name, str(lane.value), lane.part))


def test_a_board_by_channel_has_the_channels_with_cards_in_their_order(bench: Bench) -> None:
    seo, social = bench.channel("seo"), bench.channel("social_media")
    ids = [bench.lead("Anna", channel_id=seo), bench.lead("Bruno"), bench.lead("Carla", channel_id=social)]
    found = shown(bench, Grouping.CHANNEL)
    assert found == {"none": [ids[1]], "Social media": [ids[2]], "SEO": [ids[0]]}
    assert shown(bench, Grouping.CHANNEL, "anna")["SEO"] == [ids[0]]
    assert shown(bench, Grouping.CHANNEL, "anna")["Social media"] == [], "a search empties columns, and removes none"


def test_a_board_by_owner_has_a_column_for_who_sits_at_the_desk(bench: Bench) -> None:
    bruno = bench.lead("Anna", owner="Bruno")
    assert shown(bench, Grouping.OWNER) == {"Ada": [], "Bruno": [bruno]}


def test_cards_in_the_last_stage_come_first_and_stand_as_they_do_there(bench: Bench) -> None:
    ids = [bench.lead(name, owner="Ada") for name in ("Anna", "Bruno", "Carla")]
    bench.do(funnel.move, ids[2], bench.stage("captured"), below=ids[0])
    bench.do(funnel.move, ids[1], bench.stage("qualified"))
    assert shown(bench, Grouping.OWNER)["Ada"] == [ids[1], ids[0], ids[2]]


def test_a_board_by_month_has_this_month_and_what_is_before_and_after(bench: Bench) -> None:
    days = [date(2026, 2, 27), date(2026, 3, 31), date(2026, 3, 2), date(2028, 1, 1), None]
    ids = [bench.lead(str(day), expected_close=day) for day in days]
    found = shown(bench, Grouping.MONTH)
    assert list(found)[:3] == ["none", "earlier", "2026-03-01"]
    assert list(found)[-2:] == ["2027-02-01", "later"]
    assert (found["none"], found["earlier"], found["later"]) == ([ids[4]], [ids[0]], [ids[3]])
    assert found["2026-03-01"] == [ids[2], ids[1]], "who is expected first is first"


def test_an_empty_month_can_take_a_card(bench: Bench) -> None:
    assert list(shown(bench, Grouping.MONTH)) == ["2026-03-01", "2026-04-01", "2026-05-01", "2026-06-01"]


def test_the_board_by_month_adds_up_to_the_forecast(bench: Bench) -> None:
    bench.clock.set_to(date(2026, 11, 26))
    bench.desk.run(make_sample, leads=400, language="en")
    counted = 0
    for pipeline in bench.desk.ask(read_directory).pipelines:
        told = {each.month: each for each in bench.desk.ask(forecast, pipeline=pipeline.name).figures}
        lanes = {lane.key: lane for lane in bench.desk.ask(board_cards, pipeline.id or 0, Grouping.MONTH).lanes}
        figures = bench.desk.ask(board_figures, pipeline.id or 0, Grouping.MONTH)
        of_month = {
            f"{lane.value:%Y-%m}": each
            for each in figures
            if isinstance((lane := lanes[each.key]).value, date)
        }
        counted += sum(each.count for each in of_month.values())
        for month, each in of_month.items():
            expected = told.get(month)
            assert each.sums.get("EUR", 0) == (expected.open_minor if expected else 0)
            assert each.weighted.get("EUR", 0) == (expected.weighted_minor if expected else 0)
        whole = sum(sum(each.sums.values()) for each in figures if lanes[each.key].stage is None)
        assert whole == sum(each.open_minor for each in told.values())
        won = next(each for each in figures if (stage := lanes[each.key].stage) and stage.kind == "won")
        assert won.sums.get("EUR", 0) == (told["2026-11"].won_minor if "2026-11" in told else 0)
    assert counted >= 5


def test_too_many_accounts_share_a_column_which_takes_no_card(bench: Bench) -> None:
    ids = [bench.lead(f"Deal {n:02}", account_id=bench.account(f"Firm {n:02}")) for n in range(MOST_LANES + 3)]
    ids.append(bench.lead("Deal more", account_id=bench.get(Lead, ids[-1]).account_id))
    found = shown(bench, Grouping.ACCOUNT, pipeline="b2b")
    assert len(found) == MOST_LANES + 1
    assert found[f"Firm {MOST_LANES + 2}"] == ids[-2:], "whoever has most cards has a column"
    assert len(found["others"]) == 3
    others = lane_of(bench, Grouping.ACCOUNT, "others", "b2b")
    with pytest.raises(RuleError, match="Drop the card on one of the others"):
        bench.desk.do(put_in_lane, ids[:1], others)


@pytest.mark.parametrize("grouping", [Grouping.CHANNEL, Grouping.OWNER, Grouping.MONTH])
def test_putting_cards_into_a_column_sets_what_it_stands_for(bench: Bench, grouping: Grouping) -> None:
    bench.lead("Carla", channel_id=bench.channel("seo"), owner="Bruno", expected_close=date(2026, 3, 9))
    ids = [bench.lead("Anna"), bench.lead("Bruno")]
    named = {Grouping.CHANNEL: "SEO", Grouping.OWNER: "Bruno", Grouping.MONTH: "2026-04-01"}[grouping]
    for some in (ids[:1], ids):
        bench.do(put_in_lane, some, lane_of(bench, grouping, named))
    assert set(ids) <= set(shown(bench, grouping)[named])
    lead = bench.get(Lead, ids[0])
    assert (lead.stage_id, lead.rank is None) == (bench.stage("captured"), False), "and nothing else"
    if grouping is Grouping.MONTH:
        assert lead.expected_close == date(2026, 4, 30)
    else:
        bench.do(put_in_lane, ids[:1], Lane(grouping, LanePart.NONE))
        assert ids[0] in shown(bench, grouping)["none"]


def test_a_day_within_the_month_stays(bench: Bench) -> None:
    ids = [bench.lead("Anna", expected_close=date(2026, 4, 7)), bench.lead("Bruno")]
    bench.do(put_in_lane, ids, Lane(Grouping.MONTH, value=APRIL))
    assert bench.get(Lead, ids[0]).expected_close == date(2026, 4, 7)
    assert bench.get(Lead, ids[1]).expected_close == date(2026, 4, 30)


def test_cards_are_put_at_an_account_alone_and_together(bench: Bench) -> None:
    rossi, verdi = bench.account("Rossi Srl"), bench.account("Verdi Spa")
    ids = [bench.lead(name, account_id=rossi) for name in ("Lobby", "Terrace", "Hall")]
    bench.do(put_in_lane, ids[:1], Lane(Grouping.ACCOUNT, value=verdi))
    bench.do(put_in_lane, ids[1:], Lane(Grouping.ACCOUNT, value=verdi))
    assert [bench.get(Lead, each).account_id for each in ids] == [verdi] * 3


def test_a_closed_lead_is_opened_before_it_is_sorted_in(bench: Bench) -> None:
    won = bench.won_lead("Anna")
    with pytest.raises(RuleError, match="“Anna” is closed"):
        bench.desk.do(put_in_lane, [won], Lane(Grouping.OWNER, value="Ada"))


def test_a_won_lead_put_into_an_open_stage_is_open_again_also_many(bench: Bench) -> None:
    ids = [bench.won_lead(name) for name in ("Anna", "Bruno")]
    engaged = lane_of(bench, Grouping.STAGE, "Engaged")
    bench.do(put_in_lane, ids, engaged)
    for each in ids:
        lead = bench.get(Lead, each)
        assert (lead.status, lead.closed_on, lead.close_reason) == ("open", None, None)


def test_one_card_put_into_won_is_won_by_name(bench: Bench) -> None:
    done = bench.do(put_in_lane, [bench.lead("Anna")], lane_of(bench, Grouping.CHANNEL, "Customer"))
    assert done.label.text == "Win “{name}”"


def test_several_cards_take_their_places_between_two(bench: Bench) -> None:
    ids = [bench.lead(str(number)) for number in range(6)]
    captured = lane_of(bench, Grouping.STAGE, "Captured")
    bench.do(put_in_lane, [ids[4], ids[5]], captured, below=ids[1])
    expected = [ids[0], ids[1], ids[4], ids[5], ids[2], ids[3]]
    assert shown_stage(bench, captured) == expected
    done = bench.do(put_in_lane, [ids[3], ids[0]], captured, above=ids[1])
    assert shown_stage(bench, captured) == [ids[3], ids[0], ids[1], ids[4], ids[5], ids[2]]
    assert {row.row_id for row in done.rows} == {ids[3], ids[0]}, "one row a card, and none of a neighbour"


def shown_stage(bench: Bench, lane: Lane) -> list[int]:
    return list(bench.desk.ask(board_cards, pipeline_of(bench)).ids[lane.key])


def test_a_card_deleted_meanwhile_says_so(bench: Bench) -> None:
    gone = bench.lead("Anna")
    bench.do(leads.delete, gone)
    with pytest.raises(NotFoundError, match="may have been removed"):
        bench.desk.do(put_in_lane, [gone], Lane(Grouping.OWNER, value="Ada"))


def test_many_closed_leads_go_back_to_where_they_were(bench: Bench) -> None:
    engaged = bench.stage("engaged")
    ids = [bench.lead(name) for name in ("Anna", "Bruno", "Carla")]
    for each in ids[:2]:
        bench.do(funnel.move, each, engaged)
    for each in ids:
        bench.do(funnel.lose, each, "Too dear")
    done = bench.do(bulk_moves.reopen_many, ids)
    assert done.label.values["count"] == 3
    assert [bench.get(Lead, each).stage_id for each in ids] == [engaged, engaged, bench.stage("captured")]
    assert len({bench.get(Lead, each).rank for each in ids[:2]}) == 2
    assert shown_stage(bench, lane_of(bench, Grouping.STAGE, "Engaged")) == ids[:2]
    with pytest.raises(RuleError, match="“Anna” is not closed"):
        bench.desk.do(bulk_moves.reopen_many, ids)
