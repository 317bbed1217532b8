"""What else is to be said of something that happened: when, through which channel, and with whom."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leaddesk.model.days import When
from leaddesk.ui.kit.flow_layout import FlowLayout
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.lead_panel.moment_row import MomentRow
from leaddesk.ui.lead_panel.people_choice import PeopleChoice
from leaddesk.ui.lead_panel.quiet_button import QuietChoice

_NOW, _EARLIER = "now", "earlier"


@dataclass(frozen=True)
class Details:
    """`when` None is now."""

    when: When | None
    channel_id: int | None
    people: tuple[int, ...]


class DetailsRow(QWidget):
    """Three quiet choices; what is not touched says now, no channel and nobody in particular."""

    changed = Signal()
    entered = Signal()  # Enter in one of its inputs

    def __init__(self, kit: Kit) -> None:
        """Untouched."""
        super().__init__()
        self._kit = kit
        self.when = QuietChoice(kit, tr("When"), ((_NOW, tr("Now", "when")), (_EARLIER, tr("Earlier…"))), _NOW)
        self.channel = QuietChoice(kit, tr("Through which channel"), channel_options(kit), "")
        self.people = PeopleChoice(kit)
        self.moment = MomentRow(kit)
        self.moment.hide()
        choices = QWidget()
        flow = FlowLayout(choices, kit.theme.scaled(12))
        for choice in (self.when, self.channel, self.people):
            flow.addWidget(choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, kit.theme.scaled(4), 0, 0)
        column.setSpacing(kit.theme.scaled(4))
        column.addWidget(choices)
        column.addWidget(self.moment)
        self.when.chosen.connect(self._take_when)
        self.channel.chosen.connect(self._say_changed)
        self.people.chosen_changed.connect(self.changed)
        for edit in (self.moment.day, self.moment.time):
            edit.returnPressed.connect(self.entered)

    @property
    def is_touched(self) -> bool:
        """Whether anything was chosen."""
        return self.when.key() != _NOW or bool(self.channel.key()) or bool(self.people.chosen)

    def offer(self, people: Mapping[int, str]) -> None:
        """Who may have taken part; what was chosen stays as far as it can be."""
        self.people.offer(people, self.people.chosen)
        self.people.setVisible(bool(people))
        self.channel.offer(channel_options(self._kit))

    def details(self) -> Details:
        """What was chosen; raises ValueError with a sentence."""
        when = self.moment.moment() if self.when.key() == _EARLIER else None
        return Details(when, int(self.channel.key()) if self.channel.key() else None, self.people.chosen)

    def reset(self) -> None:
        """Now, no channel, nobody."""
        self.when.set_key(_NOW)
        self.channel.set_key("")
        self.people.choose(())
        self.moment.reset()
        self.moment.hide()

    def _take_when(self, key: str) -> None:
        self.moment.setVisible(key == _EARLIER)
        if key == _EARLIER:
            self.moment.setFocus()
            self.moment.day.selectAll()
        self.changed.emit()

    def _say_changed(self, _key: str) -> None:
        self.changed.emit()


def channel_options(kit: Kit) -> tuple[tuple[str, str], ...]:
    """No channel, and those that are in use."""
    known = kit.workspace.directory.channels
    return (("", tr("No channel")), *((str(i), each.name) for i, each in known.items() if each.active))
