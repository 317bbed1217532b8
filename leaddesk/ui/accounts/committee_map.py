"""The committee as a map: how people stand to it from left to right, how much they weigh from below to above."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPixmap, QRegion, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from leaddesk.services.b2b.account_page import Seat
from leaddesk.ui.accounts.face import Face
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.words.committee_words import INFLUENCES, STANCES, stance_words
from leaddesk.ui.kit.words.translations import tr

Place = tuple[int, int]  # stance, influence

_HEIGHT = 328
_FIRST = (0, 3)  # where somebody lands whose place was not known


class CommitteeMap(QWidget):
    """Faces stand where stance and influence say; those of whom either is not known stand below the map."""

    moved = Signal(int, int, int)  # stakeholder, stance, influence
    chosen = Signal(int)  # stakeholder

    def __init__(self, kit: Kit) -> None:
        """Without faces."""
        super().__init__()
        self._kit = kit
        self._faces: dict[int, Face] = {}
        self._target: Place | None = None
        self.setAccessibleName(tr("Map of the committee"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        kit.theme.changed.connect(self.update)

    def show_seats(self, seats: Sequence[Seat]) -> None:
        """Show these people; who keeps a face keeps the keyboard."""
        known = {seat.stakeholder_id: seat for seat in seats}
        for person in [person for person in self._faces if person not in known]:
            face = self._faces.pop(person)
            face.hide()
            face.deleteLater()
        before: Face | None = None
        for person, seat in known.items():
            face = self._faces.get(person) or self._make_face(seat)
            face.show_seat(seat)
            if before is not None:
                QWidget.setTabOrder(before, face)
            before = face
        self.updateGeometry()
        self._place()

    def picture(self) -> QPixmap:
        """The map with its faces, on the ground that it has in the window."""
        picture = QPixmap(self.size() * self.devicePixelRatioF())
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        picture.fill(self._kit.theme.colour("surface"))
        self.render(picture, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
        return picture

    def faces(self) -> tuple[Face, ...]:
        """All of them."""
        return tuple(self._faces.values())

    def face_of(self, person: int) -> Face | None:
        """The face of a stakeholder."""
        return self._faces.get(person)

    def cell(self, place: Place) -> QRect:
        """The field of a stance and an influence."""
        area = self._area()
        column, row = place[0] - STANCES[0], INFLUENCES[-1] - place[1]
        left = area.left() + area.width() * column // len(STANCES)
        right = area.left() + area.width() * (column + 1) // len(STANCES)
        top = area.top() + area.height() * row // len(INFLUENCES)
        bottom = area.top() + area.height() * (row + 1) // len(INFLUENCES)
        return QRect(left, top, right - left, bottom - top)

    @override
    def sizeHint(self) -> QSize:
        theme = self._kit.theme
        line = theme.line("small")
        rows = len(INFLUENCES) * max(theme.scaled(57), self._face_height() + theme.scaled(2))
        height = max(theme.scaled(_HEIGHT), rows + line + theme.scaled(24))
        return QSize(theme.scaled(480), height + (self._face_height() + theme.scaled(8) if self._unplaced() else 0))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._kit.theme.scaled(224), self.sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painting = self._kit.theme, self._kit.painting
        painter = QPainter(self)
        area = self._area()
        if self._target is not None:
            painter.fillRect(self.cell(self._target), theme.colour("accent-soft"))
        for place in range(1, len(STANCES)):
            at = area.left() + area.width() * place // len(STANCES)
            painting.hairline(painter, QRect(at, area.top(), 1, area.height()), "left")
            at = area.top() + area.height() * place // len(INFLUENCES)
            painting.hairline(painter, QRect(area.left(), at, area.width(), 1), "top")
        painting.hairline(painter, area, "left", "hairline-strong")
        painting.hairline(painter, area, "bottom", "hairline-strong")
        for influence, words in self._influence_words().items():
            row = self.cell((0, influence))
            box = QRect(0, row.top(), area.left() - theme.scaled(12), row.height())
            painting.text(
                painter, box, words, colour="text-muted", role="small", align=Qt.AlignmentFlag.AlignRight
            )
        below = QRect(0, area.bottom() + theme.scaled(8), 0, theme.line("small"))
        for stance in STANCES:
            column = self.cell((stance, 1))
            box = QRect(column.left(), below.top(), column.width(), below.height())
            words = stance_words(stance)
            painting.text(painter, box, words, colour="text-muted", role="small", align=Qt.AlignmentFlag.AlignHCenter)
        if self._unplaced():
            lane = self._lane()
            box = QRect(0, lane.top(), area.left() - theme.scaled(12), lane.height())
            right = Qt.AlignmentFlag.AlignRight
            painting.text(painter, box, tr("Not known"), colour="text-muted", role="small", align=right)
        self._paint_lines(painter)

    def _paint_lines(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._kit.theme.colour("hairline-strong"), 1.5))
        unplaced = self._unplaced()
        for face in self._faces.values():
            boss = self._faces.get(face.seat.reports_to_id or 0)
            if boss is not None and face not in unplaced and boss not in unplaced:
                painter.drawLine(face.mapToParent(face.middle()), boss.mapToParent(boss.middle()))

    def _make_face(self, seat: Seat) -> Face:
        face = Face(self._kit, seat, self)
        person = seat.stakeholder_id
        self._faces[person] = face
        face.clicked.connect(lambda: self.chosen.emit(person))
        face.entered.connect(lambda: self.chosen.emit(person))
        face.step_requested.connect(lambda stance, influence: self._step(person, stance, influence))
        face.dragged.connect(self._aim)
        face.dropped.connect(lambda at: self._drop(person, at))
        face.show()
        return face

    def _step(self, person: int, more_stance: int, more_influence: int) -> None:
        seat = self._faces[person].seat
        if seat.stance is None or seat.influence is None:
            self._move(person, (seat.stance or _FIRST[0], seat.influence or _FIRST[1]))
            return
        stance = min(max(seat.stance + more_stance, STANCES[0]), STANCES[-1])
        influence = min(max(seat.influence + more_influence, INFLUENCES[0]), INFLUENCES[-1])
        if (stance, influence) != (seat.stance, seat.influence):
            self._move(person, (stance, influence))

    def _move(self, person: int, place: Place) -> None:
        """Show it at once, so that the next key goes on from there; what the file says comes after."""
        face = self._faces[person]
        face.show_seat(face.seat._replace(stance=place[0], influence=place[1]))
        self.updateGeometry()
        self._place()
        self.moved.emit(person, *place)

    def _aim(self, at: QPoint) -> None:
        self._target = self._place_at(at)
        self.update()

    def _drop(self, person: int, at: QPoint) -> None:
        self._target = None
        place, seat = self._place_at(at), self._faces[person].seat
        self._place()
        if place is not None and place != (seat.stance, seat.influence):
            self._move(person, place)

    def _place_at(self, at: QPoint) -> Place | None:
        area = self._area().adjusted(-self._kit.theme.scaled(8), -self._kit.theme.scaled(16), 8, 8)
        if not area.contains(at):
            return None
        return min(
            ((stance, influence) for stance in STANCES for influence in INFLUENCES),
            key=lambda place: (self.cell(place).center() - at).manhattanLength(),
        )

    def _place(self) -> None:
        """Put the faces where they belong; those in one field share it."""
        by_place: dict[Place, list[Face]] = {}
        for face in self._faces.values():
            seat = face.seat
            if seat.stance is not None and seat.influence is not None:
                by_place.setdefault((seat.stance, seat.influence), []).append(face)
        height = self._face_height()
        for place, faces in by_place.items():
            cell = self.cell(place)
            for at, face in enumerate(faces):
                width = cell.width() // len(faces)
                if not face.is_dragged:
                    top = cell.top() + (cell.height() - height) // 2
                    face.setGeometry(cell.left() + width * at, top, max(width, face.least_width), height)
        lane, width = self._lane(), self._kit.theme.scaled(104)
        for at, face in enumerate(self._unplaced()):
            if not face.is_dragged:
                face.setGeometry(lane.left() + width * at, lane.top(), width, height)
        self.update()

    def _unplaced(self) -> list[Face]:
        return [face for face in self._faces.values() if face.seat.stance is None or face.seat.influence is None]

    def _lane(self) -> QRect:
        area, height = self._area(), self._face_height()
        return QRect(area.left(), self.height() - height, area.width(), height)

    def _area(self) -> QRect:
        theme = self._kit.theme
        words = [*self._influence_words().values(), tr("Not known") if self._unplaced() else ""]
        left = max(self._kit.painting.width(text, "small") for text in words) + theme.scaled(12)
        below = theme.line("small") + theme.scaled(16)
        below += self._face_height() + theme.scaled(8) if self._unplaced() else 0
        return QRect(left, theme.scaled(4), max(1, self.width() - left), max(1, self.height() - below))

    def _face_height(self) -> int:
        theme = self._kit.theme
        return theme.scaled(6) + theme.measure("face") + theme.scaled(3) + theme.line("small")

    @staticmethod
    def _influence_words() -> dict[int, str]:
        ends = {INFLUENCES[0]: tr("Low 1"), INFLUENCES[-1]: tr("High 5")}
        return {influence: ends.get(influence, str(influence)) for influence in INFLUENCES}
