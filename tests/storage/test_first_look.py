import os
import shutil
import sqlite3
import sys
from contextlib import closing
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from types import ModuleType

import pytest
from sqlalchemy import event

from leaddesk.model.change import Change
from leaddesk.model.first_look import FirstLook
from leaddesk.model.listed_lead import ListedLead
from leaddesk.services import leads, tags
from leaddesk.services.b2b import accounts
from leaddesk.services.demo.run import make_sample
from leaddesk.services.desk import Desk
from leaddesk.services.diary import tasks
from leaddesk.services.directory import read_directory
from leaddesk.services.lead_list import found_leads, listed_leads
from leaddesk.services.work import Work
from leaddesk.storage import first_look
from leaddesk.storage.driver import HEAD, driver
from leaddesk.storage.first_look import take_first_look
from leaddesk.storage.searching import used_names
from leaddesk.storage.store import Store

FIRST = 256
SEARCHES = ("", "-is:contact")
ORDERS = ("-created", "created", "name", "-name")


@pytest.fixture(scope="module")
def shop(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sample shop with more leads than are looked at, some of them contacts, and firms."""
    path = tmp_path_factory.mktemp("shop") / "Shop & Söhne?.leaddesk"
    shutil.copyfile(template, path)
    with Store(path) as store:
        desk = Desk(store, "Ada")
        desk.run(make_sample, leads=400, language="en")
        desk.do(_add_a_firm)
        lead_id = desk.ask(lambda work: int(found_leads(work, "is:open", "-created")[0]))
        desk.do(tags.tag, lead_id, "vip")
        desk.do(tags.tag, lead_id, "Fair")
        desk.do(tasks.add, "Later", lead_id=lead_id, due_on=date.today() + timedelta(3))
        desk.do(tasks.add, "Some day", lead_id=lead_id)
        desk.do(leads.add, {"name": "Undated"})
    with closing(sqlite3.connect(path)) as con:
        con.execute("UPDATE lead SET created_on = NULL, created_at = NULL WHERE name = 'Undated'")
        con.commit()
    return path


def _add_a_firm(work: Work) -> Change:
    return accounts.add(work, {"name": "Rossi Srl"})


@pytest.fixture
def own(shop: Path, folder: Path) -> Path:
    """A copy of the shop in a folder of its own."""
    return Path(shutil.copyfile(shop, folder / shop.name))


def look_at(path: Path, query: str = "", sort: str = "-created", most: int = FIRST) -> FirstLook | None:
    return take_first_look(path, query, sort, most)


def listed_by_the_services(path: Path, query: str, sort: str, most: int = FIRST) -> tuple[ListedLead, ...]:
    with Store(path) as store:
        desk = Desk(store, "Ada")
        return desk.ask(lambda work: listed_leads(work, found_leads(work, query, sort, most)))


@pytest.mark.parametrize("query", SEARCHES)
@pytest.mark.parametrize("sort", ORDERS)
@pytest.mark.parametrize("most", [FIRST, 1_000])
def test_it_sees_what_the_services_list(own: Path, query: str, sort: str, most: int) -> None:
    seen = look_at(own, query, sort, most)
    assert seen is not None
    assert tuple(seen.leads) == listed_by_the_services(own, query, sort, most)


def test_it_knows_what_a_directory_knows_of_how_leads_look(own: Path) -> None:
    seen = look_at(own)
    with Store(own) as store:
        known = Desk(store, "Ada").ask(read_directory)
    assert seen is not None
    assert (seen.shop, tuple(seen.owners)) == (known.shop, known.owners)
    assert [each.id for each in seen.pipelines] == [each.id for each in known.pipelines]
    for there, here in (
        (known.stages, seen.stages),
        (known.channels, seen.channels),
        (known.campaigns, seen.campaigns),
    ):
        assert there.keys() == here.keys()
        for row_id, value in there.items():
            assert here[row_id]._asdict() == {name: getattr(value, name) for name in here[row_id]._fields}
    for pipeline in known.pipelines:
        assert pipeline.id is not None
        assert {each.id for each in seen.stages_of(pipeline.id)} == {each.id for each in known.stages_of(pipeline.id)}


@pytest.mark.parametrize("query", SEARCHES)
@pytest.mark.parametrize("sort", ORDERS)
def test_it_sends_the_very_statements_that_sqlalchemy_compiles(
    own: Path, monkeypatch: pytest.MonkeyPatch, query: str, sort: str
) -> None:
    with Store(own) as store:
        sent = [each for each in _sent_by_services(store, query, sort) if not each[0].startswith("BEGIN")]
    sent = [each for each in sent if "FROM custom_field" not in each[0]]  # none of these searches asks of one
    heard: list[tuple[str, tuple[object, ...]]] = []
    monkeypatch.setattr(first_look, "driver", lambda: _heard_by(heard))
    assert look_at(own, query, sort, 1_000) is not None
    small = ('FROM "stage"', 'FROM "channel"', 'FROM "pipeline"', 'FROM "campaign"')
    assert [each for each in heard if not each[0].endswith(small)] == sent


def _sent_by_services(store: Store, query: str, sort: str) -> list[tuple[str, tuple[object, ...]]]:
    sent: list[tuple[str, tuple[object, ...]]] = []
    reader = store._reader  # noqa: SLF001 - there is no other way to hear it

    @event.listens_for(reader, "before_cursor_execute")
    def _hear(_con: object, _cursor: object, sql: str, values: tuple[object, ...], *_: object) -> None:
        sent.append((" ".join(sql.split()), tuple(values)))

    def ask(work: Work) -> None:
        used_names.owners(work.con)
        listed_leads(work, found_leads(work, query, sort, 1_000))

    Desk(store, "Ada").ask(ask)
    return sent


def _heard_by(heard: list[tuple[str, tuple[object, ...]]]) -> ModuleType:
    """The driver, with connections that write down what they are asked."""
    true, module = driver(), ModuleType("heard")

    class Heard(true.Connection):  # type: ignore[misc,name-defined] # the driver's own class
        def execute(self, sql: str, values: tuple[object, ...] = ()) -> object:
            heard.append((" ".join(sql.split()), values))
            return super().execute(sql, values)

    vars(module).update(Error=true.Error, connect=partial(true.connect, factory=Heard))
    return module


def everything_in(folder: Path) -> dict[str, tuple[bytes, int]]:
    return {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.iterdir()}


def test_nothing_is_made_or_changed(own: Path) -> None:
    before = everything_in(own.parent)
    assert look_at(own) is not None
    assert everything_in(own.parent) == before


def test_a_file_in_a_folder_that_may_not_be_written_to_is_looked_at_as_well(own: Path) -> None:
    before = everything_in(own.parent)
    own.chmod(0o400)
    own.parent.chmod(0o500)
    try:
        assert look_at(own) is not None
        assert everything_in(own.parent) == before
    finally:
        own.parent.chmod(0o700)


def mark(path: Path, place: int, number: int) -> None:
    with path.open("r+b") as file:
        file.seek(place)
        file.write(number.to_bytes(4, "big"))


@pytest.mark.parametrize("revision", [0, int(HEAD) - 1, int(HEAD) + 1])
def test_a_file_of_another_version_is_left_to_the_services(own: Path, revision: int) -> None:
    mark(own, 60, revision)
    assert look_at(own) is None


def test_a_file_of_another_program_is_left_alone(own: Path) -> None:
    mark(own, 68, 1)
    assert look_at(own) is None


@pytest.mark.parametrize("ending", ["-wal", "-journal"])
def test_a_file_beside_which_something_waits_to_be_written_is_left_to_the_services(own: Path, ending: str) -> None:
    own.with_name(own.name + ending).touch()
    assert look_at(own) is None


def test_a_file_that_another_window_has_open_is_left_to_the_services(own: Path) -> None:
    with Store(own) as store, store.writing() as con:
        con.exec_driver_sql("UPDATE lead SET name = 'Changed'")
        assert look_at(own) is None


def test_a_file_that_somebody_writes_to_meanwhile_is_left_to_the_services(
    own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interfering() -> ModuleType:
        with Store(own) as store:
            Desk(store, "Bo").do(leads.add, {"name": "Quick"})
        return driver()

    monkeypatch.setattr(first_look, "driver", interfering)
    assert look_at(own) is None


def test_what_would_take_long_is_left_to_the_services(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(first_look, "_LONGEST_S", 0.0)
    assert look_at(own) is None


@pytest.mark.parametrize(("query", "sort"), [("anna", "-created"), ("is:stale", "name"), ("", "owner"), ("", "")])
def test_other_searches_and_orders_are_left_to_the_services(own: Path, query: str, sort: str) -> None:
    assert look_at(own, query, sort) is None


def test_where_there_is_nothing_to_see_nothing_is_seen(template: Path, tmp_path: Path) -> None:
    assert look_at(template) is None
    assert look_at(tmp_path / "missing.leaddesk") is None
    assert look_at(tmp_path) is None
    for content in (b"", b"SQLite format 3\x00", os.urandom(4_096)):
        (tmp_path / "odd.leaddesk").write_bytes(content)
        assert look_at(tmp_path / "odd.leaddesk") is None


@pytest.mark.parametrize("start", [100, 4_096, 40_960])
def test_a_damaged_file_raises_nothing(own: Path, start: int) -> None:
    content = bytearray(own.read_bytes())
    content[start:] = os.urandom(len(content) - start)
    own.write_bytes(content)
    assert look_at(own) is None


def test_a_setting_that_makes_no_sense_is_left_to_the_services(own: Path) -> None:
    with closing(sqlite3.connect(own)) as con:
        con.execute("""UPDATE setting SET value = '"Nowhere/At all"' WHERE key = 'time_zone'""")
        con.commit()
        con.execute("PRAGMA journal_mode=DELETE")
    assert look_at(own) is None


def test_the_standard_librarys_driver_sees_the_same(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = look_at(own)
    monkeypatch.setitem(sys.modules, "sqlcipher3.dbapi2", None)
    assert driver() is sqlite3
    assert look_at(own) == seen
