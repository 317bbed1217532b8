"""The languages of LeadDesk, and what each is called by those who speak it."""

from collections.abc import Mapping
from types import MappingProxyType

LANGUAGE_NAMES: Mapping[str, str] = MappingProxyType(
    {
        "en": "English",
        "it": "Italiano",
        "pt": "Português",
        "sv": "Svenska",
        "de": "Deutsch",
        "nl": "Nederlands",
    }
)
LANGUAGES = tuple(LANGUAGE_NAMES)
