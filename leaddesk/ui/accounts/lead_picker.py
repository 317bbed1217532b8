"""Which lead's committee is shown: its name, value and stage, and the others to choose from."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from leaddesk.services.lead_list import ListedLead
from leaddesk.ui.kit.buttons import icon_button, keep_icon
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import ElidedLabel, label
from leaddesk.ui.kit.look.marks import StagePill
from leaddesk.ui.kit.menus import pop_up_below
from leaddesk.ui.kit.words.translations import tr


class LeadPicker(QWidget):
    """The menu has the open leads first."""

    chosen = Signal(int)

    def __init__(self, kit: Kit) -> None:
        """Of no lead yet."""
        super().__init__()
        self._kit = kit
        self._leads: tuple[ListedLead, ...] = ()
        self._lead_id = 0
        self._pill: StagePill | None = None
        self._name = ElidedLabel("", weight="semibold")
        self._value = label("", tone="muted")
        self.button = icon_button(kit, "chevron-down", tr("Choose another lead"), small=True)
        self.button.clicked.connect(self._open)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(kit.theme.scaled(8))
        for part in (self._name, self._value, self.button):
            self._row.addWidget(part)
        self._row.addStretch(1)
        self.setFixedHeight(max(kit.theme.scaled(48), kit.theme.line() + kit.theme.scaled(16)))

    def show_lead(self, leads: Sequence[ListedLead], lead_id: int) -> None:
        """Show one of these."""
        self._leads, self._lead_id = tuple(leads), lead_id
        lead = next((each for each in leads if each.id == lead_id), None)
        self._name.setText(lead.name if lead else tr("No lead yet"))
        worth = self._kit.formats.money(lead.value_minor, lead.currency) if lead and lead.value_minor else ""
        self._value.setText(worth)
        self._value.setVisible(bool(worth))
        if self._pill is not None:
            self._row.removeWidget(self._pill)
            self._pill.hide()
            self._pill.deleteLater()
            self._pill = None
        stage = self._kit.workspace.directory.stages.get(lead.stage_id or 0) if lead else None
        if stage is not None:
            self._pill = StagePill(self._kit, stage)
            self._row.insertWidget(2, self._pill)
        self.button.setVisible(len(leads) > 1)

    def menu(self) -> QMenu:
        """The leads to choose from."""
        menu = QMenu(self)
        stages = self._kit.workspace.directory.stages
        for lead in self._leads:
            stage = stages.get(lead.stage_id or 0)
            words = lead.name.replace("&", "&&") + (f"\t{stage.name}" if stage else "")
            action = menu.addAction(words)
            if lead.id == self._lead_id:
                keep_icon(self._kit, action, "check", "accent")
            action.triggered.connect(lambda _=False, lead_id=lead.id: self.chosen.emit(lead_id))
        return menu

    def _open(self) -> None:
        pop_up_below(self.menu(), self.button)
