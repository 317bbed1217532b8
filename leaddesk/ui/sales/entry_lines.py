"""The lines of a sale while they are typed, and what they add up to."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from leaddesk.model.vat_code import VatCode
from leaddesk.services.books.sale_lines import LineDraft
from leaddesk.ui.kit.buttons import link_button
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.sales.entry_line import EntryLine, Sums


class EntryLines(QWidget):
    """Lines under each other, and what they add up to."""

    def __init__(self, kit: Kit, currency: Callable[[], str]) -> None:
        """One empty line."""
        super().__init__()
        self._kit, self._currency = kit, currency
        self._codes: tuple[VatCode, ...] = ()
        self._gross_first = True
        self.lines: list[EntryLine] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(kit.theme.scaled(8))
        self._grid.setVerticalSpacing(kit.theme.scaled(8))
        self._grid.setColumnStretch(0, 1)
        right = Qt.AlignmentFlag.AlignRight
        self._heads = {
            key: label(words, role="small", tone="muted")
            for key, words in (("code", tr("VAT code")), ("gross", tr("Gross")), ("vat", tr("VAT")), ("net", tr("Net")))
        }
        for key in ("gross", "vat", "net"):
            self._heads[key].setAlignment(right)
        self.more = link_button(kit, tr("Add a line at another VAT code"), "plus", small=True)
        self.more.clicked.connect(self.add)
        self._sum = label("", weight="medium")
        self._sum.setAlignment(right)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(kit.theme.scaled(8))
        column.addLayout(self._grid)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._sum)
        self.add()

    def put_first(self, *, gross: bool) -> None:
        """Which amount stands first: gross for people, net for firms."""
        self._gross_first = gross
        self._arrange()

    def offer(self, codes: Sequence[VatCode]) -> None:
        """Offer the codes that hold on the day of the sale."""
        self._codes = tuple(codes)
        for line in self.lines:
            line.offer(self._codes, self._country())
        self._tell()

    def suggest(self, minor: int | None) -> None:
        """Begin with what the lead was to be worth, where no amount is typed; typing replaces it."""
        self.lines[0].suggest("gross" if self._gross_first else "net", minor)

    def add(self) -> EntryLine:
        """Another line, at the next VAT code."""
        line = EntryLine(self._kit, self._currency, self)
        line.changed.connect(self._tell)
        line.removed.connect(lambda: self._remove(line))
        used = {each.code.currentData() for each in self.lines}
        own = [code for code in self._codes if code.country == self._country()]
        free = next((code.id for code in own if code.id not in used), None)
        self.lines.append(line)
        line.offer(self._codes, self._country(), free)
        self._arrange()
        if len(self.lines) > 1:
            (line.gross if self._gross_first else line.net).setFocus()
        return line

    def drafts(self) -> list[LineDraft]:
        """The lines to be kept, empty ones left out; raises ValueError with a sentence after marking what is wrong."""
        typed = [line for line in self.lines if not line.is_empty]
        if not typed:
            (self.lines[0].gross if self._gross_first else self.lines[0].net).setFocus()
            raise ValueError(tr("Type what was paid: the gross or the net amount."))
        return [line.draft() for line in typed]

    def sums(self) -> Sums:
        """What all lines add up to."""
        known = [found for found in (line.sums() for line in self.lines if not line.is_empty) if found]
        return sum(each[0] for each in known), sum(each[1] for each in known), sum(each[2] for each in known)

    def put_in_order(self) -> None:
        """Let Tab go from input to input as they stand."""
        inputs: list[QWidget] = []
        for line in self.lines:
            amounts = (line.gross, line.net) if self._gross_first else (line.net, line.gross)
            inputs += [line.code, line.rate, *amounts, line.remove]
        for before, after in pairwise([*inputs, self.more]):
            QWidget.setTabOrder(before, after)

    def work_out(self) -> None:
        """Work all out again, in another currency perhaps."""
        for line in self.lines:
            line.work_out()

    def _remove(self, line: EntryLine) -> None:
        self.lines.remove(line)
        for widget in line.widgets():
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        line.deleteLater()
        self._arrange()
        self._tell()

    def _arrange(self) -> None:
        first, last = ("gross", "net") if self._gross_first else ("net", "gross")
        for place, key in ((0, "code"), (2, first), (3, "vat"), (4, last)):
            self._grid.addWidget(self._heads[key], 0, place)
        for row, line in enumerate(self.lines, 1):
            amounts = {"gross": line.gross, "net": line.net}
            ordered = (line.code, line.rate, amounts[first], line.vat, amounts[last], line.remove)
            for place, widget in enumerate(ordered):
                self._grid.addWidget(widget, row, place)
            line.remove.setVisible(len(self.lines) > 1)
        self.put_in_order()

    def _tell(self) -> None:
        net, vat, gross = self.sums()
        shown = [self._kit.formats.money(each, self._currency(), cents=True) for each in (net, vat, gross)]
        text = tr("Net {net} + VAT {vat} = gross {gross}", net=shown[0], vat=shown[1], gross=shown[2])
        self._sum.setText(text)

    def _country(self) -> str:
        return self._kit.workspace.shop.country or ""
