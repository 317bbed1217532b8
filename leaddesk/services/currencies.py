"""The currency that an amount is given in."""

from leaddesk.model import money
from leaddesk.model.errors import BadInputError
from leaddesk.model.messages import N_
from leaddesk.services.work import Work


def currency_of(work: Work, code: object) -> str:
    """The currency of an ISO 4217 code, the shop's for None; raises BadInputError for anything else."""
    if code is None:
        return work.shop.currency
    if not isinstance(code, str) or not money.is_currency(code):
        raise BadInputError(N_("“{value}” is not a currency; write a code such as EUR."), value=str(code))
    return code


def with_currency(work: Work, fields: dict[str, object], amount: str) -> dict[str, object]:
    """Fields whose `amount` has a currency, the shop's unless told."""
    code = fields.get("currency")
    if code is None and fields.get(amount) is None:
        return fields
    return fields | {"currency": currency_of(work, code)}
