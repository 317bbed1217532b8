"""The table in which leads are compared, and values are chosen: a click on a value, or Enter or Space, takes it."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView
from typing_extensions import override

from leaddesk.ui.duplicates.comparison_model import ComparisonModel
from leaddesk.ui.duplicates.rows import MERGED, STAYS, TOLD
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.tables.paged_model import Index
from leaddesk.ui.kit.tables.row_delegate import RowDelegate
from leaddesk.ui.kit.tables.table_view import TableView
from leaddesk.ui.kit.words.translations import tr

_NAMES, _VALUE = (96, 160), 152  # widths of the names of fields, and of each that is compared at least


class ComparisonTable(TableView):
    """Cells are gone through one by one; what does not fit is scrolled to."""

    def __init__(self, kit: Kit, model: ComparisonModel) -> None:
        """Of what the model compares."""
        super().__init__(kit, tr("Comparison"), density="compact", lines=1)
        self._compared = model
        self.setModel(model)
        self.setItemDelegate(_ComparisonDelegate(kit, self, model))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.shows_current_cell = True
        self.horizontalHeader().setSectionsMovable(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setStretchLastSection(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.clicked.connect(lambda index: model.choose(index.row(), index.column()))
        model.modelReset.connect(self._begin)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        current = self.currentIndex()
        if plain and event.key() in keys and current.isValid():
            self._compared.choose(current.row(), current.column())
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.currentIndex().isValid() and self._compared.rowCount():
            self.setCurrentIndex(self._compared.index(0, 1))
        super().focusInEvent(event)

    def _begin(self) -> None:
        self.fit()
        if self._compared.rowCount():
            self.setCurrentIndex(self._compared.index(0, 1))

    @override
    def fit(self) -> None:
        """They share the room beside the names of the fields."""
        count = len(self._compared.records)
        if not count:
            return
        painting, theme = self.kit.painting, self.kit.theme
        least, most = (theme.scaled(width) for width in _NAMES)
        widest = max(painting.width(row.title) for row in self._compared.rows)
        names = min(max(least, widest + theme.measure("page_padding") + theme.scaled(16)), most)
        share = max((self.viewport().width() - names) // count, theme.scaled(_VALUE))
        self.setColumnWidth(0, names)
        for column in range(1, count + 1):
            self.setColumnWidth(column, share)


class _ComparisonDelegate(RowDelegate):
    def __init__(self, kit: Kit, view: ComparisonTable, model: ComparisonModel) -> None:
        super().__init__(kit, view)
        self._compared = model

    @override
    def paint_cell(self, painter: QPainter, rect: QRect, index: Index, selected: bool) -> None:
        row, column = index.row(), index.column()
        which, painting, scaled = self._compared.rows[row], self.kit.painting, self.kit.theme.scaled
        if column == 0:
            painting.text(painter, rect, which.title, colour="text-muted")
            return
        is_chosen = self._compared.is_chosen(row, column)
        can_be = self._compared.is_choosable(row, column)
        if is_chosen and which.kind not in (STAYS, MERGED) and not self.kit.theme.is_high_contrast:
            whole = painter.clipBoundingRect().toAlignedRect()
            painter.fillRect(whole, self.kit.theme.colour("accent-soft"))
            painting.hairline(painter, whole)
        side = scaled(16)
        if is_chosen or can_be:
            icon = ("square-check" if is_chosen else "square") if which.kind == MERGED else _RADIO[is_chosen]
            place = QRect(rect.left(), rect.top(), side, rect.height())
            painting.icon(painter, place, icon, "accent" if is_chosen else "text-muted")
        words = rect.adjusted(side + scaled(8), 0, 0, 0)
        is_quiet = self._compared.is_left_out(column) or which.kind == TOLD
        text = which.texts[column - 1] or "–"
        colour = "text-disabled" if self._compared.is_left_out(column) and which.kind != MERGED else "text"
        if is_quiet and colour == "text":
            colour = "text-muted"
        painting.text(painter, words, text, colour=colour, weight="medium" if is_chosen else "regular")


_RADIO = {True: "circle-check", False: "circle"}
