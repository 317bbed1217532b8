"""Leads written in lines made in SQL are, byte for byte, what their cells say."""

import io
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from leaddesk.exchange.fields import ALWAYS
from leaddesk.exchange.profiles import EXACT, PROFILES, Profile
from leaddesk.exchange.write_csv import DOUBTFUL, SEPARATOR, write_csv, write_exact_csv
from leaddesk.model.activity import Activity
from leaddesk.model.change import Change
from leaddesk.model.custom_field import CustomField, CustomValue
from leaddesk.model.enums import FieldType
from leaddesk.model.lead import Lead
from leaddesk.services.exports.export_cells import LAST_CONTACT, exact_table, table, view_table
from leaddesk.services.exports.export_lines import write_leads
from leaddesk.services.exports.wall_times import WallTimes
from leaddesk.services.progress import SILENT
from leaddesk.services.work import Work, id_of
from leaddesk.storage import functions, tables
from leaddesk.storage.statements import stored_instant
from leaddesk.storage.store import Store
from tests.lanes import some_of
from tests.services import any_rows, written_rows
from tests.services.any_rows import AnyField, AnyLead
from tests.services.bench import Bench
from tests.services.written_rows import Writer

VIEWS = (
    ("stage", LAST_CONTACT, "name", "value", "tags", "created_at", "next_task_due", "won_at", "phone", "consent"),
    ("name",),
    ("contract_end", "name", "monthly_value", LAST_CONTACT),
    ("notes",),
    ("tags",),
    (LAST_CONTACT, "name"),
    ("field.grosse_cm", "name", "field.nothing", "field.name", LAST_CONTACT, "field.shoe_size"),
)

