"""What was sold at each VAT rate, told from an order's total and the tax that stands beside it.

A shop's export says how much tax of each rate is in an order, and not on what. Tax and rate tell the net amount as
closely as rounding lets them: every line of an order, and its shipping, was rounded by itself. All amounts are in minor
units of one currency; what comes out adds up to the total, always.
"""

import re
from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from math import ceil, floor
from typing import NamedTuple

from leaddesk.model import money

_RATE = re.compile(r"(?<![0-9.,])([0-9]{1,2}(?:[.,][0-9]{1,4})?)\s*%")
_AMOUNT = r"-?[0-9]+(?:\.[0-9]+)?"
_PART = re.compile(rf"(?P<rate>\?|[0-9]+(?:\.[0-9]+)?) %: (?P<net>{_AMOUNT}) \+ (?P<vat>{_AMOUNT})")


class Tax(NamedTuple):
    """A tax in an order: its rate in per cent, None if its name does not say it, and its amount."""

    rate: Decimal | None
    minor: int


class VatPart(NamedTuple):
    """What was sold at one rate (per cent; None: not known, 0: no VAT)."""

    rate: Decimal | None
    net: int
    vat: int


def rate_in(name: str) -> Decimal | None:
    """The rate in the name of a tax (`IVA 22%`, `MwSt 7 %`, `CA State Tax 7.25%`)."""
    match = _RATE.search(name)
    return Decimal(match[1].replace(",", ".")) if match else None


def parts(gross: int, taxes: Sequence[Tax], pieces: int) -> tuple[VatPart, ...]:
    """What was sold at each rate, in an order of so many rounded pieces; net and VAT of all add up to the total.

    What is not taxed is a part at 0 %. Several taxes on the same amount (a state's and a city's) are one rate. Where
    taxes do not fit the total there is one part of no known rate.
    """
    merged = _merged(taxes)
    vat = sum(tax.minor for tax in merged)
    net = gross - vat
    if not merged:
        return (VatPart(Decimal(0), gross, 0),)
    unknown = (VatPart(None, net, vat),)
    if any(tax.rate is None for tax in merged) or net < 0 < gross:
        return unknown
    only = merged[0].rate if len(merged) == 1 else None
    if only is not None and abs(net * only - 100 * vat) <= 50 * (pieces + 1):
        return (VatPart(only, net, vat),)  # most orders, told without fractions
    rated = [(tax, tax.rate) for tax in merged if tax.rate is not None]
    bases = [Fraction(tax.minor) / (Fraction(rate) / 100) for tax, rate in rated]
    slacks = [Fraction(pieces + 1, 2) / (Fraction(rate) / 100) for _, rate in rated]
    rest = net - sum(bases, Fraction(0))
    if abs(rest) <= sum(slacks, Fraction(0)):
        return _spread(rated, bases, slacks, net)
    if len(rated) > 1 and all(abs(net - base) <= slack for base, slack in zip(bases, slacks, strict=True)):
        return (VatPart(sum((rate for _, rate in rated), Decimal(0)), net, vat),)
    if rest * (1 if net >= 0 else -1) < 0:
        return unknown
    nets = [round(base) for base in bases]
    taxed = tuple(VatPart(rate, base, tax.minor) for (tax, rate), base in zip(rated, nets, strict=True))
    return (*taxed, VatPart(Decimal(0), net - sum(nets), 0))


def parts_text(found: Sequence[VatPart], currency: str) -> str:
    """Parts as a cell holds them: `22 %: 100.00 + 22.00; 10 %: 50.00 + 5.00`, each with its net and its VAT."""
    amounts = ((each.rate, money.to_text(each.net, currency), money.to_text(each.vat, currency)) for each in found)
    return "; ".join(f"{_rate(rate)} %: {net} + {vat}" for rate, net, vat in amounts)


def parts_of(text: str, currency: str) -> tuple[VatPart, ...]:
    """The parts that a cell holds, none if it holds anything else."""
    matches = [_PART.fullmatch(part) for part in text.split("; ")]
    return tuple(
        VatPart(
            None if match["rate"] == "?" else Decimal(match["rate"]),
            money.to_minor(Decimal(match["net"]), currency),
            money.to_minor(Decimal(match["vat"]), currency),
        )
        for match in matches
        if match is not None
    )


def _merged(taxes: Sequence[Tax]) -> list[Tax]:
    """The taxes that are not nothing, one a rate, in order."""
    sums: dict[Decimal | None, int] = {}
    for tax in taxes:
        if tax.minor:
            rate = tax.rate if tax.rate else None  # tax at 0 % is of another rate
            sums[rate] = sums.get(rate, 0) + tax.minor
    return [Tax(rate, minor) for rate, minor in sums.items() if minor]


def _spread(
    rated: Sequence[tuple[Tax, Decimal]], bases: Sequence[Fraction], slacks: Sequence[Fraction], net: int
) -> tuple[VatPart, ...]:
    """Net amounts that make the whole: what rounding left over goes where it can have come from, most slack first."""
    nets = [round(base) for base in bases]
    over = net - sum(nets)
    for place in sorted(range(len(nets)), key=lambda each: slacks[each], reverse=True):
        low, high = ceil(bases[place] - slacks[place]), floor(bases[place] + slacks[place])
        moved = min(max(nets[place] + over, low), high) - nets[place]
        nets[place] += moved
        over -= moved
    nets[max(range(len(nets)), key=lambda each: slacks[each])] += over
    return tuple(VatPart(rate, base, tax.minor) for (tax, rate), base in zip(rated, nets, strict=True))


def _rate(rate: Decimal | None) -> str:
    return "?" if rate is None else f"{rate.normalize():f}"
