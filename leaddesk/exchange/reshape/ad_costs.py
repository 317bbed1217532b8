"""Reports of advertising as costs by campaign, by day or by month; lines of totals are left out."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from leaddesk.exchange.layout import Record
from leaddesk.exchange.reshape.roles import currency_of, places_of
from leaddesk.exchange.reshape.spans import Span, day_in, period_in, span
from leaddesk.exchange.totals import is_total
from leaddesk.model.errors import BadInputError
from leaddesk.model.messages import N_, Message

PAID = "paid_campaign"  # the key of the channel

_NOTHING = frozenset(("", "--", "-", "—"))

SEVERAL_DAYS = N_(
    "The row sums up several days, from {first} to {last}. Choose in the report to break it down by day or by month, "
    "and export it again."
)
SEVERAL_DAYS_IN_ALL = N_(
    "The report sums up several days, from {first} to {last}. Choose in it a single month, or to break it down by day "
    "or by month, and export it again."
)
NO_TIME = Message(N_("The row does not say of which day or month it is. Break the report down by day or by month."))


class AdCosts(ABC):
    """Makes rows of costs: channel, day or month, currency, campaign and amount; other columns are not kept."""

    remarks: tuple[Message, ...] = ()

    def __init__(self, columns: Sequence[str], roles: Mapping[str, str]) -> None:
        """`roles` says of columns of the file what they are, by their normalised names."""
        self._place = places_of(columns, roles)
        self._columns = columns
        self._kept = [self._place[role] for role in ("campaign", "amount") if role in self._place]
        self.header = ("Channel", "Day", "Month", "Currency", *(columns[place] for place in self._kept))

    @abstractmethod
    def _span(self, cells: Sequence[str]) -> Span | Message:
        """The time of a row, or what is wrong with it."""

    @abstractmethod
    def _currency(self, cells: Sequence[str]) -> str:
        """The currency of a row, empty if it does not say."""

    def rows(self, records: Iterable[Record]) -> Iterator[Record]:
        """The rows of campaigns that cost something, in the order of the file."""
        campaign, amount = self._place.get("campaign"), self._place["amount"]
        for record in records:
            cells = record.cells
            name = cells[campaign].strip() if campaign is not None else ""
            if campaign is not None and (name in _NOTHING or is_total(cells[0]) or is_total(name)):
                continue
            if cells[amount].strip() in _NOTHING and record.problem is None:
                continue  # nothing was spent
            found = self._span(cells)
            problem = record.problem or (found if isinstance(found, Message) else None)
            when = found if isinstance(found, Span) else Span()
            kept = [cells[place] for place in self._kept]
            yield Record(record.line, [PAID, when.day, when.month, self._currency(cells), *kept], problem)

    def _text(self, cells: Sequence[str], role: str) -> str:
        return cells[self._place[role]].strip() if role in self._place else ""

    def _own_time(self, cells: Sequence[str]) -> Span | None:
        """The time in the columns of day and month; months may be written as their first day, or as a period."""
        day, month = self._text(cells, "day"), self._text(cells, "month")
        if month and month not in _NOTHING:
            period = period_in(month)
            return Span(month=f"{period[0]:%Y-%m}" if period is not None else month)
        return Span(day=day) if day and day not in _NOTHING else None


class MetaAds(AdCosts):
    """Meta Ads Manager: every row says from when to when it is; the currency is in the name of the column."""

    def _span(self, cells: Sequence[str]) -> Span | Message:
        own = self._own_time(cells)
        if own is not None:
            return own
        starts, ends = self._text(cells, "starts"), self._text(cells, "ends")
        first, last = day_in(starts), day_in(ends)
        if first is None or last is None:
            return NO_TIME
        return span(first, last) if any(span(first, last)) else _several(first, last)

    def _currency(self, cells: Sequence[str]) -> str:
        return self._text(cells, "currency") or currency_of(self._columns[self._place["amount"]])


class GoogleAds(AdCosts):
    """Google Ads: the period stands above the header, unless the report has a column of days or months."""

    def __init__(self, columns: Sequence[str], roles: Mapping[str, str], preamble: Sequence[str]) -> None:
        """Raises BadInputError if the report is one sum of several days."""
        super().__init__(columns, roles)
        self._period: Span | Message = NO_TIME
        if "day" not in self._place and "month" not in self._place:
            self._period = period_of(preamble)

    def _span(self, cells: Sequence[str]) -> Span | Message:
        return self._own_time(cells) or self._period

    def _currency(self, cells: Sequence[str]) -> str:
        return self._text(cells, "currency")


def period_of(preamble: Sequence[str]) -> Span:
    """The day or month of which a whole report is, from the lines above its header.

    Raises BadInputError, saying what to choose instead, for one of several days or of no known time.
    """
    periods = [period for line in preamble if (period := period_in(line.strip(" ,;\t#"))) is not None]
    if not periods:
        raise BadInputError(
            N_(
                "The report does not say of which day or month it is. Break it down by day or by month, and export it "
                "again."
            )
        )
    first, last = periods[-1]
    found = span(first, last)
    if not any(found):
        raise BadInputError(SEVERAL_DAYS_IN_ALL, first=first.isoformat(), last=last.isoformat())
    return found



def _several(first: date, last: date) -> Message:
    return Message(SEVERAL_DAYS, {"first": first.isoformat(), "last": last.isoformat()})
