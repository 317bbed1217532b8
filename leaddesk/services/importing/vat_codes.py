"""The VAT code that a line of an imported document has: by its rate on the day, and by where the buyer is."""

from collections.abc import Sequence
from datetime import date

from leaddesk.model import money
from leaddesk.model.vat_code import VatCode
from leaddesk.services.work import id_of

_PLAIN = ("standard", "intermediate", "reduced", "low", "super_low", "reduced_2", "second_reduced")
_OTHER_EU, _EXPORT = "other_eu", "export"
_EU = frozenset(
    (
        *("AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU"),
        *("LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK"),
    )
)


class VatCodes:
    """The codes of a shop."""

    def __init__(self, codes: Sequence[VatCode], country: str | None) -> None:
        """`country` is the shop's, ISO 3166."""
        self._codes = codes
        self._country = country

    def code(self, rate_bp: int | None, day: str | None, buyer_country: str | None = None) -> int | None:
        """The only code of a rate that holds on a day; None if there is none, or several among which nothing decides.

        To a buyer abroad: a rate that is no rate of the shop's is that of his country, and none at all is an export.
        """
        if rate_bp is None or day is None:
            return None
        holding = self._holding(day)
        abroad = buyer_country if buyer_country not in (None, self._country) else None
        if rate_bp == 0 and abroad is not None and abroad not in _EU:
            return _of_key(holding, _EXPORT)
        fitting = [code for code in holding if code.rate_bp == rate_bp and code.key != _OTHER_EU]
        if not fitting and abroad in _EU and rate_bp:
            return _of_key(holding, _OTHER_EU)
        plain = [code for code in fitting if code.key in _PLAIN] if len(fitting) > 1 else fitting
        return id_of(plain[0]) if len(plain) == 1 else None

    def rate_of(self, net_minor: int, vat_minor: int, day: str | None) -> int | None:
        """The only rate (basis points) at which this VAT is on this net amount, as rounding by line goes."""
        if day is None or not vat_minor:
            return None
        rates = {code.rate_bp for code in self._holding(day) if code.rate_bp}
        fitting = [rate for rate in rates if abs(money.vat_of_net(net_minor, rate) - vat_minor) <= _slack(net_minor)]
        return fitting[0] if len(fitting) == 1 else None

    def _holding(self, day: str) -> list[VatCode]:
        on = date.fromisoformat(day)
        return [code for code in self._codes if code.holds_on(on)]


def _slack(net_minor: int) -> int:
    """Minor units that the rounding of some lines may add up to: few, as rates of a country are far apart."""
    return 2 if abs(net_minor) < 2_000 else 4


def _of_key(codes: Sequence[VatCode], key: str) -> int | None:
    found = [id_of(code) for code in codes if code.key == key]
    return found[0] if len(found) == 1 else None
