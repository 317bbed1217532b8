"""Consent records as one cell of an exact file: `granted|marketing|consent|fair|2026-01-31; …`, oldest first."""

from collections.abc import Iterable
from datetime import date

from leaddesk.model.consent import Consent
from leaddesk.model.enums import ConsentBasis, ConsentState
from leaddesk.model.messages import N_, Message
from leaddesk.services.importing.cells import RowProblem
from leaddesk.storage.rows.consent_rows import ConsentRow

_ESCAPES = (("\\", "\\\\"), ("|", "\\p"), (";", "\\s"))


def write_consents(records: Iterable[ConsentRow]) -> str:
    """The records as one text; empty if there are none."""
    return "; ".join(
        "|".join((each.state, _escaped(each.purpose), each.basis, _escaped(each.source or ""), each.given_on or ""))
        for each in records
    )


def read_consents(text: str) -> list[Consent]:
    """The records that a text says, of no lead yet (its id is 1); raises RowProblem if it is none of ours."""
    found = []
    for part in text.split("; "):
        try:
            state, purpose, basis, source, day = part.split("|")
            found.append(
                Consent(
                    lead_id=1,
                    state=ConsentState(state),
                    purpose=_unescaped(purpose),
                    basis=ConsentBasis(basis),
                    source=_unescaped(source) or None,
                    given_on=date.fromisoformat(day) if day else None,
                )
            )
        except ValueError as error:
            reason = Message(N_("“{value}” is not a consent as LeadDesk writes it."), {"value": part[:80]})
            raise RowProblem(reason, "consent", part) from error
    return found


def _escaped(text: str) -> str:
    for plain, escape in _ESCAPES:
        text = text.replace(plain, escape)
    return text


def _unescaped(text: str) -> str:
    parts = text.split("\\\\")
    return "\\".join(part.replace("\\p", "|").replace("\\s", ";") for part in parts)
