"""Instants as the clock of the shop showed them, for masses of rows: the zone is asked once an hour, not once a row."""

from collections.abc import Iterable
from zoneinfo import ZoneInfo

from leaddesk.exchange.profiles import Profile
from leaddesk.storage.statements import instant_of

_MOST_HOURS = 20_000
_LONGEST_DAY = len("2026-03-27")
_LENGTH = len("2026-03-27 09:00:00.000000")
_WHOLE_SECOND = ".000000"


class WallTimes:
    """Writes instants as a profile does."""

    def __init__(self, zone: ZoneInfo, profile: Profile) -> None:
        """In the time of this zone."""
        self._zone = zone
        self._profile = profile
        self._around: dict[str, tuple[str, str] | None] = {}

    def texts_of(self, moments: Iterable[str]) -> list[str]:
        """The texts for instants that are stored so; what is no longer than a day is left as it is."""
        around, exact, texts = self._around, self._profile.exact, []
        if len(around) > _MOST_HOURS:
            around.clear()
        for moment in moments:
            if len(moment) <= _LONGEST_DAY:
                texts.append(moment)
                continue
            hour = moment[:13]
            if hour not in around:
                around[hour] = self._look_around(hour)
            found = around[hour]
            if found and (moment[19:] == _WHOLE_SECOND if exact else len(moment) == _LENGTH):
                before, after = found
                texts.append(before + moment[13:19] + after)
            else:
                texts.append(self._written(moment))
        return texts

    def _look_around(self, hour: str) -> tuple[str, str] | None:
        """What stands before and after the minutes and seconds of this hour; None where the shop's begins within it."""
        first, last = (instant_of(hour + rest).astimezone(self._zone) for rest in (":00:00.000000", ":59:59.999999"))
        if first.utcoffset() != last.utcoffset() or first.minute or first.second:
            return None
        before, _, after = self._profile.text_of(first).partition(":00:00")
        return before, after

    def _written(self, moment: str) -> str:
        return self._profile.text_of(instant_of(moment).astimezone(self._zone))
