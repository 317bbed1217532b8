import re
import warnings
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.schema import CreateIndex

from leaddesk.model.task import Task
from leaddesk.services.desk import Desk
from leaddesk.services.work import create, delete
from leaddesk.storage import engine, migrate
from leaddesk.storage.searching import search
from leaddesk.storage.store import Store
from leaddesk.storage.tables import BULK, JOURNALED, NEVER_IN_CONFLICT, OWNED_BY, metadata, references
from tests.storage import deeds
from tests.storage.dumps import dump_of, schema


def normal(sql: str) -> str:
    return re.sub(r"\s+", " ", sql).strip()


def test_the_revisions_make_what_the_tables_say(store: Store) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    def is_ours(thing: object, name: str | None, kind: str, reflected: bool, compare_to: object) -> bool:
        # SQLAlchemy cannot read an index over an expression back; the next test looks at its text.
        return not (name or "").startswith(("lead_search", "alembic_version")) and name != "ix_lead_email"

    with store.reading() as con, warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=".*expression-based index")
        options = {"compare_type": True, "compare_server_default": True, "include_object": is_ours}
        assert compare_metadata(MigrationContext.configure(con, opts=options), metadata) == []


def test_the_revisions_make_the_indexes_that_the_tables_say(store: Store) -> None:
    dialect = sa.create_engine("sqlite://").dialect
    wanted = {
        str(index.name): normal(str(CreateIndex(index).compile(dialect=dialect)))
        for table in metadata.tables.values()
        for index in table.indexes
    }
    found = {name: normal(sql) for name, sql in schema(store) if name.startswith("ix_")}

    assert found == wanted
    assert "lower(email)" in found["ix_lead_email"]


def test_the_revisions_make_the_triggers_that_a_paused_search_index_gets_back(store: Store) -> None:
    before = schema(store)
    with store.writing() as con, search.rebuilt_after(con, search.MANY_ROWS):
        pass
    with store.writing() as con:
        search.pause_inserts(con)
        search.index_from(con, 1)

    assert schema(store) == before


def test_the_file_says_at_which_revision_it_is(store: Store) -> None:
    with store.reading() as con:
        assert engine.schema_number(con) == int(migrate.HEAD)
        assert con.exec_driver_sql("SELECT version_num FROM alembic_version").scalars().all() == [migrate.HEAD]


def test_the_revisions_follow_one_another_by_number() -> None:
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(migrate.SCRIPTS))
    revisions = [script.revision for script in ScriptDirectory.from_config(config).walk_revisions()]

    assert revisions == [f"{number:04d}" for number in range(len(revisions), 0, -1)]
    assert revisions[0] == migrate.HEAD


def test_no_id_is_ever_used_again(store: Store) -> None:
    declared = {name: sql for name, sql in schema(store) if name in metadata.tables}

    assert declared.keys() == metadata.tables.keys()
    assert [name for name, sql in declared.items() if "AUTOINCREMENT" not in sql] == []


def test_the_id_of_the_newest_row_is_not_used_again_once_it_is_deleted(desk: Desk, store: Store) -> None:
    first, second = (desk.do(deeds.write, create(Task(title=title))).rows[0].row_id for title in ("one", "two"))
    desk.do(deeds.write, delete("task", first), delete("task", second))
    with store.writing() as con:
        assert engine.next_id(con, JOURNALED["task"]) == second + 1

    assert desk.do(deeds.write, create(Task(title="three"))).rows[0].row_id == second + 1
    assert list(dump_of(store)["task"]) == [second + 1]


def test_no_reference_does_anything_by_itself_when_a_row_is_deleted(store: Store) -> None:
    with store.reading() as con:
        actions = {
            (table, row.on_update, row.on_delete)
            for table in metadata.tables
            for row in con.exec_driver_sql(f"PRAGMA foreign_key_list('{table}')")
        }

    assert {(on_update, on_delete) for _, on_update, on_delete in actions} == {("NO ACTION", "NO ACTION")}
    assert {table for table, _, _ in actions} >= set(BULK)


def test_every_reference_waits_for_the_end_of_the_transaction(store: Store) -> None:
    for name, sql in schema(store):
        if name in metadata.tables:
            assert sql.count("REFERENCES") == sql.count("DEFERRABLE INITIALLY DEFERRED"), name


def test_keys_and_money_hold_what_a_big_integer_holds() -> None:
    keys = {column for table in metadata.tables.values() for column in table.c if column.primary_key}
    keys |= {key.parent for table in metadata.tables.values() for key in table.foreign_keys}
    money = {column for table in metadata.tables.values() for column in table.c if column.name.endswith("_minor")}

    assert [str(column) for column in keys | money if not isinstance(column.type, sa.BigInteger)] == []


def test_parents_come_before_children_where_changes_are_written() -> None:
    names = list(JOURNALED)
    for name, table in JOURNALED.items():
        for _, target in references(table):
            assert target == "import_run" or names.index(target) <= names.index(name), (name, target)


def test_what_is_known_of_the_tables_names_tables_and_columns_that_exist() -> None:
    for name, owners in OWNED_BY.items():
        assert set(owners) <= {column for column, _ in references(JOURNALED[name])}
    assert {column.name for table in JOURNALED.values() for column in table.c} >= NEVER_IN_CONFLICT
    assert set(metadata.tables) - set(JOURNALED) == {"import_run", "change", "change_row", "figure_cell"}


def test_the_marks_of_the_file_stand_in_its_header(path: Path) -> None:
    head = path.read_bytes()[:100]

    assert head[60:64] == int(migrate.HEAD).to_bytes(4, "big")
    assert head[68:72] == b"LDSK"
