"""A shop with a lead of every sort to be searched for, and what a search of it finds."""

from collections.abc import Callable
from datetime import date, timedelta

import sqlalchemy as sa

from leaddesk.model.change import Change
from leaddesk.model.enums import ActivityKind
from leaddesk.model.query import LeadQuery
from leaddesk.model.query_parser import parse
from leaddesk.services import channels, leads, tags
from leaddesk.services.b2b import accounts
from leaddesk.services.diary import activities, tasks
from leaddesk.services.pipeline import funnel
from leaddesk.storage.engine import Connection
from leaddesk.storage.searching.lead_filter import LEAD_SUBJECT
from leaddesk.storage.searching.terms import matching_ids
from leaddesk.storage.tables import lead
from tests.services.bench import Bench

TODAY = date(2026, 3, 2)
EVERYBODY = {"Anna Bianchi", "Zoë Müller", "Bo 100%_sure", "Carla", "Dario", "Elio", "New lamps", "Kenji", "Fatima"}


def fill(bench: Bench) -> None:
    def made(use_case: Callable[..., Change], *args: object, **kwargs: object) -> int:
        return bench.desk.do(use_case, *args, **kwargs).rows[0].row_id

    bench.clock.set_to(date(2026, 1, 10))
    campaign = made(channels.add_campaign, {"name": "Spring Sale", "channel_id": bench.channel("seo")})
    anna = made(
        leads.add,
        {
            "name": "Anna Bianchi",
            "email": "anna@example.org",
            "phone": "+39 055 12-34",
            "city": "Forlì",
            "channel_id": bench.channel("seo"),
            "campaign_id": campaign,
            "value_minor": 9950,
            "extra": {"Lead Score": "Hot", "a\\b": "x", "empty": ""},
        },
    )
    made(leads.add, {"name": "Zoë Müller", "company": "Straße & Søn", "notes": "Wait..see", "country": "DE"})
    made(leads.add, {"name": "Bo 100%_sure", "probability": 90, "external_id": "Ab-1", "owner": "Ada"})
    made(leads.add_contact, {"name": "Carla", "email": ""})
    dario, elio = made(leads.add, {"name": "Dario"}), made(leads.add, {"name": "Elio"})
    firm = made(accounts.add, {"name": "Rossi Srl"})
    deal = made(leads.add, {"name": "New lamps", "account_id": firm, "contact": "Bruno Rossi"})
    kenji = made(leads.add, {"name": "Kenji", "value_minor": 100, "currency": "JPY"})
    made(leads.add, {"name": "Fatima", "value_minor": 100_500, "currency": "KWD", "expected_close": date(2026, 4, 1)})
    bench.clock.set_to(date(2026, 2, 20))
    made(funnel.win, dario)
    made(funnel.lose, elio, "Too dear")
    made(activities.log, ActivityKind.CALL, "Called", lead_id=deal)
    bench.clock.set_to(TODAY)
    made(tags.tag, anna, "VIP")
    made(tasks.add, "Call", lead_id=anna, due_on=TODAY)
    made(tasks.add, "Late", lead_id=deal, due_on=TODAY - timedelta(days=1))
    made(tasks.add, "Whenever", lead_id=kenji)
    made(tasks.finish, made(tasks.add, "Done", lead_id=dario, due_on=TODAY - timedelta(days=9)))


def found(bench: Bench, text: str) -> list[str]:
    query = parse(text, today=TODAY)
    with bench.store.reading() as con:
        return names(con, query)


def names(con: Connection, query: LeadQuery) -> list[str]:
    ids = matching_ids(con, LEAD_SUBJECT, query, TODAY)
    by_id = {row.id: row.name for row in con.execute(sa.select(lead.c.id, lead.c.name))}
    return [by_id[row_id] for row_id in ids]
