"""Reading what can still be read of a damaged file into a new one: the last resort where no backup is good enough."""

import json
import shutil
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import sqlalchemy as sa

from leaddesk.languages import LANGUAGES
from leaddesk.model.backups import Salvaged
from leaddesk.model.errors import DamagedError, StoreError
from leaddesk.model.messages import N_
from leaddesk.storage import engine, migrate, seeds, soundness
from leaddesk.storage.driver import MAGIC, driver
from leaddesk.storage.engine import Connection, ids_in
from leaddesk.storage.safety import backup, checks
from leaddesk.storage.searching import search
from leaddesk.storage.tables import JOURNALED, OWNED_BY, change_row, lead, metadata, stage_entry

_SIDECARS = ("", "-wal", "-journal")
_HIGHEST_ID = 1 << 40  # where the file does not say how many ids it gave away
_AT_ONCE = 500  # rows


def looks_readable(path: Path) -> bool:
    """Whether a file begins as one of SQLite does: of any other nothing can be read."""
    try:
        with path.open("rb") as file:
            return file.read(len(MAGIC)) == MAGIC
    except OSError:
        return False


def salvage(path: Path, target: Path) -> Salvaged:
    """Make a sound file of what can be read; the damaged one is only copied, and stays as it is.

    Raises DamagedError if nothing can be read at all, StoreError if the target exists or cannot be written.
    """
    if not path.is_file():
        raise StoreError(N_("There is no file “{path}”. Check its name."), path=str(path))
    with TemporaryDirectory(prefix="leaddesk-") as folder, backup.new_file(target) as draft:
        copy = Path(folder) / "damaged"
        for ending in _SIDECARS:
            if Path(f"{path}{ending}").exists():
                shutil.copyfile(f"{path}{ending}", f"{copy}{ending}")
        source = driver().connect(str(copy), isolation_level=None)
        try:
            source.execute("PRAGMA writable_schema=ON")  # else a file that was cut off is not even opened
            gaps = _read_into(source, draft)
        except driver().DatabaseError as error:
            raise DamagedError(N_("Nothing of “{path}” can be read any more."), path=str(path)) from error
        finally:
            source.close()
        counts = backup.verify(draft)
        if not sum(counts.get(name, 0) for name in JOURNALED if name != "setting"):
            raise DamagedError(N_("Nothing of “{path}” can be read any more."), path=str(path))
        return Salvaged(target, counts[lead.name], gaps)


def _read_into(source: Any, draft: Path) -> int:  # noqa: ANN401 - the driver's own class
    """Fill a new file; returns in how many places something is missing."""
    found = int(source.execute("PRAGMA user_version").fetchone()[0])
    revision = f"{found:04d}" if 0 < found <= int(migrate.HEAD) else migrate.HEAD
    migrate.upgrade(draft, head=revision)
    made = engine.make_engine(draft, begin="BEGIN IMMEDIATE", foreign_keys=False)
    try:
        with made.begin() as con, search.rebuilt_after(con, search.MANY_ROWS):
            if revision == migrate.HEAD:
                # Stages and channels have the same ids in most files: where they are lost, these stand in for them.
                seeds.seed(con, language=_language(source), country_code=None, zone="UTC")
            there = engine.row_counts(con)
            gaps = sum(_copy_table(source, con, name) for name in metadata.tables if name in there)
            gaps += _make_fit(con)
        migrate.upgrade(draft)
        with made.begin() as con:
            gaps += _put_back_entries(con)
            _forget_what_is_lost(con)
            return gaps
    finally:
        made.dispose()


def _language(source: Any) -> str:  # noqa: ANN401 - the driver's own class
    """That of the file, if it can be read."""
    try:
        found = source.execute("SELECT value FROM setting WHERE key = 'language'").fetchone()
    except driver().DatabaseError:
        found = None
    return next((each for each in LANGUAGES if found is not None and found[0] == f'"{each}"'), "en")


def _copy_table(source: Any, con: Connection, name: str) -> int:  # noqa: ANN401 - the driver's own class
    wanted = [row[1] for row in con.exec_driver_sql(f'PRAGMA table_info("{name}")')]
    columns = [column for column in wanted if column in metadata.tables[name].c]
    listed = ", ".join(f'"{column}"' for column in columns)
    insert = f'INSERT OR IGNORE INTO "{name}" ({listed}) VALUES ({", ".join("?" * len(columns))})'
    reader = _Reader(source, name, listed)
    if reader.can_read_all():
        con.exec_driver_sql(f'DELETE FROM "{name}"')
    unfit, rows = 0, reader.rows()
    while batch := list(islice(rows, _AT_ONCE)):
        con.exec_driver_sql(f'DELETE FROM "{name}" WHERE rowid = ?', [(row_id,) for row_id, *_ in batch])
        unfit += len(batch) - con.exec_driver_sql(insert, [tuple(row) for _, *row in batch]).rowcount
    return reader.gaps + unfit


