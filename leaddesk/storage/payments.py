"""What was paid of a sale, and on which day it was paid in full, in SQL."""

import sqlalchemy as sa

from leaddesk.storage.tables import payment, sale, sale_line

_line = sale_line.alias("line_of_sale")  # a statement may read lines of its own
_of_sale = payment.c.sale_id == sale.c.id
_sum = sa.select(sa.func.sum(_line.c.gross_minor)).where(_line.c.sale_id == sale.c.id).correlate(sale)
_gross = sa.func.coalesce(_sum.scalar_subquery(), 0)
_paid = sa.func.sum(payment.c.amount_minor)

# The sum of its payments in minor units, of a sale that a statement reads.
PART_PAID_MINOR = sa.func.coalesce(sa.select(_paid).where(_of_sale).correlate(sale).scalar_subquery(), 0)

_in_full = sa.case((_gross < 0, _paid <= _gross), else_=_paid >= _gross)
_last_payment = sa.select(sa.func.max(payment.c.paid_on)).where(_of_sale).having(_in_full).correlate(sale)

# The day that the document itself names, else that of the payment with which all of it was paid.
PAID_ON = sa.func.coalesce(sale.c.paid_on, _last_payment.scalar_subquery(), type_=sale.c.paid_on.type)
