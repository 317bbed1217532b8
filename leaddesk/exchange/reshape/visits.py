"""Google Analytics' acquisition report as visits by channel and day or month; its comments say of which period."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime

from leaddesk.exchange.layout import Record
from leaddesk.exchange.reshape.ad_costs import SEVERAL_DAYS_IN_ALL, period_of
from leaddesk.exchange.reshape.roles import places_of
from leaddesk.exchange.reshape.spans import Span, span
from leaddesk.exchange.totals import is_total
from leaddesk.model.errors import BadInputError
from leaddesk.model.messages import Message

_COMMENT_DAY = re.compile(r"#\s*(?P<name>[^:#]{3,60}):\s*(?P<day>[0-9]{8})\b")
_MONTH = re.compile(r"(?P<year>[0-9]{4})(?P<month>[0-9]{2})")


class Visits:
    """Makes rows of visits: day or month, channel and sessions; other columns are not kept."""

    remarks: tuple[Message, ...] = ()

    def __init__(self, columns: Sequence[str], roles: Mapping[str, str], preamble: Sequence[str]) -> None:
        """Raises BadInputError if the report is one sum of several days."""
        self._place = places_of(columns, roles)
        self._has_time = "day" in self._place or "month" in self._place
        self._period = Span() if self._has_time else _period(preamble)
        self._kept = [self._place[role] for role in ("channel", "visits")]
        self.header = ("Day", "Month", *(columns[place] for place in self._kept))

    def rows(self, records: Iterable[Record]) -> Iterator[Record]:
        """The rows of channels, without totals."""
        channel = self._place["channel"]
        for record in records:
            cells = record.cells
            name = cells[channel].strip()
            if not name or is_total(name) or cells[0].startswith("#"):
                continue
            when = self._own_time(cells) if self._has_time else self._period
            yield Record(record.line, [*when, *(cells[place] for place in self._kept)], record.problem)

    def _own_time(self, cells: Sequence[str]) -> Span:
        day, month = (cells[self._place[role]].strip() if role in self._place else "" for role in ("day", "month"))
        compact = _MONTH.fullmatch(month)  # 202603
        return Span(day, f"{compact['year']}-{compact['month']}" if compact else month)


def _period(preamble: Sequence[str]) -> Span:
    """The period in comment lines such as `# Start date: 20260301`, whatever the language of their names."""
    days = list[date]()
    for line in preamble:
        match = _COMMENT_DAY.search(line)
        if match is not None:
            days.append(datetime.strptime(match["day"], "%Y%m%d").date())
    if len(days) < 2:
        return period_of(preamble)
    first, last = days[-2], days[-1]  # of the lines nearest to the table
    found = span(first, last)
    if not any(found):
        raise BadInputError(SEVERAL_DAYS_IN_ALL, first=first.isoformat(), last=last.isoformat())
    return found
