"""The line under the table: how many leads, what the open ones are worth, how many are chosen."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import ElidedLabel, label
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from leaddesk.services.lead_list import ListTotals


class LeadFooter(QFrame):
    """Quiet figures."""

    def __init__(self, kit: Kit) -> None:
        """Nothing is known yet."""
        super().__init__()
        self._kit = kit
        theme = kit.theme
        self.setProperty("edge", "top")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(max(theme.measure("compact"), theme.line("small") + theme.scaled(8)))
        self._count = label("", role="small", tone="muted")
        self._sums = ElidedLabel("", role="small", tone="muted")
        self._selected = label("", role="small", tone="muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.measure("page_padding"), 0, theme.measure("page_padding"), 0)
        row.setSpacing(theme.scaled(16))
        row.addWidget(self._count)
        row.addWidget(self._sums, 1)
        row.addWidget(self._selected)

    def show_totals(self, totals: "ListTotals") -> None:
        """What was found."""
        self._count.setText(tr("{count} lead(s)", "", totals.count, count=self._kit.formats.number(totals.count)))
        worth = {currency: minor for currency, minor in totals.open_minor.items() if minor}
        sums = tr("{sums} open", sums=self._kit.formats.sums(worth)) if worth else ""
        self._sums.setText(sums)

    def show_selected(self, count: int) -> None:
        """How many are chosen, and of one how it is opened; of none nothing is said."""
        shown = self._kit.formats.number(count)
        words = tr("{count} selected", "", count, count=shown) if count else ""
        self._selected.setText(" · ".join((words, tr("double click or Enter opens it"))) if count == 1 else words)
