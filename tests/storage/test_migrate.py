import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from leaddesk.model.channel import Channel
from leaddesk.model.enums import Method
from leaddesk.model.errors import StoreError
from leaddesk.services.desk import Desk
from leaddesk.services.work import create, delete
from leaddesk.storage import engine, migrate
from leaddesk.storage.driver import driver
from leaddesk.storage.safety import backup
from leaddesk.storage.store import Store, open_store
from leaddesk.storage.tables import JOURNALED
from tests.storage import deeds
from tests.storage.dumps import Dump, check_soundness, dump_of, everything, schema
from tests.storage.failing import failing_at

NEXT = f"{int(migrate.HEAD) + 1:04}"
REVISION = """
import sqlalchemy as sa
from alembic import op

revision, down_revision, branch_labels, depends_on = {next!r}, {head!r}, None, None


def upgrade():
    {}
"""
REBUILDS_PARENTS = """
    for name in ("channel", "account", "stage", "import_run", "saved_view", "change"):
        with op.batch_alter_table(name, recreate="always", table_kwargs={"sqlite_autoincrement": True}) as batch:
            batch.add_column(sa.Column("shade", sa.String(), nullable=False, server_default="none"))
"""

Revise = Callable[[str], Path]


@pytest.fixture
def revise(tmp_path: Path) -> Revise:
    """Makes the folder of revisions as it will be when one more is written."""

    def made(body: str) -> Path:
        scripts = tmp_path / "migrations"
        shutil.copytree(migrate.SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
        revision = REVISION.format(body, next=NEXT, head=migrate.HEAD)
        (scripts / "versions" / f"{NEXT}_next.py").write_text(revision, encoding="utf-8")
        return scripts

    return made


def without_shade(found: dict[str, list[Any]]) -> dict[str, list[Any]]:
    """Rows as they were before the column came, which stands last; the file's revision is to change."""
    shaded = {"channel", "account", "stage", "import_run", "saved_view", "change"}
    kept = {name: rows for name, rows in found.items() if name not in ("alembic_version", "sqlite_sequence")}
    return {name: [row[:-1] for row in rows] if name in shaded else rows for name, rows in kept.items()}


def test_rebuilt_parents_keep_their_children(full_path: Path, revise: Revise) -> None:
    with Store(full_path) as store:
        before = everything(store)
    migrate.upgrade(full_path, scripts=revise(REBUILDS_PARENTS), head=NEXT)

    with Store(full_path) as store:
        after = everything(store)
        assert without_shade(after) == {name: before[name] for name in without_shade(before)}
        assert after["alembic_version"] == [(NEXT,)]
        assert all(rows for name, rows in after.items() if name in JOURNALED)
        check_soundness(store)
        with store.reading() as con:
            assert engine.schema_number(con) == int(NEXT)


def test_rebuilt_tables_never_use_an_id_again(full_path: Path, revise: Revise) -> None:
    with Store(full_path) as store:
        desk = Desk(store, "Ada")
        newest = desk.do(deeds.write, create(Channel(name="Gone", method=Method.FAIR))).rows[0].row_id
        emptied = [delete("saved_view", row_id) for row_id in dump_of(store)["saved_view"]]
        desk.do(deeds.write, delete("channel", newest), *emptied)
        before = dict(everything(store)["sqlite_sequence"])
    migrate.upgrade(full_path, scripts=revise(REBUILDS_PARENTS), head=NEXT)

    with Store(full_path) as store:
        after = everything(store)["sqlite_sequence"]
        assert len(after) == len(dict(after))
        assert dict(after) | before == dict(after)
        with store.writing() as con:
            assert engine.next_id(con, JOURNALED["channel"]) == newest + 1


def test_what_was_done_before_an_update_can_be_undone_and_redone_after_it(full_path: Path, revise: Revise) -> None:
    states: list[Dump] = []
    with Store(full_path) as store:
        desk = Desk(store, "Ada")
        desk.redo()
        states.append(dump_of(store))
        for _ in range(3):
            desk.undo()
            states.append(dump_of(store))
        for _ in range(3):
            desk.redo()
    migrate.upgrade(full_path, scripts=revise(REBUILDS_PARENTS), head=NEXT)

    with Store(full_path) as store:
        desk = Desk(store, "Ada")
        assert dump_of(store) == states[0]
        for state in states[1:]:
            desk.undo()
            assert dump_of(store) == state
        for state in reversed(states[:-1]):
            desk.redo()
            assert dump_of(store) == state
        check_soundness(store)


def test_a_revision_runs_without_foreign_keys_and_in_one_transaction(path: Path, revise: Revise) -> None:
    migrate.upgrade(
        path,
        scripts=revise("""
    con = op.get_bind()
    assert con.exec_driver_sql("PRAGMA foreign_keys").scalar() == 0
    assert con.connection.driver_connection.in_transaction
"""),
        head=NEXT,
    )
    with Store(path) as store, store.writing() as con:
        assert con.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1


LOSING = {
    "rows": 'op.execute("DELETE FROM task")',
    "a table": 'op.drop_table("consent")',
    "what rows refer to": 'op.execute("UPDATE lead SET channel_id = 999")',
    "children": 'op.execute("DELETE FROM sale_line WHERE sale_id IN (SELECT id FROM sale)")',
}


@pytest.mark.parametrize("lost", LOSING)
def test_a_revision_that_loses_something_is_taken_back(full_path: Path, revise: Revise, lost: str) -> None:
    before = full_path.read_bytes()
    with pytest.raises(StoreError, match="could not be brought up to date"):
        migrate.upgrade(full_path, scripts=revise(LOSING[lost]), head=NEXT)

    assert full_path.read_bytes() == before
    assert list(full_path.parent.iterdir()) == [full_path]


def test_a_revision_that_fails_half_way_leaves_the_file_as_it_was(full_path: Path, revise: Revise) -> None:
    before = full_path.read_bytes()
    with pytest.raises(ZeroDivisionError):
        migrate.upgrade(full_path, scripts=revise(REBUILDS_PARENTS + "    1 / 0"), head=NEXT)

    assert full_path.read_bytes() == before
    with Store(full_path) as store:
        check_soundness(store)


def test_an_update_that_fails_at_any_statement_leaves_the_file_as_it_was(full_path: Path, revise: Revise) -> None:
    scripts = revise("""
    op.add_column("lead", sa.Column("mood", sa.String()))
    op.execute("UPDATE lead SET mood = name")
""")
    before = full_path.read_bytes()
    failures = 0
    while True:
        try:
            with failing_at(failures + 1):
                migrate.upgrade(full_path, scripts=scripts, head=NEXT)
        except ZeroDivisionError:
            failures += 1
            assert full_path.read_bytes() == before, failures
        else:
            break

    assert failures > 40
    with Store(full_path) as store:
        assert any("mood" in sql for _, sql in schema(store))
        check_soundness(store)


def test_a_file_that_is_up_to_date_is_opened_without_a_backup(full_path: Path, tmp_path: Path) -> None:
    before = full_path.read_bytes()
    open_store(full_path, tmp_path / "backups").close()

    assert full_path.read_bytes() == before
    assert not (tmp_path / "backups").exists()


def age(path: Path) -> None:
    """Let the file say that it never went through a revision."""
    con = driver().connect(str(path))
    con.execute("PRAGMA user_version = 0")
    con.close()


def test_an_older_file_is_backed_up_before_it_is_brought_up_to_date(full_path: Path, tmp_path: Path) -> None:
    with Store(full_path) as store:
        before = everything(store)
    age(full_path)
    with open_store(full_path, tmp_path / "backups") as store, store.reading() as con:
        assert engine.schema_number(con) == int(migrate.HEAD)

    (made,) = (tmp_path / "backups").iterdir()
    assert made.name.startswith("Full ")
    assert made.name.endswith(" before-update.leaddesk")
    assert backup.verify(made)["lead"] == 2
    with Store(made) as store:
        assert everything(store) == before
        with store.reading() as con:
            assert engine.schema_number(con) == 0


def test_without_a_backup_no_file_is_brought_up_to_date(full_path: Path, tmp_path: Path) -> None:
    age(full_path)
    before = full_path.read_bytes()
    (tmp_path / "backups").write_text("in the way")
    with pytest.raises(StoreError, match="backups"):
        open_store(full_path, tmp_path / "backups")

    assert full_path.read_bytes() == before