_BEGINNINGS = ("=", "+", "-", "@", "'", "''=", "\t", "\r", "\n", "\0", " +", "\u00a0=", "\u2003-", "\uff1d", "\u3000@")
_MIDDLES = ('"', ",", ";", "\r", "\n", "\r\n", SEPARATOR, DOUBTFUL, "\x1e", "\0", "\x85", "\u2028", "\ufeff", "\u200d")
_PLAIN = ("a", "Z", "É", "ß", "9", "z~", "[", "+39 055 1", "@anna", "שלום", "🎈", "日本", "\u202ecba", "e\u0301")
_parts = st.sampled_from((*_BEGINNINGS, *_MIDDLES, *_PLAIN)) | st.text(st.characters(codec="utf-8"), max_size=3)
ugly = st.lists(_parts, max_size=4).map("".join)
fields = st.fixed_dictionaries(
    {
        "name": ugly.filter(str.strip),
        **dict.fromkeys(("phone", "instagram", "company", "notes", "owner", "external_id"), st.none() | ugly),
    }
)
leads = st.builds(
    lambda lead, texts, names: replace(lead, fields={**lead.fields, **texts, "extra": names}),
    any_rows.leads,
    fields,
    st.dictionaries(any_rows.column_names | ugly, ugly, max_size=2),
)
some = settings(
    max_examples=some_of(32), suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


def write_more(work: Work, own: Sequence[str], days: Sequence[date | None]) -> Change:
    """Give the leads a field of the user's own, and something that was done with them."""
    writer = Writer(work)
    field = writer.add(CustomField(key="name", name="=Size", type=FieldType.TEXT))
    for lead, text, day in zip(work.find(Lead), own, days, strict=False):
        writer.add(CustomValue(custom_field_id=field, lead_id=id_of(lead), text=text))
        writer.add(Activity(lead_id=id_of(lead), happened_on=day, text="Called"))
    return writer.change()


def by_lines(work: Work, ids: Sequence[int], profile: Profile, chosen: Sequence[str] = ()) -> bytes:
    file = io.BytesIO()
    assert write_leads(work, file, ids, profile, chosen, SILENT) == len(ids)
    return file.getvalue()


def by_cells(work: Work, ids: Sequence[int], profile: Profile, chosen: Sequence[str] = ()) -> bytes:
    file = io.BytesIO()
    if profile.exact:
        exact = exact_table(work, "leads", ids)
        write_exact_csv(file, exact.headings, exact.rows)
    else:
        named = view_table(work, ids, profile.name, chosen) if chosen else table(work, "leads", ids, profile.name)
        write_csv(file, named.headings, named.rows, profile)
    return file.getvalue()


def assert_alike(work: Work, profile: Profile, chosen: Sequence[str] = ()) -> None:
    ids = [id_of(lead) for lead in work.find(Lead)]
    for order in (ids, ids[::-1], ids[1:]):
        assert by_lines(work, order, profile, chosen) == by_cells(work, order, profile, chosen)


@some
@given(
    st.lists(leads, min_size=1, max_size=4),
    st.lists(ugly, max_size=4),
    st.lists(st.none() | any_rows.days, min_size=4, max_size=4),
    any_rows.own_fields,
    st.sampled_from(["Europe/Rome", "Asia/Kolkata", "America/St_Johns"]),
    st.sampled_from([*PROFILES.values()]),
    st.sampled_from(VIEWS),
)
def test_any_leads(
    new_file: Path,
    wanted: list[AnyLead],
    own: list[str],
    days: list[date | None],
    made: list[AnyField],
    time_zone: str,
    profile: Profile,
    chosen: Sequence[str],
) -> None:
    with TemporaryDirectory() as folder:
        path = Path(shutil.copy(new_file, Path(folder) / "shop.leaddesk"))
        with Store(path) as store:
            with store.writing() as con:
                zone = tables.setting.update().where(tables.setting.c.key == "time_zone")
                con.execute(zone.values(value=time_zone))
            bench = Bench(store)
            bench.desk.do(written_rows.write_leads, wanted)
            bench.desk.do(write_more, own, days)
            bench.desk.do(written_rows.write_own_fields, [each for each in made if each.name != "name"])
            bench.desk.ask(assert_alike, profile)
            if not profile.exact:
                bench.desk.ask(assert_alike, profile, chosen)


def test_lines_are_the_same_with_an_older_sqlite(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    bench.won_lead("Anna", value_minor=7_950, currency="EUR")
    monkeypatch.setattr(functions, "_FIRST_WITH_CONCAT", (99,))
    with Store(bench.store.path) as store:
        Bench(store).desk.ask(assert_alike, PROFILES["de"])


def test_the_stage_reached_is_the_one_that_it_was_merged_into(bench: Bench) -> None:
    lead = bench.won_lead("Anna")
    with bench.store.writing() as con:
        into = tables.stage.select().where(tables.stage.c.key == "engaged")
        engaged = con.execute(into).one().id
        con.execute(tables.stage.update().where(tables.stage.c.key == "captured").values(merged_into_id=engaged))
    bench.desk.ask(assert_alike, PROFILES["de"])
    assert "Engaged" in bench.desk.ask(by_lines, [lead], EXACT).decode()


def test_pages_come_one_after_the_other(bench: Bench) -> None:
    bench.desk.do(many_leads, 2_300)
    bench.desk.ask(assert_alike, PROFILES["it"])
    bench.desk.ask(assert_alike, EXACT)


def test_all_fields_of_the_users_own_are_fetched_once_a_page(bench: Bench) -> None:
    bench.desk.do(many_leads, 1_100)
    bench.desk.do(with_fields_of_ones_own, 3)
    bench.desk.ask(assert_alike, PROFILES["it"])

    def asked(work: Work) -> list[str]:
        seen: list[str] = []
        driver: Any = work.con.connection.driver_connection
        driver.set_trace_callback(seen.append)
        by_lines(work, [id_of(lead) for lead in work.find(Lead)], PROFILES["it"])
        driver.set_trace_callback(None)
        return [statement for statement in seen if "custom_value" in statement]

    assert len(bench.desk.ask(asked)) == 2


def with_fields_of_ones_own(work: Work, number: int) -> Change:
    writer = Writer(work)
    for place in range(number):
        field = writer.add(CustomField(key=f"field_{place}", name=f"Field {place}", type=FieldType.TEXT))
        for lead in work.find(Lead)[place::5]:
            writer.add(CustomValue(custom_field_id=field, lead_id=id_of(lead), text=f"Text {place}"))
    return writer.change()


def many_leads(work: Work, number: int) -> Change:
    writer = Writer(work)
    for place in range(number):
        writer.add(Lead(name=f"Lead {place}", city="=Roma" if place % 7 == 0 else "Roma, centro", phone="+39055"))
    return writer.change()


def test_all_fields_of_a_file_have_a_cell_in_sql_or_are_filled_in(bench: Bench) -> None:
    bench.lead("Anna", country="IT")
    bench.desk.ask(assert_alike, EXACT)
    header = bench.desk.ask(by_lines, [], EXACT).decode().strip()
    assert header.split(",") == [*ALWAYS["leads"]]


@pytest.mark.parametrize("profile", PROFILES.values(), ids=PROFILES)
@given(
    st.lists(st.datetimes(datetime(1880, 1, 1), datetime(2199, 1, 1), timezones=st.just(UTC)), max_size=5),
    st.sampled_from(["Europe/Rome", "Asia/Kolkata", "Australia/Lord_Howe", "America/New_York", "UTC"]),
)
@example([datetime(2026, 3, 29, hour, 59, 59, tzinfo=UTC) for hour in (0, 1)], "Europe/Rome")
@example([datetime(2026, 10, 25, hour, 30, tzinfo=UTC) for hour in (0, 1, 0)], "Europe/Rome")
@example([datetime(2026, 4, 4, 15, minute, tzinfo=UTC) for minute in (0, 29, 30)], "Australia/Lord_Howe")
@settings(max_examples=some_of(100))
def test_instants_are_written_as_one_by_one(profile: Profile, instants: Sequence[datetime], zone: str) -> None:
    stored = [stored_instant(instant) or "" for instant in (*instants, *instants)]
    expected = [profile.text_of(instant.astimezone(ZoneInfo(zone))) for instant in (*instants, *instants)]
    assert WallTimes(ZoneInfo(zone), profile).texts_of(["", *stored, "2026-03-01"]) == ["", *expected, "2026-03-01"]


def test_words_for_the_status_are_those_of_the_language(bench: Bench) -> None:
    won = bench.won_lead("Anna")
    words: Mapping[str, str] = {"de": "Gewonnen", "en": "Won"}
    for name, word in words.items():
        assert word in bench.desk.ask(by_lines, [won], PROFILES[name]).decode()
