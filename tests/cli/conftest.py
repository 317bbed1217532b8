"""The command line as a user types it."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from leaddesk.cli.main import run
from leaddesk.model.errors import LeadDeskError


@dataclass(frozen=True)
class Answer:
    """What a command printed, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:  # noqa: ANN401 - whatever the command answers
        return json.loads(self.out)


Type = Callable[..., Answer]


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """Where the file of the test is, once a command makes it."""
    return tmp_path / "shop.leaddesk"


@pytest.fixture
def type_in(store: Path, capsys: pytest.CaptureFixture[str]) -> Type:
    """Runs `leaddesk --store FILE …` and gives what came of it."""

    def typed(*words: str | Path) -> Answer:
        code = run(["--store", str(store), *map(str, words)], no_window)
        printed = capsys.readouterr()
        return Answer(code, printed.out, printed.err)

    return typed


def no_window(path: Path | None) -> int:
    raise LeadDeskError("No window in a test.")
