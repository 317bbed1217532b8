"""Writing a file anew, so that nothing is left in it of what was removed."""

from pathlib import Path
from typing import Any

from leaddesk.model.errors import StoreError
from leaddesk.model.messages import N_
from leaddesk.storage import engine
from leaddesk.storage.driver import driver

_BUSY = N_("“{path}” is being written to by another program. Try again in a moment.")


def rewrite(path: Path) -> None:
    """Write all pages anew and empty the log; raises StoreError if another program holds it up, or the disk is full.

    What the disk itself still holds of pages that it gave away is beyond any program's reach.
    """
    made = engine.make_engine(path, begin="BEGIN", masses=True)  # its temporary file is on the disk, and holds no more
    try:
        connection = made.raw_connection()
        try:
            speaking: Any = connection.driver_connection
            speaking.execute("VACUUM")
            speaking.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            log = Path(f"{path}-wal")
            if log.exists() and log.stat().st_size:
                raise StoreError(_BUSY, path=str(path))
        finally:
            connection.close()
    except driver().DatabaseError as error:
        raise engine.why_not(path, error) or error from error
    finally:
        made.dispose()
