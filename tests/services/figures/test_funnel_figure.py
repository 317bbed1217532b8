"""The figure of the funnel is what a count in plain Python finds, and each level is the leads that its search finds."""

from datetime import date

import pytest

from leaddesk.model.channel import Channel
from leaddesk.model.days import ALL_TIME, Period
from leaddesk.model.enums import Span, StageKind
from leaddesk.model.figures.searches import in_channel, leads_query
from leaddesk.model.pipeline import Pipeline
from leaddesk.model.traffic import Traffic
from leaddesk.services import costs
from leaddesk.services.figures.funnel_figure import FunnelFigure, funnel_figure
from leaddesk.services.lead_list import count_leads
from leaddesk.services.pipeline import funnel, stages
from leaddesk.services.work import Work
from tests.services import random_shop, recount_funnel
from tests.services.bench import Bench
from tests.services.recount import Asked

SHOP = 1
PERIODS = (ALL_TIME, Period(date(2025, 12, 1), date(2026, 1, 31)), Period(date(2026, 1, 5), None))


def figure(
    bench: Bench, period: Period = ALL_TIME, channel_id: int | None = None, pipeline_id: int = SHOP
) -> FunnelFigure:
    return bench.desk.ask(lambda work: funnel_figure(work, pipeline_id, period, channel_id))


def counts(found: FunnelFigure) -> list[tuple[str, int | None]]:
    return [(level.name, level.count) for level in found.levels]


def recounted(work: Work, asked: Asked) -> list[tuple[str, int | None]]:
    """Visits, open stages, and all that came into a won one."""
    visits = [
        each.visits
        for each in work.find(Traffic)
        if asked.holds_span(each.span, each.starts_on) and asked.channel_id in (None, each.channel_id)
    ]
    rows, _ = recount_funnel.funnel(work, asked, work.today)
    won = [row for row in rows if row["kind"] is StageKind.WON]
    return [
        ("", sum(visits) if visits else None),
        *((row["stage"], row["entered"]) for row in rows if row["kind"] is StageKind.OPEN),
        (" / ".join(row["stage"] for row in won), sum(row["entered"] for row in won)),
    ]


@pytest.mark.parametrize("seed", range(3))
def test_every_level_is_what_a_count_by_hand_finds(bench: Bench, seed: int) -> None:
    bench.desk.do(random_shop.fill, seed, 250)
    some = [each.id for each in bench.find(Channel)[:3]]
    for pipeline in bench.find(Pipeline):
        for period in PERIODS:
            for channel_id in (None, *some):
                found = figure(bench, period, channel_id, pipeline.id or 0)
                asked = Asked(period.first, period.last, pipeline_id=pipeline.id, channel_id=channel_id)
                assert counts(found) == bench.desk.ask(recounted, asked)


@pytest.mark.parametrize("seed", range(2))
def test_every_level_opens_as_many_leads_as_it_counts(bench: Bench, seed: int) -> None:
    bench.desk.do(random_shop.fill, seed, 250)
    names = {each.id: each.name for each in bench.find(Channel)[:2]}
    for pipeline in bench.find(Pipeline):
        for period in PERIODS:
            for channel_id in (None, *names):
                channel = in_channel(names[channel_id]) if channel_id is not None else ""
                for level in figure(bench, period, channel_id, pipeline.id or 0).levels[1:]:
                    query = leads_query(channel, period, pipeline.name, reached=level.reached)
                    assert bench.desk.ask(count_leads, query) == level.count, query


def test_shares_are_of_the_level_above_and_of_all_leads(bench: Bench) -> None:
    seo = bench.channel("seo")
    bench.do(costs.record_visits, seo, Span.MONTH, date(2026, 3, 1), 200)
    for keys in ((), ("nurturing",), ("engaged", "lost"), ("customer",)):
        lead_id = bench.lead(channel_id=seo)
        for key in keys:
            bench.do(funnel.move, lead_id, bench.stage(key))
    found = figure(bench, Period(date(2026, 3, 1), date(2026, 3, 31)), seo)
    assert [(level.count, level.conversion, level.of_leads, level.lost) for level in found.levels] == [
        (200, None, None, None),
        (4, 0.02, 1.0, 0),
        (3, 0.75, 0.75, 0),
        (2, pytest.approx(2 / 3), 0.5, 1),
        (1, 0.5, 0.25, 0),
        (1, 1.0, 0.25, 0),
    ]
    assert [level.reached for level in found.levels] == ["", "", "Nurturing", "Engaged", "Qualified", "Customer"]


def test_visits_that_nobody_recorded_are_unknown_and_too_few_make_no_share(bench: Bench) -> None:
    seo = bench.channel("seo")
    bench.lead(channel_id=seo)
    bench.lead(channel_id=seo)
    assert (figure(bench).levels[0].count, figure(bench).levels[1].conversion) == (None, None)
    bench.do(costs.record_visits, seo, Span.DAY, date(2026, 3, 1), 1)
    assert (figure(bench).levels[0].count, figure(bench).levels[1].conversion) == (1, None)
    assert figure(bench, channel_id=bench.channel("email")).is_empty


def test_months_that_the_period_cuts_are_told(bench: Bench) -> None:
    bench.do(costs.record_visits, bench.channel("seo"), Span.MONTH, date(2026, 3, 1), 40)
    found = figure(bench, Period(date(2026, 3, 10), date(2026, 3, 31)))
    assert (found.levels[0].count, found.left_out.visits_of_cut_months) == (None, ("2026-03",))


def test_two_won_stages_are_one_level(bench: Bench) -> None:
    bench.do(stages.add_stage, SHOP, {"name": "Partner"}, kind=StageKind.WON)
    bench.won_lead()
    lead_id = bench.lead()
    (partner,) = [each.id for each in bench.desk.ask(stages.stages_in_order, SHOP) if each.name == "Partner"]
    bench.do(funnel.move, lead_id, partner or 0)
    last = figure(bench).levels[-1]
    assert (last.name, last.count, last.conversion) == ("Customer / Partner", 2, 1.0)
    assert bench.desk.ask(count_leads, leads_query("", ALL_TIME, "Shop", reached=last.reached)) == 2
