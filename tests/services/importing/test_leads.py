"""A file of leads becomes leads with a way through the funnel."""

from datetime import date
from pathlib import Path

import pytest

from leaddesk.model.account import Account
from leaddesk.model.channel import Channel
from leaddesk.model.consent import Consent
from leaddesk.model.enums import ActivityKind, ConsentState, Kind, Method, StageKind
from leaddesk.model.errors import AmbiguousError, BadInputError
from leaddesk.model.lead import Lead
from leaddesk.model.pipeline import Pipeline
from leaddesk.model.stage import Stage
from leaddesk.model.stage_entry import StageEntry
from leaddesk.model.tag import LeadTag, Tag
from leaddesk.model.task import Task
from leaddesk.services import leads
from leaddesk.services.diary import activities
from leaddesk.services.importing.run import NothingImportedError
from tests.services.bench import Bench
from tests.services.importing.intake import lead_called, said, take_in, take_in_text, way_of, write


def test_a_file_that_says_nothing_of_a_stage_starts_in_the_first_one_on_the_day_of_creation(
    bench: Bench, tmp_path: Path
) -> None:
    take_in_text(bench, tmp_path, "name,created_at\nAnna,2026-01-05\n")
    anna = lead_called(bench, "Anna")
    assert (anna.status, anna.created_on, anna.kind) == (StageKind.OPEN, date(2026, 1, 5), Kind.B2C)
    assert way_of(bench, anna) == [("Captured", "2026-01-05")]


def test_leads_in_one_file_and_those_won_in_another_are_joined_by_the_id_that_both_have(
    bench: Bench, tmp_path: Path
) -> None:
    first = take_in_text(
        bench,
        tmp_path,
        "mql_id,first_contact_date,page_id,origin\na1,2026-01-05,p,social\nb2,2026-01-06,p,\nc3,2026-01-07,p,unknown\n",
    )
    assert dict(first.mapping) == {"mql_id": "external_id", "first_contact_date": "created_at", "origin": "channel"}
    second = take_in_text(
        bench,
        tmp_path,
        "mql_id,seller_id,won_date,segment\na1,s1,2026-02-01 19:58:54,pet\nb2,s2,2026-01-04 10:00:00,food\n",
    )
    assert (second.created, second.updated) == (0, 2)
    anna, bo = lead_called(bench, "a1"), lead_called(bench, "b2")
    assert (anna.status, anna.closed_on, anna.extra["segment"], anna.extra["page_id"]) == (
        StageKind.WON,
        date(2026, 2, 1),
        "pet",
        "p",
    )
    assert way_of(bench, anna) == [("Captured", "2026-01-05"), ("Customer", "2026-02-01")]
    assert bo.closed_on == date(2026, 1, 4)
    assert "Closed before they were created" in said(second)
    assert bo.channel_id is None
    assert lead_called(bench, "c3").channel_id is not None


def test_of_two_columns_of_ids_the_one_that_the_file_knows_is_the_id(bench: Bench, tmp_path: Path) -> None:
    take_in_text(bench, tmp_path, "mql_id,origin\na1,seo\nb2,seo\n")
    second = take_in_text(bench, tmp_path, "seller_id,mql_id,won_date\ns1,a1,2026-02-01\ns2,b2,2026-02-02\n")
    assert second.mapping["mql_id"] == "external_id"
    assert second.updated == 2


def test_dates_that_can_be_read_in_two_ways_stop_the_import_until_the_order_is_told(
    bench: Bench, tmp_path: Path
) -> None:
    text = "name,created_at\nAnna,20-10-16\nBo,25-10-16\n"
    before = bench.rows()
    with pytest.raises(AmbiguousError, match="--date-order dmy"):
        take_in_text(bench, tmp_path, text)
    assert bench.rows() == before
    take_in_text(bench, tmp_path, text, date_order="dmy")
    assert lead_called(bench, "Anna").created_on == date(2016, 10, 20)


