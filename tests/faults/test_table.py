"""The table of faults is whole, and names tests that there are."""

import ast
from functools import cache
from pathlib import Path

import pytest

from tests.faults.table import FAULTS

TESTS = Path(__file__).parents[1]
_OF_LATER = {33, 34, 35}  # encrypted files, and servers


@cache
def names_in(file: str) -> frozenset[str]:
    tree = ast.parse((TESTS / file).read_text(encoding="utf-8"))
    return frozenset(node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def test_every_fault_is_there_once_and_has_a_test() -> None:
    assert list(FAULTS) == [f"R-{number:02}" for number in range(1, 41) if number not in _OF_LATER]
    assert all(fault.tests for fault in FAULTS.values())


@pytest.mark.parametrize("row", FAULTS)
def test_every_test_that_is_named_is_there(row: str) -> None:
    named = [test.partition("::") for test in FAULTS[row].tests]
    assert [f"{file}::{name}" for file, _, name in named if name not in names_in(file)] == []
