"""What a row says of being contacted, added to its lead or stakeholder."""

from functools import lru_cache
from typing import Literal

from leaddesk.exchange.values import consent, normal_name
from leaddesk.model.consent import Consent
from leaddesk.model.enums import ConsentBasis, ConsentState
from leaddesk.services.importing.consent_text import read_consents
from leaddesk.services.importing.plan import FilePlan, consent_words
from leaddesk.services.work import Work
from leaddesk.storage.masses.bulk import Bulk
from leaddesk.storage.statements import stored_day, stored_instant

_COLUMNS = ("state", "purpose", "basis", "source", "given_on", "recorded_at")


class Consents:
    """Adds records to the leads or the stakeholders of one file: records are never changed, the newest holds."""

    def __init__(self, work: Work, bulk: Bulk, plan: FilePlan, owner: Literal["lead_id", "stakeholder_id"]) -> None:
        """All rows are the run's."""
        self._work = work
        self._bulk = bulk
        self._plan = plan
        self._owner = owner
        self._table = bulk.table("consent", (owner, *_COLUMNS))
        self._now = stored_instant(work.now.at)

    def add(self, owner_id: int, text: str | None, *, is_new: bool) -> bool:
        """Add what a cell says, so far as it is not known; whether anything was added.

        Of an exact file, that is every record; of others, a state that is not the one that holds.
        """
        wanted = self._said(text)
        if not wanted:
            return False
        if not is_new:
            self._bulk.flush()
        had = [] if is_new else self._work.find(Consent, **{self._owner: owner_id})
        is_there = _is_known if self._plan.exact else _holds
        new = [each for each in wanted if not is_there(had, each)]
        for each in new:
            stamp = (each.source, stored_day(each.given_on), self._now)
            self._table.add((owner_id, each.state.value, each.purpose, each.basis.value, *stamp))
        return bool(new)

    def _said(self, text: str | None) -> list[Consent]:
        if text is None:
            return []
        if self._plan.exact:
            return read_consents(text)
        state = consent_state(text)
        if state is ConsentState.UNKNOWN:
            return []
        return [Consent(lead_id=1, state=state, basis=ConsentBasis.CONSENT, source=self._plan.name)]


@lru_cache(maxsize=1024)
def consent_state(text: str) -> ConsentState:
    """What a cell says of being contacted, in the words of all languages; unknown if it says nothing of it."""
    return consent(text, consent_words())


@lru_cache(maxsize=1024)
def is_unclear(text: str) -> bool:
    """Whether a cell is to say something of being contacted, and says neither yes nor no."""
    return bool(text) and consent_state(text) is ConsentState.UNKNOWN and normal_name(text) != ConsentState.UNKNOWN


def _is_known(had: list[Consent], said: Consent) -> bool:
    return any(_what(each) == _what(said) for each in had)


def _what(record: Consent) -> tuple[object, ...]:
    return (record.state, record.purpose, record.basis, record.source, record.given_on)


def _holds(had: list[Consent], said: Consent) -> bool:
    newest = next((each for each in reversed(had) if each.purpose == said.purpose), None)
    return newest is not None and newest.state is said.state
