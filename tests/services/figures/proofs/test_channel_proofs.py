"""Every figure of the channel report, laid open, comes out of its rows again, and these are found by a search."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from leaddesk.model.days import ALL_TIME, Period
from leaddesk.model.enums import Span, StageKind
from leaddesk.model.errors import NotFoundError
from leaddesk.model.figures.proof import Proof
from leaddesk.model.figures.scope import By
from leaddesk.model.spend import Spend
from leaddesk.model.traffic import Traffic
from leaddesk.services import shop
from leaddesk.services.figures import reports
from leaddesk.services.figures.proofs.asked import FigureAsked
from leaddesk.services.figures.proofs.channels import FIGURES
from leaddesk.services.figures.proofs.prove import prove
from leaddesk.services.lead_list import count_leads
from leaddesk.services.work import create
from tests.services import random_shop
from tests.services.bench import Bench, make_store
from tests.services.report_bench import JANUARY, add_leads, add_sale, write

ASKED = (
    (Period(), "created", None, None, False),
    (Period(), "created", None, None, True),
    (Period(date(2026, 1, 1), date(2026, 3, 31)), "created", None, None, False),
    (Period(date(2026, 1, 15), date(2026, 4, 15)), "closed", "shop", "USD", False),
    (Period(date(2026, 1, 15), date(2026, 4, 15)), "closed", None, "USD", True),
    (Period(last=date(2026, 3, 30)), "created", "b2b", "JPY", False),
)


@pytest.fixture(scope="module")
def any_shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    with make_store(tmp_path_factory.mktemp("random")) as store:
        bench = Bench(store)
        bench.clock.set_to(date(2026, 6, 2))
        bench.desk.do(shop.set_setting, "margin_rate_bp", 3_333)
        bench.desk.do(shop.set_setting, "hourly_rate_minor", 1_550)
        bench.desk.do(random_shop.fill, 7, 300)
        yield bench


def proof(bench: Bench, figure: str, row: str | None = None, period: Period = ALL_TIME) -> Proof:
    return bench.desk.ask(prove, FigureAsked("channels", figure, row, period=period))


@pytest.mark.parametrize("figure", FIGURES)
@pytest.mark.parametrize(("period", "by", "pipeline", "currency", "by_method"), ASKED)
def test_every_figure_of_any_shop_comes_out_of_its_rows_again(
    any_shop: Bench, figure: str, period: Period, by: By, pipeline: str | None, currency: str | None, by_method: bool
) -> None:
    about = (period, by, pipeline, currency)
    report = any_shop.desk.ask(lambda work: reports.channels(work, *about, by_method=by_method))
    assert len(report.figures.channels) > 3
    whole = FigureAsked("channels", figure, None, True, *about, by_method=by_method)
    asked = [whole, *(replace(whole, row=row.channel, is_total=False) for row in report.figures.channels)]
    proofs = [any_shop.desk.ask(prove, each) for each in asked]
    assert [each.row for each in proofs if not each.agrees] == []
    assert all(each.parts for each in proofs if each.said.value)
    for each in proofs:
        for part in each.parts:
            if part.where is not None and part.amount.unit == "count":
                assert any_shop.desk.ask(count_leads, part.where) == part.amount.value


def test_what_is_left_out_is_counted_and_can_be_found(bench: Bench) -> None:
    seo = bench.channel("seo")
    add_leads(bench, StageKind.WON, 2, channel_id=seo, created_on=date(2026, 1, 5), closed_on=date(2026, 1, 9))
    add_leads(bench, StageKind.WON, 1, channel_id=seo, created_on=date(2026, 1, 5))
    add_leads(bench, StageKind.OPEN, 4, channel_id=seo)
    add_leads(bench, None, 5, channel_id=seo)
    laid_open = proof(bench, "days", "SEO", period=JANUARY)
    assert [(left.count, str(left.why)) for left in laid_open.left_out] == [
        (1, "Customers of whom one of the days is not known."),
        (5, "Contacts: they are on no board, so they are in no rate."),
        (4, "Nobody knows the day that they would be counted by."),
    ]
    for left in laid_open.left_out:
        if left.where is not None:
            assert bench.desk.ask(count_leads, left.where) == left.count


def test_a_proof_does_not_take_the_report_s_word_for_it(bench: Bench) -> None:
    """The sums are made of rows: where a search and a report count otherwise, it shows."""
    (lead_id,) = add_leads(bench, StageKind.WON, channel_id=bench.channel("fair"), value_minor=100, currency="EUR")
    add_sale(bench, lead_id, 7_00)
    add_sale(bench, lead_id, -2_00)
    laid_open = proof(bench, "revenue", "Fair")
    assert [(part.amount.value, str(part.title)) for part in laid_open.parts] == [(5_00, "Sales to customers, net")]
    assert (laid_open.said, laid_open.agrees) == (laid_open.again, True)


def test_the_parts_of_a_cost_are_money_goods_and_priced_hours(bench: Bench) -> None:
    bench.do(shop.set_setting, "hourly_rate_minor", 20_00)
    seo = bench.channel("seo")
    add_leads(bench, count=4, channel_id=seo, created_on=date(2026, 1, 7))
    month = Spend(channel_id=seo, span=Span.MONTH, starts_on=date(2026, 1, 1), amount_minor=10_00, currency="EUR")
    day = Spend(channel_id=seo, starts_on=date(2026, 1, 3), goods_minor=2_00, minutes=90, currency="EUR")
    other = Spend(channel_id=seo, starts_on=date(2026, 2, 3), goods_minor=99_00, currency="EUR")
    write(bench, create(month), create(day), create(other))
    laid_open = proof(bench, "cost_per_lead", "SEO", period=JANUARY)
    assert [part.amount.value for part in laid_open.parts] == [10_00, 2_00, 30_00, 4]
    assert (laid_open.again.value, laid_open.agrees) == (10_50, True)


def test_a_row_that_is_gone_is_said_to_be_gone(bench: Bench) -> None:
    with pytest.raises(NotFoundError, match="not in the report any more"):
        proof(bench, "leads", "SEO")


@pytest.mark.parametrize(("figure", "said"), [("visits", "Visits of months"), ("spend", "Costs of months")])
def test_what_was_entered_leaves_out_months_that_the_period_cuts_and_no_leads(
    bench: Bench, figure: str, said: str
) -> None:
    seo = bench.channel("seo")
    add_leads(bench, None, 3, channel_id=seo)
    month = {"channel_id": seo, "span": Span.MONTH, "starts_on": date(2026, 1, 1)}
    write(bench, create(Spend.model_validate(month | {"amount_minor": 5, "currency": "EUR"})))
    write(bench, create(Traffic.model_validate(month | {"visits": 9})))
    day = {"channel_id": seo, "starts_on": date(2026, 1, 20)}
    write(bench, create(Spend.model_validate(day | {"amount_minor": 7, "currency": "EUR"})))
    write(bench, create(Traffic.model_validate(day | {"visits": 4})))
    laid_open = proof(bench, figure, "SEO", period=Period(date(2026, 1, 10), date(2026, 1, 31)))
    assert [str(left.why).startswith(said) for left in laid_open.left_out] == [True]
    assert laid_open.agrees
    assert laid_open.said.value == (4 if figure == "visits" else 7)
    assert proof(bench, figure, "SEO", period=JANUARY).left_out == ()
