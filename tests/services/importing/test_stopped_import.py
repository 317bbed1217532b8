"""An import that is stopped at its end, while indexes are made, leaves nothing behind."""

from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy import event

from leaddesk.model.errors import StoppedError
from leaddesk.storage.searching import search
from tests.services.bench import Bench
from tests.services.importing.intake import take_in, write
from tests.storage.dumps import check_soundness, everything, schema

ROWS = search.MANY_ROWS + 500


@pytest.mark.parametrize("statement", ["CREATE INDEX ix_lead_sort_name", "INSERT INTO lead_search(rowid"])
def test_an_import_stopped_while_it_is_indexed_leaves_nothing(bench: Bench, tmp_path: Path, statement: str) -> None:
    rows = (f"N{number:08},Lead number {number},lead-{number}@example.org" for number in range(ROWS))
    path = write(tmp_path, "many.csv", "\n".join(("id,name,email", *rows)))
    before = schema(bench.store), everything(bench.store)
    seen = []

    def stop(con: object, cursor: object, sql: str, *rest: Any) -> None:  # noqa: ANN401 - SQLAlchemy's form
        if sql.strip().startswith(statement):
            seen.append(sql)
            bench.desk.interrupt()

    event.listen(sa.Engine, "before_cursor_execute", stop)
    try:
        with pytest.raises(StoppedError):
            take_in(bench, path)
    finally:
        event.remove(sa.Engine, "before_cursor_execute", stop)

    assert seen
    assert (schema(bench.store), everything(bench.store)) == before
    check_soundness(bench.store)
