"""What is taken back of a document: the lines of a credit note for an amount of money that was given back."""

from collections.abc import Sequence
from typing import NamedTuple

from leaddesk.model import money


class DocumentLine(NamedTuple):
    """A line of a document: its VAT code, its rate in basis points, and its amounts in minor units."""

    vat_code_id: int | None
    rate_bp: int | None
    net_minor: int
    vat_minor: int

    @property
    def gross_minor(self) -> int:
        """Net and VAT."""
        return self.net_minor + self.vat_minor


def credit_lines(left: Sequence[DocumentLine], gross_minor: int) -> list[DocumentLine]:
    """The negative lines that give back an amount of what is left of a document, all of it at most.

    Nobody says of which goods a part was given back: it is taken from every line in proportion, to the minor unit.
    """
    whole = sum(line.gross_minor for line in left)
    if gross_minor >= whole:
        return [line._replace(net_minor=-line.net_minor, vat_minor=-line.vat_minor) for line in left]
    shares = _shares([line.gross_minor for line in left], gross_minor)
    found = []
    for line, gross in zip(left, shares, strict=True):
        vat = money.share(line.vat_minor, gross, line.gross_minor) if line.gross_minor else 0
        if gross:
            found.append(line._replace(net_minor=vat - gross, vat_minor=-vat))
    return found


def left_of(lines: Sequence[DocumentLine]) -> list[DocumentLine]:
    """What is left of a document, one line a code and rate, given its lines and those of its credit notes."""
    sums: dict[tuple[int | None, int | None], list[int]] = {}
    for line in lines:
        total = sums.setdefault((line.vat_code_id, line.rate_bp), [0, 0])
        total[0] += line.net_minor
        total[1] += line.vat_minor
    return [DocumentLine(*key, net, vat) for key, (net, vat) in sums.items() if net or vat]


def _shares(amounts: Sequence[int], total: int) -> list[int]:
    """A total in the proportion of amounts; what rounding leaves over goes where most of it was cut off."""
    whole = sum(amounts)
    parts = [divmod(amount * total, whole) for amount in amounts]
    shares = [share for share, _ in parts]
    order = sorted(range(len(parts)), key=lambda place: parts[place][1], reverse=True)
    for place in order[: total - sum(shares)]:
        shares[place] += 1
    return shares
