"""The shop that a file belongs to: what its figures depend on."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from leaddesk.model.days import zone
from leaddesk.model.enums import Mode


@dataclass(frozen=True)
class Shop:
    """The file's settings. Rates are None until the user gives them; they are never guessed.

    `margin_rate_bp` in basis points of revenue, `hourly_rate_minor` in minor units of `currency`. `closed_months` are
    months (`2026-01`) whose sales are final; `review_months` after how many months without contact a lost lead is to be
    looked at again, None: never. `name` is what the shop calls itself in messages, empty if nobody said.
    """

    country: str | None
    currency: str
    zone: ZoneInfo
    language: str
    mode: Mode = Mode.B2C
    margin_rate_bp: int | None = None
    hourly_rate_minor: int | None = None
    closed_months: tuple[str, ...] = ()
    review_months: int | None = None
    name: str = ""

    @property
    def swedish(self) -> bool:
        """Whether names sort as in Sweden, å ä ö after z."""
        return self.language == "sv"


def shop_of(settings: Iterable[tuple[str, str]]) -> Shop:
    """The shop of settings as they are stored: keys, and values as JSON."""
    known: dict[str, object] = {key: json.loads(value) for key, value in settings}
    text = {key: str(value) for key, value in known.items()}
    return Shop(
        country=text.get("country"),
        currency=text["currency"],
        zone=zone(text["time_zone"]),
        language=text["language"],
        mode=Mode(text["mode"]),
        margin_rate_bp=_whole(known.get("margin_rate_bp")),
        hourly_rate_minor=_whole(known.get("hourly_rate_minor")),
        closed_months=_texts(known.get("closed_months")),
        review_months=_whole(known.get("review_months")),
        name=text.get("name", ""),
    )


def _whole(value: object) -> int | None:
    return value if isinstance(value, int) else None


def _texts(value: object) -> tuple[str, ...]:
    return tuple(str(part) for part in value) if isinstance(value, list) else ()
