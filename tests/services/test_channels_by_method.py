"""Channels pooled by their method: what is true of each is true of all of them together."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

import pytest

from leaddesk.model.channel import Channel
from leaddesk.model.days import ALL_TIME, Period
from leaddesk.model.enums import Kind, Method, StageKind, Verdict
from leaddesk.model.errors import BadInputError
from leaddesk.model.figures.channels import ChannelFigures, ChannelReport
from leaddesk.services import channels, shop
from leaddesk.services.figures import reports
from leaddesk.services.figures.channel_months import channel_months
from leaddesk.services.figures.proofs.asked import FigureAsked
from leaddesk.services.figures.proofs.prove import prove
from leaddesk.services.figures.report_paper import report_paper, wish_of
from leaddesk.services.figures.report_tables import CHANNELS, TableAsked
from leaddesk.services.kinds import has_both_kinds
from tests.services import random_shop
from tests.services.bench import Bench, make_store
from tests.services.report_bench import add_leads

ADDED_UP = ("leads", "won", "lost", "open", "visits", "minutes", "spend_minor", "goods_minor", "revenue_minor")


@pytest.fixture(scope="module")
def any_shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    """Six channels of two methods, with sales and costs in several currencies."""
    with make_store(tmp_path_factory.mktemp("methods")) as store:
        bench = Bench(store)
        bench.desk.do(shop.set_setting, "margin_rate_bp", 3_333)
        for place, each in enumerate(bench.find(Channel)[:6]):
            method = Method.SEO if place % 2 else Method.FAIR
            bench.desk.do(channels.edit_channel, each.id or 0, {"method": method})
        bench.desk.do(random_shop.fill, 5, 300)
        yield bench


def added_up(rows: Sequence[ChannelFigures]) -> dict[str, int]:
    names = ("leads", "won", "lost", "open", "revenue_minor")
    return {name: sum(getattr(row, name) or 0 for row in rows) for name in names}


def figures(bench: Bench, currency: str, *, by_method: bool) -> ChannelReport:
    return bench.desk.ask(
        lambda work: reports.channels(work, ALL_TIME, currency=currency, by_method=by_method).figures
    )


@pytest.mark.parametrize("currency", ["EUR", "USD", "JPY"])
def test_a_method_s_figures_are_those_of_its_channels_added_up(any_shop: Bench, currency: str) -> None:
    sums: dict[Method | None, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    alone = figures(any_shop, currency, by_method=False)
    for row in alone.channels:
        for name in (*ADDED_UP, "margin_minor"):
            sums[row.method][name] += getattr(row, name) or 0
    pooled = figures(any_shop, currency, by_method=True)
    assert [row.channel for row in pooled.channels if row.method is Method.FAIR] == ["fair"]
    assert {row.method for row in pooled.channels} == sums.keys()
    for row in pooled.channels:
        assert {name: getattr(row, name) or 0 for name in sums[row.method]} == sums[row.method]
        assert row.conversion == row.won / row.leads
        assert row.is_pool is (row.channel is not None)
    assert pooled.total == alone.total


def test_the_months_of_methods_are_those_of_their_channels(any_shop: Bench) -> None:
    scope = any_shop.desk.ask(lambda work: reports.channels(work).scope)
    months = any_shop.desk.ask(lambda work: channel_months(work, scope, by_method=True))
    rows = figures(any_shop, "EUR", by_method=True).channels
    assert sum(sum(each) for each in months.leads.values()) + months.without_month == sum(row.leads for row in rows)
    assert months.leads.keys() == {row.channel for row in rows if row.leads}


def test_what_no_channel_shows_alone_their_method_can_show(bench: Bench) -> None:
    """Four fairs of one kind, each too small to tell, are clearly better together."""
    for number in range(4):
        fair = bench.made(channels.add_channel, f"Fair {number}", Method.FAIR)
        add_leads(bench, StageKind.WON, 4, channel_id=fair)
        add_leads(bench, StageKind.LOST, 6, channel_id=fair)
    add_leads(bench, StageKind.LOST, 180, channel_id=bench.channel("seo"))
    add_leads(bench, StageKind.WON, 20, channel_id=bench.channel("seo"))
    alone = {row.channel: row.verdict for row in figures(bench, "EUR", by_method=False).channels}
    assert {alone[f"Fair {number}"] for number in range(4)} == {Verdict.TOO_EARLY}
    assert {row.channel: row.verdict for row in figures(bench, "EUR", by_method=True).channels} == {
        "fair": Verdict.MORE, "seo": Verdict.LESS
    }


def test_the_json_has_the_same_keys_and_no_other_report_is_by_method(bench: Bench) -> None:
    add_leads(bench, channel_id=bench.channel("fair"))

    def asked(kind: str, *, by_method: bool) -> dict[str, Any]:
        return bench.desk.ask(lambda work: reports.report_json(work, kind, Period(), by_method=by_method))

    alone, pooled = asked("channels", by_method=False), asked("channels", by_method=True)
    assert pooled.keys() == alone.keys()
    assert pooled["channels"][0].keys() == alone["channels"][0].keys()
    assert (pooled["channels"][0]["channel"], pooled["channels"][0]["method"]) == ("fair", "fair")
    with pytest.raises(BadInputError, match="by method"):
        asked("funnel", by_method=True)


def test_methods_are_printed_in_the_language_of_the_paper(bench: Bench) -> None:
    add_leads(bench, channel_id=bench.made(channels.add_channel, "Spring market", Method.FAIR))
    wish = wish_of(TableAsked(CHANNELS, by_method=True))
    (table,) = bench.desk.ask(report_paper, wish, "de").tables
    assert (table.headings[0], [row[0] for row in table.rows]) == ("Methode", ["Messe", "Alle zusammen"])


@pytest.mark.parametrize("currency", ["EUR", "JPY"])
def test_people_and_firms_add_up_to_the_whole_and_have_no_costs_of_their_own(any_shop: Bench, currency: str) -> None:
    def of(kind: Kind | None) -> ChannelReport:
        return any_shop.desk.ask(
            lambda work: reports.channels(work, ALL_TIME, currency=currency, kind=kind).figures
        )

    whole, parts = of(None), [of(kind) for kind in Kind]
    for row in whole.channels:
        own = [each for part in parts for each in part.channels if each.channel == row.channel]
        assert {each.spend_minor for each in own} <= {None}
        assert added_up(own) == added_up([row])
    assert added_up([part.total for part in parts]) == added_up([whole.total])


@pytest.mark.parametrize("figure", ["leads", "customers", "conversion", "revenue"])
def test_a_figure_of_one_kind_comes_out_of_its_rows_again(any_shop: Bench, figure: str) -> None:
    for kind in Kind:
        rows = any_shop.desk.ask(partial(reports.channels, kind=kind)).figures.channels
        assert len(rows) > 3
        for row in rows:
            proof = any_shop.desk.ask(prove, FigureAsked("channels", figure, row.channel, kind=kind))
            assert proof.agrees
            assert f"is:{kind}" in (proof.parts[0].where or "")


def test_a_file_has_both_kinds_once_somebody_of_each_is_on_the_board(bench: Bench) -> None:
    answers = [bench.desk.ask(has_both_kinds)]
    bench.lead()
    bench.contact(kind=Kind.B2B)
    answers.append(bench.desk.ask(has_both_kinds))
    bench.lead("Deal", account_id=bench.account())
    answers.append(bench.desk.ask(has_both_kinds))
    assert answers == [False, False, True]
