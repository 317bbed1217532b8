"""Entry of what channels cost in a month, and of the visits they brought."""

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from leaddesk.model.days import first_of_month, last_of_month, next_month
from leaddesk.services.cost_grid import CostRow, cost_month, record_month
from leaddesk.ui.channels.cost_model import CostModel
from leaddesk.ui.channels.cost_table import CostTable
from leaddesk.ui.channels.wording import currency_sign
from leaddesk.ui.kit.buttons import icon_button, plain_button, primary_button
from leaddesk.ui.kit.dialog import Dialog, Opener
from leaddesk.ui.kit.inputs import line_edit
from leaddesk.ui.kit.labels import label, set_tone
from leaddesk.ui.kit.translations import tr, worded

if TYPE_CHECKING:
    from collections.abc import Callable

    from leaddesk.model.errors import LeadDeskError
    from leaddesk.ui.kit.kit import Kit

_WIDTH = 560
_FEWEST_ROWS = 5  # in sight


class CostsDialog(Dialog):
    """A grid of one month, saved as one change; another month is saved before it is left."""

    help_page = "channels"

    def __init__(self, kit: "Kit", channel_id: object, parent: QWidget | None) -> None:
        """At this month, with the keyboard at this channel; its figures come after."""
        super().__init__(kit, tr("Costs and visits"), parent, width=_WIDTH)
        self._channel_id = channel_id
        self._saving = False
        self._currency = kit.workspace.shop.currency
        self.model = CostModel(kit.formats, self._currency, self)
        self.table = CostTable(kit, self.model)
        self._month = first_of_month(kit.workspace.today)
        self._words = label("", weight="semibold")
        self._help = label("", role="small", tone="muted", wrap=True)
        self.body.addLayout(self._month_row())
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self._help)
        self.rate = line_edit(tr("What an hour of yours is worth"))
        self._rate_row = self._make_rate_row()
        self.body.addWidget(self._rate_row)
        cancel = plain_button(kit, tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.save_button = primary_button(kit, tr("Save"))
        self.save_button.clicked.connect(self.save)
        self.buttons.addWidget(cancel)
        self.buttons.addWidget(self.save_button)
        QShortcut(QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_Return), self).activated.connect(self.save)
        self.model.dataChanged.connect(self._tell)
        self._ask(self._month)

    @property
    def month(self) -> date:
        """The first day of the month shown."""
        return self._month

    def save(self) -> None:
        """Save what differs, and close; with a wrong cell nothing is saved."""
        self._save(self.accept)

    def go_by(self, months: int) -> None:
        """Save, and show a later or an earlier month."""
        other = next_month(self._month) if months > 0 else first_of_month(_day_before(self._month))
        self._save(lambda: self._ask(other))

    @override
    def reject(self) -> None:
        if not self._saving:
            super().reject()

    def _month_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.before = icon_button(self.kit, "chevron-left", tr("Save, and go to the month before"))
        self.after = icon_button(self.kit, "chevron-right", tr("Save, and go to the next month"))
        self.before.clicked.connect(lambda: self.go_by(-1))
        self.after.clicked.connect(lambda: self.go_by(1))
        row.addWidget(self.before)
        row.addWidget(self._words)
        row.addWidget(self.after)
        row.addStretch(1)
        return row

    def _make_rate_row(self) -> QWidget:
        """Asked with the first hours, never guessed: without an answer hours are counted, but cost nothing."""
        kit, row = self.kit, QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        words = tr("What an hour of yours is worth, {currency}", currency=currency_sign(kit.formats, self._currency))
        head = label(words)
        head.setBuddy(self.rate)
        self.rate.setPlaceholderText(tr("Empty: hours cost nothing"))
        self.rate.textChanged.connect(lambda _: self._tell())
        line.addWidget(head)
        line.addWidget(self.rate, 1)
        row.hide()
        return row

    def _rate_minor(self) -> int | None:
        """What was typed; raises ValueError for what is no amount."""
        text = self.rate.text().strip()
        if self._rate_row.isHidden() or not text:
            return None
        rate_minor = self.kit.formats.parse_money(text, self._currency)
        if rate_minor < 0:
            raise ValueError(text)
        return rate_minor

    def _rate_problem(self) -> str:
        try:
            self._rate_minor()
        except ValueError:
            return tr("“{text}” is no amount for an hour.", text=self.rate.text().strip())
        return ""

    def _ask(self, month: date) -> None:
        self._month = month
        self._words.setText(self.kit.formats.month(month))
        self.kit.workspace.ask(
            self, lambda work: cost_month(work, month), lambda rows: self._show(month, rows), topic="month"
        )

    def _show(self, month: date, rows: tuple[CostRow, ...]) -> None:
        current = self.table.currentIndex()
        known = self.model.rows[current.row()].channel_id if current.isValid() else self._channel_id
        self.model.show_month(month, rows)
        self._fit(len(rows))
        self.table.go_to(self.model.row_of(known), max(1, current.column()))
        self._tell()

    def _fit(self, rows: int) -> None:
        """Show all rows where there is room for them."""
        header = self.table.horizontalHeader().sizeHint().height()
        self.table.setMinimumHeight(header + self.table.row_height * min(rows, _FEWEST_ROWS))
        around = self.sizeHint().height() - self.table.sizeHint().height()
        wanted = header + self.table.row_height * rows + around
        room = self.screen().availableGeometry().height() - self.kit.theme.scaled(64)
        self.resize(self.width(), max(min(wanted, room), self.minimumSizeHint().height()))

    def _save(self, then: "Callable[[], None]") -> None:
        self.table.finish_editing()
        wrong = self.model.first_wrong()
        if self._saving:
            return
        if wrong is not None:
            self.table.go_to(*wrong)
            self._tell()
            return
        if self._rate_problem():
            self.rate.setFocus()
            self._tell()
            return
        entries, month, rate_minor = self.model.entries(), self._month, self._rate_minor()
        if not entries and rate_minor is None:
            then()
            return
        self._saving = True
        self.setEnabled(False)

        def end() -> None:
            self._saving = False
            self.setEnabled(True)

        def saved(_: object) -> None:
            end()
            then()

        def failed(error: "LeadDeskError") -> None:
            end()
            self._say(worded(error.message), "danger")

        self.kit.workspace.do(
            lambda work: record_month(work, month, entries, rate_minor), owner=self, then=saved, failed=failed
        )

    def _tell(self) -> None:
        """Under the grid: what is wrong, else what counts besides, else how to type."""
        self._rate_row.setVisible(self.model.has_hours and self.kit.workspace.shop.hourly_rate_minor is None)
        problem = self.model.problem() or self._rate_problem()
        besides = ", ".join(row.name for row in self.model.rows if row.days or row.others)
        if problem:
            self._say(problem, "danger")
        elif besides:
            said = tr("Also recorded for single days, campaigns or in other currencies, and counted too: {channels}.")
            self._say(said.format(channels=besides), "muted")
        else:
            self._say(tr("An empty cell is unknown, 0 is nothing spent. Hours as 3, 3.5 or 3:30."), "muted")

    def _say(self, sentence: str, tone: str) -> None:
        self._help.setText(sentence)
        set_tone(self._help, tone)


def attach(kit: "Kit", window: QWidget) -> Opener[CostsDialog]:
    """Show the entry, with the keyboard at a channel if one is named, whenever somebody wishes to enter costs."""
    return Opener(kit.navigator.costs_requested, partial(CostsDialog, kit), window)


def _day_before(first: date) -> date:
    """A day of the month before."""
    return last_of_month(date(first.year - (first.month == 1), (first.month - 2) % 12 + 1, 1))
