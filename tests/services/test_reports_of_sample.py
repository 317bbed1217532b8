"""The sample shop's figures, counted a second time lead by lead, and each laid open."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from leaddesk.model.days import Period
from leaddesk.model.enums import Kind
from leaddesk.model.pipeline import Pipeline
from leaddesk.services import shop
from leaddesk.services.demo.run import make_sample
from leaddesk.services.figures.proofs.prove import prove
from leaddesk.services.figures.report_tables import CHANNELS, KINDS, TableAsked, report_table
from tests.services import recount, recount_funnel
from tests.services.bench import Bench, make_store
from tests.services.recount import Asked
from tests.services.report_bench import report

TODAY = date(2026, 6, 2)
ASKED = (Asked(), Asked(TODAY - timedelta(days=364), TODAY), Asked(date(2026, 1, 1), date(2026, 3, 31), by="closed"))


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    with make_store(tmp_path_factory.mktemp("sample")) as store:
        bench = Bench(store)
        bench.clock.set_to(TODAY)
        bench.desk.run(make_sample, leads=400, seed=3, language="en")
        bench.desk.do(shop.set_setting, "hourly_rate_minor", 18_00)
        bench.desk.do(shop.set_setting, "margin_rate_bp", 4_200)
        yield bench


@pytest.mark.parametrize("asked", ASKED)
def test_the_sample_s_figures_are_what_one_counts_lead_by_lead(sample: Bench, asked: Asked) -> None:
    period = Period(asked.first, asked.last)
    answers = {kind: report(sample, kind, period, asked.by) for kind in ("channels", "forecast", "cycle")}
    expected = sample.desk.ask(recount.channels, asked)
    found = {row["channel"]: row for row in answers["channels"]["channels"]}
    assert found.keys() == expected.keys()
    for channel, row in expected.items():
        assert {key: found[channel][key] for key in row} == row, channel
    assert answers["forecast"]["months"] == sample.desk.ask(recount.forecast, asked)
    for kind in Kind:
        assert answers["cycle"][kind.value] == sample.desk.ask(recount.cycle, asked, kind)


@pytest.mark.parametrize("number", [1, 2, 3])
def test_the_sample_s_funnels_are_what_one_counts_entry_by_entry(sample: Bench, number: int) -> None:
    name = sample.find(Pipeline, id=number)[0].name
    stages, _ = sample.desk.ask(recount_funnel.funnel, Asked(pipeline_id=number), TODAY)
    assert report(sample, "funnel", pipeline=name)["stages"] == stages


@pytest.mark.parametrize("kind", [*KINDS, CHANNELS])
def test_each_number_of_the_sample_comes_out_of_its_rows_again(sample: Bench, kind: str) -> None:
    year = Period(TODAY - timedelta(days=364), TODAY)
    for period in (Period(), year):
        table = sample.desk.ask(report_table, TableAsked(kind, period, more=True))
        proofs = [sample.desk.ask(prove, cell.asked) for row in table.rows for cell in row.cells]
        assert len(proofs) > 5
        assert [(str(each.figure), each.row) for each in proofs if not each.agrees] == []
