from datetime import date

import pytest

from leaddesk.model.change import Change
from leaddesk.model.enums import StageKind
from leaddesk.model.errors import NotFoundError, RuleError
from leaddesk.model.lead import Lead
from leaddesk.model.messages import Message
from leaddesk.model.stage import Stage
from leaddesk.model.stage_entry import StageEntry
from leaddesk.services.pipeline import funnel
from leaddesk.services.work import changed, update
from tests.services.bench import Bench


def stages_entered(bench: Bench, lead_id: int) -> list[int]:
    return [entry.stage_id for entry in bench.find(StageEntry, lead_id=lead_id)]


def column(bench: Bench, key: str) -> list[str]:
    cards = bench.find(Lead, stage_id=bench.stage(key))
    return [card.name for card in sorted(cards, key=lambda card: card.rank or "")]


def edit_stage(bench: Bench, stage_id: int, **fields: object) -> None:
    stage = bench.get(Stage, stage_id)
    bench.desk.do(lambda work: Change(Message("Edit"), update(stage, changed(stage, fields))))


def test_a_contact_is_put_on_the_board_and_is_a_lead_from_then_on(bench: Bench) -> None:
    contact_id = bench.contact()
    bench.clock.set_to(date(2026, 3, 9))
    bench.do(funnel.put_on_board, contact_id)
    lead = bench.get(Lead, contact_id)
    assert (lead.stage_id, lead.status, lead.created_on) == (bench.stage("captured"), "open", date(2026, 3, 9))
    assert stages_entered(bench, contact_id) == [bench.stage("captured")]
    with pytest.raises(RuleError, match="on the board already"):
        bench.desk.do(funnel.put_on_board, contact_id)


def test_a_contact_of_long_ago_keeps_the_day_it_was_made(bench: Bench) -> None:
    contact_id = bench.contact(created_on=date(2019, 5, 1))
    bench.do(funnel.put_on_board, contact_id, bench.stage("engaged"))
    lead = bench.get(Lead, contact_id)
    assert (lead.created_on, lead.stage_id) == (date(2019, 5, 1), bench.stage("engaged"))


def test_a_contact_is_neither_won_nor_lost_nor_opened_again(bench: Bench) -> None:
    contact_id = bench.contact()
    for use_case in (funnel.win, funnel.lose):
        with pytest.raises(RuleError, match="is a contact; put it on the board first"):
            bench.desk.do(use_case, contact_id)
    with pytest.raises(RuleError, match="is not closed"):
        bench.desk.do(funnel.reopen, contact_id)


def test_a_lead_is_in_one_stage_at_a_time_and_each_is_remembered(bench: Bench) -> None:
    lead_id = bench.lead()
    for key in ("nurturing", "qualified", "engaged"):
        bench.do(funnel.move, lead_id, bench.stage(key))
    assert bench.get(Lead, lead_id).stage_id == bench.stage("engaged")
    keys = ("captured", "nurturing", "qualified", "engaged")
    assert stages_entered(bench, lead_id) == [bench.stage(key) for key in keys]


def test_won_and_lost_are_what_the_stage_says(bench: Bench) -> None:
    lead_id = bench.lead()
    bench.clock.set_to(date(2026, 3, 5), hour=23)
    bench.do(funnel.win, lead_id, "Liked the colour")
    won = bench.get(Lead, lead_id)
    assert (won.stage_id, won.status) == (bench.stage("customer"), StageKind.WON)
    assert (won.closed_at, won.closed_on, won.close_reason) == (bench.clock.now, date(2026, 3, 6), "Liked the colour")
    with pytest.raises(RuleError, match="is won already"):
        bench.desk.do(funnel.win, lead_id)
    bench.do(funnel.lose, lead_id)
    lost = bench.get(Lead, lead_id)
    assert (lost.stage_id, lost.status, lost.close_reason) == (bench.stage("lost"), StageKind.LOST, None)


def test_moving_a_card_into_a_closing_stage_closes_the_lead(bench: Bench) -> None:
    lead_id = bench.lead()
    bench.do(funnel.move, lead_id, bench.stage("lost"), reason="Too dear")
    lead = bench.get(Lead, lead_id)
    assert (lead.status, lead.closed_on, lead.close_reason) == (StageKind.LOST, date(2026, 3, 2), "Too dear")
    bench.do(funnel.move, lead_id, bench.stage("nurturing"))
    lead = bench.get(Lead, lead_id)
    assert (lead.status, lead.closed_at, lead.closed_on, lead.close_reason) == (StageKind.OPEN, None, None, None)


def test_reopening_goes_back_to_the_last_open_stage(bench: Bench) -> None:
    lead_id = bench.lead()
    with pytest.raises(RuleError, match="is not closed"):
        bench.desk.do(funnel.reopen, lead_id)
    bench.do(funnel.move, lead_id, bench.stage("engaged"))
    bench.do(funnel.lose, lead_id)
    bench.do(funnel.win, lead_id)
    bench.do(funnel.reopen, lead_id)
    lead = bench.get(Lead, lead_id)
    assert (lead.stage_id, lead.status, lead.closed_on) == (bench.stage("engaged"), StageKind.OPEN, None)


def test_reopening_passes_over_archived_stages_and_follows_merged_ones(bench: Bench) -> None:
    lead_id, other_id, third_id = (bench.lead(name) for name in ("Anna", "Bruno", "Carla"))
    bench.do(funnel.move, lead_id, bench.stage("engaged"))
    bench.do(funnel.move, other_id, bench.stage("nurturing"))
    for each in (lead_id, other_id, third_id):
        bench.do(funnel.win, each)
    edit_stage(bench, bench.stage("engaged"), archived=True)
    edit_stage(bench, bench.stage("nurturing"), merged_into_id=bench.stage("qualified"))
    for each, key in ((lead_id, "captured"), (other_id, "qualified")):
        bench.do(funnel.reopen, each)
        assert bench.get(Lead, each).stage_id == bench.stage(key)
    edit_stage(bench, bench.stage("captured"), archived=True)
    bench.do(funnel.reopen, third_id)
    assert bench.get(Lead, third_id).stage_id == bench.stage("qualified")


