"""Files for benchmarks: a new one, and ones with many leads, made once a run."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from leaddesk.services.demo.run import make_sample
from leaddesk.services.desk import Desk
from leaddesk.services.files import make_file
from leaddesk.services.importing.request import ImportRequest
from leaddesk.services.importing.run import import_files
from leaddesk.storage.store import Store
from tests.benchmarks import leads_csv


def new_store(path: Path) -> Store:
    """A new shop's file in the place of what is there."""
    remove(path)
    return make_file(path, language="en", country="IT", time_zone="Europe/Rome")


def remove(path: Path) -> None:
    """Take a file away with what SQLite keeps beside it."""
    for ending in ("", "-wal", "-shm"):
        path.with_name(path.name + ending).unlink(missing_ok=True)


def tidy(path: Path) -> Path:
    """A file without the empty log that a program leaves beside it that is cut off instead of closed."""
    log = path.with_name(path.name + "-wal")
    if log.exists() and not log.stat().st_size:
        log.unlink()
        path.with_name(path.name + "-shm").unlink(missing_ok=True)
    return path


def csv_of(folder: Path, rows: int) -> Path:
    """The file of leads with this many rows; written once."""
    path = folder / f"leads-{rows}.csv"
    if not path.exists():
        leads_csv.write(path, rows)
    return path


def sample_of(folder: Path, rows: int) -> Path:
    """The sample shop with this many leads; made once."""
    path = folder / f"shop-{rows}.leaddesk"
    if not path.exists():
        with new_store(path) as store:
            Desk(store, "Ada").run(make_sample, leads=rows, language="en")
    return path


@contextmanager
def desk_with_leads(folder: Path, rows: int) -> Iterator[tuple[Desk, Path]]:
    """A desk at a file with this many leads, imported once, and the path of the file."""
    path = folder / f"leads-{rows}.leaddesk"
    if not path.exists():
        with new_store(path) as store:
            import_files(Desk(store, "Ada"), ImportRequest((csv_of(folder, rows),)))
    with Store(path) as store:
        yield Desk(store, "Ada"), path
