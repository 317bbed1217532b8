"""What the page asks of the file, all at once, so that its parts agree."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from leaddesk.model.days import ALL_TIME, Period
from leaddesk.model.enums import Kind
from leaddesk.model.figures.channels import ChannelReport
from leaddesk.model.pipeline import Pipeline
from leaddesk.services.figures import reports
from leaddesk.services.figures.channel_months import ChannelMonths, channel_months
from leaddesk.services.figures.reports import Report
from leaddesk.services.kinds import has_both_kinds
from leaddesk.services.work import Work
from leaddesk.ui.kit.words.periods import ALL, LAST_12_MONTHS, period_before, period_of


@dataclass(frozen=True)
class Asked:
    """What the user looks at; period None: what fits the file, pipeline None: all of them."""

    today: date
    period: str | None = None
    pipeline: str | None = None
    compares: bool = False  # with the period before
    by_method: bool = False  # channels pooled
    by_kind: bool = False  # B2C and B2B too, if the file has both
    with_further: bool = False  # the figures that few shops need


@dataclass(frozen=True)
class Answer:
    """The figures of a period, which the file chose if the user did not; `is_empty`: the file has no figures at all."""

    asked: Asked
    period: str
    report: Report[ChannelReport]
    months: ChannelMonths
    is_empty: bool
    before: Report[ChannelReport] | None = None  # of the period before
    has_kinds: bool = False  # the file has leads of both kinds
    kinds: Mapping[Kind, ChannelReport] = field(default_factory=dict)


def read_page(work: Work, asked: Asked) -> Answer:
    """The figures asked for; without a wish, those of the last twelve months if there are any, else of all time."""
    known = {each.name for each in work.find(Pipeline)}
    asked = asked if asked.pipeline is None or asked.pipeline in known else replace(asked, pipeline=None)
    key = asked.period or LAST_12_MONTHS
    report = _report(work, asked, period_of(key, asked.today), with_further=asked.with_further)
    is_empty = False
    if not report.figures.total.leads:
        is_empty = not reports.channels(work).figures.channels
        if asked.period is None:
            key, report = ALL, _report(work, asked, ALL_TIME, with_further=asked.with_further)
    period = report.scope.period
    earlier = period_before(period, asked.today) if asked.compares else None
    before = None if earlier is None else _report(work, asked, earlier)
    has_kinds = has_both_kinds(work)
    kinds = {kind: _report(work, asked, period, kind).figures for kind in Kind} if has_kinds and asked.by_kind else {}
    months = channel_months(work, report.scope, by_method=asked.by_method)
    return Answer(asked, key, report, months, is_empty, before, has_kinds, kinds)


def _report(
    work: Work, asked: Asked, period: Period, kind: Kind | None = None, *, with_further: bool = False
) -> Report[ChannelReport]:
    return reports.channels(
        work, period, pipeline=asked.pipeline, by_method=asked.by_method, kind=kind, with_further=with_further
    )
