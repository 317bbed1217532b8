"""What a row says of a contract: what is paid every month, from when to when it runs, and in which time it is ended.

A lead has one currency: what it pays every month is in the currency of its value.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from leaddesk.model.lead import LONGEST_NOTICE_DAYS
from leaddesk.model.messages import N_, Message
from leaddesk.services.importing.cells import Cells, RowProblem
from leaddesk.storage.statements import Stamp, Stored

# The column of a lead that a field alone fills.
COLUMN_OF: Mapping[str, str] = MappingProxyType(
    {
        "monthly_value": "monthly_minor",
        "contract_start": "contract_start",
        "contract_end": "contract_end",
        "renewal_notice": "renewal_notice_days",
    }
)
_DAYS = ("contract_start", "contract_end")
_OTHER_CURRENCY = N_("The value is in {one}, and what is paid every month in {other}; a lead has one currency.")


class Contract(NamedTuple):
    """The columns of a lead that a row fills, and the currency of all that is in the row; None if it has none."""

    columns: Mapping[str, Stored]
    currency: str | None


NO_CONTRACT = Contract(MappingProxyType({}), None)


def read_contract(
    fields: Mapping[str, str], stamps: Mapping[str, Stamp], cells: Cells, currency: str | None
) -> Contract:
    """Read what a row says of a contract; `currency` is that of its value or, without a value, of the row, if any.

    Raises RowProblem for what cannot be read, for a monthly value in another currency than the value, and for a
    contract that ends before it starts.
    """
    columns: dict[str, Stored] = {}
    monthly = cells.amount(fields if currency is None else {**fields, "currency": currency}, "monthly_value")
    if monthly is not None:
        columns["monthly_minor"], named = monthly
        if "value" in fields:
            _refuse_other_currency(currency, named, fields)
        currency = named
    columns |= {day: stamps[day].on for day in _DAYS if day in stamps}
    notice = cells.whole(fields, "renewal_notice")
    if notice is not None:
        if not 0 <= notice <= LONGEST_NOTICE_DAYS:
            text = fields["renewal_notice"]
            reason = N_("“{value}” is no notice; write whole days, up to {most}.")
            raise RowProblem(Message(reason, {"value": text, "most": LONGEST_NOTICE_DAYS}), "renewal_notice", text)
        columns["renewal_notice_days"] = notice
    _refuse_backward(columns, fields)
    return Contract(columns, currency)


def fitted_contract(
    fields: Mapping[str, str],
    stamps: Mapping[str, Stamp],
    cells: Cells,
    read: Contract,
    now: Mapping[str, Stored],
    *,
    is_beside: bool,
) -> Contract:
    """What a row says of the contract of a lead that is there; `now` is what is stored of that.

    A monthly value that stands without a value, and names no currency, is in the lead's. Raises RowProblem as
    `read_contract`, also for what does not fit with the value and the days that the lead keeps. A currency without an
    amount leaves the lead's amounts in their own. `is_beside`: the row only fills in what the lead lacks.
    """
    currency = None if now["currency"] is None else str(now["currency"])
    if "monthly_value" in fields and "value" not in fields and "currency" not in fields:
        if currency is not None:
            read = read_contract(fields, stamps, cells, currency)
        if now["value_minor"] is not None and not is_beside:
            _refuse_other_currency(currency, read.currency, fields)
    if "value" in fields and "monthly_value" not in fields and now["monthly_minor"] is not None and not is_beside:
        _refuse_other_currency(read.currency, currency, fields)
    if read.columns:
        kept = {day: now[day] for day in _DAYS if now[day] is not None}
        _refuse_backward({**read.columns, **kept} if is_beside else {**kept, **read.columns}, fields)
    has_amount = now["value_minor"] is not None or now["monthly_minor"] is not None
    if has_amount and "value" not in fields and "monthly_value" not in fields:
        return read._replace(currency=None)  # a currency alone is that of an amount that the row does not have
    return read


def _refuse_other_currency(one: str | None, other: str | None, fields: Mapping[str, str]) -> None:
    if one != other:
        field = "monthly_value" if "monthly_value" in fields else "value"
        values = {"one": str(one), "other": str(other)}
        raise RowProblem(Message(_OTHER_CURRENCY, values), field, fields[field])


def _refuse_backward(columns: Mapping[str, Stored], fields: Mapping[str, str]) -> None:
    start, end = (columns.get(day) for day in _DAYS)
    if start is not None and end is not None and str(end) < str(start):
        field = next((day for day in reversed(_DAYS) if day in fields), None)
        reason = Message(N_("The contract ends before it starts."))
        raise RowProblem(reason, field, None if field is None else fields[field])
