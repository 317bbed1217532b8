"""When something happened: a day as one says it, and a time if it is known."""

import re
from datetime import datetime, time

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from leaddesk.model.days import When, when_at, when_on
from leaddesk.ui.kit.fields.date_edit import DateEdit
from leaddesk.ui.kit.fields.inputs import line_edit, set_doubt
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.words.translations import tr

_TIME = re.compile(r"(\d{1,2})(?:\s*[:.h]\s*(\d{2}))?\s*(am|pm|uhr|uur|u|h)?", re.IGNORECASE)
_NOON = 12


def parse_time(text: str) -> time:
    """14:30, 14.30, 14h30, 9, 2 pm, 14 Uhr; raises ValueError."""
    found = _TIME.fullmatch(text.strip())
    if found is None:
        raise ValueError(text)
    hour, half = int(found[1]), (found[3] or "").casefold()
    if half in ("am", "pm"):
        if not 1 <= hour <= _NOON:
            raise ValueError(text)
        hour = hour % _NOON + (_NOON if half == "pm" else 0)
    return time(hour, int(found[2] or 0))


class MomentRow(QWidget):
    """Without a time only the day is known; without a day it is not known when."""

    def __init__(self, kit: Kit, when: When | None = None) -> None:
        """Of this moment; today unless told."""
        super().__init__()
        self._kit = kit
        zone = kit.workspace.shop.zone
        self.day = DateEdit(kit, tr("Day it happened"), kit.workspace.today if when is None else when.on)
        at = "" if when is None or when.at is None else f"{when.at.astimezone(zone):%H:%M}"
        self.time = line_edit(tr("Time"), at, tr("Time, such as 14:30"))
        self._was = (self.day.text(), at, when)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(kit.theme.scaled(8))
        row.addWidget(self.day, 3)
        row.addWidget(self.time, 2)
        self.setFocusProxy(self.day)

    def moment(self) -> When:
        """What was typed; raises ValueError with a sentence."""
        day_text, time_text = self.day.text().strip(), self.time.text().strip()
        if self._was[2] is not None and (day_text, time_text) == self._was[:2]:
            return self._was[2]  # to the second, which cannot be seen
        try:
            day = self.day.day()
        except ValueError:
            raise self._doubt(
                self.day, tr("“{text}” is not a day; write 27 March, Friday or +3.", text=day_text)
            ) from None
        if not time_text:
            return when_on(day)
        try:
            at = parse_time(time_text)
        except ValueError:
            raise self._doubt(self.time, tr("“{text}” is not a time; write 14:30.", text=time_text)) from None
        if day is None:
            raise self._doubt(self.day, tr("A time needs its day."))
        set_doubt(self._kit, self.time, "")
        return when_at(datetime.combine(day, at), self._kit.workspace.shop.zone)

    def reset(self) -> None:
        """Today, at a time that is not known."""
        self.day.set_day(self._kit.workspace.today)
        self.time.clear()
        set_doubt(self._kit, self.time, "")

    def _doubt(self, edit: QLineEdit, sentence: str) -> ValueError:
        set_doubt(self._kit, edit, sentence)
        edit.setFocus()
        return ValueError(sentence)
