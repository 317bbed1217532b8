"""How far long work on rows is, how fast it goes, and how long it still takes."""

from time import monotonic

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from leaddesk.ui.kit.buttons import link_button
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.words.translations import tr

_SURE_AFTER_S = 1.0  # before that, a speed is chance


class ProgressLine(QWidget):
    """What is done, a bar, the rows, and a way to stop it."""

    stop_requested = Signal()

    def __init__(self, kit: Kit) -> None:
        """Nothing runs yet."""
        super().__init__()
        self._kit = kit
        self._began = 0.0
        self._first = 0
        self._last = -1
        self._doing, self.far = label(""), label("", tone="muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("How far it is"))
        self._bar.setFixedSize(kit.theme.scaled(120), 4)
        self.stop = link_button(kit, tr("Stop"))
        self.stop.clicked.connect(self.stop_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(kit.theme.scaled(12))
        for widget in (self._doing, self._bar, self.far, self.stop):
            row.addWidget(widget)
        row.addStretch(1)

    def show_progress(self, sentence: str, done: int, total: int, *, now: float | None = None) -> None:
        """Show how far it is at a time (of `monotonic`); a total of 0 is not known."""
        at = monotonic() if now is None else now
        if done <= self._last or not done:  # another phase, or another file
            self._began, self._first = at, done
        self._last = done
        self._doing.setText(sentence)
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self.far.setText(" · ".join(self._figures(done, total, at)) if done else "")

    def _figures(self, done: int, total: int, at: float) -> list[str]:
        number = self._kit.formats.number
        said = [
            tr("{count} of {total} rows", count=number(done), total=number(total))
            if total
            else tr("{count} rows", count=number(done))
        ]
        passed = at - self._began
        if passed < _SURE_AFTER_S or done <= self._first:
            return said
        speed = (done - self._first) / passed
        said.append(tr("{count} rows a second", count=number(round(speed))))
        if total > done:
            said.append(_time_left(round((total - done) / speed)))
        return said


def _time_left(seconds: int) -> str:
    if seconds < 60:
        return tr("%Ln second(s) left", "", max(1, seconds))
    return tr("about %Ln minute(s) left", "", round(seconds / 60))
