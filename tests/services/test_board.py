from datetime import date

import pytest

from leaddesk.model.errors import BadInputError
from leaddesk.model.lane import Grouping
from leaddesk.model.lead import Lead
from leaddesk.services import leads
from leaddesk.services.board import LaneFigures, board_cards, board_figures, busiest_pipeline
from leaddesk.services.demo.run import make_sample
from leaddesk.services.directory import read_directory
from leaddesk.services.pipeline import funnel
from tests.services.bench import Bench

COLUMNS = ("captured", "nurturing", "engaged", "qualified", "customer", "lost")


def shop_of(bench: Bench) -> int:
    (shop, *_) = bench.desk.ask(read_directory).pipelines
    return shop.id or 0


def figures(bench: Bench, where: str = "") -> dict[str, LaneFigures]:
    found = bench.desk.ask(board_figures, shop_of(bench), Grouping.STAGE, where)
    assert [each.key for each in found] == [f"stage:one:{bench.stage(key)}" for key in COLUMNS]
    return dict(zip(COLUMNS, found, strict=True))


def column(bench: Bench, key: str, where: str = "") -> list[int]:
    lane = f"stage:one:{bench.stage(key)}"
    return list(bench.desk.ask(board_cards, shop_of(bench), Grouping.STAGE, where, [lane]).ids[lane])


def test_an_empty_board_has_all_its_columns(bench: Bench) -> None:
    assert {(each.count, *each.sums, *each.weighted) for each in figures(bench).values()} == {(0,)}
    assert [column(bench, key) for key in COLUMNS] == [[]] * 6


def test_a_column_has_its_cards_from_top_to_bottom(bench: Bench) -> None:
    ids = [bench.lead(name) for name in ("Anna", "Bruno", "Carla")]
    assert column(bench, "captured") == ids
    bench.do(funnel.move, ids[2], bench.stage("captured"), below=ids[0])
    assert column(bench, "captured") == [ids[0], ids[2], ids[1]]
    bench.do(funnel.move, ids[0], bench.stage("engaged"))
    assert column(bench, "captured") == [ids[2], ids[1]]
    assert column(bench, "engaged") == [ids[0]]


def test_a_column_adds_up_values_as_they_are_and_by_their_chances(bench: Bench) -> None:
    for name, fields in (
        ("Anna", {"value_minor": 1_005}),
        ("Bruno", {"value_minor": 1_000, "probability": 50}),
        ("Carla", {"value_minor": 300, "currency": "SEK"}),
        ("Dario", {}),
    ):
        bench.lead(name, **fields)
    bench.contact("Elio", value_minor=5)
    found = figures(bench)["captured"]
    assert (found.count, found.sums) == (4, {"EUR": 2_005, "SEK": 300})
    assert found.weighted == {"EUR": 601, "SEK": 30}


def test_what_was_won_and_lost_is_that_of_this_month_newest_first(bench: Bench) -> None:
    bench.clock.set_to(date(2026, 2, 28))
    bench.won_lead("February", value_minor=1)
    bench.clock.set_to(date(2026, 3, 1))
    first = bench.won_lead("First", value_minor=20)
    lost = bench.lead("Lost", value_minor=7)
    bench.do(funnel.lose, lost, "Too dear")
    bench.clock.set_to(date(2026, 3, 2))
    second, third = bench.won_lead("Second", value_minor=300), bench.won_lead("Third")
    assert column(bench, "customer") == [third, second, first]
    assert column(bench, "lost") == [lost]
    found = figures(bench)
    assert (found["customer"].count, found["customer"].sums, found["customer"].weighted) == (
        3,
        {"EUR": 320},
        {"EUR": 320},
    )
    assert (found["lost"].count, found["lost"].sums, found["lost"].weighted) == (1, {"EUR": 7}, {"EUR": 0})
    bench.clock.set_to(date(2026, 4, 1))
    assert column(bench, "customer") == []


def test_a_search_leaves_the_cards_that_it_finds(bench: Bench) -> None:
    anna = bench.lead("Anna", value_minor=100)
    bench.lead("Bruno", value_minor=10)
    assert column(bench, "captured", "anna") == [anna]
    found = figures(bench, "anna")["captured"]
    assert (found.count, found.sums) == (1, {"EUR": 100})
    bench.do(leads.delete, anna)
    assert figures(bench, "anna")["captured"].count == 0


def test_figures_and_cards_of_a_sample_agree(bench: Bench) -> None:
    bench.desk.run(make_sample, leads=400, language="en")
    for pipeline in bench.desk.ask(read_directory).pipelines:
        assert pipeline.id is not None
        for where in ("", "is:b2b", "value:>100 -is:stale"):
            for grouping in Grouping:
                shown = bench.desk.ask(board_cards, pipeline.id, grouping, where)
                told = bench.desk.ask(board_figures, pipeline.id, grouping, where)
                assert [each.key for each in told] == [lane.key for lane in shown.lanes] == list(shown.ids)
                for each in told:
                    cards = [bench.get(Lead, card) for card in shown.ids[each.key]]
                    assert each.count == len(cards)
                    assert sum(each.sums.values()) == sum(card.value_minor or 0 for card in cards)


def test_a_search_that_says_nothing_is_refused(bench: Bench) -> None:
    with pytest.raises(BadInputError):
        column(bench, "captured", "created:soon")


def test_the_busiest_pipeline_is_that_with_the_most_open_cards(bench: Bench) -> None:
    assert bench.desk.ask(busiest_pipeline) is None
    bench.lead("Anna")
    bench.do(funnel.win, bench.lead("Bruno"))
    bench.do(funnel.win, bench.lead("Carla"))
    account_id = bench.account()
    deals = [bench.lead(name, account_id=account_id) for name in ("Lobby", "Terrace")]
    assert bench.desk.ask(busiest_pipeline) == bench.get(Lead, deals[0]).pipeline_id
