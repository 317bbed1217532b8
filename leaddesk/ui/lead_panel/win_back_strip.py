"""Offers to win back who complained; then says what is promised by when, and asks what the remedy cost."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from leaddesk.model.change import Done
from leaddesk.services.lead_page import LeadPage
from leaddesk.services.win_back import WinBack
from leaddesk.ui.kit.buttons import link_button
from leaddesk.ui.kit.flow_layout import FlowLayout
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label, set_property
from leaddesk.ui.kit.looking import for_writing
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.lead_panel.win_back_forms import RemedyForm, WinBackForm

if TYPE_CHECKING:
    from leaddesk.model.lead import Lead


class WinBackStrip(QWidget):
    """Hidden as long as there is nothing to be said of it."""

    def __init__(self, kit: Kit) -> None:
        """Of no lead yet."""
        super().__init__()
        self._kit = kit
        self._lead: Lead | None = None
        self._state = WinBack()
        self._ground = QFrame()
        self._ground.setProperty("part", "notice")
        self._ground.setProperty("tone", "info")
        self.words = label("", wrap=True)
        self.begin_button = for_writing(kit, link_button(kit, tr("Win back…")))
        self.open_button = link_button(kit, tr("Open", "verb"))
        self.remedy_button = for_writing(kit, link_button(kit, tr("Record a remedy…")))
        links = QWidget()
        row = FlowLayout(links, kit.theme.scaled(16))
        for button in (self.begin_button, self.open_button, self.remedy_button):
            row.addWidget(button)
        side, gap = kit.theme.measure("page_padding"), kit.theme.scaled(8)
        column = QVBoxLayout(self._ground)
        column.setContentsMargins(side, gap, side, gap)
        column.setSpacing(kit.theme.scaled(4))
        column.addWidget(self.words)
        column.addWidget(links)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, gap)
        whole.addWidget(self._ground)
        self.begin_button.clicked.connect(self.begin)
        self.open_button.clicked.connect(lambda: kit.navigator.lead_requested.emit(self._state.lead_id))
        self.remedy_button.clicked.connect(self.record_remedy)
        self.hide()

    def show_page(self, page: LeadPage) -> None:
        """Say what there is to be said of a lead."""
        self._lead, self._state = page.lead, page.win_back
        state = page.win_back.state
        is_late = page.win_back.promise is not None and page.win_back.promise[1] < self._kit.workspace.today
        set_property(self._ground, "tone", "warning" if state == "offered" or is_late else "info")
        self.words.setText(self._sentence(page.win_back))
        self.setAccessibleName(self.words.text())
        self.begin_button.setVisible(state == "offered")
        self.open_button.setVisible(state == "begun")
        self.remedy_button.setVisible(state == "itself")
        self.setVisible(bool(state))

    def begin(self) -> None:
        """Ask what is promised, and begin."""
        lead = self._lead
        if lead is not None:
            complaint = self._state.complaint
            WinBackForm(self._kit, lead.id or 0, lead.name, complaint, self._go_on, self.window()).open()

    def record_remedy(self) -> None:
        """Ask what a remedy cost."""
        if self._lead is not None:
            RemedyForm(self._kit, self._lead.id or 0, self._lead.name, self.window()).open()

    def _go_on(self, done: Done) -> None:
        """Show the lead that was made."""
        self._kit.navigator.lead_requested.emit(done.made("lead"))

    def _sentence(self, state: WinBack) -> str:
        if state.state == "offered":
            return tr("This customer complained. A promise that is kept wins many back.")
        if state.promise is not None:
            what, day = state.promise
            when = self._kit.formats.due(day, self._kit.workspace.today).text
            return tr("Promised: {what} – {when}", what=what, when=when)
        return tr("Being won back") if state.state == "begun" else tr("Nothing is promised to this customer.")
