"""How many leads are shown, and of how many, in the head of the page."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from leaddesk.ui.kit.page import PageHeader
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from leaddesk.services.lead_list import ListTotals
    from leaddesk.ui.kit.kit import Kit
    from leaddesk.ui.leads.search import LeadSearch

_VERY_NARROW = 330


class HeadCount(QObject):
    """Listens to the search."""

    def __init__(self, kit: "Kit", header: PageHeader, search: "LeadSearch") -> None:
        """Nothing is counted yet."""
        super().__init__(header)
        self._kit, self._header, self._search = kit, header, search
        self._found, self._all = 0, 0
        search.counted.connect(self._take_found)
        search.counted_all.connect(self._take_all)

    def tell(self, width: int) -> None:
        """Say it where there is room for it on a page of this width."""
        number = self._kit.formats.number
        if width < self._kit.theme.scaled(_VERY_NARROW):
            shown = ""
        elif self._all > self._found:
            shown = tr("{count} of {total}", count=number(self._found), total=number(self._all))
        else:
            shown = number(self._found) if self._found else ""
        self._header.set_count(shown)

    def _take_found(self, totals: "ListTotals") -> None:
        self._found = totals.count
        if not self._search.query.strip():
            self._all = totals.count
        self.tell(self._header.width())

    def _take_all(self, count: int) -> None:
        self._all = count
        self.tell(self._header.width())
