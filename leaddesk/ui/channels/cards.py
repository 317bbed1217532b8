"""Verdicts as cards side by side: the channel, what to do with it, why, and what its money says."""

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextLayout
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from leaddesk.model.enums import Verdict
from leaddesk.model.figures.channels import ChannelFigures, ChannelReport
from leaddesk.ui.channels.wording import channel_name, short_why, verdict_look, what_next, why
from leaddesk.ui.kit.painted_button import PaintedButton
from leaddesk.ui.kit.tool_tips import plain_tip

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit
    from leaddesk.ui.kit.look.looks import ChannelLook

MOST = 12  # cards
A_ROW = 4
LINES = 3  # of why
_NARROWEST = 208
_CLEAR = (Verdict.MORE, Verdict.LESS)
_ORDER = (Verdict.MORE, Verdict.LESS, Verdict.TOO_EARLY, Verdict.KEEP)


class VerdictCard(PaintedButton):
    """A channel's verdict; a press wishes to see its leads."""

    def __init__(self, kit: "Kit", row: ChannelFigures, look: "ChannelLook | None", currency: str) -> None:
        """In the colour of the channel."""
        super().__init__(kit)
        self._look = look
        self._parts = what_next(row, kit.formats, currency)
        self.row = row
        self.why = short_why(row, kit.formats)
        self.is_last = False  # in its row: then nothing parts it from a next one
        verdict = "" if row.verdict is None else verdict_look(row.verdict).word
        self.setAccessibleName(f"{channel_name(row)}: {verdict}")
        self.setAccessibleDescription(" ".join((why(row), " · ".join(self._parts))))
        self.setToolTip(plain_tip(why(row)))
        self.setProperty("focus_ring", False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._kit.theme.scaled(_NARROWEST), card_height(self._kit))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painting = self._kit.theme, self._kit.painting
        painter = QPainter(self)
        painting.row_background(painter, self.rect(), self.underMouse() and self.isEnabled(), False)
        if not self.is_last:
            painting.hairline(painter, self.rect(), "right")
        padding, line = theme.measure("page_padding"), theme.line()
        inner = self.rect().adjusted(padding, padding, -padding, -padding)
        head = QRect(inner.left(), inner.top(), inner.width(), line)
        head.setRight(self._paint_verdict(painter, head) - theme.scaled(8))
        if self._look is not None:
            painting.channel(painter, head, self._look)
        else:
            painting.text(painter, head, channel_name(self.row))
        below = QRect(inner.left(), head.bottom() + 1 + theme.scaled(8), inner.width(), LINES * line)
        self._paint_why(painter, below)
        small = theme.line("small")
        foot = QRect(inner.left(), inner.bottom() + 1 - small, inner.width(), small)
        painting.text(painter, foot, self._money(foot.width()), colour="text-muted", role="small")
        if self.hasFocus():
            painting.focus_ring(painter, self.rect().adjusted(2, 2, -2, -2), theme.radius(), inside=True)

    def _paint_verdict(self, painter: QPainter, head: QRect) -> int:
        """At the right, never elided; returns where it begins."""
        if self.row.verdict is None:
            return head.right() + 1
        theme, painting = self._kit.theme, self._kit.painting
        look = verdict_look(self.row.verdict)
        width, side = painting.width(look.word, "body", "semibold"), theme.scaled(14)
        left = head.right() + 1 - width
        place = QRect(left, head.top(), width + 1, head.height())
        painting.text(painter, place, look.word, colour=look.tone, weight="semibold")
        left -= side + theme.scaled(4)
        painting.icon(painter, QRect(left, head.top(), side, head.height()), look.icon, look.tone, 14)
        return left

    def _paint_why(self, painter: QPainter, place: QRect) -> None:
        """As many lines as there is room for; the last one is elided."""
        font, line = self._kit.theme.font(), self._kit.theme.line()
        layout = QTextLayout(self.why, font)
        layout.beginLayout()
        for number in range(LINES):
            row = layout.createLine()
            if not row.isValid():
                break
            row.setLineWidth(place.width())
            start = row.textStart()
            end = None if number == LINES - 1 else start + row.textLength()
            at = QRect(place.left(), place.top() + number * line, place.width(), line)
            self._kit.painting.text(painter, at, self.why[start:end].rstrip())
        layout.endLayout()

    def _money(self, room: int) -> str:
        """As many parts as there is room for: a figure is never elided."""
        for count in range(len(self._parts), 1, -1):
            text = " · ".join(self._parts[:count])
            if self._kit.painting.width(text, "small") <= room:
                return text
        return self._parts[0] if self._parts else ""


