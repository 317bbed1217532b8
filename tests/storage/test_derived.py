from pathlib import Path

import pytest
import sqlalchemy as sa

from leaddesk.model.account import Account
from leaddesk.model.change import Change
from leaddesk.model.columns import Value
from leaddesk.model.lead import Lead
from leaddesk.model.stakeholder import Stakeholder
from leaddesk.services.desk import Desk
from leaddesk.services.work import Work, changed, create, update
from leaddesk.storage.searching import search
from leaddesk.storage.store import Store, create_store
from leaddesk.storage.tables import lead
from tests.storage import deeds
from tests.storage.conftest import seed
from tests.storage.dumps import check_soundness, dump_of


def edit(work: Work, value_class: type[Value], row_id: int, fields: dict[str, object]) -> Change:
    value = work.get(value_class, row_id)
    return deeds.write(work, *update(value, changed(value, fields)))


def derived(store: Store, table: str = "lead") -> list[tuple[str, str]]:
    return [(row["search_text"], row["sort_name"]) for row in dump_of(store)[table].values()]


def found(store: Store, text: str) -> list[int]:
    """The ids of the leads that a search finds."""
    with store.reading() as con:
        query = sa.select(lead.c.id).where(search.leads_with(text)).order_by(lead.c.id)
        return list(con.execute(query).scalars())


@pytest.mark.parametrize(
    ("value", "searched", "sorted_by"),
    [
        (
            Lead(name="Åsa Łódź", company="Straße & Co", email="A@B.se", phone="+39 055-12 34", mobile="0170/1"),
            "asa lodz\nstrasse & co\na@b.se\n+39 055-12 34\n+390551234\n0170/1\n01701",
            "asa lodz",
        ),
        (Account(name="Ørsted A/S", vat_id="DK 36213728", email=None), "orsted a/s\ndk 36213728", "orsted a/s"),
        (Stakeholder(name="İpek", title="Müdür", phone="123"), "ipek\nmudur\n123", "ipek"),
    ],
)
def test_what_a_row_is_found_by_and_sorted_by_is_derived_when_it_is_made(
    desk: Desk, store: Store, value: Value, searched: str, sorted_by: str
) -> None:
    done = desk.do(deeds.write, create(value))

    assert derived(store, done.rows[0].table) == [(searched, sorted_by)]


@pytest.mark.parametrize("value", [Lead(name="Ada"), Account(name="Ada"), Stakeholder(name="Ada")])
def test_it_follows_what_it_is_derived_from(desk: Desk, store: Store, value: Value) -> None:
    done = desk.do(deeds.write, create(value))
    table, row_id = done.rows[0].table, done.rows[0].row_id
    desk.do(edit, type(value), row_id, {"email": "X@example.com"})
    assert derived(store, table) == [("ada\nx@example.com", "ada")]

    desk.do(edit, type(value), row_id, {"name": "Éva", "phone": "1 2"})
    assert derived(store, table)[0][0].split("\n")[0] == "eva"
    desk.undo()
    assert derived(store, table) == [("ada\nx@example.com", "ada")]
    desk.undo()
    assert derived(store, table) == [("ada", "ada")]
    desk.redo()
    assert derived(store, table) == [("ada\nx@example.com", "ada")]


def test_bulk_rows_have_it_too(desk: Desk, store: Store) -> None:
    desk.run(deeds.run, deeds.Import(leads=1, account="Ægir", name=lambda number: "Øystein"))

    assert derived(store) == [("oystein\nlead0@example.com", "oystein")]
    assert derived(store, "account") == [("aegir", "aegir")]


def test_what_somebody_writes_into_it_lasts_until_its_source_changes(desk: Desk, store: Store) -> None:
    done = desk.do(deeds.write, create(Lead(name="Ada", search_text="nonsense", sort_name="nonsense")))

    assert derived(store) == [("ada", "ada")]
    desk.do(edit, Lead, done.rows[0].row_id, {"notes": "nonsense"})
    assert derived(store) == [("ada", "ada")]


