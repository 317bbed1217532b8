"""All that the panel of a lead shows."""

from datetime import date, timedelta

import pytest

from leaddesk.model.enums import ActivityKind, ConsentState, FieldType, Role
from leaddesk.model.errors import NotFoundError
from leaddesk.services import consents, custom_fields, leads
from leaddesk.services.b2b import committee
from leaddesk.services.books import sales
from leaddesk.services.books.sale_lines import LineDraft
from leaddesk.services.diary import activities, tasks
from leaddesk.services.lead_page import LeadPage, lead_page
from leaddesk.services.pipeline import funnel
from tests.services.bench import Bench


def page(bench: Bench, lead_id: int) -> LeadPage:
    return bench.desk.ask(lead_page, lead_id)


def test_a_new_lead_has_little_to_show(bench: Bench) -> None:
    shown = page(bench, lead_id := bench.lead())
    assert (shown.lead.id, shown.listed.id, shown.lead.name) == (lead_id, lead_id, "Anna Bianchi")
    assert (shown.account_name, shown.previous, shown.usual_days) == (None, None, None)
    assert (shown.tasks, shown.sales, shown.committee, shown.custom, shown.consents) == ((), (), (), (), ())
    assert [entry.kind for entry in shown.timeline] == ["created"]


def test_a_lead_that_is_gone_says_so(bench: Bench) -> None:
    lead_id = bench.lead()
    bench.do(leads.delete, lead_id)
    with pytest.raises(NotFoundError):
        page(bench, lead_id)


def test_tasks_to_be_done_come_first_then_those_done_last(bench: Bench) -> None:
    lead_id = bench.lead()
    for title, due in (("Some day", None), ("Later", date(2026, 5, 1)), ("Soon", date(2026, 4, 1))):
        bench.do(tasks.add, title, lead_id=lead_id, due_on=due)
    for number in range(12):
        bench.clock.set_to(date(2026, 3, 2) + timedelta(days=number))
        bench.desk.do(tasks.finish, bench.desk.do(tasks.add, f"Done {number}", lead_id=lead_id).rows[0].row_id)
    titles = [task.title for task in page(bench, lead_id).tasks]
    assert titles == ["Soon", "Later", "Some day", *(f"Done {number}" for number in range(11, 1, -1))]


def test_a_deal_shows_its_account_its_committee_and_its_sales(bench: Bench) -> None:
    account_id = bench.account("Rossi Srl")
    boss = bench.stakeholder(account_id, "Bruno Rossi", title="Owner", role="economic_buyer")
    other = bench.stakeholder(account_id, "Dina Neri", reports_to_id=boss)
    lead_id = bench.lead("Lamps", account_id=account_id)
    bench.do(committee.seat, lead_id, other, Role.CHAMPION, 2, 3)
    bench.do(committee.seat, lead_id, boss, None, -1, 5)
    bench.do(activities.log, ActivityKind.CALL, "", lead_id=lead_id, people=(other,))
    bench.do(funnel.win, lead_id)
    bench.do(sales.record, lead_id, "1", date(2026, 3, 2), (LineDraft(rate_bp=2200, net_minor=100),))
    shown = page(bench, lead_id)
    assert (shown.account_name, shown.listed.company) == ("Rossi Srl", "Rossi Srl")
    assert [sale.number for sale in shown.sales] == ["1"]
    first, second = shown.committee
    assert (first.name, first.role, first.stance, first.last_touch) == ("Bruno Rossi", Role.ECONOMIC_BUYER, -1, None)
    assert (second.name, second.role, second.influence) == ("Dina Neri", Role.CHAMPION, 3)
    assert (second.last_touch, second.reports_to_id) == (date(2026, 3, 2), boss)


def test_who_returns_is_told_with_the_lead_before(bench: Bench) -> None:
    lead_id = bench.won_lead("Anna")
    again = bench.made(leads.open_again_as_new, lead_id)
    assert page(bench, again).previous == (lead_id, "Anna")


def test_own_fields_are_shown_in_their_order_also_empty_ones(bench: Bench) -> None:
    size = bench.made(custom_fields.define, "Size", FieldType.NUMBER)
    bench.do(custom_fields.define, "Colour", FieldType.TEXT)
    lead_id = bench.lead()
    bench.do(custom_fields.set_value, lead_id, size, "12")
    assert [(each.field.name, each.text) for each in page(bench, lead_id).custom] == [("Size", "12"), ("Colour", None)]


def test_the_newest_consent_comes_first(bench: Bench) -> None:
    lead_id = bench.lead()
    for state in (ConsentState.GRANTED, ConsentState.WITHDRAWN):
        bench.do(consents.record, state, lead_id=lead_id)
    states = [consent.state for consent in page(bench, lead_id).consents]
    assert states == [ConsentState.WITHDRAWN, ConsentState.GRANTED]


def test_the_usual_days_are_those_that_leads_stay_in_the_stage(bench: Bench) -> None:
    start = date(2026, 3, 2)
    moved = [bench.lead(f"Lead {number}") for number in range(3)]
    for lead_id, days in zip(moved, (2, 4, 9), strict=True):
        bench.clock.set_to(start + timedelta(days=days))
        bench.do(funnel.move, lead_id, bench.stage("engaged"))
    assert page(bench, moved[0]).usual_days is None
    assert page(bench, bench.lead("New")).usual_days == 4
    assert page(bench, bench.contact()).usual_days is None
