"""What a shop is shown by whom it sells to: the one place that says what its mode adds or hides; nothing is lost."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from leaddesk.model.enums import Kind, Mode


@dataclass(frozen=True)
class Selling:
    """`firms`: accounts, committees and contracts are shown, and leads say whether they are of a firm.

    `usual` is the kind of a new lead, whose pipeline comes first; `gross`: prices are typed with VAT.
    """

    firms: bool
    usual: Kind
    gross: bool


_OF_MODES: Mapping[Mode, Selling] = MappingProxyType(
    {
        Mode.B2C: Selling(firms=False, usual=Kind.B2C, gross=True),
        Mode.B2B: Selling(firms=True, usual=Kind.B2B, gross=False),
        Mode.BOTH: Selling(firms=True, usual=Kind.B2C, gross=True),
    }
)
# Shown to those who sell to firms only: pages; fields and states of leads, as columns and where searches are typed.
PAGES_OF_FIRMS = frozenset({"accounts"})
FIELDS_OF_FIRMS = frozenset(
    {"account", "account_id", "people", "role", "monthly", "contract_start", "contract_end", "kind"}
)
FLAGS_OF_FIRMS = frozenset({"b2b", "b2c", "single-threaded"})


def selling_in(mode: Mode | str) -> Selling:
    """How a shop of this mode sells; a mode that nobody knows sells to both."""
    known = next((each for each in Mode if each == mode), Mode.BOTH)
    return _OF_MODES[known]
