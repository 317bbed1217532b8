"""A day, typed as one says it or picked from a calendar."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QLineEdit, QToolButton, QVBoxLayout
from typing_extensions import override

from leaddesk.ui.kit.buttons import keep_icon
from leaddesk.ui.kit.fields.inputs import set_doubt
from leaddesk.ui.kit.today import Today
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit


class DateEdit(QLineEdit):
    """Understands what `formats.parse_day` does; the Down key opens the calendar."""

    day_changed = Signal(object)  # date or None, when what was typed or picked is understood

    def __init__(self, kit: "Kit", name: str, day: date | None = None) -> None:
        """`name` for a screen reader."""
        super().__init__()
        self._kit = kit
        self._today = Today(kit.workspace)  # it is left, and read, also while the file is being closed
        self._calendar: QFrame | None = None
        self._day = day
        self.setAccessibleName(name)
        self.setPlaceholderText(tr("Day"))
        self.setText(self._shown(day))
        pick = QAction(tr("Pick a day"), self)
        pick.setToolTip(tr("Pick a day"))
        keep_icon(kit, pick, "calendar")
        pick.triggered.connect(self.open_calendar)
        self.addAction(pick, QLineEdit.ActionPosition.TrailingPosition)
        self.editingFinished.connect(self._finish)
        self.textEdited.connect(lambda: set_doubt(kit, self, ""))

    def day(self) -> date | None:
        """The day that is typed; None if empty; raises ValueError if it cannot be understood."""
        text = self.text().strip()
        if not text:
            return None
        if text == self._shown(self._day):
            return self._day
        return self._kit.formats.parse_day(text, self._today())

    def set_day(self, day: date | None) -> None:
        """Show a day without saying so."""
        self._day = day
        self.setText(self._shown(day))
        set_doubt(self._kit, self, "")

    def open_calendar(self) -> None:
        """Show a calendar under the input."""
        popup = QFrame(self, Qt.WindowType.Popup)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        popup.setProperty("floating", "window")
        calendar = _calendar(self._kit)
        column = QVBoxLayout(popup)
        column.setContentsMargins(4, 4, 4, 4)
        column.addWidget(calendar)
        try:
            shown = self.day() or self._today()
        except ValueError:
            shown = self._today()
        calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        calendar.activated.connect(self._pick)
        calendar.clicked.connect(self._pick)
        self._calendar = popup
        popup.destroyed.connect(self._closed)
        popup.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
        popup.show()
        calendar.setFocus()

    @property
    def is_picking(self) -> bool:
        """Whether the calendar is open."""
        return self._calendar is not None

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.open_calendar()
        else:
            super().keyPressEvent(event)

    def _pick(self, picked: QDate) -> None:
        if self._calendar is None:
            return
        popup, self._calendar = self._calendar, None
        popup.close()
        self._take(date(picked.year(), picked.month(), picked.day()))
        self.setFocus()

    def _closed(self) -> None:
        self._calendar = None

    def _finish(self) -> None:
        if self._calendar is not None:
            return
        try:
            self._take(self.day())
        except ValueError:
            set_doubt(self._kit, self, tr("This is no day that can be understood."))

    def _take(self, day: date | None) -> None:
        changed = day != self._day
        self.set_day(day)
        if changed:
            self.day_changed.emit(day)

    def _shown(self, day: date | None) -> str:
        return "" if day is None else self._kit.formats.day(day)


def _calendar(kit: "Kit") -> QCalendarWidget:
    calendar = QCalendarWidget()
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    calendar.setAccessibleName(tr("Calendar"))
    calendar.setMinimumSize(kit.theme.scaled(280), kit.theme.scaled(256))
    plain = QTextCharFormat()
    plain.setForeground(kit.theme.colour("text"))
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):  # red unless told
        calendar.setWeekdayTextFormat(day, plain)
    for name, icon in (("qt_calendar_prevmonth", "chevron-left"), ("qt_calendar_nextmonth", "chevron-right")):
        button = calendar.findChild(QToolButton, name)
        if button is not None:
            keep_icon(kit, button, icon)
    return calendar
