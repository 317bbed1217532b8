"""The shop that a file belongs to: what its figures depend on."""

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from leaddesk.model.enums import Mode


@dataclass(frozen=True)
class Shop:
    """The file's settings. Rates are None until the user gives them; they are never guessed.

    `margin_rate_bp` in basis points of revenue, `hourly_rate_minor` in minor units of `currency`. `closed_months` are
    months (`2026-01`) whose sales are final.
    """

    country: str | None
    currency: str
    zone: ZoneInfo
    language: str
    mode: Mode = Mode.B2C
    margin_rate_bp: int | None = None
    hourly_rate_minor: int | None = None
    closed_months: tuple[str, ...] = ()

    @property
    def swedish(self) -> bool:
        """Whether names sort as in Sweden, å ä ö after z."""
        return self.language == "sv"
