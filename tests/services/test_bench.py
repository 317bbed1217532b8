"""What the bench puts for other tests one way goes and comes back whole, too."""

from datetime import date

from leaddesk.services import leads
from leaddesk.services.b2b import accounts
from leaddesk.services.pipeline import funnel
from tests.services.bench import Bench


def test_what_is_put_for_other_tests_goes_and_comes_back_whole(bench: Bench) -> None:
    account_id = bench.made(accounts.add, {"name": "Rossi Srl"})
    bench.made(accounts.add_stakeholder, account_id, {"name": "Bruno Rossi", "email": "bruno@example.org"})
    bench.made(leads.add_contact, {"name": "Carla Verdi", "phone": "+39055123456"})
    more = {"channel_id": bench.channel("seo"), "value_minor": 9_950, "created_on": date(2026, 1, 5)}
    lead_id = bench.made(leads.add, {"name": "Anna Bianchi", "account_id": account_id, **more})
    bench.do(funnel.win, lead_id)
