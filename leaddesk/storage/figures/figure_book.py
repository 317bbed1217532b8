"""What is known of the leads' figures within one transaction: what is kept of them, and the rest counted once."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from functools import cached_property

from leaddesk.model.days import Period, last_of_month
from leaddesk.model.figures.counted import Counted, MonthCounts
from leaddesk.model.figures.scope import NO_CHANNEL, By, Scope
from leaddesk.storage.engine import Connection
from leaddesk.storage.figures import figure_cells, report_scope
from leaddesk.storage.figures.figure_counts import UNKNOWN, Days, count, months_with_leads

ChannelId = int | None  # None: leads without a channel


class FigureBook:
    """Gives what a report counts of leads; the same answers whether months are kept or not."""

    def __init__(self, con: Connection) -> None:
        """Nothing is read yet. The file must not change while the book is in use: that is, in one transaction."""
        self._con = con
        self._with_leads: dict[By, list[str]] = {}
        self._kept: dict[By, dict[str, int]] = {}
        self._known: dict[By, dict[str, MonthCounts]] = {"created": {}, "closed": {}}
        self._parts: dict[tuple[By, date, date], MonthCounts] = {}
        self._sums: dict[tuple[By, Period], MonthCounts] = {}

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
        return sum(counted.leads for _, counted in _groups_of(self._known[scope.by][UNKNOWN], scope))

    @cached_property
    def contacts(self) -> int:
        """The number of contacts in the file."""
        kept = self._kept_months("created")
        if kept.keys() >= {*self._months("created"), UNKNOWN}:
            return sum(kept.values())
        return report_scope.contacts(self._con)

    def _whole(self, by: By, period: Period) -> MonthCounts:
        """The months of a period added up; once for all scopes, as of each kind."""
        if (by, period) not in self._sums:
            whole = MonthCounts()
            for _, counts in self._of_period(by, period):
                for group, counted in counts.groups.items():
                    whole.of(*group).add(counted)
            self._sums[by, period] = whole
        return self._sums[by, period]

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
        yield from ((month, self._known[by][month]) for month in whole)

    def _months(self, by: By) -> list[str]:
        """Those in which any lead or contact lies."""
        if by not in self._with_leads:
            self._with_leads[by] = months_with_leads(self._con, by)
        return self._with_leads[by]

    def _kept_months(self, by: By) -> dict[str, int]:
        if by not in self._kept:
            self._kept[by] = figure_cells.kept_months(self._con, by)
        return self._kept[by]

    def _part(self, by: By, month: str, first: date, last: date) -> MonthCounts:
        """What lies in some days of a month; where that is kept and the rest is shorter, the whole without the rest."""
        key = by, first, last
        if key not in self._parts:
            begin, day = _first_day(month), timedelta(days=1)
            end = last_of_month(begin)
            rest = [(begin, first - day)] if first > begin else []
            rest += [(last + day, end)] if last < end else []
            if month in self._kept_months(by) and sum((to - of).days + 1 for of, to in rest) <= (last - first).days:
                self._know(by, [month])
                counted = self._known[by][month]
                for days in rest:
                    counted = counted.without(count(self._con, by, [month], Days(*days))[month])
            else:
                counted = count(self._con, by, [month], Days(first, last))[month]
            self._parts[key] = counted
        return self._parts[key]

    def _know(self, by: By, months: Iterable[str]) -> None:
        """Read what is kept of months that are not known yet, and count the others."""
        known, kept = self._known[by], self._kept_months(by)
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
