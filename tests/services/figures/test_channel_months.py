"""Leads and customers of each channel, month by month, add up to the channel report."""

from datetime import date
from pathlib import Path

import pytest

from leaddesk.model.days import ALL_TIME, Period
from leaddesk.model.figures.channels import ChannelReport
from leaddesk.model.figures.scope import By
from leaddesk.services.demo.run import make_sample
from leaddesk.services.figures import reports
from leaddesk.services.figures.channel_months import ChannelMonths, channel_months
from leaddesk.services.work import Work
from tests.services.bench import Bench, make_store


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    bench = Bench(make_store(tmp_path_factory.mktemp("months")))
    bench.desk.run(make_sample, leads=300, seed=1, language="en")
    return bench


@pytest.mark.parametrize("period", [ALL_TIME, Period(date(2025, 9, 1), date(2025, 12, 31))])
@pytest.mark.parametrize("by", ["created", "closed"])
def test_the_months_of_a_channel_add_up_to_its_figures(sample: Bench, period: Period, by: By) -> None:
    def both(work: Work) -> tuple[reports.Report[ChannelReport], ChannelMonths]:
        report = reports.channels(work, period, by)
        return report, channel_months(work, report.scope)

    report, by_month = sample.desk.ask(both)
    assert by_month.without_month == 0
    assert sum(row.leads for row in report.figures.channels) > 20
    for row in report.figures.channels:
        assert sum(by_month.leads.get(row.channel, ())) == row.leads
        assert sum(by_month.won.get(row.channel, ())) == row.won


def test_months_without_leads_are_among_the_months(tmp_path: Path) -> None:
    bench = Bench(make_store(tmp_path))
    for day in (date(2025, 11, 3), date(2026, 2, 1)):
        bench.clock.set_to(day)
        bench.lead(name="Anna")
    found = bench.desk.ask(lambda work: channel_months(work, reports.channels(work).scope))
    assert found.months == (date(2025, 11, 1), date(2025, 12, 1), date(2026, 1, 1), date(2026, 2, 1))
    assert found.leads == {None: (1, 0, 0, 1)}


def test_a_file_without_leads_has_no_months(tmp_path: Path) -> None:
    bench = Bench(make_store(tmp_path))
    assert bench.desk.ask(lambda work: channel_months(work, reports.channels(work).scope)).months == ()
