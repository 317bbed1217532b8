"""Beside the committee: which roles are filled, what is wrong, and the other leads of the account."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from leaddesk.model.messages import N_
from leaddesk.services.coverage import Alarm, Coverage
from leaddesk.services.lead_list import ListedLead
from leaddesk.ui.accounts.alarm_row import AlarmRow
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.look.marks import Hairline
from leaddesk.ui.kit.painted_button import PaintedButton
from leaddesk.ui.kit.tool_tips import plain_tip
from leaddesk.ui.kit.words.committee_words import role_words
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from leaddesk.model.stage import Stage

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

    def __init__(self, kit: Kit) -> None:
        """Of no lead yet."""
        super().__init__(kit)
        self.lead_id = 0
        self._name = self._value = ""
        self._stage: Stage | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_lead(self, lead: ListedLead) -> None:
        """Show another one."""
        self.lead_id, self._name = lead.id, lead.name
        self._stage = self._kit.workspace.directory.stages.get(lead.stage_id or 0)
        self._value = self._kit.formats.money(lead.value_minor, lead.currency)
        stage = self._stage.name if self._stage else tr("Contact")
        self.setText(lead.name)
        self.setToolTip(plain_tip(lead.name))
        self.setAccessibleName(f"{lead.name}, {stage}, {self._value}")
        self.update()

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
        painting.text(painter, QRect(0, 0, left - theme.scaled(8), rect.height()), self._name)


class SideColumn(QScrollArea):
    """What it shows changes in the place of what was shown: who presses a button keeps the keyboard there."""

    mend_requested = Signal(object, QWidget)  # Alarm, and the button that was pressed

    def __init__(self, kit: Kit) -> None:
        """Empty."""
        super().__init__()
        self._kit = kit
        self.is_unrolled = False
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows: list[AlarmRow] = []
        self._leads: list[LeadRow] = []
        self._coverage = _CoverageHead(kit)
        self._alarms, self._others = QVBoxLayout(), QVBoxLayout()
        self._others_head = label(weight="semibold")
        self._others_head.setContentsMargins(0, kit.theme.scaled(16), 0, kit.theme.scaled(8))
        inside = QWidget()
        inside.setProperty("ground", "surface")
        padding = kit.theme.measure("page_padding")
        column = QVBoxLayout(inside)
        column.setContentsMargins(padding, 0, padding, padding)
        column.setSpacing(0)
        column.addWidget(self._coverage)
        column.addLayout(self._alarms)
        column.addWidget(self._others_head)
        column.addLayout(self._others)
        column.addStretch(1)
        self.setWidget(inside)

    def show_all(self, covered: Coverage | None, others: Sequence[ListedLead]) -> None:
        """Show how a committee is covered (None: there is none), and other leads."""
        self._coverage.setVisible(covered is not None)
        if covered is not None:
            self._coverage.show_coverage(covered)
        self._show_alarms(covered.alarms if covered is not None else ())
        shown = others[:_MOST_LEADS]
        self._others_head.setVisible(bool(shown))
        self._others_head.setText(tr("Other leads") if covered is not None else tr("Leads"))
        while len(self._leads) < len(shown):
            row = LeadRow(self._kit)
            row.clicked.connect(partial(self._open_lead, len(self._leads)))
            self._leads.append(row)
            self._others.addWidget(row)
        for place, row in enumerate(self._leads):
            row.setVisible(place < len(shown))
            if place < len(shown):
                row.show_lead(shown[place])
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
            wraps = layout.hasHeightForWidth()
            self.setFixedHeight(layout.totalHeightForWidth(self.width()) if wraps else layout.totalSizeHint().height())

    def _show_alarms(self, alarms: Sequence[Alarm]) -> None:
        while len(self.rows) < len(alarms):
            made = AlarmRow(self._kit)
            made.pressed.connect(partial(self._press, len(self.rows)))
            self.rows.append(made)
            self._alarms.addWidget(made)
        focused = next((place for place, row in enumerate(self.rows) if row.button.hasFocus()), None)
        for place, row in enumerate(self.rows):
            if place < len(alarms):
                row.show_alarm(alarms[place])
            row.setVisible(place < len(alarms))
        if focused is not None and focused >= len(alarms) > 0:
            self.rows[len(alarms) - 1].button.setFocus()

    def _press(self, place: int) -> None:
        row = self.rows[place]
        self.mend_requested.emit(row.alarm, row.button)

    def _open_lead(self, place: int) -> None:
        self._kit.navigator.lead_requested.emit(self._leads[place].lead_id)


class _CoverageHead(QWidget):
    """How many of the roles that are asked for are well filled, and what is counted, in words."""

    def __init__(self, kit: Kit) -> None:
        """Of no committee yet."""
        super().__init__()
        scaled = kit.theme.scaled
        self._count = label(weight="medium")
        self._segments = Segments(kit)
        self._rule, self._missing = label(tone="muted", wrap=True), label(tone="muted", wrap=True)
        head = QHBoxLayout()
        head.setContentsMargins(0, scaled(14), 0, scaled(14))
        head.addWidget(label(tr("Coverage"), weight="semibold"))
        head.addStretch(1)
        head.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._segments)
        column.addSpacing(scaled(10))
        column.addWidget(self._rule)
        column.addSpacing(scaled(4))
        column.addWidget(self._missing)
        column.addSpacing(scaled(10))
        column.addWidget(Hairline(kit))

    def show_coverage(self, covered: Coverage) -> None:
        """Show another one."""
        filled, wanted = len(covered.filled), len(covered.asked.roles)
        self._count.setText(tr("{count} of {total}", count=filled, total=wanted))
        self._segments.show_filled(filled, wanted)
        words = tr("Every role that decides, held by somebody in favour who was spoken to within 30 days.")
        if stage := covered.asked.stage:
            rule = N_("Every role that {stage} needs, held by somebody in favour who was spoken to within 30 days.")
            words = tr(rule, stage=stage)
        self._rule.setText(words)
        self._missing.setVisible(bool(covered.missing))
        if covered.missing:
            roles = ", ".join(role_words(role) for role in covered.missing)
            self._missing.setText(tr("Nobody yet: {roles}", roles=roles))
