"""What is known of the leads' figures while a file is in one state: what is kept of them, and the rest counted once."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property
from typing import ClassVar

from leaddesk.model.days import Period, last_of_month
from leaddesk.model.enums import Kind
from leaddesk.model.figures.counted import Counted, MonthCounts
from leaddesk.model.figures.scope import NO_CHANNEL, By, Scope
from leaddesk.storage.engine import Connection
from leaddesk.storage.figures import figure_cells, report_scope
from leaddesk.storage.figures.figure_counts import UNKNOWN, Days, count, months_with_leads
from leaddesk.storage.history import State, state_of_file

ChannelId = int | None  # None: leads without a channel


@dataclass(frozen=True)
class _Known:
    """What was read and counted of a file in one state; nobody changes any of the counts any more."""

    state: State
    with_leads: dict[By, list[str]] = field(default_factory=dict)
    months: dict[By, dict[str, MonthCounts]] = field(default_factory=lambda: {"created": {}, "closed": {}})
    parts: dict[tuple[By, date, date], MonthCounts] = field(default_factory=dict)
    sums: dict[tuple[By, Period], MonthCounts] = field(default_factory=dict)
    first_days: dict[By, date | None] = field(default_factory=dict)
    kinds: set[Kind] = field(default_factory=set)


class FigureBook:
    """Gives what a report counts of leads; the same answers whether months are kept or not.

    What the book before knew is not read again while the file is as it was: whoever looks at figures asks for the same
    ones again, of each kind of business or beside those of another year.
    """

    _newest: ClassVar[_Known | None] = None

    def __init__(self, con: Connection) -> None:
        """Nothing is read yet. The file must not change while the book is in use: that is, in one transaction."""
        self._con = con
        self._kept: dict[By, dict[str, int]] = {}

    @cached_property
    def _known(self) -> _Known:
        state, known = state_of_file(self._con), FigureBook._newest
        if known is None or known.state != state:
            known = FigureBook._newest = _Known(state)
        return known

    def of_channels(self, scope: Scope) -> dict[ChannelId, Counted]:
        """What is counted of each channel's leads."""
        found: defaultdict[ChannelId, Counted] = defaultdict(Counted)
        for channel_id, counted in _groups_of(self._whole(scope.by, scope.period), scope):
            found[channel_id].add(counted)
        return dict(found)

    def of_months(self, scope: Scope) -> dict[tuple[ChannelId, date | None], tuple[int, int]]:
        """(leads, won) of each channel and month; month None: the day is not known."""
        found: defaultdict[tuple[ChannelId, date | None], tuple[int, int]] = defaultdict(lambda: (0, 0))
        for month, counts in self._of_period(scope.by, scope.period):
            of_month = None if month == UNKNOWN else _first_day(month)
            for channel_id, counted in _groups_of(counts, scope):
                leads, won = found[channel_id, of_month]
                found[channel_id, of_month] = leads + counted.leads, won + counted.won
        return dict(found)

    def unknown_day(self, scope: Scope) -> int:
        """The number of leads that the period leaves out because their day is not known."""
        if scope.period.is_all_time:
            return 0
        self._know(scope.by, [UNKNOWN])
        return sum(counted.leads for _, counted in _groups_of(self._known.months[scope.by][UNKNOWN], scope))

    @cached_property
    def contacts(self) -> int:
        """The number of contacts in the file."""
        kept = self._kept_months("created")
        if kept.keys() >= {*self._months("created"), UNKNOWN}:
            return sum(kept.values())
        return report_scope.contacts(self._con)

    def first_day(self, by: By) -> date | None:
        """The day of the first lead of the file that is known."""
        days = self._known.first_days
        if by not in days:
            days[by] = report_scope.first_day(self._con, by)
        return days[by]

    @property
    def kinds(self) -> frozenset[Kind]:
        """The kinds of leads in the file."""
        if not self._known.kinds:
            self._known.kinds.update(report_scope.kinds_in_use(self._con))
        return frozenset(self._known.kinds)

    def _whole(self, by: By, period: Period) -> MonthCounts:
        """The months of a period added up; once for all scopes, as of each kind."""
        sums = self._known.sums
        if (by, period) not in sums:
            whole = MonthCounts()
            for _, counts in self._of_period(by, period):
                for group, counted in counts.groups.items():
                    whole.of(*group).add(counted)
            sums[by, period] = whole
        return sums[by, period]

    def _of_period(self, by: By, period: Period) -> Iterator[tuple[str, MonthCounts]]:
        """Month by month; leads whose day is not known lie in all time."""
        first, last = period.first or date.min, period.last or date.max
        whole: list[str] = [UNKNOWN] if period.is_all_time else []
        for month in self._months(by):
            begin = _first_day(month)
            end = last_of_month(begin)
            if begin > last or end < first:
                continue
            part = max(first, begin), min(last, end)
            if part == (begin, end):
                whole.append(month)
            else:
                yield month, self._part(by, month, *part)
        self._know(by, whole)
        yield from ((month, self._known.months[by][month]) for month in whole)

    def _months(self, by: By) -> list[str]:
        """Those in which any lead or contact lies."""
        with_leads = self._known.with_leads
        if by not in with_leads:
            with_leads[by] = months_with_leads(self._con, by)
        return with_leads[by]

    def _kept_months(self, by: By) -> dict[str, int]:
        if by not in self._kept:
            self._kept[by] = figure_cells.kept_months(self._con, by)
        return self._kept[by]

    def _part(self, by: By, month: str, first: date, last: date) -> MonthCounts:
        """What lies in some days of a month; where that is kept and the rest is shorter, the whole without the rest."""
        key, parts = (by, first, last), self._known.parts
        if key not in parts:
            begin, day = _first_day(month), timedelta(days=1)
            end = last_of_month(begin)
            rest = [(begin, first - day)] if first > begin else []
            rest += [(last + day, end)] if last < end else []
            if month in self._kept_months(by) and sum((to - of).days + 1 for of, to in rest) <= (last - first).days:
                self._know(by, [month])
                counted = self._known.months[by][month]
                for days in rest:
                    counted = counted.without(count(self._con, by, [month], Days(*days))[month])
            else:
                counted = count(self._con, by, [month], Days(first, last))[month]
            parts[key] = counted
        return parts[key]

    def _know(self, by: By, months: Iterable[str]) -> None:
        """Read what is kept of months that are not known yet, and count the others."""
        known, kept = self._known.months[by], self._kept_months(by)
        wanted = sorted(month for month in months if month not in known)
        if any(month in kept for month in wanted):
            known |= figure_cells.read(self._con, by, wanted[0], wanted[-1])
        missing = [month for month in wanted if month not in known]
        if missing:
            known |= count(self._con, by, missing)


def _groups_of(counts: MonthCounts, scope: Scope) -> Iterator[tuple[ChannelId, Counted]]:
    """What was counted of the leads that a scope is about."""
    for (pipeline_id, kind, channel_id), counted in counts.groups.items():
        if (
            scope.pipeline_id in (None, pipeline_id)
            and scope.kind in (None, kind)
            and scope.channel_id in (None, channel_id or NO_CHANNEL)
        ):
            yield channel_id, counted


def _first_day(month: str) -> date:
    return date.fromisoformat(f"{month}-01")
