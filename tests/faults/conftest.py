"""What several faults happen to."""

from pathlib import Path

import pytest

from tests.faults.deeds import make_shop


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with a few of everything, made once for all tests of a module."""
    path = tmp_path_factory.mktemp("shop") / "shop.leaddesk"
    make_shop(path)
    return path
