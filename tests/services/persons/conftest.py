"""Griselda's file, made once, and a copy of it on the bench for each test."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from leaddesk.storage.store import Store
from tests.services.bench import Bench, make_store
from tests.services.persons.griselda import Griselda, known_to


@pytest.fixture(scope="session")
def her_file(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Griselda]:
    folder = tmp_path_factory.mktemp("griselda")
    with make_store(folder) as store:
        return store.path, known_to(Bench(store), folder)


@pytest.fixture
def griselda(her_file: tuple[Path, Griselda]) -> Griselda:
    return her_file[1]


@pytest.fixture
def bench(her_file: tuple[Path, Griselda], tmp_path: Path) -> Iterator[Bench]:
    path = tmp_path / "shop.leaddesk"
    shutil.copyfile(her_file[0], path)
    with Store(path) as store:
        yield Bench(store)
