"""Beside the committee: which roles are filled, what is wrong, and the other leads of the account."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from leaddesk.model.messages import N_
from leaddesk.services.coverage import Alarm, Coverage, Mend
from leaddesk.services.lead_list import ListedLead
from leaddesk.ui.kit.buttons import plain_button
from leaddesk.ui.kit.committee_words import role_words
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.marks import Hairline, IconMark
from leaddesk.ui.kit.painted_button import PaintedButton
from leaddesk.ui.kit.tool_tips import plain_tip
from leaddesk.ui.kit.translations import tr, worded

_MOST_LEADS = 8
_NO_LIMIT = 2**24 - 1  # Qt's QWIDGETSIZE_MAX


class Segments(QWidget):
    """As many bars as roles are wanted, those filled in the accent's colour."""

    def __init__(self, kit: Kit) -> None:
        """None filled."""
        super().__init__()
        self._kit = kit
        self._filled, self._wanted = 0, 1
        self.setFixedHeight(kit.theme.scaled(4))
        kit.theme.changed.connect(self.update)

    def show_filled(self, count: int, wanted: int) -> None:
        """How many, of how many."""
        self._filled, self._wanted = count, wanted
        self.setAccessibleName(tr("{filled} of {wanted} roles filled", filled=count, wanted=wanted))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        gap = self._kit.theme.scaled(4)
        width = (self.width() - gap * (self._wanted - 1)) / self._wanted
        for place in range(self._wanted):
            painter.setBrush(self._kit.theme.colour("accent" if place < self._filled else "hairline-strong"))
            painter.drawRoundedRect(QRectF(place * (width + gap), 0, width, self.height()), 2, 2)