@pytest.mark.parametrize(
    ("language", "order"),
    [
        ("en", ["Äa", "Åb", "Adam", "Ob", "Öc", "Zoe"]),
        ("sv", ["Adam", "Ob", "Zoe", "Åb", "Äa", "Öc"]),
    ],
)
def test_a_swedish_file_sorts_its_own_letters_after_z(folder: Path, language: str, order: list[str]) -> None:
    names = ["Öc", "Zoe", "Äa", "Åb", "Adam", "Ob"]
    with create_store(folder / "Shop.leaddesk", lambda con: seed(con, language)) as store:
        desk = Desk(store, "Ada")
        for name in names[:3]:
            desk.do(deeds.write, create(Lead(name=name)))
        desk.run(deeds.run, deeds.Import(leads=3, name=lambda number: names[3 + number]))
        with store.reading() as con:
            by_name = con.execute(lead.select().order_by(lead.c.sort_name)).mappings()
            assert [row["name"] for row in by_name] == order
        first = min(row_id for row_id in dump_of(store)["lead"])
        desk.do(edit, Lead, first, {"name": "Åc"})
        assert derived(store)[0][1] == ("{c" if language == "sv" else "ac")


def test_the_search_index_follows_every_change(desk: Desk, store: Store) -> None:
    first = desk.do(deeds.write, create(Lead(name="Straße"))).rows[0].row_id
    second = desk.do(deeds.write, create(Lead(name="Strasbourg"))).rows[0].row_id
    assert found(store, "stras") == [first, second]

    desk.do(edit, Lead, first, {"name": "Platz"})
    assert found(store, "stras") == [second]
    assert found(store, "platz") == [first]
    desk.undo()
    assert found(store, "stras") == [first, second]
    desk.undo()
    assert found(store, "stras") == [first]
    desk.redo()
    assert found(store, "stras") == [first, second]
    check_soundness(store)


def test_the_search_index_follows_a_run_and_its_undoing(desk: Desk, store: Store) -> None:
    desk.do(deeds.write, create(Lead(name="Strasbourg")))
    desk.run(deeds.run, deeds.Import(leads=3, name="Straße {}".format, updates=(1,)))
    assert found(store, "strasse") == [2, 3, 4]
    assert found(store, "run1@") == [1]

    desk.undo()
    assert found(store, "strasse") == []
    assert found(store, "run1@") == []
    desk.redo()
    assert found(store, "strasse") == [2, 3, 4]
    check_soundness(store)
    desk.do(deeds.write, create(Lead(name="Straße after it")))
    assert found(store, "strasse") == [2, 3, 4, 5]


@pytest.mark.parametrize("text", ['"', "'", "AND", "NEAR(a b)", "-foo", "x:y", "a*", "^a", "(", "%_", "\\"])
def test_no_text_is_read_as_a_search_expression(desk: Desk, store: Store, text: str) -> None:
    desk.do(deeds.write, create(Lead(name=f"before {text} after")))

    assert found(store, f"re {text.lower()} af") == [1]
    assert found(store, f"{text.lower()} never there") == []


def test_a_search_index_that_says_something_else_than_the_leads_is_noticed(desk: Desk, store: Store) -> None:
    for name in ("Ada", "Eva"):
        desk.do(deeds.write, create(Lead(name=name)))
    with store.writing() as con:
        assert search.is_sound(con)
        con.exec_driver_sql("INSERT INTO lead_search(rowid, search_text) VALUES (3, 'nobody')")
        assert not search.is_sound(con)
    with store.writing() as con:
        con.exec_driver_sql("INSERT INTO lead_search(lead_search) VALUES ('rebuild')")
        assert search.is_sound(con)
        con.exec_driver_sql("INSERT INTO lead_search(lead_search, rowid, search_text) VALUES ('delete', 1, 'ada')")
        con.exec_driver_sql("INSERT INTO lead_search(rowid, search_text) VALUES (1, 'somebody else')")
        assert not search.is_sound(con)
