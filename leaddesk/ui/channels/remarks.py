"""The line below the figures: what they leave out."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from leaddesk.model.figures.channels import ChannelReport
from leaddesk.services.figures.reports import Report
from leaddesk.ui.channels.wording import left_out
from leaddesk.ui.kit.buttons import link_button
from leaddesk.ui.kit.labels import ElidedLabel, label
from leaddesk.ui.kit.look.marks import IconMark
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit

_HEIGHT = 48


class Remarks(QFrame):
    """One line, elided, with the whole in its tool tip; and a link to the leads without a channel."""

    leads_requested = Signal()

    def __init__(self, kit: "Kit") -> None:
        """Nothing is left out yet."""
        super().__init__()
        self._kit = kit
        self.setProperty("edge", "top")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(kit.theme.scaled(_HEIGHT))
        self.said = ElidedLabel(tone="muted")
        self.link = link_button(kit, "")
        self.link.clicked.connect(self.leads_requested)
        self._icon = IconMark(kit, "info")
        padding = kit.theme.measure("page_padding")
        row = QHBoxLayout(self)
        row.setContentsMargins(padding, 0, padding, 0)
        row.setSpacing(kit.theme.scaled(8))
        row.addWidget(self._icon)
        row.addWidget(self.said, 0)
        row.addWidget(self.link)
        row.addStretch(1)
        basis = label(tr("95% intervals"), role="small", tone="muted")
        basis.setToolTip(tr("Leads are counted by the day they came in; customers are those of them won to date."))
        row.addWidget(basis)

    def show_report(self, report: Report[ChannelReport], *, hours_are_priced: bool) -> None:
        """Tell what this report leaves out."""
        said = left_out(report, self._kit.formats, hours_are_priced=hours_are_priced)
        self.said.setText(" ".join(said))
        self._icon.setVisible(bool(said))
        without = next((row.leads for row in report.figures.channels if row.channel is None), 0)
        self.link.setVisible(without > 0)
        self.link.setText(tr("Show the %Ln lead(s)", "", without))
