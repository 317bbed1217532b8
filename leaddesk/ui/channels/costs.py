"""Entry of what channels cost in a month or on a day, and of the visits they brought."""

from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from leaddesk.model.days import first_of_month, next_month
from leaddesk.model.enums import Span
from leaddesk.model.messages import N_
from leaddesk.services.cost_grid import CostRow, cost_rows, record_costs
from leaddesk.ui.channels.cost_model import CostModel
from leaddesk.ui.channels.cost_table import CostTable
from leaddesk.ui.channels.wording import currency_sign
from leaddesk.ui.kit.buttons import icon_button, plain_button, primary_button
from leaddesk.ui.kit.dialog import Dialog, Opener
from leaddesk.ui.kit.fields.inputs import line_edit
from leaddesk.ui.kit.labels import label, set_tone
from leaddesk.ui.kit.segmented import Segmented
from leaddesk.ui.kit.tool_tips import plain_tip
from leaddesk.ui.kit.words.translations import tr, worded

if TYPE_CHECKING:
    from collections.abc import Callable

    from leaddesk.model.errors import LeadDeskError
    from leaddesk.ui.kit.kit import Kit

_BESIDES = {
    Span.MONTH: N_("Also recorded for single days, campaigns or in other currencies, and counted too: {channels}."),
    Span.DAY: N_("Also recorded for the whole month, campaigns or in other currencies, and counted too: {channels}."),
}
_WIDTH = 560
_FEWEST_ROWS = 5  # in sight


class CostsDialog(Dialog):
    """A grid of one month or of one day, saved as one change; what is shown is saved before it is left.

    Whoever enters days is shown yesterday the next time; who enters months, this one.
    """

    help_page = "channels"

    def __init__(self, kit: "Kit", channel_id: object, parent: QWidget | None) -> None:
        """With the keyboard at this channel; its figures come after."""
        super().__init__(kit, tr("Costs and visits"), parent, width=_WIDTH)
        self._channel_id = channel_id
        self._saving = False
        self._currency = kit.workspace.shop.currency
        self.model = CostModel(kit.formats, self._currency, self)
        self.table = CostTable(kit, self.model)
        self._span = Span(kit.preferences.state("costs_span", Span.MONTH.value))
        self._starts_on = self._newest()
        spans = ((Span.MONTH.value, tr("Month")), (Span.DAY.value, tr("Day")))
        self.spans = Segmented(kit, spans, self._span.value, name=tr("What the figures are of"))
        self.spans.chosen.connect(self._choose_span)
        self.before = icon_button(kit, "chevron-left", "")
        self.after = icon_button(kit, "chevron-right", "")
        self._words = label("", weight="semibold")
        self._help = label("", role="small", tone="muted", wrap=True)
        self.body.addLayout(self._top_row())
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
        self._ask(self._starts_on)

    @property
    def starts_on(self) -> date:
        """The day shown, or the first day of the month shown."""
        return self._starts_on

    @property
    def span(self) -> Span:
        """Whether a month is shown, or a day."""
        return self._span

    def save(self) -> None:
        """Save what differs, and close; with a wrong cell nothing is saved."""
        self._save(self.accept)

    def go_by(self, way: int) -> None:
        """Save, and show the next month or day, or the one before."""
        if self._span is Span.DAY:
            other = self._starts_on + timedelta(days=way)
        else:
            other = next_month(self._starts_on) if way > 0 else first_of_month(self._starts_on - timedelta(days=1))
        self._save(lambda: self._ask(other))

    @override
    def reject(self) -> None:
        if not self._saving:
            super().reject()

    def _newest(self) -> date:
        """What is entered most often: this month, or yesterday."""
        today = self.kit.workspace.today
        return first_of_month(today) if self._span is Span.MONTH else today - timedelta(days=1)

    def _choose_span(self, span: str) -> None:
        """Save, and show the other; where something is wrong, nothing changes."""
        self.spans.set_key(self._span.value)
        self._save(lambda: self._show_span(Span(span)))

    def _show_span(self, span: Span) -> None:
        self._span = span
        self.spans.set_key(span.value)
        self.kit.preferences.keep("costs_span", span.value)
        self._ask(self._newest())

    def _top_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.before.clicked.connect(lambda: self.go_by(-1))
        self.after.clicked.connect(lambda: self.go_by(1))
        row.addWidget(self.before)
        row.addWidget(self._words)
        row.addWidget(self.after)
        row.addStretch(1)
        row.addWidget(self.spans)
        return row

    def _make_rate_row(self) -> QWidget:
        """Asked with the first hours, never guessed: without an answer hours are counted, but cost nothing."""
        kit, row = self.kit, QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        words = tr("What an hour of yours is worth, {currency}", currency=currency_sign(kit.formats, self._currency))
        head = label(words, tone="muted")
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

    def _ask(self, starts_on: date) -> None:
        span, formats = self._span, self.kit.formats
        self._starts_on = starts_on
        is_month = span is Span.MONTH
        self._words.setText(formats.month(starts_on) if is_month else formats.day(starts_on))
        before = tr("Save, and go to the month before") if is_month else tr("Save, and go to the day before")
        after = tr("Save, and go to the next month") if is_month else tr("Save, and go to the next day")
        for button, words in ((self.before, before), (self.after, after)):
            button.setToolTip(plain_tip(words))
            button.setAccessibleName(words)
        self.kit.workspace.ask(self, lambda work: cost_rows(work, span, starts_on), self._show, topic="costs")

    def _show(self, rows: tuple[CostRow, ...]) -> None:
        current = self.table.currentIndex()
        known = self.model.rows[current.row()].channel_id if current.isValid() else self._channel_id
        self.model.show_rows(rows)
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
        entries, rate_minor = self.model.entries(), self._rate_minor()
        span, starts_on = self._span, self._starts_on
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
            lambda work: record_costs(work, span, starts_on, entries, rate_minor),
            owner=self,
            then=saved,
            failed=failed,
        )

    def _tell(self) -> None:
        """Under the grid: what is wrong, else what counts besides, else how to type."""
        self._rate_row.setVisible(self.model.has_hours and self.kit.workspace.shop.hourly_rate_minor is None)
        problem = self.model.problem() or self._rate_problem()
        besides = ", ".join(row.name for row in self.model.rows if row.besides or row.others)
        if problem:
            self._say(problem, "danger")
        elif besides:
            self._say(tr(_BESIDES[self._span], channels=besides), "muted")
        else:
            self._say(tr("An empty cell is unknown, 0 is nothing spent. Hours as 3, 3.5 or 3:30."), "muted")

    def _say(self, sentence: str, tone: str) -> None:
        self._help.setText(sentence)
        set_tone(self._help, tone)


def attach(kit: "Kit", window: QWidget) -> Opener[CostsDialog]:
    """Show the entry, with the keyboard at a channel if one is named, whenever somebody wishes to enter costs."""
    return Opener(kit.navigator.costs_requested, partial(CostsDialog, kit), window)
