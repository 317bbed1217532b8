"""Every component in its states, light and dark: `python -m tests.ui.gallery FOLDER` draws it into PNG files."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, Qt
from PySide6.QtGui import QHoverEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QMenu, QRadioButton, QWidget
from typing_extensions import override

from leaddesk.ui.kit import buttons, chips, labels, notice, stepper, toast
from leaddesk.ui.kit.fields import inputs
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.look import marks
from leaddesk.ui.kit.look.focus_ring import FocusRing
from leaddesk.ui.kit.segmented import Segmented
from leaddesk.ui.kit.tables.row_delegate import Index, RowDelegate
from leaddesk.ui.kit.tables.table_view import TableView
from tests.ui.kit.sample_kit import CHANNELS, LOST, STAGES, make_kit

WIDTH, HEIGHT = 1280, 800


class Names(QAbstractTableModel):
    """Four leads of one stage."""

    people = ("Giulia Ferraro", "Jürgen Brandstätter", "Anna Lindqvist", "Sanne de Vries")

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.people)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 2

    @override
    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return "Engaged" if index.column() else self.people[index.row()]


class PillCells(RowDelegate):
    """The second column is a stage."""

    @override
    def paint_cell(self, painter: QPainter, rect: QRect, index: Index, selected: bool) -> None:
        if index.column() == 1:
            self.kit.painting.pill(painter, rect.left(), rect, STAGES[2])
        else:
            super().paint_cell(painter, rect, index, selected)


class Page(QWidget):
    """The whole sheet; what delegates paint is painted here by itself."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.resize(WIDTH, HEIGHT)
        self.rings: list[QWidget] = []
        self._buttons()
        self._inputs()
        self._chips()
        self._middle()
        self._right()

    def put(self, widget: QWidget, left: int, top: int, width: int = 0, *, state: str = "") -> int:
        """Place a widget in a state (hover, focus, off); returns where it ends."""
        widget.setParent(self)
        widget.ensurePolished()
        widget.resize(width or widget.sizeHint().width(), widget.sizeHint().height())
        widget.move(left, top)
        widget.setEnabled(state != "off")
        widget.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, state == "hover")
        if state == "hover":
            at = QPointF(widget.rect().center())
            QApplication.sendEvent(widget, QHoverEvent(QEvent.Type.HoverEnter, at, at, at))
            none, plain = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
            QApplication.sendEvent(widget, QMouseEvent(QEvent.Type.MouseMove, at, at, none, none, plain))
        if state == "focus":
            self.rings.append(widget)
        return widget.x() + widget.width()

    def head(self, words: str, left: int, top: int) -> None:
        self.put(labels.label(words, role="small", tone="muted"), left, top)

    def draw_rings(self) -> None:
        """After everything is laid out."""
        for widget in self.rings:
            FocusRing(widget, self.kit.theme).show()

    def _buttons(self) -> None:
        kit = self.kit
        self.head("Buttons: rest · hover · focus · disabled", 24, 20)
        rows = ((buttons.primary_button, "New lead", "plus"), (buttons.plain_button, "Export", "download"))
        for place, (make, words, icon) in enumerate((*rows, (buttons.ghost_button, "By stage", "group"))):
            left = 24
            for state in ("", "hover", "focus", "off"):
                left = 8 + self.put(make(kit, words, icon), left, 44 + place * 40, state=state)
        left = 8 + self.put(buttons.danger_button(kit, "Delete 3 leads", "trash"), 24, 164)
        left = 8 + self.put(buttons.link_button(kit, "Show the 60 leads"), left, 164)
        for state in ("", "hover", "focus"):
            left = 8 + self.put(buttons.icon_button(kit, "ellipsis", "More"), left, 164, state=state)

    def _inputs(self) -> None:
        self.head("Input: rest · focus · warning (never blocks) · disabled", 24, 212)
        self.put(inputs.line_edit("Company", placeholder="Company"), 24, 236, 160)
        self.focused = inputs.line_edit("Company", "Öste Cykel")
        self.put(self.focused, 192, 236, 160)
        doubtful = inputs.line_edit("E-mail", "elin(at)telia.se")
        inputs.set_doubt(self.kit, doubtful, "No @ in this address")
        self.put(doubtful, 24, 276, 160)
        self.put(inputs.line_edit("Won", placeholder="Won leads only"), 192, 276, 160, state="off")

    def _chips(self) -> None:
        kit = self.kit
        self.head("Filter chip: rest · hover · on · focus · add", 24, 328)
        left = 24
        for state in ("", "hover", "on", "focus"):
            left = 8 + self.put(chips.Chip(kit, "Stale", on=state == "on"), left, 352, state=state)
        left = 8 + self.put(chips.Chip(kit, "Filter", "add"), left, 352)
        self.put(chips.Chip(kit, "cargo bike", "tag"), left, 352)
        self.head("Check box, radio, segmented", 24, 392)
        left = 24
        for state, on in (("", False), ("", True), ("focus", True)):
            box = QCheckBox()
            box.setChecked(on)
            box.setProperty("ring_radius", 4)
            self.put(box, left, 424, 16, state=state)
            left += 32
        for on in (False, True):
            radio = QRadioButton()
            radio.setAutoExclusive(False)
            radio.setChecked(on)
            self.put(radio, left, 424, 16)
            left += 32
        self.put(Segmented(kit, (("total", "Total"), ("months", "Months"))), left, 416)
        self.head("Stage pill: the pie is the win probability", 24, 464)
        left = 24
        for stage in STAGES[:4]:
            left = 8 + self.put(marks.StagePill(kit, stage), left, 488)
        left = 8 + self.put(marks.StagePill(kit, STAGES[4]), 24, 518)
        self.put(marks.StagePill(kit, LOST), left, 518)
        self.head("Channels: colour, icon and word", 24, 552)
        for place, channel in enumerate(CHANNELS):
            self.put(marks.ChannelMark(kit, channel), 24 + place % 3 * 148, 578 + place // 3 * 28)
        self.head("The ten categorical colours", 24, 696)

    def _middle(self) -> None:
        kit = self.kit
        self.head("Stage stepper: open · won · lost", 496, 20)
        for place, (current, lost_at) in enumerate(((2, None), (4, None), (0, 1))):
            made = stepper.StageStepper(kit, STAGES, current, lost_at=lost_at)
            self.put(made, 496, 42 + place * 36, 344)
        self.head("Row of a table: rest · hover · selected · current cell", 496, 584)
        self.table = TableView(kit, "Leads", density="compact", lines=1)
        self.table.setItemDelegate(PillCells(kit, self.table))
        self.table.setModel(Names(self.table))
        self.table.horizontalHeader().hide()
        self.table.setColumnWidth(0, 248)
        self.table.shows_current_cell = True
        self.put(self.table, 496, 608, 368)
        self.table.resize(368, 4 * self.table.row_height)
        self.table.hovered_row = 1
        self.table.selectRow(2)
        flags = self.table.selectionModel()
        for row in (2, 3):
            for column in (0, 1):
                flags.select(self.table.model().index(row, column), flags.SelectionFlag.Select)

    def _right(self) -> None:
        kit = self.kit
        self.head("Toast: with undo · plain · failed · progress", 896, 196)
        says: tuple[tuple[str, dict[str, str]], ...] = (
            ("3 leads deleted", {"icon": "trash", "action": "Undo", "shortcut": "Ctrl Z"}),
            ("Copied 12 rows", {}),
            ("leads.csv not written: disk full", {"tone": "danger", "action": "Save as…"}),
        )
        self.toasts = [toast.Toast(kit, self) for _ in range(4)]
        for each, (words, options) in zip(self.toasts, says, strict=False):
            each.say(words, **options)
        self.toasts[3].progress("18,400 of 52,000 rows", 184, 520)
        self.head("Menu", 896, 428)
        menu = QMenu(self)
        for words, icon, keys in (("Open", "external-link", "Return"), ("Move to…", "arrow-right", "M")):
            action = menu.addAction(words)
            action.setShortcut(keys)
            buttons.keep_icon(kit, action, icon)
        chosen = action
        menu.addSeparator()
        action = menu.addAction("Delete")
        action.setShortcut("Del")
        buttons.keep_icon(kit, action, "trash")
        menu.setActiveAction(chosen)
        menu.setWindowFlags(Qt.WindowType.Widget)
        self.put(menu, 896, 452)
        self.head("Notice strip: question · problem · information", 896, 624)
        strips = (
            ("question", "Which is the day in 03.04.2026?"),
            ("danger", "6 rows have a value that cannot be read"),
            ("success", "401 leads imported, all can be undone"),
        )
        for place, (tone, words) in enumerate(strips):
            self.put(notice.NoticeStrip(kit, tone, words), 896, 648 + place * 44, 360)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme, painting = self.kit.theme, self.kit.painting
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for place in range(10):
            painter.setBrush(theme.categorical(place))
            painter.drawRoundedRect(24 + place * 40, 720, 36, 24, 4, 4)
        painting.text(painter, QRect(24, 752, 80, 32), "Title 18", role="title", weight="semibold")
        painting.text(painter, QRect(106, 754, 60, 32), "Body 13")
        painting.text(painter, QRect(162, 754, 60, 32), "strong", weight="semibold")
        painting.text(painter, QRect(219, 754, 120, 32), "Small 12 muted", role="small", colour="text-muted")
        for place in range(5):
            painting.avatar(painter, QRect(896 + place * 40, 48, 36, 36), "Sofia Lindgren")
        today = self.kit.workspace.today
        due = self.kit.formats.due(today, today)
        painting.next_task(painter, QRect(896, 96, 160, 40), "Send brochure", due)
        painting.stale(painter, QRect(896, 150, 160, 20), 41)




def draw(application: QApplication, folder: Path, name: str, text_size: int = 100) -> Path:
    """Draw the sheet in one theme; returns the file."""
    page = Page(make_kit(application, name, text_size))
    page.show()
    page.activateWindow()
    QTest.qWaitForWindowActive(page)
    page.draw_rings()
    page.focused.setFocus()
    for place, each in enumerate(page.toasts):
        each.move(896, 220 + place * 48)
    path = folder / f"9-components-{name}{'' if text_size == 100 else f'-{text_size}'}.png"
    page.grab().save(str(path))
    page.close()
    page.deleteLater()
    return path


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(sys.argv[:1])
    for shown in ("light", "dark"):
        draw(app, Path(sys.argv[1]), shown)
    draw(app, Path(sys.argv[1]), "light", 200)
