"""The lines of a sale: made from what was typed, and what is left of them after credit notes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from leaddesk.countries import country
from leaddesk.model import money
from leaddesk.model.errors import RuleError
from leaddesk.model.messages import N_
from leaddesk.model.sale import SaleLine
from leaddesk.model.vat_code import VatCode
from leaddesk.services.work import Work, id_of, made

_HIGHEST_RATE_BP = 10_000


@dataclass(frozen=True)
class LineDraft:
    """What was sold at one VAT code, in minor units, either net or gross.

    Without a code it is the one whose rate (basis points) holds on the day; a rate that no code has is typed. A rate
    next to a code is for codes of other countries' rates.
    """

    vat_code_id: int | None = None
    rate_bp: int | None = None
    net_minor: int | None = None
    gross_minor: int | None = None


def lines_of(work: Work, drafts: Sequence[LineDraft], sold_on: date, sale_id: int) -> list[SaleLine]:
    """The lines of a document of this day, in order, one a VAT code; each is rounded half up by itself."""
    lines = [_line(work, draft, sold_on, sale_id, position) for position, draft in enumerate(drafts)]
    if not lines:
        raise RuleError(N_("A sale needs at least one line."))
    if len({(line.vat_code_id, line.rate_bp) for line in lines}) < len(lines):
        raise RuleError(N_("Put what was sold at one VAT code into one line."))
    return lines


def left_of(lines: Sequence[SaleLine], sale_id: int) -> list[SaleLine]:
    """The negative lines that bring a sale and its credit notes, whose lines these are, to nothing; maybe none."""
    sums: dict[tuple[int | None, int | None], list[int]] = {}
    for line in lines:
        total = sums.setdefault((line.vat_code_id, line.rate_bp), [0, 0, 0])
        for place, amount in enumerate((line.net_minor, line.vat_minor, line.gross_minor)):
            total[place] -= amount
    left = [(key, total) for key, total in sums.items() if any(total)]
    return [
        SaleLine(
            sale_id=sale_id,
            position=position,
            vat_code_id=code_id,
            rate_bp=rate_bp,
            net_minor=net,
            vat_minor=vat,
            gross_minor=gross,
        )
        for position, ((code_id, rate_bp), (net, vat, gross)) in enumerate(left)
    ]


def is_typed(code: VatCode) -> bool:
    """Whether the rate is another country's, and so typed with each sale."""
    return any(rate.typed and rate.key == code.key for rate in country(code.country).vat)


def _line(work: Work, draft: LineDraft, sold_on: date, sale_id: int, position: int) -> SaleLine:
    code_id, rate_bp = _code_and_rate(work, draft, sold_on)
    net, gross = draft.net_minor, draft.gross_minor
    if (net is None) == (gross is None):
        raise RuleError(N_("A line needs a net or a gross amount, one of the two."))
    if min(amount for amount in (net, gross) if amount is not None) < 0:
        raise RuleError(N_("A sale cannot be negative; credit the one that it takes back."))
    if gross is None and net is not None:
        gross = net + money.vat_of_net(net, rate_bp)
    elif net is None and gross is not None:
        net = money.net_of_gross(gross, rate_bp)
    fields = {
        "sale_id": sale_id,
        "position": position,
        "vat_code_id": code_id,
        "rate_bp": rate_bp,
        "net_minor": net,
        "vat_minor": (gross or 0) - (net or 0),
        "gross_minor": gross,
    }
    return made(SaleLine, fields)


def _code_and_rate(work: Work, draft: LineDraft, sold_on: date) -> tuple[int | None, int]:
    if draft.vat_code_id is not None:
        code = work.get(VatCode, draft.vat_code_id)
        if not code.holds_on(sold_on):
            raise RuleError(N_("The VAT code “{code}” does not hold on {day}."), code=code.name, day=str(sold_on))
        return id_of(code), _rate_of(code, draft.rate_bp)
    if draft.rate_bp is None:
        raise RuleError(N_("A line needs a VAT code or a VAT rate."))
    of_this_rate = [code for code in work.find(VatCode, rate_bp=draft.rate_bp) if not is_typed(code)]
    holding = [code for code in of_this_rate if code.holds_on(sold_on)]
    if len(holding) > 1:
        rate = _percent(draft.rate_bp)
        raise RuleError(N_("Several VAT codes have the rate {rate} %; choose one of them."), rate=rate)
    if holding:
        return id_of(holding[0]), draft.rate_bp
    if of_this_rate:
        rate = _percent(draft.rate_bp)
        raise RuleError(N_("The VAT rate {rate} % does not hold on {day}."), rate=rate, day=str(sold_on))
    return None, _typed(draft.rate_bp)


def _rate_of(code: VatCode, typed_bp: int | None) -> int:
    if is_typed(code):
        if typed_bp is None:
            raise RuleError(N_("The VAT code “{code}” needs the rate of the other country."), code=code.name)
        return _typed(typed_bp)
    if typed_bp not in (None, code.rate_bp):
        rate = _percent(code.rate_bp)
        raise RuleError(N_("The rate of the VAT code “{code}” is {rate} %."), code=code.name, rate=rate)
    return code.rate_bp


def _typed(rate_bp: int) -> int:
    if not 0 <= rate_bp <= _HIGHEST_RATE_BP:
        raise RuleError(N_("A VAT rate lies between 0 and 100 %, not at {rate} %."), rate=_percent(rate_bp))
    return rate_bp


def _percent(rate_bp: int) -> str:
    whole, rest = divmod(rate_bp, 100)
    return f"{whole}.{rest:02d}".rstrip("0").rstrip(".")
