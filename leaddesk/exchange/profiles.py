"""How different readers expect the cells of a written file: spreadsheet programs by country, and LeadDesk itself."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from leaddesk.exchange.guard import guard
from leaddesk.model import money

# An amount of money is (minor units, ISO 4217 code). A datetime is aware, in the zone that it is to be shown in.
Cell = str | int | Decimal | tuple[int, str] | date | None

_ISO_DAY = "{0.year:04}-{0.month:02}-{0.day:02}"
_LINE_BREAKS = re.compile(r"[\r\n]\s*")


@dataclass(frozen=True)
class Profile:
    """What a file looks like to its reader.

    `exact` is for LeadDesk itself: plain UTF-8, headings that are field names, instants with their offset, and no text
    changed. The others are for spreadsheet programs: a byte order mark, headings in the language of that name, wall
    time, and texts guarded against running as formulas. `one_line` also takes line breaks and double quotes out.
    """

    name: str
    delimiter: str
    decimal: str
    day_form: str = _ISO_DAY
    exact: bool = False
    one_line: bool = False

    def text_of(self, cell: Cell) -> str:
        """The cell as the file has it; unknown is empty. Numbers and days are never guarded, texts always."""
        if isinstance(cell, str):
            return self._guarded(cell)
        match cell:
            case None:
                return ""
            case (minor, currency):
                return money.to_text(minor, currency).replace(".", self.decimal)
            case datetime():
                return cell.isoformat() if self.exact else f"{self.day_form.format(cell)} {cell:%H:%M:%S}"
            case date():
                return self.day_form.format(cell)
            case _:
                return f"{cell:f}".replace(".", self.decimal) if isinstance(cell, Decimal) else str(cell)

    def _guarded(self, text: str) -> str:
        return text if self.exact else guard(self.in_line(text))

    def in_line(self, text: str) -> str:
        """A text without what it may not hold, before it is guarded, or after."""
        return _LINE_BREAKS.sub(" ", text).replace('"', "”") if self.one_line else text


EXACT = Profile("exact", ",", ".", exact=True)

# Without English, which has no country: the decimal comma takes the semicolon with it, and nobody writes thousands.
PROFILES = {
    profile.name: profile
    for profile in (
        EXACT,
        Profile("en", ",", "."),
        Profile("it", ";", ",", "{0.day:02}/{0.month:02}/{0.year:04}", one_line=True),
        Profile("pt", ";", ",", "{0.day:02}/{0.month:02}/{0.year:04}"),
        Profile("sv", ";", ","),
        Profile("de", ";", ",", "{0.day:02}.{0.month:02}.{0.year:04}"),
        Profile("nl", ";", ",", "{0.day:02}-{0.month:02}-{0.year:04}"),
    )
}
