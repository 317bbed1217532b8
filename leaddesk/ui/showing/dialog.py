"""Any number laid open: how it is reckoned, the rows it is made of, those it leaves out, and its sum again."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from leaddesk.services.figures.proofs.prove import prove
from leaddesk.ui.kit.buttons import link_button
from leaddesk.ui.kit.dialog import Dialog
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.look.marks import Hairline, IconMark
from leaddesk.ui.kit.looking import for_writing
from leaddesk.ui.kit.words.amounts import amount_text
from leaddesk.ui.kit.words.translations import tr, worded
from leaddesk.ui.showing.wording import about, check, title

if TYPE_CHECKING:
    from leaddesk.model.errors import LeadDeskError
    from leaddesk.model.figures.proof import Missing, Part, Proof
    from leaddesk.services.figures.proofs.asked import FigureAsked
    from leaddesk.ui.kit.kit import Kit

_WIDTH = 520
_TOP = Qt.AlignmentFlag.AlignTop


class FigureDialog(Dialog):
    """Rows are counted while one waits; the links open them in the table of leads, or among the costs."""

    help_page = "figures"

    def __init__(self, kit: "Kit", asked: "FigureAsked", parent: QWidget | None) -> None:
        """Empty until the rows are counted."""
        super().__init__(kit, tr("How this number comes about"), parent, width=_WIDTH)
        self._asked = asked
        self.proof: Proof | None = None
        self.links: list[QPushButton] = []
        self._figure = label("", role="title")
        self._about = label(about(asked, kit.formats), role="small", tone="muted")
        self._notes = label("", weight="medium", wrap=True)
        self._notes.hide()
        self._formula = label("", wrap=True)
        self.check = label(tr("The rows are being counted…"), tone="muted", wrap=True)
        self._sign = IconMark(kit, "hourglass")
        self._parts, self._left = QGridLayout(), QGridLayout()
        self._lay_out()
        self.close_button = self.add_close()
        kit.workspace.ask(self, lambda work: prove(work, asked), self._show, topic="proof", failed=self._fail)

    def _lay_out(self) -> None:
        scaled, content = self.kit.theme.scaled, QWidget()
        head = QHBoxLayout()
        head.addWidget(self._figure)
        head.addStretch(1)
        head.addWidget(self._about, 0, Qt.AlignmentFlag.AlignBottom)
        for grid in (self._parts, self._left):
            grid.setHorizontalSpacing(scaled(16))
            grid.setVerticalSpacing(scaled(4))
            grid.setColumnStretch(0, 1)
        checked = QHBoxLayout()
        checked.setSpacing(scaled(8))
        checked.addWidget(self._sign, 0, _TOP)
        checked.addWidget(self.check, 1)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, scaled(4), 0)
        column.setSpacing(scaled(12))
        above = (head, self._notes, self._formula, Hairline(self.kit))
        for part in (*above, self._parts, Hairline(self.kit), checked, self._left):
            if isinstance(part, QWidget):
                column.addWidget(part)
            else:
                column.addLayout(part)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(content)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        self._area, self._content = area, content
        self.body.addWidget(area, 1)

    def _show(self, proof: "Proof") -> None:
        self.proof, formats = proof, self.kit.formats
        self.set_title(title(self._asked, proof, formats))
        self._figure.setText(amount_text(proof.said, formats, proof.currency))
        self._notes.setText(" ".join(worded(note) for note in proof.notes))
        self._notes.setVisible(bool(proof.notes))
        self._formula.setText(worded(proof.formula))
        for row, part in enumerate(proof.parts):
            self._add_part(row, part)
        self.check.setText(check(proof, formats))
        self._sign.set_icon(*(("circle-check", "success") if proof.agrees else ("triangle-alert", "warning")))
        if proof.left_out:
            self._left.addWidget(label(tr("Left out"), weight="semibold"), 0, 0, 1, 3)
        for row, missing in enumerate(proof.left_out, 1):
            self._add_missing(row, missing)
        (self.links[0] if self.links else self.close_button).setFocus()
        QTimer.singleShot(0, self, self._fit)  # once the words that were put in are laid out

    def _add_part(self, row: int, part: "Part") -> None:
        words = worded(part.title)
        amount = label(amount_text(part.amount, self.kit.formats, self.proof.currency if self.proof else ""))
        link = self._link(words, part.where, is_costs=part.is_costs)
        self._add_row(self._parts, row, words, amount, link)

    def _add_missing(self, row: int, missing: "Missing") -> None:
        words = worded(missing.why)
        amount = label("" if missing.count is None else self.kit.formats.number(missing.count))
        self._add_row(self._left, row, words, amount, self._link(words, missing.where, is_costs=False))

    def _add_row(
        self, grid: QGridLayout, row: int, words: str, amount: QWidget, link: QPushButton | None
    ) -> None:
        grid.addWidget(label(words, wrap=True), row, 0)
        grid.addWidget(amount, row, 1, Qt.AlignmentFlag.AlignRight)
        if link is not None:
            grid.addWidget(link, row, 2, Qt.AlignmentFlag.AlignRight)

    def _link(self, words: str, where: str | None, *, is_costs: bool) -> QPushButton | None:
        if where is None and not is_costs:
            return None
        link = link_button(self.kit, tr("Show costs") if is_costs else tr("Show rows"))
        link.setAccessibleName(f"{link.text()}: {words}")
        if where is None:
            for_writing(self.kit, link)
        link.clicked.connect(lambda: self._open(where))
        self.links.append(link)
        return link

    def _open(self, where: str | None) -> None:
        """Leads for a search, else costs; this goes first: one dialog at a time."""
        navigator, channels = self.kit.navigator, self.kit.workspace.directory.channels
        ids = {each.name: key for key, each in channels.items()}
        self.accept()
        if where is None:
            navigator.costs_requested.emit(ids.get(self._asked.row or ""))
        else:
            navigator.leads_requested.emit(where)

    def _fail(self, error: "LeadDeskError") -> None:
        self.check.setText(worded(error.message))
        self._sign.set_icon("triangle-alert", "warning")
        self.close_button.setFocus()

    def _fit(self) -> None:
        """As high as all of it where the screen has room, around the same middle."""
        around, shape = self.height() - self._area.height(), self.geometry()
        wanted = self._content.heightForWidth(self._area.viewport().width()) + around
        room = self.screen().availableGeometry().height() - self.kit.theme.scaled(64)
        middle = shape.center()
        shape.setHeight(max(self.height(), min(wanted, room)))
        shape.moveCenter(middle)
        self.setGeometry(shape)


def make_dialog(kit: "Kit", asked: "FigureAsked", parent: QWidget) -> FigureDialog:
    """The dialog for a figure that somebody wants to see laid open."""
    return FigureDialog(kit, asked, parent)
