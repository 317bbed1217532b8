"""Beside the documents: what each month adds up to; choosing one shows its documents only."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter

from leaddesk.model.days import month_text
from leaddesk.model.money import totals
from leaddesk.services.books.sale_list import MonthTotal
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.tables.column_table import ColumnTable
from leaddesk.ui.kit.tables.columns import Column, RowsModel
from leaddesk.ui.kit.words.translations import tr

_EVERY_DAY = "1900-01-01"
_MANY = 1_000


@dataclass(frozen=True)
class MonthRow:
    """A month in one currency, or all months in all (`totals` is what they are made of)."""

    key: int
    month: date | None
    is_all: bool
    totals: tuple[MonthTotal, ...]
    is_closed: bool = False

    @property
    def where(self) -> str:
        """The search that finds its documents."""
        if self.is_all:
            return ""
        return f"date:{self.month:%Y-%m}" if self.month else f"-date:>={_EVERY_DAY}"

    @property
    def count(self) -> int:
        """How many documents."""
        return sum(each.count for each in self.totals)


class Months(ColumnTable):
    """All months on top, then the newest first."""

    month_chosen = Signal(str)  # the search that finds it; empty: all

    def __init__(self, kit: Kit) -> None:
        """None yet."""
        self.months: RowsModel[MonthRow] = RowsModel(_columns(kit), lambda row: row.key)
        super().__init__(kit, tr("Months"), self.months, density="comfortable", lines=2)
        self.months.setParent(self)
        self._where = ""
        self.horizontalHeader().hide()
        self.setSelectionMode(ColumnTable.SelectionMode.SingleSelection)
        self.selection_changed.connect(self._tell)

    def show_totals(self, found: Sequence[MonthTotal]) -> None:
        """Show what was added up; a month that is still there stays chosen."""
        rows = [MonthRow(0, None, True, tuple(found))]
        for total in found:
            code = sum(ord(letter) * 7**place for place, letter in enumerate(total.currency)) % _MANY
            day = total.month.toordinal() if total.month else 1
            is_closed = total.month is not None and month_text(total.month) in self.kit.workspace.shop.closed_months
            rows.append(MonthRow(day * _MANY + code, total.month, False, (total,), is_closed))
        self.blockSignals(True)
        self.months.set_rows(rows)
        chosen = next((row.key for row in rows if row.where == self._where), 0)
        if not any(row.where == self._where for row in self._chosen_rows()):
            self.select_ids([chosen])
        self.blockSignals(False)
        if self._where and not any(row.where == self._where for row in rows):
            self._where = ""
            self.month_chosen.emit("")

    def wanted_width(self) -> int:
        """As wide as no sum is cut."""
        edges = 2 * self.kit.theme.measure("page_padding") + self.verticalScrollBar().sizeHint().width()
        rows = [self.months.row_at(row) for row in range(self.months.rowCount())]
        return edges + max((_width(self.kit, row) for row in rows), default=0)

    def show_all(self) -> None:
        """Choose all months without saying so."""
        self._where = ""
        self.blockSignals(True)
        self.select_ids([0])
        self.blockSignals(False)

    def chosen_row(self) -> MonthRow | None:
        """The month that is chosen."""
        return next(iter(self._chosen_rows()), None)

    def _chosen_rows(self) -> list[MonthRow]:
        return [self.months.row_at(row) for row in self.selected_rows() if row < self.months.rowCount()]

    def _tell(self) -> None:
        for row in self._chosen_rows()[:1]:
            if row.where != self._where:
                self._where = row.where
                self.month_chosen.emit(row.where)


def sums(found: Sequence[MonthTotal], amount: str) -> dict[str, int]:
    """An amount of these, by currency."""
    return totals((getattr(each, f"{amount}_minor"), each.currency) for each in found)


def _title(kit: Kit, row: MonthRow) -> str:
    if row.is_all:
        return tr("All months")
    return kit.formats.month(row.month) if row.month else tr("Unknown day")


def _quiet(kit: Kit, row: MonthRow) -> str:
    formats = kit.formats
    net, vat = formats.sums(sums(row.totals, "net")), formats.sums(sums(row.totals, "vat"))
    return tr("{count} · net {net} · VAT {vat}", count=formats.number(row.count), net=net, vat=vat)


def _gross(kit: Kit, row: MonthRow) -> str:
    return kit.formats.sums(sums(row.totals, "gross"))


def _width(kit: Kit, row: MonthRow) -> int:
    painting = kit.painting
    upper = painting.width(_title(kit, row), "body", "medium") + painting.width(_gross(kit, row), "body", "medium")
    upper += kit.theme.scaled(18) if row.is_closed else 0
    return max(upper + kit.theme.scaled(8), painting.width(_quiet(kit, row), "small")) + 1


def _columns(kit: Kit) -> tuple[Column[MonthRow], ...]:
    painting, theme = kit.painting, kit.theme

    def paint(painter: QPainter, rect: QRect, row: MonthRow) -> None:
        upper, lower = painting.lines(rect)
        amount = _gross(kit, row)
        width = min(painting.width(amount, "body", "medium"), rect.width() * 2 // 3)
        right = Qt.AlignmentFlag.AlignRight
        place = QRect(upper.right() + 1 - width, upper.top(), width, upper.height())
        painting.text(painter, place, amount, weight="medium", align=right)
        title = upper.adjusted(0, 0, -width - theme.scaled(8), 0)
        if row.is_closed:
            side = theme.scaled(14)
            painting.icon(painter, QRect(title.left(), title.top(), side, title.height()), "lock", size=12)
            title = title.adjusted(side + theme.scaled(4), 0, 0, 0)
        painting.text(painter, title, _title(kit, row), weight="medium")
        painting.text(painter, lower, _quiet(kit, row), colour="text-muted", role="small")

    def whole(row: MonthRow) -> str:
        gross = _gross(kit, row)
        words = tr("{month}: {gross} gross, {rest}", month=_title(kit, row), gross=gross, rest=_quiet(kit, row))
        return tr("{month} (closed)", month=words) if row.is_closed else words

    return (Column("month", tr("Month"), whole, paint),)
