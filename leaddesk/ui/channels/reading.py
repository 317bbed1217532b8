"""What the page asks of the file, all at once, so that its parts agree."""

from dataclasses import dataclass, replace
from datetime import date

from leaddesk.model.days import ALL_TIME
from leaddesk.model.figures.channels import ChannelReport
from leaddesk.model.pipeline import Pipeline
from leaddesk.services import reports
from leaddesk.services.channel_months import ChannelMonths, channel_months
from leaddesk.services.reports import Report
from leaddesk.services.work import Work
from leaddesk.ui.kit.periods import ALL, LAST_12_MONTHS, period_of


@dataclass(frozen=True)
class Asked:
    """What the user looks at; period None: what fits the file, pipeline None: all of them."""

    today: date
    period: str | None = None
    pipeline: str | None = None


@dataclass(frozen=True)
class Answer:
    """The figures of a period, which the file chose if the user did not; `is_empty`: the file has no figures at all."""

    asked: Asked
    period: str
    report: Report[ChannelReport]
    months: ChannelMonths
    is_empty: bool


def read_page(work: Work, asked: Asked) -> Answer:
    """The figures asked for; without a wish, those of the last twelve months if there are any, else of all time."""
    known = {each.name for each in work.find(Pipeline)}
    asked = asked if asked.pipeline is None or asked.pipeline in known else replace(asked, pipeline=None)
    key = asked.period or LAST_12_MONTHS
    report = reports.channels(work, period_of(key, asked.today), pipeline=asked.pipeline)
    is_empty = False
    if not report.figures.total.leads:
        is_empty = not reports.channels(work).figures.channels
        if asked.period is None:
            key, report = ALL, reports.channels(work, ALL_TIME, pipeline=asked.pipeline)
    return Answer(asked, key, report, channel_months(work, report.scope), is_empty)
