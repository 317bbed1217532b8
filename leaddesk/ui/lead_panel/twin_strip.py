"""Says that another lead has the address or the number of the one that is shown, and what can be done about it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from leaddesk.services.duplicates import apart, twins
from leaddesk.services.lead_page import LeadPage
from leaddesk.ui.kit.buttons import link_button
from leaddesk.ui.kit.flow_layout import FlowLayout
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.looking import for_writing
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from leaddesk.services.duplicates.twins import Twin
    from leaddesk.ui.lead_panel.saving import Saver


class TwinStrip(QFrame):
    """Hidden as long as there is none. It asks after everything that is looked at."""

    def __init__(self, kit: Kit, saver: "Saver") -> None:
        """Of no lead yet."""
        super().__init__()
        self._kit, self._saver = kit, saver
        self.twin: Twin | None = None
        self._lead_id = 0
        self.setProperty("part", "notice")
        self.setProperty("tone", "warning")
        self.words = label("", wrap=True)
        self.open_button = link_button(kit, tr("Open", "verb"))
        self.merge_button = for_writing(kit, link_button(kit, tr("Merge…")))
        self.apart_button = for_writing(kit, link_button(kit, tr("Not the same")))
        links = QWidget()
        row = FlowLayout(links, kit.theme.scaled(16))
        for button in (self.open_button, self.merge_button, self.apart_button):
            row.addWidget(button)
        side, gap = kit.theme.measure("page_padding"), kit.theme.scaled(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(side, gap, side, gap)
        column.setSpacing(kit.theme.scaled(4))
        column.addWidget(self.words)
        column.addWidget(links)
        self.open_button.clicked.connect(self._open)
        self.merge_button.clicked.connect(self._merge)
        self.apart_button.clicked.connect(self._keep_apart)
        self.hide()

    def show_page(self, page: LeadPage, owner: QObject) -> None:
        """Look who else has what the lead has; what was said of another lead goes at once."""
        lead_id = page.lead.id or 0
        if lead_id != self._lead_id:
            self._lead_id = lead_id
            self._tell(None)
        self._kit.workspace.ask(owner, lambda work: twins.twin_of(work, lead_id), self._tell, topic="twin", low=True)

    def _tell(self, twin: "Twin | None") -> None:
        self.twin = twin
        if twin is not None:
            by_email = tr("“{name}” has this e-mail address, too.", name=twin.name)
            by_phone = tr("“{name}” has this phone number, too.", name=twin.name)
            self.words.setText(by_email if twin.by == "email" else by_phone)
            self.setAccessibleName(self.words.text())
        self.setVisible(twin is not None)

    def _open(self) -> None:
        if self.twin is not None:
            self._kit.navigator.lead_requested.emit(self.twin.id)

    def _merge(self) -> None:
        if self.twin is not None:
            self._kit.navigator.merge_requested.emit((self._lead_id, self.twin.id))

    def _keep_apart(self) -> None:
        if self.twin is not None:
            other = self.twin.id
            self._saver.do(lambda work, lead_id: apart.keep_apart(work, [lead_id, other]), quiet=False)