def test_no_lead_enters_a_stage_that_is_not_in_use_any_more(bench: Bench) -> None:
    lead_id = bench.lead()
    edit_stage(bench, bench.stage("engaged"), archived=True)
    edit_stage(bench, bench.stage("nurturing"), merged_into_id=bench.stage("qualified"))
    for key in ("engaged", "nurturing"):
        with pytest.raises(RuleError, match="not in use any more"):
            bench.desk.do(funnel.move, lead_id, bench.stage(key))


def test_a_pipeline_without_a_won_stage_cannot_be_won_in(bench: Bench) -> None:
    lead_id = bench.lead()
    edit_stage(bench, bench.stage("customer"), archived=True)
    with pytest.raises(RuleError, match="“Shop” has no stage of the kind “won”"):
        bench.desk.do(funnel.win, lead_id)


def test_a_card_is_put_below_another_or_at_the_end(bench: Bench) -> None:
    anna, bruno, carla = (bench.lead(name) for name in ("Anna", "Bruno", "Carla"))
    bench.do(funnel.move, carla, bench.stage("captured"), below=anna)
    assert column(bench, "captured") == ["Anna", "Carla", "Bruno"]
    bench.do(funnel.move, anna, bench.stage("captured"))
    assert column(bench, "captured") == ["Carla", "Bruno", "Anna"]
    bench.do(funnel.move, bruno, bench.stage("engaged"))
    bench.do(funnel.move, anna, bench.stage("engaged"), below=bruno)
    bench.do(funnel.move, carla, bench.stage("engaged"), below=bruno)
    assert column(bench, "engaged") == ["Bruno", "Carla", "Anna"]


def test_a_card_is_put_above_another_also_at_the_top(bench: Bench) -> None:
    anna, bruno, carla = (bench.lead(name) for name in ("Anna", "Bruno", "Carla"))
    bench.do(funnel.move, carla, bench.stage("captured"), above=anna)
    assert column(bench, "captured") == ["Carla", "Anna", "Bruno"]
    bench.do(funnel.move, bruno, bench.stage("captured"), above=anna)
    assert column(bench, "captured") == ["Carla", "Bruno", "Anna"]
    bench.do(funnel.move, anna, bench.stage("engaged"))
    bench.do(funnel.move, bruno, bench.stage("engaged"), above=anna)
    assert column(bench, "engaged") == ["Bruno", "Anna"]


def test_a_card_stays_where_it_is_above_or_below_its_neighbour(bench: Bench) -> None:
    anna, bruno = bench.lead("Anna"), bench.lead("Bruno")
    bench.do(funnel.move, anna, bench.stage("captured"), above=bruno)
    bench.do(funnel.move, bruno, bench.stage("captured"), below=anna)
    assert column(bench, "captured") == ["Anna", "Bruno"]


def test_a_contact_moved_to_a_stage_is_a_lead_from_then_on(bench: Bench) -> None:
    contact_id = bench.contact()
    bench.do(funnel.move, contact_id, bench.stage("engaged"))
    lead = bench.get(Lead, contact_id)
    assert (lead.stage_id, lead.created_on) == (bench.stage("engaged"), date(2026, 3, 2))


def test_a_card_moved_within_its_column_enters_nothing(bench: Bench) -> None:
    anna, bruno = bench.lead("Anna"), bench.lead("Bruno")
    bench.do(funnel.win, anna)
    bench.do(funnel.win, bruno)
    closed = bench.get(Lead, anna).closed_at
    bench.clock.set_to(date(2026, 3, 9))
    bench.do(funnel.move, anna, bench.stage("customer"), below=bruno)
    assert bench.get(Lead, anna).closed_at == closed
    assert len(stages_entered(bench, anna)) == 2


def test_a_card_cannot_be_put_below_one_of_another_column(bench: Bench) -> None:
    anna, bruno = bench.lead("Anna"), bench.lead("Bruno")
    with pytest.raises(RuleError, match="“Bruno” is not in the stage “Engaged”"):
        bench.desk.do(funnel.move, anna, bench.stage("engaged"), below=bruno)
    with pytest.raises(RuleError, match="“Bruno” is not in the stage “Engaged”"):
        bench.desk.do(funnel.move, anna, bench.stage("engaged"), above=bruno)
    with pytest.raises(NotFoundError):
        bench.desk.do(funnel.move, anna, 99)


def test_cards_put_into_the_same_spot_again_and_again_stay_in_order(bench: Bench) -> None:
    anna, bruno, carla = (bench.lead(name) for name in ("Anna", "Bruno", "Carla"))
    for _ in range(100):
        bench.desk.do(funnel.move, carla, bench.stage("captured"), below=anna)
        bench.desk.do(funnel.move, bruno, bench.stage("captured"), below=anna)
    assert column(bench, "captured") == ["Anna", "Bruno", "Carla"]


def test_a_deal_goes_through_its_own_pipeline(bench: Bench) -> None:
    lead_id = bench.lead("Chairs", account_id=bench.account())
    bench.do(funnel.win, lead_id)
    assert bench.get(Lead, lead_id).stage_id == bench.stage("contract", "b2b")
    bench.do(funnel.reopen, lead_id)
    assert bench.get(Lead, lead_id).stage_id == bench.stage("prospect", "b2b")
