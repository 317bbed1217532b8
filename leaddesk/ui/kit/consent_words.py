"""What people said about being contacted, in words, with a sign."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING

from leaddesk.model.enums import ConsentState
from leaddesk.model.messages import N_
from leaddesk.ui.kit.words.formats import Formats
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from leaddesk.model.consent import Consent

_CONSENTS: Mapping[ConsentState, tuple[str, str, str]] = MappingProxyType(
    {
        ConsentState.GRANTED: (N_("Agreed to {purpose}"), "shield-check", "success"),
        ConsentState.REFUSED: (N_("Refused {purpose}"), "shield-x", "danger"),
        ConsentState.WITHDRAWN: (N_("Withdrew the consent to {purpose}"), "shield-x", "danger"),
        ConsentState.UNKNOWN: (N_("Consent to {purpose} unknown"), "shield-question-mark", "text-muted"),
    }
)


def said_words(consent: "Consent") -> str:
    """What a person said; or that the shop decided to keep the lead."""
    if consent.is_to_keep:
        return tr("Looked at, and kept")
    purpose = tr("marketing") if consent.is_about_marketing else consent.purpose
    return tr(_CONSENTS[consent.state][0]).format(purpose=purpose)


def consent_words(consent: "Consent | None", formats: Formats, today: date) -> tuple[str, str, str]:
    """What a person said about being contacted; icon; colour token."""
    if consent is None:
        return tr("No consent recorded"), "shield", "text-muted"
    _, icon, tone = _CONSENTS[consent.state]
    said = said_words(consent)
    if consent.given_on is None:
        return said, icon, tone
    return f"{said} · {formats.short_day(consent.given_on, today)}", icon, tone
