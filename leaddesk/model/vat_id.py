"""The form of VAT ids: how many digits and letters follow the country's, as the European VIES has them."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from leaddesk.model.messages import N_, Message

_FORMS: Mapping[str, str] = MappingProxyType(
    {
        "AT": r"U\d{8}",
        "BE": r"[01]\d{9}",
        "BG": r"\d{9,10}",
        "CHE": r"\d{9}(MWST|TVA|IVA)?",
        "CY": r"\d{8}[A-Z]",
        "CZ": r"\d{8,10}",
        "DE": r"\d{9}",
        "DK": r"\d{8}",
        "EE": r"\d{9}",
        "EL": r"\d{9}",
        "ES": r"[A-Z0-9]\d{7}[A-Z0-9]",
        "FI": r"\d{8}",
        "FR": r"[A-Z0-9]{2}\d{9}",
        "GB": r"(\d{9}|\d{12}|(GD|HA)\d{3})",
        "HR": r"\d{11}",
        "HU": r"\d{8}",
        "IE": r"(\d{7}[A-W][A-I]?|\d[A-Z+*]\d{5}[A-W])",
        "IT": r"\d{11}",
        "LT": r"(\d{9}|\d{12})",
        "LU": r"\d{8}",
        "LV": r"\d{11}",
        "MT": r"\d{8}",
        "NL": r"\d{9}B\d{2}",
        "NO": r"\d{9}(MVA)?",
        "PL": r"\d{10}",
        "PT": r"\d{9}",
        "RO": r"\d{2,10}",
        "SE": r"\d{12}",
        "SI": r"\d{8}",
        "SK": r"\d{10}",
        "XI": r"(\d{9}|\d{12}|(GD|HA)\d{3})",
    }
)
_OTHER_PREFIX = {"GR": "EL", "CH": "CHE"}
_BETWEEN = re.compile(r"[\s./-]")


def vat_id_doubt(vat_id: str | None, country: str | None) -> Message | None:
    """What is doubtful about the form of a VAT id; None if nothing is, or if nobody knows the country's.

    `country` is the account's, for ids without letters before them. Whether the id was given to anybody, only the tax
    office knows.
    """
    bare = _BETWEEN.sub("", vat_id or "").upper()
    if not bare:
        return None
    own = _OTHER_PREFIX.get((country or "").upper(), (country or "").upper())
    prefix = next((each for each in _FORMS if bare.startswith(each)), None)
    if prefix is None and own not in _FORMS:
        return None
    number = bare.removeprefix(prefix) if prefix is not None else bare
    of = prefix or own
    if re.fullmatch(_FORMS[of], number) or (prefix is not None and own in _FORMS and re.fullmatch(_FORMS[own], bare)):
        return None
    return Message(N_("This does not look like a VAT id of {country}."), {"country": of})
