from datetime import date

import pytest

from leaddesk.model.consent import Consent
from leaddesk.model.enums import ConsentBasis, ConsentState
from leaddesk.model.errors import NotFoundError, RuleError
from leaddesk.services import consents
from tests.services.bench import Bench


def test_records_are_added_and_the_earlier_ones_stay(bench: Bench) -> None:
    lead_id = bench.lead()
    bench.do(consents.record, ConsentState.GRANTED, lead_id=lead_id, source="Web form", given_on=date(2026, 2, 1))
    bench.do(consents.record, ConsentState.WITHDRAWN, lead_id=lead_id)
    granted, withdrawn = bench.find(Consent, lead_id=lead_id)
    assert (granted.state, granted.source, granted.given_on) == ("granted", "Web form", date(2026, 2, 1))
    assert (granted.purpose, granted.basis, granted.recorded_at) == ("marketing", "consent", bench.clock.now)
    assert (withdrawn.state, withdrawn.given_on) == ("withdrawn", None)


def test_a_consent_is_of_one_person_for_one_purpose(bench: Bench) -> None:
    lead_id, person_id = bench.lead(), bench.stakeholder(bench.account())
    basis = ConsentBasis.CONTRACT
    bench.do(consents.record, ConsentState.GRANTED, stakeholder_id=person_id, purpose=" newsletter ", basis=basis)
    assert bench.find(Consent)[0].purpose == "newsletter"
    with pytest.raises(RuleError, match="one lead or one stakeholder"):
        bench.desk.do(consents.record, ConsentState.GRANTED)
    with pytest.raises(RuleError, match="one lead or one stakeholder"):
        bench.desk.do(consents.record, ConsentState.GRANTED, lead_id=lead_id, stakeholder_id=person_id)
    with pytest.raises(RuleError, match="needs a purpose"):
        bench.desk.do(consents.record, ConsentState.GRANTED, lead_id=lead_id, purpose=" ")


def test_a_consent_of_somebody_who_is_gone_is_refused(bench: Bench) -> None:
    with pytest.raises(NotFoundError):
        bench.desk.do(consents.record, ConsentState.GRANTED, lead_id=99)
    with pytest.raises(NotFoundError):
        bench.desk.do(consents.record, ConsentState.GRANTED, stakeholder_id=99)
