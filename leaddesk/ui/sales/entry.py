"""The dialog that records a sale."""

from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from leaddesk.model.selling import selling_in
from leaddesk.services.books import sales
from leaddesk.services.books.sale_lines import LineDraft
from leaddesk.services.books.sale_list import is_taken, sales_of_lead, suggested_number, vat_codes_on
from leaddesk.services.lead_list import ListedLead, listed_leads
from leaddesk.services.work import Work
from leaddesk.ui.kit.buttons import link_button
from leaddesk.ui.kit.dialog import Opener
from leaddesk.ui.kit.fields.date_edit import DateEdit
from leaddesk.ui.kit.fields.form import Form
from leaddesk.ui.kit.fields.inputs import combo_box, line_edit, set_doubt
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import ElidedLabel, label
from leaddesk.ui.kit.look.marks import Hairline
from leaddesk.ui.kit.notice import NoticeStrip
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.sales.entry_lines import EntryLines
from leaddesk.ui.sales.forms import day_of
from leaddesk.ui.sales.lead_choice import LeadChoice

if TYPE_CHECKING:
    from collections.abc import Sequence

_CURRENCIES = ("EUR", "GBP", "USD", "SEK", "NOK", "DKK", "CHF", "PLN", "CZK", "HUF")
_WIDTH = 640
_Row = tuple[tuple[str, QWidget], tuple[str, QWidget]]


@dataclass(frozen=True)
class _Document:
    """What was typed, understood."""

    number: str | None
    sold_on: date
    lines: tuple[LineDraft, ...]
    currency: str
    paid_on: date | None
    cost_minor: int | None
    notes: str | None


