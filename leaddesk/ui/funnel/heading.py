"""The head of the page: which pipeline, channel and period the figure is of."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from leaddesk.ui.kit.board_switch import FUNNEL, board_switch
from leaddesk.ui.kit.buttons import ghost_button
from leaddesk.ui.kit.page import PageHeader
from leaddesk.ui.kit.period_picker import PeriodPicker
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leaddesk.ui.kit.kit import Kit

_ALL = 0


class Heading(QWidget):
    """Menus that tell what is chosen."""

    pipeline_chosen = Signal(int)
    channel_chosen = Signal(int)  # 0: all of them

    def __init__(self, kit: "Kit", period: str) -> None:
        """At a period; pipelines and channels come after."""
        super().__init__()
        self._kit = kit
        self.pipelines = ghost_button(kit, "")
        self.channels = ghost_button(kit, tr("All channels"), "funnel")
        self.picker = PeriodPicker(kit, period, self)
        header = PageHeader(kit, tr("Board"))
        header.setProperty("edge", "bottom")
        header.add_left(self.pipelines)
        header.add_left(board_switch(kit, FUNNEL))
        header.add_right(self.channels)
        header.add_right(self.picker.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(header)

    def show_choices(self, pipeline_id: int, channel_id: int) -> None:
        """Offer what the file has, and show what is chosen of it."""
        directory = self._kit.workspace.directory
        pipelines = [(each.id or 0, each.name) for each in directory.pipelines]
        channels = [(each.id or 0, each.name) for each in directory.channels.values() if each.active]
        chosen = self._fill(self.pipelines, pipelines, pipeline_id, self.pipeline_chosen)
        self.pipelines.setAccessibleName(tr("Pipeline: {name}", name=chosen))
        self.pipelines.setVisible(len(pipelines) > 1)
        chosen = self._fill(self.channels, [(_ALL, tr("All channels")), *channels], channel_id, self.channel_chosen)
        self.channels.setAccessibleName(tr("Channel: {name}", name=chosen))
        wide = self._kit.painting.width(chosen, "body", "medium") + self._kit.theme.scaled(72)
        self.channels.setMinimumWidth(wide)

    def _fill(
        self, button: QPushButton, choices: "Sequence[tuple[int, str]]", chosen: int, told: SignalInstance
    ) -> str:
        """Offer choices in a button's menu; returns the words of the one that is chosen."""
        menu, old = QMenu(button), button.menu()
        for key, name in choices:
            action = menu.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(key == chosen)
            action.triggered.connect(lambda _=False, key=key: told.emit(key))
        button.setMenu(menu)
        if old is not None:
            old.deleteLater()
        words = next((name for key, name in choices if key == chosen), "")
        button.setText(words.replace("&", "&&"))
        return words
