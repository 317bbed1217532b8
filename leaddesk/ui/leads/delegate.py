"""Paints the cells of a lead."""

from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLineEdit, QStyleOptionViewItem, QToolTip, QWidget
from typing_extensions import override

from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.tables.row_delegate import Index, RowDelegate
from leaddesk.ui.kit.tool_tips import plain_tip
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.leads.cells import LeadCells
from leaddesk.ui.leads.model import LeadModel

if TYPE_CHECKING:
    from collections.abc import Callable

    from leaddesk.ui.kit.fields.field_kinds import Editor
    from leaddesk.ui.kit.tables.table_view import TableView
    from leaddesk.ui.leads.cell_editing import CellEditing

_NEVER_FITS = 1 << 20
_WIDEST = 400
_LEAST_INPUT = 160
_LEAVING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_QUIET = frozenset({"created", "expected_close", "acted", "closed", "tags", "notes", "external_id"})


class LeadDelegate(RowDelegate):
    """One for the table of leads."""

    def __init__(self, kit: Kit, view: "TableView", model: LeadModel) -> None:
        """Of this view and its model."""
        super().__init__(kit, view)
        self._model = model
        self.editing: CellEditing | None = None  # who makes inputs; nobody before the file is open
        self._painted: dict[str, Callable[[QPainter, QRect, LeadCells], None]] = {
            "name": self._name,
            "stage": self._stage,
            "channel": self._channel,
            "value": self._value,
            "task": self._task,
            "owner": self._owner,
            "people": self._people,
        }

    @override
    def paint_cell(self, painter: QPainter, rect: QRect, index: Index, selected: bool) -> None:
        cells = self._model.cells_at(index.row())
        if cells is None:
            return
        if self._is_flat():
            height = self.kit.painting.metrics("body").height()
            rect = QRect(rect.left(), rect.top() + (rect.height() - height) // 2, rect.width(), height)
        column = self._model.columns.at(index.column())
        paint = self._painted.get(column.key)
        if paint is not None:
            paint(painter, rect, cells)
        else:
            colour = "text-muted" if column.key in _QUIET else "text"
            side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            self.kit.painting.text(painter, rect, cells.text(column.key), colour=colour, align=side)

    @override
    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        cells = self._model.cells_at(index.row())
        chosen: Any = option
        room = self.cell_rect(QRect(chosen.rect), index.column()).width()
        key = self._model.columns.at(index.column()).key
        told = cells.text(key) if cells and self._needs(cells, key) > room else ""
        QToolTip.showText(event.globalPos(), plain_tip(told), view)
        return True

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        key = self._model.columns.at(index.column()).key
        made = self.editing.make(index.row(), key, parent) if self.editing is not None else None
        return made if made is not None else cast("QWidget", None)

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """It was made with what the lead has; what is typed since stays, whatever is read again meanwhile."""

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if self.editing is not None:
            self.editing.save(cast("Editor", editor))

    @override
    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        chosen: Any = option
        rect, scaled = QRect(chosen.rect), self.kit.theme.scaled
        height = min(rect.height(), max(editor.sizeHint().height(), scaled(28)))
        width = min(max(rect.width(), scaled(_LEAST_INPUT)), self._view.viewport().width())
        left = max(0, min(rect.left(), self._view.viewport().width() - width))
        editor.setGeometry(left, rect.top() + (rect.height() - height) // 2, width, height)

    @override
    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """An input with something in it that cannot be saved stays, and says why."""
        leaves = event.type() is QEvent.Type.FocusOut
        if event.type() is QEvent.Type.KeyPress:
            leaves = cast("QKeyEvent", event).key() in _LEAVING_KEYS
        is_whole = isinstance(editor, QLineEdit | QComboBox)  # one that goes with its page leaves as a bare widget
        if leaves and is_whole and self.editing is not None and self.editing.doubt(cast("Editor", editor)):
            return True
        return super().eventFilter(editor, event)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        cells = self._model.cells_at(index.row())
        key = self._model.columns.at(index.column()).key
        needed = min(self._needs(cells, key), self.kit.theme.scaled(_WIDEST)) if cells else 0
        return QSize(needed + self.kit.theme.scaled(24), self._view.row_height)

    def _needs(self, cells: LeadCells, key: str) -> int:
        """The width in which all of a cell can be read."""
        painting, scaled = self.kit.painting, self.kit.theme.scaled
        lead = cells.lead
        match key:
            case "name":
                first, second = painting.width(lead.name, "body", "medium"), painting.width(cells.about, "small")
                return first + scaled(8) + second if self._is_flat() and second else max(first, second)
            case "task" if cells.due:
                first, second = painting.width(lead.task or ""), scaled(16) + painting.width(cells.due.text, "small")
                return first + scaled(24) + second if self._is_flat() else max(first, second)
            case "stage":
                if self._is_flat() and cells.stale_days is not None:
                    return _NEVER_FITS
                return painting.pill_width(cells.stage) if cells.stage else painting.width(cells.text(key), "small")
            case "people":
                return painting.width(cells.text(key)) + scaled(16)
            case "channel" | "owner":
                return painting.width(cells.text(key)) + scaled(24 if cells.channel else 32)
        return painting.width(cells.text(key))

    def _is_flat(self) -> bool:
        """Whether the rows have no height for two lines."""
        theme = self.kit.theme
        return self._view.row_height < theme.line("body") + theme.line("small")

    def _name(self, painter: QPainter, rect: QRect, cells: LeadCells) -> None:
        self.kit.painting.two_lines(painter, rect, cells.lead.name, cells.about)

    def _stage(self, painter: QPainter, rect: QRect, cells: LeadCells) -> None:
        painting = self.kit.painting
        if cells.stage is None:
            painting.text(painter, rect, tr("Contact"), colour="text-muted", role="small")
            return
        # As far left as the head of the column, although the pill is round there.
        if cells.stale_days is None:
            painting.pill(painter, rect.left(), rect, cells.stage)
            return
        pill, line = painting.pill_height(), painting.metrics("small").height()
        gap = min(self.kit.theme.scaled(2), rect.height() - pill - line)
        if gap < 0:
            scaled = self.kit.theme.scaled
            width = painting.pill(painter, rect.left(), rect, cells.stage) + scaled(6)
            place = rect.adjusted(width, 0, 0, 0)
            days = self.kit.formats.number(cells.stale_days)
            fits = painting.width(days, "small") + scaled(16) <= place.width()
            painting.marked(painter, place, "hourglass", days if fits else "", "warning")
            return
        top = rect.top() + (rect.height() - pill - gap - line) // 2
        painting.pill(painter, rect.left(), QRect(rect.left(), top, rect.width(), pill), cells.stage)
        left = rect.left() + (pill - self.kit.theme.scaled(12)) // 2 + 1
        place = QRect(left, top + pill + gap, rect.right() + 1 - left, line)
        painting.stale(painter, place, cells.stale_days)

    def _channel(self, painter: QPainter, rect: QRect, cells: LeadCells) -> None:
        if cells.channel is not None:
            self.kit.painting.channel(painter, rect, cells.channel)
        else:
            self.kit.painting.text(painter, rect, "–", colour="text-muted")

    def _value(self, painter: QPainter, rect: QRect, cells: LeadCells) -> None:
        colour = "text" if cells.lead.value_minor is not None else "text-muted"
        text = cells.text("value")
        self.kit.painting.text(painter, rect, text, colour=colour, align=Qt.AlignmentFlag.AlignRight)

    def _task(self, painter: QPainter, rect: QRect, cells: LeadCells) -> None:
        painting, due, title = self.kit.painting, cells.due, cells.lead.task or ""
        if due is None or not title or not self._is_flat():
            painting.next_task(painter, rect, title, due)
            return
        side = self.kit.theme.scaled(12)
        painting.icon(painter, QRect(rect.left(), rect.top(), side, rect.height()), due.icon, due.tone, 12)
        words = rect.adjusted(side + self.kit.theme.scaled(4), 0, 0, 0)
        painting.text(painter, words, title)
        rest = words.adjusted(painting.width(title) + self.kit.theme.scaled(8), 0, 0, 0)
        if painting.width(due.text, "small") <= rest.width():
            painting.text(painter, rest, due.text, colour=due.tone, role="small")

    def _people(self, painter: QPainter, rect: QRect, cells: LeadCells) -> None:
        text = cells.text("people")
        if cells.lead.is_single_threaded:
            self.kit.painting.marked(painter, rect, "user-round", text, "warning")
        else:
            self.kit.painting.text(painter, rect, text)

    def _owner(self, painter: QPainter, rect: QRect, cells: LeadCells) -> None:
        name = cells.lead.owner
        if not name:
            return
        side = self.kit.theme.measure("avatar")
        self.kit.painting.avatar(painter, QRect(rect.left(), rect.top(), side, rect.height()), name)
        self.kit.painting.text(painter, rect.adjusted(side + self.kit.theme.scaled(8), 0, 0, 0), name)
