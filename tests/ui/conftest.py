"""Kits at real files for the tests of the window."""

import gc
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from leaddesk.ui.kit.kit import Kit
from tests.services.bench import make_store
from tests.ui.surroundings import close_windows, copy_of, kit_at, make_sample_file

_ENDS_BETWEEN = 120  # looks through all that stays, for what has come to be garbage after all
_ends = count(1)


def let_go(kit: Kit) -> None:
    """Close the file, and let what was to be deleted go now: an event loop of a later test would delete all of it."""
    kit.workspace.close()
    close_windows()
    if next(_ends) % _ENDS_BETWEEN == 0:
        gc.unfreeze()
    gc.collect()
    gc.freeze()  # what stays, stays long: the next times it need not be looked through


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sample shop with 300 leads, made once."""
    return make_sample_file(tmp_path_factory.mktemp("sample") / "shop.leaddesk")


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new file in which nothing happened yet."""
    with make_store(tmp_path_factory.mktemp("empty")) as store:
        return store.path


@pytest.fixture
def kit(qapp: QApplication, sample_file: Path, tmp_path: Path) -> Iterator[Kit]:
    """A kit at a copy of the sample shop."""
    made = kit_at(copy_of(sample_file, tmp_path), settings=tmp_path / "settings.json")
    yield made
    let_go(made)


@pytest.fixture
def empty_kit(qapp: QApplication, empty_file: Path, tmp_path: Path) -> Iterator[Kit]:
    """A kit at a copy of a new file."""
    made = kit_at(copy_of(empty_file, tmp_path), settings=tmp_path / "settings.json")
    yield made
    let_go(made)
