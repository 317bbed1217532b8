"""The table of figures: as high as its rows, so that it scrolls together with the chart beside it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen, QWheelEvent
from PySide6.QtWidgets import QHeaderView, QWidget
from typing_extensions import override

from leaddesk.ui.channels.columns import SHOWN_AT_FIRST, Column, wants_costs
from leaddesk.ui.channels.figures_model import FiguresModel
from leaddesk.ui.channels.wording import verdict_look
from leaddesk.ui.kit.look.theme import Weight
from leaddesk.ui.kit.tables.pressed_table import PressedTable
from leaddesk.ui.kit.tables.row_delegate import RowDelegate
from leaddesk.ui.kit.tables.table_header import paddings
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit
    from leaddesk.ui.kit.look.looks import ChannelLook

Index = QModelIndex | QPersistentModelIndex
_NAME_WIDTH, _NAME_LEAST = 200, 128  # of a channel, at most; a name can be cut, a figure and a verdict cannot
# What gives way first: leads and conversion tell of customers, as does a tab of the chart; of B2C and B2B nobody knows
# costs.
_GIVES_WAY, _GIVE_WAY_TO_KINDS = ("customers", "earned"), ("customers", "cost_per_customer", "earned")
_MORE = 32  # that a column can be wider than its cells
_RIGHT = Qt.AlignmentFlag.AlignRight


class FiguresHeader(QHeaderView):
    """Heads of two lines where the words are many; a press sorts."""

    def __init__(self, kit: "Kit", parent: QWidget) -> None:
        """Of the table."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._kit = kit
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSortIndicatorShown(False)
        self.setMinimumSectionSize(kit.theme.scaled(32))
        self.setMouseTracking(True)
        kit.theme.changed.connect(self.viewport().update)

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), head_height(self._kit))

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        theme, painting, model = self._kit.theme, self._kit.painting, self.model()
        if not isinstance(model, FiguresModel):
            return
        painter.save()
        painter.fillRect(rect, theme.colour("surface"))
        painting.hairline(painter, rect)
        column = model.columns[logicalIndex]
        key, descending = model.sorted_by
        sorted_by = column.key == key
        cell = rect.adjusted(*paddings(self, logicalIndex, theme.scaled(8), theme.measure("page_padding")))
        line = theme.line("small")
        lines = head_lines(self._kit, column.head)
        top = cell.bottom() - theme.scaled(8) + 1 - line * len(lines)
        side = _RIGHT if column.is_number else Qt.AlignmentFlag.AlignLeft
        colour = "text" if sorted_by else "text-muted"
        for number, words in enumerate(lines):
            place = QRect(cell.left(), top + number * line, cell.width(), line)
            painting.text(painter, place, words, colour=colour, role="small", align=side)
        if sorted_by:
            mark, width = theme.scaled(12), painting.width(lines[0], "small")
            left = cell.right() + 1 - width - mark - 2 if column.is_number else cell.left() + width + 4
            arrow = "arrow-down" if descending else "arrow-up"
            painting.icon(painter, QRect(left, top, mark, line), arrow, colour, 12)
        painter.restore()


