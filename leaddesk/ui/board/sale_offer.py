"""Offers to record the sale of a lead that was just won."""

from typing import TYPE_CHECKING

from leaddesk.ui.kit.buttons import icon_button, link_button
from leaddesk.ui.kit.notice import NoticeStrip
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit


class SaleOffer(NoticeStrip):
    """Stays until it is taken, dismissed, or something else is done."""

    def __init__(self, kit: "Kit") -> None:
        """Hidden."""
        super().__init__(kit, "success", "")
        self.setObjectName("offer")
        self._navigator = kit.navigator
        self._lead = 0
        sell = link_button(kit, tr("Record the sale"))
        sell.clicked.connect(self._take)
        close = icon_button(kit, "x", tr("Dismiss"), small=True)
        close.clicked.connect(self.hide)
        self.add_button(sell)
        self.add_button(close)
        self.hide()

    def show_for(self, lead_id: int, name: str) -> None:
        """The lead of this name was won."""
        self._lead = lead_id
        self.say(tr("“{name}” is won. Record the sale, so that it counts.", name=name))
        self.show()

    def _take(self) -> None:
        self.hide()
        self._navigator.sale_requested.emit(self._lead)
