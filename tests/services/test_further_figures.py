"""How soon we answer, who comes back, when a channel has paid for itself: counted twice, and laid open."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from leaddesk.cli.tables import report_text
from leaddesk.model.days import ALL_TIME, Period, When
from leaddesk.model.enums import ActivityKind, StageKind
from leaddesk.model.errors import BadInputError
from leaddesk.model.spend import Spend
from leaddesk.services import shop
from leaddesk.services.demo.run import make_sample
from leaddesk.services.diary import activities
from leaddesk.services.figures import reports
from leaddesk.services.figures.proofs.asked import FigureAsked
from leaddesk.services.figures.proofs.further import FIGURES
from leaddesk.services.figures.proofs.prove import prove
from leaddesk.services.work import create
from tests.services import random_shop, recount_further
from tests.services.bench import Bench, make_store
from tests.services.recount import Asked
from tests.services.report_bench import add_leads, add_sale, write

TODAY = date(2026, 6, 2)
ASKED = (
    Asked(),
    Asked(date(2026, 1, 1), date(2026, 4, 30)),
    Asked(date(2025, 12, 1), date(2026, 5, 31), by="closed", pipeline_id=1, currency="USD"),
)


@pytest.fixture(scope="module", params=["random", "sample"])
def any_shop(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    with make_store(tmp_path_factory.mktemp(request.param)) as store:
        bench = Bench(store)
        bench.clock.set_to(TODAY)
        bench.desk.do(shop.set_setting, "hourly_rate_minor", 15_50)
        if request.param == "random":
            bench.desk.do(random_shop.fill, 13, 300)
        else:
            bench.desk.run(make_sample, leads=250, seed=3, language="en")
        yield bench


def further(bench: Bench, asked: Asked) -> dict[str | None, dict[str, Any]]:
    period = ALL_TIME if asked.first is None else Period(asked.first, asked.last)
    pipeline = None if asked.pipeline_id is None else "shop"
    answer = bench.desk.ask(
        lambda work: reports.report_json(
            work, "channels", period, by=asked.by, pipeline=pipeline, currency=asked.currency, more=True
        )
    )
    return {row["channel"]: row["further"] for row in answer["channels"] if row["leads"]}


@pytest.mark.parametrize("asked", ASKED)
@pytest.mark.parametrize("margin_rate_bp", [None, 3_333])
def test_the_figures_are_what_one_counts_lead_by_lead(
    any_shop: Bench, asked: Asked, margin_rate_bp: int | None
) -> None:
    any_shop.desk.do(shop.set_setting, "margin_rate_bp", margin_rate_bp)
    expected = any_shop.desk.ask(recount_further.further, asked)
    assert len(expected) > 4
    assert further(any_shop, asked) == expected


@pytest.mark.parametrize("any_shop", ["random"], indirect=True)
@pytest.mark.parametrize(("asked", "by_method"), [(ASKED[0], False), (ASKED[2], True)])
def test_each_of_them_comes_out_of_its_rows_again(any_shop: Bench, asked: Asked, by_method: bool) -> None:
    period = ALL_TIME if asked.first is None else Period(asked.first, asked.last)
    about: dict[str, Any] = {"period": period, "by": asked.by, "currency": asked.currency}
    about["pipeline"] = None if asked.pipeline_id is None else "shop"
    rows = any_shop.desk.ask(lambda work: reports.channels(work, **about, by_method=by_method).figures.channels)
    for figure in FIGURES:
        whole = FigureAsked("channels", figure, is_total=True, by_method=by_method, **about)
        of_rows = [replace(whole, row=row.channel, is_total=False) for row in (*rows[:2], rows[-1])]
        proofs = [any_shop.desk.ask(prove, each) for each in (whole, *of_rows)]
        assert [(figure, each.row, each.said, each.again) for each in proofs if not each.agrees] == []
        assert all(each.parts for each in proofs)


def test_who_was_not_answered_yet_is_censored_and_said(bench: Bench) -> None:
    """Two of four were answered, after one and after three days; two wait since ten days."""
    bench.clock.set_to(date(2026, 3, 12))
    seo, day = bench.channel("seo"), date(2026, 3, 2)
    ids = add_leads(bench, count=4, channel_id=seo, created_on=day)
    for lead_id, kind, on in (
        (ids[0], ActivityKind.CALL, date(2026, 3, 3)),
        (ids[1], ActivityKind.EMAIL, date(2026, 3, 5)),
        (ids[1], ActivityKind.VISIT, date(2026, 3, 9)),
        (ids[2], ActivityKind.NOTE, day),
        (ids[3], ActivityKind.COMPLAINT, day),
    ):
        bench.do(activities.log, kind, "", lead_id=lead_id, when=When(None, on))
    row = further(bench, Asked())["SEO"]
    assert (row["answer_median_days"], row["answer_p80_days"], row["unanswered"]) == (3, None, 2)


def test_who_buys_again_is_known_by_account_address_number_or_the_lead_before(bench: Bench) -> None:
    account, seo, fair = bench.account(), bench.channel("seo"), bench.channel("fair")
    known: dict[str, Any] = {"account_id": account, "email": "Anna@x.it", "phone": "+39021"}
    later: dict[str, Any] = {"closed_on": date(2026, 2, 9), "channel_id": fair}
    (won,) = add_leads(bench, StageKind.WON, channel_id=seo, closed_on=date(2026, 1, 9), **known)
    fields: dict[str, Any]
    for fields in ({"account_id": account}, {"email": "anna@X.it"}, {"phone": "+39021"}, {"previous_lead_id": won}):
        add_leads(bench, StageKind.WON, **later, **fields)
    add_leads(bench, StageKind.WON, **later, email="bruno@x.it", phone="")
    add_leads(bench, StageKind.OPEN, channel_id=fair, email="anna@x.it")
    counts = {channel: row["repeat_customers"] for channel, row in further(bench, Asked()).items()}
    assert counts == {"SEO": 0, "Fair": 4}


@pytest.mark.parametrize(("margin_rate_bp", "days"), [(None, 29), (5_000, 59), (1_000, None)])
def test_a_channel_has_paid_for_itself_once_its_costs_are_covered(
    bench: Bench, margin_rate_bp: int | None, days: int | None
) -> None:
    """100.00 spent on 1 January; 60.00 come on 10 January, 60.00 on the 30th, 90.00 on 1 March; 10.00 go back."""
    bench.do(shop.set_setting, "margin_rate_bp", margin_rate_bp)
    seo = bench.channel("seo")
    write(bench, create(Spend(channel_id=seo, starts_on=date(2026, 1, 1), amount_minor=100_00, currency="EUR")))
    for day, value in ((date(2026, 1, 10), 60_00), (date(2026, 1, 30), 60_00), (date(2026, 3, 1), 90_00)):
        add_leads(bench, StageKind.WON, channel_id=seo, closed_on=day, value_minor=value, currency="EUR")
    (lead_id,) = add_leads(bench, StageKind.WON, channel_id=seo, closed_on=date(2026, 1, 31))
    add_sale(bench, lead_id, -10_00)
    (other,) = add_leads(bench, StageKind.WON, channel_id=seo, closed_on=date(2026, 1, 2))
    add_sale(bench, other, 900_00, "USD")
    assert further(bench, Asked())["SEO"]["payback_days"] == days


def test_the_command_line_prints_them_below_the_others(bench: Bench) -> None:
    days: dict[str, Any] = {"created_on": date(2026, 1, 5), "closed_on": date(2026, 1, 9)}
    add_leads(bench, StageKind.WON, 3, channel_id=bench.channel("seo"), email="anna@x.it", **days)
    answer = bench.desk.ask(lambda work: reports.report_json(work, "channels", more=True))
    plain = bench.desk.ask(lambda work: reports.report_json(work, "channels"))
    text = report_text("channels", answer)
    assert text.count("SEO") == report_text("channels", plain).count("SEO") + 1
    (line,) = [each for each in text.splitlines() if each.startswith("SEO") and each.split()[1] == "0"]
    assert line.split()[-3:] == ["3", "2", "–"]  # not answered, came back, never paid back


def test_without_costs_nothing_is_paid_back_and_no_other_report_has_more(bench: Bench) -> None:
    add_leads(bench, StageKind.WON, channel_id=bench.channel("seo"), value_minor=5, currency="EUR")
    assert further(bench, Asked())["SEO"]["payback_days"] is None
    with pytest.raises(BadInputError, match="more figures"):
        bench.desk.ask(lambda work: reports.report_json(work, "funnel", more=True))
