"""Reminders of tasks, outside the window: once a day, and when others become due in the course of it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from leaddesk.model.change import Done
from leaddesk.services.diary.reminders import Reminder, due_now
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.today.tray import SystemTray, Tray, plain_notice, there_is_a_tray

if TYPE_CHECKING:
    from datetime import date

_KEPT = "reminded"
_FIRST_MS, _MINUTE_MS = 5_000, 60_000
_MORNING = 7  # o'clock: whoever leaves the window open is not told at midnight
_NAMED = 3  # tasks of which the title is said
_SHOWS = frozenset({"task", "lead", "account", "setting"})


class Reminders(QObject):
    """What was told is remembered for its day and file, so that a second start says nothing twice."""

    def __init__(self, kit: Kit, parent: QObject, make_tray: Callable[[], Tray | None]) -> None:
        """`make_tray` finds the place to say it, None if the desktop has none."""
        super().__init__(parent)
        self._kit, self._make_tray = kit, make_tray
        self._tray: Tray | None = None
        self._minute = QTimer(self, interval=_MINUTE_MS)
        self._minute.timeout.connect(self._look_at_the_clock)
        self._looked_on: date | None = None
        self._opening = QTimer(self, singleShot=True, interval=_FIRST_MS)
        self._opening.timeout.connect(self.look)
        kit.preferences.changed.connect(self.obey)
        kit.workspace.changed.connect(self._file_changed)
        self.obey()

    def obey(self) -> None:
        """Begin or end, as the user's settings say."""
        wanted = self._kit.preferences.settings.reminders
        if wanted and self._tray is None:
            self._tray = self._make_tray()
            if self._tray is not None:
                self._opening.start()
                self._minute.start()
        elif not wanted and self._tray is not None:
            self._opening.stop()
            self._minute.stop()
            self._tray.end()
            self._tray = None

    def look(self) -> None:
        """Tell what is due and was not told today."""
        self._read(self._tell)

    def _read(self, then: Callable[[Reminder], None]) -> None:
        if self._tray is not None and self._kit.workspace.is_open:
            self._looked_on = self._kit.workspace.today
            self._kit.workspace.ask(self, due_now, then, topic="reminders", last=True)

    def _tell(self, reminder: Reminder) -> None:
        told = self._told()
        new = [
            tr("{title} (does not want advertising)", title=title) if task_id in reminder.said_no else title
            for task_id, title in reminder.titles.items()
            if told is None or task_id not in told
        ]
        self._keep(reminder)
        if not new or self._tray is None:
            return
        if not told:
            parts = [tr("%Ln task(s) overdue", "", reminder.overdue)] if reminder.overdue else []
            parts += [tr("%Ln task(s) due today", "", reminder.today)] if reminder.today else []
            title = " · ".join(parts)
        else:
            title = tr("%Ln more task(s) due today", "", len(new))
        more = [tr("and %Ln more", "tasks", len(new) - _NAMED)] if len(new) > _NAMED else []
        self._tray.say(title, "\n".join([*(plain_notice(each) for each in new[:_NAMED]), *more]))

    def _told(self) -> frozenset[int] | None:
        """The tasks that were told of today in this file; None if nothing was."""
        match self._kit.preferences.state(_KEPT, list[object]()):
            case [str(path), str(day), [*ids]] if (path, day) == self._key():
                return frozenset(each for each in ids if isinstance(each, int))
        return None

    def _keep(self, reminder: Reminder) -> None:
        told = self._told() or frozenset()
        self._kit.preferences.keep(_KEPT, [*self._key(), sorted(told | set(reminder.titles))])

    def _key(self) -> tuple[str, str]:
        return str(self._kit.workspace.path), self._kit.workspace.today.isoformat()

    def _file_changed(self, done: Done) -> None:
        """Whoever changes a task here knows of it; what others change, or an import brings, is news."""
        if self._looked_on == self._kit.workspace.today and done.tables & _SHOWS:
            self._read(self._keep if done.rows else self._tell)

    def _look_at_the_clock(self) -> None:
        workspace = self._kit.workspace
        if self._looked_on is None or not workspace.is_open or workspace.today == self._looked_on:
            return
        if workspace.now.astimezone(workspace.shop.zone).hour >= _MORNING:
            self.look()


def attach(kit: Kit, window: QWidget) -> QObject:
    """Remind, where the desktop has a place for it and the user does not mind."""
    holder = QObject(window)

    def show_day() -> None:
        come_up = getattr(window, "come_up", None)
        if come_up is not None:
            come_up()
        kit.navigator.page_requested.emit("today")

    def make_tray() -> Tray | None:
        if not there_is_a_tray():
            return None
        tray = SystemTray(kit, window, holder)
        tray.pressed.connect(show_day)
        return tray

    Reminders(kit, holder, make_tray)
    return holder