class _FiguresDelegate(RowDelegate):
    def __init__(self, kit: "Kit", view: "FiguresTable") -> None:
        super().__init__(kit, view)
        self._table = view

    @override
    def paint_cell(self, painter: QPainter, rect: QRect, index: Index, selected: bool) -> None:
        model = index.model()
        if not isinstance(model, FiguresModel):
            return
        painting, column, row = self.kit.painting, model.columns[index.column()], model.row_at(index.row())
        total = model.is_total(index.row())
        text = model.text(index.row(), index.column())
        if total:
            side = _RIGHT if column.is_number else Qt.AlignmentFlag.AlignLeft
            painting.text(painter, rect, text, weight="semibold", align=side)
        elif column.kind == "name":
            self._paint_name(painter, rect, row.channel, text)
        elif column.kind == "verdict":
            if row.verdict is not None:
                look = verdict_look(row.verdict)
                self._paint_at_right(painter, rect, text, look.icon, look.tone, "semibold")
        elif wants_costs(column, row):
            painting.text(painter, rect, text, colour="accent", role="small", align=_RIGHT)
        else:
            known = column.figure(model.figures_of(column.of, index.row())) is not None
            painting.text(painter, rect, text, colour="text" if known else "text-muted", align=_RIGHT)
            if known and self._table.hovered_cell == (index.row(), index.column()):
                self._underline(painter, rect, text)

    def _paint_name(self, painter: QPainter, rect: QRect, channel: str | None, text: str) -> None:
        look = self._table.looks.get(channel or "")
        if look is not None:
            self.kit.painting.channel(painter, rect, look)
            return
        room = self.kit.theme.scaled(24)
        self.kit.painting.text(painter, rect.adjusted(room, 0, 0, 0), text, colour="text-muted")

    def _paint_at_right(
        self, painter: QPainter, rect: QRect, text: str, icon: str, tone: str, weight: Weight
    ) -> None:
        painting, side = self.kit.painting, self.kit.theme.scaled(14)
        painting.text(painter, rect, text, colour=tone, weight=weight, align=_RIGHT)
        left = rect.right() + 1 - painting.width(text, "body", weight) - side - self.kit.theme.scaled(4)
        painting.icon(painter, QRect(left, rect.top(), side, rect.height()), icon, tone, 14)

    def _underline(self, painter: QPainter, rect: QRect, text: str) -> None:
        """Dots under a figure that can be asked which rows it counts."""
        metrics = self.kit.painting.metrics()
        bottom = rect.center().y() + metrics.height() // 2
        pen = QPen(self.kit.theme.colour("text-muted"), 1, Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.drawLine(rect.right() + 1 - metrics.horizontalAdvance(text), bottom, rect.right(), bottom)


class FiguresTable(PressedTable):
    """A press, or Enter, on a cell wishes to see what is behind it."""

    asked = Signal(object, object)  # the Column and the ChannelFigures of a cell
    asked_of_all = Signal(object)  # the Column of a cell of the last row

    def __init__(self, kit: "Kit", model: FiguresModel) -> None:
        """Of these figures."""
        super().__init__(kit, tr("Figures of all channels"))
        self.looks: dict[str, ChannelLook] = {}
        self.figures = model
        header = FiguresHeader(kit, self)
        self.setHorizontalHeader(header)
        header.sectionClicked.connect(self._sort)
        header.setAccessibleName(tr("Columns; a press sorts"))
        self.setItemDelegate(_FiguresDelegate(kit, self))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setModel(model)
        self._measured: dict[int, int] = {}  # what each column needs, by its place, while the figures are the same
        model.modelReset.connect(self._measured.clear)
        model.modelReset.connect(self.fit)
        self.fit()

    @override
    def fit(self) -> None:
        """Give each column the width of its widest cell, the first what is left, and itself the height of its rows."""
        model, kit = self.figures, self.kit
        if not model.columns:
            return
        widths = self._widths()
        # What is left over goes to the columns alike, as far as one still reads along a row, and then to the names.
        more = min((self.viewport().width() - sum(widths.values())) // len(widths), kit.theme.scaled(_MORE))
        widths = {place: width + max(0, more) for place, width in widths.items()}
        left = self.viewport().width() - sum(widths.values())
        widths[0] = max(widths[0] + left, min(widths[0], kit.theme.scaled(_NAME_LEAST)))
        header = self.horizontalHeader()
        header.setStretchLastSection(False)
        for place, width in widths.items():
            header.resizeSection(place, width)
        bar = self.horizontalScrollBar().sizeHint().height() if sum(widths.values()) > self.viewport().width() else 0
        self.setFixedHeight(head_height(kit) + self.row_height * model.rowCount() + bar)

    def wanted_width(self) -> int:
        """As wide as no cell is elided."""
        return sum(self._widths().values())

    def give_way(self, room: int) -> None:
        """Go without the columns that are missed least, unless the user chose the columns, if they need more room."""
        columns, spare = self.figures.columns, list[str]()
        if self.figures.shown_keys == SHOWN_AT_FIRST:
            has_kinds = any(column.of is not None for column in columns)
            spare = list(_GIVE_WAY_TO_KINDS if has_kinds else _GIVES_WAY)
        for place in range(len(columns)):
            self.setColumnHidden(place, False)
        keys = [column.key for column in columns]
        for key in spare:
            if self.wanted_width() > room:
                self.setColumnHidden(keys.index(key), True)
        self.fit()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if abs(event.angleDelta().y()) >= abs(event.angleDelta().x()):
            event.ignore()
        else:
            super().wheelEvent(event)

    @override
    def press(self, index: QModelIndex) -> None:
        column = self.figures.columns[index.column()]
        if self.figures.is_total(index.row()):
            self.asked_of_all.emit(column)
        else:
            self.asked.emit(column, self.figures.row_at(index.row()))

    def _sort(self, section: int) -> None:
        column = self.figures.columns[section]
        key, descending = self.figures.sorted_by
        self.figures.sort_by(column.key, not descending if key == column.key else column.is_number)

    def _widths(self) -> dict[int, int]:
        """Of the columns that are not hidden."""
        gap, edge = self.kit.theme.scaled(8), self.kit.theme.measure("page_padding")
        last = len(self.figures.columns) - 1
        return {
            place: self._needed(place, column) + gap + (edge if place in (0, last) else gap)
            for place, column in enumerate(self.figures.columns)
            if not self.isColumnHidden(place)
        }

    def _needed(self, place: int, column: Column) -> int:
        if place not in self._measured:
            self._measured[place] = self._width_of(place, column)
        return self._measured[place]

    def _width_of(self, place: int, column: Column) -> int:
        painting, theme, model = self.kit.painting, self.kit.theme, self.figures
        rows = range(model.rowCount())
        weight: Weight = "semibold" if column.kind == "verdict" else "regular"
        widest = max(
            (
                painting.width(model.text(row, place), "body", "semibold" if model.is_total(row) else weight)
                for row in rows
            ),
            default=0,
        )
        if column.kind == "verdict":
            widest += theme.scaled(18)
        if column.kind == "name":
            widest = min(widest + theme.scaled(24), theme.scaled(_NAME_WIDTH))
        lines = [painting.width(words, "small") for words in head_lines(self.kit, column.head)]
        # The arrow of the column that is sorted by stands beside the first line, and may use the padding.
        return max(widest, lines[0] + theme.scaled(8), *lines) + 1


def head_lines(kit: "Kit", words: str) -> list[str]:
    """The words of a head on one line, or on two that are as short as can be."""
    parts = words.split()
    if len(parts) < 2:
        return [words]
    painting = kit.painting
    splits = [(" ".join(parts[:at]), " ".join(parts[at:])) for at in range(1, len(parts))]
    first, second = min(splits, key=lambda split: max(painting.width(part, "small") for part in split))
    return [first, second]


def head_height(kit: "Kit") -> int:
    """The height of the heads: two lines."""
    return max(kit.theme.measure("toolbar"), 2 * kit.theme.line("small") + kit.theme.scaled(8))