def test_stages_that_nobody_knows_become_open_ones_and_won_and_lost_are_understood(
    bench: Bench, tmp_path: Path
) -> None:
    result = take_in_text(
        bench,
        tmp_path,
        "name,deal_stage,account,engage_date,close_date,close_value\n"
        "A,Won,Rossi,2026-01-01,2026-02-01,100\nB,Lost,Rossi,2026-01-01,2026-02-02,0\n"
        "C,Engaging,,2026-01-01,2026-03-01,\nD,Prospecting,,,,\n",
        pipeline="B2B",
    )
    won, lost, engaging = (lead_called(bench, name) for name in "ABC")
    assert (won.status, won.closed_on, won.value_minor) == (StageKind.WON, date(2026, 2, 1), 10_000)
    assert (lost.status, lost.value_minor) == (StageKind.LOST, 0)
    assert (engaging.status, engaging.expected_close) == (StageKind.OPEN, date(2026, 3, 1))
    assert lead_called(bench, "D").created_on is None
    assert {each.kind for each in (won, lost, engaging)} == {Kind.B2B}
    assert len(bench.find(Account)) == 1
    assert way_of(bench, won) == [("Prospect", "2026-01-01"), ("Contract", "2026-02-01")]
    (b2b,) = bench.find(Pipeline, key="b2b")
    order = [
        each.name for each in sorted(bench.find(Stage, pipeline_id=b2b.id), key=lambda each: (each.position, each.id))
    ]
    assert order.index("Engaging") < order.index("Contract")
    assert "Engaging" in said(result)
    assert "Prospecting" in said(result)


def test_a_status_decides_over_the_stage_which_is_then_the_stage_reached(bench: Bench, tmp_path: Path) -> None:
    take_in_text(
        bench,
        tmp_path,
        "name,stage,status,created_at,closed_at\nAnna,Engaged,lost,2026-01-01,2026-01-09\n"
        "Bo,Engaged,open,2026-01-01,\nCarla,,Qualified,2026-01-01,\n",
    )
    assert way_of(bench, lead_called(bench, "Anna")) == [
        ("Captured", "2026-01-01"),
        ("Engaged", None),
        ("Lost", "2026-01-09"),
    ]
    assert way_of(bench, lead_called(bench, "Bo")) == [("Engaged", "2026-01-01")]
    assert way_of(bench, lead_called(bench, "Carla")) == [("Qualified", "2026-01-01")]


def test_a_lead_that_is_said_to_be_open_stays_in_the_stage_where_it_is(bench: Bench, tmp_path: Path) -> None:
    take_in_text(bench, tmp_path, "external_id,name,stage\n1,Anna,Engaged\n2,Bo,Won\n")
    again = take_in_text(bench, tmp_path, "external_id,status\n1,open\n2,open\n")
    assert (again.unchanged, again.updated) == (1, 1)
    assert lead_called(bench, "Anna").stage_id == bench.stage("engaged")
    assert lead_called(bench, "Bo").stage_id == bench.stage("captured")
    assert lead_called(bench, "Bo").closed_on is None


def test_a_contact_that_a_file_of_leads_names_is_a_lead_from_then_on(bench: Bench, tmp_path: Path) -> None:
    bench.contact("Carla Verdi", email="c@example.org")
    take_in_text(bench, tmp_path, "name,email,created_at\nCarla Verdi,c@example.org,2026-01-09\n")
    carla = lead_called(bench, "Carla Verdi")
    assert (carla.status, carla.created_on) == (StageKind.OPEN, date(2026, 1, 9))
    assert way_of(bench, carla) == [("Captured", "2026-01-09")]


def test_a_rejected_row_leaves_no_channel_stage_or_account_behind(bench: Bench, tmp_path: Path) -> None:
    before = bench.rows()
    take_in_text(
        bench, tmp_path, "name,channel,stage,account,created_at\nAnna,odd,strange,Rossi,never\nBo,,,,2026-01-01\n"
    )
    after = bench.rows()
    assert {name for name in after if after[name] != before[name]} == {"lead", "stage_entry"}