class VerdictStrip(QWidget):
    """As many cards as fit in a row, or all of them in rows."""

    pressed = Signal(object)  # the ChannelFigures of a card
    fitting_changed = Signal()

    def __init__(self, kit: "Kit") -> None:
        """An empty one."""
        super().__init__()
        self._kit = kit
        self._shows_all = False
        self.cards: list[VerdictCard] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        kit.theme.changed.connect(self.update)

    def show_report(self, report: ChannelReport, looks: "dict[str, ChannelLook]", currency: str) -> None:
        """Show the verdicts of a report, the clear ones first."""
        focused = next((card.row.channel for card in self.cards if card.hasFocus()), None)
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self.cards = []
        for row in ordered(report)[:MOST]:
            card = VerdictCard(self._kit, row, looks.get(row.channel or ""), currency)
            card.setParent(self)
            card.clicked.connect(lambda _=False, row=row: self.pressed.emit(row))
            self.cards.append(card)
        self._lay_out()
        for card in self.cards:
            if focused is not None and card.row.channel == focused:
                card.setFocus(Qt.FocusReason.OtherFocusReason)

    def come_after(self, control: QWidget) -> None:
        """Let Tab come to the cards behind this one; else it comes to them last, as they are made last."""
        for before, after in pairwise((control, *self.cards)):
            QWidget.setTabOrder(before, after)

    @property
    def hides_some(self) -> bool:
        """Whether not all cards fit in one row."""
        return len(self.cards) > self._a_row()

    @property
    def shows_all(self) -> bool:
        """Whether all are shown."""
        return self._shows_all

    def show_all(self, shown: bool) -> None:
        """Show all cards, or as many as fit in a row."""
        self._shows_all = shown
        self._lay_out()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, height = QPainter(self), card_height(self._kit)
        self._kit.painting.hairline(painter, self.rect(), "top")
        for top in range(0, self.height() - 1, height):
            self._kit.painting.hairline(painter, QRect(0, top, self.width(), height + 1))

    def _a_row(self) -> int:
        return max(1, min(A_ROW, self.width() // self._kit.theme.scaled(_NARROWEST)))

    def _lay_out(self) -> None:
        a_row, height = self._a_row(), card_height(self._kit)
        shown = self.cards if self._shows_all else self.cards[:a_row]
        for place, card in enumerate(self.cards):
            card.setVisible(place < len(shown))
            row, column = divmod(place, a_row)
            left, right = self.width() * column // a_row, self.width() * (column + 1) // a_row
            card.is_last = column == a_row - 1
            card.setGeometry(left, row * height + 1, right - left, height - 1)
        rows = -(-len(shown) // a_row)
        self.setFixedHeight(rows * height + 1 if rows else 0)
        self.fitting_changed.emit()


def card_height(kit: "Kit") -> int:
    """The height of a card: of its head, three lines and a foot."""
    theme = kit.theme
    lines = (LINES + 1) * theme.line() + theme.line("small")
    return max(theme.measure("verdict_card_height"), lines + theme.scaled(14) + 2 * theme.measure("page_padding"))


def ordered(report: ChannelReport) -> list[ChannelFigures]:
    """The channels with a verdict: clear ones first, more before less, then those with most leads."""
    judged = [row for row in report.channels if row.verdict is not None and row.channel is not None]
    first = sorted(judged, key=lambda row: (row.verdict not in _CLEAR, -row.leads))[:A_ROW]
    rest = [row for row in judged if row not in first]
    return _by_verdict(first) + _by_verdict(rest)


def _by_verdict(rows: list[ChannelFigures]) -> list[ChannelFigures]:
    return sorted(rows, key=lambda row: (_ORDER.index(row.verdict) if row.verdict else len(_ORDER), -row.leads))
