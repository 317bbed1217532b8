"""Noticing that somebody wrote to a file."""

from pathlib import Path

from leaddesk.storage.engine import data_version, make_engine


class Watcher:
    """A connection that stays open only to see whether others write to the file; any thread may ask, one at a time."""

    def __init__(self, path: Path) -> None:
        self._engine = make_engine(path, begin="BEGIN", as_it_is=True)
        self._connection = self._engine.raw_connection()

    def version(self) -> int:
        """A number that is another one after somebody else wrote to the file."""
        return data_version(self._connection)

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()
        self._engine.dispose()
