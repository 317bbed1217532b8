"""Taking a file from the revision it was made at to the newest one."""

from pathlib import Path
from threading import Lock

from leaddesk.model.errors import StoreError
from leaddesk.model.messages import N_
from leaddesk.storage import driver, engine, soundness
from leaddesk.storage.tables import metadata

HEAD = driver.HEAD
SCRIPTS = Path(__file__).parent / "migrations"

_one_at_a_time = Lock()  # alembic keeps the migration that runs in module globals


def upgrade(path: Path, *, scripts: Path = SCRIPTS, head: str = HEAD) -> None:
    """Run the revisions that the file lacks, all of them in one transaction or none.

    The connection has no foreign keys, since a table rebuilt with them on silently loses its children (inside a
    transaction the setting is ignored). Before the commit every reference must hold and every row must be there.
    """
    from alembic import command
    from alembic.config import Config

    made = engine.make_engine(path, begin="BEGIN IMMEDIATE", foreign_keys=False)
    try:
        with _one_at_a_time, engine.explained(path), made.begin() as con:
            before, last_ids = engine.row_counts(con), engine.last_ids(con)
            config = Config()
            config.set_main_option("script_location", str(scripts).replace("%", "%%"))
            config.attributes["connection"] = con
            config.attributes["metadata"] = metadata
            command.upgrade(config, head)
            _refuse_losses(con, before, path)
            engine.keep_last_ids(con, last_ids)
            engine.stamp(con, int(head))
    finally:
        made.dispose()


def _refuse_losses(con: engine.Connection, before: dict[str, int], path: Path) -> None:
    """Raise StoreError, and so roll back, if a reference hangs or a table has fewer rows than before."""
    after = engine.row_counts(con)
    lost = {name: count for name, count in before.items() if after.get(name, 0) < count}
    hanging = soundness.foreign_key_problems(con)
    if lost or hanging:
        raise StoreError(
            N_("“{path}” could not be brought up to date: rows of {tables} would have been lost. It is as it was."),
            path=str(path),
            tables=", ".join(sorted(lost) or sorted({table for table, _, _ in hanging})),
        )