class _Reader:
    """Reads a table in the order of its ids; where it cannot, it goes on behind the damage."""

    def __init__(self, source: Any, name: str, listed: str) -> None:  # noqa: ANN401 - the driver's own class
        self._source, self._name, self._listed = source, name, listed
        self.gaps = 0

    def rows(self) -> Iterator[tuple[Any, ...]]:
        """Row by row, each after its id."""
        at, highest = 0, self._highest()
        while at <= highest:
            try:
                for row in self._from(at):
                    yield row
                    at = row[0]
                return
            except driver().DatabaseError:
                self.gaps += 1
                at = self._behind(at, highest)

    def can_read_all(self) -> bool:
        """Whether every row can be read."""
        try:
            for _ in self._from(0):
                pass
        except driver().DatabaseError:
            return False
        return True

    def _from(self, row_id: int, limit: int = -1) -> Iterator[tuple[Any, ...]]:
        """Rows behind an id; one that comes out of its order is damage: whoever went on from it would begin again."""
        query = f'SELECT rowid, {self._listed} FROM "{self._name}" NOT INDEXED WHERE rowid > ? ORDER BY rowid LIMIT ?'
        for row in self._source.execute(query, (row_id, limit)):
            if row[0] <= row_id:
                raise driver().DatabaseError("a row is out of its order")
            row_id = row[0]
            yield row

    def _behind(self, row_id: int, highest: int) -> int:
        """The nearest id after this one behind which rows can be read; beyond the highest if there is none."""
        step = 1
        while not self._can_read(row_id + step):
            step *= 2
            if row_id + step > highest:
                return highest + 1
        low, high = step // 2, step  # the first cannot be read behind, the second can
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (low, middle) if self._can_read(row_id + middle) else (middle, high)
        return row_id + high

    def _can_read(self, row_id: int) -> bool:
        try:
            next(self._from(row_id, 1), None)
        except driver().DatabaseError:
            return False
        return True

    def _highest(self) -> int:
        try:
            found = self._source.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (self._name,)).fetchone()
        except driver().DatabaseError:
            return _HIGHEST_ID
        return int(found[0]) if found is not None and isinstance(found[0], int) else _HIGHEST_ID


def _make_fit(con: Connection) -> int:
    """Remove what cannot be read as what it is, and references to rows that are lost; returns how many there were."""
    removed = 0
    for name, table in metadata.tables.items():
        if name in engine.row_counts(con):
            wrong = soundness.malformed(table, {row[1] for row in con.exec_driver_sql(f'PRAGMA table_info("{name}")')})
            removed += con.exec_driver_sql(f'DELETE FROM "{name}" WHERE {wrong}').rowcount
    while hanging := con.exec_driver_sql("PRAGMA foreign_key_check").all():
        for name, row_id, _, key in hanging:
            column = next(
                row[3] for row in con.exec_driver_sql(f'PRAGMA foreign_key_list("{name}")') if row[0] == key
            )
            if column in OWNED_BY.get(name, ()) or not metadata.tables[name].c[column].nullable:
                con.exec_driver_sql(f'DELETE FROM "{name}" WHERE rowid = ?', (row_id,))
            else:
                con.exec_driver_sql(f'UPDATE "{name}" SET "{column}" = NULL WHERE rowid = ?', (row_id,))
            removed += 1
    # A lead whose stage is lost is a contact: it has no pipeline, no status and no closing day either.
    con.exec_driver_sql(
        "UPDATE lead SET pipeline_id = NULL, stage_id = NULL, status = NULL, rank = NULL, closed_at = NULL, "
        "closed_on = NULL WHERE pipeline_id IS NULL OR stage_id IS NULL OR status IS NULL"
    )
    return removed


def _put_back_entries(con: Connection) -> int:
    """Let each lead have entered the stage that it is in, where that is lost; returns of how many it was."""
    lost = {row["lead"] for row in checks.not_where_they_went(con, _HIGHEST_ID)}
    put = sa.insert(stage_entry).from_select(
        ["lead_id", "stage_id", "entered_on"],
        sa.select(lead.c.id, lead.c.stage_id, sa.func.coalesce(lead.c.closed_on, lead.c.created_on)).where(
            lead.c.id.in_(ids_in("ids"))
        ),
    )
    con.execute(put, {"ids": json.dumps(sorted(lost))})
    return len(lost)


def _forget_what_is_lost(con: Connection) -> None:
    """Let the history say nothing of rows of which it does not know any more whether they are there."""
    for row in (*checks.lost_since(con, _HIGHEST_ID), *checks.left_behind(con, _HIGHEST_ID)):
        con.execute(
            sa.delete(change_row).where(change_row.c.table == row["table"], change_row.c.row_id == row["row"])
        )
