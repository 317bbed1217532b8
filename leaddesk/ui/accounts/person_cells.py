"""What the table of people shows of each: role, stance and influence on one lead's committee."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from leaddesk.services.b2b.account_page import Person, Seat
from leaddesk.services.coverage import SILENT_AFTER_DAYS
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.tables.columns import Column
from leaddesk.ui.kit.today import Today
from leaddesk.ui.kit.words.committee_words import INFLUENCES, role_words, stance_icon, stance_words
from leaddesk.ui.kit.words.translations import tr


@dataclass(frozen=True)
class PersonRow:
    """A person and the seat on the lead shown, if there is one."""

    person: Person
    seat: Seat | None

    @property
    def id(self) -> int:
        """The stakeholder's."""
        return self.person.stakeholder.id or 0

    @property
    def has_left(self) -> bool:
        """Whether the person is not at the account any more."""
        return self.person.stakeholder.left_on is not None

    @property
    def decides(self) -> bool:
        """Whether the person is at the account and has a seat."""
        return self.seat is not None and not self.has_left


class PersonCells:
    """The texts of a person's cells, and how they are painted."""

    def __init__(self, kit: Kit) -> None:
        """In the user's words."""
        self._kit = kit
        self._today = Today(kit.workspace)

    def columns(self) -> tuple[Column[PersonRow], ...]:
        """Person, role, stance, influence, last touch."""
        return (
            Column("person", tr("Person"), self.name, self.paint_person),
            Column("role", tr("Role"), self.role, self.paint_role, 132),
            Column("stance", tr("Stance"), self.stance, self.paint_stance, 116),
            Column("influence", tr("Influence"), self.influence, self.paint_influence, 92),
            Column("touch", tr("Last touch"), self.touch, self.paint_touch, 132, grows=True, beside=16),
        )

    def name(self, row: PersonRow) -> str:
        """Who it is, and whether the person wants no advertising."""
        name = row.person.stakeholder.name
        return tr("{name} (does not want advertising)", name=name) if row.person.said_no else name

    def role(self, row: PersonRow) -> str:
        """What the person is in the decision, or why nothing."""
        if row.has_left:
            return tr("Left the account")
        return role_words(row.seat.role) or tr("No role yet") if row.seat else tr("Not on this committee")

    def stance(self, row: PersonRow) -> str:
        """How the person stands to it."""
        return stance_words(row.seat.stance) if row.seat else ""

    def influence(self, row: PersonRow) -> str:
        """How much the person weighs."""
        return str(row.seat.influence) if row.seat and row.seat.influence else ""

    def touch(self, row: PersonRow) -> str:
        """How long ago one spoke."""
        return self._kit.formats.ago(row.person.last_touch, self._today())

    def paint_person(self, painter: QPainter, rect: QRect, row: PersonRow) -> None:
        """Name and title."""
        painting, person = self._kit.painting, row.person.stakeholder
        painting.text(painter, rect, person.name, colour="text" if row.decides else "text-muted")
        rest = rect.adjusted(painting.width(person.name) + self._kit.theme.scaled(8), 0, 0, 0)
        if row.person.said_no:
            side = self._kit.theme.scaled(14)
            painting.icon(painter, QRect(rest.left(), rest.top(), side, rest.height()), "shield-x", "danger", 14)
            rest.adjust(side + self._kit.theme.scaled(6), 0, 0, 0)
        painting.text(painter, rest, person.title or "", colour="text-muted", role="small")

    def paint_role(self, painter: QPainter, rect: QRect, row: PersonRow) -> None:
        """Quiet if there is none."""
        is_known = row.decides and row.seat is not None and row.seat.role is not None
        self._kit.painting.text(painter, rect, self.role(row), colour="text" if is_known else "text-muted")

    def paint_stance(self, painter: QPainter, rect: QRect, row: PersonRow) -> None:
        """Sign and word in one colour."""
        if row.seat is None or row.has_left:
            return
        theme, painting, value = self._kit.theme, self._kit.painting, row.seat.stance
        if value is None:
            painting.text(painter, rect, "–", colour="text-muted")
            return
        side, ink = theme.scaled(12), theme.stance_colour(value)
        painting.icon(painter, QRect(rect.left(), rect.top(), side, rect.height()), stance_icon(value), ink, 12)
        painting.text(painter, rect.adjusted(side + theme.scaled(6), 0, 0, 0), self.stance(row), colour=ink)

    def paint_influence(self, painter: QPainter, rect: QRect, row: PersonRow) -> None:
        """As many dots as there are degrees, and the number."""
        if row.seat is None or row.has_left:
            return
        theme, painting, value = self._kit.theme, self._kit.painting, row.seat.influence
        if value is None:
            painting.text(painter, rect, "–", colour="text-muted")
            return
        dot, gap = theme.scaled(6), theme.scaled(3)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place in INFLUENCES:
            left = rect.left() + (place - 1) * (dot + gap)
            spot = QRectF(left, rect.center().y() - dot / 2 + 0.5, dot, dot)
            is_on = place <= value
            painter.setPen(Qt.PenStyle.NoPen if is_on else QPen(theme.colour("control-border"), 1))
            painter.setBrush(theme.colour("text") if is_on else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(spot if is_on else spot.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.restore()
        after = len(INFLUENCES) * (dot + gap) + theme.scaled(4)
        painting.text(painter, rect.adjusted(after, 0, 0, 0), str(value))

    def paint_touch(self, painter: QPainter, rect: QRect, row: PersonRow) -> None:
        """Who decides and was not spoken to for long stands out."""
        touched = row.person.last_touch
        is_silent = row.decides and touched is not None and (self._today() - touched).days > SILENT_AFTER_DAYS
        if is_silent:
            self._kit.painting.marked(painter, rect, "clock-alert", self.touch(row), "danger")
        else:
            self._kit.painting.text(painter, rect, self.touch(row), colour="text" if row.seat else "text-muted")
