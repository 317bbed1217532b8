"""Sales and the credit notes that take them back; the journal refuses what is of a month that is closed."""

from collections.abc import Mapping, Sequence
from datetime import date

from leaddesk.model.change import Change
from leaddesk.model.enums import StageKind
from leaddesk.model.errors import RuleError
from leaddesk.model.lead import Lead
from leaddesk.model.messages import N_, Message
from leaddesk.model.sale import Sale, SaleLine
from leaddesk.services.belongings import removal_of
from leaddesk.services.books.sale_lines import LineDraft, left_of, lines_of
from leaddesk.services.currencies import currency_of
from leaddesk.services.editable import only
from leaddesk.services.pipeline import funnel
from leaddesk.services.work import Work, changed, create, id_of, made, update

_EDITABLE = frozenset({"number", "paid_on", "notes"})
_NEW = -1
_NEW_SALE = -100  # beside the placeholders of winning


def record(
    work: Work,
    lead_id: int,
    number: str | None,
    sold_on: date,
    lines: Sequence[LineDraft],
    *,
    currency: str | None = None,
    paid_on: date | None = None,
    cost_minor: int | None = None,
    notes: str | None = None,
) -> Change:
    """Keep a sale to a lead that was won, or to a contact, in the shop's currency unless told.

    An open lead is won by it, in the same change. `cost_minor` is what the goods cost. Raises RuleError for VAT that
    does not hold on the day.
    """
    lead = work.get(Lead, lead_id)
    if lead.status is StageKind.LOST:
        raise RuleError(N_("“{name}” is lost; a sale needs one that is won."), name=lead.name)
    if cost_minor is not None and cost_minor < 0:
        raise RuleError(N_("Costs cannot be negative."))
    fields = {
        "lead_id": lead_id,
        "number": number,
        "sold_on": sold_on,
        "currency": currency_of(work, currency),
        "paid_on": paid_on,
        "cost_minor": cost_minor,
        "notes": notes,
        "recorded_at": work.now.at,
    }
    sale = made(Sale, fields)
    won = funnel.win(work, lead_id).rows if lead.status is StageKind.OPEN else ()
    rows = [*won, create(sale, _NEW_SALE), *(create(line) for line in lines_of(work, lines, sold_on, _NEW_SALE))]
    text = N_("Win “{name}” and record the sale") if won else N_("Record a sale to “{name}”")
    return Change(Message(text, {"name": lead.name}), rows)


def credit(work: Work, sale_id: int, number: str | None, sold_on: date) -> Change:
    """Take back what is left of a sale with a credit note: its lines and its cost, negative.

    The original stays, also in a closed month; the credit note's own month must be open.
    """
    sale = work.get(Sale, sale_id)
    if sale.credits_id is not None:
        raise RuleError(N_("“{number}” is a credit note; it cannot be credited."), number=_shown(sale))
    if sale.sold_on is not None and sold_on < sale.sold_on:
        raise RuleError(N_("The credit note cannot be older than “{number}”."), number=_shown(sale))
    documents = [sale, *work.find(Sale, credits_id=sale_id)]
    left = left_of(work.find(SaleLine, sale_id=tuple(id_of(each) for each in documents)), _NEW)
    if not left:
        raise RuleError(N_("Nothing is left of “{number}” to be credited."), number=_shown(sale))
    cost_left = None if sale.cost_minor is None else sum(each.cost_minor or 0 for each in documents)
    fields = {
        "lead_id": sale.lead_id,
        "number": number,
        "sold_on": sold_on,
        "currency": sale.currency,
        "cost_minor": None if cost_left is None else -cost_left,
        "credits_id": sale_id,
        "recorded_at": work.now.at,
    }
    rows = [create(made(Sale, fields), _NEW), *(create(line) for line in left)]
    return Change(Message(N_("Credit the sale “{number}”"), {"number": _shown(sale)}), rows)


def edit(work: Work, sale_id: int, fields: Mapping[str, object]) -> Change:
    """Set number, day of payment or notes of a sale; its amounts are only ever credited."""
    sale = work.get(Sale, sale_id)
    rows = update(sale, changed(sale, only(_EDITABLE, fields)))
    return Change(Message(N_("Edit the sale “{number}”"), {"number": _shown(sale)}), rows)


def delete(work: Work, sale_id: int) -> Change:
    """Remove a sale that was recorded by mistake; one with a credit note stays as long as that does."""
    sale = work.get(Sale, sale_id)
    if work.find(Sale, credits_id=sale_id):
        raise RuleError(N_("“{number}” has a credit note; delete that first."), number=_shown(sale))
    label = Message(N_("Delete the sale “{number}”"), {"number": _shown(sale)})
    return Change(label, removal_of(work.con, "sale", sale_id))



def _shown(sale: Sale) -> str:
    return sale.number or f"#{sale.id}"
