"""Figures as the user writes them, whatever they count."""

from leaddesk.model import money
from leaddesk.model.figures.proof import Amount, Unit
from leaddesk.ui.kit.words.formats import Formats

_MINUTES = 60
_CENTS = 2


def amount_text(amount: Amount, formats: Formats, currency: str) -> str:
    """A number as its unit is written; the unknown is a dash."""
    value = amount.value
    if value is None:
        return formats.number(None)
    match amount.unit:
        case Unit.SHARE:
            return formats.percent(value)
        case Unit.MONEY:
            return formats.money(int(value), currency)
        case Unit.RATIO:
            if money.digits(currency) != _CENTS:
                return formats.number(value, _CENTS)
            return formats.money(round(value * 10**_CENTS), currency, cents=True)
        case Unit.DAYS | Unit.MEAN:
            return formats.number(value, 0 if float(value).is_integer() else 1)
        case Unit.MINUTES:
            return f"{int(value) // _MINUTES}:{int(value) % _MINUTES:02d}"
    return formats.number(value)