def test_stage_names_of_another_language_and_answers_by_hand_are_understood(bench: Bench, tmp_path: Path) -> None:
    take_in_text(
        bench,
        tmp_path,
        "name,stage,channel\nAnna,Kaufbereit,insta\nBo,hot,SEO\nCarla,verloren,e-mail\n",
        stages={"hot": "Engaged"},
        channels={"insta": "Social media"},
    )
    stages = {each.id: each.name for each in bench.find(Stage)}
    assert [stages[lead_called(bench, name).stage_id] for name in ("Anna", "Bo", "Carla")] == [
        "Qualified",
        "Engaged",
        "Lost",
    ]
    assert lead_called(bench, "Anna").channel_id == bench.channel("social_media")
    assert lead_called(bench, "Bo").channel_id == bench.channel("seo")


def test_a_new_channel_gets_a_guessed_method_and_an_empty_cell_gets_none(bench: Bench, tmp_path: Path) -> None:
    result = take_in_text(bench, tmp_path, "name,channel\nA,paid_search\nB,Paid Search\nC,email\nD,\nE,unknown\n")
    (paid,) = bench.find(Channel, name="paid_search")
    assert paid.method is Method.PAID_CAMPAIGN
    assert lead_called(bench, "B").channel_id == paid.id
    assert lead_called(bench, "C").channel_id == bench.channel("email")
    assert lead_called(bench, "D").channel_id is None
    assert lead_called(bench, "E").channel_id is not None
    assert "paid_search" in said(result)


def test_a_row_with_nothing_to_know_a_lead_by_is_rejected_with_its_line(bench: Bench, tmp_path: Path) -> None:
    result = take_in_text(bench, tmp_path, "name,city\nAnna,Roma\n,Milano\n")
    (rejected,) = result.rejected
    assert (rejected.line, result.created) == (3, 1)
    assert "no name" in str(rejected.reason)


def test_a_cell_that_is_no_date_rejects_its_row_and_names_column_and_value(bench: Bench, tmp_path: Path) -> None:
    result = take_in_text(
        bench, tmp_path, 'name,Created on,value\n"An\nna",soon,1\nBo,2026-01-01,many\nCarla,2026-01-01,5\n'
    )
    first, second = result.rejected
    assert (first.line, first.column, first.value) == (2, "Created on", "soon")
    assert (second.line, second.column, second.value) == (4, "value", "many")
    assert [lead.name for lead in bench.find(Lead)] == ["Carla"]


def test_addresses_and_numbers_that_cannot_be_understood_are_kept_with_a_warning(bench: Bench, tmp_path: Path) -> None:
    result = take_in_text(bench, tmp_path, "name,email,phone\nAnna,anna at home,call me\n")
    anna = lead_called(bench, "Anna")
    assert (anna.email, anna.phone) == ("anna at home", "call me")
    assert len(result.warnings.all()) == 2


def test_a_lead_is_called_by_the_first_thing_that_is_known_of_it(bench: Bench, tmp_path: Path) -> None:
    take_in_text(
        bench,
        tmp_path,
        "id,name,first_name,last_name,company,account,email\n"
        "1,Anna,X,Y,,,\n2,,Bo,Berg,,,\n3,,,,Firm,,\n4,,,,,Big Firm,\n5,,,,,,e@example.org\n6,,,,,,\n",
    )
    assert [lead.name for lead in bench.find(Lead)] == ["Anna", "Bo Berg", "Firm", "Big Firm", "e@example.org", "6"]


def test_every_row_rejected_writes_nothing_and_says_why(bench: Bench, tmp_path: Path) -> None:
    before = bench.rows()
    with pytest.raises(NothingImportedError, match="line 2"):
        take_in_text(bench, tmp_path, "name,created_at\nAnna,soon\nBo,later\n")
    with pytest.raises(NothingImportedError, match="no rows"):
        take_in_text(bench, tmp_path, "name,created_at\n")
    assert bench.rows() == before


