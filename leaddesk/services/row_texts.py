"""How what rows hold is written in lists and files: moments, amounts, rates, and what is kept in extra."""

import json
from collections.abc import Mapping
from zoneinfo import ZoneInfo

from leaddesk.model import money
from leaddesk.storage.statements import instant_of

_NOTHING: Mapping[str, str] = {}


def moment_text(at: str | None, on: str | None, zone: ZoneInfo) -> str | None:
    """A stored moment as `days.to_text` writes it in this zone: an instant, else the day, else None."""
    return on if at is None else instant_of(at).astimezone(zone).isoformat()


def amount_text(minor: int | None, currency: str | None) -> str | None:
    """A decimal with the currency's digits; None if the amount or its currency is not known."""
    return None if minor is None or currency is None else money.to_text(minor, currency)


def named_amount(minor: int | None, currency: str | None, usual: str) -> str | None:
    """A decimal with the currency's digits, and with its code where that is not the usual one: `12.50 USD`."""
    text = amount_text(minor, currency)
    return text if text is None or currency == usual else f"{text} {currency}"


def rate_text(basis_points: int | None) -> str | None:
    """A rate in percent: 2200 as `22`, 550 as `5.5`."""
    if basis_points is None:
        return None
    whole, rest = divmod(abs(basis_points), 100)
    sign = "-" if basis_points < 0 else ""
    return f"{sign}{whole}.{rest:02d}".rstrip("0").rstrip(".") if rest else f"{sign}{whole}"


def extra_of(stored: str) -> Mapping[str, str]:
    """What a row keeps of columns that are no field, by their names."""
    if stored == "{}":
        return _NOTHING
    extra: dict[str, str] = json.loads(stored)
    return extra
