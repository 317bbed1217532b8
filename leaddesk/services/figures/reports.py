"""What the shop asks its file: which channels pay, how the funnel runs, what is to come, how long it takes.

Every question takes a period, how its leads are chosen (None: as that report does by itself), a pipeline's name or key
(None: all of them; the funnel is of the first with leads), the currency that its amounts are in (None: the shop's), and
but for the channel report a channel's name or key (None: all; empty: the leads without one). Amounts in other
currencies are named, never added.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import UTC, date, datetime
from typing import Generic, TypeVar

from leaddesk.model.days import ALL_TIME, Period, month_text
from leaddesk.model.enums import Kind
from leaddesk.model.errors import BadInputError
from leaddesk.model.figures import cycle as cycles
from leaddesk.model.figures import forecast as forecasts
from leaddesk.model.figures import funnel as funnels
from leaddesk.model.figures.channels import Basis, ChannelReport, channel_report
from leaddesk.model.figures.cycle import CycleFigures
from leaddesk.model.figures.forecast import ForecastMonth
from leaddesk.model.figures.funnel import StageFigures
from leaddesk.model.figures.lost import LostReasons, lost_reasons
from leaddesk.model.figures.scope import By, LeftOut, Scope
from leaddesk.model.messages import N_
from leaddesk.services.figures import report_rows
from leaddesk.services.figures.asked_about import about, first_pipeline
from leaddesk.services.figures.further import further_figures
from leaddesk.services.figures.report_rows import Json
from leaddesk.services.work import Work
from leaddesk.storage.figures import (
    report_channels,
    report_cycle,
    report_forecast,
    report_funnel,
    report_lost,
)

T = TypeVar("T")



@dataclass(frozen=True)
class Report(Generic[T]):
    """Figures, what they are about, and what is not in them.

    `won_before_created` are leads whose days to win are negative: they count as they are, and are worth a look; None
    where no such days are among the figures.
    """

    figures: T
    scope: Scope
    pipeline: str | None
    currency: str
    left_out: LeftOut
    won_before_created: int | None = None


def channels(
    work: Work,
    period: Period = ALL_TIME,
    by: By | None = None,
    pipeline: str | None = None,
    currency: str | None = None,
    *,
    by_method: bool = False,
    kind: Kind | None = None,
    with_further: bool = False,
) -> Report[ChannelReport]:
    """What each channel cost, what it brought, and what to do with it; channels with nothing to tell are left away.

    With `by_method` all channels of a method are one row, called by its word.

    By "created" (as it does by itself) the leads are those created in the period, and won are those won to date; by
    "closed" those won or lost in it: none is open, and the conversion is the win rate. Costs and visits are those of
    the same days, of the whole channel even where the leads are of one pipeline; of one `kind` they are unknown.
    `with_further`: with the figures that few shops need.
    """
    scope, name, code = about(work, period, by or "created", pipeline, currency)
    scope = replace(scope, kind=kind)
    counts = report_channels.channel_counts(work.con, work.figures, scope)
    hourly_rate_minor = work.shop.hourly_rate_minor if code == work.shop.currency else None
    left_out = LeftOut(
        contacts=work.figures.contacts,
        unknown_day=work.figures.unknown_day(scope),
        other_currencies=tuple(sorted({other for row in counts for other in row.money} - {code})),
        spend_of_cut_months=_texts(report_channels.cut_months_of_spend(work.con, period)),
        visits_of_cut_months=_texts(report_channels.cut_months_of_visits(work.con, period)),
    )
    basis = Basis(code, hourly_rate_minor, work.shop.margin_rate_bp, _days_counted(work, scope))
    figures = channel_report(counts, basis, by_method=by_method)
    if with_further:
        more = further_figures(work, scope, code, by_method=by_method)
        figures = figures.with_further(more.rows, more.total)
    return Report(figures, scope, name, code, left_out, sum(_negative(row.days_to_win) for row in counts))


def funnel(
    work: Work,
    period: Period = ALL_TIME,
    by: By | None = None,
    pipeline: str | None = None,
    currency: str | None = None,
    channel: str | None = None,
    *,
    with_last: bool = False,
    days_of: Collection[str] | None = None,
) -> Report[tuple[StageFigures, ...]]:
    """How many leads came how far in a pipeline, where they were lost, and how long they stayed.

    By "created" (as it does by itself) or "closed" as for `channels`. The currency changes nothing: there is no money.
    `with_last`: how long the last visits alone were, too. `days_of`: how long in these stages only, which is quicker.
    """
    scope, name, code = about(work, period, by or "created", pipeline, currency, channel)
    if scope.pipeline_id is None:
        scope, name = first_pipeline(work, scope)
    counts = report_funnel.funnel_counts(work.con, scope, _today(work), with_last, days_of)
    left_out = LeftOut(
        contacts=work.figures.contacts,
        unknown_day=work.figures.unknown_day(scope),
        unknown_stays=counts.unknown_stays,
    )
    return Report(funnels.funnel(counts.stages, counts.groups), scope, name, code, left_out)


def forecast(
    work: Work,
    period: Period = ALL_TIME,
    by: By | None = None,
    pipeline: str | None = None,
    currency: str | None = None,
    channel: str | None = None,
) -> Report[tuple[ForecastMonth, ...]]:
    """What was won each month, and what the open leads are worth in the months they are expected in.

    Amounts are the leads' values, also of those with sales, so that what came is measured as what was hoped for. By
    "closed" (as it does by itself) the period is of the months: days of winning, expected days of open leads; by
    "created" the leads are those created in it.
    """
    scope, name, code = about(work, period, by or "closed", pipeline, currency, channel)
    counts = report_forecast.forecast_counts(work.con, scope, code)
    left_out = LeftOut(
        contacts=work.figures.contacts,
        unknown_day=report_forecast.unknown_day(work.con, scope),
        other_currencies=counts.other_currencies,
    )
    return Report(forecasts.forecast(counts.won_minor, counts.open_values), scope, name, code, left_out)


def cycle(
    work: Work,
    period: Period = ALL_TIME,
    by: By | None = None,
    pipeline: str | None = None,
    currency: str | None = None,
    channel: str | None = None,
) -> Report[Mapping[Kind, CycleFigures]]:
    """How long it takes to win a lead of each kind, how often, for how much, and how much that is a day.

    By "created" (as it does by itself) or "closed" as for `channels`, but by "closed" the open leads that the
    velocity speaks of are all that are open now.
    """
    scope, name, code = about(work, period, by or "created", pipeline, currency, channel)
    counts = report_cycle.cycle_counts(work.con, scope, code)
    left_out = LeftOut(
        contacts=work.figures.contacts,
        unknown_day=work.figures.unknown_day(scope),
        other_currencies=counts.other_currencies,
    )
    figures = {kind: cycles.cycle(of_kind) for kind, of_kind in counts.kinds.items()}
    oddities = sum(_negative(of_kind.days_to_win) for of_kind in counts.kinds.values())
    return Report(figures, scope, name, code, left_out, oddities)


def lost(
    work: Work,
    period: Period = ALL_TIME,
    by: By | None = None,
    pipeline: str | None = None,
    currency: str | None = None,
    channel: str | None = None,
) -> Report[LostReasons]:
    """Why leads were lost, by channel.

    By "closed" (as it does by itself) those lost in the period; by "created" those created in it that are lost now. The
    currency changes nothing.
    """
    scope, name, code = about(work, period, by or "closed", pipeline, currency, channel)
    counts = report_lost.lost_counts(work.con, scope)
    unknown = work.figures.unknown_day(scope)
    return Report(lost_reasons(counts), scope, name, code, LeftOut(work.figures.contacts, unknown))


def report_json(
    work: Work,
    kind: str,
    period: Period = ALL_TIME,
    *,
    by: By | None = None,
    pipeline: str | None = None,
    currency: str | None = None,
    channel: str | None = None,
    by_method: bool = False,
    more: bool = False,
) -> Json:
    """The report of this kind, one of `channels`, `funnel`, `forecast`, `cycle`, `lost`, as the command line prints it.

    Raises BadInputError if the channel report is asked for one channel, and any other by method or for more figures.
    """
    if (by_method or more) and kind != "channels":
        raise BadInputError(N_("Only the report of channels can be by method, or with more figures."))
    if kind == "channels":
        if channel is not None:
            raise BadInputError(N_("The report of channels is of all of them; leave the channel out."))
        report = channels(work, period, by, pipeline, currency, by_method=by_method, with_further=more)
        return _with_frame(report, report_rows.channels_json)
    asked = (work, period, by, pipeline, currency, channel)
    if kind == "funnel":
        return _with_frame(funnel(*asked), report_rows.funnel_json)
    if kind == "forecast":
        return _with_frame(forecast(*asked), report_rows.forecast_json)
    if kind == "lost":
        return _with_frame(lost(*asked), report_rows.lost_json)
    return _with_frame(cycle(*asked), report_rows.cycle_json)


def _with_frame(report: Report[T], rows: Callable[[T, str], Json]) -> Json:
    """The figures between what they are about and what is not in them."""
    period, left_out = report.scope.period, asdict(report.left_out)
    odd = {} if report.won_before_created is None else {"won_before_created": report.won_before_created}
    return {
        "from": None if period.first is None else period.first.isoformat(),
        "to": None if period.last is None else period.last.isoformat(),
        "by": report.scope.by,
        "pipeline": report.pipeline,
        "currency": report.currency,
        **rows(report.figures, report.currency),
        "left_out": {key: list(left) if isinstance(left, tuple) else left for key, left in left_out.items()},
        "oddities": odd,
    }


def _days_counted(work: Work, scope: Scope) -> int | None:
    """How many days of the period have brought leads until now; None if that is not known."""
    first, today = work.figures.first_day(scope.by), _today(work)
    start = max((day for day in (first, scope.period.first) if day is not None), default=None)
    end = today if scope.period.last is None else min(today, scope.period.last)
    return None if first is None or start is None or start > end else (end - start).days + 1


def _texts(months: Iterable[date]) -> tuple[str, ...]:
    return tuple(month_text(month) for month in months)


def _negative(days_to_win: Mapping[int, int]) -> int:
    return sum(count for days, count in days_to_win.items() if days < 0)


def _today(work: Work) -> date:
    return work.now.on or datetime.now(UTC).date()