class SaleEntry(Form):
    """Gross comes first for people, net for firms; Enter saves."""

    help_page = "sales"

    def __init__(self, kit: Kit, lead_id: int, parent: QWidget | None) -> None:
        """To this lead; 0: it is chosen here."""
        super().__init__(kit, tr("Record a sale"), tr("Record sale"), parent)
        self.setMinimumWidth(kit.theme.scaled(_WIDTH))
        self.lead: ListedLead | None = None
        self.choice = LeadChoice(kit)
        self._who, self._about = ElidedLabel("", weight="semibold"), ElidedLabel("", tone="muted")
        self._other = link_button(kit, tr("Choose another"), small=True)
        self.notice = NoticeStrip(kit, "question", "")
        self.number = line_edit(tr("Number"))
        self._doubt = label("", role="small", tone="warning")
        self._doubt.hide()
        self.day = DateEdit(kit, tr("Day of the sale"), kit.workspace.today)
        self.currency = combo_box(tr("Currency"))
        own = kit.workspace.shop.currency
        self.currency.addItems(list(dict.fromkeys([own, *_CURRENCIES])))
        self.paid_on = DateEdit(kit, tr("Paid on"))
        self.paid_on.setPlaceholderText(tr("Not paid yet"))
        self.lines = EntryLines(kit, self.currency.currentText)
        self.lines.put_first(gross=selling_in(kit.workspace.shop.mode).gross)
        self.cost = line_edit(tr("Cost of goods"), placeholder=tr("What the goods cost you"))
        self.notes = line_edit(tr("Notes"))
        self._put_together()
        self.choice.chosen.connect(self.choose)
        self._other.clicked.connect(lambda: self._show_lead(None))
        self.number.textEdited.connect(lambda _: self._warn_if_taken())
        self.day.day_changed.connect(lambda _: self._ask_codes())
        self.currency.currentTextChanged.connect(lambda _: self.lines.work_out())
        self._ask_codes()
        kit.workspace.ask(self, suggested_number, self._suggest, topic="number")
        self._show_lead(None)
        if lead_id:
            self.choose(lead_id)

    def choose(self, lead_id: int) -> None:
        """Record it to this lead."""

        def read(work: Work) -> tuple[ListedLead | None, bool]:
            return next(iter(listed_leads(work, (lead_id,))), None), bool(sales_of_lead(work, lead_id))

        self.kit.workspace.ask(self, read, lambda found: self._show_lead(*found), topic="lead")

    def save(self) -> None:
        """Record what was typed; an open lead is won by it, in one step."""
        if self.lead is None:
            self.say(tr("Say who bought."), self.choice.edit)
            return
        document = self._read()
        if document is None:
            return
        lead_id = self.lead.id
        self.write(
            lambda work: sales.record(
                work,
                lead_id,
                document.number,
                document.sold_on,
                document.lines,
                currency=document.currency,
                paid_on=document.paid_on,
                cost_minor=document.cost_minor,
                notes=document.notes,
            )
        )

    def _read(self) -> _Document | None:
        """What was typed, or None after it was said what is wrong."""
        sold_on = day_of(self, self.day)
        if sold_on is None:
            return None
        currency, cost = self.currency.currentText(), self.cost.text().strip()
        try:
            lines = tuple(self.lines.drafts())
        except ValueError as error:
            self.say(str(error))
            return None
        try:
            paid_on = self.read_day(self.paid_on)
        except ValueError:
            return None
        try:
            cost_minor = self.kit.formats.parse_money(cost, currency) if cost else None
        except ValueError:
            set_doubt(self.kit, self.cost, tr("This is no amount that can be understood."))
            self.say(tr("The cost of goods is no amount that can be understood."), self.cost)
            return None
        self.say("")
        notes = self.notes.text().strip() or None
        return _Document(self.number.text().strip() or None, sold_on, lines, currency, paid_on, cost_minor, notes)

    def _show_lead(self, lead: ListedLead | None, has_sales: bool = False) -> None:
        """The value of a lead is its first sale, not also a second one."""
        self.lead = lead
        self.choice.setVisible(lead is None)
        self._chosen.setVisible(lead is not None)
        if lead is None:
            self.choice.edit.setFocus()
        else:
            self._who.setText(lead.name)
            self._about.setText(" · ".join(part for part in (lead.company, lead.city) if part and part != lead.name))
            if lead.currency and self.currency.findText(lead.currency) >= 0:
                self.currency.setCurrentText(lead.currency)
            is_private = lead.kind == "b2c"
            self.lines.put_first(gross=is_private)
            self.lines.suggest(None if has_sales else lead.value_minor)
            (self.lines.lines[0].gross if is_private else self.lines.lines[0].net).setFocus()
        self.say("")
        self._tell_status()

    def _tell_status(self) -> None:
        lead = self.lead
        is_open, is_lost = lead is not None and lead.status == "open", lead is not None and lead.status == "lost"
        self.save_button.setText(tr("Mark as won and record") if is_open else tr("Record sale"))
        self.save_button.setEnabled(not is_lost)
        name = lead.name if lead else ""
        if is_open:
            self.notice.say(tr("“{name}” is still open. A sale needs a lead that is won.", name=name))
        elif is_lost:
            self.notice.say(tr("“{name}” is lost. Win it first, or choose another lead.", name=name))
        self.notice.setVisible(is_open or is_lost)

    def _warn_if_taken(self) -> None:
        """Two documents may have one number, but seldom should."""
        number = self.number.text().strip()

        def warn(taken: bool) -> None:
            words = tr("There is a document {number} already.", number=number) if taken else ""
            set_doubt(self.kit, self.number, words)
            self._doubt.setText(words)
            self._doubt.setVisible(taken)

        self.kit.workspace.ask(self, lambda work: is_taken(work, number), warn, topic="taken")

    def _suggest(self, number: str) -> None:
        if not self.number.text():
            self.number.setText(number)

    def _ask_codes(self) -> None:
        try:
            day = self.day.day() or self.kit.workspace.today
        except ValueError:
            return
        self.kit.workspace.ask(self, lambda work: vat_codes_on(work, day), self.lines.offer, topic="codes")

    def _put_together(self) -> None:
        scaled = self.kit.theme.scaled
        self._chosen = QWidget()
        row = QHBoxLayout(self._chosen)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scaled(8))
        row.addWidget(self._who)
        row.addWidget(self._about)
        row.addStretch(1)
        row.addWidget(self._other)
        for part in (self.choice, self._chosen, self.notice):
            self.body.addWidget(part)
        of_document: tuple[_Row, ...] = (
            ((tr("&Number"), self.number), (tr("&Day"), self.day)),
            ((tr("&Currency"), self.currency), (tr("&Paid on"), self.paid_on)),
        )
        of_goods: tuple[_Row, ...] = (((tr("C&ost of goods"), self.cost), (tr("No&tes"), self.notes)),)
        every = (*of_document, *of_goods)
        widths = [max(self.kit.painting.width(row[side][0].replace("&", "")) for row in every) for side in (0, 1)]
        self.body.addLayout(self._pairs(of_document, widths))
        self.body.addWidget(self._doubt)
        self.body.addWidget(Hairline(self.kit))
        self.body.addWidget(self.lines)
        self.body.addWidget(Hairline(self.kit))
        self.body.addLayout(self._pairs(of_goods, widths))
        self.body.addWidget(self.problem)
        self.body.addStretch(1)
        first = (self.choice.edit, self._other, self.number, self.day, self.currency, self.paid_on)
        self.put_in_order([*first, self.lines.lines[0].code, self.lines.more, self.cost, self.notes])
        self.lines.put_in_order()

    def _pairs(self, rows: "Sequence[_Row]", widths: "Sequence[int]") -> QGridLayout:
        """Two fields side by side, below those of the other block; `widths` are of the widest words of each side."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(self.kit.theme.scaled(12))
        grid.setVerticalSpacing(self.kit.theme.scaled(8))
        for side, width in enumerate(widths):
            grid.setColumnMinimumWidth(side * 2, width + 1)
            grid.setColumnStretch(side * 2 + 1, 1)
        for at, pairs in enumerate(rows):
            for side, (words, field) in enumerate(pairs):
                head: QLabel = label(words, tone="muted")
                head.setBuddy(field)
                grid.addWidget(head, at, side * 2)
                grid.addWidget(field, at, side * 2 + 1)
        return grid


def attach(kit: Kit, window: QWidget) -> Opener[SaleEntry]:
    """Show the dialog whenever somebody wishes to record a sale."""
    return Opener(kit.navigator.sale_requested, partial(SaleEntry, kit), window)
