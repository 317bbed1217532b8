"""The list of accounts, and all that the page of one shows."""

import random
from datetime import date, timedelta

import pytest

from leaddesk.model.days import When
from leaddesk.model.enums import ActivityKind, Role
from leaddesk.model.errors import BadInputError, NotFoundError
from leaddesk.model.lead import Lead
from leaddesk.services import tags
from leaddesk.services.b2b import accounts, committee
from leaddesk.services.b2b.account_list import ListedAccount, count_accounts, found_accounts, listed_accounts
from leaddesk.services.b2b.account_page import account_page, committee_of
from leaddesk.services.books import sales
from leaddesk.services.books.sale_lines import LineDraft
from leaddesk.services.coverage import WANTED, coverage_of
from leaddesk.services.diary import activities, tasks
from leaddesk.services.pipeline import funnel
from leaddesk.services.work import id_of
from tests.services.bench import Bench


def listed(bench: Bench, *ids: int) -> tuple[ListedAccount, ...]:
    return bench.desk.ask(listed_accounts, ids)


def test_accounts_are_found_by_name_unless_sorted(bench: Bench) -> None:
    rossi = bench.account("Rossi Srl", city="Milano", employees=5)
    bianchi = bench.account("Bianchi Srl", city="Roma", employees=50)
    assert list(bench.desk.ask(found_accounts, "")) == [bianchi, rossi]
    assert list(bench.desk.ask(found_accounts, "srl", "employees")) == [rossi, bianchi]
    assert list(bench.desk.ask(found_accounts, "city:roma")) == [bianchi]
    with pytest.raises(BadInputError):
        bench.desk.ask(found_accounts, "colour:red")


def test_accounts_are_sorted_by_their_figures_too(bench: Bench) -> None:
    rossi, bianchi, verdi = (bench.account(name) for name in ("Rossi", "Bianchi", "Verdi"))
    for account_id, value in ((rossi, 100), (bianchi, 300), (bianchi, 300)):
        bench.lead("Open", account_id=account_id, value_minor=value)
    bench.won_lead("Won", account_id=rossi, value_minor=5)
    bench.lead("In dollars", account_id=verdi, value_minor=900, currency="USD")
    bench.stakeholder(verdi)
    bench.do(activities.log, ActivityKind.CALL, "", account_id=rossi)

    def by(sort: str) -> list[int]:
        return list(bench.desk.ask(found_accounts, "", sort))

    assert by("open") == [rossi, bianchi, verdi]
    assert by("-open") == [bianchi, rossi, verdi]
    assert by("-open_leads") == [bianchi, rossi, verdi]
    assert by("won") == [rossi, bianchi, verdi]
    assert by("-people") == [verdi, bianchi, rossi]
    assert by("-last_contact") == [rossi, bianchi, verdi]


def test_an_account_is_listed_with_what_its_leads_are_worth(bench: Bench) -> None:
    account_id, empty_id = bench.account(), bench.account("Empty")
    bench.lead("Open", account_id=account_id, value_minor=100)
    bench.lead("In dollars", account_id=account_id, value_minor=7, currency="USD")
    bench.lead("Unknown worth", account_id=account_id)
    bench.won_lead("Without a sale", account_id=account_id, value_minor=1_000)
    sold = bench.won_lead("With a sale", account_id=account_id, value_minor=5)
    line = LineDraft(rate_bp=2200, net_minor=300)
    bench.do(sales.record, sold, "1", date(2026, 3, 1), (line,))
    bench.lead("Somebody else", value_minor=9)
    empty, row = listed(bench, empty_id, account_id)
    assert (row.open_leads, row.open_minor) == (3, {"EUR": 100, "USD": 7})
    assert row.won_minor == {"EUR": 1_300}
    assert (empty.name, empty.open_leads, empty.open_minor, empty.won_minor) == ("Empty", 0, {}, {})


def test_who_left_is_no_contact_any_more_and_notes_are_none(bench: Bench) -> None:
    account_id = bench.account()
    bench.stakeholder(account_id)
    bench.stakeholder(account_id, "Gone", left_on=date(2026, 1, 1))
    lead_id = bench.lead("Lamps", account_id=account_id)
    bench.do(activities.log, ActivityKind.CALL, "", account_id=account_id)
    bench.clock.set_to(date(2026, 3, 5))
    bench.do(activities.log, ActivityKind.EMAIL, "", lead_id=lead_id)
    bench.clock.set_to(date(2026, 3, 9))
    bench.do(activities.log, ActivityKind.NOTE, "", lead_id=lead_id)
    (row,) = listed(bench, account_id)
    assert (row.people, row.last_contact) == (1, date(2026, 3, 5))


def test_a_list_counts_the_roles_that_open_leads_ask_for_as_their_committees_do(bench: Bench) -> None:
    chance = random.Random(7)
    firms = [bench.account(name) for name in ("Rossi", "Bianchi", "Verdi", "Empty")]
    stages = [bench.stage(key, "b2b") for key in ("prospect", "discovery", "proposal", "negotiation", "contract")]
    for firm in firms[:3]:
        people = [bench.made(accounts.add_stakeholder, firm, {"name": str(n), **left(chance)}) for n in range(6)]
        for person in people:
            if chance.random() < 0.8:
                day = When(None, date(2026, 3, 2) - timedelta(days=chance.choice((0, 30, 31, 60))))
                bench.desk.do(activities.log, ActivityKind.CALL, "", account_id=firm, when=day, people=(person,))
        for stage in stages:
            lead_id = bench.lead("Deal", account_id=firm)
            bench.desk.do(funnel.move, lead_id, stage)
            for person in people:
                role = chance.choice((*WANTED, Role.LEGAL, None))
                bench.desk.do(committee.seat, lead_id, person, role, chance.choice((-1, 0, 1, 2, None)))
    by_share = []
    for firm, row in zip(firms, listed(bench, *firms), strict=True):
        deals = [bench.desk.ask(coverage_of, id_of(lead)) for lead in bench.find(Lead, account_id=firm, status="open")]
        wanted = sum(len(deal.asked.roles) for deal in deals)
        assert row.covered == (sum(len(deal.filled) for deal in deals), wanted)
        by_share.append((row.covered.filled / wanted if wanted else 2, row.name, firm))
    assert 0 < sum(share for share, _, _ in by_share) - 2 < 3
    assert list(bench.desk.ask(found_accounts, "", "coverage")) == [firm for _, _, firm in sorted(by_share)]


