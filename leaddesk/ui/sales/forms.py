"""The small dialogs about one document: when it was paid, its credit note, its number and notes."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from leaddesk.model.payment import Payment
from leaddesk.model.sale import Sale
from leaddesk.services.books import payments, sales
from leaddesk.services.books.sale_list import ListedSale
from leaddesk.ui.kit.fields.date_edit import DateEdit
from leaddesk.ui.kit.fields.form import Form
from leaddesk.ui.kit.fields.inputs import line_edit, text_edit
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.words.translations import tr

_NOTE_LINES = 4


class PaidForm(Form):
    """Asks on which day a document was paid, and how much of it; of a credit note, when the money went back."""

    def __init__(self, kit: Kit, sale: ListedSale, before: Sequence[Payment], parent: QWidget | None) -> None:
        """Today and all that is left, unless told; `before` is what was paid of it so far."""
        is_refund = sale.left_minor < 0
        title = tr("Mark as refunded") if is_refund else tr("Mark as paid")
        super().__init__(kit, title, title, parent)
        self._sale, self._is_refund = sale, is_refund
        day = (tr("Refunded on"), tr("&Refunded on")) if is_refund else (tr("Paid on"), tr("&Paid on"))
        self.day = DateEdit(kit, day[0], kit.workspace.today)
        self.amount = line_edit(tr("Amount"), kit.formats.plain_money(abs(sale.left_minor), sale.currency))
        self.note = line_edit(tr("Note"))
        self.body.addWidget(label(described(kit, sale), tone="muted", wrap=True))
        self.so_far = label(told(kit, before, sale.currency), role="small", tone="muted", wrap=True)
        self.so_far.setVisible(bool(before))
        self.body.addWidget(self.so_far)
        self.lay_out(((day[1], self.day), (tr("&Amount"), self.amount), (tr("&Note"), self.note)))

    def save(self) -> None:
        """Keep the payment."""
        day, sale = day_of(self, self.day), self._sale
        if day is None:
            return
        try:
            amount_minor = self.kit.formats.parse_money(self.amount.text(), sale.currency)
        except ValueError:
            self.say(tr("This is no amount that can be understood."), self.amount)
            return
        if self._is_refund:
            amount_minor = -abs(amount_minor)
        notes = self.note.text().strip() or None
        self.write(lambda work: payments.pay(work, sale.id, day, amount_minor, notes))


class CreditForm(Form):
    """Asks for number and day of the document that takes a sale back."""

    def __init__(self, kit: Kit, sale: ListedSale, number: str, parent: QWidget | None) -> None:
        """With the number that comes next."""
        super().__init__(kit, tr("Credit note"), tr("Make credit note"), parent)
        self._sale_id = sale.id
        self.number = line_edit(tr("Number"), number)
        self.day = DateEdit(kit, tr("Day"), kit.workspace.today)
        about = tr("Takes back what is left of {sale}.", sale=described(kit, sale))
        self.body.addWidget(label(about, tone="muted", wrap=True))
        self.lay_out(((tr("&Number"), self.number), (tr("&Day"), self.day)))

    def save(self) -> None:
        """Make it."""
        day = day_of(self, self.day)
        if day is not None:
            sale_id, number = self._sale_id, self.number.text().strip() or None
            self.write(lambda work: sales.credit(work, sale_id, number, day))


class EditForm(Form):
    """What can be changed of a document: its amounts are only ever credited."""

    def __init__(self, kit: Kit, sale: Sale, paid: Sequence[Payment], parent: QWidget | None) -> None:
        """As it is, with what was paid of it."""
        super().__init__(kit, tr("Edit document"), tr("Save"), parent)
        self._sale_id = sale.id or 0
        self.number = line_edit(tr("Number"), sale.number or "")
        self.notes = text_edit(tr("Notes"), sale.notes or "")
        self.notes.setFixedHeight(self.notes.fontMetrics().lineSpacing() * _NOTE_LINES + kit.theme.scaled(16))
        self.paid = label(told(kit, paid, sale.currency), role="small", tone="muted", wrap=True)
        self.paid.setVisible(bool(paid))
        self.body.addWidget(self.paid)
        self.lay_out(((tr("&Number"), self.number), (tr("N&otes"), self.notes)))

    def save(self) -> None:
        """Keep it."""
        fields = {
            "number": self.number.text().strip() or None,
            "notes": self.notes.toPlainText().strip() or None,
        }
        sale_id = self._sale_id
        self.write(lambda work: sales.edit(work, sale_id, fields))


def described(kit: Kit, sale: ListedSale) -> str:
    """A document in a few words."""
    number = sale.number or tr("the sale")
    amount = kit.formats.money(sale.gross_minor, sale.currency, cents=True)
    return " · ".join(part for part in (number, sale.lead, amount) if part)


def told(kit: Kit, paid: Sequence[Payment], currency: str) -> str:
    """Payments of a document, a line each: day, amount and what was noted of it."""
    formats, today = kit.formats, kit.workspace.today
    lines = (
        (formats.short_day(each.paid_on, today), formats.money(each.amount_minor, currency, cents=True), each.notes)
        for each in paid
    )
    return "\n".join(" · ".join(filter(None, line)) for line in lines)


def day_of(form: Form, edit: DateEdit) -> date | None:
    """The day that was typed; if there is none, that is said."""
    try:
        day = form.read_day(edit)
    except ValueError:
        return None
    if day is None:
        form.say(tr("A day is missing."), edit)
    return day
