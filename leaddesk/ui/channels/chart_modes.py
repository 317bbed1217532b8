"""How the chart shows a measure: in all, month by month, or people (B2C) beside firms (B2B)."""

from typing import TYPE_CHECKING

from leaddesk.ui.channels.measures import Measure
from leaddesk.ui.kit.segmented import Segmented
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit

TOTAL, MONTHS, KINDS = "total", "months", "kinds"


class ChartModes(Segmented):
    """What is wished is kept while a measure is looked at that cannot be shown so."""

    def __init__(self, kit: "Kit", wish: str) -> None:
        """`wish` is one of the three."""
        options = ((TOTAL, tr("Total")), (MONTHS, tr("Months")), (KINDS, "B2C / B2B"))
        super().__init__(kit, options, wish, name=tr("How the chart shows it"), small=True)
        self.wish = wish
        self.has_kinds = False  # there are leads of both kinds

    def of(self, measure: Measure) -> str:
        """How a measure is shown: as it is wished, where that can be."""
        can = {MONTHS: measure.by_month, KINDS: measure.by_kind and self.has_kinds}
        return self.wish if can.get(self.wish, False) else TOTAL

    def show_for(self, measure: Measure) -> None:
        """Offer what a measure can be shown as."""
        with_kinds = measure.by_kind and self.has_kinds
        self.offer(MONTHS, offered=measure.by_month)
        self.offer(KINDS, offered=with_kinds)
        self.setVisible(measure.by_month or with_kinds)
        self.set_key(self.of(measure))
