"""Who decides on the lead: people of its account with their role, their stance and their weight."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from leaddesk.services.b2b.account_page import Seat
from leaddesk.services.coverage import Alarm
from leaddesk.services.lead_page import LeadPage
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label, set_tone
from leaddesk.ui.kit.looking import for_writing
from leaddesk.ui.kit.painted_button import PaintedButton
from leaddesk.ui.kit.tool_tips import plain_tip
from leaddesk.ui.kit.words.committee_words import role_words, stance_icon, stance_words
from leaddesk.ui.kit.words.translations import tr, worded
from leaddesk.ui.lead_panel.quiet_button import QuietButton
from leaddesk.ui.lead_panel.section import Section, clear

_MOST_ALARMS = 3


class SeatRow(PaintedButton):
    """A person: initials, name, role and stance; pressing it opens the account."""

    def __init__(self, kit: Kit, seat: Seat) -> None:
        """One seat."""
        super().__init__(kit)
        self._seat = seat
        parts = [role_words(seat.role) or tr("No role yet")]
        if seat.stance is not None:
            parts.append(stance_words(seat.stance))
        if seat.influence is not None:
            parts.append(tr("influence {influence}", influence=seat.influence))
        if seat.left_on is not None:
            parts.append(tr("left on {day}", day=kit.formats.day(seat.left_on)))
        self._words = " · ".join(parts)
        self.setText(seat.name)
        self.setAccessibleName(f"{seat.name}: {self._words}")
        self.setAccessibleDescription(tr("Enter opens the account"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setToolTip(plain_tip(f"{seat.name}\n{self._words}"))

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._kit.theme.scaled(160), self._kit.theme.row("comfortable"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painting = self._kit.theme, self._kit.painting
        painter = QPainter(self)
        self.paint_hovered(painter)
        side = theme.measure("avatar")
        painting.avatar(painter, QRect(0, 0, side, self.height()), self._seat.name)
        left = side + theme.scaled(8)
        right = 0
        stance = self._seat.stance
        if stance is not None:
            right = theme.scaled(24)
            place = QRect(self.width() - theme.scaled(20), 0, theme.scaled(16), self.height())
            painting.icon(painter, place, stance_icon(stance), theme.stance_colour(stance))
        painting.two_lines(painter, self.rect().adjusted(left, 0, -right, 0), self._seat.name, self._words)


class CommitteeSection(Section):
    """Hidden for a lead without an account."""

    def __init__(self, kit: Kit) -> None:
        """Of no lead yet."""
        super().__init__(kit)
        self._account = 0
        self._seats: tuple[Seat, ...] | None = None
        self._rows: list[QWidget] = []
        self._none = for_writing(kit, QuietButton(kit, tr("Say who decides"), icon="plus"))
        self._none.setAccessibleName(self._none.text())
        self._none.clicked.connect(self._open)
        self.column.addWidget(self._none, 0, Qt.AlignmentFlag.AlignLeft)
        self.alarms = label(role="small", tone="warning", wrap=True)
        self.alarms.setContentsMargins(0, kit.theme.scaled(4), kit.theme.scaled(8), kit.theme.scaled(4))
        self.column.addWidget(self.alarms)

    def show_page(self, page: LeadPage) -> None:
        """Show who decides on a lead."""
        self._account = page.lead.account_id or 0
        self.setVisible(bool(self._account))
        self._none.setVisible(not page.committee)
        self._show_alarms(page.alarms if page.committee else ())
        if page.committee == self._seats:
            return
        focused = next((place for place, row in enumerate(self._rows) if row.hasFocus()), -1)
        clear(self._rows)
        self._seats = page.committee
        for place, seat in enumerate(page.committee):
            row = SeatRow(self.kit, seat)
            row.clicked.connect(self._open)
            self.column.insertWidget(place, row)
            self._rows.append(row)
            if place == focused:
                row.setFocus()

    def _show_alarms(self, alarms: Sequence[Alarm]) -> None:
        """What is wrong, the gravest first; what ends it is offered where the account is."""
        self.alarms.setVisible(bool(alarms))
        self.alarms.setText(" · ".join(worded(alarm.title) for alarm in alarms[:_MOST_ALARMS]))
        set_tone(self.alarms, "danger" if any(alarm.is_grave for alarm in alarms) else "warning")

    def _open(self) -> None:
        self.kit.navigator.account_requested.emit(self._account)
