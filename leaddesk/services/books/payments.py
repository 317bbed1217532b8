"""Payments of sales: all at once or in parts, also of a month that is closed, for the customer pays when he pays."""

from datetime import date

from leaddesk.model import money
from leaddesk.model.change import Change
from leaddesk.model.errors import RuleError
from leaddesk.model.messages import N_, Message
from leaddesk.model.payment import Payment
from leaddesk.model.sale import Sale
from leaddesk.services.work import Work, changed, create, delete, id_of, made, update
from leaddesk.storage.sales.payments import left_minor


def pay(
    work: Work, sale_id: int, paid_on: date, amount_minor: int | None = None, notes: str | None = None
) -> Change:
    """Keep a payment of a sale: in minor units of its currency, or all that is left; of a credit note negative.

    `notes` say how it came, or whatever is to be known of it. Raises RuleError if nothing is left to be paid, or less
    than that.
    """
    sale = work.get(Sale, sale_id)
    left = left_minor(work.con, sale_id)
    shown = sale.number or f"#{sale_id}"
    if not left:
        raise RuleError(N_("Nothing of “{number}” is left to be paid."), number=shown)
    amount = left if amount_minor is None else amount_minor
    if amount == 0 or (amount < 0) != (left < 0) or abs(amount) > abs(left):
        raise RuleError(
            N_("Of “{number}” {left} {currency} is left to be paid; a payment is a part of that."),
            number=shown,
            left=money.to_text(left, sale.currency),
            currency=sale.currency,
        )
    fields = {"sale_id": sale_id, "paid_on": paid_on, "amount_minor": amount, "notes": notes}
    payment = made(Payment, {**fields, "recorded_at": work.now.at})
    return Change(Message(_label(amount, left), {"number": shown}), [create(payment)])


def take_back_last(work: Work, sale_id: int) -> Change:
    """Remove the newest payment of a sale, or the day on which the document itself says that it was paid.

    Raises RuleError if it has neither, ClosedMonthError (when written) for the day of a document of a closed month.
    """
    sale, kept = work.get(Sale, sale_id), payments_of(work, sale_id)
    label = Message(N_("Remove a payment of “{number}”"), {"number": sale.number or f"#{sale_id}"})
    if kept:
        return Change(label, [delete("payment", id_of(kept[-1]))])
    if sale.paid_on is None:
        raise RuleError(N_("Nothing of “{number}” was paid."), number=sale.number or f"#{sale_id}")
    return Change(label, update(sale, changed(sale, {"paid_on": None})))


def payments_of(work: Work, sale_id: int) -> tuple[Payment, ...]:
    """The payments of a sale, the oldest first."""
    return tuple(sorted(work.find(Payment, sale_id=sale_id), key=lambda each: (each.paid_on, id_of(each))))


def _label(amount: int, left: int) -> str:
    if amount < 0:
        return N_("Record a refund of “{number}”")
    return N_("Mark the sale “{number}” as paid") if amount == left else N_("Record a part payment of “{number}”")
