"""The timeline of a lead and of an account."""

from datetime import UTC, date, datetime
from pathlib import Path

from leaddesk.model.days import When
from leaddesk.model.enums import ActivityKind
from leaddesk.services.books import sales
from leaddesk.services.books.sale_lines import LineDraft
from leaddesk.services.diary import activities, tasks
from leaddesk.services.diary.timeline import TimelineEntry, timeline_of_account, timeline_of_lead
from leaddesk.services.pipeline import funnel
from tests.services.bench import Bench
from tests.services.importing.intake import take_in_text


def told(entries: tuple[TimelineEntry, ...]) -> list[tuple[str, str, str]]:
    return [(entry.kind, str(entry.title), str(entry.detail or "")) for entry in entries]


def of_lead(bench: Bench, lead_id: int, most: int = 200) -> tuple[TimelineEntry, ...]:
    return bench.desk.ask(timeline_of_lead, lead_id, most)


def test_a_lead_begins_in_a_stage_and_moves_on(bench: Bench) -> None:
    lead_id = bench.lead()
    bench.clock.set_to(date(2026, 3, 4))
    bench.do(funnel.move, lead_id, bench.stage("engaged"))
    entries = of_lead(bench, lead_id)
    assert told(entries) == [
        ("moved", "Moved to “Engaged”", "from “Captured”"),
        ("created", "Created", "in “Captured”"),
    ]
    moved = entries[0]
    assert (moved.at, moved.actor, moved.stage_id) == (
        When(bench.clock.now, date(2026, 3, 4)),
        "Ada",
        bench.stage("engaged"),
    )
    assert [entry.id for entry in entries] == [None, None]


def test_a_contact_that_is_put_on_the_board_later_says_when(bench: Bench) -> None:
    contact_id = bench.contact(created_on=date(2019, 5, 1))
    bench.do(funnel.put_on_board, contact_id)
    assert told(of_lead(bench, contact_id)) == [
        ("moved", "Moved to “Captured”", ""),
        ("created", "Created", ""),
    ]


def test_an_activity_tells_who_took_part(bench: Bench) -> None:
    account_id = bench.account()
    people = [bench.stakeholder(account_id, name) for name in ("Bruno Rossi", "Dina Neri")]
    lead_id = bench.lead("Lamps", account_id=account_id)
    seo = bench.channel("seo")
    activity_id = bench.made(
        activities.log, ActivityKind.MEETING, "They like it", lead_id=lead_id, channel_id=seo, people=people
    )
    first = of_lead(bench, lead_id)[0]
    assert (first.kind, str(first.title), first.text, first.actor) == ("meeting", "Meeting", "They like it", "Ada")
    assert (first.id, first.channel_id, first.people) == (activity_id, seo, ("Bruno Rossi", "Dina Neri"))
    assert str(first.detail) == "With Bruno Rossi, Dina Neri"


def test_tasks_show_when_they_are_done_and_by_whom(bench: Bench) -> None:
    lead_id = bench.lead()
    task_id = bench.made(tasks.add, "Send the catalogue", lead_id=lead_id)
    assert told(of_lead(bench, lead_id)) == [("created", "Created", "in “Captured”")]
    bench.clock.set_to(date(2026, 3, 5))
    bench.do(tasks.finish, task_id)
    bench.do(tasks.edit, task_id, {"owner": "Bo"})
    done = of_lead(bench, lead_id)[0]
    assert (done.kind, done.text, done.actor) == ("task_done", "Send the catalogue", "Ada")
    assert done.at.on == date(2026, 3, 5)
    assert done.task_id == task_id


def test_sales_and_credit_notes_show_with_their_amounts(bench: Bench) -> None:
    lead_id = bench.won_lead()
    bench.clock.set_to(date(2026, 3, 9))
    line = LineDraft(rate_bp=2200, net_minor=100_00)
    sale_id = bench.made(sales.record, lead_id, "2026-1", date(2026, 3, 3), (line,))
    bench.do(sales.credit, sale_id, None, date(2026, 3, 4))
    credit, sale = of_lead(bench, lead_id)[:2]
    assert (str(credit.title), credit.amount_minor, credit.currency) == ("Credit note", -122_00, "EUR")
    assert (str(sale.title), sale.amount_minor, sale.sale_id) == ("Sale “2026-1”", 122_00, sale_id)


def test_an_imported_lead_began_elsewhere_and_came_from_a_file(bench: Bench, tmp_path: Path) -> None:
    take_in_text(bench, tmp_path, "Name,Created at\nAnna,2025-05-06\nBruno,\n")
    entries = of_lead(bench, 1)
    assert [entry.kind for entry in entries] == ["imported", "created"]
    assert str(entries[0].title) == "Imported from “leads.csv”"
    assert (entries[0].at.on, entries[1].at.on) == (date(2026, 3, 2), date(2025, 5, 6))
    assert entries[0].actor == ""
    assert "imported" in [entry.kind for entry in of_lead(bench, 2)]


def test_what_is_of_an_unknown_day_comes_last(bench: Bench) -> None:
    lead_id = bench.lead()
    bench.do(activities.log, ActivityKind.CALL, "Some day", lead_id=lead_id, when=When())
    bench.do(activities.log, ActivityKind.CALL, "That day", lead_id=lead_id, when=When(None, date(2026, 3, 2)))
    noon = datetime(2026, 3, 2, 11, tzinfo=UTC)
    bench.do(activities.log, ActivityKind.CALL, "At noon", lead_id=lead_id, when=When(noon, date(2026, 3, 2)))
    assert [entry.text for entry in of_lead(bench, lead_id)] == ["At noon", "", "That day", "Some day"]
    assert [entry.text for entry in of_lead(bench, lead_id, 1)] == ["At noon"]


def test_an_accounts_timeline_holds_its_own_and_that_of_its_leads(bench: Bench) -> None:
    account_id = bench.account()
    lead_id = bench.lead("Lamps", account_id=account_id)
    bench.do(activities.log, ActivityKind.CALL, "Of the firm", account_id=account_id)
    bench.do(activities.log, ActivityKind.CALL, "Of the deal", lead_id=lead_id)
    bench.do(activities.log, ActivityKind.CALL, "Of somebody else", lead_id=bench.lead())
    bench.do(funnel.win, lead_id)
    entries = bench.desk.ask(timeline_of_account, account_id)
    assert {(entry.kind, entry.text, entry.lead) for entry in entries} == {
        ("call", "Of the firm", None),
        ("call", "Of the deal", "Lamps"),
        ("moved", "", "Lamps"),
        ("created", "", "Lamps"),
    }
