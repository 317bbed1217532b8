"""Something that happened: what and when, and under it what one needs to know about it."""

from datetime import date

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy
from typing_extensions import override

from leaddesk.services.diary.timeline import TimelineEntry
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.menus import offer, pop_up
from leaddesk.ui.kit.painted_button import PaintedButton
from leaddesk.ui.kit.tool_tips import plain_tip
from leaddesk.ui.kit.words.formats import Formats
from leaddesk.ui.kit.words.timeline_words import timeline_icon
from leaddesk.ui.kit.words.translations import tr, worded

_ACTED = frozenset({"moved", "created", "imported", "task_done", "sale"})
_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere)


class EntryRow(PaintedButton):
    """Pressing it shows a long text as a whole; what was written here can be changed and deleted."""

    delete_requested = Signal(int)  # the activity's id
    edit_requested = Signal(int)  # likewise

    def __init__(self, kit: Kit, entry: TimelineEntry) -> None:
        """Of one entry."""
        super().__init__(kit)
        self.entry = entry
        self._open = False
        today = kit.workspace.today
        self._day = day_words(entry, kit.formats, kit)
        self._title = worded(entry.title)
        self._detail = self._details()
        self.setText(self._title)
        self.setAccessibleName(", ".join(part for part in (self._title, self._day, self._detail) if part))
        self.setToolTip(plain_tip("" if entry.at.on is None else self._moment(entry.at.on, today)))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if self._can_do() else Qt.FocusPolicy.NoFocus)
        if entry.id is not None:
            self.setAccessibleDescription(tr("Enter shows all of it, F2 changes it, Delete deletes it"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self._switch)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._kit.theme.scaled(160), self._height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._kit.theme.scaled(120), self._height())

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        if not self._open:
            return self._height()
        return self._height() - self._kit.theme.line("small") + self._text_rect(width).height()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.entry.id is not None:
            if not event.isAutoRepeat():  # which would go on with the next entry
                self.delete_requested.emit(self.entry.id)
        elif event.key() == Qt.Key.Key_F2 and self.entry.id is not None:
            self.edit_requested.emit(self.entry.id)
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        entry_id = self.entry.id
        if entry_id is None:
            return
        menu, change, delete = QMenu(self), self.edit_requested.emit, self.delete_requested.emit
        offer(self._kit, menu, tr("Change…"), "pencil", lambda: change(entry_id), "F2", writes=True)
        offer(self._kit, menu, tr("Delete"), "trash", lambda: delete(entry_id), tr("Del"), writes=True)
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        pop_up(menu, event.globalPos() if by_mouse else self.mapToGlobal(QPoint(0, self.height())))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painting = self._kit.theme, self._kit.painting
        painter = QPainter(self)
        indent, line, small = theme.scaled(24), theme.line(), theme.line("small")
        top = theme.scaled(4)
        painting.icon(painter, QRect(0, top, theme.scaled(16), line), timeline_icon(self.entry.kind))
        width = painting.width(self._day, "small")
        first = QRect(indent, top, self.width() - indent, line)
        right = Qt.AlignmentFlag.AlignRight
        painting.text(painter, first, self._day, colour="text-muted", role="small", align=right)
        painting.text(painter, first.adjusted(0, 0, -width - theme.scaled(8), 0), self._title)
        if not self._detail:
            return
        if self._open:
            painter.setFont(theme.font("small"))
            painter.setPen(theme.colour("text-muted"))
            place = self._text_rect(self.width()).translated(indent, top + line)
            painter.drawText(QRectF(place), _WRAPPED, self._detail)
        else:
            second = QRect(indent, top + line, self.width() - indent, small)
            painting.text(painter, second, self._detail, colour="text-muted", role="small")

    def _height(self) -> int:
        theme = self._kit.theme
        second = theme.line("small") if self._detail else 0
        return theme.line() + second + 2 * theme.scaled(4)

    def _text_rect(self, width: int) -> QRect:
        room = QRect(0, 0, max(1, width - self._kit.theme.scaled(24)), 1_000_000)
        return self._kit.painting.metrics("small").boundingRect(room, _WRAPPED, self._detail)

    def _moment(self, day: date, today: date) -> str:
        """The day, and the time if it is known."""
        at, shown = self.entry.at.at, self._kit.formats.weekday_day(day, today)
        return shown if at is None else f"{shown}, {at.astimezone(self._kit.workspace.shop.zone):%H:%M}"

    def _details(self) -> str:
        entry = self.entry
        parts = [entry.text]
        if entry.kind == "sale":
            parts.append(self._kit.formats.money(entry.amount_minor, entry.currency))
        if entry.detail is not None:
            parts.append(worded(entry.detail))
        channel = self._kit.workspace.directory.channels.get(entry.channel_id or 0)
        if channel is not None:
            parts.append(channel.name)
        if entry.kind in _ACTED or not any(parts):
            parts.append(entry.actor)
        if entry.origin:
            parts.append(tr("from import: {file}", file=entry.origin))
        return " · ".join(part for part in parts if part)

    def _can_do(self) -> bool:
        return self.entry.id is not None or "\n" in self._detail or len(self._detail) > 60

    def _switch(self) -> None:
        if self._can_do():
            self._open = not self._open
            self.updateGeometry()
            self.update()


def day_words(entry: TimelineEntry, formats: Formats, kit: Kit) -> str:
    """When it happened, in a word or two; nothing if nobody knows."""
    day, today = entry.at.on, kit.workspace.today
    if day is None:
        return ""
    return formats.ago(day, today) if 0 <= (today - day).days <= 1 else formats.short_day(day, today)
