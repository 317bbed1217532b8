"""What holds of the files of every tool: they are taken in without an answer, once, and taken back without a trace."""

from pathlib import Path

import pytest

from leaddesk.exchange.presets import load_presets
from tests.services.bench import Bench
from tests.services.importing.intake import take_in

FOLDER = Path(__file__).parents[2] / "fixtures" / "imports"
_LISTS = ("leads", "accounts", "stakeholders")


def _preset_of(path: Path) -> str:
    return max((name for name in load_presets() if path.stem.startswith(name)), key=len, default="")


_FILES = [path for path in sorted(FOLDER.glob("*.*")) if load_presets()[_preset_of(path)].kind in _LISTS]


@pytest.mark.parametrize("path", _FILES, ids=lambda path: path.name)
def test_a_file_is_taken_in_without_an_answer_and_again_changes_nothing(bench: Bench, path: Path) -> None:
    before = bench.rows()
    first = take_in(bench, path).files[0]
    preset = load_presets()[_preset_of(path)]
    assert (first.preset, first.kind) == (preset.name, preset.kind)
    assert first.created == first.read > 0
    made = bench.rows()
    again = take_in(bench, path).files[0]
    assert again.unchanged == again.read == first.read
    assert bench.rows() | {"import_run": {}} == made | {"import_run": {}}
    bench.desk.undo()
    bench.desk.undo()
    assert bench.rows() == before


@pytest.mark.parametrize("path", _FILES, ids=lambda path: path.name)
def test_nothing_of_a_row_is_lost(bench: Bench, path: Path) -> None:
    """Every column is a field, or is kept beside the fields under its name."""
    result = take_in(bench, path, dry_run=True).files[0]
    fields = list(result.mapping.values())
    assert len(set(fields)) == len(fields)
    assert not set(result.mapping) & set(result.unmapped)
