import gzip
from pathlib import Path
from typing import Any

import pytest

from leaddesk.services.desk import Desk
from leaddesk.storage import engine, migrate
from leaddesk.storage.store import Store, open_store
from leaddesk.storage.tables import JOURNALED
from tests.storage.conftest import Clock
from tests.storage.dumps import check_soundness, dump_of, everything

STORES = Path(__file__).parents[1] / "fixtures" / "stores"
REVISIONS = [f"{number:04}" for number in range(1, int(migrate.HEAD))]


@pytest.fixture(params=REVISIONS)
def earlier_path(request: pytest.FixtureRequest, folder: Path) -> Path:
    """A file as an earlier LeadDesk left it: a sample shop, a row of every kind, changes made and undone."""
    path = folder / "Shop.leaddesk"
    path.write_bytes(gzip.decompress((STORES / f"revision_{request.param}.leaddesk.gz").read_bytes()))
    path.chmod(0o600)
    return path


def test_a_file_of_an_earlier_version_opens_and_loses_nothing(earlier_path: Path, tmp_path: Path) -> None:
    with Store(earlier_path) as store:
        before = everything(store)
    backups = tmp_path / "backups"

    with open_store(earlier_path, backups) as store:
        after = everything(store)
        check_soundness(store)
        with store.reading() as con:
            assert engine.schema_number(con) == int(migrate.HEAD)
    kept = {name: _without_new_columns(after[name], rows) for name, rows in before.items() if name in after}
    changed = {name for name, rows in kept.items() if rows != before[name]}
    assert changed <= {"alembic_version", "sqlite_sequence"}
    assert before.keys() <= after.keys()

    (backup,) = backups.iterdir()
    with Store(backup) as store:
        assert everything(store) == before


def _without_new_columns(rows: list[Any], earlier: list[Any]) -> list[Any]:
    """What later versions know besides comes last in a row, and they know nothing of it yet."""
    width = len(earlier[0]) if earlier else 0
    assert all(value is None for row in rows for value in row[width:] if earlier)
    return [row[:width] for row in rows] if earlier else rows


def test_what_an_earlier_version_changed_can_be_undone_and_redone(earlier_path: Path, tmp_path: Path) -> None:
    with open_store(earlier_path, tmp_path / "backups") as store:
        desk, before = Desk(store, "Ada", Clock()), dump_of(store)
        steps = 0
        while desk.steps().undo is not None:
            desk.undo()
            steps += 1
        assert steps > 3
        assert not any(dump_of(store)[name] for name in ("lead", "sale", "task", "activity"))
        for _ in range(steps):
            desk.redo()
        after = dump_of(store)
        assert {name: after[name] for name in JOURNALED} == {name: before[name] for name in JOURNALED}
