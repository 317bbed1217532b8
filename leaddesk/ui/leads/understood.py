"""What is understood of a line, as chips that can be taken back."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from leaddesk.model.messages import N_
from leaddesk.services.quick.line import QuickLead
from leaddesk.ui.kit.chips import Chip
from leaddesk.ui.kit.flow_layout import FlowLayout
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.tool_tips import plain_tip
from leaddesk.ui.kit.words.translations import tr

_ORDER: Mapping[str, str] = MappingProxyType(
    {
        "name": N_("Name"),
        "company": N_("Company"),
        "instagram": N_("Instagram"),
        "phone": N_("Phone"),
        "email": N_("E-mail"),
        "website": N_("Website"),
        "channel_id": N_("Channel"),
        "value": N_("Value"),
        "due_on": N_("Task"),
        "wish": N_("Wish"),
    }
)
_LINES = 2  # of chips that have room from the beginning
_LONGEST = 60  # characters of a chip


class Understood(QWidget):
    """A chip a part, in the order of a lead's fields; before anything is typed, what can be."""

    refused = Signal(str, str)  # kind and text of a part that is no such thing

    def __init__(self, kit: Kit) -> None:
        """Nothing is understood yet."""
        super().__init__()
        self._kit = kit
        self._shown: list[tuple[str, str, str]] = []
        self.chips: list[Chip] = []
        self._hint = label(
            tr("A name is enough. Understood too: @handle, phone, e-mail, channel, company, €120, day."),
            role="small",
            tone="muted",
            wrap=True,
        )
        self._place = QWidget()
        self._flow = FlowLayout(self._place, kit.theme.scaled(8))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._hint)
        column.addWidget(self._place)
        column.addStretch(1)
        self._place.hide()
        chip = max(kit.theme.measure("chip"), kit.theme.line("small") + 4)
        self._least = chip * _LINES + kit.theme.scaled(8)
        self.setMinimumHeight(self._least)

    def show_read(self, read: QuickLead) -> None:
        """Show what was understood; what stays as it was is not made anew."""
        wanted = self._wanted(read)
        if wanted == self._shown:
            return
        self._shown = wanted
        while self._flow.count():
            item = self._flow.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.chips = [self._chip(*each) for each in wanted]
        self._hint.setVisible(not wanted)
        self._place.setVisible(bool(wanted))
        self._make_room()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _wanted(self, read: QuickLead) -> list[tuple[str, str, str]]:
        places = list(_ORDER)
        found = [
            (part.kind, part.text, self._worded(part.kind, read))
            for part in sorted(read.parts, key=lambda part: places.index(part.kind))
        ]
        return [*found, ("wish", read.wish, read.wish)] if read.wish else found

    def _worded(self, kind: str, read: QuickLead) -> str:
        formats, workspace = self._kit.formats, self._kit.workspace
        if kind == "channel_id":
            channel = workspace.directory.channels.get(read.channel_id or 0)
            return channel.name if channel is not None else ""
        if kind == "value":
            return formats.money(read.value_minor, read.currency)
        if kind == "due_on" and read.due_on is not None:
            return formats.due(read.due_on, workspace.today).text
        text = str(getattr(read, kind))
        return f"@{text}" if kind == "instagram" else text

    def _chip(self, kind: str, text: str, worded: str) -> Chip:
        shown = worded if len(worded) <= _LONGEST else f"{worded[: _LONGEST - 1]}…"
        chip = Chip(self._kit, tr("{field}: {value}", field=tr(_ORDER[kind]), value=shown), on=True)
        takes_back = tr("Delete takes it out of the line") if kind == "wish" else tr("Delete leaves it to the wish")
        chip.setAccessibleDescription(takes_back)
        chip.setToolTip(plain_tip(f"{worded}\n{takes_back}" if shown != worded else takes_back))
        for signal in (chip.removed, chip.clicked):
            signal.connect(lambda *_: self.refused.emit(kind, text))
        self._flow.addWidget(chip)
        chip.show()
        return chip

    def _make_room(self) -> None:
        """It grows with its chips, and so does the dialog."""
        shown = self._flow if self._shown else self._hint
        needed = shown.heightForWidth(max(self.width(), 1))
        self._place.setMinimumHeight(needed if self._shown else 0)
        self.setMinimumHeight(max(self._least, needed))
