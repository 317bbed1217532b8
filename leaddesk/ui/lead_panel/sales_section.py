"""What the lead bought."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from leaddesk.model.enums import StageKind
from leaddesk.model.money import totals
from leaddesk.services.lead_page import LeadPage
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.looking import for_writing
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.lead_panel.quiet_button import QuietButton
from leaddesk.ui.lead_panel.saving import Saver
from leaddesk.ui.lead_panel.section import Section, clear

if TYPE_CHECKING:
    from leaddesk.services.books.sale_list import ListedSale


class SaleRow(QWidget):
    """A document, or the sum of all: words, quiet words, and an amount at the right."""

    def __init__(self, kit: Kit, words: str, quiet: str, amount: str, *, tone: str = "text-muted") -> None:
        """`tone` is that of the quiet words."""
        super().__init__()
        self._kit, self._texts, self._tone = kit, (words, quiet, amount), tone
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(", ".join(text for text in self._texts if text))
        self.setToolTip("")
        kit.theme.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._kit.theme.scaled(160), self._kit.theme.row("compact", 1))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painting = self._kit.theme, self._kit.painting
        painter = QPainter(self)
        words, quiet, amount = self._texts
        width = painting.width(amount, "body", "medium")
        right = Qt.AlignmentFlag.AlignRight
        painting.text(painter, self.rect(), amount, weight="medium", align=right)
        rest = self.rect().adjusted(0, 0, -width - theme.scaled(8), 0)
        painting.text(painter, rest, words)
        rest.adjust(painting.width(words) + theme.scaled(8), 0, 0, 0)
        painting.text(painter, rest, quiet, colour=self._tone, role="small")


class SalesSection(Section):
    """Shown for a lead that was won or has a sale."""

    def __init__(self, kit: Kit, saver: Saver) -> None:
        """Of no lead yet."""
        super().__init__(kit)
        self._sales: tuple[ListedSale, ...] | None = None
        self._rows: list[QWidget] = []
        self._record = for_writing(kit, QuietButton(kit, tr("Record a sale"), icon="plus"))
        self._record.setAccessibleName(self._record.text())
        self._record.clicked.connect(lambda: kit.navigator.sale_requested.emit(saver.lead_id))
        self.column.addWidget(self._record, 0, Qt.AlignmentFlag.AlignLeft)

    def show_page(self, page: LeadPage) -> None:
        """Show the sales of a lead, newest first, and their sum."""
        self.setVisible(bool(page.sales) or page.lead.status is StageKind.WON)
        if page.sales == self._sales:
            return
        clear(self._rows)
        self._sales = page.sales
        money, today = self.kit.formats.money, self.kit.workspace.today
        for sale in page.sales:
            is_credit = sale.credits_id is not None
            words = sale.number or (tr("Credit note") if is_credit else tr("Sale"))
            quiet = [self.kit.formats.short_day(sale.sold_on, today)]
            if sale.left_minor:
                quiet.append(tr("not paid") if sale.left_minor > 0 else tr("to refund"))
            amount = money(sale.gross_minor, sale.currency)
            self._add(words, " · ".join(quiet), amount, unpaid=bool(sale.left_minor))
        if len(page.sales) > 1:
            sums = totals((sale.gross_minor, sale.currency) for sale in page.sales)
            self._add(tr("Total"), "", self.kit.formats.sums(sums, cents=None))

    def _add(self, words: str, quiet: str, amount: str, *, unpaid: bool = False) -> None:
        row = SaleRow(self.kit, words, quiet, amount, tone="warning" if unpaid else "text-muted")
        self.column.insertWidget(len(self._rows), row)
        self._rows.append(row)
