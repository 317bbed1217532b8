"""The moments in a column of a file, as they are stored."""

from collections.abc import Sequence

from leaddesk.services.importing.cells import Cells, RowProblem
from leaddesk.storage.statements import Stamp, stamp

_REMEMBERED = 4096  # texts
_MOST_HOURS = 50_000  # of more than five years
_DAY, _HOUR = len("2026-01-31 "), len("2026-01-31 10")
_TIMES = ("00:00:00", "23:59:59")


class StampReader:
    """Reads the cells of one field: days and hours come again and again, whatever the minute.

    Of a text as programs write it (2026-01-31 10:15, 31.01.2026 10:15:30) only the day is read, once: where the clocks
    were not changed on it, and the shop's zone is whole hours from UTC, its hours, minutes and seconds are told by it.
    """

    def __init__(self, cells: Cells, field: str) -> None:
        """The moments are as `cells` reads them in this field."""
        self._cells = cells
        self._field = field
        self._known: dict[str, Stamp] = {}
        self._hours: dict[str, tuple[str, str]] = {}  # in the shop → in UTC, and the day in the shop
        self._odd_days: set[str] = set()

    def read(self, column: Sequence[str], odd: bytearray) -> tuple[list[str | None], list[str | None]]:
        """The instants and the days; a cell that cannot be read marks its row in `odd`."""
        instants: list[str | None] = []
        days: list[str | None] = []
        hours, rests = self._hours, _RESTS
        for place, text in enumerate(column):
            if not text:
                at = on = None
            elif (rest := rests.get(text[_HOUR:])) is not None and (hour := hours.get(text[:_HOUR])) is not None:
                at, on = hour[0] + rest, hour[1]
            else:
                at, on = self._read(text, place, odd)
            instants.append(at)
            days.append(on)
        return instants, days

    def _read(self, text: str, place: int, odd: bytearray) -> Stamp:
        known = self._known.get(text)
        if known is None:
            try:
                known = stamp(self._cells.moment({self._field: text}, self._field))
            except RowProblem:
                odd[place] = 1
                return Stamp()
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            self._known[text] = known
            if text[_HOUR:] in _RESTS and text[:_DAY] not in self._odd_days:
                self._learn(text[:_DAY])
        return known

    def _learn(self, day: str) -> None:
        """Find out whether the hours of a day are told by its first one."""
        if len(self._hours) >= _MOST_HOURS:
            self._hours.clear()
            self._odd_days.clear()
        try:
            found = [stamp(self._cells.moment({self._field: day + time}, self._field)) for time in _TIMES]
        except RowProblem:
            self._odd_days.add(day)
            return
        begin, on, end = found[0].at or "", found[0].on or "", found[-1].at or ""
        hours = _hours_from(begin[:_HOUR], end[: _DAY - 1])
        expected = [f"{hours[int(time[:2])]}{time[2:]}.000000" for time in _TIMES]
        if [(each.at, each.on) for each in found] == [(at, on) for at in expected]:
            self._hours |= {f"{day}{number:02}": (hour, on) for number, hour in enumerate(hours)}
        else:
            self._odd_days.add(day)


def _hours_from(first: str, last_day: str) -> list[str]:
    """24 hours from one on, the later of them on the last day."""
    begin = int(first[_DAY:] or 0)
    days = (first[: _DAY - 1], last_day)
    return [f"{days[(begin + number) // 24]} {(begin + number) % 24:02}" for number in range(24)]


_RESTS = {f":{minute:02}": f":{minute:02}:00.000000" for minute in range(60)} | {
    f":{minute:02}:{second:02}": f":{minute:02}:{second:02}.000000" for minute in range(60) for second in range(60)
}