def test_accounts_are_found_by_what_their_leads_are_and_by_the_last_contact(bench: Bench) -> None:
    alone, talked, quiet, bought = (bench.account(name) for name in ("Alone", "Talked", "Quiet", "Bought"))
    for firm in (alone, talked, quiet):
        bench.lead("Deal", account_id=firm)
    bench.won_lead("Won", account_id=bought)
    (deal,) = bench.find(Lead, account_id=talked)
    for _ in range(2):
        bench.do(committee.seat, id_of(deal), bench.stakeholder(talked))
    bench.do(activities.log, ActivityKind.CALL, "", lead_id=deal.id, when=When(None, date(2026, 2, 1)))
    bench.do(activities.log, ActivityKind.CALL, "", account_id=alone, when=When(None, date(2026, 1, 31)))
    bench.do(activities.log, ActivityKind.NOTE, "", account_id=quiet)

    def found(where: str, sort: str | None = None) -> list[int]:
        return list(bench.desk.ask(found_accounts, where, sort))

    assert found("is:single-threaded") == [alone, quiet]
    assert found("is:won") == [bought]
    assert found("is:open -last_contact:last-30-days") == [alone, quiet]
    assert found("last_contact:>=2026-02-01") == [talked]
    assert found("-has:last_contact") == [bought, quiet]
    assert bench.desk.ask(count_accounts, "is:open") == 3


def left(chance: random.Random) -> dict[str, date]:
    """When somebody left, or leaves: or nothing of it."""
    return chance.choice(({}, {}, {"left_on": date(2026, 3, 1)}, {"left_on": date(2026, 3, 3)}))


def test_accounts_that_are_gone_are_left_out(bench: Bench) -> None:
    first, second = bench.account("First"), bench.account("Second")
    bench.do(accounts.delete, first)
    assert [row.id for row in listed(bench, second, first)] == [second]
    with pytest.raises(NotFoundError):
        bench.desk.ask(account_page, first)


def test_a_page_shows_people_with_their_seats_and_those_who_left_last(bench: Bench) -> None:
    account_id = bench.account()
    gone = bench.stakeholder(account_id, "Ada Gone", left_on=date(2026, 1, 1))
    boss = bench.stakeholder(account_id, "Bruno Rossi", role="economic_buyer")
    lead_id = bench.lead("Lamps", account_id=account_id)
    bench.do(committee.seat, lead_id, boss, None, 1, 5)
    bench.do(activities.log, ActivityKind.CALL, "", lead_id=lead_id, people=(boss,))
    people = bench.desk.ask(account_page, account_id).people
    assert [person.stakeholder.id for person in people] == [boss, gone]
    assert people[0].last_touch == date(2026, 3, 2)
    (seat,) = people[0].seats
    assert (seat.lead_id, seat.lead, seat.status, seat.role) == (lead_id, "Lamps", "open", Role.ECONOMIC_BUYER)
    assert [seat.name for seat in bench.desk.ask(committee_of, lead_id)] == ["Bruno Rossi"]


def test_a_page_shows_what_belongs_to_the_account_and_its_leads(bench: Bench) -> None:
    parent_id = bench.account("Rossi Group")
    account_id = bench.account(parent_id=parent_id)
    bench.do(tags.tag_account, account_id, "VIP")
    won = bench.won_lead("Chairs", account_id=account_id)
    opened = bench.lead("Lamps", account_id=account_id, value_minor=100)
    bench.do(tasks.add, "Of the deal", lead_id=opened, due_on=date(2026, 4, 1))
    bench.do(tasks.add, "Of the firm", account_id=account_id, due_on=date(2026, 3, 9))
    bench.do(tasks.add, "Of nobody")
    bench.do(sales.record, won, "1", date(2026, 3, 1), (LineDraft(rate_bp=2200, net_minor=300),))
    bench.do(funnel.lose, bench.lead("Tables", account_id=account_id))
    shown = bench.desk.ask(account_page, account_id)
    assert (shown.account.name, shown.parent, shown.tags) == ("Rossi Srl", (parent_id, "Rossi Group"), ("VIP",))
    assert [lead.name for lead in shown.leads] == ["Lamps", "Tables", "Chairs"]
    assert [task.title for task in shown.tasks] == ["Of the firm", "Of the deal"]
    assert [sale.number for sale in shown.sales] == ["1"]
    assert (shown.open_minor, shown.won_minor) == ({"EUR": 100}, {"EUR": 300})
    assert (shown.won_leads, shown.listed.alone) == (1, 1)
    assert {entry.lead for entry in shown.timeline} == {"Lamps", "Chairs", "Tables"}
    assert bench.desk.ask(account_page, parent_id).children == ((account_id, "Rossi Srl"),)
