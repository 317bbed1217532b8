"""A small file for each test, copied from one made once."""

import shutil
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from leaddesk.services.desk import Desk
from leaddesk.storage import seeds
from leaddesk.storage.engine import Connection
from leaddesk.storage.store import Store, create_store
from tests.storage import full_file


def seed(con: Connection, language: str = "en") -> None:
    seeds.seed(con, language=language, country_code="IT", zone="Europe/Rome")


class Clock:
    """Goes on by a minute each time it is read."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(minutes=1)
        return self.now


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new file as it is before anybody worked with it."""
    path = tmp_path_factory.mktemp("template") / "Shop.leaddesk"
    create_store(path, seed).close()
    return path


@pytest.fixture(scope="session")
def full_template(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with a row of every kind, and with changes made and undone."""
    path = tmp_path_factory.mktemp("full") / "Full.leaddesk"
    shutil.copyfile(template, path)
    with Store(path) as store:
        desk = Desk(store, "Ada", Clock())
        desk.do(full_file.fill)
        desk.do(full_file.edit)
        desk.do(full_file.edit_again)
        desk.undo()
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty folder, only for the file under test and what comes to stand beside it."""
    made = tmp_path / "shop"
    made.mkdir()
    return made


@pytest.fixture
def path(template: Path, folder: Path) -> Path:
    return copy_of(template, folder)


@pytest.fixture
def full_path(full_template: Path, folder: Path) -> Path:
    return copy_of(full_template, folder)


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with Store(path) as opened:
        yield opened


@pytest.fixture
def desk(store: Store) -> Desk:
    return Desk(store, "Ada", Clock())


@pytest.fixture
def standard_driver(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine for which there is no sqlcipher3."""
    for name in ("sqlcipher3", "sqlcipher3.dbapi2"):
        monkeypatch.setitem(sys.modules, name, None)


def copy_of(template: Path, folder: Path) -> Path:
    copy = folder / template.name
    shutil.copyfile(template, copy)
    copy.chmod(0o600)
    return copy