def test_a_dry_run_says_the_same_and_writes_nothing(bench: Bench, tmp_path: Path) -> None:
    path = write(tmp_path, "leads.csv", "name,channel,stage,account\nAnna,new one,odd,Rossi\nBo,,,\n")
    before = bench.rows()
    tried = take_in(bench, path, dry_run=True)
    assert tried.run_id is None
    assert bench.rows() == before
    assert bench.desk.history() == []
    real = take_in(bench, path)
    assert tried.files[0].counts() == real.files[0].counts()
    assert said(tried.files[0]) == said(real.files[0])


def test_tags_consent_and_the_next_task_come_along(bench: Bench, tmp_path: Path) -> None:
    take_in_text(
        bench, tmp_path, "name,tags,newsletter,next_task,next_task_due\nAnna,vip; Ny,yes,Call her,2026-03-05\n"
    )
    anna = lead_called(bench, "Anna")
    names = {tag.id: tag.name for tag in bench.find(Tag)}
    assert [names[each.tag_id] for each in bench.find(LeadTag, lead_id=anna.id)] == ["vip", "Ny"]
    (task,) = bench.find(Task, lead_id=anna.id)
    assert (task.title, task.due_on) == ("Call her", date(2026, 3, 5))
    (consent,) = bench.find(Consent, lead_id=anna.id)
    assert (consent.state, consent.source) == (ConsentState.GRANTED, "leads.csv")


def test_an_import_is_undone_but_for_what_was_edited_since_and_comes_back_with_its_ids(
    bench: Bench, tmp_path: Path
) -> None:
    before = bench.rows()
    run = take_in(bench, write(tmp_path, "leads.csv", "id,name,channel\n1,Anna,odd\n2,Bo,odd\n3,Carla,\n"))
    after = bench.rows()
    bench.desk.undo()
    assert bench.rows() == before
    bench.desk.redo()
    assert bench.rows() == after
    anna = lead_called(bench, "Anna")
    bench.desk.do(activities.log, lead_id=anna.id, kind=ActivityKind.CALL, text="rang her")
    bench.desk.do(leads.edit, lead_called(bench, "Bo").id or 0, {"city": "Roma"})
    assert run.run_id is not None
    done = bench.desk.undo_run(run.run_id)
    assert {(each.table, each.name) for each in done.kept} >= {("lead", "Anna"), ("lead", "Bo"), ("channel", "odd")}
    assert [lead.name for lead in bench.find(Lead)] == ["Anna", "Bo"]
    assert len(bench.find(StageEntry)) == 2
    bench.desk.redo()
    assert [lead.name for lead in bench.find(Lead)] == ["Anna", "Bo", "Carla"]


def test_a_file_with_surplus_cells_rejects_that_row_and_reads_the_rest(bench: Bench, tmp_path: Path) -> None:
    result = take_in_text(bench, tmp_path, "name,city\nAnna,Roma,extra,cells\nBo\nCarla,Milano,\n")
    assert (result.created, len(result.rejected), result.rejected[0].line) == (2, 1, 2)


def test_a_column_that_does_not_exist_is_named_with_those_that_do(bench: Bench, tmp_path: Path) -> None:
    with pytest.raises(BadInputError, match="name, city"):
        take_in_text(bench, tmp_path, "name,city\nAnna,Roma\n", columns={"town": "city"})


def test_several_files_are_one_run_in_the_right_order(bench: Bench, tmp_path: Path) -> None:
    deals = write(tmp_path, "deals.csv", "id,name,account,stage\n1,Lamps,Rossi,Proposal\n")
    firms = write(tmp_path, "firms.csv", "name,industry,employees\nRossi,design,12\n")
    result = take_in(bench, (deals, firms))
    assert [each.kind for each in result.files] == ["accounts", "leads"]
    (account,) = bench.find(Account)
    assert lead_called(bench, "Lamps").account_id == account.id
    assert (account.industry, account.employees) == ("design", 12)
    bench.desk.undo()
    assert (bench.find(Lead), bench.find(Account)) == ([], [])
