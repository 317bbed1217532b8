"""What is wrong with a committee, in two sentences, with the button that does something about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leaddesk.services.coverage import Alarm, Mend
from leaddesk.ui.kit.buttons import keep_icon, plain_button
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.look.marks import Hairline, IconMark
from leaddesk.ui.kit.looking import for_writing
from leaddesk.ui.kit.words.translations import tr, worded


class AlarmRow(QWidget):
    """Shows one alarm after the other: it is kept, and hidden where there is none."""

    pressed = Signal()

    def __init__(self, kit: Kit) -> None:
        """Of no alarm yet."""
        super().__init__()
        self._kit = kit
        self.alarm: Alarm | None = None
        scaled = kit.theme.scaled
        self._sign = IconMark(kit, "circle-alert", "danger")
        self._title = label(weight="semibold", wrap=True)
        self._reason = label(tone="muted", wrap=True)
        self.button = for_writing(kit, plain_button(kit, "", "phone", small=True))
        self.button.clicked.connect(self.pressed)
        words = QVBoxLayout()
        words.setSpacing(scaled(2))
        words.addWidget(self._title)
        words.addWidget(self._reason)
        words.addSpacing(scaled(6))
        words.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.setContentsMargins(0, scaled(12), 0, scaled(12))
        row.setSpacing(scaled(8))
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(Hairline(kit))

    def show_alarm(self, alarm: Alarm) -> None:
        """Say what is wrong now."""
        self.alarm = alarm
        self._sign.set_icon(*(("circle-alert", "danger") if alarm.is_grave else ("triangle-alert", "warning")))
        self._title.setText(worded(alarm.title))
        self._reason.setText(worded(alarm.reason))
        words, icon = _mending(alarm)
        self.button.setText(words)
        self.button.setAccessibleName(f"{words}: {worded(alarm.title)}")
        keep_icon(self._kit, self.button, icon, gap=self._kit.theme.scaled(4))


def _mending(alarm: Alarm) -> tuple[str, str]:
    """The words and the sign of what ends an alarm."""
    if alarm.mend is Mend.CALL:
        return tr("Plan a call") if len(alarm.people) == 1 else tr("Plan calls"), "phone"
    if alarm.mend is Mend.MEET:
        return tr("Plan a meeting"), "users"
    if alarm.mend is Mend.SUCCEED:
        return tr("Name a successor"), "user-round-check"
    return tr("Add person"), "user-round-plus"
