"""A shop's file for each test of use cases, copied from one made once."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from leaddesk.storage.store import Store
from tests.services.bench import Bench, make_store


@pytest.fixture(scope="session")
def new_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A shop's file as it is before anybody worked with it."""
    with make_store(tmp_path_factory.mktemp("new")) as store:
        return store.path


@pytest.fixture
def bench(new_file: Path, tmp_path: Path) -> Iterator[Bench]:
    path = tmp_path / new_file.name
    shutil.copyfile(new_file, path)
    with Store(path) as store:
        yield Bench(store)
