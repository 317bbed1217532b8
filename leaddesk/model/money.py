"""Money: whole minor units and an ISO 4217 code, never a float, never added across currencies."""

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation

from leaddesk.model.errors import BadInputError
from leaddesk.model.messages import N_

# ISO 4217, the decimal places of the currencies whose minor unit is not a hundredth.
UNUSUAL_DIGITS = {
    **dict.fromkeys(
        (
            "BIF",
            "CLP",
            "DJF",
            "GNF",
            "ISK",
            "JPY",
            "KMF",
            "KRW",
            "PYG",
            "RWF",
            "UGX",
            "VND",
            "VUV",
            "XAF",
            "XOF",
            "XPF",
        ),
        0,
    ),
    **dict.fromkeys(("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"), 3),
}
LARGEST_MINOR = 9_007_199_254_740_991  # exact in JSON readers and spreadsheets too (2**53 - 1)


def digits(currency: str) -> int:
    """Decimal places of a currency: 2 unless ISO 4217 says otherwise."""
    return UNUSUAL_DIGITS.get(currency, 2)


def is_currency(code: str) -> bool:
    """Whether this has the form of an ISO 4217 code: three capital letters."""
    return len(code) == 3 and code.isascii() and code.isalpha() and code.isupper()


def to_minor(amount: Decimal, currency: str) -> int:
    """Minor units of a decimal amount, rounded half up (away from zero).

    Raises BadInputError for amounts that are not finite or too large to be kept exactly.
    """
    try:
        minor = int(amount.scaleb(digits(currency)).quantize(Decimal(1), rounding=ROUND_HALF_UP))
    except (InvalidOperation, ValueError, OverflowError):
        minor = LARGEST_MINOR + 1
    if abs(minor) > LARGEST_MINOR:
        raise BadInputError(N_("The amount {amount} is too large to be kept exactly."), amount=str(amount)[:40])
    return minor


def to_decimal(minor: int, currency: str) -> Decimal:
    """The decimal amount of minor units, with exactly the currency's digits."""
    return Decimal(minor).scaleb(-digits(currency))


def to_text(minor: int, currency: str) -> str:
    """The amount as a plain decimal string with the currency's digits: `-1234.50`."""
    return f"{to_decimal(minor, currency):f}"


def share(minor: int, numerator: int, denominator: int) -> int:
    """`minor * numerator / denominator` in whole minor units, rounded half up (away from zero)."""
    product = minor * numerator
    sign = -1 if (product < 0) != (denominator < 0) else 1
    quotient, rest = divmod(abs(product), abs(denominator))
    return sign * (quotient + (2 * rest >= abs(denominator)))


def vat_of_net(net_minor: int, rate_bp: int) -> int:
    """VAT on a net amount; the rate in basis points (22 % = 2200); half up."""
    return share(net_minor, rate_bp, 10_000)


def net_of_gross(gross_minor: int, rate_bp: int) -> int:
    """Net contained in a gross amount; the rate in basis points; half up."""
    return share(gross_minor, 10_000, 10_000 + rate_bp)


def totals(amounts: Iterable[tuple[int, str]]) -> dict[str, int]:
    """Sums of (minor, currency) pairs, one a currency, in order of first appearance."""
    sums: dict[str, int] = {}
    for minor, currency in amounts:
        sums[currency] = sums.get(currency, 0) + minor
    return sums