class LeadRow(PaintedButton):
    """A lead as a line: name, stage, value; pressing it opens the lead."""

    def __init__(self, kit: Kit, lead: ListedLead) -> None:
        """One lead."""
        super().__init__(kit)
        self._lead = lead
        self._stage = kit.workspace.directory.stages.get(lead.stage_id or 0)
        self._value = kit.formats.money(lead.value_minor, lead.currency)
        stage = self._stage.name if self._stage else tr("Contact")
        self.setText(lead.name)
        self.setToolTip(plain_tip(lead.name))
        self.setAccessibleName(f"{lead.name}, {stage}, {self._value}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._kit.theme.scaled(160), self._kit.theme.row("compact", 1))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painting = self._kit.theme, self._kit.painting
        painter = QPainter(self)
        if self.underMouse():
            painter.fillRect(self.rect(), theme.colour("hover"))
        rect = self.rect()
        amount = max(painting.width(self._value), theme.scaled(64))
        painting.text(painter, rect, self._value, align=Qt.AlignmentFlag.AlignRight)
        left = rect.right() - amount - theme.scaled(16)
        if self._stage is not None:
            left -= painting.pill_width(self._stage)
            painting.pill(painter, left, rect, self._stage)
        painting.text(painter, QRect(0, 0, left - theme.scaled(8), rect.height()), self._lead.name)


class SideColumn(QScrollArea):
    """Made anew when what it says changes."""

    mend_requested = Signal(object, QWidget)  # Alarm, and the button that was pressed

    def __init__(self, kit: Kit) -> None:
        """Empty."""
        super().__init__()
        self._kit = kit
        self._said: object = None
        self.is_unrolled = False
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_all(self, covered: Coverage | None, others: Sequence[ListedLead]) -> None:
        """Show how a committee is covered (None: there is none), and other leads."""
        said = (covered, tuple(others))
        if said == self._said:
            return
        self._said = said
        inside = QWidget()
        inside.setProperty("ground", "surface")
        padding = self._kit.theme.measure("page_padding")
        column = QVBoxLayout(inside)
        column.setContentsMargins(padding, 0, padding, padding)
        column.setSpacing(0)
        if covered is not None:
            self._add_coverage(column, covered)
            for alarm in covered.alarms:
                column.addWidget(self._alarm(alarm))
                column.addWidget(Hairline(self._kit))
        if others:
            head = label(tr("Other leads") if covered is not None else tr("Leads"), weight="semibold")
            head.setContentsMargins(0, self._kit.theme.scaled(16), 0, self._kit.theme.scaled(8))
            column.addWidget(head)
            for lead in others[:_MOST_LEADS]:
                row = LeadRow(self._kit, lead)
                row.clicked.connect(partial(self._kit.navigator.lead_requested.emit, lead.id))
                column.addWidget(row)
        column.addStretch(1)
        self.setWidget(inside)
        self._fit()

    def unroll(self, *, unrolled: bool) -> None:
        """Be as high as all that it says, and as wide as there is room, or scroll by itself."""
        self.is_unrolled = unrolled
        self.setMinimumSize(0, 0)
        self.setMaximumSize(_NO_LIMIT, _NO_LIMIT)
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        inside = self.widget()
        layout = inside.layout() if inside is not None else None
        if self.is_unrolled and layout is not None:
            self.setFixedHeight(layout.totalHeightForWidth(self.width()))

    def _add_coverage(self, column: QVBoxLayout, covered: Coverage) -> None:
        scaled = self._kit.theme.scaled
        filled, wanted = len(covered.filled), len(covered.asked.roles)
        head = QHBoxLayout()
        head.setContentsMargins(0, scaled(14), 0, scaled(14))
        head.addWidget(label(tr("Coverage"), weight="semibold"))
        head.addStretch(1)
        head.addWidget(label(tr("{count} of {total}", count=filled, total=wanted), weight="medium"))
        column.addLayout(head)
        segments = Segments(self._kit)
        segments.show_filled(filled, wanted)
        column.addWidget(segments)
        rule, missing = self._rule(covered), self._what_is_missing(covered)
        rule.setContentsMargins(0, scaled(10), 0, 0 if missing is not None else scaled(14))
        column.addWidget(rule)
        if missing is not None:
            missing.setContentsMargins(0, scaled(4), 0, scaled(14))
            column.addWidget(missing)
        column.addWidget(Hairline(self._kit))

    @staticmethod
    def _rule(covered: Coverage) -> QLabel:
        """What is counted, in words."""
        stage = covered.asked.stage
        words = tr("Every role that decides, held by somebody in favour who was spoken to within 30 days.")
        if stage:
            rule = N_("Every role that {stage} needs, held by somebody in favour who was spoken to within 30 days.")
            words = tr(rule, stage=stage)
        return label(words, tone="muted", wrap=True)

    @staticmethod
    def _what_is_missing(covered: Coverage) -> QLabel | None:
        if not covered.missing:
            return None
        roles = ", ".join(role_words(role) for role in covered.missing)
        return label(tr("Nobody yet: {roles}", roles=roles), tone="muted", wrap=True)

    def _alarm(self, alarm: Alarm) -> QWidget:
        scaled = self._kit.theme.scaled
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, scaled(12), 0, scaled(12))
        row.setSpacing(scaled(8))
        sign = ("circle-alert", "danger") if alarm.is_grave else ("triangle-alert", "warning")
        row.addWidget(IconMark(self._kit, *sign), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(scaled(2))
        words.addWidget(label(worded(alarm.title), weight="semibold", wrap=True))
        words.addWidget(label(worded(alarm.reason), tone="muted", wrap=True))
        words.addSpacing(scaled(6))
        text, icon = _mending(alarm)
        button = plain_button(self._kit, text, icon, small=True)
        button.setAccessibleName(f"{text}: {worded(alarm.title)}")
        button.clicked.connect(lambda _=False: self.mend_requested.emit(alarm, button))
        words.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(words, 1)
        return whole


def _mending(alarm: Alarm) -> tuple[str, str]:
    """The words and the sign of what ends an alarm."""
    if alarm.mend is Mend.CALL:
        return tr("Plan a call") if len(alarm.people) == 1 else tr("Plan calls"), "phone"
    if alarm.mend is Mend.MEET:
        return tr("Plan a meeting"), "users"
    if alarm.mend is Mend.SUCCEED:
        return tr("Name a successor"), "user-round-check"
    return tr("Add person"), "user-round-plus"
