"""Statements compiled once for all engines of the process, of which each open file has several."""

from functools import cache
from typing import Any

import sqlalchemy as sa

from leaddesk.storage.driver import driver

_statements: Any = sa.util.LRUCache(2_000)  # a day's work has some hundreds


def share(engine: sa.Engine) -> None:
    """Let an engine know what was compiled for the others, before it connects."""
    engine.dialect = _dialect()
    engine.update_execution_options(compiled_cache=_statements)


@cache
def _dialect() -> sa.Dialect:
    """The dialect of all: what is compiled, here and in `statements`, is kept by the dialect that it is for."""
    engine = sa.create_engine("sqlite://", module=driver(), hide_parameters=True)
    with engine.connect():  # the dialect learns what this SQLite can do
        pass
    engine.dispose()
    return engine.dialect
