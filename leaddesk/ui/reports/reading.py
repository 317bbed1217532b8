"""What the page asks of the file."""

from dataclasses import dataclass, replace
from datetime import date

from leaddesk.model.channel import Channel
from leaddesk.model.days import ALL_TIME
from leaddesk.model.pipeline import Pipeline
from leaddesk.services.figures import reports
from leaddesk.services.figures.report_tables import FORECAST, ReportTable, TableAsked, report_table
from leaddesk.services.work import Work
from leaddesk.ui.kit.words.periods import ALL, LAST_12_MONTHS, period_of


@dataclass(frozen=True)
class Answer:
    """A report of a period, which the file chose if the user did not; `is_empty`: the file has no leads at all."""

    period: str
    table: ReportTable
    is_empty: bool


def read_report(work: Work, asked: TableAsked, period: str | None, today: date) -> Answer:
    """The report asked for; without a wish, of the last twelve months if it has anything, else of all time.

    A forecast is of all time without a wish: what is to come lies in no period that has ended.

    A pipeline or a channel that is not there any more is all of them.
    """
    pipelines = {each.name for each in work.find(Pipeline)}
    channels = {each.name for each in work.find(Channel)}
    known = replace(
        asked,
        pipeline=asked.pipeline if asked.pipeline in pipelines else None,
        channel=asked.channel if asked.channel in {*channels, ""} else None,
    )
    key = period or (ALL if asked.kind == FORECAST else LAST_12_MONTHS)
    table = report_table(work, replace(known, period=period_of(key, today)))
    if not table.is_empty:
        return Answer(key, table, False)
    if period is None:
        key, table = ALL, report_table(work, replace(known, period=ALL_TIME))
    return Answer(key, table, not reports.channels(work).figures.total.leads)
