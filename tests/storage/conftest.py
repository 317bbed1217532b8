"""A small store for each test, copied from one made once."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from leaddesk.services.desk import Desk
from leaddesk.storage import seeds
from leaddesk.storage.store import Store, create_store


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new file as it is before anybody worked with it."""
    path = tmp_path_factory.mktemp("template") / "Shop.leaddesk"
    create_store(
        path, lambda con: seeds.seed(con, language="en", country_code="IT", zone="Europe/Rome")
    ).close()
    return path


@pytest.fixture
def path(template: Path, tmp_path: Path) -> Path:
    """The path of a new file in a folder of its own."""
    folder = tmp_path / "shop"
    folder.mkdir()
    copy = folder / template.name
    shutil.copyfile(template, copy)
    copy.chmod(0o600)
    return copy


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with Store(path) as opened:
        yield opened


class Clock:
    """Goes on by a minute each time it is read."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(minutes=1)
        return self.now


@pytest.fixture
def desk(store: Store) -> Desk:
    return Desk(store, "Ada", Clock())
